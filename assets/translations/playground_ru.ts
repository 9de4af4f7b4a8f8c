<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>model</name>
    <message>
        <source>&apos;{name}&apos; cannot become {value}: weights are numbers up to 3.4e38</source>
        <translation>«{name}» не может стать равным {value}: веса — числа до 3.4e38</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; gave {value} in the forward pass of update {step}: lower the learning rate (now {rate:g}) or clip the gradients; the last finite weights are kept</source>
        <translation>«{name}» выдаёт {value} на прямом проходе обновления {step}: уменьшите скорость обучения (сейчас {rate:g}) или отсекайте градиенты; последние конечные веса сохранены</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has shape {given}, but this network needs {needed}</source>
        <translation>форма «{name}» — {given}, а этой сети нужна {needed}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has the shape {shape} and no number {index}</source>
        <translation>форма «{name}» — {shape}, числа {index} в нём нет</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; holds NaN or Inf: nothing was loaded</source>
        <translation>«{name}» содержит NaN или Inf: ничего не загружено</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; holds {dtype}, but must hold real numbers</source>
        <translation>«{name}» содержит {dtype}, а должен содержать вещественные числа</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; holds {value} in a sample of update {step}: remove it from the data</source>
        <translation>«{name}» содержит {value} в одном из примеров обновления {step}: удалите его из данных</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; in &apos;{path}&apos; is larger than {limit} bytes, the most that is read</source>
        <translation>«{name}» в «{path}» больше {limit} байт — предела для чтения</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; uses the {activation} function, whose gradient is zero: set its weights by hand, or train with a smooth activation</source>
        <translation>«{name}» использует функцию «{activation}» с нулевым градиентом: задайте веса вручную или обучайте с гладкой активацией</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; cannot be read: {reason}</source>
        <translation>не удаётся прочитать «{path}»: {reason}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; cannot be written: {reason}</source>
        <translation>не удаётся записать «{path}»: {reason}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; does not read back as it was written: the disk may be failing</source>
        <translation>«{path}» читается не так, как был записан: возможно, диск неисправен</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; holds &apos;{name}&apos; twice: it is damaged</source>
        <translation>«{path}» содержит «{name}» дважды: файл повреждён</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is a folder, but must be a file</source>
        <translation>«{path}» — папка, а нужен файл</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is a folder: choose the name of a file</source>
        <translation>«{path}» — папка: выберите имя файла</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is incomplete: &apos;{name}&apos; is missing</source>
        <translation>«{path}» неполон: нет «{name}»</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is larger than its disk allows: choose another disk</source>
        <translation>«{path}» больше, чем допускает диск: выберите другой диск</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is larger than {limit} bytes, the most that is read</source>
        <translation>«{path}» больше {limit} байт — предела для чтения</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is not a file: it is a device, a pipe or a socket</source>
        <translation>«{path}» — не файл, а устройство, канал или сокет</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is not a project of the Network Playground</source>
        <translation>«{path}» — не проект Network Playground</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is not a project: its table of contents is too large</source>
        <translation>«{path}» — не проект: его оглавление слишком велико</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is not a sound project: it is damaged, or something else</source>
        <translation>«{path}» — неисправный проект: файл повреждён или это вовсе не проект</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is on a disk that can only be read: choose another disk</source>
        <translation>«{path}» на диске, доступном только для чтения: выберите другой диск</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; packs &apos;{name}&apos;, but projects store it plainly</source>
        <translation>в «{path}» файл «{name}» сжат, а в проектах он хранится без сжатия</translation>
    </message>
    <message>
        <source>&apos;{source}&apos; already depends on &apos;{target}&apos;: this wire would close a cycle</source>
        <translation>«{source}» уже зависит от «{target}»: это соединение замкнуло бы цикл</translation>
    </message>
    <message>
        <source>&apos;{source}&apos; already feeds &apos;{target}&apos;</source>
        <translation>«{source}» уже соединён с «{target}»</translation>
    </message>
    <message>
        <source>&apos;{source}&apos; is a loss: the forward pass ends there, nothing can follow</source>
        <translation>«{source}» — функция потерь: на ней прямой проход заканчивается, дальше ничего быть не может</translation>
    </message>
    <message>
        <source>&apos;{target}&apos; brings the data and takes no input</source>
        <translation>«{target}» подаёт данные и не имеет входа</translation>
    </message>
    <message>
        <source>&apos;{target}&apos; cannot feed itself: the graph has no cycles</source>
        <translation>«{target}» нельзя соединить с самим собой: в графе нет циклов</translation>
    </message>
    <message>
        <source>&apos;{target}&apos; takes 1 input and has it from &apos;{present}&apos;: delete that wire, or join both with Add or Concat</source>
        <translation>у «{target}» один вход, и он уже занят узлом «{present}»: удалите это соединение или объедините оба узлом «Сумма» или «Конкатенация»</translation>
    </message>
    <message>
        <source>&apos;{where}&apos; has no &apos;{name}&apos;; it has {known}</source>
        <translation>в «{where}» нет «{name}»; есть {known}</translation>
    </message>
    <message>
        <source>&apos;{where}&apos; has no settings of its own: set &apos;{where}&apos; itself instead of &apos;{name}&apos;</source>
        <translation>у «{where}» нет собственных параметров: вместо «{name}» задайте сам «{where}»</translation>
    </message>
    <message>
        <source>A Boolean function of inputs 0 and 1: all its rows are the training set.</source>
        <translation>Булева функция входов 0 и 1: обучающая выборка — все её строки.</translation>
    </message>
    <message>
        <source>A convex polygon: blue inside, orange outside. Two layers are enough, one hidden unit for each side.</source>
        <translation>Выпуклый многоугольник: синий внутри, оранжевый снаружи. Хватает двух слоёв, по скрытому нейрону на каждую сторону.</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Активация</translation>
    </message>
    <message>
        <source>AdaDelta</source>
        <translation>AdaDelta</translation>
    </message>
    <message>
        <source>AdaDelta: steps in the units of the weights, so that eta = 1 works. d = L&apos; (sqrt(D) + eps) / (sqrt(G) + eps).</source>
        <translation>AdaDelta: шаг измеряется в единицах самих весов, поэтому годится eta = 1. d = L&apos; (sqrt(D) + eps) / (sqrt(G) + eps).</translation>
    </message>
    <message>
        <source>Adagrad</source>
        <translation>Adagrad</translation>
    </message>
    <message>
        <source>Adagrad: each weight has its own rate, smaller the more its gradients have added up. G := G + L&apos;^2.</source>
        <translation>Adagrad: у каждого веса своя скорость обучения, тем меньше, чем больше накопилось градиентов. G := G + L&apos;^2.</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Adam: momentum divided by the recent size of the gradient, both corrected for their start at zero.</source>
        <translation>Adam: инерция, делённая на недавнюю величину градиента; обе с поправкой на нулевое начало.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Add a trainable bias to each weighted sum</source>
        <translation>Прибавлять к каждой взвешенной сумме обучаемое смещение</translation>
    </message>
    <message>
        <source>Adds signals of one shape, element by element: y = x1 + x2 + ... A shortcut past other layers ends here.</source>
        <translation>Складывает сигналы одной формы поэлементно: y = x1 + x2 + ... Здесь заканчивается соединение в обход других слоёв.</translation>
    </message>
    <message>
        <source>All zero: right for biases; equal weights never break the symmetry between units (row T5).</source>
        <translation>Все нули: верно для смещений; равные веса никогда не нарушат симметрию между нейронами (тема T5).</translation>
    </message>
    <message>
        <source>An inclined plane: the value is (x1 + x2) / 10, from -1 to 1. One linear neuron learns it.</source>
        <translation>Наклонная плоскость: значение равно (x1 + x2) / 10, от -1 до 1. Её выучивает один линейный нейрон.</translation>
    </message>
    <message>
        <source>Applies one function to every number that comes in, a = s(u); any shape passes unchanged.</source>
        <translation>Применяет одну функцию к каждому поступающему числу, a = s(u); форма любая и не меняется.</translation>
    </message>
    <message>
        <source>Binary cross-entropy</source>
        <translation>Бинарная кросс-энтропия</translation>
    </message>
    <message>
        <source>Bound on the gradients</source>
        <translation>Ограничение градиентов</translation>
    </message>
    <message>
        <source>Bring inputs, and target values, to mean 0 and deviation 1</source>
        <translation>Привести входы и целевые значения к среднему 0 и отклонению 1</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Круг и кольцо</translation>
    </message>
    <message>
        <source>Circles: a blue disc within an orange ring.</source>
        <translation>Круг и кольцо: синий круг внутри оранжевого кольца.</translation>
    </message>
    <message>
        <source>Clip by norm: where ||g|| over all parameters reaches the threshold, g := threshold / ||g|| g; the direction stays.</source>
        <translation>Отсечение по норме: если ||g|| по всем параметрам достигает порога (threshold), g := threshold / ||g|| g; направление сохраняется.</translation>
    </message>
    <message>
        <source>Clip by value: each number of the gradient is held within -threshold and +threshold. The direction may turn.</source>
        <translation>Отсечение по значению: каждое число градиента удерживается между -threshold и +threshold. Направление может измениться.</translation>
    </message>
    <message>
        <source>Column to predict; empty: the last</source>
        <translation>Предсказываемый столбец; пусто — последний</translation>
    </message>
    <message>
        <source>Columns that go in; empty: all numeric ones but the target</source>
        <translation>Входные столбцы; пусто — все числовые, кроме целевого</translation>
    </message>
    <message>
        <source>Combine</source>
        <translation>Объединение</translation>
    </message>
    <message>
        <source>Computes features of a point (x1, x2): squares, the product, sines. The right one can replace a hidden layer.</source>
        <translation>Вычисляет признаки точки (x1, x2): квадраты, произведение, синусы. Удачный признак заменяет целый скрытый слой.</translation>
    </message>
    <message>
        <source>Concat</source>
        <translation>Конкатенация</translation>
    </message>
    <message>
        <source>Convex polygon</source>
        <translation>Многоугольник</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>Кросс-энтропия</translation>
    </message>
    <message>
        <source>Cross-entropy with its own softmax: L = ln(sum e^(y_i)) - y_c for the class c. One output for each class.</source>
        <translation>Кросс-энтропия со встроенным softmax: L = ln(sum e^(y_i)) - y_c для класса c. Один выход на каждый класс.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Deleted links as (input, unit): held at zero</source>
        <translation>Удалённые связи (вход, нейрон): их веса удерживаются в нуле</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>Полносвязный</translation>
    </message>
    <message>
        <source>Dense &apos;{name}&apos; has {units} units but {count} activations by unit: give one for each unit, or none</source>
        <translation>Полносвязный «{name}»: нейронов {units}, а функций активации по нейронам {count}; задайте по одной на нейрон или ни одной</translation>
    </message>
    <message>
        <source>Dense &apos;{name}&apos;: the deleted link ({source_index}, {unit}) lies outside its {width} inputs and {units} units; remove it</source>
        <translation>Полносвязный «{name}»: удалённая связь ({source_index}, {unit}) вне его входов ({width}) и нейронов ({units}); уберите её</translation>
    </message>
    <message>
        <source>Deviation from the rule, in percent of the price</source>
        <translation>Отклонение от правила в процентах цены</translation>
    </message>
    <message>
        <source>Disturbance in percent</source>
        <translation>Величина шума в процентах</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Дропаут</translation>
    </message>
    <message>
        <source>ELU</source>
        <translation>ELU</translation>
    </message>
    <message>
        <source>End after so many epochs</source>
        <translation>Закончить после стольких эпох</translation>
    </message>
    <message>
        <source>End after so many updates</source>
        <translation>Закончить после стольких обновлений</translation>
    </message>
    <message>
        <source>End when the training accuracy reaches this</source>
        <translation>Закончить, когда точность на обучении достигнет этого значения</translation>
    </message>
    <message>
        <source>End when the training loss falls below this</source>
        <translation>Закончить, когда потери на обучении станут меньше этого значения</translation>
    </message>
    <message>
        <source>Every weight the same: units that start equal stay equal, the symmetry never breaks (row T5).</source>
        <translation>Все веса одинаковы: нейроны, начавшие равными, равными и остаются, симметрия не нарушается (тема T5).</translation>
    </message>
    <message>
        <source>Exponential linear unit: like ReLU above zero, and bends smoothly to -alpha below.</source>
        <translation>Экспоненциально-линейная функция: справа от нуля как ReLU, слева плавно загибается к -alpha.</translation>
    </message>
    <message>
        <source>Exponential loss of the margin</source>
        <translation>Экспоненциальная по отступу</translation>
    </message>
    <message>
        <source>Exponential loss of the margin: L = e^-M, M = y t with t = -1 or +1. One outlier can outweigh all other samples.</source>
        <translation>Экспоненциальные потери по отступу: L = e^-M, M = y t, где t = -1 или +1. Один выброс может перевесить все остальные примеры.</translation>
    </message>
    <message>
        <source>Factor of the length of what passes</source>
        <translation>Во сколько раз меняется длина проходящего вектора</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Признаки</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>Выпрямление</translation>
    </message>
    <message>
        <source>From the middle to a corner</source>
        <translation>От центра до вершины</translation>
    </message>
    <message>
        <source>Fully connected: every unit sums all inputs, u = x W + b, and applies its activation, a = s(u).</source>
        <translation>Полносвязный слой: каждый нейрон суммирует все входы, u = x W + b, и применяет свою активацию, a = s(u).</translation>
    </message>
    <message>
        <source>Function applied to each weighted sum</source>
        <translation>Функция, применяемая к каждой взвешенной сумме</translation>
    </message>
    <message>
        <source>Gaussians</source>
        <translation>Гауссианы</translation>
    </message>
    <message>
        <source>Gives the largest of each group of neighbouring inputs; after a linear Dense this is a MaxOut unit.</source>
        <translation>Выдаёт наибольшее в каждой группе соседних входов; после линейного полносвязного слоя это нейрон MaxOut.</translation>
    </message>
    <message>
        <source>Glorot and Bengio (2010); torch.nn.init.xavier_normal_ with gain 1.</source>
        <translation>Glorot и Bengio (2010); torch.nn.init.xavier_normal_ с gain = 1.</translation>
    </message>
    <message>
        <source>Glorot and Bengio (2010); torch.nn.init.xavier_uniform_ with gain 1.</source>
        <translation>Glorot и Bengio (2010); torch.nn.init.xavier_uniform_ с gain = 1.</translation>
    </message>
    <message>
        <source>Half squared error</source>
        <translation>Половина квадрата ошибки</translation>
    </message>
    <message>
        <source>Half the sum of squares: L = 1/2 sum (y - t)^2, whose derivative is the plain difference y - t.</source>
        <translation>Половина суммы квадратов: L = 1/2 sum (y - t)^2, производная — просто разность y - t.</translation>
    </message>
    <message>
        <source>Handwritten digits</source>
        <translation>Рукописные цифры</translation>
    </message>
    <message>
        <source>Handwritten digits 0 to 9 from 13 people, as 8x8 grey images, 1797 of them.</source>
        <translation>Рукописные цифры от 0 до 9, написанные 13 людьми: 1797 серых картинок 8x8.</translation>
    </message>
    <message>
        <source>He et al. (2015); torch.nn.init.kaiming_normal_ with nonlinearity=&apos;relu&apos;.</source>
        <translation>He и др. (2015); torch.nn.init.kaiming_normal_ с nonlinearity=&apos;relu&apos;.</translation>
    </message>
    <message>
        <source>He et al. (2015); torch.nn.init.kaiming_uniform_ with nonlinearity=&apos;relu&apos;.</source>
        <translation>He и др. (2015); torch.nn.init.kaiming_uniform_ с nonlinearity=&apos;relu&apos;.</translation>
    </message>
    <message>
        <source>He normal</source>
        <translation>He, нормальное</translation>
    </message>
    <message>
        <source>He uniform</source>
        <translation>He, равномерное</translation>
    </message>
    <message>
        <source>He/Kaiming: normal with the deviation sqrt(2 / inputs), keeps the variance through ReLU layers.</source>
        <translation>He (Kaiming): нормальное распределение с отклонением sqrt(2 / число входов); сохраняет дисперсию в слоях с ReLU.</translation>
    </message>
    <message>
        <source>He/Kaiming: uniform within sqrt(6 / inputs), keeps the variance through ReLU layers.</source>
        <translation>He (Kaiming): равномерное распределение в пределах sqrt(6 / число входов); сохраняет дисперсию в слоях с ReLU.</translation>
    </message>
    <message>
        <source>Hills and valleys: the value is sin(k x1) cos(k x2), from -1 to 1. It takes a hidden layer, the wider the better.</source>
        <translation>Холмы и долины: значение равно sin(k x1) cos(k x2), от -1 до 1. Нужен скрытый слой, и чем шире, тем лучше.</translation>
    </message>
    <message>
        <source>Hinge</source>
        <translation>Кусочно-линейная (hinge)</translation>
    </message>
    <message>
        <source>Hinge: L = max(0, 1 - M), M = y t with t = -1 or +1. Samples beyond the margin 1 no longer count.</source>
        <translation>Кусочно-линейная функция: L = max(0, 1 - M), M = y t, где t = -1 или +1. Примеры с отступом больше 1 уже не влияют.</translation>
    </message>
    <message>
        <source>House prices (generated)</source>
        <translation>Цены на жильё (синтетические)</translation>
    </message>
    <message>
        <source>House prices (generated): invented flats whose price follows a stated rule, with noise; no real market.</source>
        <translation>Цены на жильё (синтетические): вымышленные квартиры с ценой по известному правилу и с шумом; не реальный рынок.</translation>
    </message>
    <message>
        <source>How gradients move the weights</source>
        <translation>Как градиенты меняют веса</translation>
    </message>
    <message>
        <source>How the weights start</source>
        <translation>Какими веса начинают обучение</translation>
    </message>
    <message>
        <source>Hyperbolic tangent, from -1 to 1: saturates far from zero.</source>
        <translation>Гиперболический тангенс, от -1 до 1: вдали от нуля насыщается.</translation>
    </message>
    <message>
        <source>Identity: the neuron gives its weighted sum.</source>
        <translation>Тождественная функция: нейрон выдаёт свою взвешенную сумму.</translation>
    </message>
    <message>
        <source>In text files delimiter, decimal comma, header and encoding (UTF-8, Windows-1251) are found out. An NPZ file holds one array for each column, or a whole array (n, ...) of inputs and one of targets. Standardised columns have mean 0 and deviation 1 over all samples; arrays of images are standardised as a whole.</source>
        <translation>В текстовых файлах разделитель, десятичная запятая, заголовок и кодировка (UTF-8, Windows-1251) определяются автоматически. В файле NPZ — по массиву на каждый столбец либо один массив (n, ...) входов и один целевых значений. У стандартизованных столбцов среднее 0 и отклонение 1 по всем примерам; массивы изображений стандартизуются целиком.</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Входы</translation>
    </message>
    <message>
        <source>Islands</source>
        <translation>Острова</translation>
    </message>
    <message>
        <source>Keeps the division away from zero</source>
        <translation>Не даёт делить на нуль</translation>
    </message>
    <message>
        <source>L1</source>
        <translation>L1</translation>
    </message>
    <message>
        <source>L1: adds lambda sum |w| to the loss; weights that are not needed go to zero.</source>
        <translation>L1: прибавляет к потерям lambda sum |w|; ненужные веса обращаются в нуль.</translation>
    </message>
    <message>
        <source>L2</source>
        <translation>L2</translation>
    </message>
    <message>
        <source>L2: adds lambda/2 ||w||^2 to the loss; all weights are drawn towards zero.</source>
        <translation>L2: прибавляет к потерям lambda/2 ||w||^2; все веса стягиваются к нулю.</translation>
    </message>
    <message>
        <source>Largest absolute value</source>
        <translation>Наибольший модуль</translation>
    </message>
    <message>
        <source>Largest absolute value of one gradient</source>
        <translation>Наибольший модуль одного градиента</translation>
    </message>
    <message>
        <source>Largest norm of all gradients together</source>
        <translation>Наибольшая норма всех градиентов вместе</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Слои</translation>
    </message>
    <message>
        <source>Leaky ReLU</source>
        <translation>Leaky ReLU</translation>
    </message>
    <message>
        <source>Leaky ReLU: a small fixed slope below zero keeps every unit alive.</source>
        <translation>Leaky ReLU (ReLU с утечкой): небольшой постоянный наклон слева от нуля не даёт нейронам умирать.</translation>
    </message>
    <message>
        <source>Learning rate eta</source>
        <translation>Скорость обучения eta</translation>
    </message>
    <message>
        <source>Log-loss of two classes, computed from the logit y: L = ln(1 + e^y) - t y, with t = 0 or 1.</source>
        <translation>Логарифмические потери для двух классов, вычисляются по логиту y: L = ln(1 + e^y) - t y, где t = 0 или 1.</translation>
    </message>
    <message>
        <source>Logistic loss of the margin</source>
        <translation>Логистическая по отступу</translation>
    </message>
    <message>
        <source>Logistic loss of the margin: L = ln(1 + e^-M), M = y t with t = -1 or +1. Never quite zero.</source>
        <translation>Логистические потери по отступу: L = ln(1 + e^-M), M = y t, где t = -1 или +1. До нуля не доходят никогда.</translation>
    </message>
    <message>
        <source>Logistic sigmoid, from 0 to 1: a probability; saturates far from zero.</source>
        <translation>Логистическая сигмоида, от 0 до 1: вероятность; вдали от нуля насыщается.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Потери</translation>
    </message>
    <message>
        <source>MaxOut</source>
        <translation>MaxOut</translation>
    </message>
    <message>
        <source>Mean squared error</source>
        <translation>Среднеквадратичная ошибка</translation>
    </message>
    <message>
        <source>Mean squared error: L = 1/k sum (y - t)^2 over the k outputs. For values, and for classes as numbers.</source>
        <translation>Среднеквадратичная ошибка: L = 1/k sum (y - t)^2 по k выходам. Для значений и для классов, заданных числами.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Метод инерции</translation>
    </message>
    <message>
        <source>Momentum gamma: the share of the last step that is kept</source>
        <translation>Инерция gamma: какая доля прошлого шага сохраняется</translation>
    </message>
    <message>
        <source>Momentum: v := gamma v + eta L&apos;, w := w - v. Steps add up along a valley and cancel across it.</source>
        <translation>Метод инерции: v := gamma v + eta L&apos;, w := w - v. Шаги складываются вдоль оврага и гасятся поперёк него.</translation>
    </message>
    <message>
        <source>Moons</source>
        <translation>Полумесяцы</translation>
    </message>
    <message>
        <source>Multiplies signals of one shape, element by element; with a single wire, the components of that vector.</source>
        <translation>Перемножает сигналы одной формы поэлементно; при единственном соединении — компоненты этого вектора.</translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>Произведение</translation>
    </message>
    <message>
        <source>Nadam</source>
        <translation>Nadam</translation>
    </message>
    <message>
        <source>Nadam: Adam that looks ahead as Nesterov does, by a share of the present gradient.</source>
        <translation>Nadam: Adam, заглядывающий вперёд, как у Нестерова, на долю текущего градиента.</translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation>Метод Нестерова</translation>
    </message>
    <message>
        <source>Nesterov: momentum with the gradient taken where the momentum leads, v := gamma v + eta L&apos;(w - gamma v).</source>
        <translation>Метод Нестерова: инерция с градиентом там, куда она ведёт, v := gamma v + eta L&apos;(w - gamma v).</translation>
    </message>
    <message>
        <source>Normal around zero with a deviation you choose (row T5); torch.nn.init.normal_.</source>
        <translation>Нормальное распределение вокруг нуля с заданным отклонением (тема T5); torch.nn.init.normal_.</translation>
    </message>
    <message>
        <source>Number of corners</source>
        <translation>Число вершин</translation>
    </message>
    <message>
        <source>Number of flats, training and test together</source>
        <translation>Число квартир, обучающих и тестовых вместе</translation>
    </message>
    <message>
        <source>Number of inputs in each group</source>
        <translation>Число входов в каждой группе</translation>
    </message>
    <message>
        <source>Number of points, training and test together</source>
        <translation>Число точек, обучающих и тестовых вместе</translation>
    </message>
    <message>
        <source>Number of units: the width of the output</source>
        <translation>Число нейронов: ширина выхода</translation>
    </message>
    <message>
        <source>One activation for each unit; empty: all use the layer&apos;s</source>
        <translation>Своя активация у каждого нейрона; пусто — у всех активация слоя</translation>
    </message>
    <message>
        <source>Order in which an epoch presents the samples</source>
        <translation>Порядок предъявления примеров за эпоху</translation>
    </message>
    <message>
        <source>Orthogonal: U V^T of the singular value decomposition of a random matrix, so lengths pass the layer unchanged.</source>
        <translation>Ортогональная: U V^T из сингулярного разложения случайной матрицы; длины векторов проходят слой без изменений.</translation>
    </message>
    <message>
        <source>Own points</source>
        <translation>Свои точки</translation>
    </message>
    <message>
        <source>PReLU</source>
        <translation>PReLU</translation>
    </message>
    <message>
        <source>Path of the CSV, TSV or NPZ file</source>
        <translation>Путь к файлу CSV, TSV или NPZ</translation>
    </message>
    <message>
        <source>Penalty on large weights</source>
        <translation>Штраф за большие веса</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>Плоскость</translation>
    </message>
    <message>
        <source>Points as (x1, x2, class), classes from 0 to 2</source>
        <translation>Точки в виде (x1, x2, класс), классы от 0 до 2</translation>
    </message>
    <message>
        <source>Probability to drop a unit</source>
        <translation>Вероятность выключить нейрон</translation>
    </message>
    <message>
        <source>Puts signals one after the other, in the order their wires were drawn: y = [x1, x2, ...].</source>
        <translation>Ставит сигналы один за другим в порядке проведения соединений: y = [x1, x2, ...].</translation>
    </message>
    <message>
        <source>PyTorch default</source>
        <translation>как в PyTorch</translation>
    </message>
    <message>
        <source>RMSProp</source>
        <translation>RMSProp</translation>
    </message>
    <message>
        <source>RMSProp: each weight&apos;s step is divided by the recent size of its gradient. G := alpha G + (1 - alpha) L&apos;^2.</source>
        <translation>RMSProp: шаг каждого веса делится на недавнюю величину его градиента. G := alpha G + (1 - alpha) L&apos;^2.</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>Rectified linear unit: passes what is positive; a unit that is never positive has no gradient and is dead.</source>
        <translation>Усечённая линейная функция: пропускает положительное; нейрон, который никогда не положителен, не имеет градиента и мёртв.</translation>
    </message>
    <message>
        <source>Row C7; Simonyan and Zisserman, Very Deep Convolutional Networks, 2015.</source>
        <translation>Тема C7; Simonyan, Zisserman, Very Deep Convolutional Networks, 2015.</translation>
    </message>
    <message>
        <source>Row C8; Szegedy et al., Going Deeper with Convolutions, 2015, figure 2a.</source>
        <translation>Тема C8; Szegedy и др., Going Deeper with Convolutions, 2015, рисунок 2a.</translation>
    </message>
    <message>
        <source>Row C8; Szegedy et al., Going Deeper with Convolutions, 2015.</source>
        <translation>Тема C8; Szegedy и др., Going Deeper with Convolutions, 2015.</translation>
    </message>
    <message>
        <source>Row C9; He et al., Deep Residual Learning for Image Recognition, 2016. The input needs as many channels as the block has filters.</source>
        <translation>Тема C9; He и др., Deep Residual Learning for Image Recognition, 2016. На входе нужно столько каналов, сколько в блоке фильтров.</translation>
    </message>
    <message>
        <source>Row N1 (McCulloch and Pitts); +1 for u &gt; 0, else -1; the derivative is taken as 0 everywhere.</source>
        <translation>Тема N1 (Маккаллок и Питтс); +1 при u &gt; 0, иначе -1; производная всюду считается равной 0.</translation>
    </message>
    <message>
        <source>Row N1.</source>
        <translation>Тема N1.</translation>
    </message>
    <message>
        <source>Row N1; torch.nn.ELU.</source>
        <translation>Тема N1; torch.nn.ELU.</translation>
    </message>
    <message>
        <source>Row N1; torch.nn.LeakyReLU.</source>
        <translation>Тема N1; torch.nn.LeakyReLU.</translation>
    </message>
    <message>
        <source>Row N1; torch.nn.ReLU, with the derivative 0 at u = 0.</source>
        <translation>Тема N1; torch.nn.ReLU; производная при u = 0 равна 0.</translation>
    </message>
    <message>
        <source>Row N1; torch.nn.Sigmoid.</source>
        <translation>Тема N1; torch.nn.Sigmoid.</translation>
    </message>
    <message>
        <source>Row N1; torch.nn.Softplus with beta = 1.</source>
        <translation>Тема N1; torch.nn.Softplus с beta = 1.</translation>
    </message>
    <message>
        <source>Row N3: the product feature x1 x2 with which one neuron computes XOR.</source>
        <translation>Тема N3: признак-произведение x1 x2, с которым XOR вычисляет один нейрон.</translation>
    </message>
    <message>
        <source>Row N3; the inputs of TensorFlow Playground.</source>
        <translation>Тема N3; входы, как в TensorFlow Playground.</translation>
    </message>
    <message>
        <source>Row N3; the set of TensorFlow Playground. Noise moves the points before their class is read.</source>
        <translation>Тема N3; набор из TensorFlow Playground. Шум сдвигает точки до определения их класса.</translation>
    </message>
    <message>
        <source>Row N4; AdaBoost&apos;s loss; torch has no such module.</source>
        <translation>Тема N4; функция потерь AdaBoost; в torch такого модуля нет.</translation>
    </message>
    <message>
        <source>Row N4; the support vector machine&apos;s loss; torch has no such module for classes.</source>
        <translation>Тема N4; функция потерь метода опорных векторов; для классов в torch такого модуля нет.</translation>
    </message>
    <message>
        <source>Row N4; torch has no such module.</source>
        <translation>Тема N4; в torch такого модуля нет.</translation>
    </message>
    <message>
        <source>Row N4; torch.nn.SoftMarginLoss. Equal to binary cross-entropy of the logit y.</source>
        <translation>Тема N4; torch.nn.SoftMarginLoss. Совпадает с бинарной кросс-энтропией логита y.</translation>
    </message>
    <message>
        <source>Row N5 (one hidden layer approximates any continuous function on a compact set as it widens); k = pi waves / 5. Noise is normal and disturbs the value.</source>
        <translation>Тема N5 (один скрытый слой, расширяясь, приближает любую непрерывную функцию на компакте); k = pi waves / 5, где waves — число волн. Шум нормальный и добавляется к значению.</translation>
    </message>
    <message>
        <source>Row N5 (three layers give any polyhedral region). Noise moves the points before their class is read.</source>
        <translation>Тема N5 (три слоя задают любую многогранную область). Шум сдвигает точки до определения их класса.</translation>
    </message>
    <message>
        <source>Row N5. Noise moves the points before their class is read.</source>
        <translation>Тема N5. Шум сдвигает точки до определения их класса.</translation>
    </message>
    <message>
        <source>Row N6; torch.nn.CrossEntropyLoss.</source>
        <translation>Тема N6; torch.nn.CrossEntropyLoss.</translation>
    </message>
    <message>
        <source>Row N7. In thousands: price = 30 + 2 area (1 + e^(-distance / 4)) + 8 rooms + 3 min(floor, 5) - 2 distance - 0.4 age, times e^(noise n) with normal n. Inputs and price are standardised.</source>
        <translation>Тема N7. В тысячах: price = 30 + 2 area (1 + e^(-distance / 4)) + 8 rooms + 3 min(floor, 5) - 2 distance - 0.4 age, умноженное на e^(noise n) с нормальным n; здесь price — цена, area — площадь, distance — расстояние до центра, rooms — комнаты, floor — этаж, age — возраст дома. Входы и цена стандартизованы.</translation>
    </message>
    <message>
        <source>Row N9 (eps^m = a^m - y^m); torch has no such loss: it is k/2 times torch.nn.MSELoss.</source>
        <translation>Тема N9 (eps^m = a^m - y^m); такой функции потерь в torch нет: это torch.nn.MSELoss, умноженная на k/2.</translation>
    </message>
    <message>
        <source>Row T1; torch.optim.SGD without momentum.</source>
        <translation>Тема T1; torch.optim.SGD без инерции.</translation>
    </message>
    <message>
        <source>Row T2 with gamma = beta1 and alpha = beta2: w := w - eta (gamma v^ + (1 - gamma) / (1 - gamma^k) L&apos;) / (sqrt(G^) + eps), v^ and G^ as in Adam. PyTorch&apos;s NAdam lets the momentum follow a schedule (momentum_decay), so its steps differ.</source>
        <translation>Тема T2 с gamma = beta1 и alpha = beta2: w := w - eta (gamma v^ + (1 - gamma) / (1 - gamma^k) L&apos;) / (sqrt(G^) + eps), v^ и G^ как в Adam. В NAdam из PyTorch инерция меняется по расписанию (momentum_decay), поэтому его шаги другие.</translation>
    </message>
    <message>
        <source>Row T2, Kingma and Ba (2015): v := beta1 v + (1 - beta1) L&apos;, G := beta2 G + (1 - beta2) L&apos;^2, v^ = v / (1 - beta1^k), G^ = G / (1 - beta2^k), w := w - eta v^ / (sqrt(G^) + eps), k the number of the update; torch.optim.Adam.</source>
        <translation>Тема T2, Kingma и Ba (2015): v := beta1 v + (1 - beta1) L&apos;, G := beta2 G + (1 - beta2) L&apos;^2, v^ = v / (1 - beta1^k), G^ = G / (1 - beta2^k), w := w - eta v^ / (sqrt(G^) + eps), k — номер обновления; torch.optim.Adam.</translation>
    </message>
    <message>
        <source>Row T2. PyTorch&apos;s SGD with momentum keeps eta outside the velocity (v := gamma v + L&apos;, w := w - eta v): the same while eta stays, different when it changes.</source>
        <translation>Тема T2. В SGD с инерцией из PyTorch eta не входит в накопленное v (v := gamma v + L&apos;, w := w - eta v): пока eta постоянна, это одно и то же; когда она меняется, шаги расходятся.</translation>
    </message>
    <message>
        <source>Row T2: G := alpha G + (1 - alpha) L&apos;^2, D := alpha D + (1 - alpha) d^2, w := w - eta d. PyTorch&apos;s Adadelta has both eps inside the roots, d = L&apos; sqrt(D + eps) / sqrt(G + eps), and so makes other first steps at the same eps.</source>
        <translation>Тема T2: G := alpha G + (1 - alpha) L&apos;^2, D := alpha D + (1 - alpha) d^2, w := w - eta d. В Adadelta из PyTorch оба eps стоят под корнями, d = L&apos; sqrt(D + eps) / sqrt(G + eps), поэтому при том же eps первые шаги другие.</translation>
    </message>
    <message>
        <source>Row T2: w := w - eta L&apos; / (sqrt(G) + eps); Duchi et al. (2011); torch.optim.Adagrad without rate decay.</source>
        <translation>Тема T2: w := w - eta L&apos; / (sqrt(G) + eps); Duchi и др. (2011); torch.optim.Adagrad без уменьшения скорости обучения (lr_decay = 0).</translation>
    </message>
    <message>
        <source>Row T2: w := w - eta L&apos; / (sqrt(G) + eps); torch.optim.RMSprop, not centred and without momentum.</source>
        <translation>Тема T2: w := w - eta L&apos; / (sqrt(G) + eps); torch.optim.RMSprop, без центрирования и без инерции.</translation>
    </message>
    <message>
        <source>Row T2: w := w - v. The parameters hold the point looked ahead to, w - gamma v, so that one gradient is enough. PyTorch&apos;s SGD with nesterov=True is the same while eta stays: it keeps eta outside the velocity.</source>
        <translation>Тема T2: w := w - v. В параметрах хранится точка, в которую метод заглядывает вперёд, w - gamma v, поэтому хватает одного градиента. SGD из PyTorch с nesterov=True делает то же самое, пока eta постоянна: в нём eta не входит в накопленное v.</translation>
    </message>
    <message>
        <source>Row T5; Saxe et al. (2014). torch.nn.init.orthogonal_ takes Q of a QR decomposition instead: the same distribution. Rows or columns, whichever are fewer, are orthonormal; a kernel of higher rank is seen as (everything else, last).</source>
        <translation>Тема T5; Saxe и др. (2014). torch.nn.init.orthogonal_ вместо этого берёт Q из QR-разложения: распределение то же. Ортонормированы строки или столбцы — те, которых меньше; ядро более высокого ранга рассматривается как матрица (всё остальное, последняя ось).</translation>
    </message>
    <message>
        <source>Row T6. Inverted (torch.nn.Dropout): what stays is multiplied by 1/(1-p) in training, and nothing happens when the network is applied. As taught: y = x or 0 in training, and y = (1-p) x when applied. A vote of 2^N thinned networks.</source>
        <translation>Тема T6. Обратный (inverted) дропаут, как torch.nn.Dropout: при обучении оставшееся умножается на 1/(1-p), а при применении сети ничего не меняется. Как в лекции: при обучении y = x или 0, при применении y = (1-p) x. Голосование 2^N прореженных сетей.</translation>
    </message>
    <message>
        <source>Row T6: the gradient gains lambda sign(w). Biases are left alone.</source>
        <translation>Тема T6: к градиенту прибавляется lambda sign(w). Смещения не затрагиваются.</translation>
    </message>
    <message>
        <source>Row T6: the gradient gains lambda w, so that w := w (1 - eta lambda) - eta L&apos; under SGD; weight_decay of PyTorch&apos;s optimizers, but biases are left alone.</source>
        <translation>Тема T6: к градиенту прибавляется lambda w, то есть при SGD w := w (1 - eta lambda) - eta L&apos;; это weight_decay оптимизаторов PyTorch, но смещения не затрагиваются.</translation>
    </message>
    <message>
        <source>Row T7; torch.nn.utils.clip_grad_norm_, which divides by ||g|| + 1e-6.</source>
        <translation>Тема T7; torch.nn.utils.clip_grad_norm_, который делит на ||g|| + 1e-6.</translation>
    </message>
    <message>
        <source>Row T7; torch.nn.utils.clip_grad_value_.</source>
        <translation>Тема T7; torch.nn.utils.clip_grad_value_.</translation>
    </message>
    <message>
        <source>Rows N1 to N3; 1 for u &gt; 0, else 0; the derivative is taken as 0 everywhere.</source>
        <translation>Темы N1–N3; 1 при u &gt; 0, иначе 0; производная всюду считается равной 0.</translation>
    </message>
    <message>
        <source>&apos;{borrower}&apos; uses the weights of &apos;{name}&apos;, so no units can be added: choose another layer</source>
        <translation>«{borrower}» использует веса «{name}», поэтому нейроны добавить нельзя: выберите другой слой</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is not a file of a kind known here: open .netplay, .json, .onnx, .csv, .tsv or .npz</source>
        <translation>«{file}» — файл неизвестного вида: откройте .netplay, .json, .onnx, .csv, .tsv или .npz</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; needs the package onnx: install it with pip install &apos;network-playground[onnx]&apos;</source>
        <translation>для «{file}» нужен пакет onnx: установите его командой pip install &apos;network-playground[onnx]&apos;</translation>
    </message>
    <message>
        <source>&apos;{giver}&apos; has no output called {output}: it has {known}</source>
        <translation>у «{giver}» нет выхода {output}: есть {known}</translation>
    </message>
    <message>
        <source>&apos;{member}&apos; is in the groups &apos;{first}&apos; and &apos;{second}&apos;: a node is in one group at most</source>
        <translation>«{member}» входит в группы «{first}» и «{second}»: узел может быть не более чем в одной группе</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; brings &apos;{field}&apos;, but the data have {known}: choose one of these</source>
        <translation>«{name}» подаёт «{field}», а в данных есть {known}: выберите что-то из этого</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; cannot be written for PyTorch: there is no module for {kind}</source>
        <translation>«{name}» нельзя записать для PyTorch: для «{kind}» нет модуля</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; cannot have more units: &apos;{reader}&apos; ({kind}) behind it would not keep what was learnt; choose another layer</source>
        <translation>в «{name}» нельзя добавить нейроны: следующий за ним «{reader}» ({kind}) не сохранил бы выученное; выберите другой слой</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; compares with &apos;{target}&apos;, but the data have {known}: choose one of these</source>
        <translation>«{name}» сравнивает с «{target}», а в данных есть {known}: выберите что-то из этого</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; feeds the loss &apos;{reader}&apos;: its units follow from the data; choose a hidden layer</source>
        <translation>«{name}» подаётся на функцию потерь «{reader}»: число его нейронов определяют данные; выберите скрытый слой</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; gives no output: nothing can follow it</source>
        <translation>«{name}» не имеет выхода: за ним ничего быть не может</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has a setting that ONNX knows no operator for, and {steps} steps: at most {limit} are written one by one; make the window shorter, or export as safetensors</source>
        <translation>у «{name}» есть параметр, для которого в ONNX нет оператора, а число шагов — {steps}: по одному записывается не более {limit}; укоротите окно или экспортируйте в safetensors</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has all its inputs: open the group and wire its members, or delete a wire first</source>
        <translation>у «{name}» заняты все входы: откройте группу и проведите соединения к её узлам или сначала удалите соединение</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has the activation {activation}, which is not written as ONNX: choose another, or export as safetensors</source>
        <translation>у «{name}» активация {activation}, которая не записывается в ONNX: выберите другую или экспортируйте в safetensors</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has the shape {given}, but the network needs {needed}: left out</source>
        <translation>форма «{name}» — {given}, а сети нужна {needed}: пропущено</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not wired yet: it has no weights to keep</source>
        <translation>«{name}» ещё не соединён: весов для сохранения нет</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is {kind}: links can be deleted from Dense layers, and units added to them, alone</source>
        <translation>«{name}» — {kind}: удалять связи и добавлять нейроны можно только в полносвязных слоях</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; names neither a module (.py, with its other files beside it) nor an archive of all of them (.zip): choose one of these endings</source>
        <translation>«{name}» — имя не модуля (.py, остальные его файлы лежат рядом) и не архива со всеми ними (.zip): выберите одно из этих окончаний</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; reads the whole sequence, but the data ask for the next step, which it would see: let it read in one direction only</source>
        <translation>&apos;{name}&apos; читает всю последовательность, а данные спрашивают следующий шаг, который тогда уже виден: пусть читает только в одну сторону</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; stands inside the reset gate in PyTorch, and was added outside of it: answers differ</source>
        <translation>«{name}» в PyTorch стоит внутри вентиля сброса, а здесь прибавлено снаружи: ответы расходятся</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; filters volumes: it is written as a filter of images, whose weights would no longer be shared in depth if it were trained</source>
        <translation>«{node}» фильтрует объёмы: он записан как фильтр изображений, и при дообучении его веса уже не были бы общими по глубине</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; is judged by {loss}: choose another if it was trained otherwise</source>
        <translation>«{node}» оценивается функцией потерь «{loss}»: выберите другую, если обучали иначе</translation>
    </message>
    <message>
        <source>&apos;{prefix}&apos; was taken off the names</source>
        <translation>«{prefix}» убрано из начала имён</translation>
    </message>
    <message>
        <source>&apos;{source}&apos; gives scores for {given} steps, but the data have targets for {steps}: both need the same number of steps</source>
        <translation>у «{source}» шагов с оценками {given}, а в данных шагов с целями {steps}: число шагов должно быть одинаковым</translation>
    </message>
    <message>
        <source>&apos;{source}&apos; gives scores {given} for the steps of a sequence, but the data have one class for each sample: put Last step before the last layer</source>
        <translation>«{source}» даёт оценки {given} по шагам последовательности, а в данных один класс на пример: поставьте перед последним слоем «Последний шаг»</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; adds axes before the batch: export the model so that it leaves the batch alone</source>
        <translation>«{step}» ({operator}) в «{file}» добавляет оси перед осью пакета: экспортируйте модель так, чтобы ось пакета не затрагивалась</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; begins each sequence of a batch in another fixed state: export the model with its initial state as an input</source>
        <translation>«{step}» ({operator}) в «{file}» начинает каждую последовательность пакета из своего постоянного состояния: экспортируйте модель с начальным состоянием в виде входа</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; combines tensors whose batches lie along different axes: export the model so that the batch is the first axis everywhere</source>
        <translation>«{step}» ({operator}) в «{file}» объединяет тензоры, у которых пакет лежит вдоль разных осей: экспортируйте модель так, чтобы пакет везде был первой осью</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; combines the shapes {first} and {second}, which do not go together: export the model again</source>
        <translation>«{step}» ({operator}) в «{file}» объединяет формы {first} и {second}, которые не согласуются: экспортируйте модель заново</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; divides by what comes from the data, but there is no layer for that: multiply in its place</source>
        <translation>«{step}» ({operator}) в «{file}» делит на то, что приходит из данных, но такого слоя нет: замените деление умножением</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; drops units with the probability {ratio}, but must be between 0 and 0.99: export the model again</source>
        <translation>«{step}» ({operator}) в «{file}» выключает нейроны с вероятностью {ratio}, а она должна быть от 0 до 0.99: экспортируйте модель заново</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; filters volumes with more weights than are read ({limit} when written for images): use smaller volumes</source>
        <translation>«{step}» ({operator}) в «{file}» фильтрует объёмы, и весов больше, чем читается ({limit} при записи для изображений): возьмите объёмы меньше</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; gives &apos;{output}&apos;, which is not computed here: export the model without it</source>
        <translation>«{step}» ({operator}) в «{file}» выдаёт «{output}», что здесь не вычисляется: экспортируйте модель без этого</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; has a kernel {kernel} for {rank} axes: export the model again</source>
        <translation>у «{step}» ({operator}) в «{file}» ядро {kernel} при числе осей {rank}: экспортируйте модель заново</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; has alpha {alpha} and gamma {gamma}, but only the usual ones are read: export the model with those</source>
        <translation>у «{step}» ({operator}) в «{file}» alpha равно {alpha}, а gamma — {gamma}, но читаются только обычные значения: экспортируйте модель с ними</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; has biases or peepholes that do not fit {units} units in {directions} directions: export the model again</source>
        <translation>у «{step}» ({operator}) в «{file}» смещения или peephole-связи не подходят к числу нейронов {units} и числу направлений {directions}: экспортируйте модель заново</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; has fixed numbers of the shape {shape} with others for each sample of a batch: export the model so that it treats all samples alike</source>
        <translation>у «{step}» ({operator}) в «{file}» постоянные числа формы {shape}, свои для каждого примера пакета: экспортируйте модель так, чтобы все примеры обрабатывались одинаково</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; has inputs that cannot be combined: export the model again</source>
        <translation>входы «{step}» ({operator}) в «{file}» нельзя объединить: экспортируйте модель заново</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; has lengths of sequences that are no input of the graph, or of sequences that are none: export the model with both as inputs</source>
        <translation>у «{step}» ({operator}) в «{file}» длины последовательностей не являются входом графа либо относятся не к последовательностям: экспортируйте модель с тем и другим в виде входов</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; has the attribute {attribute} = {value} of a wrong kind: export the model again</source>
        <translation>у «{step}» ({operator}) в «{file}» атрибут {attribute} = {value} неверного типа: экспортируйте модель заново</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; has the functions {functions}, which no layer has: use the usual ones, {usual}</source>
        <translation>у «{step}» ({operator}) в «{file}» функции {functions}, которых нет ни в одном слое: возьмите обычные, {usual}</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; has weights of the shape {given} for {rank} axes: export the model again</source>
        <translation>у «{step}» ({operator}) в «{file}» веса формы {given} при числе осей {rank}: экспортируйте модель заново</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; has weights of the shape {given} in {groups} groups, but {channels} channels come in: export the model again</source>
        <translation>у «{step}» ({operator}) в «{file}» веса формы {given}, групп {groups}, а каналов приходит {channels}: экспортируйте модель заново</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; has weights of the shape {given}, but needs {needed}: export the model again</source>
        <translation>у «{step}» ({operator}) в «{file}» веса формы {given}, а нужна {needed}: экспортируйте модель заново</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; has weights that are not finite: train the model again, its training diverged</source>
        <translation>у «{step}» ({operator}) в «{file}» не все веса конечны: обучите модель заново, её обучение разошлось</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; has weights {w} and {r}, which do not fit {units} units in the direction {direction}: export the model again</source>
        <translation>у «{step}» ({operator}) в «{file}» веса {w} и {r} не подходят к числу нейронов {units} в направлении {direction}: экспортируйте модель заново</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; has {count} margins for {rank} axes, but needs two for each: export the model again</source>
        <translation>у «{step}» ({operator}) в «{file}» полей {count} при числе осей {rank}, а нужно по два на ось: экспортируйте модель заново</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; joins tensors of different form: export the model again</source>
        <translation>«{step}» ({operator}) в «{file}» соединяет тензоры разного вида: экспортируйте модель заново</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; lacks {attribute}: export the model again</source>
        <translation>у «{step}» ({operator}) в «{file}» нет {attribute}: экспортируйте модель заново</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; leaves nothing of {given}: its window is larger than that</source>
        <translation>«{step}» ({operator}) в «{file}» ничего не оставляет от {given}: его окно больше</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; multiplies along {axes}, but only the product of all numbers of a vector is read</source>
        <translation>«{step}» ({operator}) в «{file}» перемножает вдоль {axes}, а читается только произведение всех чисел вектора</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; multiplies fixed matrices of rank 3 or more, but fixed factors are read as dense layers, with rank 1 or 2: export the model again</source>
        <translation>«{step}» ({operator}) в «{file}» умножает на постоянные матрицы ранга 3 и выше, а постоянные множители читаются как полносвязные слои, ранга 1 или 2: экспортируйте модель заново</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; multiplies inputs of the shape {given} by weights for {width} features: export the model again</source>
        <translation>«{step}» ({operator}) в «{file}» умножает входы формы {given} на веса, рассчитанные на число признаков {width}: экспортируйте модель заново</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; multiplies {first} by {second} and mixes the samples of a batch: export the model so that it leaves the batch alone</source>
        <translation>«{step}» ({operator}) в «{file}» умножает {first} на {second} и смешивает примеры пакета: экспортируйте модель так, чтобы ось пакета не затрагивалась</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; needs &apos;{input}&apos;, which nothing before it computes: export the model again</source>
        <translation>«{step}» ({operator}) в «{file}» требует «{input}», но до него этого ничто не вычисляет: экспортируйте модель заново</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; needs a batch as its first axis: export the model so that the batch is the first axis everywhere</source>
        <translation>«{step}» ({operator}) в «{file}» требует, чтобы первой осью был пакет: экспортируйте модель так, чтобы пакет везде был первой осью</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; needs a batch, channels and at least one more axis, in this order, but has {given}: export the model so</source>
        <translation>«{step}» ({operator}) в «{file}» требует пакет, каналы и ещё хотя бы одну ось, в этом порядке, а получает {given}: экспортируйте модель в таком виде</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; needs a short list of whole numbers as input number {number}: export the model again</source>
        <translation>«{step}» ({operator}) в «{file}»: вход № {number} должен быть коротким списком целых чисел; экспортируйте модель заново</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; needs an input number {number} that comes from the data, but it is {given}: export the model with its inputs open</source>
        <translation>«{step}» ({operator}) в «{file}»: вход № {number} должен идти от данных, а сейчас он: {given}; экспортируйте модель с открытыми входами</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; needs fixed numbers as input number {number}, but they are {given}: export the model with constants there</source>
        <translation>«{step}» ({operator}) в «{file}»: вход № {number} должен состоять из постоянных чисел, а сейчас он: {given}; экспортируйте модель с константами на этом месте</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; needs sequences with the batch as axis {axis}, but has {given}: export the model so</source>
        <translation>«{step}» ({operator}) в «{file}» требует последовательностей, где пакет — ось {axis}, а получает {given}: экспортируйте модель в таком виде</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; needs the scores of a batch as (samples, classes) and the classes as an input of the graph: export the model so</source>
        <translation>«{step}» ({operator}) в «{file}» требует оценок пакета в виде (примеры, классы) и классов как входа графа: экспортируйте модель в таком виде</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; orders {rank} axes by {order}, which does not name each of them once: export the model again</source>
        <translation>«{step}» ({operator}) в «{file}» переставляет оси (всего {rank}) в порядке {order}, где каждая названа не ровно один раз: экспортируйте модель заново</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; picks {places} out of {size}: only one place, or places at equal distances going forward, are read</source>
        <translation>«{step}» ({operator}) в «{file}» выбирает {places} из {size}: читается только одно место или места через равные промежутки по возрастанию</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; reduces {given} along {axes}, but only the steps of sequences, all places of images, and largest numbers along the last axis are read</source>
        <translation>«{step}» ({operator}) в «{file}» сворачивает {given} вдоль {axes}, а читается только сворачивание по шагам последовательностей, по всем местам изображений и наибольшие числа вдоль последней оси</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; removes an axis of {given} that is not of size 1, or is the batch: export the model again</source>
        <translation>«{step}» ({operator}) в «{file}» убирает в {given} ось, размер которой не 1 или которая является осью пакета: экспортируйте модель заново</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; resizes by {scales} ({mode}, {placed}), but only images are enlarged, by whole factors, with copies or half-pixel lines: export the model so</source>
        <translation>«{step}» ({operator}) в «{file}» меняет размер (множители {scales}; {mode}, {placed}), а увеличиваются только изображения, в целое число раз, копиями или линейно с полупиксельным сдвигом: экспортируйте модель в таком виде</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; splits {size} into {sizes}: export the model again</source>
        <translation>«{step}» ({operator}) в «{file}» делит {size} на {sizes}: экспортируйте модель заново</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; sums over the batch, but samples are independent of each other here: export the model so that it leaves the batch alone</source>
        <translation>«{step}» ({operator}) в «{file}» суммирует по пакету, а здесь примеры не зависят друг от друга: экспортируйте модель так, чтобы ось пакета не затрагивалась</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; takes {start} to {end} in steps of {stride} out of {size}: only parts that go forward and hold something are read</source>
        <translation>&apos;{step}&apos; ({operator}) в &apos;{file}&apos; берёт от {start} до {end} с шагом {stride} из {size}: читаются только непустые части, идущие вперёд</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; tells the places of the largest numbers of windows {window}, which is done for whole windows of images with up to {limit} numbers: export the model without its second output</source>
        <translation>«{step}» ({operator}) в «{file}» выдаёт места наибольших чисел в окнах {window}, а это делается только для целых окон изображений, где чисел не более {limit}: экспортируйте модель без второго выхода этого оператора</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; turns {given} into {wanted} and mixes the samples of a batch: export the model so that it leaves the batch alone</source>
        <translation>«{step}» ({operator}) в «{file}» превращает {given} в {wanted} и смешивает примеры пакета: экспортируйте модель так, чтобы ось пакета не затрагивалась</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; turns {given} into {wanted}, which has another count of numbers: export the model again</source>
        <translation>«{step}» ({operator}) в «{file}» превращает {given} в {wanted}, где другое количество чисел: экспортируйте модель заново</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; uses {setting}, which no layer has: export the model without it</source>
        <translation>«{step}» ({operator}) в «{file}» использует {setting}, чего нет ни в одном слое: экспортируйте модель без этого</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; works along axis {axis}, but its input has {rank} axes: export the model again</source>
        <translation>«{step}» ({operator}) в «{file}» работает вдоль оси {axis}, а осей у его входа {rank}: экспортируйте модель заново</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; works along axis {axis}, which is the batch, but samples are independent of each other here: export the model so that it leaves the batch alone</source>
        <translation>«{step}» ({operator}) в «{file}» работает вдоль оси {axis}, а это ось пакета; примеры здесь не зависят друг от друга: экспортируйте модель так, чтобы ось пакета не затрагивалась</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; works along {rank} axes, but only 1, 2 and 3 are read</source>
        <translation>«{step}» ({operator}) в «{file}» работает вдоль осей, число которых {rank}, а читаются только 1, 2 и 3</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; works on fixed numbers of the shapes {given}, which fails ({reason}): export the model again</source>
        <translation>«{step}» ({operator}) в «{file}» не вычисляется на постоянных числах форм {given} ({reason}): экспортируйте модель заново</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; in &apos;{file}&apos; is an operator of &apos;{domain}&apos;, but only those of ONNX itself are read: export the model without it</source>
        <translation>«{step}» в «{file}» — оператор из «{domain}», а читаются только операторы самого ONNX: экспортируйте модель без него</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; in &apos;{file}&apos; is the operator {operator}, for which there is no layer: export the model without it</source>
        <translation>«{step}» в «{file}» — оператор {operator}, для которого нет слоя: экспортируйте модель без него</translation>
    </message>
    <message>
        <source>&apos;{target}&apos; has no input called {port}: it has {known}</source>
        <translation>у «{target}» нет входа {port}: есть {known}</translation>
    </message>
    <message>
        <source>&apos;{value}&apos; in the ONNX file &apos;{file}&apos; has the shape {shape}, but at most {rank} sizes, none negative, and {limit} numbers are read: export a smaller model</source>
        <translation>«{value}» в файле ONNX «{file}» имеет форму {shape}, а читается не более {rank} размеров (без отрицательных) и {limit} чисел: экспортируйте модель меньшего размера</translation>
    </message>
    <message>
        <source>&apos;{value}&apos; in the ONNX file &apos;{file}&apos; is no tensor of numbers, but only those are read: export the model with tensors as inputs and outputs</source>
        <translation>«{value}» в файле ONNX «{file}» — не числовой тензор, а читаются только такие: экспортируйте модель с тензорами на входах и выходах</translation>
    </message>
    <message>
        <source>A margin: none, as much as a stride of 1 needs to keep the size, or by numbers</source>
        <translation>Поля: нет, столько, чтобы при шаге 1 размер сохранялся, или заданные числами</translation>
    </message>
    <message>
        <source>A second bias of the candidate inside the product that is reset, where it is reset after it (PyTorch)</source>
        <translation>Второе смещение кандидата внутри сбрасываемого произведения — при сбросе после него (PyTorch)</translation>
    </message>
    <message>
        <source>A second layer reads from the last step to the first; outputs side by side</source>
        <translation>Второй слой читает от последнего шага к первому; выходы стоят рядом</translation>
    </message>
    <message>
        <source>A sequence (T, F) gives (T, units): every step by itself, with the same weights. Row N1; torch.nn.Linear followed by the activation.</source>
        <translation>Последовательность (T, F) даёт (T, units): каждый шаг обрабатывается отдельно, с одними и теми же весами. Тема N1; torch.nn.Linear, затем активация.</translation>
    </message>
    <message>
        <source>A text cut into windows: after every token the next one is to be told. Without a file: a stanza of Onegin.</source>
        <translation>Текст, нарезанный на окна: после каждого токена надо назвать следующий. Без файла: строфа из «Онегина».</translation>
    </message>
    <message>
        <source>Add a trainable bias to each filter</source>
        <translation>Прибавлять к каждому фильтру обучаемое смещение</translation>
    </message>
    <message>
        <source>Add trained summands</source>
        <translation>Прибавлять обучаемые слагаемые</translation>
    </message>
    <message>
        <source>Added to the variance before its root</source>
        <translation>Прибавляется к дисперсии до извлечения корня</translation>
    </message>
    <message>
        <source>Adds numbers before and after along the axes of a sample: a constant, a mirror image, the edge, the other side.</source>
        <translation>Добавляет числа до и после вдоль осей примера: константу, зеркальное отражение, крайнее значение или другую сторону.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Для опытных</translation>
    </message>
    <message>
        <source>Along the last axis of vectors and sequences and along the channels of images, where no axis is chosen. Rows N1, N6; torch.nn.Softmax. Cross-entropy has its own: do not put this before it.</source>
        <translation>Вдоль последней оси векторов и последовательностей и вдоль каналов изображений, если ось не выбрана. Темы N1, N6; torch.nn.Softmax. В кросс-энтропию softmax уже встроен: не ставьте этот слой перед ней.</translation>
    </message>
    <message>
        <source>At most so many different tokens; rarer ones become &lt;UNK&gt;</source>
        <translation>Не более стольких разных токенов; более редкие становятся &lt;UNK&gt;</translation>
    </message>
    <message>
        <source>Average pool</source>
        <translation>Пулинг: среднее</translation>
    </message>
    <message>
        <source>Batch norm</source>
        <translation>Пакетная нормализация</translation>
    </message>
    <message>
        <source>Bits in a sequence</source>
        <translation>Число битов в последовательности</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Блоки</translation>
    </message>
    <message>
        <source>Bounds the step where the loss is nearly straight</source>
        <translation>Ограничивает шаг там, где функция потерь почти прямая</translation>
    </message>
    <message>
        <source>Channels after the 1x1 convolutions</source>
        <translation>Число каналов после свёрток 1x1</translation>
    </message>
    <message>
        <source>Channels in and out</source>
        <translation>Число каналов на входе и на выходе</translation>
    </message>
    <message>
        <source>Channels of each branch</source>
        <translation>Число каналов каждой ветви</translation>
    </message>
    <message>
        <source>Channels of each convolution</source>
        <translation>Число каналов каждой свёртки</translation>
    </message>
    <message>
        <source>Channels that each convolution adds</source>
        <translation>Сколько каналов добавляет каждая свёртка</translation>
    </message>
    <message>
        <source>Choose data of your own in their place. Inputs are normal numbers, or tokens; targets are classes or normal numbers.</source>
        <translation>Выберите на их место свои данные. Входы — нормально распределённые числа или токены; цели — классы или нормально распределённые числа.</translation>
    </message>
    <message>
        <source>Connection through time: adds the state of so many steps before; 0: none</source>
        <translation>Связь через время: прибавляет состояние столько шагов назад; 0: нет</translation>
    </message>
    <message>
        <source>Conv 1D</source>
        <translation>Свёртка 1D</translation>
    </message>
    <message>
        <source>Conv 2D</source>
        <translation>Свёртка 2D</translation>
    </message>
    <message>
        <source>Convolutions of 3x3 one after the other, then a pool that halves the image.</source>
        <translation>Свёртки 3x3 одна за другой, затем пулинг, который вдвое уменьшает изображение.</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Косинус</translation>
    </message>
    <message>
        <source>Cosine loss: L = 1 - cos(y, t), which asks for the direction of the target and leaves the length free.</source>
        <translation>Косинусные потери: L = 1 - cos(y, t); важно направление цели, а длина остаётся свободной.</translation>
    </message>
    <message>
        <source>Count time in epochs, with their fractions, or in updates</source>
        <translation>Считать время в эпохах (и их долях) или в обновлениях</translation>
    </message>
    <message>
        <source>Cuts a part out of a sample: along each of its last axes from `first` to before `last`, every `step`-th.</source>
        <translation>Вырезает часть примера: вдоль каждой из последних осей от `first` до `last`, не включая его, с шагом `step`.</translation>
    </message>
    <message>
        <source>Decoupled decay</source>
        <translation>Отделённое затухание весов</translation>
    </message>
    <message>
        <source>Decoupled decay: each update takes the share eta lambda off all weights, whatever the optimizer does with the gradients.</source>
        <translation>Отделённое затухание весов: каждое обновление отнимает у всех весов долю eta lambda, что бы оптимизатор ни делал с градиентами.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>По умолчанию</translation>
    </message>
    <message>
        <source>Dense block</source>
        <translation>Плотный блок (DenseNet)</translation>
    </message>
    <message>
        <source>Deviation of the noise, in percent of the amplitude</source>
        <translation>Отклонение шума в процентах амплитуды</translation>
    </message>
    <message>
        <source>Diagonal Levenberg-Marquardt: each weight&apos;s step is divided by the running mean of its second derivative.</source>
        <translation>Диагональный метод Левенберга — Марквардта: шаг каждого веса делится на скользящее среднее его второй производной.</translation>
    </message>
    <message>
        <source>Different letters</source>
        <translation>Число разных букв</translation>
    </message>
    <message>
        <source>Distance between the numbers that a window sees, down and across, or one number for both</source>
        <translation>Расстояние между числами, которые видит окно, вниз и вправо, или одно число для обоих</translation>
    </message>
    <message>
        <source>Distance between the pixels that a filter paints, down and across, or one number for both</source>
        <translation>Расстояние между пикселями, которые рисует фильтр, вниз и вправо, или одно число для обоих</translation>
    </message>
    <message>
        <source>Distance between the pixels that a filter sees, down and across, or one number for both</source>
        <translation>Расстояние между пикселями, которые видит фильтр, вниз и вправо, или одно число для обоих</translation>
    </message>
    <message>
        <source>Distance between the steps that a filter sees</source>
        <translation>Расстояние между шагами, которые видит фильтр</translation>
    </message>
    <message>
        <source>Distance from which on the loss is straight</source>
        <translation>Расстояние, начиная с которого функция потерь прямая</translation>
    </message>
    <message>
        <source>Distance of the places where neighbours paint, down and across, or one number for both</source>
        <translation>Расстояние между местами, где рисуют соседи, вниз и вправо, или одно число для обоих</translation>
    </message>
    <message>
        <source>Disturbs its input while training, so that a network learns to undo it: a denoising autoencoder.</source>
        <translation>При обучении искажает свой вход, чтобы сеть училась исправлять искажения: шумоподавляющий автокодировщик.</translation>
    </message>
    <message>
        <source>Divide by n - 1, not n, for the running variance, as PyTorch does</source>
        <translation>Делить на n - 1, а не на n, в скользящей дисперсии, как PyTorch</translation>
    </message>
    <message>
        <source>Draws from a normal distribution that the network chose: the code of a variational autoencoder.</source>
        <translation>Выбирает из нормального распределения, заданного сетью: код вариационного автокодировщика.</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>Эмбеддинг</translation>
    </message>
    <message>
        <source>Encoder-decoder</source>
        <translation>Кодировщик-декодировщик</translation>
    </message>
    <message>
        <source>End when the test loss has not improved for so many epochs, with the weights of the best one</source>
        <translation>Закончить, когда потери на тесте не улучшались столько эпох подряд, с весами лучшей из эпох</translation>
    </message>
    <message>
        <source>Enlarges an image by whole factors: every pixel repeated, or lines drawn between their centres.</source>
        <translation>Увеличивает изображение в целое число раз: повторяет каждый пиксель или проводит прямые между их центрами.</translation>
    </message>
    <message>
        <source>Epochs without improvement that are tolerated</source>
        <translation>Сколько эпох без улучшения допускается</translation>
    </message>
    <message>
        <source>Every convolution sees the input and what all convolutions before it have found.</source>
        <translation>Каждая свёртка видит вход и всё, что нашли свёртки до неё.</translation>
    </message>
    <message>
        <source>Every how many-th is kept, along each of the last axes</source>
        <translation>Какой по счёту элемент оставлять, вдоль каждой из последних осей</translation>
    </message>
    <message>
        <source>Every pixel paints its filters onto a larger image: the gradient of a convolution&apos;s input, as a layer.</source>
        <translation>Каждый пиксель рисует свои фильтры на изображении большего размера: градиент по входу свёртки в виде слоя.</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Расширение</translation>
    </message>
    <message>
        <source>Filters of several sizes side by side on the same input: the Inception idea in its plain and costly form.</source>
        <translation>Фильтры разных размеров рядом на одном и том же входе: идея Inception в простом и дорогом виде.</translation>
    </message>
    <message>
        <source>Filters that slide along a sequence: u_t = sum of w_a x_{t+a} over the window and all features, plus b.</source>
        <translation>Фильтры, скользящие вдоль последовательности: u_t = sum w_a x_{t+a} по окну и всем признакам плюс b.</translation>
    </message>
    <message>
        <source>Filters that slide over an image: u[i,j] = sum of w[a,b] x[i+a,j+b] over the window and all channels, plus b.</source>
        <translation>Фильтры, скользящие по изображению: u[i,j] = sum w[a,b] x[i+a,j+b] по окну и всем каналам плюс b.</translation>
    </message>
    <message>
        <source>For decoders; torch.nn.ConvTranspose2d followed by the activation. The output has (n - 1) stride + (kernel - 1) dilation + 1 - margins + added lines. Fans are counted as torch.nn.init does.</source>
        <translation>Для декодировщиков; torch.nn.ConvTranspose2d, затем активация. Размер выхода равен (n - 1) stride + (kernel - 1) dilation + 1 - поля + добавочные строки. Числа входов и выходов (fan-in, fan-out) считаются, как в torch.nn.init.</translation>
    </message>
    <message>
        <source>For decoders; torch.nn.Upsample with mode &quot;nearest&quot; or &quot;bilinear&quot; (align_corners=False).</source>
        <translation>Для декодировщиков; torch.nn.Upsample с режимом «nearest» или «bilinear» (align_corners=False).</translation>
    </message>
    <message>
        <source>Fully connected with the weights W of another layer, transposed: u = x W&apos; + b, a = s(u). Both learn the same W.</source>
        <translation>Полносвязный слой с транспонированными весами W другого слоя: u = x W&apos; + b, a = s(u). Оба обучают одну и ту же W.</translation>
    </message>
    <message>
        <source>Function applied to each filtered value</source>
        <translation>Функция, применяемая к каждому отфильтрованному значению</translation>
    </message>
    <message>
        <source>Function f of the weighted sum</source>
        <translation>Функция f взвешенной суммы</translation>
    </message>
    <message>
        <source>GELU</source>
        <translation>GELU</translation>
    </message>
    <message>
        <source>GELU (tanh)</source>
        <translation>GELU (tanh)</translation>
    </message>
    <message>
        <source>GELU with a hyperbolic tangent in place of the normal distribution: never off by more than 0.0005.</source>
        <translation>GELU с гиперболическим тангенсом вместо нормального распределения: отличие нигде не больше 0.0005.</translation>
    </message>
    <message>
        <source>GRU</source>
        <translation>GRU</translation>
    </message>
    <message>
        <source>Gate f sees the cell before, where there are peepholes</source>
        <translation>Вентиль f видит прежнюю ячейку, если есть peephole-связи</translation>
    </message>
    <message>
        <source>Gate f; without it the cell keeps everything (1997)</source>
        <translation>Вентиль f; без него ячейка хранит всё (1997)</translation>
    </message>
    <message>
        <source>Gate i sees the cell before, where there are peepholes</source>
        <translation>Вентиль i видит прежнюю ячейку, если есть peephole-связи</translation>
    </message>
    <message>
        <source>Gate o sees the new cell, where there are peepholes</source>
        <translation>Вентиль o видит новую ячейку, если есть peephole-связи</translation>
    </message>
    <message>
        <source>Gated recurrent unit: the update gate mixes the old state with a candidate, for which the reset gate clears it.</source>
        <translation>Управляемый рекуррентный блок: вентиль обновления смешивает старое состояние с кандидатом, для которого вентиль сброса это состояние очищает.</translation>
    </message>
    <message>
        <source>Gates see the cell: its own unit (diagonal), or all units (full)</source>
        <translation>Вентили видят ячейку: свой нейрон (diagonal) или все нейроны (full)</translation>
    </message>
    <message>
        <source>Gaussian error linear unit: u times the share P(u) of a standard normal distribution that lies below u.</source>
        <translation>Гауссова линейная функция ошибок: u, умноженное на долю P(u) стандартного нормального распределения, лежащую ниже u.</translation>
    </message>
    <message>
        <source>Gaussian sampling</source>
        <translation>Гауссово сэмплирование</translation>
    </message>
    <message>
        <source>Gives a sample&apos;s numbers another shape, in the order in which they are stored; one size may be left open, as -1.</source>
        <translation>Придаёт числам примера другую форму в том порядке, в котором они хранятся; один размер можно не задавать, указав -1.</translation>
    </message>
    <message>
        <source>Gives every feature or channel mean 0 and variance 1 over the batch: y = gamma (x - m) / sqrt(v + eps) + beta.</source>
        <translation>Приводит каждый признак или канал к среднему 0 и дисперсии 1 по пакету: y = gamma (x - m) / sqrt(v + eps) + beta.</translation>
    </message>
    <message>
        <source>Gives every token a trained vector: row x of a table.</source>
        <translation>Даёт каждому токену обучаемый вектор: строку x таблицы.</translation>
    </message>
    <message>
        <source>Gives every token a vector of zeros with a single 1, at the token&apos;s place.</source>
        <translation>Даёт каждому токену вектор из нулей с единственной 1 на месте этого токена.</translation>
    </message>
    <message>
        <source>Gives the last real step of every sequence: many-to-one, y = x_T.</source>
        <translation>Выдаёт последний настоящий шаг каждой последовательности: много к одному, y = x_T.</translation>
    </message>
    <message>
        <source>Gives the numbers of each sample, or of each step, mean 0 and variance 1, then scales and shifts every feature.</source>
        <translation>Приводит числа каждого примера или каждого шага к среднему 0 и дисперсии 1, затем масштабирует и сдвигает каждый признак.</translation>
    </message>
    <message>
        <source>Gives the same vector at every step of a sequence: one-to-many, y_t = x.</source>
        <translation>Выдаёт один и тот же вектор на каждом шаге последовательности: один ко многим, y_t = x.</translation>
    </message>
    <message>
        <source>Global average pool</source>
        <translation>Глобальный пулинг: среднее</translation>
    </message>
    <message>
        <source>Global max pool</source>
        <translation>Глобальный пулинг: максимум</translation>
    </message>
    <message>
        <source>Gradients flow back over so many steps and are cut before each multiple of it; 0: over the whole window</source>
        <translation>Градиенты идут назад на столько шагов и обрываются перед каждым шагом, кратным этому числу; 0: через всё окно</translation>
    </message>
    <message>
        <source>Hard sigmoid: a straight line from 0 at -3 to 1 at 3, and flat beyond; there its derivative is zero.</source>
        <translation>Жёсткая сигмоида: прямая от 0 в точке -3 до 1 в точке 3, дальше горизонтальна; там её производная равна нулю.</translation>
    </message>
    <message>
        <source>Height and width of a filter, or one number for both</source>
        <translation>Высота и ширина фильтра или одно число для обеих</translation>
    </message>
    <message>
        <source>Height and width of the window, or one number for both; steps of a sequence</source>
        <translation>Высота и ширина окна или одно число для обеих; у последовательности — число шагов</translation>
    </message>
    <message>
        <source>Hendrycks and Gimpel (2016); torch.nn.GELU(approximate=&quot;tanh&quot;).</source>
        <translation>Hendrycks и Gimpel (2016); torch.nn.GELU(approximate=&quot;tanh&quot;).</translation>
    </message>
    <message>
        <source>Hendrycks and Gimpel (2016); torch.nn.GELU.</source>
        <translation>Hendrycks и Gimpel (2016); torch.nn.GELU.</translation>
    </message>
    <message>
        <source>Hendrycks and Gimpel (2016); torch.nn.SiLU.</source>
        <translation>Hendrycks и Gimpel (2016); torch.nn.SiLU.</translation>
    </message>
    <message>
        <source>How far the filters move, down and across, or one number for both</source>
        <translation>На сколько сдвигаются фильтры, вниз и вправо, или одно число для обоих</translation>
    </message>
    <message>
        <source>How far the window moves, down and across, or one number for both; none: by its own size</source>
        <translation>На сколько сдвигается окно, вниз и вправо, или одно число для обоих; не задано — на свой размер</translation>
    </message>
    <message>
        <source>How many after, along each of the last axes</source>
        <translation>Сколько добавить после, вдоль каждой из последних осей</translation>
    </message>
    <message>
        <source>How many before, along each of the last axes</source>
        <translation>Сколько добавить до, вдоль каждой из последних осей</translation>
    </message>
    <message>
        <source>How many of the last axes are normalized together; 0: all of an image, else the last</source>
        <translation>Сколько последних осей нормализуется вместе; 0: у изображения все, иначе последняя</translation>
    </message>
    <message>
        <source>How many steps the filters move</source>
        <translation>На сколько шагов сдвигаются фильтры</translation>
    </message>
    <message>
        <source>How many times as high and wide, or one number for both</source>
        <translation>Во сколько раз выше и шире или одно число для обоих</translation>
    </message>
    <message>
        <source>How the filters start</source>
        <translation>Какими фильтры начинают обучение</translation>
    </message>
    <message>
        <source>How the input is disturbed</source>
        <translation>Как искажается вход</translation>
    </message>
    <message>
        <source>How the learning rate changes with time</source>
        <translation>Как скорость обучения меняется со временем</translation>
    </message>
    <message>
        <source>How the vectors start</source>
        <translation>Какими векторы начинают обучение</translation>
    </message>
    <message>
        <source>How the weights of the inputs start, gate by gate</source>
        <translation>Какими веса входов начинают обучение, по вентилям</translation>
    </message>
    <message>
        <source>How the weights of the state start, gate by gate</source>
        <translation>Какими веса состояния начинают обучение, по вентилям</translation>
    </message>
    <message>
        <source>Huber</source>
        <translation>Функция Хьюбера</translation>
    </message>
    <message>
        <source>Huber loss: a square near the target, a straight line beyond delta, so that far outliers pull no harder.</source>
        <translation>Функция потерь Хьюбера: вблизи цели квадрат, дальше delta — прямая, чтобы далёкие выбросы не тянули сильнее.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Изображения</translation>
    </message>
    <message>
        <source>Images are put together channel by channel, the steps of sequences feature by feature. torch.cat.</source>
        <translation>Изображения объединяются по каналам, шаги последовательностей — по признакам. torch.cat.</translation>
    </message>
    <message>
        <source>Inception module</source>
        <translation>Модуль Inception</translation>
    </message>
    <message>
        <source>Inception module, naive</source>
        <translation>Модуль Inception, наивный</translation>
    </message>
    <message>
        <source>Inputs are tokens below this number; 0: normal numbers</source>
        <translation>Входы — токены меньше этого числа; 0: нормально распределённые числа</translation>
    </message>
    <message>
        <source>KL divergence</source>
        <translation>KL-дивергенция</translation>
    </message>
    <message>
        <source>Keeps the largest number of each window: it finds the element in any cell.</source>
        <translation>Подвыборка (пулинг) максимумом: оставляет наибольшее число каждого окна, находит элемент, в какой бы клетке он ни был.</translation>
    </message>
    <message>
        <source>Keeps the mean of each window.</source>
        <translation>Подвыборка (пулинг) средним: оставляет среднее каждого окна.</translation>
    </message>
    <message>
        <source>Klambauer et al. (2017); torch.nn.SELU.</source>
        <translation>Klambauer и др. (2017); torch.nn.SELU.</translation>
    </message>
    <message>
        <source>Kullback-Leibler divergence of the softmax of y from the shares t: L = sum t (ln t - ln softmax(y)).</source>
        <translation>Дивергенция Кульбака — Лейблера между долями t и softmax от y: L = sum t (ln t - ln softmax(y)).</translation>
    </message>
    <message>
        <source>LSTM</source>
        <translation>LSTM</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Последний шаг</translation>
    </message>
    <message>
        <source>Layer norm</source>
        <translation>Послойная нормализация</translation>
    </message>
    <message>
        <source>Layers one on top of the other</source>
        <translation>Число слоёв, один над другим</translation>
    </message>
    <message>
        <source>Learn gamma and beta; else they are 1 and 0</source>
        <translation>Обучать gamma и beta; иначе они равны 1 и 0</translation>
    </message>
    <message>
        <source>Length of a token&apos;s vector</source>
        <translation>Длина вектора токена</translation>
    </message>
    <message>
        <source>Length of the sequence</source>
        <translation>Длина последовательности</translation>
    </message>
    <message>
        <source>Let the last window hang over the end, where else the rest is left out</source>
        <translation>Допускать, чтобы последнее окно выходило за край; иначе остаток отбрасывается</translation>
    </message>
    <message>
        <source>Let the zeros of the margin count in the mean</source>
        <translation>Учитывать нули полей в среднем</translation>
    </message>
    <message>
        <source>Lets the learning rate fall along half a cosine, slowly at both ends, and stay there or start again.</source>
        <translation>Уменьшает скорость обучения по половине косинуса, медленно с обоих концов; затем она остаётся такой или всё начинается снова.</translation>
    </message>
    <message>
        <source>Lets the learning rate rise in a straight line first; then it stays, or falls along half a cosine.</source>
        <translation>Сначала увеличивает скорость обучения по прямой; затем она остаётся такой или падает по половине косинуса.</translation>
    </message>
    <message>
        <source>Letters of the longest word</source>
        <translation>Число букв в самом длинном слове</translation>
    </message>
    <message>
        <source>Levenberg-Marquardt</source>
        <translation>Метод Левенберга — Марквардта</translation>
    </message>
    <message>
        <source>Lines added below and at the right, or one number for both</source>
        <translation>Строки и столбцы, добавляемые снизу и справа, или одно число для обоих</translation>
    </message>
    <message>
        <source>Lines cut off: one for all sides, two for rows and columns, or top, left, bottom, right</source>
        <translation>Сколько строк обрезать: одно число для всех сторон, два для строк и столбцов или сверху, слева, снизу, справа</translation>
    </message>
    <message>
        <source>Log softmax</source>
        <translation>Логарифм softmax</translation>
    </message>
    <message>
        <source>Long short-term memory: gates decide what the cell c_t keeps, what is written into it and what it shows.</source>
        <translation>Долгая краткосрочная память: вентили решают, что ячейка c_t сохраняет, что в неё записывается и что она показывает.</translation>
    </message>
    <message>
        <source>Looks at the input with filters of several sizes at once; 1x1 convolutions before the large ones keep it cheap.</source>
        <translation>Смотрит на вход фильтрами сразу нескольких размеров; свёртки 1x1 перед большими делают это дешёвым.</translation>
    </message>
    <message>
        <source>Matrix product</source>
        <translation>Матричное произведение</translation>
    </message>
    <message>
        <source>Max pool</source>
        <translation>Пулинг: максимум</translation>
    </message>
    <message>
        <source>Mean activity that the KL penalty pulls to</source>
        <translation>Средняя активность, к которой притягивает штраф KL</translation>
    </message>
    <message>
        <source>Mean magnitude, or divergence of mean activities from rho</source>
        <translation>Средний модуль или дивергенция средних активностей от rho</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Смысл</translation>
    </message>
    <message>
        <source>Mixes signals of one shape by trained shares: y = gamma sum s_k x_k, the shares being a softmax of weights.</source>
        <translation>Смешивает сигналы одной формы с обучаемыми долями: y = gamma sum s_k x_k, где доли — softmax весов.</translation>
    </message>
    <message>
        <source>Multiplies every number by a trained factor and adds a trained summand: y = s x + t, element by element.</source>
        <translation>Умножает каждое число на обучаемый множитель и прибавляет обучаемое слагаемое: y = s x + t, поэлементно.</translation>
    </message>
    <message>
        <source>Multiplies the learning rate by a factor at the end of every period.</source>
        <translation>Умножает скорость обучения на множитель в конце каждого периода.</translation>
    </message>
    <message>
        <source>Multiplies the learning rate by a factor when the training loss of an epoch has not improved for some epochs.</source>
        <translation>Умножает скорость обучения на множитель, когда потери на обучении не улучшались несколько эпох.</translation>
    </message>
    <message>
        <source>Multiply by trained factors</source>
        <translation>Умножать на обучаемые множители</translation>
    </message>
    <message>
        <source>Named inputs</source>
        <translation>Именованные входы</translation>
    </message>
    <message>
        <source>Named outputs</source>
        <translation>Именованные выходы</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Шум</translation>
    </message>
    <message>
        <source>Normalize</source>
        <translation>Нормализация</translation>
    </message>
    <message>
        <source>Number of convolutions</source>
        <translation>Число свёрток</translation>
    </message>
    <message>
        <source>Number of different tokens: the length of the vectors</source>
        <translation>Число разных токенов: длина векторов</translation>
    </message>
    <message>
        <source>Number of different tokens: the rows of the table</source>
        <translation>Число разных токенов: строки таблицы</translation>
    </message>
    <message>
        <source>Number of filters: the channels of the output</source>
        <translation>Число фильтров: каналы выхода</translation>
    </message>
    <message>
        <source>Number of samples</source>
        <translation>Число примеров</translation>
    </message>
    <message>
        <source>Number of sequences, training and test together</source>
        <translation>Число последовательностей, обучающих и тестовых вместе</translation>
    </message>
    <message>
        <source>Number of units: the width of the state</source>
        <translation>Число нейронов: ширина состояния</translation>
    </message>
    <message>
        <source>Number of words, training and test together</source>
        <translation>Число слов, обучающих и тестовых вместе</translation>
    </message>
    <message>
        <source>Numbers in a target that is no class</source>
        <translation>Сколько чисел в цели, которая не класс</translation>
    </message>
    <message>
        <source>On a plateau</source>
        <translation>На плато</translation>
    </message>
    <message>
        <source>One LSTM reads a sequence into its state, from which another one writes: it starts with that state.</source>
        <translation>Одна LSTM читает последовательность и собирает её в состояние, из которого пишет другая: с него она и начинает.</translation>
    </message>
    <message>
        <source>One answer for the sequence, or one after every bit</source>
        <translation>Один ответ на всю последовательность или по ответу после каждого бита</translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation>Один цикл</translation>
    </message>
    <message>
        <source>One cycle: the learning rate rises along half a cosine to its full height, and falls along another to almost nothing.</source>
        <translation>Один цикл: скорость обучения растёт по половине косинуса до полного значения и по другой половине падает почти до нуля.</translation>
    </message>
    <message>
        <source>One slope for the whole layer, instead of one for each unit or channel</source>
        <translation>Один наклон на весь слой вместо своего у каждого нейрона или канала</translation>
    </message>
    <message>
        <source>One-hot</source>
        <translation>One-hot-кодирование</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>Дополнение</translation>
    </message>
    <message>
        <source>Parametric ReLU: the slope below zero is trained with the weights, one for the layer or one for each unit.</source>
        <translation>Параметрическая ReLU: наклон слева от нуля обучается вместе с весами, один на слой или свой у каждого нейрона.</translation>
    </message>
    <message>
        <source>Parity of bits</source>
        <translation>Чётность битов</translation>
    </message>
    <message>
        <source>Parts of the channels that are filtered apart from each other; as many as channels: each by itself</source>
        <translation>На сколько частей делятся каналы, фильтруемые отдельно друг от друга; столько же, сколько каналов, — каждый сам по себе</translation>
    </message>
    <message>
        <source>Passes its input on unchanged and adds a penalty to the loss that keeps most units quiet: a sparse autoencoder.</source>
        <translation>Пропускает вход без изменений и прибавляет к потерям штраф, который держит большинство нейронов неактивными: разреженный автокодировщик.</translation>
    </message>
    <message>
        <source>Path of the text: UTF-8 or Windows-1251</source>
        <translation>Путь к тексту: UTF-8 или Windows-1251</translation>
    </message>
    <message>
        <source>Permute</source>
        <translation>Перестановка осей</translation>
    </message>
    <message>
        <source>Pieces of sine waves with random frequency and phase: forecast the next value after every step.</source>
        <translation>Отрезки синусоид со случайными частотой и фазой: после каждого шага надо предсказать следующее значение.</translation>
    </message>
    <message>
        <source>Plain recurrent layer: the state h_t is a function of the input x_t and of the state before it.</source>
        <translation>Простой рекуррентный слой: состояние h_t — функция входа x_t и предыдущего состояния.</translation>
    </message>
    <message>
        <source>Probability to set a number to 0 by masking</source>
        <translation>Вероятность обратить число в 0 при маскировании</translation>
    </message>
    <message>
        <source>Puts the axes of a sample in another order; a matrix is transposed.</source>
        <translation>Ставит оси примера в другом порядке; матрица транспонируется.</translation>
    </message>
    <message>
        <source>Python cannot import a module called &apos;{name}&apos;: choose a name of letters, digits and underscores, such as net.py</source>
        <translation>Python не может импортировать модуль с именем «{name}»: выберите имя из букв, цифр и подчёркиваний, например net.py</translation>
    </message>
    <message>
        <source>RNN</source>
        <translation>RNN</translation>
    </message>
    <message>
        <source>Radial basis</source>
        <translation>Радиально-базисный</translation>
    </message>
    <message>
        <source>Radial basis units: each answers 1 at its own centre and less the farther away the input lies.</source>
        <translation>Радиально-базисные нейроны: каждый отвечает 1 в своём центре и тем меньше, чем дальше от него вход.</translation>
    </message>
    <message>
        <source>Random numbers</source>
        <translation>Случайные числа</translation>
    </message>
    <message>
        <source>Random numbers of a chosen shape: nothing can be learnt from them. A network read from a file starts with them.</source>
        <translation>Случайные числа выбранной формы: выучить по ним ничего нельзя. С них начинает сеть, прочитанная из файла.</translation>
    </message>
    <message>
        <source>Random words of different lengths, to be written backwards (or copied): the answer begins when the word is read.</source>
        <translation>Случайные слова разной длины, которые надо записать задом наперёд (или скопировать): ответ начинается, когда слово прочитано.</translation>
    </message>
    <message>
        <source>Repeat step</source>
        <translation>Повтор шага</translation>
    </message>
    <message>
        <source>Repeats a sample along axes of size 1, and along new axes in front, until it has the chosen shape.</source>
        <translation>Повторяет пример вдоль осей размера 1 и вдоль новых осей впереди, пока он не примет выбранную форму.</translation>
    </message>
    <message>
        <source>Reset gate: before the product with W (lectures), after it (PyTorch), or none (simplified)</source>
        <translation>Вентиль сброса: до умножения на W (лекции), после него (PyTorch) или без него (упрощённый вариант)</translation>
    </message>
    <message>
        <source>Reshape</source>
        <translation>Смена формы</translation>
    </message>
    <message>
        <source>Residual block</source>
        <translation>Остаточный блок</translation>
    </message>
    <message>
        <source>Row C1 (likeness as a cosine), embeddings; torch.nn.CosineEmbeddingLoss with the label 1.</source>
        <translation>Тема C1 (сходство как косинус), эмбеддинги; torch.nn.CosineEmbeddingLoss с меткой 1.</translation>
    </message>
    <message>
        <source>Row C3: instead of a dense head. torch.nn.AdaptiveAvgPool2d(1) and Flatten.</source>
        <translation>Тема C3: вместо полносвязной головы. torch.nn.AdaptiveAvgPool2d(1) и Flatten.</translation>
    </message>
    <message>
        <source>Row C3; torch.nn.AdaptiveMaxPool2d(1) and Flatten. The first of equal numbers gets the gradient.</source>
        <translation>Тема C3; torch.nn.AdaptiveMaxPool2d(1) и Flatten. Градиент получает первое из равных чисел.</translation>
    </message>
    <message>
        <source>Row C3; torch.nn.AvgPool2d on images, AvgPool1d along the steps of sequences. ONNX leaves the margin out of the mean unless told otherwise, PyTorch counts it.</source>
        <translation>Тема C3; torch.nn.AvgPool2d для изображений, AvgPool1d вдоль шагов последовательностей. ONNX, если не указано иное, не учитывает поля в среднем, а PyTorch учитывает.</translation>
    </message>
    <message>
        <source>Row C3; torch.nn.MaxPool2d on images, MaxPool1d along the steps of sequences. The first of equal numbers gets the gradient.</source>
        <translation>Тема C3; torch.nn.MaxPool2d для изображений, MaxPool1d вдоль шагов последовательностей. Градиент получает первое из равных чисел.</translation>
    </message>
    <message>
        <source>Row C9; Huang et al., Densely Connected Convolutional Networks, 2017.</source>
        <translation>Тема C9; Huang и др., Densely Connected Convolutional Networks, 2017.</translation>
    </message>
    <message>
        <source>Row N1; Goodfellow et al. (2013): a_j = max over the pieces of u. The first of equal pieces wins. The steps of a sequence (T, F) are grouped one by one.</source>
        <translation>Тема N1; Goodfellow и др. (2013): a_j = max по частям u. Из равных частей берётся первая. Шаги последовательности (T, F) группируются по одному.</translation>
    </message>
    <message>
        <source>Row N6; to learn from another network&apos;s shares; torch.nn.KLDivLoss after LogSoftmax. For classes, cross-entropy.</source>
        <translation>Тема N6; чтобы учиться на долях другой сети; torch.nn.KLDivLoss после LogSoftmax. Для классов — кросс-энтропия.</translation>
    </message>
    <message>
        <source>Row R10; torch.nn.Embedding. Indices (T,) give (T, features); a single index gives (1, features), for which Flatten makes a vector. An index that is no whole number from 0 to the vocabulary&apos;s size less 1 stops the training.</source>
        <translation>Тема R10; torch.nn.Embedding. Индексы (T,) дают (T, features); один индекс даёт (1, features), из чего «Выпрямление» делает вектор. Индекс, который не является целым числом от 0 до размера словаря минус 1, останавливает обучение.</translation>
    </message>
    <message>
        <source>Row R10; torch.nn.functional.one_hot. Indices (T,) give (T, vocabulary). An index that is no whole number from 0 to the vocabulary&apos;s size less 1 stops the training.</source>
        <translation>Тема R10; torch.nn.functional.one_hot. Индексы (T,) дают (T, vocabulary). Индекс, который не является целым числом от 0 до размера словаря минус 1, останавливает обучение.</translation>
    </message>
    <message>
        <source>Row R14; Peters et al. (2018): ELMo mixes the layers of a bidirectional language model so. All shares start equal.</source>
        <translation>Тема R14; Peters и др. (2018): так ELMo смешивает слои двунаправленной языковой модели. Вначале все доли равны.</translation>
    </message>
    <message>
        <source>Row R8; gates in torch&apos;s order r, z, n (the lectures&apos; r, u and candidate g), without reset gate z, n. The lectures reset the state before it is multiplied with W_g; torch.nn.GRU resets the product, with a second bias inside, which is an option here. The state wired in and out is [layer][direction] of h; steps beyond a sequence&apos;s length keep it and give 0.</source>
        <translation>Тема R8; вентили в порядке torch: r, z, n (в лекциях r, u и кандидат g), без вентиля сброса — z, n. В лекциях состояние сбрасывается до умножения на W_g; torch.nn.GRU сбрасывает произведение, со вторым смещением внутри, — здесь это параметр. Состояние, которое подаётся и выдаётся, — это [слой][направление] из h; шаги за пределами длины последовательности сохраняют его и дают 0.</translation>
    </message>
    <message>
        <source>Row R9 (many-to-one, many-to-many of equal length). Inputs (T, 1) are 0 and 1. One bit changes every later answer, so it takes a state that forgets nothing.</source>
        <translation>Тема R9 (много к одному, много ко многим равной длины). Входы (T, 1) равны 0 и 1. Один бит меняет все последующие ответы, поэтому нужно состояние, которое ничего не забывает.</translation>
    </message>
    <message>
        <source>Row R9, many-to-many of unequal length. Inputs (T,) are letters, filled up with &lt;EOS&gt;; the field &quot;decoder&quot; holds what the decoder has written so far (the answer one step later, after &lt;EOS&gt;), and the targets are the answer and a closing &lt;EOS&gt;. Give the decoder a Data node of its own with the columns &quot;decoder&quot;.</source>
        <translation>Тема R9, много ко многим неравной длины. Входы (T,) — буквы, дополненные до конца &lt;EOS&gt;; в поле «decoder» то, что декодировщик уже записал (ответ на шаг позже, после &lt;EOS&gt;), а цели — ответ и завершающий &lt;EOS&gt;. Дайте декодировщику собственный узел «Данные» со столбцами «decoder».</translation>
    </message>
    <message>
        <source>Row R9.</source>
        <translation>Тема R9.</translation>
    </message>
    <message>
        <source>Row R9. Where sequences have lengths of their own, T is that of each.</source>
        <translation>Тема R9. Если у последовательностей свои длины, T — длина каждой из них.</translation>
    </message>
    <message>
        <source>Row R9; Sutskever et al., Sequence to Sequence Learning, 2014. Both read features of steps, so put Embedding or One-hot before them where there are tokens.</source>
        <translation>Тема R9; Sutskever и др., Sequence to Sequence Learning, 2014. Обе читают признаки шагов, поэтому перед токенами поставьте эмбеддинг или one-hot-кодирование.</translation>
    </message>
    <message>
        <source>Row T12; Ba et al. (2016): y = gamma (x - m) / sqrt(v + eps) + beta with the sample&apos;s own m and v, in training and application alike; torch.nn.LayerNorm. Without a choice of axes, the last axis of vectors and sequences and all axes of images. The ports give m and 1 / sqrt(v + eps).</source>
        <translation>Тема T12; Ba и др. (2016): y = gamma (x - m) / sqrt(v + eps) + beta с собственными m и v примера, одинаково при обучении и при применении; torch.nn.LayerNorm. Если оси не выбраны — последняя ось векторов и последовательностей и все оси изображений. Дополнительные выходы дают m и 1 / sqrt(v + eps).</translation>
    </message>
    <message>
        <source>Row T12; Ioffe and Szegedy (2015); torch.nn.BatchNorm1d, 2d and 3d. Vectors (F,) over the batch, sequences (T, F) over batch and steps (padded ones count, as in PyTorch), images (C, H, W) over batch and places. When the network is applied it uses running averages of m and v. The last batch of an epoch, where it is filled up, counts its first sample again.</source>
        <translation>Тема T12; Ioffe и Szegedy (2015); torch.nn.BatchNorm1d, 2d и 3d. Векторы (F,) — по пакету, последовательности (T, F) — по пакету и шагам (дополненные тоже учитываются, как в PyTorch), изображения (C, H, W) — по пакету и местам. При применении сети используются скользящие средние m и v. Если последний пакет эпохи дополняется, его первый пример учитывается ещё раз.</translation>
    </message>
    <message>
        <source>Row T2, LeCun et al. (1998): H := gamma H + (1 - gamma) h with the diagonal of the second derivatives h in the Gauss-Newton form, w := w - eta L&apos; / (mu + H^), H^ = H / (1 - gamma^k) corrected for its start at zero as in Adam. PyTorch has no such optimizer. Every layer that learns needs known second derivatives: not recurrent ones, and no normalization.</source>
        <translation>Тема T2, LeCun и др. (1998): H := gamma H + (1 - gamma) h с диагональю вторых производных h в форме Гаусса — Ньютона, w := w - eta L&apos; / (mu + H^), H^ = H / (1 - gamma^k) — с поправкой на нулевое начало, как в Adam. В PyTorch такого оптимизатора нет. У каждого обучаемого слоя должны быть известны вторые производные: рекуррентные слои и нормализация не подходят.</translation>
    </message>
    <message>
        <source>Row T4, Loshchilov and Hutter (2017): eta_t = eta (r + (1 - r) (1 + cos(pi t / period)) / 2) with the last share r; torch.optim.lr_scheduler.CosineAnnealingLR (eta_min = r eta; it climbs again after the period), and CosineAnnealingWarmRestarts where it starts again.</source>
        <translation>Тема T4, Loshchilov и Hutter (2017): eta_t = eta (r + (1 - r) (1 + cos(pi t / period)) / 2) с последней долей r, где period — период; torch.optim.lr_scheduler.CosineAnnealingLR (eta_min = r eta; после периода скорость снова растёт) и CosineAnnealingWarmRestarts, если всё начинается снова.</translation>
    </message>
    <message>
        <source>Row T4, Smith and Topin (2018); torch.optim.lr_scheduler.OneCycleLR, whose peak is one update earlier and which cycles the momentum too. The optimizer&apos;s rate is the peak.</source>
        <translation>Тема T4, Smith и Topin (2018); torch.optim.lr_scheduler.OneCycleLR, у которого пик на одно обновление раньше и по циклу меняется ещё и инерция. Скорость обучения оптимизатора — это пик.</translation>
    </message>
    <message>
        <source>Row T4: an epoch improves on the best one where its mean loss is below best (1 - threshold); after more than `patience` epochs in a row that do not, eta := eta factor; torch.optim.lr_scheduler.ReduceLROnPlateau on that loss.</source>
        <translation>Тема T4: эпоха лучше лучшей, если её средние потери меньше best (1 - threshold), где best — лучшие потери, threshold — порог; если подряд более `patience` эпох не лучше, eta := eta factor, где factor — множитель; torch.optim.lr_scheduler.ReduceLROnPlateau по этим потерям.</translation>
    </message>
    <message>
        <source>Row T4: eta_t = eta (f + (1 - f) t / rise) with the first share f; torch.optim.lr_scheduler.LinearLR (start_factor = f), with CosineAnnealingLR after it in a SequentialLR.</source>
        <translation>Тема T4: eta_t = eta (f + (1 - f) t / rise) с начальной долей f, где rise — подъём; torch.optim.lr_scheduler.LinearLR (start_factor = f), затем CosineAnnealingLR в SequentialLR.</translation>
    </message>
    <message>
        <source>Row T4: eta_t = eta factor^floor(t / period); torch.optim.lr_scheduler.StepLR.</source>
        <translation>Тема T4: eta_t = eta factor^floor(t / period), где factor — множитель, period — период; torch.optim.lr_scheduler.StepLR.</translation>
    </message>
    <message>
        <source>Row T6, Loshchilov and Hutter (2019): w := w - eta lambda w before the optimizer&apos;s step, so that Adam&apos;s division by the size of the gradients leaves the decay alone; the weight_decay of torch.optim.AdamW, but biases are left alone. Under SGD it is the same as L2.</source>
        <translation>Тема T6, Loshchilov и Hutter (2019): w := w - eta lambda w перед шагом оптимизатора, поэтому деление на величину градиентов в Adam не касается затухания; это weight_decay из torch.optim.AdamW, но смещения не затрагиваются. При SGD это то же, что L2.</translation>
    </message>
    <message>
        <source>Row Z1; Broomhead and Lowe (1988): y_j = exp(-||x - c_j||^2 / (2 s_j^2)). Centres and widths are trained, the widths by their logarithms. A radial basis network ends in a linear Dense. torch has no such module.</source>
        <translation>Тема Z1; Broomhead и Lowe (1988): y_j = exp(-||x - c_j||^2 / (2 s_j^2)). Центры и ширины обучаются, ширины — через свои логарифмы. Радиально-базисная сеть заканчивается линейным полносвязным слоем. В torch такого модуля нет.</translation>
    </message>
    <message>
        <source>Row Z2. L1: lambda times the mean of |a|. KL (Ng 2011): lambda sum_j KL(rho || r_j) with each unit&apos;s mean activity r_j over the whole batch; it is for activities between 0 and 1, as a sigmoid gives them, and r_j is held between 1e-6 and 1 - 1e-6.</source>
        <translation>Тема Z2. L1: lambda, умноженная на среднее |a|. KL (Ng, 2011): lambda sum_j KL(rho || r_j), где r_j — средняя активность каждого нейрона по всему пакету; годится для активностей между 0 и 1, какие даёт сигмоида, и r_j удерживается между 1e-6 и 1 - 1e-6.</translation>
    </message>
    <message>
        <source>Row Z2: the decoder of an autoencoder undoes the encoder. The other layer is a Dense, or an Embedding whose vectors then also score the tokens. torch.nn.functional.linear with the other layer&apos;s weight transposed.</source>
        <translation>Тема Z2: декодировщик автокодировщика обращает кодировщик. Другой слой — полносвязный или эмбеддинг, векторы которого тогда ещё и оценивают токены. torch.nn.functional.linear с транспонированным весом другого слоя.</translation>
    </message>
    <message>
        <source>Row Z2; Kingma and Welling (2013). The first half of the input are means m, the second half l = ln s^2; in training z = m + s e with standard normal e, when applied z = m. beta KL(N(m, s^2) || N(0, 1)) is added to the loss.</source>
        <translation>Тема Z2; Kingma и Welling (2013). Первая половина входа — средние m, вторая l = ln s^2; при обучении z = m + s e со стандартным нормальным e, при применении z = m. К потерям прибавляется beta KL(N(m, s^2) || N(0, 1)).</translation>
    </message>
    <message>
        <source>Row Z2; Vincent et al. (2008). Gaussian: y = x + deviation e with standard normal e. Masking: every number is set to 0 with the probability p. When the network is applied, y = x.</source>
        <translation>Тема Z2; Vincent и др. (2008). Гауссов шум: y = x + deviation e со стандартным нормальным e, где deviation — отклонение. Маскирование: каждое число обращается в 0 с вероятностью p. При применении сети y = x.</translation>
    </message>
    <message>
        <source>Rows C1, C12; torch.nn.Conv1d followed by the activation, with steps before features: (T, F) gives (T&apos;, filters). Padding &quot;causal&quot; adds zeros before the first step alone, so that no output sees what comes later.</source>
        <translation>Темы C1, C12; torch.nn.Conv1d, затем активация; шаги стоят перед признаками: (T, F) даёт (T&apos;, filters). Дополнение «causal» добавляет нули только перед первым шагом, чтобы ни один выход не видел последующего.</translation>
    </message>
    <message>
        <source>Rows C1, C2, C4; torch.nn.Conv2d followed by the activation: the kernel is not flipped. Padding &quot;same&quot; adds zeros so that a stride of 1 keeps the size, the odd one behind.</source>
        <translation>Темы C1, C2, C4; torch.nn.Conv2d, затем активация: ядро не переворачивается. Дополнение «same» добавляет нули так, чтобы при шаге 1 размер сохранялся; лишний нуль ставится в конец.</translation>
    </message>
    <message>
        <source>Rows N2 and N3: [x1 + x2 - 3/2 &gt; 0] is AND, [x1 + x2 - 1/2 &gt; 0] is OR, [-x1 + 1/2 &gt; 0] is NOT; XOR takes two layers.</source>
        <translation>Темы N2 и N3: [x1 + x2 - 3/2 &gt; 0] — это И (AND), [x1 + x2 - 1/2 &gt; 0] — ИЛИ (OR), [-x1 + 1/2 &gt; 0] — НЕ (NOT); для XOR нужны два слоя.</translation>
    </message>
    <message>
        <source>Rows N4, N6, N7; torch.nn.MSELoss.</source>
        <translation>Темы N4, N6, N7; torch.nn.MSELoss.</translation>
    </message>
    <message>
        <source>Rows N4, N7; Huber (1964); torch.nn.HuberLoss.</source>
        <translation>Темы N4, N7; Huber (1964); torch.nn.HuberLoss.</translation>
    </message>
    <message>
        <source>Rows N6, R11 (log-probabilities); torch.nn.LogSoftmax.</source>
        <translation>Темы N6, R11 (логарифмы вероятностей); torch.nn.LogSoftmax.</translation>
    </message>
    <message>
        <source>Rows R1 (autoregression) and R16. x_t = sin(w t + p) + noise; inputs (T, 1) are x_1 ... x_T, targets (T, 1) the values one step later, without noise.</source>
        <translation>Темы R1 (авторегрессия) и R16. x_t = sin(w t + p) + шум; входы (T, 1) — это x_1 ... x_T, цели (T, 1) — значения на шаг позже, без шума.</translation>
    </message>
    <message>
        <source>Rows R10 and R11. Inputs (T,) are the numbers of T tokens, targets (T,) those one place later. Rare tokens become &lt;UNK&gt;. Windows follow one another: with the order &quot;in streams&quot; a recurrent layer can carry its state on.</source>
        <translation>Темы R10 и R11. Входы (T,) — номера T токенов, цели (T,) — номера на одно место дальше. Редкие токены становятся &lt;UNK&gt;. Окна следуют одно за другим: при порядке «in streams» (потоками) рекуррентный слой может переносить состояние дальше.</translation>
    </message>
    <message>
        <source>Rows R2, R4: h_t = f(V x_t + W h_{t-1} + b), with a connection through time h_t = f(...) + h_{t-k}, which begins at the k-th step of a window. torch.nn.RNN, whose second bias is not needed. The state wired in and out is [layer][direction] of h; steps beyond a sequence&apos;s length keep it and give 0.</source>
        <translation>Темы R2, R4: h_t = f(V x_t + W h_{t-1} + b), со связью через время h_t = f(...) + h_{t-k}, которая начинается с k-го шага окна. torch.nn.RNN, второе смещение которого не нужно. Состояние, которое подаётся и выдаётся, — это [слой][направление] из h; шаги за пределами длины последовательности сохраняют его и дают 0.</translation>
    </message>
    <message>
        <source>Rows R5-R7; torch.nn.LSTM, gates in its order i, f, g, o, whose second bias is not needed. Without forget gate it is the LSTM of 1997 (order i, g, o). Peepholes let i and f see c_{t-1} and o see c_t, diagonal as in ONNX (`peephole_i_l0`, ...) or as full matrices. The state wired in and out is [layer][direction] of h, then the same of c; steps beyond a sequence&apos;s length keep it and give 0.</source>
        <translation>Темы R5–R7; torch.nn.LSTM, вентили в его порядке i, f, g, o; второе смещение не нужно. Без забывающего вентиля это LSTM 1997 года (порядок i, g, o). Peephole-связи позволяют i и f видеть c_{t-1}, а o — c_t; они диагональные, как в ONNX (`peephole_i_l0`, ...), или полные матрицы. Состояние, которое подаётся и выдаётся, — это [слой][направление] из h, затем то же из c; шаги за пределами длины последовательности сохраняют его и дают 0.</translation>
    </message>
    <message>
        <source>SELU</source>
        <translation>SELU</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>Samples in one update</source>
        <translation>Число примеров на одно обновление</translation>
    </message>
    <message>
        <source>Scale and shift</source>
        <translation>Масштаб и сдвиг</translation>
    </message>
    <message>
        <source>Scale by 1/(1-p) while training, instead of by 1-p when applied</source>
        <translation>Умножать на 1/(1-p) при обучении, а не на 1-p при применении</translation>
    </message>
    <message>
        <source>Scaled ELU: its two constants keep mean 0 and variance 1 from layer to layer, without normalization.</source>
        <translation>Масштабированная ELU: две её константы сохраняют среднее 0 и дисперсию 1 от слоя к слою без нормализации.</translation>
    </message>
    <message>
        <source>Sequences</source>
        <translation>Последовательности</translation>
    </message>
    <message>
        <source>Sequences of bits: is the number of ones odd? One answer for the sequence, or one after every bit.</source>
        <translation>Последовательности битов: нечётно ли число единиц? Один ответ на последовательность или по ответу после каждого бита.</translation>
    </message>
    <message>
        <source>Sequences of inputs have lengths of their own</source>
        <translation>У последовательностей входов свои длины</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Shape of the inputs of a sample</source>
        <translation>Форма входов одного примера</translation>
    </message>
    <message>
        <source>Shape of the weights: along each axis the input&apos;s size, or 1 where all share one; empty: one for all</source>
        <translation>Форма весов: вдоль каждой оси размер входа или 1, если вес общий; пусто: один вес на всё</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>Формы</translation>
    </message>
    <message>
        <source>Shapes of further columns, called x2, x3 and so on</source>
        <translation>Формы дополнительных столбцов с именами x2, x3 и так далее</translation>
    </message>
    <message>
        <source>Share of the learning rate at the start</source>
        <translation>Какая доля скорости обучения в начале</translation>
    </message>
    <message>
        <source>Share of the learning rate below which it never falls</source>
        <translation>Доля скорости обучения, ниже которой она не опускается</translation>
    </message>
    <message>
        <source>Share of the learning rate that is left at the end</source>
        <translation>Какая доля скорости обучения остаётся в конце</translation>
    </message>
    <message>
        <source>Share of the learning rate that the cosine leaves</source>
        <translation>Какую долю скорости обучения оставляет косинус</translation>
    </message>
    <message>
        <source>Share of the new batch in the running averages</source>
        <translation>Доля нового пакета в скользящих средних</translation>
    </message>
    <message>
        <source>Share of the old average gradient that is kept (gamma)</source>
        <translation>Какая доля прежнего среднего градиента сохраняется (gamma)</translation>
    </message>
    <message>
        <source>Share of the old average of second derivatives that is kept</source>
        <translation>Какая доля прежнего среднего вторых производных сохраняется</translation>
    </message>
    <message>
        <source>Share of the old average of squares that is kept</source>
        <translation>Какая доля прежнего среднего квадратов сохраняется</translation>
    </message>
    <message>
        <source>Share of the old average of squares that is kept (alpha)</source>
        <translation>Какая доля прежнего среднего квадратов сохраняется (alpha)</translation>
    </message>
    <message>
        <source>Share of the period in which the rate rises</source>
        <translation>Доля периода, в течение которой скорость растёт</translation>
    </message>
    <message>
        <source>Share of the samples kept for testing</source>
        <translation>Доля примеров, отложенных для теста</translation>
    </message>
    <message>
        <source>SiLU</source>
        <translation>SiLU</translation>
    </message>
    <message>
        <source>Sigmoid linear unit, also called swish: u times its own sigmoid; smooth, and below zero it turns back.</source>
        <translation>Сигмоидно-линейная функция, она же swish: u, умноженное на собственную сигмоиду; гладкая, а слева от нуля поворачивает обратно.</translation>
    </message>
    <message>
        <source>Sigmoid loss of the margin</source>
        <translation>Сигмоидная по отступу</translation>
    </message>
    <message>
        <source>Sigmoid loss of the margin: L = 1 / (1 + e^M), M = y t with t = -1 or +1. Bounded, so outliers hardly matter.</source>
        <translation>Сигмоидные потери по отступу: L = 1 / (1 + e^M), M = y t, где t = -1 или +1. Ограничены, поэтому выбросы почти не влияют.</translation>
    </message>
    <message>
        <source>Sign, -1 or +1: the first neuron&apos;s own function. It has no gradient: set its weights by hand, or train with tanh.</source>
        <translation>Знак, -1 или +1: функция самого первого нейрона. Градиента нет: задайте веса вручную или обучайте с tanh.</translation>
    </message>
    <message>
        <source>Sine waves</source>
        <translation>Синусоиды</translation>
    </message>
    <message>
        <source>Slice</source>
        <translation>Срез</translation>
    </message>
    <message>
        <source>Slope before training</source>
        <translation>Наклон до обучения</translation>
    </message>
    <message>
        <source>Slope below zero</source>
        <translation>Наклон слева от нуля</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>Softplus: a smooth ReLU, never quite zero; its derivative is the sigmoid.</source>
        <translation>Softplus: гладкая ReLU, никогда не равная нулю; её производная — сигмоида.</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>Разреженность</translation>
    </message>
    <message>
        <source>Spirals</source>
        <translation>Спирали</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Стандартное отклонение</translation>
    </message>
    <message>
        <source>Standard deviation of Gaussian noise</source>
        <translation>Стандартное отклонение гауссова шума</translation>
    </message>
    <message>
        <source>Standard deviation of the centres before training</source>
        <translation>Стандартное отклонение центров до обучения</translation>
    </message>
    <message>
        <source>Start again at the full rate after every period</source>
        <translation>Начинать снова с полной скорости после каждого периода</translation>
    </message>
    <message>
        <source>Start each batch from the state in which the one before ended</source>
        <translation>Начинать каждый пакет с состояния, которым закончился предыдущий</translation>
    </message>
    <message>
        <source>Step, 0 or 1: the threshold [u &gt; 0]. It has no gradient: set its weights by hand, or train with the sigmoid.</source>
        <translation>Ступенька, 0 или 1: порог [u &gt; 0]. Градиента нет: задайте веса вручную или обучайте с сигмоидой.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Ступени</translation>
    </message>
    <message>
        <source>Steps of the targets, each with its own; 0: one target for a sample</source>
        <translation>Число шагов с отдельной целью у каждого; 0: одна цель на пример</translation>
    </message>
    <message>
        <source>Steps that a filter sees</source>
        <translation>Сколько шагов видит фильтр</translation>
    </message>
    <message>
        <source>Stochastic gradient descent: w := w - eta L&apos;.</source>
        <translation>Стохастический градиентный спуск: w := w - eta L&apos;.</translation>
    </message>
    <message>
        <source>Strength lambda</source>
        <translation>Сила lambda</translation>
    </message>
    <message>
        <source>Subtract</source>
        <translation>Разность</translation>
    </message>
    <message>
        <source>Subtracts the second signal from the first, element by element: y = x1 - x2. Both have one shape.</source>
        <translation>Вычитает из первого сигнала второй, поэлементно: y = x1 - x2. Форма у обоих одна.</translation>
    </message>
    <message>
        <source>Switches each unit off with the probability p while training, so that no unit can rely on another.</source>
        <translation>При обучении выключает каждый нейрон с вероятностью p, чтобы ни один не мог полагаться на другой.</translation>
    </message>
    <message>
        <source>Table from a file</source>
        <translation>Таблица из файла</translation>
    </message>
    <message>
        <source>Targets are so many classes; 0: they are normal numbers</source>
        <translation>Число классов у цели; 0: цели — нормально распределённые числа</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>The Boolean function; NOT has one input, the others two</source>
        <translation>Булева функция; у NOT один вход, у остальных два</translation>
    </message>
    <message>
        <source>The axes of the input in the order of the output, from 1; empty: all in reverse order</source>
        <translation>Оси входа в порядке выхода, начиная с 1; пусто: все в обратном порядке</translation>
    </message>
    <message>
        <source>The axis, from 1, along which the inputs are joined; 0: channels of images, else the last</source>
        <translation>Ось, начиная с 1, вдоль которой соединяются входы; 0: каналы изображений, иначе последняя</translation>
    </message>
    <message>
        <source>The axis, from 1, whose numbers sum to one; 0: channels of images, else the last</source>
        <translation>Ось, начиная с 1, числа которой в сумме дают единицу; 0: каналы изображений, иначе последняя</translation>
    </message>
    <message>
        <source>The constant</source>
        <translation>Константа</translation>
    </message>
    <message>
        <source>The features, in the order of the outputs</source>
        <translation>Признаки в порядке выходов</translation>
    </message>
    <message>
        <source>The first one kept, along each of the last axes</source>
        <translation>Первый сохраняемый элемент, вдоль каждой из последних осей</translation>
    </message>
    <message>
        <source>The first one no longer kept, along each of the last axes; 0 or none: to the end</source>
        <translation>Первый уже не сохраняемый элемент, вдоль каждой из последних осей; 0 или не задано: до конца</translation>
    </message>
    <message>
        <source>The function applied to each number</source>
        <translation>Функция, применяемая к каждому числу</translation>
    </message>
    <message>
        <source>The inputs: one batch of the data set after another. Which data, how much noise and which split is set here.</source>
        <translation>Входы: пакет за пакетом из набора данных. Здесь задаются сами данные, шум и разбиение.</translation>
    </message>
    <message>
        <source>The largest number of every channel over the whole image, or of every feature over the real steps of a sequence.</source>
        <translation>Наибольшее число каждого канала по всему изображению или каждого признака по настоящим шагам последовательности.</translation>
    </message>
    <message>
        <source>The logarithms of softmax&apos;s shares, exact also where a share is nearly zero: y_k = u_k - ln sum e^(u_i).</source>
        <translation>Логарифмы долей softmax, точные и тогда, когда доля почти равна нулю: y_k = u_k - ln sum e^(u_i).</translation>
    </message>
    <message>
        <source>The loss function</source>
        <translation>Функция потерь</translation>
    </message>
    <message>
        <source>The loss must fall by more than this share to count as improved</source>
        <translation>Потери должны уменьшиться больше чем на эту долю, чтобы это считалось улучшением</translation>
    </message>
    <message>
        <source>The loss: compares the network&apos;s outputs with the targets; the backward pass starts here with dL/dy.</source>
        <translation>Функция потерь: сравнивает выходы сети с целевыми значениями; отсюда с dL/dy начинается обратный проход.</translation>
    </message>
    <message>
        <source>The matrix product of two signals: y = A B. More axes in front hold more matrices, repeated where they are one.</source>
        <translation>Матричное произведение двух сигналов: y = A B. Дополнительные оси впереди содержат другие матрицы; если матрица одна, она повторяется.</translation>
    </message>
    <message>
        <source>The mean of every channel over the whole image, or of every feature over the real steps of a sequence.</source>
        <translation>Среднее каждого канала по всему изображению или каждого признака по настоящим шагам последовательности.</translation>
    </message>
    <message>
        <source>The new shape of a sample; -1 for the size that follows</source>
        <translation>Новая форма примера; -1 для размера, который вычисляется сам</translation>
    </message>
    <message>
        <source>The new shape of a sample; 1 keeps the size there is</source>
        <translation>Новая форма примера; 1 сохраняет имеющийся размер</translation>
    </message>
    <message>
        <source>The node whose weights are used, transposed</source>
        <translation>Узел, веса которого используются транспонированными</translation>
    </message>
    <message>
        <source>The numbers that stand for two classes; more classes are always one-hot</source>
        <translation>Числа, обозначающие два класса; при большем числе классов всегда one-hot</translation>
    </message>
    <message>
        <source>The rate is multiplied by it at each step</source>
        <translation>На него умножается скорость на каждой ступени</translation>
    </message>
    <message>
        <source>The rate is multiplied by it on a plateau</source>
        <translation>На него умножается скорость на плато</translation>
    </message>
    <message>
        <source>The set of TensorFlow Playground. Noise disturbs the coordinates the value is computed from.</source>
        <translation>Набор из TensorFlow Playground. Шум возмущает координаты, по которым вычисляется значение.</translation>
    </message>
    <message>
        <source>The set of TensorFlow Playground. Noise moves the points before their class is read.</source>
        <translation>Набор из TensorFlow Playground. Шум сдвигает точки до определения их класса.</translation>
    </message>
    <message>
        <source>The set of TensorFlow Playground: angle t = 2 pi turns i/n, radius 5 i/n, the other arm half a turn ahead. Noise moves the points off their arm.</source>
        <translation>Набор из TensorFlow Playground: угол t = 2 pi turns i/n, где turns — число оборотов, радиус 5 i/n, второй рукав на пол-оборота впереди. Шум сдвигает точки с их рукава.</translation>
    </message>
    <message>
        <source>The set of TensorFlow Playground: noise from 0 to 50 percent makes the variance 0.5 to 4.</source>
        <translation>Набор из TensorFlow Playground: шум от 0 до 50 процентов даёт дисперсию от 0,5 до 4.</translation>
    </message>
    <message>
        <source>The shape of scikit-learn&apos;s make_moons, centred and three times as large. Noise is normal.</source>
        <translation>Форма как у make_moons из scikit-learn, центрированная и увеличенная втрое. Шум нормальный.</translation>
    </message>
    <message>
        <source>The units of an image (C, H, W) are its channels. Row N1; He et al. (2015); torch.nn.PReLU(num_parameters).</source>
        <translation>Нейроны изображения (C, H, W) — его каналы. Тема N1; He и др. (2015); torch.nn.PReLU(num_parameters).</translation>
    </message>
    <message>
        <source>The value far below zero is -alpha</source>
        <translation>Значение вдали слева от нуля равно -alpha</translation>
    </message>
    <message>
        <source>The value of every weight</source>
        <translation>Значение каждого веса</translation>
    </message>
    <message>
        <source>The weights may be shared along an axis, as in (8, 1, 1) for one pair a channel. Any shape passes unchanged; PyTorch writes x * s + t with two nn.Parameter.</source>
        <translation>Вдоль оси веса могут быть общими, как в (8, 1, 1) — по одной паре на канал. Форма любая и не меняется; в PyTorch это x * s + t с двумя nn.Parameter.</translation>
    </message>
    <message>
        <source>Tied dense</source>
        <translation>Полносвязный, связанный</translation>
    </message>
    <message>
        <source>Time between two steps</source>
        <translation>Время между двумя ступенями</translation>
    </message>
    <message>
        <source>Time of the cosine after the rise</source>
        <translation>Длительность косинуса после подъёма</translation>
    </message>
    <message>
        <source>Time of the whole cycle</source>
        <translation>Длительность всего цикла</translation>
    </message>
    <message>
        <source>Time until the full rate</source>
        <translation>Время до полной скорости</translation>
    </message>
    <message>
        <source>Time until the lowest rate</source>
        <translation>Время до наименьшей скорости</translation>
    </message>
    <message>
        <source>Tokens in a window: the steps of truncated BPTT</source>
        <translation>Число токенов в окне: шаги усечённого BPTT</translation>
    </message>
    <message>
        <source>Transposed conv 2D</source>
        <translation>Транспонированная свёртка 2D</translation>
    </message>
    <message>
        <source>Truth table</source>
        <translation>Таблица истинности</translation>
    </message>
    <message>
        <source>Turns of each arm</source>
        <translation>Число витков каждой ветви</translation>
    </message>
    <message>
        <source>Turns scores into shares that are positive and sum to one: y_k = e^(u_k) / sum e^(u_i).</source>
        <translation>Превращает оценки в положительные доли, сумма которых равна единице: y_k = e^(u_k) / sum e^(u_i).</translation>
    </message>
    <message>
        <source>Two convolutions with batch norm learn what is to be added to the input: y = relu(x + F(x)).</source>
        <translation>Две свёртки с пакетной нормализацией учат то, что надо прибавить ко входу: y = relu(x + F(x)).</translation>
    </message>
    <message>
        <source>Two crescents that reach into each other: a curved boundary of moderate difficulty.</source>
        <translation>Два полумесяца, заходящие один в другой: кривая граница умеренной сложности.</translation>
    </message>
    <message>
        <source>Two islands, an L and a triangle: neither connected nor convex. It takes three layers, or a wide hidden one.</source>
        <translation>Два острова, буква L и треугольник: область несвязная и невыпуклая. Нужны три слоя или один широкий скрытый.</translation>
    </message>
    <message>
        <source>Two normal clouds around (-2, -2) and (2, 2): one neuron separates them as far as they can be.</source>
        <translation>Два нормальных облака вокруг (-2, -2) и (2, 2): один нейрон разделяет их настолько, насколько это возможно.</translation>
    </message>
    <message>
        <source>Two spirals wound into each other: the classic test of depth and features.</source>
        <translation>Две закрученные одна в другую спирали: классическая проверка глубины и признаков.</translation>
    </message>
    <message>
        <source>UCI Machine Learning Repository, &quot;Optical Recognition of Handwritten Digits&quot; (E. Alpaydin, C. Kaynak), its test set as scikit-learn ships it; CC BY 4.0. Pixels 0 to 16 are scaled to 0 to 1; a sample is (1, 8, 8).</source>
        <translation>UCI Machine Learning Repository, «Optical Recognition of Handwritten Digits» (E. Alpaydin, C. Kaynak), тестовая часть в том виде, в каком её поставляет scikit-learn; CC BY 4.0. Пиксели от 0 до 16 приведены к отрезку от 0 до 1; форма примера — (1, 8, 8).</translation>
    </message>
    <message>
        <source>Uniform within -limit and +limit (row T5); torch.nn.init.uniform_.</source>
        <translation>Равномерное распределение от -limit до +limit (тема T5); torch.nn.init.uniform_.</translation>
    </message>
    <message>
        <source>Uniform within 1 / sqrt(inputs), as torch.nn.Linear starts its weights.</source>
        <translation>Равномерное распределение в пределах 1 / sqrt(число входов), как начинает веса torch.nn.Linear.</translation>
    </message>
    <message>
        <source>Upsample</source>
        <translation>Увеличение</translation>
    </message>
    <message>
        <source>VGG block</source>
        <translation>Блок VGG</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Значения</translation>
    </message>
    <message>
        <source>Values from 0 to 1 are targets as they are, an output for each (the pixels of an autoencoder). Row N6; torch.nn.BCEWithLogitsLoss.</source>
        <translation>Значения от 0 до 1 — цели как они есть, по выходу на каждое (пиксели автокодировщика). Тема N6; torch.nn.BCEWithLogitsLoss.</translation>
    </message>
    <message>
        <source>Values in a sequence</source>
        <translation>Число значений в последовательности</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Разогрев</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Волны</translation>
    </message>
    <message>
        <source>Waves across the square</source>
        <translation>Число волн поперёк квадрата</translation>
    </message>
    <message>
        <source>Weight of the divergence from N(0, 1) in the loss</source>
        <translation>Вес дивергенции от N(0, 1) в потерях</translation>
    </message>
    <message>
        <source>Weight of the penalty in the loss, lambda</source>
        <translation>Вес штрафа в потерях, lambda</translation>
    </message>
    <message>
        <source>Weight of this loss in the sum of all losses</source>
        <translation>Вес этой функции потерь в сумме всех потерь</translation>
    </message>
    <message>
        <source>Weighted sum</source>
        <translation>Взвешенная сумма</translation>
    </message>
    <message>
        <source>What a token is; marks and line ends are words of their own</source>
        <translation>Что считается токеном; знаки препинания и концы строк — отдельные слова</translation>
    </message>
    <message>
        <source>What an open update gate does: keep the old state, or write the new one</source>
        <translation>Что делает открытый вентиль обновления: сохраняет старое состояние или записывает новое</translation>
    </message>
    <message>
        <source>What follows the rise</source>
        <translation>Что следует за подъёмом</translation>
    </message>
    <message>
        <source>What lies between the pixels</source>
        <translation>Что находится между пикселями</translation>
    </message>
    <message>
        <source>What the bias of f starts with: a large one keeps</source>
        <translation>С чего начинает смещение f: большое означает сохранение</translation>
    </message>
    <message>
        <source>What the margin holds</source>
        <translation>Что находится на полях</translation>
    </message>
    <message>
        <source>What the outputs are compared with; empty: the targets, inputs: what went in (autoencoder)</source>
        <translation>С чем сравниваются выходы; пусто: с целями, inputs: с тем, что подано на вход (автокодировщик)</translation>
    </message>
    <message>
        <source>When training ends by itself</source>
        <translation>Когда обучение заканчивается само</translation>
    </message>
    <message>
        <source>Whether the target names classes or holds values</source>
        <translation>Называет ли цель классы или содержит значения</translation>
    </message>
    <message>
        <source>Which columns of the data this node brings; empty: the inputs</source>
        <translation>Какие столбцы данных подаёт этот узел; пусто: входы</translation>
    </message>
    <message>
        <source>Width of both states</source>
        <translation>Ширина обоих состояний</translation>
    </message>
    <message>
        <source>Width of the output at every step</source>
        <translation>Ширина выхода на каждом шаге</translation>
    </message>
    <message>
        <source>Width of the output: the number of inputs of the other node</source>
        <translation>Ширина выхода: число входов другого узла</translation>
    </message>
    <message>
        <source>Width s of every unit before training</source>
        <translation>Ширина s каждого нейрона до обучения</translation>
    </message>
    <message>
        <source>With padding by numbers: one for all sides, one for each axis, or all before and then all after</source>
        <translation>При дополнении числами: одно число для всех сторон, по одному на ось или сначала все «до», затем все «после»</translation>
    </message>
    <message>
        <source>With padding by numbers: one for all sides, two for rows and columns, or top, left, bottom, right</source>
        <translation>При дополнении числами: одно число для всех сторон, два для строк и столбцов или сверху, слева, снизу, справа</translation>
    </message>
    <message>
        <source>With padding by numbers: one for both ends, or before and after</source>
        <translation>При дополнении числами: одно число для обоих концов или до и после</translation>
    </message>
    <message>
        <source>Words backwards</source>
        <translation>Слова задом наперёд</translation>
    </message>
    <message>
        <source>Write everything in small letters</source>
        <translation>Писать всё строчными буквами</translation>
    </message>
    <message>
        <source>Write the word backwards; else copy it</source>
        <translation>Писать слово задом наперёд; иначе — копировать</translation>
    </message>
    <message>
        <source>Writes all numbers of a sample in one row, so that a dense layer can follow an image.</source>
        <translation>Записывает все числа примера в один ряд, чтобы за картинкой мог следовать полносвязный слой.</translation>
    </message>
    <message>
        <source>XOR</source>
        <translation>XOR</translation>
    </message>
    <message>
        <source>XOR: blue where x1 and x2 have one sign, orange where they differ. No single neuron can do it.</source>
        <translation>XOR: синий, где у x1 и x2 один знак, оранжевый, где разные. Одному нейрону это не под силу.</translation>
    </message>
    <message>
        <source>Xavier normal</source>
        <translation>Xavier, нормальное</translation>
    </message>
    <message>
        <source>Xavier uniform</source>
        <translation>Xavier, равномерное</translation>
    </message>
    <message>
        <source>Xavier/Glorot: normal with the deviation sqrt(2 / (inputs + outputs)), keeps the variance through tanh layers.</source>
        <translation>Xavier (Glorot): нормальное распределение с отклонением sqrt(2 / (входы + выходы)); сохраняет дисперсию в слоях с tanh.</translation>
    </message>
    <message>
        <source>Xavier/Glorot: uniform within sqrt(6 / (inputs + outputs)), keeps the variance through tanh layers.</source>
        <translation>Xavier (Glorot): равномерное распределение в пределах sqrt(6 / (входы + выходы)); сохраняет дисперсию в слоях с tanh.</translation>
    </message>
    <message>
        <source>Your own points: click them into the plane, in two or three classes.</source>
        <translation>Ваши собственные точки: ставьте их щелчками по плоскости, двух или трёх классов.</translation>
    </message>
    <message>
        <source>Your own table: a CSV, TSV or NPZ file. Choose the columns that go in and the one to predict.</source>
        <translation>Ваша собственная таблица: файл CSV, TSV или NPZ. Выберите входные столбцы и тот, который предсказывать.</translation>
    </message>
    <message>
        <source>Zeros around the image: as many as keep its size, none, or the margins</source>
        <translation>Нули вокруг изображения: столько, чтобы сохранялся размер, без них или по заданным полям</translation>
    </message>
    <message>
        <source>Zeros around the sequence: as many as keep its length, these before it, none, or the margins</source>
        <translation>Нули вокруг последовательности: столько, чтобы сохранялась длина, столько же, но все впереди, без них или по заданным полям</translation>
    </message>
    <message>
        <source>a constant</source>
        <translation>константа</translation>
    </message>
    <message>
        <source>a file called &apos;{name}&apos; would hide the package &apos;{package}&apos; that it needs: choose another name, such as net.py</source>
        <translation>файл с именем «{name}» заслонил бы нужный ему пакет «{package}»: выберите другое имя, например net.py</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>активация</translation>
    </message>
    <message>
        <source>activation by unit</source>
        <translation>активация по нейронам</translation>
    </message>
    <message>
        <source>added lines</source>
        <translation>добавочные строки</translation>
    </message>
    <message>
        <source>after</source>
        <translation>после</translation>
    </message>
    <message>
        <source>afterwards</source>
        <translation>затем</translation>
    </message>
    <message>
        <source>age</source>
        <translation>возраст</translation>
    </message>
    <message>
        <source>alpha</source>
        <translation>alpha</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>ответы</translation>
    </message>
    <message>
        <source>area</source>
        <translation>площадь</translation>
    </message>
    <message>
        <source>axes</source>
        <translation>оси</translation>
    </message>
    <message>
        <source>axis</source>
        <translation>ось</translation>
    </message>
    <message>
        <source>backwards</source>
        <translation>задом наперёд</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>размер пакета</translation>
    </message>
    <message>
        <source>before</source>
        <translation>до</translation>
    </message>
    <message>
        <source>beta</source>
        <translation>beta</translation>
    </message>
    <message>
        <source>beta 1</source>
        <translation>beta 1</translation>
    </message>
    <message>
        <source>beta 2</source>
        <translation>beta 2</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>смещение</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>синий</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>двунаправленный</translation>
    </message>
    <message>
        <source>by norm</source>
        <translation>по норме</translation>
    </message>
    <message>
        <source>by value</source>
        <translation>по значению</translation>
    </message>
    <message>
        <source>carry the state</source>
        <translation>переносить состояние</translation>
    </message>
    <message>
        <source>class</source>
        <translation>класс</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>классы</translation>
    </message>
    <message>
        <source>coding</source>
        <translation>кодирование</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>столбцы</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>сравнение с</translation>
    </message>
    <message>
        <source>computed from the data</source>
        <translation>вычислено из данных</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>константа</translation>
    </message>
    <message>
        <source>corners</source>
        <translation>вершины</translation>
    </message>
    <message>
        <source>count margins</source>
        <translation>учитывать поля</translation>
    </message>
    <message>
        <source>data set</source>
        <translation>набор данных</translation>
    </message>
    <message>
        <source>decay alpha</source>
        <translation>затухание alpha</translation>
    </message>
    <message>
        <source>decay gamma</source>
        <translation>затухание gamma</translation>
    </message>
    <message>
        <source>deleted links</source>
        <translation>удалённые связи</translation>
    </message>
    <message>
        <source>delta</source>
        <translation>delta</translation>
    </message>
    <message>
        <source>deviation</source>
        <translation>отклонение</translation>
    </message>
    <message>
        <source>digit</source>
        <translation>цифра</translation>
    </message>
    <message>
        <source>dilation</source>
        <translation>дилатация</translation>
    </message>
    <message>
        <source>distance to the centre</source>
        <translation>расстояние до центра</translation>
    </message>
    <message>
        <source>document</source>
        <translation>документ</translation>
    </message>
    <message>
        <source>ended after {epochs} epochs, as the stop rule says</source>
        <translation>закончено по правилу останова, эпох: {epochs}</translation>
    </message>
    <message>
        <source>ended after {steps} updates, as the stop rule says</source>
        <translation>закончено по правилу останова, обновлений: {steps}</translation>
    </message>
    <message>
        <source>ended: the test loss has not improved for {epochs} epochs; the weights are those of epoch {best}</source>
        <translation>закончено: потери на тесте не улучшались, эпох подряд: {epochs}; веса взяты из эпохи {best}</translation>
    </message>
    <message>
        <source>ended: the training accuracy reached {accuracy:.1%}</source>
        <translation>закончено: точность на обучении достигла {accuracy:.1%}</translation>
    </message>
    <message>
        <source>ended: the training loss fell below {loss}</source>
        <translation>закончено: потери на обучении стали меньше {loss}</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>эпохи</translation>
    </message>
    <message>
        <source>epsilon</source>
        <translation>epsilon</translation>
    </message>
    <message>
        <source>eta := eta factor  after more than so many epochs without improvement</source>
        <translation>eta := eta множитель  после более чем стольких эпох без улучшения</translation>
    </message>
    <message>
        <source>eta_t = eta (f + (1 - f) t / rise),  then eta or a cosine</source>
        <translation>eta_t = eta (f + (1 - f) t / подъём),  затем eta или косинус</translation>
    </message>
    <message>
        <source>eta_t from f eta to eta in the share s of the period, then to r eta, along cosines</source>
        <translation>eta_t от f eta до eta за долю s периода, затем до r eta, по косинусам</translation>
    </message>
    <message>
        <source>even</source>
        <translation>чётно</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>множитель</translation>
    </message>
    <message>
        <source>fall</source>
        <translation>спад</translation>
    </message>
    <message>
        <source>features</source>
        <translation>признаки</translation>
    </message>
    <message>
        <source>file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>filters</source>
        <translation>фильтры</translation>
    </message>
    <message>
        <source>first</source>
        <translation>начало</translation>
    </message>
    <message>
        <source>first share</source>
        <translation>начальная доля</translation>
    </message>
    <message>
        <source>floor</source>
        <translation>этаж</translation>
    </message>
    <message>
        <source>format_version is {value}, but must be a whole number from 1 on</source>
        <translation>format_version равно {value}, а должно быть целым числом от 1</translation>
    </message>
    <message>
        <source>function</source>
        <translation>функция</translation>
    </message>
    <message>
        <source>further shapes</source>
        <translation>другие формы</translation>
    </message>
    <message>
        <source>g := threshold / ||g|| g  if ||g|| &gt;= threshold</source>
        <translation>g := порог / ||g|| g,  если ||g|| &gt;= порог</translation>
    </message>
    <message>
        <source>g_i := min(max(g_i, -threshold), threshold)</source>
        <translation>g_i := min(max(g_i, -порог), порог)</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>усиление</translation>
    </message>
    <message>
        <source>gamma and beta</source>
        <translation>gamma и beta</translation>
    </message>
    <message>
        <source>gate f</source>
        <translation>вентиль f</translation>
    </message>
    <message>
        <source>gradient clipping</source>
        <translation>отсечение градиентов</translation>
    </message>
    <message>
        <source>green</source>
        <translation>зелёный</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>группы</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>прирост</translation>
    </message>
    <message>
        <source>h_t = o tanh(c_t), or h_t = o c_t</source>
        <translation>h_t = o tanh(c_t) или h_t = o c_t</translation>
    </message>
    <message>
        <source>hard sigmoid</source>
        <translation>жёсткая сигмоида</translation>
    </message>
    <message>
        <source>initial V</source>
        <translation>начальные V</translation>
    </message>
    <message>
        <source>initial W</source>
        <translation>начальные W</translation>
    </message>
    <message>
        <source>initial b_f</source>
        <translation>начальное b_f</translation>
    </message>
    <message>
        <source>initial state</source>
        <translation>начальное состояние</translation>
    </message>
    <message>
        <source>initial vectors</source>
        <translation>начальные векторы</translation>
    </message>
    <message>
        <source>initial weights</source>
        <translation>начальные веса</translation>
    </message>
    <message>
        <source>inner bias</source>
        <translation>внутреннее смещение</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>внутри</translation>
    </message>
    <message>
        <source>internal error: {error}</source>
        <translation>внутренняя ошибка: {error}</translation>
    </message>
    <message>
        <source>into f</source>
        <translation>в вентиль f</translation>
    </message>
    <message>
        <source>into i</source>
        <translation>в вентиль i</translation>
    </message>
    <message>
        <source>into o</source>
        <translation>в вентиль o</translation>
    </message>
    <message>
        <source>inverted</source>
        <translation>обратный</translation>
    </message>
    <message>
        <source>its main output alone</source>
        <translation>только главный выход</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>ядро</translation>
    </message>
    <message>
        <source>lambda</source>
        <translation>lambda</translation>
    </message>
    <message>
        <source>lambda of the running loss Q := (1 - lambda) Q + lambda L</source>
        <translation>lambda скользящей оценки потерь Q := (1 - lambda) Q + lambda L</translation>
    </message>
    <message>
        <source>land</source>
        <translation>суша</translation>
    </message>
    <message>
        <source>last</source>
        <translation>конец</translation>
    </message>
    <message>
        <source>last share</source>
        <translation>последняя доля</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>слои</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>скорость обучения</translation>
    </message>
    <message>
        <source>learning-rate schedule</source>
        <translation>расписание скорости обучения</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>буквы</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>граница</translation>
    </message>
    <message>
        <source>line {line} of {file} cannot be read as a row of cells ({reason}): look for an open quote</source>
        <translation>строка {line} файла {file} не читается как ряд ячеек ({reason}): поищите незакрытую кавычку</translation>
    </message>
    <message>
        <source>line {line} of {file} has {count} cells, but the first line has {width}: mend that line</source>
        <translation>в строке {line} файла {file} ячеек {count}, а в первой — {width}: исправьте эту строку</translation>
    </message>
    <message>
        <source>line {line} of {file}, column &apos;{column}&apos; holds &apos;{cell}&apos; instead of a number: fill it in, or remove the line</source>
        <translation>строка {line} файла {file}, столбец «{column}»: вместо числа «{cell}»; заполните ячейку или удалите строку</translation>
    </message>
    <message>
        <source>line {line} of {file}, column &apos;{column}&apos; holds &apos;{cell}&apos;, but numbers go up to 3.4e38: change the unit</source>
        <translation>строка {line} файла {file}, столбец «{column}»: значение «{cell}», а числа допустимы до 3.4e38; смените единицу измерения</translation>
    </message>
    <message>
        <source>line {line} of {file}, column &apos;{column}&apos; holds &apos;{cell}&apos;, which is not a number: correct it, or choose other columns</source>
        <translation>строка {line} файла {file}, столбец «{column}»: значение «{cell}» — не число; исправьте его или выберите другие столбцы</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>линейная</translation>
    </message>
    <message>
        <source>longest word</source>
        <translation>самое длинное слово</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>функция потерь</translation>
    </message>
    <message>
        <source>lowest share</source>
        <translation>наименьшая доля</translation>
    </message>
    <message>
        <source>margins</source>
        <translation>поля</translation>
    </message>
    <message>
        <source>method</source>
        <translation>способ</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>отсутствует</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>режим</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>инерция</translation>
    </message>
    <message>
        <source>mu</source>
        <translation>mu</translation>
    </message>
    <message>
        <source>name a node and its setting: nodes.&lt;id&gt;.&lt;setting&gt;</source>
        <translation>укажите узел и его параметр: nodes.&lt;id&gt;.&lt;параметр&gt;</translation>
    </message>
    <message>
        <source>networks are not written as &apos;{chosen}&apos;: choose one of {known}</source>
        <translation>сети не записываются в формате «{chosen}»: выберите один из {known}</translation>
    </message>
    <message>
        <source>next value</source>
        <translation>следующее значение</translation>
    </message>
    <message>
        <source>no axis of &apos;{file}&apos; is a batch: all of an input is one sample</source>
        <translation>ни одна ось в «{file}» не является осью пакета: весь вход — один пример</translation>
    </message>
    <message>
        <source>no file is chosen for the table: choose a CSV, TSV or NPZ file</source>
        <translation>для таблицы не выбран файл: выберите файл CSV, TSV или NPZ</translation>
    </message>
    <message>
        <source>no named inputs</source>
        <translation>именованных входов нет</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>шум</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>нормальное</translation>
    </message>
    <message>
        <source>not in the file, and kept: {names}</source>
        <translation>нет в файле, оставлено как было: {names}</translation>
    </message>
    <message>
        <source>not in the network, and left out: {names}</source>
        <translation>нет в сети, пропущено: {names}</translation>
    </message>
    <message>
        <source>nothing flows from the data to the loss: wire them together</source>
        <translation>от данных к функции потерь ничего не идёт: соедините их</translation>
    </message>
    <message>
        <source>nothing in &apos;{path}&apos; fits this network: {report}</source>
        <translation>в «{path}» ничто не подходит этой сети: {report}</translation>
    </message>
    <message>
        <source>odd</source>
        <translation>нечётно</translation>
    </message>
    <message>
        <source>one pass of this network needs {need} MB of memory, but at most {limit} MB are allowed: make the batch or the layers smaller</source>
        <translation>один проход этой сети требует {need} МБ памяти, а разрешено не более {limit} МБ: уменьшите пакет или слои</translation>
    </message>
    <message>
        <source>one pass up to &apos;{name}&apos; would take more than {limit} rows: use shorter sequences or fewer layers</source>
        <translation>один проход до &apos;{name}&apos; занял бы больше {limit} строк программы: возьмите последовательности короче или меньше слоёв</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>оптимизатор</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>оранжевый</translation>
    </message>
    <message>
        <source>order</source>
        <translation>порядок</translation>
    </message>
    <message>
        <source>order of the axes</source>
        <translation>порядок осей</translation>
    </message>
    <message>
        <source>orthogonal</source>
        <translation>ортогональные</translation>
    </message>
    <message>
        <source>output</source>
        <translation>выход</translation>
    </message>
    <message>
        <source>outputs</source>
        <translation>выходы</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>снаружи</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>padding</source>
        <translation>дополнение</translation>
    </message>
    <message>
        <source>partial windows</source>
        <translation>неполные окна</translation>
    </message>
    <message>
        <source>patience</source>
        <translation>терпение</translation>
    </message>
    <message>
        <source>peepholes</source>
        <translation>peephole-связи</translation>
    </message>
    <message>
        <source>penalty</source>
        <translation>штраф</translation>
    </message>
    <message>
        <source>period</source>
        <translation>период</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>размер группы</translation>
    </message>
    <message>
        <source>points</source>
        <translation>точки</translation>
    </message>
    <message>
        <source>positions name &apos;{id}&apos;, which is not a node: remove it</source>
        <translation>в positions указан «{id}», но такого узла нет: уберите его</translation>
    </message>
    <message>
        <source>price</source>
        <translation>цена</translation>
    </message>
    <message>
        <source>radius</source>
        <translation>радиус</translation>
    </message>
    <message>
        <source>random seed</source>
        <translation>начальное число</translation>
    </message>
    <message>
        <source>reduced</source>
        <translation>каналы после 1x1</translation>
    </message>
    <message>
        <source>regularization</source>
        <translation>регуляризация</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>сброс</translation>
    </message>
    <message>
        <source>restarts</source>
        <translation>перезапуски</translation>
    </message>
    <message>
        <source>rho</source>
        <translation>rho</translation>
    </message>
    <message>
        <source>rise</source>
        <translation>подъём</translation>
    </message>
    <message>
        <source>rising share</source>
        <translation>доля подъёма</translation>
    </message>
    <message>
        <source>rooms</source>
        <translation>комнаты</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>примеры</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>масштаб</translation>
    </message>
    <message>
        <source>sea</source>
        <translation>море</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>форма</translation>
    </message>
    <message>
        <source>shape of the weights</source>
        <translation>форма весов</translation>
    </message>
    <message>
        <source>shared slope</source>
        <translation>общий наклон</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>сдвиг</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>сигмоида</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>знак</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>связь через время</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>наклон</translation>
    </message>
    <message>
        <source>small letters</source>
        <translation>строчные буквы</translation>
    </message>
    <message>
        <source>smoothing of Q</source>
        <translation>сглаживание Q</translation>
    </message>
    <message>
        <source>softplus</source>
        <translation>softplus</translation>
    </message>
    <message>
        <source>split is &apos;{split}&apos;, but must be train, test or all</source>
        <translation>split равно «{split}», а должно быть train, test или all</translation>
    </message>
    <message>
        <source>spread of centres</source>
        <translation>разброс центров</translation>
    </message>
    <message>
        <source>standardise</source>
        <translation>стандартизация</translation>
    </message>
    <message>
        <source>starting slope</source>
        <translation>начальный наклон</translation>
    </message>
    <message>
        <source>starting width</source>
        <translation>начальная ширина</translation>
    </message>
    <message>
        <source>step</source>
        <translation>ступенька</translation>
    </message>
    <message>
        <source>step size</source>
        <translation>величина шага</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>шаги</translation>
    </message>
    <message>
        <source>stop rule</source>
        <translation>правило останова</translation>
    </message>
    <message>
        <source>stride</source>
        <translation>шаг сдвига</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <source>target</source>
        <translation>цель</translation>
    </message>
    <message>
        <source>target holds</source>
        <translation>тип цели</translation>
    </message>
    <message>
        <source>test share</source>
        <translation>доля теста</translation>
    </message>
    <message>
        <source>the NPZ file holds &apos;{name}&apos; twice: remove one of them</source>
        <translation>файл NPZ содержит «{name}» дважды: удалите одно из них</translation>
    </message>
    <message>
        <source>the ONNX file &apos;{file}&apos; becomes more than {limit} nodes, the most a document has: export a smaller model</source>
        <translation>файл ONNX «{file}» превращается более чем в {limit} узлов, а больше в документе быть не может: экспортируйте модель меньшего размера</translation>
    </message>
    <message>
        <source>the ONNX file &apos;{file}&apos; has {count} nodes, but at most {limit} are read: export a smaller model</source>
        <translation>в файле ONNX «{file}» узлов {count}, а читается не более {limit}: экспортируйте модель меньшего размера</translation>
    </message>
    <message>
        <source>the ONNX file &apos;{file}&apos; has {size} bytes, but at most {limit} are read: export a smaller model</source>
        <translation>файл ONNX «{file}» занимает {size} байт, а читается не более {limit}: экспортируйте модель меньшего размера</translation>
    </message>
    <message>
        <source>the ONNX file &apos;{file}&apos; holds no graph: export the model again</source>
        <translation>в файле ONNX «{file}» нет графа: экспортируйте модель заново</translation>
    </message>
    <message>
        <source>the ONNX file &apos;{file}&apos; holds sparse tensors, which are not read: export dense ones</source>
        <translation>в файле ONNX «{file}» есть разреженные тензоры, которые не читаются: экспортируйте плотные</translation>
    </message>
    <message>
        <source>the ONNX file &apos;{file}&apos; is written for operator set {version}, but {first} to {last} are read: export it for operator set 17</source>
        <translation>файл ONNX «{file}» записан для набора операторов {version}, а читаются от {first} до {last}: экспортируйте его для набора операторов 17</translation>
    </message>
    <message>
        <source>the array &apos;{array}&apos; has {columns} columns, but class names need 1 column: choose another target</source>
        <translation>в массиве «{array}» столбцов: {columns}, а для имён классов нужен 1 столбец: выберите другую цель</translation>
    </message>
    <message>
        <source>the array &apos;{array}&apos; of {file} cannot be read ({reason}): save the file again</source>
        <translation>массив «{array}» из {file} не читается ({reason}): сохраните файл заново</translation>
    </message>
    <message>
        <source>the array &apos;{array}&apos; of {file} has the shape {shape} of {dtype}, but at most {rank} dimensions, {limit} numbers and {megabytes} MB are read: save a part of it</source>
        <translation>массив «{array}» из {file} имеет форму {shape} и тип {dtype}, но читается не более {rank} измерений, {limit} чисел и {megabytes} МБ: сохраните его часть</translation>
    </message>
    <message>
        <source>the array &apos;{array}&apos; of {file} has the shape {shape}, but needs numbers with {count} samples as its first size, at least 1, like the target &apos;{target}&apos;: choose other arrays</source>
        <translation>массив «{array}» из {file} имеет форму {shape}, а нужны числа с первым размером {count} (число примеров, не меньше 1), как у цели «{target}»: выберите другие массивы</translation>
    </message>
    <message>
        <source>the array &apos;{array}&apos; of {file} holds {dtype}, but only numbers and text are read: save it as float32</source>
        <translation>массив «{array}» из {file} содержит {dtype}, но читаются только числа и текст: сохраните его как float32</translation>
    </message>
    <message>
        <source>the array &apos;{array}&apos; of {file} holds {value} at {position}, but needs finite numbers up to 3.4e38: correct it</source>
        <translation>массив «{array}» из {file} содержит {value} на месте {position}, а нужны конечные числа до 3.4e38: исправьте его</translation>
    </message>
    <message>
        <source>the array &apos;{name}&apos; has a negative size: the file is damaged</source>
        <translation>у массива «{name}» отрицательный размер: файл повреждён</translation>
    </message>
    <message>
        <source>the array &apos;{name}&apos; has {size} bytes, but at most {limit} fit here</source>
        <translation>массив «{name}» занимает {size} байт, а здесь помещается не более {limit}</translation>
    </message>
    <message>
        <source>the array &apos;{name}&apos; holds {dtype}, but must hold plain numbers</source>
        <translation>массив «{name}» содержит {dtype}, а должен содержать обычные числа</translation>
    </message>
    <message>
        <source>the array &apos;{name}&apos; needs {size} bytes, but {given} are there: the file is damaged</source>
        <translation>массиву «{name}» нужно {size} байт, а есть {given}: файл повреждён</translation>
    </message>
    <message>
        <source>the block could not be kept in &apos;{path}&apos;: {reason}</source>
        <translation>блок не удалось сохранить в «{path}»: {reason}</translation>
    </message>
    <message>
        <source>the column &apos;{column}&apos; is both a feature and the target: take it out of the features</source>
        <translation>столбец «{column}» указан и признаком, и целью: уберите его из признаков</translation>
    </message>
    <message>
        <source>the data has no training samples: make the test share smaller</source>
        <translation>в данных нет обучающих примеров: уменьшите долю теста</translation>
    </message>
    <message>
        <source>the data has no {split} samples: choose another share for testing</source>
        <translation>в данных нет примеров «{split}»: выберите другую долю теста</translation>
    </message>
    <message>
        <source>the data have a target for each of {steps} steps, but &apos;{source}&apos; gives {given} for the whole sequence: take out Last step, or choose other data</source>
        <translation>в данных своя цель у каждого шага ({steps}), а «{source}» даёт {given} на всю последовательность: уберите «Последний шаг» или выберите другие данные</translation>
    </message>
    <message>
        <source>the data set of own points is empty, but needs at least 1 point: click into the plane to set one</source>
        <translation>набор своих точек пуст, а нужна хотя бы 1 точка: щёлкните по плоскости, чтобы её поставить</translation>
    </message>
    <message>
        <source>the diagonal second derivatives of {kind} &apos;{name}&apos; are not known: replace it, or choose an optimizer and an operation that need none</source>
        <translation>диагональные вторые производные неизвестны ({kind} «{name}»): замените этот узел или выберите оптимизатор и операцию, которым они не нужны</translation>
    </message>
    <message>
        <source>the disk failed while &apos;{path}&apos; was written: choose another disk</source>
        <translation>сбой диска при записи «{path}»: выберите другой диск</translation>
    </message>
    <message>
        <source>the document has format_version {value}, but this program reads up to {newest}: update the program</source>
        <translation>format_version документа равно {value}, а эта программа читает до {newest}: обновите программу</translation>
    </message>
    <message>
        <source>the document has no &apos;{name}&apos;; it has {known}</source>
        <translation>в документе нет «{name}»; есть {known}</translation>
    </message>
    <message>
        <source>the document has no format_version; add &quot;format_version&quot;: {version}</source>
        <translation>в документе нет format_version; добавьте &quot;format_version&quot;: {version}</translation>
    </message>
    <message>
        <source>the document has {size} bytes, but at most {limit} are read</source>
        <translation>документ занимает {size} байт, а читается не более {limit}</translation>
    </message>
    <message>
        <source>the document holds a number with too many digits</source>
        <translation>в документе есть число со слишком большим количеством цифр</translation>
    </message>
    <message>
        <source>the document holds the number {name}, but only finite numbers are allowed</source>
        <translation>в документе есть число {name}, а допустимы только конечные числа</translation>
    </message>
    <message>
        <source>the document is a JSON {kind}, but must be an object</source>
        <translation>документ — JSON-значение типа {kind}, а должен быть объектом</translation>
    </message>
    <message>
        <source>the document is nested deeper than {limit} levels</source>
        <translation>глубина вложенности документа больше {limit} уровней</translation>
    </message>
    <message>
        <source>the document is not JSON: line {line}, column {column}: {message}</source>
        <translation>документ — не JSON: строка {line}, столбец {column}: {message}</translation>
    </message>
    <message>
        <source>the document is not UTF-8 text (byte {at})</source>
        <translation>документ — не текст в UTF-8 (байт {at})</translation>
    </message>
    <message>
        <source>the field &apos;{name}&apos; has shape {given}, but must have {needed} beside these inputs</source>
        <translation>форма поля «{name}» — {given}, а при этих входах нужна {needed}</translation>
    </message>
    <message>
        <source>the file &apos;{file}&apos; is not ONNX, or it is damaged ({reason}): export it again</source>
        <translation>файл «{file}» — не ONNX или повреждён ({reason}): экспортируйте его заново</translation>
    </message>
    <message>
        <source>the file holds no tensors</source>
        <translation>в файле нет тензоров</translation>
    </message>
    <message>
        <source>the file is not NPZ, or it is damaged</source>
        <translation>файл не NPZ или повреждён</translation>
    </message>
    <message>
        <source>the file is not safetensors, or it is damaged: its header has {length} bytes</source>
        <translation>файл не safetensors или повреждён: заголовок занимает {length} байт</translation>
    </message>
    <message>
        <source>the file {file} cannot be read ({reason}): choose another one</source>
        <translation>файл {file} не читается ({reason}): выберите другой</translation>
    </message>
    <message>
        <source>the file {file} has a header but no line of data below it: choose another file</source>
        <translation>в файле {file} есть заголовок, но под ним нет ни одной строки данных: выберите другой файл</translation>
    </message>
    <message>
        <source>the file {file} has about {count} cells, but at most {limit} are read from text: choose fewer rows or columns, or use an NPZ file</source>
        <translation>в файле {file} около {count} ячеек, а из текста читается не более {limit}: возьмите меньше строк или столбцов либо файл NPZ</translation>
    </message>
    <message>
        <source>the file {file} has more than {limit} columns: choose fewer columns, or use an NPZ file</source>
        <translation>в файле {file} больше {limit} столбцов: возьмите меньше столбцов или файл NPZ</translation>
    </message>
    <message>
        <source>the file {file} has no column &apos;{column}&apos;; it has {known}: choose one of these</source>
        <translation>в файле {file} нет столбца «{column}»; есть {known}: выберите один из них</translation>
    </message>
    <message>
        <source>the file {file} has no numeric column beside the target &apos;{target}&apos;: choose another target, or turn words into numbers</source>
        <translation>в файле {file} нет числовых столбцов, кроме цели «{target}»: выберите другую цель или замените слова числами</translation>
    </message>
    <message>
        <source>the file {file} has {count} arrays, but at most {limit} are read: put columns together in one array</source>
        <translation>в файле {file} массивов {count}, а читается не более {limit}: объедините столбцы в один массив</translation>
    </message>
    <message>
        <source>the file {file} has {size} MB, but at most {limit} MB are read: choose fewer rows or columns</source>
        <translation>файл {file} занимает {size} МБ, а читается не более {limit} МБ: возьмите меньше строк или столбцов</translation>
    </message>
    <message>
        <source>the file {file} holds no arrays: save the data with numpy.savez, or as CSV</source>
        <translation>в файле {file} нет массивов: сохраните данные через numpy.savez или как CSV</translation>
    </message>
    <message>
        <source>the file {file} is empty: choose a file with a header and lines of numbers</source>
        <translation>файл {file} пуст: выберите файл с заголовком и строками чисел</translation>
    </message>
    <message>
        <source>the file {file} is neither UTF-8 nor Windows-1251 text: save it as CSV in UTF-8</source>
        <translation>файл {file} — текст не в UTF-8 и не в Windows-1251: сохраните его как CSV в UTF-8</translation>
    </message>
    <message>
        <source>the file {file} is not a text file: choose a CSV, TSV or NPZ file</source>
        <translation>файл {file} не текстовый: выберите файл CSV, TSV или NPZ</translation>
    </message>
    <message>
        <source>the file {file} of the handwritten digits cannot be read ({error}): install the program again</source>
        <translation>файл рукописных цифр {file} не читается ({error}): установите программу заново</translation>
    </message>
    <message>
        <source>the folder of &apos;{path}&apos; does not exist: create it, or choose another</source>
        <translation>папки для «{path}» нет: создайте её или выберите другую</translation>
    </message>
    <message>
        <source>the folder of &apos;{path}&apos; is not a folder: choose another</source>
        <translation>«{path}» лежит не в папке: выберите другую папку</translation>
    </message>
    <message>
        <source>the gradient of &apos;{name}&apos; became {value} in update {step}: lower the learning rate (now {rate:g}) or clip the gradients; the last finite weights are kept</source>
        <translation>градиент «{name}» на обновлении {step} стал равен {value}: уменьшите скорость обучения (сейчас {rate:g}) или отсекайте градиенты; последние конечные веса сохранены</translation>
    </message>
    <message>
        <source>the graph has two nodes with the id &apos;{id}&apos;: rename one of them</source>
        <translation>в графе два узла с идентификатором «{id}»: переименуйте один из них</translation>
    </message>
    <message>
        <source>the group &apos;{id}&apos; has no members: remove it</source>
        <translation>в группе «{id}» нет узлов: удалите её</translation>
    </message>
    <message>
        <source>the group &apos;{id}&apos; names &apos;{member}&apos;, which is not a node: remove it</source>
        <translation>в группе «{id}» указан «{member}», но такого узла нет: уберите его</translation>
    </message>
    <message>
        <source>the input &apos;{input}&apos; of the ONNX file &apos;{file}&apos; has no shape: export the model with them</source>
        <translation>у входа «{input}» файла ONNX «{file}» нет формы: экспортируйте модель с формами</translation>
    </message>
    <message>
        <source>the input {port} of &apos;{target}&apos; is already wired to &apos;{present}&apos;: delete that wire first</source>
        <translation>вход {port} узла «{target}» уже соединён с «{present}»: сначала удалите это соединение</translation>
    </message>
    <message>
        <source>the inputs have shape {given} after the batch, but this network takes {needed}</source>
        <translation>форма входов без размера пакета — {given}, а эта сеть принимает {needed}</translation>
    </message>
    <message>
        <source>the inputs of the ONNX file &apos;{file}&apos; have no axis in common that can be the batch: export the model so that the batch is the first axis of every input</source>
        <translation>у входов файла ONNX «{file}» нет общей оси, которая могла бы быть пакетом: экспортируйте модель так, чтобы пакет был первой осью каждого входа</translation>
    </message>
    <message>
        <source>the key &apos;{key}&apos; stands twice in one object: remove one of them</source>
        <translation>ключ «{key}» встречается в одном объекте дважды: удалите один из них</translation>
    </message>
    <message>
        <source>the lengths of &apos;{name}&apos; must be {count} whole numbers from 0 to {steps}</source>
        <translation>длины «{name}» должны быть целыми числами от 0 до {steps}, всего {count}</translation>
    </message>
    <message>
        <source>the loss &apos;{name}&apos; became {value} in update {step}: lower the learning rate (now {rate:g}) or clip the gradients; the last finite weights are kept</source>
        <translation>функция потерь «{name}» на обновлении {step} стала равна {value}: уменьшите скорость обучения (сейчас {rate:g}) или отсекайте градиенты; последние конечные веса сохранены</translation>
    </message>
    <message>
        <source>the name &apos;{id}&apos; of a group is already taken: choose another</source>
        <translation>имя группы «{id}» уже занято: выберите другое</translation>
    </message>
    <message>
        <source>the name &apos;{path}&apos; is too long: choose a shorter one</source>
        <translation>имя «{path}» слишком длинное: выберите короче</translation>
    </message>
    <message>
        <source>the network has no data: drag Data onto the canvas</source>
        <translation>в сети нет данных: перетащите на холст узел «Данные»</translation>
    </message>
    <message>
        <source>the network has no loss: drag Loss onto the canvas and wire the last layer to it</source>
        <translation>в сети нет функции потерь: перетащите на холст узел «Потери» и соедините с ним последний слой</translation>
    </message>
    <message>
        <source>the network has no output that a loss could judge: add one to train it</source>
        <translation>в сети нет выхода, который могла бы оценить функция потерь: добавьте его, чтобы обучать сеть</translation>
    </message>
    <message>
        <source>the network has no tensor &apos;{name}&apos;; it has {known}</source>
        <translation>в сети нет тензора «{name}»; есть {known}</translation>
    </message>
    <message>
        <source>the network&apos;s {count} parameters need {need} MB, but at most {limit} MB are allowed: make &apos;{name}&apos; smaller</source>
        <translation>параметры сети ({count}) требуют {need} МБ, а разрешено не более {limit} МБ: уменьшите «{name}»</translation>
    </message>
    <message>
        <source>the output &apos;{output}&apos; of the ONNX file &apos;{file}&apos; is computed nowhere: export the model again</source>
        <translation>выход «{output}» файла ONNX «{file}» нигде не вычисляется: экспортируйте модель заново</translation>
    </message>
    <message>
        <source>the pace is {pace} rows a second, but must be more than 0</source>
        <translation>скорость равна {pace} строк в секунду, а должна быть больше 0</translation>
    </message>
    <message>
        <source>the past before update {step} is not kept</source>
        <translation>состояния до обновления {step} не сохранены</translation>
    </message>
    <message>
        <source>the picture cannot be written to &apos;{path}&apos;: choose another folder</source>
        <translation>рисунок не удаётся записать в «{path}»: выберите другую папку</translation>
    </message>
    <message>
        <source>the picture could not be written to &apos;{path}&apos;</source>
        <translation>рисунок не удалось записать в «{path}»</translation>
    </message>
    <message>
        <source>the project has no weights for &apos;{name}&apos;</source>
        <translation>в проекте нет весов для «{name}»</translation>
    </message>
    <message>
        <source>the project has no weights for &apos;{name}&apos;: it is damaged</source>
        <translation>в проекте нет весов для «{name}»: он повреждён</translation>
    </message>
    <message>
        <source>the project&apos;s counter &apos;{name}&apos; is not made of whole numbers from 0 on</source>
        <translation>счётчик проекта «{name}» состоит не из целых чисел от 0</translation>
    </message>
    <message>
        <source>the project&apos;s counters lie outside its data: the file is damaged</source>
        <translation>счётчики проекта выходят за пределы его данных: файл повреждён</translation>
    </message>
    <message>
        <source>the project&apos;s numbers &apos;{name}&apos; are {dtype}, but must be real</source>
        <translation>числа проекта «{name}» имеют тип {dtype}, а должны быть вещественными</translation>
    </message>
    <message>
        <source>the project&apos;s state holds &apos;{name}&apos;, which is not known: it is damaged</source>
        <translation>в состоянии проекта есть неизвестное «{name}»: он повреждён</translation>
    </message>
    <message>
        <source>the safetensors file is damaged: {reason}</source>
        <translation>файл safetensors повреждён: {reason}</translation>
    </message>
    <message>
        <source>the target &apos;{target}&apos; has {count} different classes, but needs 2 to {limit}: choose another target, or let it hold values</source>
        <translation>у цели «{target}» разных классов {count}, а нужно от 2 до {limit}: выберите другую цель или считайте её значениями</translation>
    </message>
    <message>
        <source>the tensor &apos;{name}&apos; has the shape {given}, but the network needs {needed}</source>
        <translation>тензор «{name}» имеет форму {given}, а сети нужна {needed}</translation>
    </message>
    <message>
        <source>the tensor &apos;{name}&apos; has the type {dtype}, but must have one of {known}: convert it to float32</source>
        <translation>тензор «{name}» имеет тип {dtype}, а нужен один из {known}: преобразуйте его в float32</translation>
    </message>
    <message>
        <source>the tensor &apos;{name}&apos; holds NaN or infinite numbers</source>
        <translation>тензор «{name}» содержит NaN или бесконечные числа</translation>
    </message>
    <message>
        <source>the tensor &apos;{tensor}&apos; of the ONNX file &apos;{file}&apos; has the element type {type}, but only plain numbers are read: convert it to float32</source>
        <translation>тензор «{tensor}» файла ONNX «{file}» имеет тип элементов {type}, а читаются только обычные числа: преобразуйте его в float32</translation>
    </message>
    <message>
        <source>the tensor &apos;{tensor}&apos; of the ONNX file &apos;{file}&apos; has the shape {shape}, but {given} of {needed} entries are there: the file is damaged, export it again</source>
        <translation>тензор «{tensor}» файла ONNX «{file}» имеет форму {shape}, но элементов в нём {given} из {needed}: файл повреждён, экспортируйте его заново</translation>
    </message>
    <message>
        <source>the tensor &apos;{tensor}&apos; of the ONNX file &apos;{file}&apos; lies in another file, which is not opened: export the model into one file</source>
        <translation>тензор «{tensor}» файла ONNX «{file}» лежит в другом файле, который не открывается: экспортируйте модель в один файл</translation>
    </message>
    <message>
        <source>the text has {count} tokens, but one window of {steps} steps needs {needed}: choose a longer text or fewer steps</source>
        <translation>в тексте токенов: {count}, а на одно окно длиной {steps} нужно {needed}: выберите текст длиннее или меньше шагов</translation>
    </message>
    <message>
        <source>the weights of &apos;{name}&apos; are more than {limit} numbers: save large weights in a project instead</source>
        <translation>в весах «{name}» больше {limit} чисел: большие веса сохраняйте в проекте</translation>
    </message>
    <message>
        <source>the weights of &apos;{name}&apos; are ragged: give lists of equal length</source>
        <translation>веса «{name}» — списки разной длины: задайте списки равной длины</translation>
    </message>
    <message>
        <source>the weights of &apos;{name}&apos; hold {value}, but must be lists of finite numbers</source>
        <translation>веса «{name}» содержат {value}, а должны быть списками конечных чисел</translation>
    </message>
    <message>
        <source>the window needs system libraries that are missing ({missing}); install them with: {command}</source>
        <translation>для окна не хватает системных библиотек ({missing}); установите их командой: {command}</translation>
    </message>
    <message>
        <source>the wire {source} -&gt; {target} leads to &apos;{end}&apos;, which is not a node: remove the wire</source>
        <translation>соединение {source} -&gt; {target} ведёт к «{end}», но такого узла нет: удалите соединение</translation>
    </message>
    <message>
        <source>there is neither a preset nor a file &apos;{name}&apos;; the presets are: {known}</source>
        <translation>нет ни заготовки, ни файла «{name}»; есть заготовки: {known}</translation>
    </message>
    <message>
        <source>there is no display to open a window on: set DISPLAY, or use `playground train` and `playground shot`</source>
        <translation>нет дисплея, чтобы открыть окно: задайте DISPLAY либо используйте `playground train` и `playground shot`</translation>
    </message>
    <message>
        <source>there is no file &apos;{path}&apos;: correct the name</source>
        <translation>нет файла «{path}»: исправьте имя</translation>
    </message>
    <message>
        <source>there is no file {file}: choose another one</source>
        <translation>нет файла {file}: выберите другой</translation>
    </message>
    <message>
        <source>there is no network to write: wire at least one layer to the data</source>
        <translation>нет сети, которую можно записать: соедините с данными хотя бы один слой</translation>
    </message>
    <message>
        <source>there is no network yet</source>
        <translation>сети пока нет</translation>
    </message>
    <message>
        <source>there is no node &apos;{id}&apos;</source>
        <translation>нет узла «{id}»</translation>
    </message>
    <message>
        <source>there is no node &apos;{id}&apos; to check</source>
        <translation>нет узла «{id}», который надо проверить</translation>
    </message>
    <message>
        <source>there is no preset &apos;{preset}&apos;; there are: {known}</source>
        <translation>нет заготовки «{preset}»; есть: {known}</translation>
    </message>
    <message>
        <source>there is no space left for &apos;{path}&apos;: free some, or choose another disk</source>
        <translation>для «{path}» не хватает места: освободите его или выберите другой диск</translation>
    </message>
    <message>
        <source>there is no view &apos;{name}&apos;; the views are: {known}</source>
        <translation>нет вида «{name}»; есть виды: {known}</translation>
    </message>
    <message>
        <source>this network has no tensor &apos;{name}&apos;</source>
        <translation>в этой сети нет тензора «{name}»</translation>
    </message>
    <message>
        <source>this network has no tensor &apos;{name}&apos;; it has {known}</source>
        <translation>в этой сети нет тензора «{name}»; есть {known}</translation>
    </message>
    <message>
        <source>thousand</source>
        <translation>тыс.</translation>
    </message>
    <message>
        <source>threads is {threads}, but must be at least 1</source>
        <translation>threads равно {threads}, а должно быть не меньше 1</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>порог</translation>
    </message>
    <message>
        <source>time in</source>
        <translation>единица времени</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>токены</translation>
    </message>
    <message>
        <source>torch.Tensor slicing, x[..., first:last:step]; negative numbers count from the end.</source>
        <translation>В PyTorch: срез torch.Tensor, x[..., first:last:step]; отрицательные числа отсчитываются с конца.</translation>
    </message>
    <message>
        <source>torch.Tensor.expand; what NumPy calls broadcasting, so that signals of unequal shapes can be added.</source>
        <translation>В PyTorch: torch.Tensor.expand; в NumPy это называется транслированием (broadcasting), оно позволяет складывать сигналы разных форм.</translation>
    </message>
    <message>
        <source>torch.Tensor.reshape, torch.nn.Unflatten.</source>
        <translation>В PyTorch: torch.Tensor.reshape, torch.nn.Unflatten.</translation>
    </message>
    <message>
        <source>torch.matmul, without the batch; a vector is a row on the left and a column on the right.</source>
        <translation>В PyTorch: torch.matmul, без пакета; вектор слева — строка, справа — столбец.</translation>
    </message>
    <message>
        <source>torch.nn.Flatten.</source>
        <translation>В PyTorch: torch.nn.Flatten.</translation>
    </message>
    <message>
        <source>torch.nn.Hardsigmoid.</source>
        <translation>В PyTorch: torch.nn.Hardsigmoid.</translation>
    </message>
    <message>
        <source>torch.nn.functional.pad with constant, reflect, replicate and circular. Negative amounts cut off.</source>
        <translation>В PyTorch: torch.nn.functional.pad с constant, reflect, replicate и circular. Отрицательные количества обрезают.</translation>
    </message>
    <message>
        <source>torch.nn.init.constant_.</source>
        <translation>В PyTorch: torch.nn.init.constant_.</translation>
    </message>
    <message>
        <source>torch.permute, whose axis 0 is the batch: a sample&apos;s axes count from 1.</source>
        <translation>В PyTorch: torch.permute, где ось 0 — пакет: оси примера считаются с 1.</translation>
    </message>
    <message>
        <source>training accuracy</source>
        <translation>точность на обучении</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>потери на обучении</translation>
    </message>
    <message>
        <source>training: y = m x / (1 - p), P(m = 0) = p;  applied: y = x</source>
        <translation>обучение: y = m x / (1 - p), P(m = 0) = p;  применение: y = x</translation>
    </message>
    <message>
        <source>training: y = m x, P(m = 0) = p;  applied: y = (1 - p) x</source>
        <translation>обучение: y = m x, P(m = 0) = p;  применение: y = (1 - p) x</translation>
    </message>
    <message>
        <source>training: y = m x, P(m = 0) = p;  applied: y = x</source>
        <translation>обучение: y = m x, P(m = 0) = p;  применение: y = x</translation>
    </message>
    <message>
        <source>training: y = x + deviation e, e ~ N(0, 1);  applied: y = x</source>
        <translation>обучение: y = x + отклонение e, e ~ N(0, 1);  применение: y = x</translation>
    </message>
    <message>
        <source>truncation</source>
        <translation>усечение</translation>
    </message>
    <message>
        <source>turns</source>
        <translation>витки</translation>
    </message>
    <message>
        <source>unbiased running variance</source>
        <translation>несмещённая скользящая дисперсия</translation>
    </message>
    <message>
        <source>unequal lengths</source>
        <translation>разные длины</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>равномерное</translation>
    </message>
    <message>
        <source>units</source>
        <translation>нейроны</translation>
    </message>
    <message>
        <source>update gate</source>
        <translation>вентиль обновления</translation>
    </message>
    <message>
        <source>update {step} would have made a weight of &apos;{name}&apos; {value}: lower the learning rate (now {rate:g}) or clip the gradients; the last finite weights are kept</source>
        <translation>обновление {step} сделало бы вес «{name}» равным {value}: уменьшите скорость обучения (сейчас {rate:g}) или отсекайте градиенты; последние конечные веса сохранены</translation>
    </message>
    <message>
        <source>updates</source>
        <translation>обновления</translation>
    </message>
    <message>
        <source>value</source>
        <translation>значение</translation>
    </message>
    <message>
        <source>values in a target</source>
        <translation>значений в цели</translation>
    </message>
    <message>
        <source>values instead of classes</source>
        <translation>значения вместо классов</translation>
    </message>
    <message>
        <source>vocabulary</source>
        <translation>размер словаря</translation>
    </message>
    <message>
        <source>waves</source>
        <translation>волны</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>вес</translation>
    </message>
    <message>
        <source>weights are not written as &apos;{chosen}&apos;: choose one of {known}</source>
        <translation>веса не записываются в формате «{chosen}»: выберите один из {known}</translation>
    </message>
    <message>
        <source>weights are read from {known}, not from &apos;{path}&apos;</source>
        <translation>веса читаются из {known}, а не из «{path}»</translation>
    </message>
    <message>
        <source>weights of</source>
        <translation>веса узла</translation>
    </message>
    <message>
        <source>window</source>
        <translation>окно</translation>
    </message>
    <message>
        <source>y = a;  loss + lambda 1/k sum |a|</source>
        <translation>y = a;  потери + lambda 1/k sum |a|</translation>
    </message>
    <message>
        <source>y = a;  loss + lambda sum (rho ln(rho/r) + (1 - rho) ln((1 - rho)/(1 - r))),  r = mean of a</source>
        <translation>y = a;  потери + lambda sum (rho ln(rho/r) + (1 - rho) ln((1 - rho)/(1 - r))),  r = среднее a</translation>
    </message>
    <message>
        <source>y = x in another shape</source>
        <translation>y = x в другой форме</translation>
    </message>
    <message>
        <source>y = x in one row</source>
        <translation>y = x в одну строку</translation>
    </message>
    <message>
        <source>y = x with a margin</source>
        <translation>y = x с полями</translation>
    </message>
    <message>
        <source>y = x, repeated</source>
        <translation>y = x с повторением</translation>
    </message>
    <message>
        <source>y = x[first : last : step]</source>
        <translation>y = x[начало : конец : шаг]</translation>
    </message>
    <message>
        <source>years</source>
        <translation>лет</translation>
    </message>
    <message>
        <source>you may not read &apos;{path}&apos;: change its permissions</source>
        <translation>нет права читать «{path}»: измените права доступа</translation>
    </message>
    <message>
        <source>you may not write &apos;{path}&apos;: choose another folder, or change its permissions</source>
        <translation>нет права записывать «{path}»: выберите другую папку или измените права доступа</translation>
    </message>
    <message>
        <source>your quota has no space left for &apos;{path}&apos;: free some, or choose another disk</source>
        <translation>в квоте нет места для «{path}»: освободите его или выберите другой диск</translation>
    </message>
    <message>
        <source>z = m + e^(l/2) e, e ~ N(0, 1);  loss + beta 1/2 sum (m^2 + e^l - 1 - l)</source>
        <translation>z = m + e^(l/2) e, e ~ N(0, 1);  потери + beta 1/2 sum (m^2 + e^l - 1 - l)</translation>
    </message>
    <message>
        <source>zeros</source>
        <translation>нули</translation>
    </message>
    <message>
        <source>{count} links cannot be removed: the Dense layers have {present}; give a number from 1 to that</source>
        <translation>удалить столько связей ({count}) нельзя: в полносвязных слоях их {present}: задайте число от 1 до этого</translation>
    </message>
    <message>
        <source>{count} of the network&apos;s {all} tensors were loaded</source>
        <translation>загружено тензоров сети: {count} из {all}</translation>
    </message>
    <message>
        <source>{count} tensors of weights were taken over from &apos;{file}&apos;</source>
        <translation>взято тензоров весов из «{file}»: {count}</translation>
    </message>
    <message>
        <source>{field} has no type; add &quot;type&quot;</source>
        <translation>у {field} нет типа; добавьте &quot;type&quot;</translation>
    </message>
    <message>
        <source>{field} has {actual_length} entries, but at most {max_length} are allowed</source>
        <translation>в {field} элементов {actual_length}, а допустимо не более {max_length}</translation>
    </message>
    <message>
        <source>{field} has {actual_length} entries, but needs at least {min_length}</source>
        <translation>в {field} элементов {actual_length}, а нужно не менее {min_length}</translation>
    </message>
    <message>
        <source>{field} is longer than {max_length} characters: shorten it</source>
        <translation>{field} длиннее {max_length} символов: сократите</translation>
    </message>
    <message>
        <source>{field} is missing; add it</source>
        <translation>{field} отсутствует; добавьте</translation>
    </message>
    <message>
        <source>{field} is not known here; remove it or correct its name</source>
        <translation>{field} здесь не известно; удалите или исправьте имя</translation>
    </message>
    <message>
        <source>{field} is {value}, but must be a finite number</source>
        <translation>{field} равно {value}, а должно быть конечным числом</translation>
    </message>
    <message>
        <source>{field} is {value}, but must be a list</source>
        <translation>{field} равно {value}, а должно быть списком</translation>
    </message>
    <message>
        <source>{field} is {value}, but must be a number</source>
        <translation>{field} равно {value}, а должно быть числом</translation>
    </message>
    <message>
        <source>{field} is {value}, but must be a whole number</source>
        <translation>{field} равно {value}, а должно быть целым числом</translation>
    </message>
    <message>
        <source>{field} is {value}, but must be an object</source>
        <translation>{field} равно {value}, а должно быть объектом</translation>
    </message>
    <message>
        <source>{field} is {value}, but must be at least {ge}</source>
        <translation>{field} равно {value}, а должно быть не меньше {ge}</translation>
    </message>
    <message>
        <source>{field} is {value}, but must be at most {le}</source>
        <translation>{field} равно {value}, а должно быть не больше {le}</translation>
    </message>
    <message>
        <source>{field} is {value}, but must be less than {lt}</source>
        <translation>{field} равно {value}, а должно быть меньше {lt}</translation>
    </message>
    <message>
        <source>{field} is {value}, but must be more than {gt}</source>
        <translation>{field} равно {value}, а должно быть больше {gt}</translation>
    </message>
    <message>
        <source>{field} is {value}, but must be one of {expected}</source>
        <translation>{field} равно {value}, а допустимо только {expected}</translation>
    </message>
    <message>
        <source>{field} is {value}, but must be text</source>
        <translation>{field} равно {value}, а должно быть текстом</translation>
    </message>
    <message>
        <source>{field} is {value}, but must be true or false</source>
        <translation>{field} равно {value}, а должно быть true или false</translation>
    </message>
    <message>
        <source>{field} is {value}, but must have the form {pattern}</source>
        <translation>{field} равно {value}, а должно соответствовать образцу {pattern}</translation>
    </message>
    <message>
        <source>{field}: the type {tag} is not known; known are {expected_tags}</source>
        <translation>{field}: тип {tag} неизвестен; известны {expected_tags}</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}</source>
        <translation>не удаётся прочитать {file}: {reason}</translation>
    </message>
    <message>
        <source>{file} has more than {limit} MB: choose a shorter text</source>
        <translation>{file} больше {limit} МБ: выберите более короткий текст</translation>
    </message>
    <message>
        <source>{file} is no text in UTF-8 or Windows-1251: choose another file</source>
        <translation>{file} — текст не в UTF-8 и не в Windows-1251: выберите другой файл</translation>
    </message>
    <message>
        <source>{file} is not a file: choose a CSV, TSV or NPZ file</source>
        <translation>{file} — не файл: выберите файл CSV, TSV или NPZ</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; adds the state of {skip} steps before, but the sequences of &apos;{source}&apos; have {steps}: choose less than {steps}, or 0 for none</source>
        <translation>{kind} «{name}» прибавляет прошлое состояние (шагов назад: {skip}), а длина последовательностей «{source}» — {steps}; выберите меньше {steps} или 0, чтобы ничего не прибавлять</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; adds {before} before and {after} after by {mode}, but &apos;{source}&apos; gives {given}, which has {size} along that axis: choose smaller amounts, or the mode constant</source>
        <translation>{kind} «{name}» добавляет {before} до и {after} после в режиме {mode}, но «{source}» даёт {given}, где размер вдоль этой оси {size}; выберите меньшие количества или режим constant</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; adds {more} lines, but these must be fewer than its stride of {stride} or its dilation of {dilation}: use at most {most}</source>
        <translation>{kind} «{name}»: добавочных строк {more}, а их должно быть меньше шага сдвига {stride} или дилатации {dilation}; задайте не больше {most}</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; carries its state from batch to batch, but &apos;{source}&apos; gives it another to start from: turn off what is carried, or remove the wire</source>
        <translation>{kind} «{name}» переносит состояние от пакета к пакету, но «{source}» задаёт ему другое начальное; отключите перенос или удалите соединение</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; carries its state from batch to batch, which has no meaning for the way from the last step to the first: turn off one of both</source>
        <translation>{kind} «{name}» переносит состояние от пакета к пакету, но для хода от последнего шага к первому это не имеет смысла; отключите что-то одно</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; has a state of {size} numbers ({layers} layers x {directions} directions x {units} units x {parts}), but &apos;{source}&apos; gives {given}: wire the state of an equal layer, or a Dense of {size} units</source>
        <translation>{kind} «{name}»: размер состояния {size} (слоёв {layers} x направлений {directions} x нейронов {units} x частей {parts}), но «{source}» даёт {given}; подайте состояние такого же слоя или выход полносвязного слоя с числом нейронов {size}</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; has a window of {size} numbers, {dilation} apart, that sees nothing of the {given} along its axis, only margin: choose a smaller dilation, or no padding</source>
        <translation>{kind} «{name}»: окно из {size} чисел с промежутками {dilation} не видит ничего из {given} вдоль своей оси, одни поля; выберите меньшую дилатацию или уберите дополнение</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; has no input: draw a wire to it</source>
        <translation>{kind} «{name}»: нет входа; проведите к нему соединение</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; has no room for a trainable slope: choose another activation</source>
        <translation>{kind} «{name}»: нет места для обучаемого наклона; выберите другую активацию</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; has no weights: choose the node whose weights it uses</source>
        <translation>{kind} «{name}»: нет весов; выберите узел, веса которого используются</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; has the feature {feature} twice, as number {first} and {second}: remove one</source>
        <translation>{kind} «{name}»: признак {feature} указан дважды, под номерами {first} и {second}; уберите один</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; has the order {order}, but &apos;{source}&apos; gives {given}: name each of the axes 1 to {last} once</source>
        <translation>{kind} «{name}»: порядок осей {order}, но «{source}» даёт {given}; назовите каждую из осей от 1 до {last} ровно один раз</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; has the shape {sizes}, but &apos;{source}&apos; gives {given}, which is {count} numbers: give sizes whose product is {count}</source>
        <translation>{kind} «{name}»: форма {sizes}, но «{source}» даёт {given}, то есть чисел {count}; задайте размеры с произведением {count}</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; has the shape {sizes}: give sizes of 1 and more, and -1 at most once</source>
        <translation>{kind} «{name}»: форма {sizes}; задайте размеры не меньше 1 и -1 не более одного раза</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; has weights of the shape {sizes}, but &apos;{source}&apos; gives {given}: along each axis give the input&apos;s size, or 1</source>
        <translation>{kind} «{name}»: форма весов {sizes}, но «{source}» даёт {given}; вдоль каждой оси задайте размер входа или 1</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; has {before} amounts before and {after} after, but &apos;{source}&apos; gives {given}: give as many before as after, and no more than the {axes} axes</source>
        <translation>{kind} «{name}»: количеств до — {before}, после — {after}, но «{source}» даёт {given}; задайте их поровну и не больше числа осей ({axes})</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; has {count} numbers as {field}, but slides along {axes} axes: give 1 or {axes}</source>
        <translation>{kind} «{name}»: чисел в {field} — {count}, а сдвиг идёт вдоль осей числом {axes}; задайте 1 или {axes}</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; has {numbers} as {setting}, but &apos;{source}&apos; gives {given}: give no more numbers than the {axes} axes, and steps of 1 and more</source>
        <translation>{kind} «{name}»: в {setting} заданы числа {numbers}, но «{source}» даёт {given}; задайте не больше чисел, чем осей ({axes}), а шаги не меньше 1</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; is not written as ONNX: remove it, or export as safetensors</source>
        <translation>{kind} «{name}» не записывается в ONNX: удалите узел или экспортируйте в safetensors</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; is tied to &apos;{owner}&apos;, which has no {key}: choose a node with weights</source>
        <translation>{kind} «{name}» связан с «{owner}», у которого нет {key}; выберите узел с весами</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; is tied to &apos;{owner}&apos;, which has to stand before it with weights of its own: choose another node</source>
        <translation>{kind} «{name}» связан с «{owner}», который должен стоять раньше и иметь собственные веса; выберите другой узел</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; joins inputs that differ in size number {along} only, but its wire 1 brings {first} and its wire {number} brings {other}: put Flatten before both, or make the other sizes equal</source>
        <translation>{kind} «{name}»: входы могут различаться только размером № {along}, но соединение 1 даёт {first}, а соединение {number} — {other}; поставьте перед обоими «Выпрямление» или уравняйте остальные размеры</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; keeps nothing: &apos;{source}&apos; gives {given} with {size} along axis {axis}, and nothing of it lies from {first} to before {last}; choose other bounds</source>
        <translation>{kind} «{name}» ничего не оставляет: «{source}» даёт {given}, размер вдоль оси {axis} — {size}, и ничто не лежит от {first} до {last}, не включая его; выберите другие границы</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; knows {vocabulary} tokens, but the data hold numbers up to {largest:g}: make its vocabulary {needed}</source>
        <translation>{kind} «{name}»: размер словаря {vocabulary}, а числа в данных — до {largest:g}; сделайте словарь размером {needed}</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; makes {sizes} of it, but &apos;{source}&apos; gives {given}: from the last axis on, sizes have to be equal, or 1 on one side</source>
        <translation>{kind} «{name}» делает из этого {sizes}, но «{source}» даёт {given}; начиная с последней оси, размеры должны быть равны или с одной стороны равны 1</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; multiplies matrices, but its wire 1 brings {first} and its wire 2 brings {second}: the last size of the first has to be the last but one of the second, and sizes in front equal or 1</source>
        <translation>{kind} «{name}» перемножает матрицы, но соединение 1 даёт {first}, а соединение 2 — {second}; последний размер первой должен быть равен предпоследнему второй, а размеры впереди — равны между собой или равны 1</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; needs a sequence (steps, features), but &apos;{source}&apos; gives {given} with {axes} axes: put Reshape between</source>
        <translation>{kind} «{name}»: нужна последовательность (шаги, признаки), но «{source}» даёт {given}, осей {axes}; вставьте между ними узел «Смена формы»</translation>
    </message>
    <message>
        <source>{samples} samples of the shape {sizes} are {numbers} numbers, but at most {limit} are made: make the shape smaller, or choose fewer samples</source>
        <translation>примеров {samples} формы {sizes} — это чисел {numbers}, а создаётся не более {limit}: уменьшите форму или число примеров</translation>
    </message>
    <message>
        <source>{units} units cannot be added: give a number from 1 on</source>
        <translation>добавить столько нейронов ({units}) нельзя: задайте число не меньше 1</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; needs a vector, but &apos;{source}&apos; gives {given}: put Flatten between</source>
        <translation>{kind} «{name}»: нужен вектор, но «{source}» даёт {given}; вставьте между ними «Выпрямление»</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; needs an image (channels, height, width) or a sequence (steps, features), but &apos;{source}&apos; gives {given} with {axes} axes: put Reshape between</source>
        <translation>{kind} «{name}»: нужно изображение (каналы, высота, ширина) или последовательность (шаги, признаки), но «{source}» даёт {given}, осей {axes}; вставьте между ними узел «Смена формы»</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; needs an image (channels, height, width), but &apos;{source}&apos; gives {given} with {axes} axes: put Reshape between</source>
        <translation>{kind} «{name}»: нужно изображение (каналы, высота, ширина), но «{source}» даёт {given}, осей {axes}; вставьте между ними узел «Смена формы»</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; needs as many variances as means, but &apos;{source}&apos; gives {width}, an odd number: give &apos;{source}&apos; {better} units</source>
        <translation>{kind} «{name}»: дисперсий нужно столько же, сколько средних, но «{source}» даёт {width}, а это нечётное число; задайте в «{source}» нейронов: {better}</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; needs inputs of one shape, but its wire 1 brings {first} and its wire {number} brings {other}: give both sources the same shape</source>
        <translation>{kind} «{name}»: входы должны быть одной формы, но соединение 1 даёт {first}, а соединение {number} — {other}; задайте обоим источникам одну форму</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; needs points with 2 coordinates, but &apos;{source}&apos; gives {given}: wire it to 2-D data</source>
        <translation>{kind} «{name}»: нужны точки с 2 координатами, но «{source}» даёт {given}; подключите двумерные данные</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; needs {count} inputs, but {given} are wired to it: draw or delete wires</source>
        <translation>{kind} «{name}»: входов нужно {count}, а подключено {given}; проведите или удалите соединения</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; normalizes {axes} axes, but &apos;{source}&apos; gives {given} with {count}: choose fewer axes</source>
        <translation>{kind} «{name}»: нормализуемых осей {axes}, но «{source}» даёт {given}, осей {count}; выберите меньше осей</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; reads indices (steps), with one axis, but &apos;{source}&apos; gives {given} with {axes}: wire it to the tokens themselves</source>
        <translation>{kind} «{name}» читает индексы (шаги), с одной осью, но «{source}» даёт {given}, осей {axes}; подключите сами токены</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; reads sequences (steps, features), but &apos;{source}&apos; gives {given} with {axes} axes: put a layer between that makes 2 of them</source>
        <translation>{kind} «{name}» читает последовательности (шаги, признаки), но «{source}» даёт {given}, осей {axes}; вставьте слой, который сделает их 2</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; reads sequences (steps, features), but &apos;{source}&apos; gives {given}, which has one axis: put Embedding or One-hot between if these are tokens, Repeat step if it is one vector</source>
        <translation>{kind} «{name}» читает последовательности (шаги, признаки), но «{source}» даёт {given}, где одна ось; вставьте «Эмбеддинг» или «One-hot-кодирование», если это токены, «Повтор шага», если это один вектор</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; reads tokens, but the data hold numbers that are not whole: choose other data</source>
        <translation>{kind} «{name}» читает токены, а в данных есть нецелые числа; выберите другие данные</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; repeats one vector, with one axis, but &apos;{source}&apos; gives {given} with {axes}: put Last step or Flatten between</source>
        <translation>{kind} «{name}» повторяет один вектор, с одной осью, но «{source}» даёт {given}, осей {axes}; вставьте «Последний шаг» или «Выпрямление»</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; takes groups of {pieces}, but &apos;{source}&apos; gives {width}, which is no multiple of it: give &apos;{source}&apos; {better} units, or choose other pieces</source>
        <translation>{kind} «{name}»: размер группы {pieces}, но «{source}» даёт {width}, а это число не кратно ему; задайте в «{source}» нейронов: {better} или выберите другой размер группы</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; takes the last of the steps of a sequence (steps, features), but &apos;{source}&apos; gives {given} with {axes} axes: wire it to a sequence</source>
        <translation>{kind} «{name}» берёт последний шаг последовательности (шаги, признаки), но «{source}» даёт {given}, осей {axes}; подключите последовательность</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; works along axis {axis}, but &apos;{source}&apos; gives {given} with axes 1 to {last}: choose one of them</source>
        <translation>{kind} «{name}» работает вдоль оси {axis}, но «{source}» даёт {given} с осями от 1 до {last}; выберите одну из них</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; would give samples of {shape}, {count} numbers along {axes} axes, but at most {most} along 6 are possible: choose smaller sizes</source>
        <translation>{kind} «{name}»: примеры имели бы форму {shape}, чисел {count}, осей {axes}, а допустимо чисел не более {most}, осей не более 6; выберите меньшие размеры</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; would need weights {needed} of &apos;{owner}&apos;, which has {given}: give it {inputs} inputs and {units} units</source>
        <translation>{kind} «{name}»: нужны веса {needed} от «{owner}», а у него {given}; задайте ему входов {inputs}, нейронов {units}</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos;: a margin of {margin} is more than half its window of {size}; use at most {most}</source>
        <translation>{kind} «{name}»: поля {margin} больше половины окна {size}; задайте не больше {most}</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos;: margins of {margin} leave nothing of the {size} lines that its {given} input gives; use smaller margins</source>
        <translation>{kind} «{name}»: поля {margin} ничего не оставляют от строк ({size}), которые даёт вход {given}; уменьшите поля</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos;: {field} {size} is larger than its {given} input{margin}; use more padding or a {field} up to {most}</source>
        <translation>{kind} «{name}»: {field} {size} больше входа {given}{margin}; увеличьте дополнение или задайте {field} не больше {most}</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos;: {field} {size} with dilation {dilation} spans {span}, but its {given} input{margin} leaves {room}; use more padding or a dilation up to {most}</source>
        <translation>{kind} «{name}»: {field} {size} при дилатации {dilation} охватывает {span}, а вход {given}{margin} оставляет {room}; увеличьте дополнение или задайте дилатацию не больше {most}</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos;: {groups} groups do not divide its {filters} filters; use a multiple of {groups} filters</source>
        <translation>{kind} «{name}»: на группы ({groups}) фильтры ({filters}) не делятся; задайте число фильтров, кратное {groups}</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos;: {groups} groups do not divide the {channels} channels that &apos;{source}&apos; gives; use a number of groups that does, as 1 or {channels}</source>
        <translation>{kind} «{name}»: на группы ({groups}) не делятся каналы ({channels}), которые даёт «{source}»; задайте число групп, на которое они делятся, например 1 или {channels}</translation>
    </message>
    <message>
        <source>{loss} compares each output with a value, but &apos;{source}&apos; gives {width} and the data has {count}: give the last layer as many units as there are values</source>
        <translation>{loss}: каждый выход сравнивается со своим значением, но «{source}» даёт {width}, а значений в данных {count}; задайте в последнем слое столько нейронов, сколько значений</translation>
    </message>
    <message>
        <source>{loss} compares vectors, but this data has {count} value for each sample: choose another loss or other data</source>
        <translation>{loss} сравнивает векторы, а в этих данных значений на пример — {count}; выберите другую функцию потерь или другие данные</translation>
    </message>
    <message>
        <source>{loss} needs 1 output, but &apos;{source}&apos; gives {width}: give the last layer 1 unit</source>
        <translation>{loss}: нужен 1 выход, но «{source}» даёт {width}; оставьте в последнем слое 1 нейрон</translation>
    </message>
    <message>
        <source>{loss} needs data with 2 classes, but this data has {count}: choose another loss or other data</source>
        <translation>{loss}: нужны данные с 2 классами, а здесь их {count}; выберите другую функцию потерь или другие данные</translation>
    </message>
    <message>
        <source>{loss} needs data with classes, but this data has values: choose Mean squared error or other data</source>
        <translation>{loss}: нужны данные с классами, а в этих — значения; выберите среднеквадратичную ошибку или другие данные</translation>
    </message>
    <message>
        <source>{loss} needs one output for each class or value, but &apos;{source}&apos; gives {width} and the data has {count}: give the last layer {count} units</source>
        <translation>{loss}: нужен выход на каждый класс или значение, но «{source}» даёт {width}, а в данных их {count}; задайте в последнем слое нейронов: {count}</translation>
    </message>
    <message>
        <source>{loss} needs one output for each class, but &apos;{source}&apos; gives {width} and the data has {count} classes: give the last layer {count} units</source>
        <translation>{loss}: нужен выход на каждый класс, но «{source}» даёт {width}, а классов в данных {count}; задайте в последнем слое нейронов: {count}</translation>
    </message>
    <message>
        <source>{loss} needs shares that are not negative and sum to 1, but those of sample {number} sum to {sum}: choose Mean squared error or other data</source>
        <translation>{loss}: нужны неотрицательные доли с суммой 1, а у примера {number} сумма {sum}; выберите среднеквадратичную ошибку или другие данные</translation>
    </message>
    <message>
        <source>{loss} needs values from 0 to 1, but these go from {low:g} to {high:g}: choose Mean squared error</source>
        <translation>{loss}: нужны значения от 0 до 1, а здесь они от {low:g} до {high:g}; выберите среднеквадратичную ошибку</translation>
    </message>
    <message>
        <source>{loss} with one-hot targets needs one output for each class, but &apos;{source}&apos; gives {width} and the data has {count} classes: give the last layer {count} units</source>
        <translation>{loss}: при кодировании one-hot нужен выход на каждый класс, но «{source}» даёт {width}, а классов в данных {count}; задайте в последнем слое нейронов: {count}</translation>
    </message>
    <message>
        <source>{loss} with the coding {coding} needs 1 output, but &apos;{source}&apos; gives {width}: give the last layer 1 unit, or choose the coding one-hot and {count} units</source>
        <translation>{loss}: при кодировании {coding} нужен 1 выход, но «{source}» даёт {width}; оставьте в последнем слое 1 нейрон либо выберите кодирование one-hot (тогда нейронов: {count})</translation>
    </message>
    <message>
        <source>{loss} works from logits: let &apos;{name}&apos; end linearly, without an activation of its own</source>
        <translation>{loss} считается по логитам: пусть «{name}» заканчивается линейно, без своей активации</translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>&amp;About</source>
        <translation>&amp;О программе</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>&amp;Упорядочить</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Дублировать</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Explain the selection</source>
        <translation>&amp;Пояснить выделенное</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>Б&amp;ыстрее</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Find in the palette</source>
        <translation>&amp;Найти в палитре</translation>
    </message>
    <message>
        <source>&amp;Gallery…</source>
        <translation>&amp;Галерея…</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>С&amp;группировать</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;Import weights…</source>
        <translation>&amp;Импорт весов…</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Клавиатура</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Minimap</source>
        <translation>Ми&amp;ни-карта</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Новый</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>П&amp;анели</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Вставить</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Пауза</translation>
    </message>
    <message>
        <source>&amp;Presets</source>
        <translation>&amp;Заготовки</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>&amp;Restore the panels</source>
        <translation>&amp;Сбросить панели</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Запуск</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Обучение</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a loss: no wire can start there</source>
        <translation>«{name}» — функция потерь: оттуда соединение начинаться не может</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; stays in the palette</source>
        <translation>«{name}» остаётся в палитре</translation>
    </message>
    <message>
        <source>&apos;{source}&apos; to &apos;{target}&apos;: {shape}</source>
        <translation>«{source}» → «{target}»: {shape}</translation>
    </message>
    <message>
        <source>&apos;{source}&apos; unit {input} to &apos;{target}&apos; unit {output}</source>
        <translation>«{source}», нейрон {input} → «{target}», нейрон {output}</translation>
    </message>
    <message>
        <source>&apos;{value}&apos; is not a finite number</source>
        <translation>«{value}» — не конечное число</translation>
    </message>
    <message>
        <source>1 row/s</source>
        <translation>1 строка/с</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Точность</translation>
    </message>
    <message>
        <source>Activation of unit {number}</source>
        <translation>Активация нейрона {number}</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Активации</translation>
    </message>
    <message>
        <source>Add a layer</source>
        <translation>Добавить слой</translation>
    </message>
    <message>
        <source>Add a layer after it…</source>
        <translation>Добавить слой после него…</translation>
    </message>
    <message>
        <source>Add a layer…</source>
        <translation>Добавить слой…</translation>
    </message>
    <message>
        <source>Add samples of your own by clicking and dragging on the plane; the right button draws the next class</source>
        <translation>Добавляйте свои примеры щелчком и протягиванием по плоскости; правая кнопка рисует следующий класс</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>Добавить: {name}</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Выровнять</translation>
    </message>
    <message>
        <source>Align at the l&amp;eft</source>
        <translation>По л&amp;евому краю</translation>
    </message>
    <message>
        <source>Align at the t&amp;op</source>
        <translation>По верх&amp;нему краю</translation>
    </message>
    <message>
        <source>All &amp;layers</source>
        <translation>Все &amp;слои</translation>
    </message>
    <message>
        <source>All keys on one page</source>
        <translation>Все клавиши на одной странице</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>Все слои</translation>
    </message>
    <message>
        <source>All presets with what they show</source>
        <translation>Все заготовки с описанием того, что они показывают</translation>
    </message>
    <message>
        <source>All that can be opened</source>
        <translation>Всё, что можно открыть</translation>
    </message>
    <message>
        <source>An activation for each unit, deleted links</source>
        <translation>Своя активация у каждого нейрона, удалённые связи</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Answers are counted here as soon as the network can train.</source>
        <translation>Ответы будут подсчитаны здесь, как только сеть сможет обучаться.</translation>
    </message>
    <message>
        <source>Answers have not been counted yet.</source>
        <translation>Ответы ещё не подсчитаны.</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Упорядочить</translation>
    </message>
    <message>
        <source>Arrange the nodes by layers</source>
        <translation>Расставить узлы по слоям</translation>
    </message>
    <message>
        <source>Arrows or Tab choose the target, Enter connects, Esc cancels</source>
        <translation>Стрелки или Tab выбирают цель, Enter соединяет, Esc отменяет</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>BLOCKS</source>
        <translation>БЛОКИ</translation>
    </message>
    <message>
        <source>Back: one l&amp;ayer</source>
        <translation>Назад: с&amp;лой</translation>
    </message>
    <message>
        <source>Back: one r&amp;ow</source>
        <translation>Назад: ст&amp;рока</translation>
    </message>
    <message>
        <source>Backpropagation step by step</source>
        <translation>Обратное распространение по шагам</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>Обратный проход</translation>
    </message>
    <message>
        <source>Backward: gradients, last layer first</source>
        <translation>Обратный проход: градиенты, с последнего слоя</translation>
    </message>
    <message>
        <source>Bottom edges</source>
        <translation>По нижнему краю</translation>
    </message>
    <message>
        <source>Cancel, select nothing</source>
        <translation>Отменить, снять выделение</translation>
    </message>
    <message>
        <source>Carry out one row of the program</source>
        <translation>Выполнить одну строку программы</translation>
    </message>
    <message>
        <source>Change the data</source>
        <translation>Сменить данные</translation>
    </message>
    <message>
        <source>Change {field}</source>
        <translation>Изменить: {field}</translation>
    </message>
    <message>
        <source>Check gradient</source>
        <translation>Проверить градиент</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Click for its formula with numbers</source>
        <translation>Щёлкните, чтобы увидеть формулу с числами</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Закрыть окно</translation>
    </message>
    <message>
        <source>Compare this node&apos;s gradients with differences of the loss, in double precision</source>
        <translation>Сравнить градиенты узла с конечными разностями потерь, с двойной точностью</translation>
    </message>
    <message>
        <source>Computation graph and chain rule</source>
        <translation>Вычислительный граф и правило дифференцирования сложной функции</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Матрица ошибок</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Соединить</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Копировать как текст</translation>
    </message>
    <message>
        <source>Copy the selected nodes</source>
        <translation>Скопировать выделенные узлы</translation>
    </message>
    <message>
        <source>Copy the selected nodes beside themselves</source>
        <translation>Создать копии выделенных узлов рядом с ними</translation>
    </message>
    <message>
        <source>Copy the selection and delete it</source>
        <translation>Скопировать выделенное и удалить его</translation>
    </message>
    <message>
        <source>Count the test samples instead of the training samples</source>
        <translation>Считать тестовую выборку вместо обучающей</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+колесо</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Вы&amp;резать</translation>
    </message>
    <message>
        <source>Curves to explore</source>
        <translation>Кривые для просмотра</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Вырезать</translation>
    </message>
    <message>
        <source>DATA</source>
        <translation>ДАННЫЕ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Data: choose and fetch the batch</source>
        <translation>Данные: выбор и загрузка пакета</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Dead units: they give zero for every sample, so no gradient passes. Lower the learning rate, use leaky ReLU, or reset the weights.</source>
        <translation>Мёртвые нейроны: на всех примерах дают нуль, и градиент не проходит. Уменьшите скорость обучения, возьмите Leaky ReLU или сбросьте веса.</translation>
    </message>
    <message>
        <source>Decision surface</source>
        <translation>Поверхность решения</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Delete link</source>
        <translation>Удалить связь</translation>
    </message>
    <message>
        <source>Delete link: hold this weight at zero</source>
        <translation>Удалить связь: удерживать этот вес в нуле</translation>
    </message>
    <message>
        <source>Delete the selection; wires are led around it where they fit</source>
        <translation>Удалить выделенное; соединения проводятся в обход, где подходят по форме</translation>
    </message>
    <message>
        <source>Delete wire</source>
        <translation>Удалить соединение</translation>
    </message>
    <message>
        <source>Delete with its members</source>
        <translation>Удалить вместе с её узлами</translation>
    </message>
    <message>
        <source>Delete {names}</source>
        <translation>Удалить: {names}</translation>
    </message>
    <message>
        <source>Detach or attach this panel</source>
        <translation>Открепить или прикрепить панель</translation>
    </message>
    <message>
        <source>Di&amp;stribute</source>
        <translation>Распредели&amp;ть</translation>
    </message>
    <message>
        <source>Discretise</source>
        <translation>Дискретно</translation>
    </message>
    <message>
        <source>Dissolve the group; its nodes stay</source>
        <translation>Разобрать группу; её узлы остаются</translation>
    </message>
    <message>
        <source>Dissolve the selected groups; their nodes stay</source>
        <translation>Разобрать выделенные группы; их узлы остаются</translation>
    </message>
    <message>
        <source>Distribute</source>
        <translation>Распределить</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Повторить отменённое</translation>
    </message>
    <message>
        <source>Document without weights</source>
        <translation>Документ без весов</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Double-click to open the group</source>
        <translation>Двойной щелчок открывает группу</translation>
    </message>
    <message>
        <source>Drag Data, Dense and Loss here from the palette and wire them from left to right, or choose a preset (Ctrl+P).</source>
        <translation>Перетащите сюда из палитры «Данные», «Полносвязный» и «Потери» и соедините их слева направо — или выберите заготовку (Ctrl+P).</translation>
    </message>
    <message>
        <source>Drag layers from the palette onto the canvas and wire them from Data to Loss.</source>
        <translation>Перетаскивайте слои из палитры на холст и соединяйте их от данных до функции потерь.</translation>
    </message>
    <message>
        <source>Drag to move the group; double-click to fold it</source>
        <translation>Потяните, чтобы переместить группу; двойной щелчок сворачивает её</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Рисовать</translation>
    </message>
    <message>
        <source>Draw a wire</source>
        <translation>Провести соединение</translation>
    </message>
    <message>
        <source>Draw points</source>
        <translation>Рисовать точки</translation>
    </message>
    <message>
        <source>Draw points of the class {name}</source>
        <translation>Рисовать точки класса {name}</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублировать</translation>
    </message>
    <message>
        <source>Each row is a true class, each column an answer of the network. Right answers lie on the diagonal; the share at the end of a row says how much of that class is found.</source>
        <translation>Каждая строка — истинный класс, каждый столбец — ответ сети. Верные ответы лежат на диагонали; доля в конце строки (полнота) показывает, какая часть этого класса найдена.</translation>
    </message>
    <message>
        <source>Enter opens the preset</source>
        <translation>Enter открывает заготовку</translation>
    </message>
    <message>
        <source>Equal gaps across</source>
        <translation>Равные промежутки по горизонтали</translation>
    </message>
    <message>
        <source>Equal gaps down</source>
        <translation>Равные промежутки по вертикали</translation>
    </message>
    <message>
        <source>Every layer with its settings</source>
        <translation>Все слои с их параметрами</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Пояснение</translation>
    </message>
    <message>
        <source>Exploding gradient: it grows from layer to layer. Lower the learning rate, clip the gradient, or choose smaller initial weights.</source>
        <translation>Взрыв градиента: он растёт от слоя к слою. Уменьшите скорость обучения, отсекайте градиент или выберите меньшие начальные веса.</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Рассмотреть</translation>
    </message>
    <message>
        <source>Back: one up&amp;date</source>
        <translation>Назад: обно&amp;вление</translation>
    </message>
    <message>
        <source>Add a node after the selected one, or where nothing is selected a free one</source>
        <translation>Добавить узел за выделенным или, если ничего не выделено, отдельный</translation>
    </message>
    <message>
        <source>Draw a wire from the selected node; arrows choose, Enter connects, L takes another output</source>
        <translation>Провести соединение от выбранного узла; стрелки выбирают, Enter соединяет, L берёт другой выход</translation>
    </message>
    <message>
        <source>Export &amp;weights…</source>
        <translation>Экспорт &amp;весов…</translation>
    </message>
    <message>
        <source>Export a &amp;view</source>
        <translation>Экспорт вид&amp;а</translation>
    </message>
    <message>
        <source>Export as picture…</source>
        <translation>Экспорт рисунком…</translation>
    </message>
    <message>
        <source>Export as table…</source>
        <translation>Экспорт таблицей…</translation>
    </message>
    <message>
        <source>Export canvas as &amp;picture…</source>
        <translation>Экспорт &amp;холста рисунком…</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Экспорт рисунка</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>Экспорт таблицы</translation>
    </message>
    <message>
        <source>Export weights</source>
        <translation>Экспорт весов</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Полный &amp;экран</translation>
    </message>
    <message>
        <source>Fewer rows a second</source>
        <translation>Меньше строк в секунду</translation>
    </message>
    <message>
        <source>Fill the whole screen</source>
        <translation>Занять весь экран</translation>
    </message>
    <message>
        <source>Filter the layers</source>
        <translation>Отбор слоёв</translation>
    </message>
    <message>
        <source>Fits here</source>
        <translation>Подходит сюда</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Свернуть</translation>
    </message>
    <message>
        <source>Fold or unfold this part</source>
        <translation>Свернуть или развернуть этот раздел</translation>
    </message>
    <message>
        <source>Fold the group</source>
        <translation>Свернуть группу</translation>
    </message>
    <message>
        <source>Fold the selected nodes into one card</source>
        <translation>Свернуть выделенные узлы в одну карточку</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Следить</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Формула</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Прямой проход</translation>
    </message>
    <message>
        <source>Forward: outputs of each layer</source>
        <translation>Прямой проход: выходы каждого слоя</translation>
    </message>
    <message>
        <source>Go back by a layer</source>
        <translation>Вернуться на слой назад</translation>
    </message>
    <message>
        <source>Go back by one row</source>
        <translation>Вернуться на строку назад</translation>
    </message>
    <message>
        <source>Go on to the end of the current layer</source>
        <translation>Дойти до конца текущего слоя</translation>
    </message>
    <message>
        <source>Gradient clipping</source>
        <translation>Отсечение градиентов</translation>
    </message>
    <message>
        <source>Gradient meter: root mean square {value} of the gradient that comes back here, from 1e-8 to 100 on a logarithmic scale</source>
        <translation>Индикатор градиента: среднеквадратичное значение {value} приходящего сюда обратно градиента, логарифмическая шкала от 1e-8 до 100</translation>
    </message>
    <message>
        <source>Gradient of {name} over the batch</source>
        <translation>Градиент {name} по пакету</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>Градиенты</translation>
    </message>
    <message>
        <source>Gradients appear here as soon as the network can train.</source>
        <translation>Градиенты появятся здесь, как только сеть сможет обучаться.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Guard: stop at NaN or Inf</source>
        <translation>Контроль: стоп при NaN или Inf</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Histograms</source>
        <translation>Гистограммы</translation>
    </message>
    <message>
        <source>How many times all training samples were seen</source>
        <translation>Сколько раз просмотрена вся обучающая выборка</translation>
    </message>
    <message>
        <source>How many times the weights were moved</source>
        <translation>Сколько раз обновлены веса</translation>
    </message>
    <message>
        <source>How the weights of each layer, and its outputs for the current batch, are spread. Outputs piled up at the edges mean saturated units, outputs all at zero dead ones; weights that drift far apart call for regularization.</source>
        <translation>Как распределены веса каждого слоя и его выходы на текущем пакете. Скопление выходов у краёв означает насыщенные нейроны, все выходы в нуле — мёртвые; сильно разошедшиеся веса требуют регуляризации.</translation>
    </message>
    <message>
        <source>Import &apos;{file}&apos;</source>
        <translation>Импорт «{file}»</translation>
    </message>
    <message>
        <source>Import weights</source>
        <translation>Импорт весов</translation>
    </message>
    <message>
        <source>In the course</source>
        <translation>В курсе</translation>
    </message>
    <message>
        <source>Initial weights</source>
        <translation>Начальные веса</translation>
    </message>
    <message>
        <source>Input &apos;{title}&apos; {shape}: drag the end of the wire elsewhere</source>
        <translation>Вход «{title}» {shape}: перетащите конец соединения в другое место</translation>
    </message>
    <message>
        <source>Input &apos;{title}&apos;, may stay free: drag to draw a wire</source>
        <translation>Вход «{title}», может остаться свободным: потяните, чтобы провести соединение</translation>
    </message>
    <message>
        <source>Input: drag the end of the wire elsewhere, or into the void to delete it</source>
        <translation>Вход: перетащите конец соединения в другое место или в пустоту, чтобы удалить его</translation>
    </message>
    <message>
        <source>Input: drag to draw a wire</source>
        <translation>Вход: потяните, чтобы провести соединение</translation>
    </message>
    <message>
        <source>Insert a layer…</source>
        <translation>Вставить слой…</translation>
    </message>
    <message>
        <source>Insert the copied nodes</source>
        <translation>Вставить скопированные узлы</translation>
    </message>
    <message>
        <source>Insert {name} here</source>
        <translation>Вставить сюда: {name}</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Инспектор</translation>
    </message>
    <message>
        <source>Keep the next row in sight</source>
        <translation>Держать следующую строку на виду</translation>
    </message>
    <message>
        <source>Keep the selected group as a block for other networks</source>
        <translation>Сохранить выделенную группу как блок для других сетей</translation>
    </message>
    <message>
        <source>Keep this group as a block for other networks</source>
        <translation>Сохранить эту группу как блок для других сетей</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Клавиатура</translation>
    </message>
    <message>
        <source>L takes another output of this card</source>
        <translation>L — другой выход этой карточки</translation>
    </message>
    <message>
        <source>Left edges</source>
        <translation>По левому краю</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Урок</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Границы</translation>
    </message>
    <message>
        <source>Linear classification by the margin</source>
        <translation>Линейная классификация по отступу</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Лог</translation>
    </message>
    <message>
        <source>Logarithmic axis: small losses stay visible</source>
        <translation>Логарифмическая ось: малые потери остаются видны</translation>
    </message>
    <message>
        <source>Loss and accuracy</source>
        <translation>Потери и точность</translation>
    </message>
    <message>
        <source>Loss: compare with the targets</source>
        <translation>Потери: сравнение с целевыми значениями</translation>
    </message>
    <message>
        <source>Make the gaps between the selected nodes equal</source>
        <translation>Сделать промежутки между выделенными узлами равными</translation>
    </message>
    <message>
        <source>Middles, beside each other</source>
        <translation>По середине, в ряд</translation>
    </message>
    <message>
        <source>Middles, under each other</source>
        <translation>По середине, в столбик</translation>
    </message>
    <message>
        <source>More rows a second</source>
        <translation>Больше строк в секунду</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Переместить</translation>
    </message>
    <message>
        <source>Move the selected nodes; with Shift further</source>
        <translation>Сдвинуть выделенные узлы; с Shift — дальше</translation>
    </message>
    <message>
        <source>NaN or Inf</source>
        <translation>NaN или Inf</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Network Playground</source>
        <translation>Network Playground</translation>
    </message>
    <message>
        <source>Network Playground {version}, MIT licence</source>
        <translation>Network Playground {version}, лицензия MIT</translation>
    </message>
    <message>
        <source>Network canvas</source>
        <translation>Холст сети</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Сети</translation>
    </message>
    <message>
        <source>New random &amp;numbers</source>
        <translation>&amp;Новые случайные числа</translation>
    </message>
    <message>
        <source>New random numbers</source>
        <translation>Новые случайные числа</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Новое значение</translation>
    </message>
    <message>
        <source>Next, previous node</source>
        <translation>Следующий, предыдущий узел</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Файлов пока нет</translation>
    </message>
    <message>
        <source>No layer fits here</source>
        <translation>Сюда не подходит ни один слой</translation>
    </message>
    <message>
        <source>No layer has parameters to learn: add a Dense layer.</source>
        <translation>Ни в одном слое нет обучаемых параметров: добавьте полносвязный слой.</translation>
    </message>
    <message>
        <source>No layer has weights: add a Dense layer.</source>
        <translation>Ни в одном слое нет весов: добавьте полносвязный слой.</translation>
    </message>
    <message>
        <source>No update yet: press play or step.</source>
        <translation>Обновлений ещё не было: нажмите «Запуск» или «Шаг».</translation>
    </message>
    <message>
        <source>Not a number: a value here became NaN or infinite. Lower the learning rate, clip the gradient, or step back and look where it began.</source>
        <translation>Не число: какое-то значение здесь стало NaN или бесконечным. Уменьшите скорость обучения, отсекайте градиент или вернитесь назад и найдите, где это началось.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>OK, {error}</source>
        <translation>сходится, {error}</translation>
    </message>
    <message>
        <source>On the canvas</source>
        <translation>На холсте</translation>
    </message>
    <message>
        <source>One neuron as AND, OR, NOT</source>
        <translation>Один нейрон как AND, OR, NOT</translation>
    </message>
    <message>
        <source>One update is this list of rows, from top to bottom: each row is one kernel over the arrays of one node. The arrow marks the next row; rows that just ran fade. Step by single rows, or slow down, to follow them.</source>
        <translation>Одно обновление — это список строк сверху вниз: каждая строка — одно вычислительное ядро над массивами одного узла. Стрелка отмечает следующую строку; только что выполненные постепенно гаснут. Чтобы следить за ними, шагайте по строкам или замедлите ход.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Не&amp;давние</translation>
    </message>
    <message>
        <source>Open a document, a project or a table of data</source>
        <translation>Открыть документ, проект или таблицу данных</translation>
    </message>
    <message>
        <source>Open a table</source>
        <translation>Открыть таблицу</translation>
    </message>
    <message>
        <source>Open the group</source>
        <translation>Открыть группу</translation>
    </message>
    <message>
        <source>Open what a window that ended unexpectedly had not saved</source>
        <translation>Открыть то, что не успело сохранить неожиданно закрывшееся окно</translation>
    </message>
    <message>
        <source>Optimizers</source>
        <translation>Оптимизаторы</translation>
    </message>
    <message>
        <source>Output &apos;{output}&apos; {shape}: drag to draw a wire</source>
        <translation>Выход «{output}» {shape}: потяните, чтобы провести соединение</translation>
    </message>
    <message>
        <source>Output {shape}: drag to draw a wire</source>
        <translation>Выход {shape}: потяните, чтобы провести соединение</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Мини-карта</translation>
    </message>
    <message>
        <source>Overview of the network</source>
        <translation>Мини-карта сети</translation>
    </message>
    <message>
        <source>Overview: click or drag to go there (Ctrl+M hides it)</source>
        <translation>Мини-карта: щелчок или перетаскивание переносит туда (Ctrl+M скрывает её)</translation>
    </message>
    <message>
        <source>PRESETS</source>
        <translation>ЗАГОТОВКИ</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Палитра</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Paste here</source>
        <translation>Вставить сюда</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Рисунок…</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Заготовки</translation>
    </message>
    <message>
        <source>Press play: every card shows what its units answer, every wire what flows through it.</source>
        <translation>Нажмите «Запуск»: каждая карточка покажет ответы своих нейронов, каждое соединение — то, что по нему идёт.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Project with weights</source>
        <translation>Проект с весами</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Проекты</translation>
    </message>
    <message>
        <source>Put all panels back in their places</source>
        <translation>Вернуть все панели на свои места</translation>
    </message>
    <message>
        <source>Put the selected nodes beside each other</source>
        <translation>Поставить выделенные узлы в ряд</translation>
    </message>
    <message>
        <source>Put the selected nodes under each other</source>
        <translation>Поставить выделенные узлы в столбик</translation>
    </message>
    <message>
        <source>Re&amp;cover</source>
        <translation>Восс&amp;тановить</translation>
    </message>
    <message>
        <source>Re&amp;set</source>
        <translation>С&amp;брос</translation>
    </message>
    <message>
        <source>Read and enlarge: the wheel and the right button zoom, the left one moves, a double click shows all</source>
        <translation>Читать и увеличивать: колесо и правая кнопка меняют масштаб, левая сдвигает, двойной щелчок показывает всё</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Переподключить</translation>
    </message>
    <message>
        <source>Regression on a table</source>
        <translation>Регрессия по таблице</translation>
    </message>
    <message>
        <source>Regularization and dropout</source>
        <translation>Регуляризация и дропаут</translation>
    </message>
    <message>
        <source>Remove from the palette</source>
        <translation>Убрать из палитры</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Сброс</translation>
    </message>
    <message>
        <source>Right edges</source>
        <translation>По правому краю</translation>
    </message>
    <message>
        <source>Running loss Q of the training samples</source>
        <translation>Скользящая оценка потерь Q на обучающей выборке</translation>
    </message>
    <message>
        <source>Sa&amp;ve the group to the palette</source>
        <translation>Сохранить группу в п&amp;алитру</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Пример</translation>
    </message>
    <message>
        <source>Saturated units: they sit at the flat ends of their activation, where the derivative is almost zero. Choose smaller initial weights, scale the inputs, or use another activation.</source>
        <translation>Насыщенные нейроны: они на пологих краях своей активации, где производная почти нулевая. Выберите меньшие начальные веса, нормируйте входы или смените активацию.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Сохранить &amp;как…</translation>
    </message>
    <message>
        <source>Save in another file</source>
        <translation>Сохранить в другом файле</translation>
    </message>
    <message>
        <source>Save network, weights and training state</source>
        <translation>Сохранить сеть, веса и состояние обучения</translation>
    </message>
    <message>
        <source>Save the changes to &apos;{name}&apos;?</source>
        <translation>Сохранить изменения в «{name}»?</translation>
    </message>
    <message>
        <source>Save to the palette</source>
        <translation>Сохранить в палитру</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search layers, data and presets</source>
        <translation>Поиск слоёв, данных и заготовок</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>В&amp;ыделить всё</translation>
    </message>
    <message>
        <source>Select a group first</source>
        <translation>Сначала выделите группу</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Выделить всё</translation>
    </message>
    <message>
        <source>Select every node</source>
        <translation>Выделить все узлы</translation>
    </message>
    <message>
        <source>Select something and press F1 to have it explained. Press ? for all keys.</source>
        <translation>Выделите что-нибудь и нажмите F1 для пояснения. Клавиша ? показывает все клавиши.</translation>
    </message>
    <message>
        <source>Select the nodes that shall be a group first</source>
        <translation>Сначала выделите узлы будущей группы</translation>
    </message>
    <message>
        <source>Select the wire</source>
        <translation>Выделить соединение</translation>
    </message>
    <message>
        <source>Set the weights that a .safetensors or .npz file holds</source>
        <translation>Задать веса из файла .safetensors или .npz</translation>
    </message>
    <message>
        <source>Set this number by hand, also while it trains; Undo brings the old one back</source>
        <translation>Задать это число вручную, в том числе во время обучения; «Отменить» вернёт прежнее</translation>
    </message>
    <message>
        <source>Set {name}</source>
        <translation>Задать {name}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать всё</translation>
    </message>
    <message>
        <source>Show only which answer it is, not how sure</source>
        <translation>Показывать только сам ответ, без степени уверенности</translation>
    </message>
    <message>
        <source>Show or hide this panel</source>
        <translation>Показать или скрыть панель</translation>
    </message>
    <message>
        <source>Show the group as one card</source>
        <translation>Показать группу одной карточкой</translation>
    </message>
    <message>
        <source>Show the members</source>
        <translation>Показать узлы группы</translation>
    </message>
    <message>
        <source>Show the network larger</source>
        <translation>Показать сеть крупнее</translation>
    </message>
    <message>
        <source>Show the network smaller</source>
        <translation>Показать сеть мельче</translation>
    </message>
    <message>
        <source>Show the network&apos;s answer instead of one unit</source>
        <translation>Показать ответ всей сети вместо одного нейрона</translation>
    </message>
    <message>
        <source>Show the norm of the last update divided by the norm of the weights, instead of the gradient&apos;s norm</source>
        <translation>Показать вместо нормы градиента норму последнего обновления, делённую на норму весов</translation>
    </message>
    <message>
        <source>Show the outputs of each layer for the current batch</source>
        <translation>Показать выходы каждого слоя на текущем пакете</translation>
    </message>
    <message>
        <source>Show the samples kept for testing, as diamonds</source>
        <translation>Показать отложенные для теста примеры ромбами</translation>
    </message>
    <message>
        <source>Show the share of right answers</source>
        <translation>Показать долю верных ответов</translation>
    </message>
    <message>
        <source>Show the weights of each layer</source>
        <translation>Показать веса каждого слоя</translation>
    </message>
    <message>
        <source>Show the whole network</source>
        <translation>Показать сеть целиком</translation>
    </message>
    <message>
        <source>Show the whole run again, and follow it</source>
        <translation>Снова показать весь ход обучения и следить за ним</translation>
    </message>
    <message>
        <source>Show where gradients count as vanishing or exploding</source>
        <translation>Показать, где градиенты считаются затухающими или взрывающимися</translation>
    </message>
    <message>
        <source>Show where you are in a large network</source>
        <translation>Показывать, где вы находитесь в большой сети</translation>
    </message>
    <message>
        <source>Slow down to single rows, go back, change anything while it runs; everything can be undone.</source>
        <translation>Замедляйте до отдельных строк, возвращайтесь назад, меняйте что угодно на ходу; всё можно отменить.</translation>
    </message>
    <message>
        <source>Slow&amp;er</source>
        <translation>&amp;Медленнее</translation>
    </message>
    <message>
        <source>Softmax, cross-entropy, log-loss, squared error</source>
        <translation>Softmax, кросс-энтропия, логарифмические потери, квадратичная ошибка</translation>
    </message>
    <message>
        <source>Something went wrong inside the program: {error}</source>
        <translation>В программе произошла внутренняя ошибка: {error}</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>Speed, from one row a second to full speed</source>
        <translation>Скорость: от одной строки в секунду до полного хода</translation>
    </message>
    <message>
        <source>Start again from the initial weights; Undo brings the trained ones back</source>
        <translation>Начать заново с начальных весов; «Отменить» вернёт обученные</translation>
    </message>
    <message>
        <source>Start again with another seed</source>
        <translation>Начать заново с другим начальным числом</translation>
    </message>
    <message>
        <source>Start with an empty canvas</source>
        <translation>Начать с пустого холста</translation>
    </message>
    <message>
        <source>Step: one &amp;layer</source>
        <translation>Шаг: &amp;слой</translation>
    </message>
    <message>
        <source>Step: one &amp;update</source>
        <translation>Шаг: &amp;обновление</translation>
    </message>
    <message>
        <source>Step: one ro&amp;w</source>
        <translation>Шаг: с&amp;трока</translation>
    </message>
    <message>
        <source>Stochastic gradient descent, batches, order of the samples</source>
        <translation>Стохастический градиентный спуск, пакеты, порядок примеров</translation>
    </message>
    <message>
        <source>Stop at the next row</source>
        <translation>Остановиться на следующей строке</translation>
    </message>
    <message>
        <source>Switch on weights or activations above.</source>
        <translation>Включите веса или активации выше.</translation>
    </message>
    <message>
        <source>THIS DOCUMENT</source>
        <translation>ЭТОТ ДОКУМЕНТ</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Таблица (CSV)…</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>Take &apos;{file}&apos; as data</source>
        <translation>Взять «{file}» как данные</translation>
    </message>
    <message>
        <source>Take other data</source>
        <translation>Взять другие данные</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Отменить последнее изменение</translation>
    </message>
    <message>
        <source>Take the last update back, bit for bit</source>
        <translation>Вернуться на обновление назад, бит в бит</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Тест</translation>
    </message>
    <message>
        <source>The answer over the plane is being computed.</source>
        <translation>Ответ на плоскости вычисляется.</translation>
    </message>
    <message>
        <source>The group&apos;s name</source>
        <translation>Имя группы</translation>
    </message>
    <message>
        <source>The loss appears here as soon as the network can train.</source>
        <translation>Потери появятся здесь, как только сеть сможет обучаться.</translation>
    </message>
    <message>
        <source>Open the selected node in the inspector, or a group in its place</source>
        <translation>Открыть выбранный узел в инспекторе, а группу — на её месте</translation>
    </message>
    <message>
        <source>The network&apos;s answer appears here as soon as it can run.</source>
        <translation>Ответ сети появится здесь, как только её можно будет запустить.</translation>
    </message>
    <message>
        <source>The network&apos;s answer at every point of the plane of the two inputs: orange is negative or the first class, blue positive or the second, grey undecided. Discs are training samples, diamonds test samples. Choose a unit on the canvas to see its response instead.</source>
        <translation>Ответ сети в каждой точке плоскости двух входов: оранжевый — отрицательный или первый класс, синий — положительный или второй, серый — неопределённость. Кружки — обучающие примеры, ромбы — тестовые. Выберите нейрон на холсте, чтобы увидеть его отклик.</translation>
    </message>
    <message>
        <source>The neuron of McCulloch and Pitts and its activations</source>
        <translation>Нейрон Маккаллока — Питтса и его функции активации</translation>
    </message>
    <message>
        <source>The node&apos;s name; files and weights keep using its id</source>
        <translation>Имя узла; в файлах и весах остаётся его id</translation>
    </message>
    <message>
        <source>The norm of the gradient of each layer on a logarithmic axis. Curves that sink from the last layer to the first show vanishing gradients, curves that shoot up exploding ones. The ratio of update to weights should stay near one thousandth.</source>
        <translation>Норма градиента каждого слоя на логарифмической оси. Кривые, которые снижаются от последнего слоя к первому, — затухание градиента, резко взлетающие — взрыв. Отношение обновления к весам должно держаться около одной тысячной.</translation>
    </message>
    <message>
        <source>The row of the program that was executed last</source>
        <translation>Последняя выполненная строка программы</translation>
    </message>
    <message>
        <source>The running loss Q of training and the loss of the test samples after each update. Where the data has classes, the share of right answers stands below. A test loss that rises while training falls means that the network learns by heart.</source>
        <translation>Скользящая оценка потерь Q на обучении и потери на тестовой выборке после каждого обновления. Если в данных есть классы, ниже показана доля верных ответов. Если потери на тесте растут, а на обучении падают, сеть переобучается.</translation>
    </message>
    <message>
        <source>The samples of a batch appear here after the first step.</source>
        <translation>Примеры пакета появятся здесь после первого шага.</translation>
    </message>
    <message>
        <source>The steps of one update are listed here as soon as the network can run.</source>
        <translation>Шаги одного обновления появятся здесь, как только сеть можно будет запустить.</translation>
    </message>
    <message>
        <source>The surface needs 2 inputs, but this data has {count}.</source>
        <translation>Для поверхности нужны 2 входа, а в этих данных их {count}.</translation>
    </message>
    <message>
        <source>The wheel and the right button zoom, the left button moves; over the numbers of one axis, only that axis. A double click shows all. Left and Right read the updates one by one, + and - zoom, Up and Down move, with Shift they zoom the height.</source>
        <translation>Колесо и правая кнопка меняют масштаб, левая сдвигает; над числами оси — только эту ось. Двойной щелчок показывает всё. Стрелки влево и вправо читают обновления по одному, + и - меняют масштаб, стрелки вверх и вниз сдвигают, а с Shift меняют масштаб по высоте.</translation>
    </message>
    <message>
        <source>Things to try</source>
        <translation>Что попробовать</translation>
    </message>
    <message>
        <source>This data has values instead of classes: there is nothing to confuse.</source>
        <translation>В этих данных значения вместо классов: путать нечего.</translation>
    </message>
    <message>
        <source>This network has nothing to compute.</source>
        <translation>Этой сети нечего вычислять.</translation>
    </message>
    <message>
        <source>Too fast to follow: slow down or step by rows.</source>
        <translation>Слишком быстро, не уследить: замедлите ход или шагайте по строкам.</translation>
    </message>
    <message>
        <source>Top edges</source>
        <translation>По верхнему краю</translation>
    </message>
    <message>
        <source>Train one batch to its end</source>
        <translation>Обучить на одном пакете до конца</translation>
    </message>
    <message>
        <source>Train until paused</source>
        <translation>Обучать до паузы</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Обучение</translation>
    </message>
    <message>
        <source>Type part of a name; arrows choose, Enter adds, Esc closes</source>
        <translation>Введите часть названия; стрелки выбирают, Enter добавляет, Esc закрывает</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>Введите название</translation>
    </message>
    <message>
        <source>U&amp;ngroup</source>
        <translation>Ра&amp;згруппировать</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>Разгруппировать</translation>
    </message>
    <message>
        <source>Unit {number} of &apos;{name}&apos;</source>
        <translation>Нейрон {number} слоя «{name}»</translation>
    </message>
    <message>
        <source>Update / weight</source>
        <translation>Обновление / вес</translation>
    </message>
    <message>
        <source>Update by {optimizer}</source>
        <translation>Обновление: {optimizer}</translation>
    </message>
    <message>
        <source>Update: move the weights</source>
        <translation>Обновление: изменение весов</translation>
    </message>
    <message>
        <source>Updates a second, lately</source>
        <translation>Обновлений в секунду за последнее время</translation>
    </message>
    <message>
        <source>Use the data {name}</source>
        <translation>Взять данные: {name}</translation>
    </message>
    <message>
        <source>Vanishing and exploding gradients</source>
        <translation>Затухание и взрыв градиента</translation>
    </message>
    <message>
        <source>Vanishing gradient: almost nothing of it comes back here. Use fewer layers, ReLU instead of sigmoid or tanh, or Xavier or He initial weights.</source>
        <translation>Затухание градиента: обратно сюда почти ничего не доходит. Возьмите меньше слоёв, ReLU вместо сигмоиды или tanh либо начальные веса Xavier или He.</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Версия и лицензия</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Веса</translation>
    </message>
    <message>
        <source>Weights appear here as soon as the network can train.</source>
        <translation>Веса появятся здесь, как только сеть сможет обучаться.</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Что дальше</translation>
    </message>
    <message>
        <source>What is selected, and its formula</source>
        <translation>Что выделено и какова его формула</translation>
    </message>
    <message>
        <source>What two and three layers can express</source>
        <translation>Что могут выразить два и три слоя</translation>
    </message>
    <message>
        <source>Which number to set by hand</source>
        <translation>Какое число задать вручную</translation>
    </message>
    <message>
        <source>Which sample of the batch the numbers belong to</source>
        <translation>К какому примеру пакета относятся числа</translation>
    </message>
    <message>
        <source>Write the network as PNG or SVG</source>
        <translation>Записать изображение сети в PNG или SVG</translation>
    </message>
    <message>
        <source>Write the weights for PyTorch (.safetensors) or NumPy (.npz)</source>
        <translation>Записать веса для PyTorch (.safetensors) или NumPy (.npz)</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Записано: {path}</translation>
    </message>
    <message>
        <source>XOR: a product feature, or two layers</source>
        <translation>XOR: признак-произведение или два слоя</translation>
    </message>
    <message>
        <source>YOUR BLOCKS</source>
        <translation>ВАШИ БЛОКИ</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>У&amp;величить</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>У&amp;меньшить</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Масштаб у указателя</translation>
    </message>
    <message>
        <source>Zoom to &amp;fit</source>
        <translation>&amp;Показать всё</translation>
    </message>
    <message>
        <source>Zoom to fit</source>
        <translation>Показать всё</translation>
    </message>
    <message>
        <source>a network that was not saved is still there: File, Recover opens it</source>
        <translation>осталась несохранённая сеть: её откроет «Файл → Восстановить»</translation>
    </message>
    <message>
        <source>after</source>
        <translation>после</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>и ещё {count}</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>ответ</translation>
    </message>
    <message>
        <source>at every step</source>
        <translation>на каждом шаге</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>в конце</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>авто</translation>
    </message>
    <message>
        <source>before</source>
        <translation>до</translation>
    </message>
    <message>
        <source>bias {value}</source>
        <translation>смещение {value}</translation>
    </message>
    <message>
        <source>bilinear</source>
        <translation>билинейно</translation>
    </message>
    <message>
        <source>causal</source>
        <translation>causal (без будущего)</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>символы</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>проверка…</translation>
    </message>
    <message>
        <source>class {name}</source>
        <translation>класс {name}</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>классы</translation>
    </message>
    <message>
        <source>click a link to delete it</source>
        <translation>щёлкните по связи, чтобы удалить её</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>константой</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>косинус</translation>
    </message>
    <message>
        <source>current batch: answer over {name}</source>
        <translation>текущий пакет: {name} → ответ</translation>
    </message>
    <message>
        <source>current batch: true class, answer</source>
        <translation>текущий пакет: истинный класс, ответ</translation>
    </message>
    <message>
        <source>current batch: true class, loss</source>
        <translation>текущий пакет: истинный класс, потери</translation>
    </message>
    <message>
        <source>derivative</source>
        <translation>производная</translation>
    </message>
    <message>
        <source>diagonal</source>
        <translation>диагональные</translation>
    </message>
    <message>
        <source>each unit its own</source>
        <translation>своя у каждого</translation>
    </message>
    <message>
        <source>edge</source>
        <translation>краем</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>эпоха</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>эпохи</translation>
    </message>
    <message>
        <source>exploding</source>
        <translation>взрыв</translation>
    </message>
    <message>
        <source>found</source>
        <translation>полнота</translation>
    </message>
    <message>
        <source>full</source>
        <translation>полные</translation>
    </message>
    <message>
        <source>full speed</source>
        <translation>полный ход</translation>
    </message>
    <message>
        <source>gaussian</source>
        <translation>гауссов</translation>
    </message>
    <message>
        <source>gradient norm</source>
        <translation>норма градиента</translation>
    </message>
    <message>
        <source>hard first</source>
        <translation>трудные вперёд</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>по порядку</translation>
    </message>
    <message>
        <source>in streams</source>
        <translation>потоками</translation>
    </message>
    <message>
        <source>in the last forward pass, before the weights moved: {u}</source>
        <translation>на последнем прямом проходе, до изменения весов: {u}</translation>
    </message>
    <message>
        <source>in the middle of map {number}</source>
        <translation>в середине карты {number}</translation>
    </message>
    <message>
        <source>input</source>
        <translation>вход</translation>
    </message>
    <message>
        <source>input {source} → unit {unit}</source>
        <translation>вход {source} → нейрон {unit}</translation>
    </message>
    <message>
        <source>its output over the plane; full colour at ±{scale}</source>
        <translation>его выход на плоскости; полный цвет при ±{scale}</translation>
    </message>
    <message>
        <source>keeps</source>
        <translation>keeps (u хранит)</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>линейная</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>потери</translation>
    </message>
    <message>
        <source>masking</source>
        <translation>маскирование</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>ближайший</translation>
    </message>
    <message>
        <source>no. {number} of the data</source>
        <translation>№ {number} в данных</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>not yet in this update: the numbers are those of the update before</source>
        <translation>в этом обновлении ещё не вычислено: числа остались от предыдущего</translation>
    </message>
    <message>
        <source>nothing has been computed yet: the numbers come with the first step</source>
        <translation>ещё ничего не вычислено: числа появятся с первым шагом</translation>
    </message>
    <message>
        <source>nothing to check: no gradient reaches it</source>
        <translation>проверять нечего: градиент сюда не доходит</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>numbers (числами)</translation>
    </message>
    <message>
        <source>output</source>
        <translation>выход</translation>
    </message>
    <message>
        <source>output {shape}</source>
        <translation>выход {shape}</translation>
    </message>
    <message>
        <source>output {value} for the first sample of the batch</source>
        <translation>выход {value} для первого примера пакета</translation>
    </message>
    <message>
        <source>outputs</source>
        <translation>выходы</translation>
    </message>
    <message>
        <source>padding, counts nothing</source>
        <translation>дополнение, не учитывается</translation>
    </message>
    <message>
        <source>preparing kernels, {ready} of {total}</source>
        <translation>подготовка вычислительных ядер, {ready} из {total}</translation>
    </message>
    <message>
        <source>reflect</source>
        <translation>отражением</translation>
    </message>
    <message>
        <source>same</source>
        <translation>same (тот же размер)</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>пример</translation>
    </message>
    <message>
        <source>shape {shape}</source>
        <translation>форма {shape}</translation>
    </message>
    <message>
        <source>shuffled</source>
        <translation>вперемешку</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>сигмоида</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>знак</translation>
    </message>
    <message>
        <source>softplus</source>
        <translation>softplus</translation>
    </message>
    <message>
        <source>step</source>
        <translation>ступенька</translation>
    </message>
    <message>
        <source>target</source>
        <translation>цель</translation>
    </message>
    <message>
        <source>test</source>
        <translation>тест</translation>
    </message>
    <message>
        <source>the inputs</source>
        <translation>входы</translation>
    </message>
    <message>
        <source>the targets</source>
        <translation>цели</translation>
    </message>
    <message>
        <source>the usual</source>
        <translation>как обычно</translation>
    </message>
    <message>
        <source>this view has no numbers to write yet</source>
        <translation>в этом виде пока нет чисел для записи</translation>
    </message>
    <message>
        <source>too fast</source>
        <translation>слишком быстро</translation>
    </message>
    <message>
        <source>too slow</source>
        <translation>слишком медленно</translation>
    </message>
    <message>
        <source>train Q</source>
        <translation>обучение, Q</translation>
    </message>
    <message>
        <source>true class</source>
        <translation>истинный класс</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>без названия</translation>
    </message>
    <message>
        <source>update</source>
        <translation>обновление</translation>
    </message>
    <message>
        <source>update norm / weight norm</source>
        <translation>норма обновления / норма весов</translation>
    </message>
    <message>
        <source>update {step}: {values}</source>
        <translation>обновление {step}: {values}</translation>
    </message>
    <message>
        <source>updates</source>
        <translation>обновления</translation>
    </message>
    <message>
        <source>updates/s</source>
        <translation>обновл./с</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>valid (без полей)</translation>
    </message>
    <message>
        <source>values</source>
        <translation>значения</translation>
    </message>
    <message>
        <source>vanishing</source>
        <translation>затухание</translation>
    </message>
    <message>
        <source>weight {value}</source>
        <translation>вес {value}</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>веса</translation>
    </message>
    <message>
        <source>whole step</source>
        <translation>весь шаг</translation>
    </message>
    <message>
        <source>with penalty and clipping: {value}</source>
        <translation>со штрафом и отсечением: {value}</translation>
    </message>
    <message>
        <source>words</source>
        <translation>слова</translation>
    </message>
    <message>
        <source>wrap</source>
        <translation>по кругу</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>writes (z пишет)</translation>
    </message>
    <message>
        <source>{count} classes</source>
        <translation>классов: {count}</translation>
    </message>
    <message>
        <source>{count} deleted: click a link</source>
        <translation>удалено: {count}; щёлкните по связи</translation>
    </message>
    <message>
        <source>{count} nodes</source>
        <translation>узлов: {count}</translation>
    </message>
    <message>
        <source>{count} nodes, nothing selected</source>
        <translation>узлов: {count}, ничего не выделено</translation>
    </message>
    <message>
        <source>{count} not a number</source>
        <translation>не число: {count}</translation>
    </message>
    <message>
        <source>{count} operations</source>
        <translation>операций: {count}</translation>
    </message>
    <message>
        <source>{count} parameters</source>
        <translation>{count} парам.</translation>
    </message>
    <message>
        <source>{count} points; draw more in the decision surface</source>
        <translation>точек: {count}; другие рисуйте на поверхности решения</translation>
    </message>
    <message>
        <source>{count}FLOP</source>
        <translation>операций: {count}</translation>
    </message>
    <message>
        <source>{name} differs by {error}</source>
        <translation>{name} расходится на {error}</translation>
    </message>
    <message>
        <source>{node}, unit {number}</source>
        <translation>{node}, нейрон {number}</translation>
    </message>
    <message>
        <source>{rows} rows/s</source>
        <translation>{rows} строк/с</translation>
    </message>
    <message>
        <source>{train} training and {test} test samples</source>
        <translation>примеров: {train} обучающих, {test} тестовых</translation>
    </message>
</context>
</TS>
