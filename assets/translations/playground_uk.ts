<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>model</name>
    <message>
        <source>&apos;{name}&apos; cannot become {value}: weights are numbers up to 3.4e38</source>
        <translation>«{name}» не може набути значення {value}: ваги — це числа до 3.4e38</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; gave {value} in the forward pass of update {step}: lower the learning rate (now {rate:g}) or clip the gradients; the last finite weights are kept</source>
        <translation>«{name}» дає {value} у прямому проході оновлення {step}: зменште швидкість навчання (зараз {rate:g}) або обріжте градієнти; останні скінченні ваги збережено</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has shape {given}, but this network needs {needed}</source>
        <translation>«{name}» має форму {given}, а ця мережа потребує {needed}</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has the shape {shape} and no number {index}</source>
        <translation>«{name}» має форму {shape}, числа {index} в ньому немає</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; holds NaN or Inf: nothing was loaded</source>
        <translation>«{name}» містить NaN або Inf: нічого не завантажено</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; holds {dtype}, but must hold real numbers</source>
        <translation>«{name}» містить {dtype}, а має містити дійсні числа</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; holds {value} in a sample of update {step}: remove it from the data</source>
        <translation>«{name}» містить {value} у прикладі оновлення {step}: вилучіть його з даних</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; in &apos;{path}&apos; is larger than {limit} bytes, the most that is read</source>
        <translation>«{name}» у «{path}» більший за {limit} Б, а це найбільший розмір, який читається</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; uses the {activation} function, whose gradient is zero: set its weights by hand, or train with a smooth activation</source>
        <translation>«{name}» має функцію активації «{activation}», градієнт якої нульовий: задайте ваги вручну або навчайте з гладкою активацією</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; cannot be read: {reason}</source>
        <translation>не вдається прочитати «{path}»: {reason}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; cannot be written: {reason}</source>
        <translation>не вдається записати «{path}»: {reason}</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; does not read back as it was written: the disk may be failing</source>
        <translation>«{path}» читається не так, як був записаний: можливо, диск несправний</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; holds &apos;{name}&apos; twice: it is damaged</source>
        <translation>«{path}» містить «{name}» двічі: файл пошкоджено</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is a folder, but must be a file</source>
        <translation>«{path}» — це папка, а має бути файл</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is a folder: choose the name of a file</source>
        <translation>«{path}» — це папка: виберіть назву файлу</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is incomplete: &apos;{name}&apos; is missing</source>
        <translation>«{path}» неповний: немає «{name}»</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is larger than its disk allows: choose another disk</source>
        <translation>«{path}» більший, ніж дозволяє диск: виберіть інший диск</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is larger than {limit} bytes, the most that is read</source>
        <translation>«{path}» більший за {limit} Б, а це найбільший розмір, який читається</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is not a file: it is a device, a pipe or a socket</source>
        <translation>«{path}» — не файл, а пристрій, канал або сокет</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is not a project of the Network Playground</source>
        <translation>«{path}» не є проєктом Network Playground</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is not a project: its table of contents is too large</source>
        <translation>«{path}» не є проєктом: його зміст завеликий</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is not a sound project: it is damaged, or something else</source>
        <translation>«{path}» не є справним проєктом: він пошкоджений або це щось інше</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; is on a disk that can only be read: choose another disk</source>
        <translation>«{path}» розташований на диску, придатному лише для читання: виберіть інший диск</translation>
    </message>
    <message>
        <source>&apos;{path}&apos; packs &apos;{name}&apos;, but projects store it plainly</source>
        <translation>«{path}» містить «{name}» у стисненому вигляді, а проєкти зберігають дані без стиснення</translation>
    </message>
    <message>
        <source>&apos;{source}&apos; already depends on &apos;{target}&apos;: this wire would close a cycle</source>
        <translation>«{source}» уже залежить від «{target}»: це з’єднання замкнуло б цикл</translation>
    </message>
    <message>
        <source>&apos;{source}&apos; already feeds &apos;{target}&apos;</source>
        <translation>«{source}» уже з’єднано з «{target}»</translation>
    </message>
    <message>
        <source>&apos;{source}&apos; is a loss: the forward pass ends there, nothing can follow</source>
        <translation>«{source}» — вузол втрат: прямий прохід тут закінчується, далі нічого не може бути</translation>
    </message>
    <message>
        <source>&apos;{target}&apos; brings the data and takes no input</source>
        <translation>«{target}» дає дані й не має входу</translation>
    </message>
    <message>
        <source>&apos;{target}&apos; cannot feed itself: the graph has no cycles</source>
        <translation>«{target}» не можна з’єднати з самим собою: граф не має циклів</translation>
    </message>
    <message>
        <source>&apos;{target}&apos; takes 1 input and has it from &apos;{present}&apos;: delete that wire, or join both with Add or Concat</source>
        <translation>«{target}» має лише 1 вхід, і його вже зайняв «{present}»: видаліть те з’єднання або поєднайте обидва через «Додавання» чи «Конкатенацію»</translation>
    </message>
    <message>
        <source>&apos;{where}&apos; has no &apos;{name}&apos;; it has {known}</source>
        <translation>«{where}» не має «{name}»; є {known}</translation>
    </message>
    <message>
        <source>&apos;{where}&apos; has no settings of its own: set &apos;{where}&apos; itself instead of &apos;{name}&apos;</source>
        <translation>«{where}» не має власних параметрів: замість «{name}» задайте сам «{where}»</translation>
    </message>
    <message>
        <source>A Boolean function of inputs 0 and 1: all its rows are the training set.</source>
        <translation>Булева функція від входів 0 і 1: усі її рядки становлять навчальну вибірку.</translation>
    </message>
    <message>
        <source>A convex polygon: blue inside, orange outside. Two layers are enough, one hidden unit for each side.</source>
        <translation>Опуклий багатокутник: усередині синій, зовні оранжевий. Досить двох шарів, по одному прихованому нейрону на кожну сторону.</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Активація</translation>
    </message>
    <message>
        <source>AdaDelta</source>
        <translation>AdaDelta</translation>
    </message>
    <message>
        <source>AdaDelta: steps in the units of the weights, so that eta = 1 works. d = L&apos; (sqrt(D) + eps) / (sqrt(G) + eps).</source>
        <translation>AdaDelta: кроки в одиницях самих ваг, тому працює eta = 1. d = L&apos; (sqrt(D) + eps) / (sqrt(G) + eps).</translation>
    </message>
    <message>
        <source>Adagrad</source>
        <translation>Adagrad</translation>
    </message>
    <message>
        <source>Adagrad: each weight has its own rate, smaller the more its gradients have added up. G := G + L&apos;^2.</source>
        <translation>Adagrad: кожна вага має власну швидкість, тим меншу, чим більше накопичилося її градієнтів. G := G + L&apos;^2.</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Adam: momentum divided by the recent size of the gradient, both corrected for their start at zero.</source>
        <translation>Adam: імпульс, поділений на недавню величину градієнта; обидва виправлено на те, що вони починаються з нуля.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додавання</translation>
    </message>
    <message>
        <source>Add a trainable bias to each weighted sum</source>
        <translation>Додавати до кожної зваженої суми зміщення, що навчається</translation>
    </message>
    <message>
        <source>Adds signals of one shape, element by element: y = x1 + x2 + ... A shortcut past other layers ends here.</source>
        <translation>Додає сигнали однакової форми поелементно: y = x1 + x2 + ... Тут закінчується обхідне з’єднання повз інші шари.</translation>
    </message>
    <message>
        <source>All zero: right for biases; equal weights never break the symmetry between units (row T5).</source>
        <translation>Усі нулі: добре для зміщень; однакові ваги ніколи не порушать симетрії між нейронами (тема T5).</translation>
    </message>
    <message>
        <source>An inclined plane: the value is (x1 + x2) / 10, from -1 to 1. One linear neuron learns it.</source>
        <translation>Похила площина: значення (x1 + x2) / 10, від -1 до 1. Її вивчає один лінійний нейрон.</translation>
    </message>
    <message>
        <source>Applies one function to every number that comes in, a = s(u); any shape passes unchanged.</source>
        <translation>Застосовує одну функцію до кожного числа на вході, a = s(u); будь-яка форма проходить без змін.</translation>
    </message>
    <message>
        <source>Binary cross-entropy</source>
        <translation>Бінарна крос-ентропія</translation>
    </message>
    <message>
        <source>Bound on the gradients</source>
        <translation>Обмеження градієнтів</translation>
    </message>
    <message>
        <source>Bring inputs, and target values, to mean 0 and deviation 1</source>
        <translation>Звести входи й цільові значення до середнього 0 і відхилення 1</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Кола</translation>
    </message>
    <message>
        <source>Circles: a blue disc within an orange ring.</source>
        <translation>Кола: синій круг у оранжевому кільці.</translation>
    </message>
    <message>
        <source>Clip by norm: where ||g|| over all parameters reaches the threshold, g := threshold / ||g|| g; the direction stays.</source>
        <translation>Обрізання за нормою: якщо ||g|| за всіма параметрами досягає порога, g := threshold / ||g|| g; напрям зберігається.</translation>
    </message>
    <message>
        <source>Clip by value: each number of the gradient is held within -threshold and +threshold. The direction may turn.</source>
        <translation>Обрізання за значенням: кожне число градієнта тримається від -threshold до +threshold. Напрям може змінитися.</translation>
    </message>
    <message>
        <source>Column to predict; empty: the last</source>
        <translation>Стовпець, який передбачати; порожньо: останній</translation>
    </message>
    <message>
        <source>Columns that go in; empty: all numeric ones but the target</source>
        <translation>Стовпці, що йдуть на вхід; порожньо: усі числові, крім цільового</translation>
    </message>
    <message>
        <source>Combine</source>
        <translation>Поєднання</translation>
    </message>
    <message>
        <source>Computes features of a point (x1, x2): squares, the product, sines. The right one can replace a hidden layer.</source>
        <translation>Обчислює ознаки точки (x1, x2): квадрати, добуток, синуси. Влучна ознака може замінити прихований шар.</translation>
    </message>
    <message>
        <source>Concat</source>
        <translation>Конкатенація</translation>
    </message>
    <message>
        <source>Convex polygon</source>
        <translation>Багатокутник</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>Крос-ентропія</translation>
    </message>
    <message>
        <source>Cross-entropy with its own softmax: L = ln(sum e^(y_i)) - y_c for the class c. One output for each class.</source>
        <translation>Крос-ентропія з власним softmax: L = ln(sum e^(y_i)) - y_c для класу c. По одному виходу на клас.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Дані</translation>
    </message>
    <message>
        <source>Deleted links as (input, unit): held at zero</source>
        <translation>Вилучені зв’язки як (вхід, нейрон): тримаються на нулі</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>Щільний</translation>
    </message>
    <message>
        <source>Dense &apos;{name}&apos; has {units} units but {count} activations by unit: give one for each unit, or none</source>
        <translation>Щільний шар «{name}» має нейронів: {units}, а активацій для окремих нейронів: {count}; задайте по одній на кожен нейрон або жодної</translation>
    </message>
    <message>
        <source>Dense &apos;{name}&apos;: the deleted link ({source_index}, {unit}) lies outside its {width} inputs and {units} units; remove it</source>
        <translation>Щільний шар «{name}»: вилучений зв’язок ({source_index}, {unit}) виходить за межі шару (входів: {width}, нейронів: {units}); вилучіть його</translation>
    </message>
    <message>
        <source>Deviation from the rule, in percent of the price</source>
        <translation>Відхилення від правила у відсотках ціни</translation>
    </message>
    <message>
        <source>Disturbance in percent</source>
        <translation>Збурення у відсотках</translation>
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
        <translation>Закінчити після стількох епох</translation>
    </message>
    <message>
        <source>End after so many updates</source>
        <translation>Закінчити після стількох оновлень</translation>
    </message>
    <message>
        <source>End when the training accuracy reaches this</source>
        <translation>Закінчити, коли точність на навчальній вибірці досягне цього значення</translation>
    </message>
    <message>
        <source>End when the training loss falls below this</source>
        <translation>Закінчити, коли втрати на навчальній вибірці впадуть нижче цього значення</translation>
    </message>
    <message>
        <source>Every weight the same: units that start equal stay equal, the symmetry never breaks (row T5).</source>
        <translation>Усі ваги однакові: нейрони, однакові на початку, такими й лишаються, симетрія ніколи не порушується (тема T5).</translation>
    </message>
    <message>
        <source>Exponential linear unit: like ReLU above zero, and bends smoothly to -alpha below.</source>
        <translation>Експоненційна лінійна функція: вище нуля як ReLU, нижче плавно згинається до -alpha.</translation>
    </message>
    <message>
        <source>Exponential loss of the margin</source>
        <translation>Експоненційні втрати відступу</translation>
    </message>
    <message>
        <source>Exponential loss of the margin: L = e^-M, M = y t with t = -1 or +1. One outlier can outweigh all other samples.</source>
        <translation>Експоненційні втрати відступу: L = e^-M, M = y t, де t = -1 або +1. Один викид може переважити всі інші приклади.</translation>
    </message>
    <message>
        <source>Factor of the length of what passes</source>
        <translation>Множник довжини сигналу, що проходить</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Ознаки</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>Розгортання</translation>
    </message>
    <message>
        <source>From the middle to a corner</source>
        <translation>Від середини до вершини</translation>
    </message>
    <message>
        <source>Fully connected: every unit sums all inputs, u = x W + b, and applies its activation, a = s(u).</source>
        <translation>Щільний (повнозв’язний) шар: кожен нейрон підсумовує всі входи, u = x W + b, і застосовує активацію, a = s(u).</translation>
    </message>
    <message>
        <source>Function applied to each weighted sum</source>
        <translation>Функція, застосована до кожної зваженої суми</translation>
    </message>
    <message>
        <source>Gaussians</source>
        <translation>Гаусові хмари</translation>
    </message>
    <message>
        <source>Gives the largest of each group of neighbouring inputs; after a linear Dense this is a MaxOut unit.</source>
        <translation>Дає найбільше з кожної групи сусідніх входів; після лінійного щільного шару це нейрон MaxOut.</translation>
    </message>
    <message>
        <source>Glorot and Bengio (2010); torch.nn.init.xavier_normal_ with gain 1.</source>
        <translation>Glorot і Bengio (2010); torch.nn.init.xavier_normal_ з gain = 1.</translation>
    </message>
    <message>
        <source>Glorot and Bengio (2010); torch.nn.init.xavier_uniform_ with gain 1.</source>
        <translation>Glorot і Bengio (2010); torch.nn.init.xavier_uniform_ з gain = 1.</translation>
    </message>
    <message>
        <source>Half squared error</source>
        <translation>Половина квадрата похибки</translation>
    </message>
    <message>
        <source>Half the sum of squares: L = 1/2 sum (y - t)^2, whose derivative is the plain difference y - t.</source>
        <translation>Половина суми квадратів: L = 1/2 sum (y - t)^2, її похідна — просто різниця y - t.</translation>
    </message>
    <message>
        <source>Handwritten digits</source>
        <translation>Рукописні цифри</translation>
    </message>
    <message>
        <source>Handwritten digits 0 to 9 from 13 people, as 8x8 grey images, 1797 of them.</source>
        <translation>Рукописні цифри від 0 до 9, написані 13 людьми, у вигляді сірих зображень 8x8; усього 1797.</translation>
    </message>
    <message>
        <source>He et al. (2015); torch.nn.init.kaiming_normal_ with nonlinearity=&apos;relu&apos;.</source>
        <translation>He та ін. (2015); torch.nn.init.kaiming_normal_ з nonlinearity=&apos;relu&apos;.</translation>
    </message>
    <message>
        <source>He et al. (2015); torch.nn.init.kaiming_uniform_ with nonlinearity=&apos;relu&apos;.</source>
        <translation>He та ін. (2015); torch.nn.init.kaiming_uniform_ з nonlinearity=&apos;relu&apos;.</translation>
    </message>
    <message>
        <source>He normal</source>
        <translation>He, нормальний</translation>
    </message>
    <message>
        <source>He uniform</source>
        <translation>He, рівномірний</translation>
    </message>
    <message>
        <source>He/Kaiming: normal with the deviation sqrt(2 / inputs), keeps the variance through ReLU layers.</source>
        <translation>He/Kaiming: нормальний розподіл із відхиленням sqrt(2 / входи), зберігає дисперсію крізь шари ReLU.</translation>
    </message>
    <message>
        <source>He/Kaiming: uniform within sqrt(6 / inputs), keeps the variance through ReLU layers.</source>
        <translation>He/Kaiming: рівномірно в межах sqrt(6 / входи), зберігає дисперсію крізь шари ReLU.</translation>
    </message>
    <message>
        <source>Hills and valleys: the value is sin(k x1) cos(k x2), from -1 to 1. It takes a hidden layer, the wider the better.</source>
        <translation>Пагорби й долини: значення sin(k x1) cos(k x2), від -1 до 1. Потрібен прихований шар, що ширший, то краще.</translation>
    </message>
    <message>
        <source>Hinge</source>
        <translation>Завісні втрати (hinge)</translation>
    </message>
    <message>
        <source>Hinge: L = max(0, 1 - M), M = y t with t = -1 or +1. Samples beyond the margin 1 no longer count.</source>
        <translation>Завісні втрати (hinge): L = max(0, 1 - M), M = y t, де t = -1 або +1. Приклади з відступом понад 1 уже не враховуються.</translation>
    </message>
    <message>
        <source>House prices (generated)</source>
        <translation>Вигадані ціни</translation>
    </message>
    <message>
        <source>House prices (generated): invented flats whose price follows a stated rule, with noise; no real market.</source>
        <translation>Вигадані ціни на квартири: ціна випливає з відомого правила із шумом; це не справжній ринок.</translation>
    </message>
    <message>
        <source>How gradients move the weights</source>
        <translation>Як градієнти змінюють ваги</translation>
    </message>
    <message>
        <source>How the weights start</source>
        <translation>З яких значень починають ваги</translation>
    </message>
    <message>
        <source>Hyperbolic tangent, from -1 to 1: saturates far from zero.</source>
        <translation>Гіперболічний тангенс, від -1 до 1: далеко від нуля насичується.</translation>
    </message>
    <message>
        <source>Identity: the neuron gives its weighted sum.</source>
        <translation>Тотожна функція: нейрон віддає свою зважену суму.</translation>
    </message>
    <message>
        <source>In text files delimiter, decimal comma, header and encoding (UTF-8, Windows-1251) are found out. An NPZ file holds one array for each column, or a whole array (n, ...) of inputs and one of targets. Standardised columns have mean 0 and deviation 1 over all samples; arrays of images are standardised as a whole.</source>
        <translation>У текстових файлах роздільник, десяткова кома, заголовок і кодування (UTF-8, Windows-1251) визначаються автоматично. У файлі NPZ — по масиву на кожен стовпець або один масив (n, ...) входів і один цільових значень. У стандартизованих стовпців середнє 0 і відхилення 1 за всіма прикладами; масиви зображень стандартизуються цілком.</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Входи</translation>
    </message>
    <message>
        <source>Islands</source>
        <translation>Острови</translation>
    </message>
    <message>
        <source>Keeps the division away from zero</source>
        <translation>Не дає ділити на нуль</translation>
    </message>
    <message>
        <source>L1</source>
        <translation>L1</translation>
    </message>
    <message>
        <source>L1: adds lambda sum |w| to the loss; weights that are not needed go to zero.</source>
        <translation>L1: додає до втрат lambda sum |w|; непотрібні ваги стають нульовими.</translation>
    </message>
    <message>
        <source>L2</source>
        <translation>L2</translation>
    </message>
    <message>
        <source>L2: adds lambda/2 ||w||^2 to the loss; all weights are drawn towards zero.</source>
        <translation>L2: додає до втрат lambda/2 ||w||^2; усі ваги притягуються до нуля.</translation>
    </message>
    <message>
        <source>Largest absolute value</source>
        <translation>Найбільше абсолютне значення</translation>
    </message>
    <message>
        <source>Largest absolute value of one gradient</source>
        <translation>Найбільше абсолютне значення окремого градієнта</translation>
    </message>
    <message>
        <source>Largest norm of all gradients together</source>
        <translation>Найбільша норма всіх градієнтів разом</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Шари</translation>
    </message>
    <message>
        <source>Leaky ReLU</source>
        <translation>Leaky ReLU</translation>
    </message>
    <message>
        <source>Leaky ReLU: a small fixed slope below zero keeps every unit alive.</source>
        <translation>Leaky ReLU: малий сталий нахил нижче нуля не дає нейронам відмирати.</translation>
    </message>
    <message>
        <source>Learning rate eta</source>
        <translation>Швидкість навчання eta</translation>
    </message>
    <message>
        <source>Log-loss of two classes, computed from the logit y: L = ln(1 + e^y) - t y, with t = 0 or 1.</source>
        <translation>Логарифмічні втрати для двох класів, обчислені з логіта y: L = ln(1 + e^y) - t y, де t = 0 або 1.</translation>
    </message>
    <message>
        <source>Logistic loss of the margin</source>
        <translation>Логістичні втрати відступу</translation>
    </message>
    <message>
        <source>Logistic loss of the margin: L = ln(1 + e^-M), M = y t with t = -1 or +1. Never quite zero.</source>
        <translation>Логістичні втрати відступу: L = ln(1 + e^-M), M = y t, де t = -1 або +1. Ніколи не стають точно нулем.</translation>
    </message>
    <message>
        <source>Logistic sigmoid, from 0 to 1: a probability; saturates far from zero.</source>
        <translation>Логістична сигмоїда, від 0 до 1: імовірність; далеко від нуля насичується.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Втрати</translation>
    </message>
    <message>
        <source>MaxOut</source>
        <translation>MaxOut</translation>
    </message>
    <message>
        <source>Mean squared error</source>
        <translation>Середня квадратична похибка</translation>
    </message>
    <message>
        <source>Mean squared error: L = 1/k sum (y - t)^2 over the k outputs. For values, and for classes as numbers.</source>
        <translation>Середня квадратична похибка: L = 1/k sum (y - t)^2 за k виходами. Для значень і для класів, заданих числами.</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Імпульс</translation>
    </message>
    <message>
        <source>Momentum gamma: the share of the last step that is kept</source>
        <translation>Імпульс gamma: частка попереднього кроку, що зберігається</translation>
    </message>
    <message>
        <source>Momentum: v := gamma v + eta L&apos;, w := w - v. Steps add up along a valley and cancel across it.</source>
        <translation>Імпульс: v := gamma v + eta L&apos;, w := w - v. Кроки вздовж долини додаються, а впоперек взаємно гасяться.</translation>
    </message>
    <message>
        <source>Moons</source>
        <translation>Півмісяці</translation>
    </message>
    <message>
        <source>Multiplies signals of one shape, element by element; with a single wire, the components of that vector.</source>
        <translation>Множить сигнали однакової форми поелементно; з одним з’єднанням — компоненти цього вектора між собою.</translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>Множення</translation>
    </message>
    <message>
        <source>Nadam</source>
        <translation>Nadam</translation>
    </message>
    <message>
        <source>Nadam: Adam that looks ahead as Nesterov does, by a share of the present gradient.</source>
        <translation>Nadam: Adam, який зазирає вперед, як Нестеров, на частку поточного градієнта.</translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation>Нестеров</translation>
    </message>
    <message>
        <source>Nesterov: momentum with the gradient taken where the momentum leads, v := gamma v + eta L&apos;(w - gamma v).</source>
        <translation>Нестеров: імпульс із градієнтом у точці, куди веде імпульс, v := gamma v + eta L&apos;(w - gamma v).</translation>
    </message>
    <message>
        <source>Normal around zero with a deviation you choose (row T5); torch.nn.init.normal_.</source>
        <translation>Нормальний розподіл навколо нуля з обраним відхиленням (тема T5); torch.nn.init.normal_.</translation>
    </message>
    <message>
        <source>Number of corners</source>
        <translation>Кількість вершин</translation>
    </message>
    <message>
        <source>Number of flats, training and test together</source>
        <translation>Кількість квартир, навчальних і тестових разом</translation>
    </message>
    <message>
        <source>Number of inputs in each group</source>
        <translation>Кількість входів у кожній групі</translation>
    </message>
    <message>
        <source>Number of points, training and test together</source>
        <translation>Кількість точок, навчальних і тестових разом</translation>
    </message>
    <message>
        <source>Number of units: the width of the output</source>
        <translation>Кількість нейронів: ширина виходу</translation>
    </message>
    <message>
        <source>One activation for each unit; empty: all use the layer&apos;s</source>
        <translation>По одній активації на кожен нейрон; порожньо: усі мають активацію шару</translation>
    </message>
    <message>
        <source>Order in which an epoch presents the samples</source>
        <translation>Порядок, у якому епоха подає приклади</translation>
    </message>
    <message>
        <source>Orthogonal: U V^T of the singular value decomposition of a random matrix, so lengths pass the layer unchanged.</source>
        <translation>Ортогональна: U V^T із сингулярного розкладу випадкової матриці, тому довжини проходять крізь шар без змін.</translation>
    </message>
    <message>
        <source>Own points</source>
        <translation>Власні точки</translation>
    </message>
    <message>
        <source>PReLU</source>
        <translation>PReLU</translation>
    </message>
    <message>
        <source>Path of the CSV, TSV or NPZ file</source>
        <translation>Шлях до файлу CSV, TSV або NPZ</translation>
    </message>
    <message>
        <source>Penalty on large weights</source>
        <translation>Штраф за великі ваги</translation>
    </message>
    <message>
        <source>Plane</source>
        <translation>Площина</translation>
    </message>
    <message>
        <source>Points as (x1, x2, class), classes from 0 to 2</source>
        <translation>Точки як (x1, x2, клас), класи від 0 до 2</translation>
    </message>
    <message>
        <source>Probability to drop a unit</source>
        <translation>Імовірність вимкнути нейрон</translation>
    </message>
    <message>
        <source>Puts signals one after the other, in the order their wires were drawn: y = [x1, x2, ...].</source>
        <translation>Ставить сигнали один за одним у тому порядку, у якому проведено з’єднання: y = [x1, x2, ...].</translation>
    </message>
    <message>
        <source>PyTorch default</source>
        <translation>Типовий PyTorch</translation>
    </message>
    <message>
        <source>RMSProp</source>
        <translation>RMSProp</translation>
    </message>
    <message>
        <source>RMSProp: each weight&apos;s step is divided by the recent size of its gradient. G := alpha G + (1 - alpha) L&apos;^2.</source>
        <translation>RMSProp: крок кожної ваги ділиться на недавню величину її градієнта. G := alpha G + (1 - alpha) L&apos;^2.</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>Rectified linear unit: passes what is positive; a unit that is never positive has no gradient and is dead.</source>
        <translation>Зрізана лінійна функція: пропускає додатне; нейрон, який ніколи не додатний, не має градієнта, тобто мертвий.</translation>
    </message>
    <message>
        <source>Row C7; Simonyan and Zisserman, Very Deep Convolutional Networks, 2015.</source>
        <translation>Тема C7; Simonyan, Zisserman, Very Deep Convolutional Networks, 2015.</translation>
    </message>
    <message>
        <source>Row C8; Szegedy et al., Going Deeper with Convolutions, 2015, figure 2a.</source>
        <translation>Тема C8; Szegedy та ін., Going Deeper with Convolutions, 2015, рисунок 2a.</translation>
    </message>
    <message>
        <source>Row C8; Szegedy et al., Going Deeper with Convolutions, 2015.</source>
        <translation>Тема C8; Szegedy та ін., Going Deeper with Convolutions, 2015.</translation>
    </message>
    <message>
        <source>Row C9; He et al., Deep Residual Learning for Image Recognition, 2016. The input needs as many channels as the block has filters.</source>
        <translation>Тема C9; He та ін., Deep Residual Learning for Image Recognition, 2016. На вході потрібно стільки каналів, скільки у блоці фільтрів.</translation>
    </message>
    <message>
        <source>Row N1 (McCulloch and Pitts); +1 for u &gt; 0, else -1; the derivative is taken as 0 everywhere.</source>
        <translation>Тема N1 (Маккаллок і Піттс); +1 за u &gt; 0, інакше -1; похідну всюди вважають рівною 0.</translation>
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
        <translation>Тема N1; torch.nn.ReLU; похідна за u = 0 дорівнює 0.</translation>
    </message>
    <message>
        <source>Row N1; torch.nn.Sigmoid.</source>
        <translation>Тема N1; torch.nn.Sigmoid.</translation>
    </message>
    <message>
        <source>Row N1; torch.nn.Softplus with beta = 1.</source>
        <translation>Тема N1; torch.nn.Softplus з beta = 1.</translation>
    </message>
    <message>
        <source>Row N3: the product feature x1 x2 with which one neuron computes XOR.</source>
        <translation>Тема N3: ознака-добуток x1 x2, з якою XOR обчислює один нейрон.</translation>
    </message>
    <message>
        <source>Row N3; the inputs of TensorFlow Playground.</source>
        <translation>Тема N3; входи, як у TensorFlow Playground.</translation>
    </message>
    <message>
        <source>Row N3; the set of TensorFlow Playground. Noise moves the points before their class is read.</source>
        <translation>Тема N3; набір із TensorFlow Playground. Шум зсуває точки до визначення їхнього класу.</translation>
    </message>
    <message>
        <source>Row N4; AdaBoost&apos;s loss; torch has no such module.</source>
        <translation>Тема N4; функція втрат AdaBoost; у torch такого модуля немає.</translation>
    </message>
    <message>
        <source>Row N4; the support vector machine&apos;s loss; torch has no such module for classes.</source>
        <translation>Тема N4; функція втрат методу опорних векторів; для класів у torch такого модуля немає.</translation>
    </message>
    <message>
        <source>Row N4; torch has no such module.</source>
        <translation>Тема N4; у torch такого модуля немає.</translation>
    </message>
    <message>
        <source>Row N4; torch.nn.SoftMarginLoss. Equal to binary cross-entropy of the logit y.</source>
        <translation>Тема N4; torch.nn.SoftMarginLoss. Збігається з бінарною крос-ентропією логіта y.</translation>
    </message>
    <message>
        <source>Row N5 (one hidden layer approximates any continuous function on a compact set as it widens); k = pi waves / 5. Noise is normal and disturbs the value.</source>
        <translation>Тема N5 (один прихований шар, розширюючись, наближає будь-яку неперервну функцію на компакті); k = pi waves / 5, де waves — кількість хвиль. Шум нормальний і додається до значення.</translation>
    </message>
    <message>
        <source>Row N5 (three layers give any polyhedral region). Noise moves the points before their class is read.</source>
        <translation>Тема N5 (три шари задають будь-яку багатогранну область). Шум зсуває точки до визначення їхнього класу.</translation>
    </message>
    <message>
        <source>Row N5. Noise moves the points before their class is read.</source>
        <translation>Тема N5. Шум зсуває точки до визначення їхнього класу.</translation>
    </message>
    <message>
        <source>Row N6; torch.nn.CrossEntropyLoss.</source>
        <translation>Тема N6; torch.nn.CrossEntropyLoss.</translation>
    </message>
    <message>
        <source>Row N7. In thousands: price = 30 + 2 area (1 + e^(-distance / 4)) + 8 rooms + 3 min(floor, 5) - 2 distance - 0.4 age, times e^(noise n) with normal n. Inputs and price are standardised.</source>
        <translation>Тема N7. У тисячах: price = 30 + 2 area (1 + e^(-distance / 4)) + 8 rooms + 3 min(floor, 5) - 2 distance - 0.4 age, помножене на e^(noise n) з нормальним n; тут price — ціна, area — площа, distance — відстань до центру, rooms — кімнати, floor — поверх, age — вік будинку. Входи й ціну стандартизовано.</translation>
    </message>
    <message>
        <source>Row N9 (eps^m = a^m - y^m); torch has no such loss: it is k/2 times torch.nn.MSELoss.</source>
        <translation>Тема N9 (eps^m = a^m - y^m); такої функції втрат у torch немає: це torch.nn.MSELoss, помножена на k/2.</translation>
    </message>
    <message>
        <source>Row T1; torch.optim.SGD without momentum.</source>
        <translation>Тема T1; torch.optim.SGD без імпульсу.</translation>
    </message>
    <message>
        <source>Row T2 with gamma = beta1 and alpha = beta2: w := w - eta (gamma v^ + (1 - gamma) / (1 - gamma^k) L&apos;) / (sqrt(G^) + eps), v^ and G^ as in Adam. PyTorch&apos;s NAdam lets the momentum follow a schedule (momentum_decay), so its steps differ.</source>
        <translation>Тема T2 з gamma = beta1 і alpha = beta2: w := w - eta (gamma v^ + (1 - gamma) / (1 - gamma^k) L&apos;) / (sqrt(G^) + eps), v^ і G^ як в Adam. У NAdam із PyTorch імпульс змінюється за розкладом (momentum_decay), тому його кроки інші.</translation>
    </message>
    <message>
        <source>Row T2, Kingma and Ba (2015): v := beta1 v + (1 - beta1) L&apos;, G := beta2 G + (1 - beta2) L&apos;^2, v^ = v / (1 - beta1^k), G^ = G / (1 - beta2^k), w := w - eta v^ / (sqrt(G^) + eps), k the number of the update; torch.optim.Adam.</source>
        <translation>Тема T2, Kingma і Ba (2015): v := beta1 v + (1 - beta1) L&apos;, G := beta2 G + (1 - beta2) L&apos;^2, v^ = v / (1 - beta1^k), G^ = G / (1 - beta2^k), w := w - eta v^ / (sqrt(G^) + eps), k — номер оновлення; torch.optim.Adam.</translation>
    </message>
    <message>
        <source>Row T2. PyTorch&apos;s SGD with momentum keeps eta outside the velocity (v := gamma v + L&apos;, w := w - eta v): the same while eta stays, different when it changes.</source>
        <translation>Тема T2. У SGD з імпульсом із PyTorch eta не входить до накопиченого v (v := gamma v + L&apos;, w := w - eta v): доки eta стала, це те саме; коли вона змінюється, кроки розходяться.</translation>
    </message>
    <message>
        <source>Row T2: G := alpha G + (1 - alpha) L&apos;^2, D := alpha D + (1 - alpha) d^2, w := w - eta d. PyTorch&apos;s Adadelta has both eps inside the roots, d = L&apos; sqrt(D + eps) / sqrt(G + eps), and so makes other first steps at the same eps.</source>
        <translation>Тема T2: G := alpha G + (1 - alpha) L&apos;^2, D := alpha D + (1 - alpha) d^2, w := w - eta d. В Adadelta із PyTorch обидва eps стоять під коренями, d = L&apos; sqrt(D + eps) / sqrt(G + eps), тому за того самого eps перші кроки інші.</translation>
    </message>
    <message>
        <source>Row T2: w := w - eta L&apos; / (sqrt(G) + eps); Duchi et al. (2011); torch.optim.Adagrad without rate decay.</source>
        <translation>Тема T2: w := w - eta L&apos; / (sqrt(G) + eps); Duchi та ін. (2011); torch.optim.Adagrad без зменшення швидкості навчання (lr_decay = 0).</translation>
    </message>
    <message>
        <source>Row T2: w := w - eta L&apos; / (sqrt(G) + eps); torch.optim.RMSprop, not centred and without momentum.</source>
        <translation>Тема T2: w := w - eta L&apos; / (sqrt(G) + eps); torch.optim.RMSprop, без центрування й без імпульсу.</translation>
    </message>
    <message>
        <source>Row T2: w := w - v. The parameters hold the point looked ahead to, w - gamma v, so that one gradient is enough. PyTorch&apos;s SGD with nesterov=True is the same while eta stays: it keeps eta outside the velocity.</source>
        <translation>Тема T2: w := w - v. Параметри зберігають точку, у яку метод зазирає вперед, w - gamma v, тому досить одного градієнта. SGD із PyTorch з nesterov=True робить те саме, доки eta стала: у ньому eta не входить до накопиченого v.</translation>
    </message>
    <message>
        <source>Row T5; Saxe et al. (2014). torch.nn.init.orthogonal_ takes Q of a QR decomposition instead: the same distribution. Rows or columns, whichever are fewer, are orthonormal; a kernel of higher rank is seen as (everything else, last).</source>
        <translation>Тема T5; Saxe та ін. (2014). torch.nn.init.orthogonal_ натомість бере Q із QR-розкладу: розподіл той самий. Ортонормовані рядки або стовпці — ті, яких менше; ядро вищого рангу розглядається як матриця (усе інше, остання вісь).</translation>
    </message>
    <message>
        <source>Row T6. Inverted (torch.nn.Dropout): what stays is multiplied by 1/(1-p) in training, and nothing happens when the network is applied. As taught: y = x or 0 in training, and y = (1-p) x when applied. A vote of 2^N thinned networks.</source>
        <translation>Тема T6. Інвертований (inverted) дропаут, як torch.nn.Dropout: під час навчання те, що лишилося, множиться на 1/(1-p), а під час застосування мережі нічого не змінюється. Як у лекції: під час навчання y = x або 0, під час застосування y = (1-p) x. Голосування 2^N проріджених мереж.</translation>
    </message>
    <message>
        <source>Row T6: the gradient gains lambda sign(w). Biases are left alone.</source>
        <translation>Тема T6: до градієнта додається lambda sign(w). Зміщень це не стосується.</translation>
    </message>
    <message>
        <source>Row T6: the gradient gains lambda w, so that w := w (1 - eta lambda) - eta L&apos; under SGD; weight_decay of PyTorch&apos;s optimizers, but biases are left alone.</source>
        <translation>Тема T6: до градієнта додається lambda w, тобто за SGD w := w (1 - eta lambda) - eta L&apos;; це weight_decay оптимізаторів PyTorch, але зміщень це не стосується.</translation>
    </message>
    <message>
        <source>Row T7; torch.nn.utils.clip_grad_norm_, which divides by ||g|| + 1e-6.</source>
        <translation>Тема T7; torch.nn.utils.clip_grad_norm_, що ділить на ||g|| + 1e-6.</translation>
    </message>
    <message>
        <source>Row T7; torch.nn.utils.clip_grad_value_.</source>
        <translation>Тема T7; torch.nn.utils.clip_grad_value_.</translation>
    </message>
    <message>
        <source>Rows N1 to N3; 1 for u &gt; 0, else 0; the derivative is taken as 0 everywhere.</source>
        <translation>Теми N1–N3; 1 за u &gt; 0, інакше 0; похідну всюди вважають рівною 0.</translation>
    </message>
    <message>
        <source>&apos;{borrower}&apos; uses the weights of &apos;{name}&apos;, so no units can be added: choose another layer</source>
        <translation>«{borrower}» використовує ваги «{name}», тому нейронів додати не можна: виберіть інший шар</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; is not a file of a kind known here: open .netplay, .json, .onnx, .csv, .tsv or .npz</source>
        <translation>файл «{file}» невідомого типу: відкрийте .netplay, .json, .onnx, .csv, .tsv або .npz</translation>
    </message>
    <message>
        <source>&apos;{file}&apos; needs the package onnx: install it with pip install &apos;network-playground[onnx]&apos;</source>
        <translation>«{file}» потребує пакета onnx: установіть його командою pip install &apos;network-playground[onnx]&apos;</translation>
    </message>
    <message>
        <source>&apos;{giver}&apos; has no output called {output}: it has {known}</source>
        <translation>«{giver}» не має виходу {output}; наявні виходи: {known}</translation>
    </message>
    <message>
        <source>&apos;{member}&apos; is in the groups &apos;{first}&apos; and &apos;{second}&apos;: a node is in one group at most</source>
        <translation>«{member}» входить до груп «{first}» і «{second}»: вузол може належати щонайбільше до однієї групи</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; brings &apos;{field}&apos;, but the data have {known}: choose one of these</source>
        <translation>«{name}» дає стовпці «{field}», а дані мають {known}: виберіть щось із цього</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; cannot be written for PyTorch: there is no module for {kind}</source>
        <translation>«{name}» не можна записати для PyTorch: для типу «{kind}» немає модуля</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; cannot have more units: &apos;{reader}&apos; ({kind}) behind it would not keep what was learnt; choose another layer</source>
        <translation>«{name}» не може мати більше нейронів: «{reader}» ({kind}) за ним не зберіг би вивченого; виберіть інший шар</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; compares with &apos;{target}&apos;, but the data have {known}: choose one of these</source>
        <translation>«{name}» порівнює з «{target}», а дані мають {known}: виберіть щось із цього</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; feeds the loss &apos;{reader}&apos;: its units follow from the data; choose a hidden layer</source>
        <translation>«{name}» з’єднано із втратами «{reader}»: кількість його нейронів випливає з даних; виберіть прихований шар</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; gives no output: nothing can follow it</source>
        <translation>«{name}» не дає виходу: далі нічого не може бути</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has a setting that ONNX knows no operator for, and {steps} steps: at most {limit} are written one by one; make the window shorter, or export as safetensors</source>
        <translation>«{name}» має параметр, для якого в ONNX немає оператора, і кроків: {steps}, а по одному їх записується щонайбільше {limit}; зробіть вікно коротшим або експортуйте як safetensors</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has all its inputs: open the group and wire its members, or delete a wire first</source>
        <translation>«{name}» уже має всі свої входи: відкрийте групу й з’єднайте її вузли або спершу видаліть якесь з’єднання</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has the activation {activation}, which is not written as ONNX: choose another, or export as safetensors</source>
        <translation>«{name}» має активацію {activation}, яка не записується в ONNX: виберіть іншу або експортуйте як safetensors</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; has the shape {given}, but the network needs {needed}: left out</source>
        <translation>«{name}» має форму {given}, а мережа потребує {needed}: пропущено</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not wired yet: it has no weights to keep</source>
        <translation>«{name}» ще не з’єднано: ваг, які можна зберегти, немає</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is {kind}: links can be deleted from Dense layers, and units added to them, alone</source>
        <translation>«{name}» має тип «{kind}»: вилучати зв’язки й додавати нейрони можна лише в щільних шарах</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; names neither a module (.py, with its other files beside it) nor an archive of all of them (.zip): choose one of these endings</source>
        <translation>«{name}» не називає ні модуля (.py, інші його файли лежать поряд), ні архіву з усіма файлами (.zip): виберіть одне з цих закінчень</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; reads the whole sequence, but the data ask for the next step, which it would see: let it read in one direction only</source>
        <translation>&apos;{name}&apos; читає всю послідовність, а дані питають наступний крок, який тоді вже видно: нехай читає лише в один бік</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; stands inside the reset gate in PyTorch, and was added outside of it: answers differ</source>
        <translation>у PyTorch «{name}» стоїть усередині вентиля скидання, а додано його зовні: відповіді різняться</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; filters volumes: it is written as a filter of images, whose weights would no longer be shared in depth if it were trained</source>
        <translation>«{node}» фільтрує об’єми: його записано як фільтр зображень, ваги якого під час навчання вже не були б спільними за глибиною</translation>
    </message>
    <message>
        <source>&apos;{node}&apos; is judged by {loss}: choose another if it was trained otherwise</source>
        <translation>«{node}» оцінюється функцією втрат «{loss}»: якщо мережу навчали інакше, виберіть іншу</translation>
    </message>
    <message>
        <source>&apos;{prefix}&apos; was taken off the names</source>
        <translation>з назв вилучено «{prefix}»</translation>
    </message>
    <message>
        <source>&apos;{source}&apos; gives scores for {given} steps, but the data have targets for {steps}: both need the same number of steps</source>
        <translation>«{source}» дає оцінки для кроків у кількості {given}, а дані мають цілі для кроків у кількості {steps}: кількість кроків має бути однакова</translation>
    </message>
    <message>
        <source>&apos;{source}&apos; gives scores {given} for the steps of a sequence, but the data have one class for each sample: put Last step before the last layer</source>
        <translation>«{source}» дає оцінки {given} для кроків послідовності, а дані мають по одному класу на приклад: поставте перед останнім шаром «Останній крок»</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; adds axes before the batch: export the model so that it leaves the batch alone</source>
        <translation>«{step}» ({operator}) у «{file}» додає осі перед пакетом: експортуйте модель так, щоб вона не чіпала пакета</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; begins each sequence of a batch in another fixed state: export the model with its initial state as an input</source>
        <translation>«{step}» ({operator}) у «{file}» починає кожну послідовність пакета з іншого фіксованого стану: експортуйте модель із початковим станом як входом</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; combines tensors whose batches lie along different axes: export the model so that the batch is the first axis everywhere</source>
        <translation>«{step}» ({operator}) у «{file}» поєднує тензори, пакети яких лежать уздовж різних осей: експортуйте модель так, щоб пакет усюди був першою віссю</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; combines the shapes {first} and {second}, which do not go together: export the model again</source>
        <translation>«{step}» ({operator}) у «{file}» поєднує форми {first} і {second}, які не пасують одна до одної: експортуйте модель ще раз</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; divides by what comes from the data, but there is no layer for that: multiply in its place</source>
        <translation>«{step}» ({operator}) у «{file}» ділить на те, що надходить із даних, а такого шару немає: замініть ділення множенням</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; drops units with the probability {ratio}, but must be between 0 and 0.99: export the model again</source>
        <translation>«{step}» ({operator}) у «{file}» вимикає нейрони з імовірністю {ratio}, а вона має бути від 0 до 0.99: експортуйте модель ще раз</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; filters volumes with more weights than are read ({limit} when written for images): use smaller volumes</source>
        <translation>«{step}» ({operator}) у «{file}» фільтрує об’єми з більшою кількістю ваг, ніж читається ({limit} у записі для зображень): візьміть менші об’єми</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; gives &apos;{output}&apos;, which is not computed here: export the model without it</source>
        <translation>«{step}» ({operator}) у «{file}» дає «{output}», а це тут не обчислюється: експортуйте модель без цього виходу</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; has a kernel {kernel} for {rank} axes: export the model again</source>
        <translation>«{step}» ({operator}) у «{file}» має ядро {kernel}, а осей: {rank}; експортуйте модель ще раз</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; has alpha {alpha} and gamma {gamma}, but only the usual ones are read: export the model with those</source>
        <translation>«{step}» ({operator}) у «{file}» має alpha {alpha} і gamma {gamma}, а читаються лише звичайні: експортуйте модель із ними</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; has biases or peepholes that do not fit {units} units in {directions} directions: export the model again</source>
        <translation>«{step}» ({operator}) у «{file}» має зміщення або вічкові з’єднання, що не відповідають кількості нейронів ({units}) і напрямів ({directions}): експортуйте модель ще раз</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; has fixed numbers of the shape {shape} with others for each sample of a batch: export the model so that it treats all samples alike</source>
        <translation>«{step}» ({operator}) у «{file}» має фіксовані числа форми {shape}, різні для різних прикладів пакета: експортуйте модель так, щоб вона обробляла всі приклади однаково</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; has inputs that cannot be combined: export the model again</source>
        <translation>«{step}» ({operator}) у «{file}» має входи, які не можна поєднати: експортуйте модель ще раз</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; has lengths of sequences that are no input of the graph, or of sequences that are none: export the model with both as inputs</source>
        <translation>«{step}» ({operator}) у «{file}» має довжини послідовностей, які не є входом графа, або довжини послідовностей, що самі ним не є: експортуйте модель, у якої входами є і довжини, і послідовності</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; has the attribute {attribute} = {value} of a wrong kind: export the model again</source>
        <translation>«{step}» ({operator}) у «{file}» має атрибут {attribute} = {value} хибного типу: експортуйте модель ще раз</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; has the functions {functions}, which no layer has: use the usual ones, {usual}</source>
        <translation>«{step}» ({operator}) у «{file}» має функції {functions}, яких немає в жодного шару: візьміть звичайні, {usual}</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; has weights of the shape {given} for {rank} axes: export the model again</source>
        <translation>«{step}» ({operator}) у «{file}» має ваги форми {given}, а осей: {rank}; експортуйте модель ще раз</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; has weights of the shape {given} in {groups} groups, but {channels} channels come in: export the model again</source>
        <translation>«{step}» ({operator}) у «{file}» має ваги форми {given}, груп: {groups}, а каналів на вході: {channels}; експортуйте модель ще раз</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; has weights of the shape {given}, but needs {needed}: export the model again</source>
        <translation>«{step}» ({operator}) у «{file}» має ваги форми {given}, а потрібна {needed}: експортуйте модель ще раз</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; has weights that are not finite: train the model again, its training diverged</source>
        <translation>«{step}» ({operator}) у «{file}» має ваги, які не є скінченними числами: навчіть модель наново, її навчання розбіглося</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; has weights {w} and {r}, which do not fit {units} units in the direction {direction}: export the model again</source>
        <translation>«{step}» ({operator}) у «{file}» має ваги {w} і {r}, що не відповідають кількості нейронів ({units}) у напрямі {direction}: експортуйте модель ще раз</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; has {count} margins for {rank} axes, but needs two for each: export the model again</source>
        <translation>«{step}» ({operator}) у «{file}» має полів: {count}, а осей: {rank}, і на кожну потрібно по два; експортуйте модель ще раз</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; joins tensors of different form: export the model again</source>
        <translation>«{step}» ({operator}) у «{file}» об’єднує тензори різної будови: експортуйте модель ще раз</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; lacks {attribute}: export the model again</source>
        <translation>«{step}» ({operator}) у «{file}» не має атрибута {attribute}: експортуйте модель ще раз</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; leaves nothing of {given}: its window is larger than that</source>
        <translation>«{step}» ({operator}) у «{file}» нічого не залишає від {given}: його вікно більше</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; multiplies along {axes}, but only the product of all numbers of a vector is read</source>
        <translation>«{step}» ({operator}) у «{file}» перемножує вздовж осей {axes}, а читається лише добуток усіх чисел вектора</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; multiplies fixed matrices of rank 3 or more, but fixed factors are read as dense layers, with rank 1 or 2: export the model again</source>
        <translation>«{step}» ({operator}) у «{file}» перемножує фіксовані матриці рангу 3 або більшого, а фіксовані множники читаються як щільні шари, з рангом 1 або 2: експортуйте модель ще раз</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; multiplies inputs of the shape {given} by weights for {width} features: export the model again</source>
        <translation>«{step}» ({operator}) у «{file}» множить входи форми {given} на ваги для іншої кількості ознак ({width}): експортуйте модель ще раз</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; multiplies {first} by {second} and mixes the samples of a batch: export the model so that it leaves the batch alone</source>
        <translation>«{step}» ({operator}) у «{file}» множить {first} на {second} і змішує приклади пакета: експортуйте модель так, щоб вона не чіпала пакета</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; needs &apos;{input}&apos;, which nothing before it computes: export the model again</source>
        <translation>«{step}» ({operator}) у «{file}» потребує «{input}», але ніщо перед ним цього не обчислює: експортуйте модель ще раз</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; needs a batch as its first axis: export the model so that the batch is the first axis everywhere</source>
        <translation>«{step}» ({operator}) у «{file}» потребує пакета на першій осі: експортуйте модель так, щоб пакет усюди був першою віссю</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; needs a batch, channels and at least one more axis, in this order, but has {given}: export the model so</source>
        <translation>«{step}» ({operator}) у «{file}» потребує пакета, каналів і щонайменше ще однієї осі, саме в такому порядку, а має {given}: експортуйте модель у такому вигляді</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; needs a short list of whole numbers as input number {number}: export the model again</source>
        <translation>«{step}» ({operator}) у «{file}» потребує короткого списку цілих чисел на вході номер {number}: експортуйте модель ще раз</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; needs an input number {number} that comes from the data, but it is {given}: export the model with its inputs open</source>
        <translation>«{step}» ({operator}) у «{file}» потребує на вході номер {number} значень із даних, а там: {given}; експортуйте модель із відкритими входами</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; needs fixed numbers as input number {number}, but they are {given}: export the model with constants there</source>
        <translation>«{step}» ({operator}) у «{file}» потребує на вході номер {number} фіксованих чисел, а там: {given}; експортуйте модель зі сталими на цьому місці</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; needs sequences with the batch as axis {axis}, but has {given}: export the model so</source>
        <translation>«{step}» ({operator}) у «{file}» потребує послідовностей із пакетом на осі {axis}, а має {given}: експортуйте модель у такому вигляді</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; needs the scores of a batch as (samples, classes) and the classes as an input of the graph: export the model so</source>
        <translation>«{step}» ({operator}) у «{file}» потребує оцінок пакета як (приклади, класи) і класів як входу графа: експортуйте модель у такому вигляді</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; orders {rank} axes by {order}, which does not name each of them once: export the model again</source>
        <translation>«{step}» ({operator}) у «{file}» переставляє осі (усього {rank}) у порядку {order}, де не кожну названо рівно один раз: експортуйте модель ще раз</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; picks {places} out of {size}: only one place, or places at equal distances going forward, are read</source>
        <translation>«{step}» ({operator}) у «{file}» вибирає {places} із {size}: читається лише одне місце або місця на рівних відстанях у прямому напрямі</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; reduces {given} along {axes}, but only the steps of sequences, all places of images, and largest numbers along the last axis are read</source>
        <translation>«{step}» ({operator}) у «{file}» зводить {given} уздовж осей {axes}, а читаються лише зведення за кроками послідовностей, за всіма місцями зображень і найбільші числа вздовж останньої осі</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; removes an axis of {given} that is not of size 1, or is the batch: export the model again</source>
        <translation>«{step}» ({operator}) у «{file}» вилучає з {given} вісь, розмір якої не 1 або яка є пакетом: експортуйте модель ще раз</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; resizes by {scales} ({mode}, {placed}), but only images are enlarged, by whole factors, with copies or half-pixel lines: export the model so</source>
        <translation>«{step}» ({operator}) у «{file}» змінює розмір: {scales} ({mode}, {placed}), а читається лише збільшення зображень у ціле число разів, копіями пікселів або лінійне з half_pixel; експортуйте модель у такому вигляді</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; splits {size} into {sizes}: export the model again</source>
        <translation>«{step}» ({operator}) у «{file}» розбиває {size} на {sizes}: експортуйте модель ще раз</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; sums over the batch, but samples are independent of each other here: export the model so that it leaves the batch alone</source>
        <translation>«{step}» ({operator}) у «{file}» підсумовує за пакетом, а приклади тут незалежні один від одного: експортуйте модель так, щоб вона не чіпала пакета</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; takes {start} to {end} in steps of {stride} out of {size}: only parts that go forward and hold something are read</source>
        <translation>&apos;{step}&apos; ({operator}) у &apos;{file}&apos; бере від {start} до {end} з кроком {stride} з {size}: читаються лише непорожні частини, що йдуть уперед</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; tells the places of the largest numbers of windows {window}, which is done for whole windows of images with up to {limit} numbers: export the model without its second output</source>
        <translation>«{step}» ({operator}) у «{file}» повідомляє місця найбільших чисел у вікнах {window}, а це можливо лише для повних вікон зображень, де чисел не більше ніж {limit}: експортуйте модель без другого виходу цього оператора</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; turns {given} into {wanted} and mixes the samples of a batch: export the model so that it leaves the batch alone</source>
        <translation>«{step}» ({operator}) у «{file}» перетворює {given} на {wanted} і змішує приклади пакета: експортуйте модель так, щоб вона не чіпала пакета</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; turns {given} into {wanted}, which has another count of numbers: export the model again</source>
        <translation>«{step}» ({operator}) у «{file}» перетворює {given} на {wanted}, де інша кількість чисел: експортуйте модель ще раз</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; uses {setting}, which no layer has: export the model without it</source>
        <translation>«{step}» ({operator}) у «{file}» використовує {setting}, чого немає в жодного шару: експортуйте модель без цього</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; works along axis {axis}, but its input has {rank} axes: export the model again</source>
        <translation>«{step}» ({operator}) у «{file}» працює вздовж осі {axis}, а осей у його входу: {rank}; експортуйте модель ще раз</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; works along axis {axis}, which is the batch, but samples are independent of each other here: export the model so that it leaves the batch alone</source>
        <translation>«{step}» ({operator}) у «{file}» працює вздовж осі {axis}, тобто пакета, а приклади тут незалежні один від одного: експортуйте модель так, щоб вона не чіпала пакета</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; works along {rank} axes, but only 1, 2 and 3 are read</source>
        <translation>«{step}» ({operator}) у «{file}» працює вздовж осей у кількості {rank}, а читаються лише 1, 2 і 3</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; ({operator}) in &apos;{file}&apos; works on fixed numbers of the shapes {given}, which fails ({reason}): export the model again</source>
        <translation>«{step}» ({operator}) у «{file}» обчислює щось із фіксованих чисел форм {given}, але це не вдається ({reason}): експортуйте модель ще раз</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; in &apos;{file}&apos; is an operator of &apos;{domain}&apos;, but only those of ONNX itself are read: export the model without it</source>
        <translation>«{step}» у «{file}» — оператор із «{domain}», а читаються лише оператори самого ONNX: експортуйте модель без нього</translation>
    </message>
    <message>
        <source>&apos;{step}&apos; in &apos;{file}&apos; is the operator {operator}, for which there is no layer: export the model without it</source>
        <translation>«{step}» у «{file}» — оператор {operator}, для якого немає шару: експортуйте модель без нього</translation>
    </message>
    <message>
        <source>&apos;{target}&apos; has no input called {port}: it has {known}</source>
        <translation>«{target}» не має входу {port}; наявні входи: {known}</translation>
    </message>
    <message>
        <source>&apos;{value}&apos; in the ONNX file &apos;{file}&apos; has the shape {shape}, but at most {rank} sizes, none negative, and {limit} numbers are read: export a smaller model</source>
        <translation>«{value}» у файлі ONNX «{file}» має форму {shape}, а читається щонайбільше розмірів: {rank}, без від’ємних, і чисел: {limit}; експортуйте меншу модель</translation>
    </message>
    <message>
        <source>&apos;{value}&apos; in the ONNX file &apos;{file}&apos; is no tensor of numbers, but only those are read: export the model with tensors as inputs and outputs</source>
        <translation>«{value}» у файлі ONNX «{file}» не є тензором чисел, а читаються лише вони: експортуйте модель, у якої входи й виходи — тензори</translation>
    </message>
    <message>
        <source>A margin: none, as much as a stride of 1 needs to keep the size, or by numbers</source>
        <translation>Поля: без них, стільки, щоб за кроку зсуву 1 розмір зберігся, або задані числами</translation>
    </message>
    <message>
        <source>A second bias of the candidate inside the product that is reset, where it is reset after it (PyTorch)</source>
        <translation>Друге зміщення кандидата всередині добутку, який скидається, якщо скидання після нього (PyTorch)</translation>
    </message>
    <message>
        <source>A second layer reads from the last step to the first; outputs side by side</source>
        <translation>Другий шар читає від останнього кроку до першого; виходи стоять поряд</translation>
    </message>
    <message>
        <source>A sequence (T, F) gives (T, units): every step by itself, with the same weights. Row N1; torch.nn.Linear followed by the activation.</source>
        <translation>Послідовність (T, F) дає (T, units): кожен крок окремо, з тими самими вагами. Тема N1; torch.nn.Linear, а за ним активація.</translation>
    </message>
    <message>
        <source>A text cut into windows: after every token the next one is to be told. Without a file: a stanza of Onegin.</source>
        <translation>Текст, нарізаний на вікна: після кожного токена треба назвати наступний. Без файлу — строфа з «Онєгіна».</translation>
    </message>
    <message>
        <source>Add a trainable bias to each filter</source>
        <translation>Додавати до кожного фільтра зміщення, що навчається</translation>
    </message>
    <message>
        <source>Add trained summands</source>
        <translation>Додавати доданки, що навчаються</translation>
    </message>
    <message>
        <source>Added to the variance before its root</source>
        <translation>Додається до дисперсії перед добуванням кореня</translation>
    </message>
    <message>
        <source>Adds numbers before and after along the axes of a sample: a constant, a mirror image, the edge, the other side.</source>
        <translation>Додає числа перед прикладом і після нього вздовж його осей: сталу, дзеркальне відображення, край або числа з іншого боку.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Додатково</translation>
    </message>
    <message>
        <source>Along the last axis of vectors and sequences and along the channels of images, where no axis is chosen. Rows N1, N6; torch.nn.Softmax. Cross-entropy has its own: do not put this before it.</source>
        <translation>Уздовж останньої осі векторів і послідовностей та вздовж каналів зображень, якщо осі не вибрано. Теми N1, N6; torch.nn.Softmax. Крос-ентропія вже має власний softmax: не ставте цей шар перед нею.</translation>
    </message>
    <message>
        <source>At most so many different tokens; rarer ones become &lt;UNK&gt;</source>
        <translation>Щонайбільше стільки різних токенів; рідкісніші стають &lt;UNK&gt;</translation>
    </message>
    <message>
        <source>Average pool</source>
        <translation>Підвибірка середнім</translation>
    </message>
    <message>
        <source>Batch norm</source>
        <translation>Пакетна нормалізація</translation>
    </message>
    <message>
        <source>Bits in a sequence</source>
        <translation>Бітів у послідовності</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Блоки</translation>
    </message>
    <message>
        <source>Bounds the step where the loss is nearly straight</source>
        <translation>Обмежує крок там, де втрати майже прямі</translation>
    </message>
    <message>
        <source>Channels after the 1x1 convolutions</source>
        <translation>Канали після згорток 1x1</translation>
    </message>
    <message>
        <source>Channels in and out</source>
        <translation>Канали на вході й на виході</translation>
    </message>
    <message>
        <source>Channels of each branch</source>
        <translation>Канали кожної гілки</translation>
    </message>
    <message>
        <source>Channels of each convolution</source>
        <translation>Канали кожної згортки</translation>
    </message>
    <message>
        <source>Channels that each convolution adds</source>
        <translation>Канали, які додає кожна згортка</translation>
    </message>
    <message>
        <source>Choose data of your own in their place. Inputs are normal numbers, or tokens; targets are classes or normal numbers.</source>
        <translation>Виберіть замість них власні дані. Входи — нормально розподілені числа або токени; цілі — класи або нормально розподілені числа.</translation>
    </message>
    <message>
        <source>Connection through time: adds the state of so many steps before; 0: none</source>
        <translation>З’єднання крізь час: додає стан, який був на стільки кроків раніше; 0: немає</translation>
    </message>
    <message>
        <source>Conv 1D</source>
        <translation>Згортка 1D</translation>
    </message>
    <message>
        <source>Conv 2D</source>
        <translation>Згортка 2D</translation>
    </message>
    <message>
        <source>Convolutions of 3x3 one after the other, then a pool that halves the image.</source>
        <translation>Згортки 3x3 одна за одною, потім підвибірка, яка вдвічі зменшує зображення.</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>Косинус</translation>
    </message>
    <message>
        <source>Cosine loss: L = 1 - cos(y, t), which asks for the direction of the target and leaves the length free.</source>
        <translation>Косинусні втрати: L = 1 - cos(y, t); вимагають напряму цілі, а довжину залишають вільною.</translation>
    </message>
    <message>
        <source>Count time in epochs, with their fractions, or in updates</source>
        <translation>Рахувати час в епохах, із їхніми частинами, або в оновленнях</translation>
    </message>
    <message>
        <source>Cuts a part out of a sample: along each of its last axes from `first` to before `last`, every `step`-th.</source>
        <translation>Вирізає частину прикладу: уздовж кожної з його останніх осей від `first` до `last`, не включаючи його, кожне `step`-те число.</translation>
    </message>
    <message>
        <source>Decoupled decay</source>
        <translation>Відокремлене згасання</translation>
    </message>
    <message>
        <source>Decoupled decay: each update takes the share eta lambda off all weights, whatever the optimizer does with the gradients.</source>
        <translation>Відокремлене згасання: кожне оновлення віднімає від усіх ваг частку eta lambda, хоч би що оптимізатор робив із градієнтами.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Типово</translation>
    </message>
    <message>
        <source>Dense block</source>
        <translation>Щільний блок</translation>
    </message>
    <message>
        <source>Deviation of the noise, in percent of the amplitude</source>
        <translation>Відхилення шуму у відсотках амплітуди</translation>
    </message>
    <message>
        <source>Diagonal Levenberg-Marquardt: each weight&apos;s step is divided by the running mean of its second derivative.</source>
        <translation>Діагональний метод Левенберга — Марквардта: крок кожної ваги ділиться на ковзне середнє її другої похідної.</translation>
    </message>
    <message>
        <source>Different letters</source>
        <translation>Різні літери</translation>
    </message>
    <message>
        <source>Distance between the numbers that a window sees, down and across, or one number for both</source>
        <translation>Відстань між числами, які бачить вікно, по вертикалі й горизонталі, або одне число для обох</translation>
    </message>
    <message>
        <source>Distance between the pixels that a filter paints, down and across, or one number for both</source>
        <translation>Відстань між пікселями, які малює фільтр, по вертикалі й горизонталі, або одне число для обох</translation>
    </message>
    <message>
        <source>Distance between the pixels that a filter sees, down and across, or one number for both</source>
        <translation>Відстань між пікселями, які бачить фільтр, по вертикалі й горизонталі, або одне число для обох</translation>
    </message>
    <message>
        <source>Distance between the steps that a filter sees</source>
        <translation>Відстань між кроками, які бачить фільтр</translation>
    </message>
    <message>
        <source>Distance from which on the loss is straight</source>
        <translation>Відстань, від якої втрати стають прямою</translation>
    </message>
    <message>
        <source>Distance of the places where neighbours paint, down and across, or one number for both</source>
        <translation>Відстань між місцями, де малюють сусіди, по вертикалі й горизонталі, або одне число для обох</translation>
    </message>
    <message>
        <source>Disturbs its input while training, so that a network learns to undo it: a denoising autoencoder.</source>
        <translation>Під час навчання псує свій вхід, щоб мережа навчилася це виправляти: автокодувальник, що усуває шум.</translation>
    </message>
    <message>
        <source>Divide by n - 1, not n, for the running variance, as PyTorch does</source>
        <translation>Ділити на n - 1, а не на n, для ковзної дисперсії, як у PyTorch</translation>
    </message>
    <message>
        <source>Draws from a normal distribution that the network chose: the code of a variational autoencoder.</source>
        <translation>Бере випадкові числа з нормального розподілу, який вибрала мережа: код варіаційного автокодувальника.</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>Ембединг</translation>
    </message>
    <message>
        <source>Encoder-decoder</source>
        <translation>Кодувальник — декодувальник</translation>
    </message>
    <message>
        <source>End when the test loss has not improved for so many epochs, with the weights of the best one</source>
        <translation>Закінчити, коли втрати на тесті не поліпшилися за стільки епох, і взяти ваги найкращої з них</translation>
    </message>
    <message>
        <source>Enlarges an image by whole factors: every pixel repeated, or lines drawn between their centres.</source>
        <translation>Збільшує зображення в ціле число разів: кожен піксель повторюється або між центрами пікселів проводяться лінії.</translation>
    </message>
    <message>
        <source>Epochs without improvement that are tolerated</source>
        <translation>Скільки епох без поліпшення допускається</translation>
    </message>
    <message>
        <source>Every convolution sees the input and what all convolutions before it have found.</source>
        <translation>Кожна згортка бачить вхід і все, що знайшли згортки до неї.</translation>
    </message>
    <message>
        <source>Every how many-th is kept, along each of the last axes</source>
        <translation>Крок вибору: яке за ліком число зберігається, уздовж кожної з останніх осей</translation>
    </message>
    <message>
        <source>Every pixel paints its filters onto a larger image: the gradient of a convolution&apos;s input, as a layer.</source>
        <translation>Кожен піксель малює свої фільтри на більшому зображенні: градієнт входу згортки, узятий як шар.</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Розширення</translation>
    </message>
    <message>
        <source>Filters of several sizes side by side on the same input: the Inception idea in its plain and costly form.</source>
        <translation>Фільтри різних розмірів поруч на тому самому вході: ідея Inception у простому й дорогому вигляді.</translation>
    </message>
    <message>
        <source>Filters that slide along a sequence: u_t = sum of w_a x_{t+a} over the window and all features, plus b.</source>
        <translation>Фільтри, що ковзають уздовж послідовності: u_t = сума w_a x_{t+a} за вікном і всіма ознаками, плюс b.</translation>
    </message>
    <message>
        <source>Filters that slide over an image: u[i,j] = sum of w[a,b] x[i+a,j+b] over the window and all channels, plus b.</source>
        <translation>Фільтри, що ковзають по зображенню: u[i,j] = сума w[a,b] x[i+a,j+b] за вікном і всіма каналами, плюс b.</translation>
    </message>
    <message>
        <source>For decoders; torch.nn.ConvTranspose2d followed by the activation. The output has (n - 1) stride + (kernel - 1) dilation + 1 - margins + added lines. Fans are counted as torch.nn.init does.</source>
        <translation>Для декодувальників; torch.nn.ConvTranspose2d, а за ним активація. Розмір виходу: (n - 1) · крок зсуву + (ядро - 1) · дилатація + 1 - поля + додані рядки. Кількість входів і виходів (fan) рахується, як у torch.nn.init.</translation>
    </message>
    <message>
        <source>For decoders; torch.nn.Upsample with mode &quot;nearest&quot; or &quot;bilinear&quot; (align_corners=False).</source>
        <translation>Для декодувальників; torch.nn.Upsample з режимом «nearest» або «bilinear» (align_corners=False).</translation>
    </message>
    <message>
        <source>Fully connected with the weights W of another layer, transposed: u = x W&apos; + b, a = s(u). Both learn the same W.</source>
        <translation>Щільний (повнозв’язний) шар із транспонованими вагами W іншого шару: u = x W&apos; + b, a = s(u). Обидва навчають ту саму W.</translation>
    </message>
    <message>
        <source>Function applied to each filtered value</source>
        <translation>Функція, застосована до кожного відфільтрованого значення</translation>
    </message>
    <message>
        <source>Function f of the weighted sum</source>
        <translation>Функція f від зваженої суми</translation>
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
        <translation>GELU з гіперболічним тангенсом замість нормального розподілу: похибка ніколи не перевищує 0.0005.</translation>
    </message>
    <message>
        <source>GRU</source>
        <translation>GRU</translation>
    </message>
    <message>
        <source>Gate f sees the cell before, where there are peepholes</source>
        <translation>Вентиль f бачить попередній стан комірки, якщо є вічкові з’єднання</translation>
    </message>
    <message>
        <source>Gate f; without it the cell keeps everything (1997)</source>
        <translation>Вентиль f; без нього комірка зберігає все (1997)</translation>
    </message>
    <message>
        <source>Gate i sees the cell before, where there are peepholes</source>
        <translation>Вентиль i бачить попередній стан комірки, якщо є вічкові з’єднання</translation>
    </message>
    <message>
        <source>Gate o sees the new cell, where there are peepholes</source>
        <translation>Вентиль o бачить новий стан комірки, якщо є вічкові з’єднання</translation>
    </message>
    <message>
        <source>Gated recurrent unit: the update gate mixes the old state with a candidate, for which the reset gate clears it.</source>
        <translation>Рекурентний шар із вентилями: вентиль оновлення змішує старий стан із кандидатом, для якого цей стан очищує вентиль скидання.</translation>
    </message>
    <message>
        <source>Gates see the cell: its own unit (diagonal), or all units (full)</source>
        <translation>Вентилі бачать комірку: кожен лише комірку свого нейрона (diagonal) або комірки всіх нейронів (full)</translation>
    </message>
    <message>
        <source>Gaussian error linear unit: u times the share P(u) of a standard normal distribution that lies below u.</source>
        <translation>Гаусова лінійна функція похибки (GELU): u, помножене на частку P(u) стандартного нормального розподілу, що лежить нижче u.</translation>
    </message>
    <message>
        <source>Gaussian sampling</source>
        <translation>Гаусова вибірка</translation>
    </message>
    <message>
        <source>Gives a sample&apos;s numbers another shape, in the order in which they are stored; one size may be left open, as -1.</source>
        <translation>Надає числам прикладу іншої форми в тому порядку, у якому вони зберігаються; один розмір можна не задавати, записавши -1.</translation>
    </message>
    <message>
        <source>Gives every feature or channel mean 0 and variance 1 over the batch: y = gamma (x - m) / sqrt(v + eps) + beta.</source>
        <translation>Зводить кожну ознаку або канал до середнього 0 і дисперсії 1 за пакетом: y = gamma (x - m) / sqrt(v + eps) + beta.</translation>
    </message>
    <message>
        <source>Gives every token a trained vector: row x of a table.</source>
        <translation>Дає кожному токену вектор, що навчається: рядок x таблиці.</translation>
    </message>
    <message>
        <source>Gives every token a vector of zeros with a single 1, at the token&apos;s place.</source>
        <translation>Дає кожному токену вектор нулів з єдиною одиницею (1) на місці токена.</translation>
    </message>
    <message>
        <source>Gives the last real step of every sequence: many-to-one, y = x_T.</source>
        <translation>Дає останній справжній крок кожної послідовності: «багато до одного», y = x_T.</translation>
    </message>
    <message>
        <source>Gives the numbers of each sample, or of each step, mean 0 and variance 1, then scales and shifts every feature.</source>
        <translation>Зводить числа кожного прикладу або кожного кроку до середнього 0 і дисперсії 1, а потім масштабує й зсуває кожну ознаку.</translation>
    </message>
    <message>
        <source>Gives the same vector at every step of a sequence: one-to-many, y_t = x.</source>
        <translation>Дає той самий вектор на кожному кроці послідовності: «один до багатьох», y_t = x.</translation>
    </message>
    <message>
        <source>Global average pool</source>
        <translation>Глобальна підвибірка середнім</translation>
    </message>
    <message>
        <source>Global max pool</source>
        <translation>Глобальна підвибірка максимумом</translation>
    </message>
    <message>
        <source>Gradients flow back over so many steps and are cut before each multiple of it; 0: over the whole window</source>
        <translation>Градієнти течуть назад на стільки кроків і відтинаються перед кожним кратним цьому числу; 0: крізь усе вікно</translation>
    </message>
    <message>
        <source>Hard sigmoid: a straight line from 0 at -3 to 1 at 3, and flat beyond; there its derivative is zero.</source>
        <translation>Жорстка сигмоїда: пряма лінія від 0 за -3 до 1 за 3, а далі стала; там її похідна нульова.</translation>
    </message>
    <message>
        <source>Height and width of a filter, or one number for both</source>
        <translation>Висота й ширина фільтра або одне число для обох</translation>
    </message>
    <message>
        <source>Height and width of the window, or one number for both; steps of a sequence</source>
        <translation>Висота й ширина вікна або одне число для обох; для послідовності — кроки</translation>
    </message>
    <message>
        <source>Hendrycks and Gimpel (2016); torch.nn.GELU(approximate=&quot;tanh&quot;).</source>
        <translation>Hendrycks і Gimpel (2016); torch.nn.GELU(approximate=&quot;tanh&quot;).</translation>
    </message>
    <message>
        <source>Hendrycks and Gimpel (2016); torch.nn.GELU.</source>
        <translation>Hendrycks і Gimpel (2016); torch.nn.GELU.</translation>
    </message>
    <message>
        <source>Hendrycks and Gimpel (2016); torch.nn.SiLU.</source>
        <translation>Hendrycks і Gimpel (2016); torch.nn.SiLU.</translation>
    </message>
    <message>
        <source>How far the filters move, down and across, or one number for both</source>
        <translation>На скільки зсуваються фільтри, по вертикалі й горизонталі, або одне число для обох</translation>
    </message>
    <message>
        <source>How far the window moves, down and across, or one number for both; none: by its own size</source>
        <translation>На скільки зсувається вікно, по вертикалі й горизонталі, або одне число для обох; не задано: на власний розмір</translation>
    </message>
    <message>
        <source>How many after, along each of the last axes</source>
        <translation>Скільки чисел після, уздовж кожної з останніх осей</translation>
    </message>
    <message>
        <source>How many before, along each of the last axes</source>
        <translation>Скільки чисел перед, уздовж кожної з останніх осей</translation>
    </message>
    <message>
        <source>How many of the last axes are normalized together; 0: all of an image, else the last</source>
        <translation>Скільки останніх осей нормалізується разом; 0: усі осі зображення, інакше остання</translation>
    </message>
    <message>
        <source>How many steps the filters move</source>
        <translation>На скільки кроків зсуваються фільтри</translation>
    </message>
    <message>
        <source>How many times as high and wide, or one number for both</source>
        <translation>У скільки разів збільшити висоту й ширину, або одне число для обох</translation>
    </message>
    <message>
        <source>How the filters start</source>
        <translation>З яких значень починають фільтри</translation>
    </message>
    <message>
        <source>How the input is disturbed</source>
        <translation>Як псується вхід</translation>
    </message>
    <message>
        <source>How the learning rate changes with time</source>
        <translation>Як швидкість навчання змінюється з часом</translation>
    </message>
    <message>
        <source>How the vectors start</source>
        <translation>З яких значень починають вектори</translation>
    </message>
    <message>
        <source>How the weights of the inputs start, gate by gate</source>
        <translation>З яких значень починають ваги входів, для кожного вентиля окремо</translation>
    </message>
    <message>
        <source>How the weights of the state start, gate by gate</source>
        <translation>З яких значень починають ваги стану, для кожного вентиля окремо</translation>
    </message>
    <message>
        <source>Huber</source>
        <translation>Втрати Губера</translation>
    </message>
    <message>
        <source>Huber loss: a square near the target, a straight line beyond delta, so that far outliers pull no harder.</source>
        <translation>Втрати Губера: поблизу цілі — квадрат, далі ніж delta — пряма, тому далекі викиди не тягнуть сильніше.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>Images are put together channel by channel, the steps of sequences feature by feature. torch.cat.</source>
        <translation>Зображення об’єднуються за каналами, кроки послідовностей — за ознаками. torch.cat.</translation>
    </message>
    <message>
        <source>Inception module</source>
        <translation>Модуль Inception</translation>
    </message>
    <message>
        <source>Inception module, naive</source>
        <translation>Модуль Inception, наївний</translation>
    </message>
    <message>
        <source>Inputs are tokens below this number; 0: normal numbers</source>
        <translation>Входи — токени, менші за це число; 0: нормально розподілені числа</translation>
    </message>
    <message>
        <source>KL divergence</source>
        <translation>KL-дивергенція</translation>
    </message>
    <message>
        <source>Keeps the largest number of each window: it finds the element in any cell.</source>
        <translation>Зберігає найбільше число кожного вікна: знаходить елемент у будь-якій комірці.</translation>
    </message>
    <message>
        <source>Keeps the mean of each window.</source>
        <translation>Зберігає середнє кожного вікна.</translation>
    </message>
    <message>
        <source>Klambauer et al. (2017); torch.nn.SELU.</source>
        <translation>Klambauer та ін. (2017); torch.nn.SELU.</translation>
    </message>
    <message>
        <source>Kullback-Leibler divergence of the softmax of y from the shares t: L = sum t (ln t - ln softmax(y)).</source>
        <translation>Дивергенція Кульбака — Лейблера між частками t і softmax від y: L = sum t (ln t - ln softmax(y)).</translation>
    </message>
    <message>
        <source>LSTM</source>
        <translation>LSTM</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Останній крок</translation>
    </message>
    <message>
        <source>Layer norm</source>
        <translation>Нормалізація шару</translation>
    </message>
    <message>
        <source>Layers one on top of the other</source>
        <translation>Шари, розташовані один над одним</translation>
    </message>
    <message>
        <source>Learn gamma and beta; else they are 1 and 0</source>
        <translation>Навчати gamma і beta; інакше вони дорівнюють 1 і 0</translation>
    </message>
    <message>
        <source>Length of a token&apos;s vector</source>
        <translation>Довжина вектора токена</translation>
    </message>
    <message>
        <source>Length of the sequence</source>
        <translation>Довжина послідовності</translation>
    </message>
    <message>
        <source>Let the last window hang over the end, where else the rest is left out</source>
        <translation>Дозволити останньому вікну виходити за край, де інакше решта відкидається</translation>
    </message>
    <message>
        <source>Let the zeros of the margin count in the mean</source>
        <translation>Враховувати нулі полів у середньому</translation>
    </message>
    <message>
        <source>Lets the learning rate fall along half a cosine, slowly at both ends, and stay there or start again.</source>
        <translation>Швидкість навчання спадає за половиною косинуса, повільно на обох кінцях, і лишається там або починає знову.</translation>
    </message>
    <message>
        <source>Lets the learning rate rise in a straight line first; then it stays, or falls along half a cosine.</source>
        <translation>Спершу швидкість навчання зростає за прямою; потім вона стала або спадає за половиною косинуса.</translation>
    </message>
    <message>
        <source>Letters of the longest word</source>
        <translation>Скільки літер у найдовшому слові</translation>
    </message>
    <message>
        <source>Levenberg-Marquardt</source>
        <translation>Левенберг — Марквардт</translation>
    </message>
    <message>
        <source>Lines added below and at the right, or one number for both</source>
        <translation>Рядки, додані знизу й праворуч, або одне число для обох</translation>
    </message>
    <message>
        <source>Lines cut off: one for all sides, two for rows and columns, or top, left, bottom, right</source>
        <translation>Скільки рядків відрізати: одне число для всіх сторін, два для рядків і стовпців або зверху, ліворуч, знизу, праворуч</translation>
    </message>
    <message>
        <source>Log softmax</source>
        <translation>Логарифм softmax</translation>
    </message>
    <message>
        <source>Long short-term memory: gates decide what the cell c_t keeps, what is written into it and what it shows.</source>
        <translation>Довга короткочасна пам’ять: вентилі вирішують, що комірка c_t зберігає, що в неї записується і що вона показує.</translation>
    </message>
    <message>
        <source>Looks at the input with filters of several sizes at once; 1x1 convolutions before the large ones keep it cheap.</source>
        <translation>Дивиться на вхід фільтрами відразу кількох розмірів; згортки 1x1 перед великими роблять це дешевим.</translation>
    </message>
    <message>
        <source>Matrix product</source>
        <translation>Матричний добуток</translation>
    </message>
    <message>
        <source>Max pool</source>
        <translation>Підвибірка максимумом</translation>
    </message>
    <message>
        <source>Mean activity that the KL penalty pulls to</source>
        <translation>Середня активність, до якої тягне штраф KL</translation>
    </message>
    <message>
        <source>Mean magnitude, or divergence of mean activities from rho</source>
        <translation>Середнє абсолютне значення або дивергенція середніх активностей від rho</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Опис</translation>
    </message>
    <message>
        <source>Mixes signals of one shape by trained shares: y = gamma sum s_k x_k, the shares being a softmax of weights.</source>
        <translation>Змішує сигнали однакової форми в частках, що навчаються: y = gamma sum s_k x_k, де частки — softmax від ваг.</translation>
    </message>
    <message>
        <source>Multiplies every number by a trained factor and adds a trained summand: y = s x + t, element by element.</source>
        <translation>Множить кожне число на множник, що навчається, і додає доданок, що навчається: y = s x + t, поелементно.</translation>
    </message>
    <message>
        <source>Multiplies the learning rate by a factor at the end of every period.</source>
        <translation>Множить швидкість навчання на множник у кінці кожного періоду.</translation>
    </message>
    <message>
        <source>Multiplies the learning rate by a factor when the training loss of an epoch has not improved for some epochs.</source>
        <translation>Множить швидкість навчання на множник, коли втрати навчання за епоху не поліпшуються кілька епох поспіль.</translation>
    </message>
    <message>
        <source>Multiply by trained factors</source>
        <translation>Множити на множники, що навчаються</translation>
    </message>
    <message>
        <source>Named inputs</source>
        <translation>Іменовані входи</translation>
    </message>
    <message>
        <source>Named outputs</source>
        <translation>Іменовані виходи</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Шум</translation>
    </message>
    <message>
        <source>Normalize</source>
        <translation>Нормалізація</translation>
    </message>
    <message>
        <source>Number of convolutions</source>
        <translation>Кількість згорток</translation>
    </message>
    <message>
        <source>Number of different tokens: the length of the vectors</source>
        <translation>Кількість різних токенів: довжина векторів</translation>
    </message>
    <message>
        <source>Number of different tokens: the rows of the table</source>
        <translation>Кількість різних токенів: рядки таблиці</translation>
    </message>
    <message>
        <source>Number of filters: the channels of the output</source>
        <translation>Кількість фільтрів: канали виходу</translation>
    </message>
    <message>
        <source>Number of samples</source>
        <translation>Кількість прикладів</translation>
    </message>
    <message>
        <source>Number of sequences, training and test together</source>
        <translation>Кількість послідовностей, навчальних і тестових разом</translation>
    </message>
    <message>
        <source>Number of units: the width of the state</source>
        <translation>Кількість нейронів: ширина стану</translation>
    </message>
    <message>
        <source>Number of words, training and test together</source>
        <translation>Кількість слів, навчальних і тестових разом</translation>
    </message>
    <message>
        <source>Numbers in a target that is no class</source>
        <translation>Кількість чисел у цілі, якщо вона не клас</translation>
    </message>
    <message>
        <source>On a plateau</source>
        <translation>На плато</translation>
    </message>
    <message>
        <source>One LSTM reads a sequence into its state, from which another one writes: it starts with that state.</source>
        <translation>Одна LSTM читає послідовність і збирає її у стан, з якого пише інша: з нього вона й починає.</translation>
    </message>
    <message>
        <source>One answer for the sequence, or one after every bit</source>
        <translation>Одна відповідь на всю послідовність або по одній після кожного біта</translation>
    </message>
    <message>
        <source>One cycle</source>
        <translation>Один цикл</translation>
    </message>
    <message>
        <source>One cycle: the learning rate rises along half a cosine to its full height, and falls along another to almost nothing.</source>
        <translation>Один цикл: швидкість навчання зростає за половиною косинуса до повного значення, а за іншою спадає майже до нуля.</translation>
    </message>
    <message>
        <source>One slope for the whole layer, instead of one for each unit or channel</source>
        <translation>Один нахил на весь шар замість окремого для кожного нейрона чи каналу</translation>
    </message>
    <message>
        <source>One-hot</source>
        <translation>Кодування one-hot</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>Доповнення</translation>
    </message>
    <message>
        <source>Parametric ReLU: the slope below zero is trained with the weights, one for the layer or one for each unit.</source>
        <translation>Параметрична ReLU: нахил нижче нуля навчається разом із вагами, один на шар або по одному на кожен нейрон.</translation>
    </message>
    <message>
        <source>Parity of bits</source>
        <translation>Парність бітів</translation>
    </message>
    <message>
        <source>Parts of the channels that are filtered apart from each other; as many as channels: each by itself</source>
        <translation>На скільки частин поділено канали, що фільтруються окремо; стільки, скільки каналів: кожен сам по собі</translation>
    </message>
    <message>
        <source>Passes its input on unchanged and adds a penalty to the loss that keeps most units quiet: a sparse autoencoder.</source>
        <translation>Пропускає вхід без змін і додає до втрат штраф, через який більшість нейронів мовчить: розріджений автокодувальник.</translation>
    </message>
    <message>
        <source>Path of the text: UTF-8 or Windows-1251</source>
        <translation>Шлях до тексту: UTF-8 або Windows-1251</translation>
    </message>
    <message>
        <source>Permute</source>
        <translation>Перестановка осей</translation>
    </message>
    <message>
        <source>Pieces of sine waves with random frequency and phase: forecast the next value after every step.</source>
        <translation>Відрізки синусоїд із випадковими частотою й фазою: після кожного кроку передбачити наступне значення.</translation>
    </message>
    <message>
        <source>Plain recurrent layer: the state h_t is a function of the input x_t and of the state before it.</source>
        <translation>Простий рекурентний шар: стан h_t є функцією входу x_t і попереднього стану.</translation>
    </message>
    <message>
        <source>Probability to set a number to 0 by masking</source>
        <translation>Імовірність замінити число на 0 за маскування</translation>
    </message>
    <message>
        <source>Puts the axes of a sample in another order; a matrix is transposed.</source>
        <translation>Ставить осі прикладу в іншому порядку; матрицю транспонує.</translation>
    </message>
    <message>
        <source>Python cannot import a module called &apos;{name}&apos;: choose a name of letters, digits and underscores, such as net.py</source>
        <translation>Python не може імпортувати модуль з назвою «{name}»: виберіть назву з літер, цифр і підкреслень, наприклад net.py</translation>
    </message>
    <message>
        <source>RNN</source>
        <translation>RNN</translation>
    </message>
    <message>
        <source>Radial basis</source>
        <translation>Радіально-базисний</translation>
    </message>
    <message>
        <source>Radial basis units: each answers 1 at its own centre and less the farther away the input lies.</source>
        <translation>Радіально-базисні нейрони: кожен відповідає 1 у власному центрі й тим менше, що далі від нього вхід.</translation>
    </message>
    <message>
        <source>Random numbers</source>
        <translation>Випадкові числа</translation>
    </message>
    <message>
        <source>Random numbers of a chosen shape: nothing can be learnt from them. A network read from a file starts with them.</source>
        <translation>Випадкові числа обраної форми: навчитися з них нічого не можна. З них починає мережа, прочитана з файлу.</translation>
    </message>
    <message>
        <source>Random words of different lengths, to be written backwards (or copied): the answer begins when the word is read.</source>
        <translation>Випадкові слова різної довжини, які треба записати навпаки (або скопіювати): відповідь починається, коли слово прочитано.</translation>
    </message>
    <message>
        <source>Repeat step</source>
        <translation>Повторення кроку</translation>
    </message>
    <message>
        <source>Repeats a sample along axes of size 1, and along new axes in front, until it has the chosen shape.</source>
        <translation>Повторює приклад уздовж осей розміру 1 і вздовж нових осей попереду, доки він не набуде обраної форми.</translation>
    </message>
    <message>
        <source>Reset gate: before the product with W (lectures), after it (PyTorch), or none (simplified)</source>
        <translation>Вентиль скидання: перед добутком із W (лекції), після нього (PyTorch) або без нього (спрощено)</translation>
    </message>
    <message>
        <source>Reshape</source>
        <translation>Зміна форми</translation>
    </message>
    <message>
        <source>Residual block</source>
        <translation>Залишковий блок</translation>
    </message>
    <message>
        <source>Row C1 (likeness as a cosine), embeddings; torch.nn.CosineEmbeddingLoss with the label 1.</source>
        <translation>Тема C1 (подібність як косинус), ембединги; torch.nn.CosineEmbeddingLoss з міткою 1.</translation>
    </message>
    <message>
        <source>Row C3: instead of a dense head. torch.nn.AdaptiveAvgPool2d(1) and Flatten.</source>
        <translation>Тема C3: замість щільних шарів наприкінці. torch.nn.AdaptiveAvgPool2d(1) і Flatten.</translation>
    </message>
    <message>
        <source>Row C3; torch.nn.AdaptiveMaxPool2d(1) and Flatten. The first of equal numbers gets the gradient.</source>
        <translation>Тема C3; torch.nn.AdaptiveMaxPool2d(1) і Flatten. З рівних чисел градієнт дістає перше.</translation>
    </message>
    <message>
        <source>Row C3; torch.nn.AvgPool2d on images, AvgPool1d along the steps of sequences. ONNX leaves the margin out of the mean unless told otherwise, PyTorch counts it.</source>
        <translation>Тема C3; torch.nn.AvgPool2d для зображень, AvgPool1d уздовж кроків послідовностей. ONNX не враховує полів у середньому, якщо не вказано інакше, PyTorch враховує.</translation>
    </message>
    <message>
        <source>Row C3; torch.nn.MaxPool2d on images, MaxPool1d along the steps of sequences. The first of equal numbers gets the gradient.</source>
        <translation>Тема C3; torch.nn.MaxPool2d для зображень, MaxPool1d уздовж кроків послідовностей. З рівних чисел градієнт дістає перше.</translation>
    </message>
    <message>
        <source>Row C9; Huang et al., Densely Connected Convolutional Networks, 2017.</source>
        <translation>Тема C9; Huang та ін., Densely Connected Convolutional Networks, 2017.</translation>
    </message>
    <message>
        <source>Row N1; Goodfellow et al. (2013): a_j = max over the pieces of u. The first of equal pieces wins. The steps of a sequence (T, F) are grouped one by one.</source>
        <translation>Тема N1; Goodfellow та ін. (2013): a_j = max за частинами u. З однакових частин береться перша. Кроки послідовності (T, F) групуються кожен окремо.</translation>
    </message>
    <message>
        <source>Row N6; to learn from another network&apos;s shares; torch.nn.KLDivLoss after LogSoftmax. For classes, cross-entropy.</source>
        <translation>Тема N6; щоб навчатися за частками іншої мережі; torch.nn.KLDivLoss після LogSoftmax. Для класів — крос-ентропія.</translation>
    </message>
    <message>
        <source>Row R10; torch.nn.Embedding. Indices (T,) give (T, features); a single index gives (1, features), for which Flatten makes a vector. An index that is no whole number from 0 to the vocabulary&apos;s size less 1 stops the training.</source>
        <translation>Тема R10; torch.nn.Embedding. Індекси (T,) дають (T, features); один індекс дає (1, features), з чого «Розгортання» робить вектор. Індекс, що не є цілим числом від 0 до розміру словника мінус 1, зупиняє навчання.</translation>
    </message>
    <message>
        <source>Row R10; torch.nn.functional.one_hot. Indices (T,) give (T, vocabulary). An index that is no whole number from 0 to the vocabulary&apos;s size less 1 stops the training.</source>
        <translation>Тема R10; torch.nn.functional.one_hot. Індекси (T,) дають (T, vocabulary). Індекс, що не є цілим числом від 0 до розміру словника мінус 1, зупиняє навчання.</translation>
    </message>
    <message>
        <source>Row R14; Peters et al. (2018): ELMo mixes the layers of a bidirectional language model so. All shares start equal.</source>
        <translation>Тема R14; Peters та ін. (2018): так ELMo змішує шари двонапрямної мовної моделі. На початку всі частки рівні.</translation>
    </message>
    <message>
        <source>Row R8; gates in torch&apos;s order r, z, n (the lectures&apos; r, u and candidate g), without reset gate z, n. The lectures reset the state before it is multiplied with W_g; torch.nn.GRU resets the product, with a second bias inside, which is an option here. The state wired in and out is [layer][direction] of h; steps beyond a sequence&apos;s length keep it and give 0.</source>
        <translation>Тема R8; вентилі в порядку torch r, z, n (у лекціях r, u і кандидат g), без вентиля скидання z, n. У лекціях стан скидається до множення на W_g; torch.nn.GRU скидає добуток, із другим зміщенням усередині, тут це можна вибрати. Стан на вході й на виході — це [шар][напрям] для h; кроки за межами довжини послідовності зберігають його й дають 0.</translation>
    </message>
    <message>
        <source>Row R9 (many-to-one, many-to-many of equal length). Inputs (T, 1) are 0 and 1. One bit changes every later answer, so it takes a state that forgets nothing.</source>
        <translation>Тема R9 («багато до одного», «багато до багатьох» однакової довжини). Входи (T, 1) — це 0 і 1. Один біт змінює всі подальші відповіді, тому потрібен стан, який нічого не забуває.</translation>
    </message>
    <message>
        <source>Row R9, many-to-many of unequal length. Inputs (T,) are letters, filled up with &lt;EOS&gt;; the field &quot;decoder&quot; holds what the decoder has written so far (the answer one step later, after &lt;EOS&gt;), and the targets are the answer and a closing &lt;EOS&gt;. Give the decoder a Data node of its own with the columns &quot;decoder&quot;.</source>
        <translation>Тема R9, «багато до багатьох» різної довжини. Входи (T,) — літери, доповнені &lt;EOS&gt;; поле «decoder» містить те, що декодувальник уже записав (відповідь на крок пізніше, після &lt;EOS&gt;), а цілі — відповідь і завершальний &lt;EOS&gt;. Дайте декодувальнику власний вузол «Дані» зі стовпцями «decoder».</translation>
    </message>
    <message>
        <source>Row R9.</source>
        <translation>Тема R9.</translation>
    </message>
    <message>
        <source>Row R9. Where sequences have lengths of their own, T is that of each.</source>
        <translation>Тема R9. Якщо послідовності мають власну довжину, T — це довжина кожної з них.</translation>
    </message>
    <message>
        <source>Row R9; Sutskever et al., Sequence to Sequence Learning, 2014. Both read features of steps, so put Embedding or One-hot before them where there are tokens.</source>
        <translation>Тема R9; Sutskever та ін., Sequence to Sequence Learning, 2014. Обидві читають ознаки кроків, тож для токенів поставте перед ними ембединг або кодування one-hot.</translation>
    </message>
    <message>
        <source>Row T12; Ba et al. (2016): y = gamma (x - m) / sqrt(v + eps) + beta with the sample&apos;s own m and v, in training and application alike; torch.nn.LayerNorm. Without a choice of axes, the last axis of vectors and sequences and all axes of images. The ports give m and 1 / sqrt(v + eps).</source>
        <translation>Тема T12; Ba та ін. (2016): y = gamma (x - m) / sqrt(v + eps) + beta із власними m і v прикладу, однаково під час навчання й застосування; torch.nn.LayerNorm. Якщо осей не вибрано — остання вісь векторів і послідовностей та всі осі зображень. Виходи дають m і 1 / sqrt(v + eps).</translation>
    </message>
    <message>
        <source>Row T12; Ioffe and Szegedy (2015); torch.nn.BatchNorm1d, 2d and 3d. Vectors (F,) over the batch, sequences (T, F) over batch and steps (padded ones count, as in PyTorch), images (C, H, W) over batch and places. When the network is applied it uses running averages of m and v. The last batch of an epoch, where it is filled up, counts its first sample again.</source>
        <translation>Тема T12; Ioffe і Szegedy (2015); torch.nn.BatchNorm1d, 2d і 3d. Вектори (F,) за пакетом, послідовності (T, F) за пакетом і кроками (доповнені теж враховуються, як у PyTorch), зображення (C, H, W) за пакетом і місцями. Під час застосування мережа бере ковзні середні m і v. В останньому пакеті епохи, якщо його доповнено, перший приклад враховується повторно.</translation>
    </message>
    <message>
        <source>Row T2, LeCun et al. (1998): H := gamma H + (1 - gamma) h with the diagonal of the second derivatives h in the Gauss-Newton form, w := w - eta L&apos; / (mu + H^), H^ = H / (1 - gamma^k) corrected for its start at zero as in Adam. PyTorch has no such optimizer. Every layer that learns needs known second derivatives: not recurrent ones, and no normalization.</source>
        <translation>Тема T2, LeCun та ін. (1998): H := gamma H + (1 - gamma) h з діагоналлю других похідних h у формі Гаусса — Ньютона, w := w - eta L&apos; / (mu + H^), H^ = H / (1 - gamma^k) з поправкою на початок із нуля, як в Adam. У PyTorch такого оптимізатора немає. Кожен шар, що навчається, потребує відомих других похідних: рекурентні шари й нормалізація не підходять.</translation>
    </message>
    <message>
        <source>Row T4, Loshchilov and Hutter (2017): eta_t = eta (r + (1 - r) (1 + cos(pi t / period)) / 2) with the last share r; torch.optim.lr_scheduler.CosineAnnealingLR (eta_min = r eta; it climbs again after the period), and CosineAnnealingWarmRestarts where it starts again.</source>
        <translation>Тема T4, Loshchilov і Hutter (2017): eta_t = eta (r + (1 - r) (1 + cos(pi t / period)) / 2) з кінцевою часткою r; torch.optim.lr_scheduler.CosineAnnealingLR (eta_min = r eta; після періоду вона знову зростає) і CosineAnnealingWarmRestarts, якщо починати знову.</translation>
    </message>
    <message>
        <source>Row T4, Smith and Topin (2018); torch.optim.lr_scheduler.OneCycleLR, whose peak is one update earlier and which cycles the momentum too. The optimizer&apos;s rate is the peak.</source>
        <translation>Тема T4, Smith і Topin (2018); torch.optim.lr_scheduler.OneCycleLR, у якого пік на одне оновлення раніше і циклічно змінюється також імпульс. Швидкість оптимізатора — це пік.</translation>
    </message>
    <message>
        <source>Row T4: an epoch improves on the best one where its mean loss is below best (1 - threshold); after more than `patience` epochs in a row that do not, eta := eta factor; torch.optim.lr_scheduler.ReduceLROnPlateau on that loss.</source>
        <translation>Тема T4: епоха краща за найкращу, якщо її середні втрати нижчі ніж найкращі · (1 - поріг); коли поспіль гірших епох більше ніж `patience`, eta := eta factor; torch.optim.lr_scheduler.ReduceLROnPlateau за цими втратами.</translation>
    </message>
    <message>
        <source>Row T4: eta_t = eta (f + (1 - f) t / rise) with the first share f; torch.optim.lr_scheduler.LinearLR (start_factor = f), with CosineAnnealingLR after it in a SequentialLR.</source>
        <translation>Тема T4: eta_t = eta (f + (1 - f) t / rise) з початковою часткою f; torch.optim.lr_scheduler.LinearLR (start_factor = f), а за ним CosineAnnealingLR у SequentialLR.</translation>
    </message>
    <message>
        <source>Row T4: eta_t = eta factor^floor(t / period); torch.optim.lr_scheduler.StepLR.</source>
        <translation>Тема T4: eta_t = eta factor^floor(t / period); torch.optim.lr_scheduler.StepLR, де factor — множник, period — період.</translation>
    </message>
    <message>
        <source>Row T6, Loshchilov and Hutter (2019): w := w - eta lambda w before the optimizer&apos;s step, so that Adam&apos;s division by the size of the gradients leaves the decay alone; the weight_decay of torch.optim.AdamW, but biases are left alone. Under SGD it is the same as L2.</source>
        <translation>Тема T6, Loshchilov і Hutter (2019): w := w - eta lambda w перед кроком оптимізатора, тому ділення на величину градієнтів в Adam не зачіпає згасання; це weight_decay із torch.optim.AdamW, але зміщень це не стосується. За SGD це те саме, що L2.</translation>
    </message>
    <message>
        <source>Row Z1; Broomhead and Lowe (1988): y_j = exp(-||x - c_j||^2 / (2 s_j^2)). Centres and widths are trained, the widths by their logarithms. A radial basis network ends in a linear Dense. torch has no such module.</source>
        <translation>Тема Z1; Broomhead і Lowe (1988): y_j = exp(-||x - c_j||^2 / (2 s_j^2)). Центри й ширини навчаються, ширини — через їхні логарифми. Радіально-базисна мережа закінчується лінійним щільним шаром. У torch такого модуля немає.</translation>
    </message>
    <message>
        <source>Row Z2. L1: lambda times the mean of |a|. KL (Ng 2011): lambda sum_j KL(rho || r_j) with each unit&apos;s mean activity r_j over the whole batch; it is for activities between 0 and 1, as a sigmoid gives them, and r_j is held between 1e-6 and 1 - 1e-6.</source>
        <translation>Тема Z2. L1: lambda, помножена на середнє |a|. KL (Ng 2011): lambda sum_j KL(rho || r_j) із середньою активністю r_j кожного нейрона за всім пакетом; це для активностей між 0 і 1, як у сигмоїди, а r_j тримається між 1e-6 і 1 - 1e-6.</translation>
    </message>
    <message>
        <source>Row Z2: the decoder of an autoencoder undoes the encoder. The other layer is a Dense, or an Embedding whose vectors then also score the tokens. torch.nn.functional.linear with the other layer&apos;s weight transposed.</source>
        <translation>Тема Z2: декодувальник автокодувальника виконує дію, обернену до кодувальника. Інший шар — щільний або ембединг, чиї вектори тоді ще й оцінюють токени. torch.nn.functional.linear із транспонованою вагою іншого шару.</translation>
    </message>
    <message>
        <source>Row Z2; Kingma and Welling (2013). The first half of the input are means m, the second half l = ln s^2; in training z = m + s e with standard normal e, when applied z = m. beta KL(N(m, s^2) || N(0, 1)) is added to the loss.</source>
        <translation>Тема Z2; Kingma і Welling (2013). Перша половина входу — середні m, друга — l = ln s^2; під час навчання z = m + s e зі стандартним нормальним e, під час застосування z = m. До втрат додається beta KL(N(m, s^2) || N(0, 1)).</translation>
    </message>
    <message>
        <source>Row Z2; Vincent et al. (2008). Gaussian: y = x + deviation e with standard normal e. Masking: every number is set to 0 with the probability p. When the network is applied, y = x.</source>
        <translation>Тема Z2; Vincent та ін. (2008). gaussian: y = x + відхилення · e зі стандартним нормальним e. masking: кожне число стає 0 з імовірністю p. Під час застосування мережі y = x.</translation>
    </message>
    <message>
        <source>Rows C1, C12; torch.nn.Conv1d followed by the activation, with steps before features: (T, F) gives (T&apos;, filters). Padding &quot;causal&quot; adds zeros before the first step alone, so that no output sees what comes later.</source>
        <translation>Теми C1, C12; torch.nn.Conv1d, а за ним активація; кроки стоять перед ознаками: (T, F) дає (T&apos;, filters). Доповнення «causal» додає нулі лише перед першим кроком, щоб жоден вихід не бачив того, що далі.</translation>
    </message>
    <message>
        <source>Rows C1, C2, C4; torch.nn.Conv2d followed by the activation: the kernel is not flipped. Padding &quot;same&quot; adds zeros so that a stride of 1 keeps the size, the odd one behind.</source>
        <translation>Теми C1, C2, C4; torch.nn.Conv2d, а за ним активація: ядро не перевертається. Доповнення «same» додає нулі так, щоб за кроку зсуву 1 розмір зберігся, непарний — у кінці.</translation>
    </message>
    <message>
        <source>Rows N2 and N3: [x1 + x2 - 3/2 &gt; 0] is AND, [x1 + x2 - 1/2 &gt; 0] is OR, [-x1 + 1/2 &gt; 0] is NOT; XOR takes two layers.</source>
        <translation>Теми N2 і N3: [x1 + x2 - 3/2 &gt; 0] — це І (AND), [x1 + x2 - 1/2 &gt; 0] — АБО (OR), [-x1 + 1/2 &gt; 0] — НЕ (NOT); для XOR потрібні два шари.</translation>
    </message>
    <message>
        <source>Rows N4, N6, N7; torch.nn.MSELoss.</source>
        <translation>Теми N4, N6, N7; torch.nn.MSELoss.</translation>
    </message>
    <message>
        <source>Rows N4, N7; Huber (1964); torch.nn.HuberLoss.</source>
        <translation>Теми N4, N7; Huber (1964); torch.nn.HuberLoss.</translation>
    </message>
    <message>
        <source>Rows N6, R11 (log-probabilities); torch.nn.LogSoftmax.</source>
        <translation>Теми N6, R11 (логарифми ймовірностей); torch.nn.LogSoftmax.</translation>
    </message>
    <message>
        <source>Rows R1 (autoregression) and R16. x_t = sin(w t + p) + noise; inputs (T, 1) are x_1 ... x_T, targets (T, 1) the values one step later, without noise.</source>
        <translation>Теми R1 (авторегресія) і R16. x_t = sin(w t + p) + шум; входи (T, 1) — це x_1 ... x_T, цілі (T, 1) — значення на крок пізніше, без шуму.</translation>
    </message>
    <message>
        <source>Rows R10 and R11. Inputs (T,) are the numbers of T tokens, targets (T,) those one place later. Rare tokens become &lt;UNK&gt;. Windows follow one another: with the order &quot;in streams&quot; a recurrent layer can carry its state on.</source>
        <translation>Теми R10 і R11. Входи (T,) — номери T токенів, цілі (T,) — номери на місце далі. Рідкісні токени стають &lt;UNK&gt;. Вікна йдуть одне за одним: із порядком «in streams» рекурентний шар може переносити свій стан далі.</translation>
    </message>
    <message>
        <source>Rows R2, R4: h_t = f(V x_t + W h_{t-1} + b), with a connection through time h_t = f(...) + h_{t-k}, which begins at the k-th step of a window. torch.nn.RNN, whose second bias is not needed. The state wired in and out is [layer][direction] of h; steps beyond a sequence&apos;s length keep it and give 0.</source>
        <translation>Теми R2, R4: h_t = f(V x_t + W h_{t-1} + b), а зі з’єднанням крізь час h_t = f(...) + h_{t-k}, що починається з k-го кроку вікна. torch.nn.RNN, друге зміщення якого не потрібне. Стан на вході й на виході — це [шар][напрям] для h; кроки за межами довжини послідовності зберігають його й дають 0.</translation>
    </message>
    <message>
        <source>Rows R5-R7; torch.nn.LSTM, gates in its order i, f, g, o, whose second bias is not needed. Without forget gate it is the LSTM of 1997 (order i, g, o). Peepholes let i and f see c_{t-1} and o see c_t, diagonal as in ONNX (`peephole_i_l0`, ...) or as full matrices. The state wired in and out is [layer][direction] of h, then the same of c; steps beyond a sequence&apos;s length keep it and give 0.</source>
        <translation>Теми R5–R7; torch.nn.LSTM, друге зміщення якого не потрібне, вентилі в його порядку i, f, g, o. Без вентиля забування це LSTM 1997 року (порядок i, g, o). Вічкові з’єднання дають i та f бачити c_{t-1}, а o — c_t, діагональні, як в ONNX (`peephole_i_l0`, ...), або повні матриці. Стан на вході й на виході — це [шар][напрям] для h, потім так само для c; кроки за межами довжини послідовності зберігають його й дають 0.</translation>
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
        <translation>Прикладів в одному оновленні</translation>
    </message>
    <message>
        <source>Scale and shift</source>
        <translation>Масштаб і зсув</translation>
    </message>
    <message>
        <source>Scale by 1/(1-p) while training, instead of by 1-p when applied</source>
        <translation>Множити на 1/(1-p) під час навчання, а не на 1-p під час застосування</translation>
    </message>
    <message>
        <source>Scaled ELU: its two constants keep mean 0 and variance 1 from layer to layer, without normalization.</source>
        <translation>Масштабована ELU: дві її сталі зберігають середнє 0 і дисперсію 1 від шару до шару без нормалізації.</translation>
    </message>
    <message>
        <source>Sequences</source>
        <translation>Послідовності</translation>
    </message>
    <message>
        <source>Sequences of bits: is the number of ones odd? One answer for the sequence, or one after every bit.</source>
        <translation>Послідовності бітів: чи непарна кількість одиниць? Одна відповідь на всю послідовність або по одній після кожного біта.</translation>
    </message>
    <message>
        <source>Sequences of inputs have lengths of their own</source>
        <translation>Послідовності входів мають власну довжину</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Параметри</translation>
    </message>
    <message>
        <source>Shape of the inputs of a sample</source>
        <translation>Форма входів прикладу</translation>
    </message>
    <message>
        <source>Shape of the weights: along each axis the input&apos;s size, or 1 where all share one; empty: one for all</source>
        <translation>Форма ваг: уздовж кожної осі розмір входу або 1, якщо вага спільна для всіх; порожньо: одна для всього</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>Форми</translation>
    </message>
    <message>
        <source>Shapes of further columns, called x2, x3 and so on</source>
        <translation>Форми додаткових стовпців, названих x2, x3 і так далі</translation>
    </message>
    <message>
        <source>Share of the learning rate at the start</source>
        <translation>Частка швидкості навчання на початку</translation>
    </message>
    <message>
        <source>Share of the learning rate below which it never falls</source>
        <translation>Частка швидкості навчання, нижче якої вона ніколи не спадає</translation>
    </message>
    <message>
        <source>Share of the learning rate that is left at the end</source>
        <translation>Частка швидкості навчання, що лишається в кінці</translation>
    </message>
    <message>
        <source>Share of the learning rate that the cosine leaves</source>
        <translation>Частка швидкості навчання, яку залишає косинус</translation>
    </message>
    <message>
        <source>Share of the new batch in the running averages</source>
        <translation>Частка нового пакета в ковзних середніх</translation>
    </message>
    <message>
        <source>Share of the old average gradient that is kept (gamma)</source>
        <translation>Частка попереднього середнього градієнта, що зберігається (gamma)</translation>
    </message>
    <message>
        <source>Share of the old average of second derivatives that is kept</source>
        <translation>Частка попереднього середнього других похідних, що зберігається</translation>
    </message>
    <message>
        <source>Share of the old average of squares that is kept</source>
        <translation>Частка попереднього середнього квадратів, що зберігається</translation>
    </message>
    <message>
        <source>Share of the old average of squares that is kept (alpha)</source>
        <translation>Частка попереднього середнього квадратів, що зберігається (alpha)</translation>
    </message>
    <message>
        <source>Share of the period in which the rate rises</source>
        <translation>Частка періоду, протягом якої швидкість зростає</translation>
    </message>
    <message>
        <source>Share of the samples kept for testing</source>
        <translation>Частка прикладів, відкладених для тесту</translation>
    </message>
    <message>
        <source>SiLU</source>
        <translation>SiLU</translation>
    </message>
    <message>
        <source>Sigmoid linear unit, also called swish: u times its own sigmoid; smooth, and below zero it turns back.</source>
        <translation>Сигмоїдна лінійна функція, відома також як swish: u, помножене на власну сигмоїду; гладка, а нижче нуля завертає назад.</translation>
    </message>
    <message>
        <source>Sigmoid loss of the margin</source>
        <translation>Сигмоїдні втрати відступу</translation>
    </message>
    <message>
        <source>Sigmoid loss of the margin: L = 1 / (1 + e^M), M = y t with t = -1 or +1. Bounded, so outliers hardly matter.</source>
        <translation>Сигмоїдні втрати відступу: L = 1 / (1 + e^M), M = y t, де t = -1 або +1. Обмежені, тому викиди майже не важать.</translation>
    </message>
    <message>
        <source>Sign, -1 or +1: the first neuron&apos;s own function. It has no gradient: set its weights by hand, or train with tanh.</source>
        <translation>Знак, -1 або +1: функція найпершого нейрона. Градієнта не має: задайте ваги вручну або навчайте з tanh.</translation>
    </message>
    <message>
        <source>Sine waves</source>
        <translation>Синусоїди</translation>
    </message>
    <message>
        <source>Slice</source>
        <translation>Зріз</translation>
    </message>
    <message>
        <source>Slope before training</source>
        <translation>Нахил до навчання</translation>
    </message>
    <message>
        <source>Slope below zero</source>
        <translation>Нахил нижче нуля</translation>
    </message>
    <message>
        <source>Softmax</source>
        <translation>Softmax</translation>
    </message>
    <message>
        <source>Softplus: a smooth ReLU, never quite zero; its derivative is the sigmoid.</source>
        <translation>Softplus: згладжена ReLU, ніколи не буває точно нулем; її похідна — сигмоїда.</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>Розрідженість</translation>
    </message>
    <message>
        <source>Spirals</source>
        <translation>Спіралі</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Стандартне відхилення</translation>
    </message>
    <message>
        <source>Standard deviation of Gaussian noise</source>
        <translation>Стандартне відхилення гаусового шуму</translation>
    </message>
    <message>
        <source>Standard deviation of the centres before training</source>
        <translation>Стандартне відхилення центрів до навчання</translation>
    </message>
    <message>
        <source>Start again at the full rate after every period</source>
        <translation>Після кожного періоду починати знову з повної швидкості</translation>
    </message>
    <message>
        <source>Start each batch from the state in which the one before ended</source>
        <translation>Починати кожен пакет зі стану, на якому закінчився попередній</translation>
    </message>
    <message>
        <source>Step, 0 or 1: the threshold [u &gt; 0]. It has no gradient: set its weights by hand, or train with the sigmoid.</source>
        <translation>Сходинка, 0 або 1: поріг [u &gt; 0]. Градієнта не має: задайте ваги вручну або навчайте із сигмоїдою.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Сходинки</translation>
    </message>
    <message>
        <source>Steps of the targets, each with its own; 0: one target for a sample</source>
        <translation>Кількість кроків цілей, на кожному своя ціль; 0: одна ціль на приклад</translation>
    </message>
    <message>
        <source>Steps that a filter sees</source>
        <translation>Скільки кроків бачить фільтр</translation>
    </message>
    <message>
        <source>Stochastic gradient descent: w := w - eta L&apos;.</source>
        <translation>Стохастичний градієнтний спуск: w := w - eta L&apos;.</translation>
    </message>
    <message>
        <source>Strength lambda</source>
        <translation>Сила lambda</translation>
    </message>
    <message>
        <source>Subtract</source>
        <translation>Віднімання</translation>
    </message>
    <message>
        <source>Subtracts the second signal from the first, element by element: y = x1 - x2. Both have one shape.</source>
        <translation>Віднімає другий сигнал від першого поелементно: y = x1 - x2. Обидва мають однакову форму.</translation>
    </message>
    <message>
        <source>Switches each unit off with the probability p while training, so that no unit can rely on another.</source>
        <translation>Під час навчання вимикає кожен нейрон з імовірністю p, щоб жоден не міг покладатися на інший.</translation>
    </message>
    <message>
        <source>Table from a file</source>
        <translation>Таблиця з файлу</translation>
    </message>
    <message>
        <source>Targets are so many classes; 0: they are normal numbers</source>
        <translation>Цілі — стільки класів; 0: це нормально розподілені числа</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>The Boolean function; NOT has one input, the others two</source>
        <translation>Булева функція; NOT має один вхід, інші — два</translation>
    </message>
    <message>
        <source>The axes of the input in the order of the output, from 1; empty: all in reverse order</source>
        <translation>Осі входу в порядку виходу, від 1; порожньо: усі у зворотному порядку</translation>
    </message>
    <message>
        <source>The axis, from 1, along which the inputs are joined; 0: channels of images, else the last</source>
        <translation>Вісь, від 1, уздовж якої об’єднуються входи; 0: канали зображень, інакше остання</translation>
    </message>
    <message>
        <source>The axis, from 1, whose numbers sum to one; 0: channels of images, else the last</source>
        <translation>Вісь, від 1, числа якої в сумі дають одиницю; 0: канали зображень, інакше остання</translation>
    </message>
    <message>
        <source>The constant</source>
        <translation>Стала</translation>
    </message>
    <message>
        <source>The features, in the order of the outputs</source>
        <translation>Ознаки в порядку виходів</translation>
    </message>
    <message>
        <source>The first one kept, along each of the last axes</source>
        <translation>Перше, що зберігається, уздовж кожної з останніх осей</translation>
    </message>
    <message>
        <source>The first one no longer kept, along each of the last axes; 0 or none: to the end</source>
        <translation>Перше, що вже не зберігається, уздовж кожної з останніх осей; 0 або не задано: до кінця</translation>
    </message>
    <message>
        <source>The function applied to each number</source>
        <translation>Функція, застосована до кожного числа</translation>
    </message>
    <message>
        <source>The inputs: one batch of the data set after another. Which data, how much noise and which split is set here.</source>
        <translation>Входи: набір даних, пакет за пакетом. Тут задають, які це дані, скільки в них шуму і як їх поділено.</translation>
    </message>
    <message>
        <source>The largest number of every channel over the whole image, or of every feature over the real steps of a sequence.</source>
        <translation>Найбільше число кожного каналу за всім зображенням або кожної ознаки за справжніми кроками послідовності.</translation>
    </message>
    <message>
        <source>The logarithms of softmax&apos;s shares, exact also where a share is nearly zero: y_k = u_k - ln sum e^(u_i).</source>
        <translation>Логарифми часток softmax, точні й тоді, коли частка майже нульова: y_k = u_k - ln sum e^(u_i).</translation>
    </message>
    <message>
        <source>The loss function</source>
        <translation>Функція втрат</translation>
    </message>
    <message>
        <source>The loss must fall by more than this share to count as improved</source>
        <translation>Щоб це вважалося поліпшенням, втрати мають спасти більше ніж на цю частку</translation>
    </message>
    <message>
        <source>The loss: compares the network&apos;s outputs with the targets; the backward pass starts here with dL/dy.</source>
        <translation>Втрати: порівнює виходи мережі з цілями; звідси починається зворотний прохід із dL/dy.</translation>
    </message>
    <message>
        <source>The matrix product of two signals: y = A B. More axes in front hold more matrices, repeated where they are one.</source>
        <translation>Матричний добуток двох сигналів: y = A B. Додаткові осі попереду містять більше матриць; де матриця одна, вона повторюється.</translation>
    </message>
    <message>
        <source>The mean of every channel over the whole image, or of every feature over the real steps of a sequence.</source>
        <translation>Середнє кожного каналу за всім зображенням або кожної ознаки за справжніми кроками послідовності.</translation>
    </message>
    <message>
        <source>The new shape of a sample; -1 for the size that follows</source>
        <translation>Нова форма прикладу; -1 для розміру, що випливає з інших</translation>
    </message>
    <message>
        <source>The new shape of a sample; 1 keeps the size there is</source>
        <translation>Нова форма прикладу; 1 зберігає наявний розмір</translation>
    </message>
    <message>
        <source>The node whose weights are used, transposed</source>
        <translation>Вузол, ваги якого використовуються транспонованими</translation>
    </message>
    <message>
        <source>The numbers that stand for two classes; more classes are always one-hot</source>
        <translation>Числа, що позначають два класи; більше класів завжди кодується one-hot</translation>
    </message>
    <message>
        <source>The rate is multiplied by it at each step</source>
        <translation>На це число швидкість множиться на кожній сходинці</translation>
    </message>
    <message>
        <source>The rate is multiplied by it on a plateau</source>
        <translation>На це число швидкість множиться на плато</translation>
    </message>
    <message>
        <source>The set of TensorFlow Playground. Noise disturbs the coordinates the value is computed from.</source>
        <translation>Набір із TensorFlow Playground. Шум збурює координати, за якими обчислюється значення.</translation>
    </message>
    <message>
        <source>The set of TensorFlow Playground. Noise moves the points before their class is read.</source>
        <translation>Набір із TensorFlow Playground. Шум зсуває точки до визначення їхнього класу.</translation>
    </message>
    <message>
        <source>The set of TensorFlow Playground: angle t = 2 pi turns i/n, radius 5 i/n, the other arm half a turn ahead. Noise moves the points off their arm.</source>
        <translation>Набір із TensorFlow Playground: кут t = 2 pi turns i/n, де turns — кількість обертів, радіус 5 i/n, другий рукав на пів оберту попереду. Шум зсуває точки з їхнього рукава.</translation>
    </message>
    <message>
        <source>The set of TensorFlow Playground: noise from 0 to 50 percent makes the variance 0.5 to 4.</source>
        <translation>Набір із TensorFlow Playground: шум від 0 до 50 відсотків дає дисперсію від 0,5 до 4.</translation>
    </message>
    <message>
        <source>The shape of scikit-learn&apos;s make_moons, centred and three times as large. Noise is normal.</source>
        <translation>Форма як у make_moons зі scikit-learn, центрована й збільшена втричі. Шум нормальний.</translation>
    </message>
    <message>
        <source>The units of an image (C, H, W) are its channels. Row N1; He et al. (2015); torch.nn.PReLU(num_parameters).</source>
        <translation>Нейрони зображення (C, H, W) — це його канали. Тема N1; He та ін. (2015); torch.nn.PReLU(num_parameters).</translation>
    </message>
    <message>
        <source>The value far below zero is -alpha</source>
        <translation>Значення далеко нижче нуля дорівнює -alpha</translation>
    </message>
    <message>
        <source>The value of every weight</source>
        <translation>Значення кожної ваги</translation>
    </message>
    <message>
        <source>The weights may be shared along an axis, as in (8, 1, 1) for one pair a channel. Any shape passes unchanged; PyTorch writes x * s + t with two nn.Parameter.</source>
        <translation>Ваги можуть бути спільними вздовж осі, наприклад (8, 1, 1) для однієї пари на канал. Будь-яка форма проходить без змін; у PyTorch пишуть x * s + t з двома nn.Parameter.</translation>
    </message>
    <message>
        <source>Tied dense</source>
        <translation>Зв’язаний щільний</translation>
    </message>
    <message>
        <source>Time between two steps</source>
        <translation>Час між двома сходинками</translation>
    </message>
    <message>
        <source>Time of the cosine after the rise</source>
        <translation>Час косинуса після зростання</translation>
    </message>
    <message>
        <source>Time of the whole cycle</source>
        <translation>Час усього циклу</translation>
    </message>
    <message>
        <source>Time until the full rate</source>
        <translation>Час до повної швидкості</translation>
    </message>
    <message>
        <source>Time until the lowest rate</source>
        <translation>Час до найнижчої швидкості</translation>
    </message>
    <message>
        <source>Tokens in a window: the steps of truncated BPTT</source>
        <translation>Токенів у вікні: кроки урізаного BPTT</translation>
    </message>
    <message>
        <source>Transposed conv 2D</source>
        <translation>Транспонована згортка 2D</translation>
    </message>
    <message>
        <source>Truth table</source>
        <translation>Булева функція</translation>
    </message>
    <message>
        <source>Turns of each arm</source>
        <translation>Оберти кожного рукава</translation>
    </message>
    <message>
        <source>Turns scores into shares that are positive and sum to one: y_k = e^(u_k) / sum e^(u_i).</source>
        <translation>Перетворює оцінки на частки, додатні й у сумі рівні одиниці: y_k = e^(u_k) / sum e^(u_i).</translation>
    </message>
    <message>
        <source>Two convolutions with batch norm learn what is to be added to the input: y = relu(x + F(x)).</source>
        <translation>Дві згортки з пакетною нормалізацією вчать те, що треба додати до входу: y = relu(x + F(x)).</translation>
    </message>
    <message>
        <source>Two crescents that reach into each other: a curved boundary of moderate difficulty.</source>
        <translation>Два півмісяці, що заходять один в одного: крива межа помірної складності.</translation>
    </message>
    <message>
        <source>Two islands, an L and a triangle: neither connected nor convex. It takes three layers, or a wide hidden one.</source>
        <translation>Два острови, літера L і трикутник: область незв’язна й неопукла. Потрібні три шари або один широкий прихований.</translation>
    </message>
    <message>
        <source>Two normal clouds around (-2, -2) and (2, 2): one neuron separates them as far as they can be.</source>
        <translation>Дві нормальні хмари навколо (-2, -2) і (2, 2): один нейрон розділяє їх, наскільки це можливо.</translation>
    </message>
    <message>
        <source>Two spirals wound into each other: the classic test of depth and features.</source>
        <translation>Дві спіралі, закручені одна в одну: класичне випробування для глибини й ознак.</translation>
    </message>
    <message>
        <source>UCI Machine Learning Repository, &quot;Optical Recognition of Handwritten Digits&quot; (E. Alpaydin, C. Kaynak), its test set as scikit-learn ships it; CC BY 4.0. Pixels 0 to 16 are scaled to 0 to 1; a sample is (1, 8, 8).</source>
        <translation>UCI Machine Learning Repository, «Optical Recognition of Handwritten Digits» (E. Alpaydin, C. Kaynak), тестова частина в тому вигляді, у якому її постачає scikit-learn; CC BY 4.0. Пікселі від 0 до 16 зведено до відрізка від 0 до 1; форма прикладу — (1, 8, 8).</translation>
    </message>
    <message>
        <source>Uniform within -limit and +limit (row T5); torch.nn.init.uniform_.</source>
        <translation>Рівномірно від -limit до +limit (тема T5); torch.nn.init.uniform_.</translation>
    </message>
    <message>
        <source>Uniform within 1 / sqrt(inputs), as torch.nn.Linear starts its weights.</source>
        <translation>Рівномірно в межах 1 / sqrt(входи), як починає ваги torch.nn.Linear.</translation>
    </message>
    <message>
        <source>Upsample</source>
        <translation>Збільшення</translation>
    </message>
    <message>
        <source>VGG block</source>
        <translation>Блок VGG</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Значення</translation>
    </message>
    <message>
        <source>Values from 0 to 1 are targets as they are, an output for each (the pixels of an autoencoder). Row N6; torch.nn.BCEWithLogitsLoss.</source>
        <translation>Значення від 0 до 1 — це вже готові цілі, по одному виходу на кожне (пікселі автокодувальника). Тема N6; torch.nn.BCEWithLogitsLoss.</translation>
    </message>
    <message>
        <source>Values in a sequence</source>
        <translation>Значень у послідовності</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Розігрів</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Хвилі</translation>
    </message>
    <message>
        <source>Waves across the square</source>
        <translation>Хвиль упоперек квадрата</translation>
    </message>
    <message>
        <source>Weight of the divergence from N(0, 1) in the loss</source>
        <translation>Вага дивергенції від N(0, 1) у втратах</translation>
    </message>
    <message>
        <source>Weight of the penalty in the loss, lambda</source>
        <translation>Вага штрафу у втратах, lambda</translation>
    </message>
    <message>
        <source>Weight of this loss in the sum of all losses</source>
        <translation>Вага цих втрат у сумі всіх втрат</translation>
    </message>
    <message>
        <source>Weighted sum</source>
        <translation>Зважена сума</translation>
    </message>
    <message>
        <source>What a token is; marks and line ends are words of their own</source>
        <translation>Що є токеном; розділові знаки й кінці рядків — окремі слова</translation>
    </message>
    <message>
        <source>What an open update gate does: keep the old state, or write the new one</source>
        <translation>Що робить відкритий вентиль оновлення: зберігає старий стан або записує новий</translation>
    </message>
    <message>
        <source>What follows the rise</source>
        <translation>Що настає після зростання</translation>
    </message>
    <message>
        <source>What lies between the pixels</source>
        <translation>Що лежить між пікселями</translation>
    </message>
    <message>
        <source>What the bias of f starts with: a large one keeps</source>
        <translation>З якого значення починає зміщення вентиля f: велике зберігає</translation>
    </message>
    <message>
        <source>What the margin holds</source>
        <translation>Що містять поля</translation>
    </message>
    <message>
        <source>What the outputs are compared with; empty: the targets, inputs: what went in (autoencoder)</source>
        <translation>З чим порівнюються виходи; порожньо: із цілями, inputs: із входами (автокодувальник)</translation>
    </message>
    <message>
        <source>When training ends by itself</source>
        <translation>Коли навчання закінчується само</translation>
    </message>
    <message>
        <source>Whether the target names classes or holds values</source>
        <translation>Чи містить ціль назви класів, чи значення</translation>
    </message>
    <message>
        <source>Which columns of the data this node brings; empty: the inputs</source>
        <translation>Які стовпці даних дає цей вузол; порожньо: входи</translation>
    </message>
    <message>
        <source>Width of both states</source>
        <translation>Ширина обох станів</translation>
    </message>
    <message>
        <source>Width of the output at every step</source>
        <translation>Ширина виходу на кожному кроці</translation>
    </message>
    <message>
        <source>Width of the output: the number of inputs of the other node</source>
        <translation>Ширина виходу: кількість входів іншого вузла</translation>
    </message>
    <message>
        <source>Width s of every unit before training</source>
        <translation>Ширина s кожного нейрона до навчання</translation>
    </message>
    <message>
        <source>With padding by numbers: one for all sides, one for each axis, or all before and then all after</source>
        <translation>Якщо доповнення задано числами: одне для всіх сторін, по одному на вісь або спершу всі перед, а потім усі після</translation>
    </message>
    <message>
        <source>With padding by numbers: one for all sides, two for rows and columns, or top, left, bottom, right</source>
        <translation>Якщо доповнення задано числами: одне для всіх сторін, два для рядків і стовпців або зверху, ліворуч, знизу, праворуч</translation>
    </message>
    <message>
        <source>With padding by numbers: one for both ends, or before and after</source>
        <translation>Якщо доповнення задано числами: одне для обох кінців або перед і після</translation>
    </message>
    <message>
        <source>Words backwards</source>
        <translation>Слова навпаки</translation>
    </message>
    <message>
        <source>Write everything in small letters</source>
        <translation>Писати все малими літерами</translation>
    </message>
    <message>
        <source>Write the word backwards; else copy it</source>
        <translation>Записати слово навпаки; інакше скопіювати його</translation>
    </message>
    <message>
        <source>Writes all numbers of a sample in one row, so that a dense layer can follow an image.</source>
        <translation>Записує всі числа прикладу в один рядок, щоб після зображення міг стояти щільний шар.</translation>
    </message>
    <message>
        <source>XOR</source>
        <translation>XOR</translation>
    </message>
    <message>
        <source>XOR: blue where x1 and x2 have one sign, orange where they differ. No single neuron can do it.</source>
        <translation>XOR: синій там, де x1 і x2 одного знака, оранжевий там, де різного. Один нейрон цього не може.</translation>
    </message>
    <message>
        <source>Xavier normal</source>
        <translation>Xavier, нормальний</translation>
    </message>
    <message>
        <source>Xavier uniform</source>
        <translation>Xavier, рівномірний</translation>
    </message>
    <message>
        <source>Xavier/Glorot: normal with the deviation sqrt(2 / (inputs + outputs)), keeps the variance through tanh layers.</source>
        <translation>Xavier/Glorot: нормальний розподіл із відхиленням sqrt(2 / (входи + виходи)), зберігає дисперсію крізь шари tanh.</translation>
    </message>
    <message>
        <source>Xavier/Glorot: uniform within sqrt(6 / (inputs + outputs)), keeps the variance through tanh layers.</source>
        <translation>Xavier/Glorot: рівномірно в межах sqrt(6 / (входи + виходи)), зберігає дисперсію крізь шари tanh.</translation>
    </message>
    <message>
        <source>Your own points: click them into the plane, in two or three classes.</source>
        <translation>Ваші точки: поставте їх клацанням на площині, у двох чи трьох класах.</translation>
    </message>
    <message>
        <source>Your own table: a CSV, TSV or NPZ file. Choose the columns that go in and the one to predict.</source>
        <translation>Ваша таблиця: файл CSV, TSV або NPZ. Виберіть стовпці для входу і той, який передбачати.</translation>
    </message>
    <message>
        <source>Zeros around the image: as many as keep its size, none, or the margins</source>
        <translation>Нулі навколо зображення: стільки, щоб зберегти розмір, жодного або задані поля</translation>
    </message>
    <message>
        <source>Zeros around the sequence: as many as keep its length, these before it, none, or the margins</source>
        <translation>Нулі навколо послідовності: стільки, щоб зберегти довжину, ті самі, але лише перед нею, жодного або задані поля</translation>
    </message>
    <message>
        <source>a constant</source>
        <translation>стала</translation>
    </message>
    <message>
        <source>a file called &apos;{name}&apos; would hide the package &apos;{package}&apos; that it needs: choose another name, such as net.py</source>
        <translation>файл з назвою «{name}» затулив би пакет «{package}», який йому потрібен: виберіть іншу назву, наприклад net.py</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>активація</translation>
    </message>
    <message>
        <source>activation by unit</source>
        <translation>активація нейронів</translation>
    </message>
    <message>
        <source>added lines</source>
        <translation>додані рядки</translation>
    </message>
    <message>
        <source>after</source>
        <translation>після</translation>
    </message>
    <message>
        <source>afterwards</source>
        <translation>далі</translation>
    </message>
    <message>
        <source>age</source>
        <translation>вік</translation>
    </message>
    <message>
        <source>alpha</source>
        <translation>alpha</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>відповіді</translation>
    </message>
    <message>
        <source>area</source>
        <translation>площа</translation>
    </message>
    <message>
        <source>axes</source>
        <translation>осі</translation>
    </message>
    <message>
        <source>axis</source>
        <translation>вісь</translation>
    </message>
    <message>
        <source>backwards</source>
        <translation>навпаки</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>розмір пакета</translation>
    </message>
    <message>
        <source>before</source>
        <translation>перед</translation>
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
        <translation>зміщення</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>синій</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>в обидва боки</translation>
    </message>
    <message>
        <source>by norm</source>
        <translation>за нормою</translation>
    </message>
    <message>
        <source>by value</source>
        <translation>за значенням</translation>
    </message>
    <message>
        <source>carry the state</source>
        <translation>переносити стан</translation>
    </message>
    <message>
        <source>class</source>
        <translation>клас</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>класи</translation>
    </message>
    <message>
        <source>coding</source>
        <translation>кодування</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>стовпці</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>порівнюється з</translation>
    </message>
    <message>
        <source>computed from the data</source>
        <translation>обчислено з даних</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>стала</translation>
    </message>
    <message>
        <source>corners</source>
        <translation>вершини</translation>
    </message>
    <message>
        <source>count margins</source>
        <translation>враховувати поля</translation>
    </message>
    <message>
        <source>data set</source>
        <translation>набір даних</translation>
    </message>
    <message>
        <source>decay alpha</source>
        <translation>згасання alpha</translation>
    </message>
    <message>
        <source>decay gamma</source>
        <translation>згасання gamma</translation>
    </message>
    <message>
        <source>deleted links</source>
        <translation>вилучені зв’язки</translation>
    </message>
    <message>
        <source>delta</source>
        <translation>delta</translation>
    </message>
    <message>
        <source>deviation</source>
        <translation>відхилення</translation>
    </message>
    <message>
        <source>digit</source>
        <translation>цифра</translation>
    </message>
    <message>
        <source>dilation</source>
        <translation>дилатація</translation>
    </message>
    <message>
        <source>distance to the centre</source>
        <translation>відстань до центру</translation>
    </message>
    <message>
        <source>document</source>
        <translation>документ</translation>
    </message>
    <message>
        <source>ended after {epochs} epochs, as the stop rule says</source>
        <translation>закінчено за правилом зупинки, епох: {epochs}</translation>
    </message>
    <message>
        <source>ended after {steps} updates, as the stop rule says</source>
        <translation>закінчено за правилом зупинки, оновлень: {steps}</translation>
    </message>
    <message>
        <source>ended: the test loss has not improved for {epochs} epochs; the weights are those of epoch {best}</source>
        <translation>закінчено: епох без поліпшення втрат на тесті: {epochs}; ваги взято з епохи {best}</translation>
    </message>
    <message>
        <source>ended: the training accuracy reached {accuracy:.1%}</source>
        <translation>закінчено: точність на навчальній вибірці досягла {accuracy:.1%}</translation>
    </message>
    <message>
        <source>ended: the training loss fell below {loss}</source>
        <translation>закінчено: втрати на навчальній вибірці впали нижче {loss}</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>епохи</translation>
    </message>
    <message>
        <source>epsilon</source>
        <translation>epsilon</translation>
    </message>
    <message>
        <source>eta := eta factor  after more than so many epochs without improvement</source>
        <translation>eta := eta · множник  після більшої кількості епох без поліпшення, ніж допускається</translation>
    </message>
    <message>
        <source>eta_t = eta (f + (1 - f) t / rise),  then eta or a cosine</source>
        <translation>eta_t = eta (f + (1 - f) t / rise),  потім eta або косинус</translation>
    </message>
    <message>
        <source>eta_t from f eta to eta in the share s of the period, then to r eta, along cosines</source>
        <translation>eta_t від f eta до eta за частку s періоду, потім до r eta, за косинусами</translation>
    </message>
    <message>
        <source>even</source>
        <translation>парна</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>множник</translation>
    </message>
    <message>
        <source>fall</source>
        <translation>спад</translation>
    </message>
    <message>
        <source>features</source>
        <translation>ознаки</translation>
    </message>
    <message>
        <source>file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>filters</source>
        <translation>фільтри</translation>
    </message>
    <message>
        <source>first</source>
        <translation>початок</translation>
    </message>
    <message>
        <source>first share</source>
        <translation>початкова частка</translation>
    </message>
    <message>
        <source>floor</source>
        <translation>поверх</translation>
    </message>
    <message>
        <source>format_version is {value}, but must be a whole number from 1 on</source>
        <translation>format_version має значення {value}, а має бути цілим числом від 1</translation>
    </message>
    <message>
        <source>function</source>
        <translation>функція</translation>
    </message>
    <message>
        <source>further shapes</source>
        <translation>додаткові форми</translation>
    </message>
    <message>
        <source>g := threshold / ||g|| g  if ||g|| &gt;= threshold</source>
        <translation>g := поріг / ||g|| g,  якщо ||g|| &gt;= поріг</translation>
    </message>
    <message>
        <source>g_i := min(max(g_i, -threshold), threshold)</source>
        <translation>g_i := min(max(g_i, -поріг), поріг)</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>підсилення</translation>
    </message>
    <message>
        <source>gamma and beta</source>
        <translation>gamma і beta</translation>
    </message>
    <message>
        <source>gate f</source>
        <translation>вентиль f</translation>
    </message>
    <message>
        <source>gradient clipping</source>
        <translation>обрізання градієнта</translation>
    </message>
    <message>
        <source>green</source>
        <translation>зелений</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>групи</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>приріст</translation>
    </message>
    <message>
        <source>h_t = o tanh(c_t), or h_t = o c_t</source>
        <translation>h_t = o tanh(c_t) або h_t = o c_t</translation>
    </message>
    <message>
        <source>hard sigmoid</source>
        <translation>жорстка сигмоїда</translation>
    </message>
    <message>
        <source>initial V</source>
        <translation>початкові V</translation>
    </message>
    <message>
        <source>initial W</source>
        <translation>початкові W</translation>
    </message>
    <message>
        <source>initial b_f</source>
        <translation>початкове b_f</translation>
    </message>
    <message>
        <source>initial state</source>
        <translation>початковий стан</translation>
    </message>
    <message>
        <source>initial vectors</source>
        <translation>початкові вектори</translation>
    </message>
    <message>
        <source>initial weights</source>
        <translation>початкові ваги</translation>
    </message>
    <message>
        <source>inner bias</source>
        <translation>внутрішнє зміщення</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>усередині</translation>
    </message>
    <message>
        <source>internal error: {error}</source>
        <translation>внутрішня помилка: {error}</translation>
    </message>
    <message>
        <source>into f</source>
        <translation>до f</translation>
    </message>
    <message>
        <source>into i</source>
        <translation>до i</translation>
    </message>
    <message>
        <source>into o</source>
        <translation>до o</translation>
    </message>
    <message>
        <source>inverted</source>
        <translation>інвертований</translation>
    </message>
    <message>
        <source>its main output alone</source>
        <translation>лише головний</translation>
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
        <translation>lambda в ковзних втратах Q := (1 - lambda) Q + lambda L</translation>
    </message>
    <message>
        <source>land</source>
        <translation>суходіл</translation>
    </message>
    <message>
        <source>last</source>
        <translation>кінець</translation>
    </message>
    <message>
        <source>last share</source>
        <translation>кінцева частка</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>шари</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>швидкість навчання</translation>
    </message>
    <message>
        <source>learning-rate schedule</source>
        <translation>розклад швидкості навчання</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>літери</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>межа</translation>
    </message>
    <message>
        <source>line {line} of {file} cannot be read as a row of cells ({reason}): look for an open quote</source>
        <translation>рядок {line} файлу {file} не вдається прочитати як рядок таблиці ({reason}): пошукайте незакриті лапки</translation>
    </message>
    <message>
        <source>line {line} of {file} has {count} cells, but the first line has {width}: mend that line</source>
        <translation>рядок {line} файлу {file} має комірок: {count}, а перший рядок: {width}; виправте цей рядок</translation>
    </message>
    <message>
        <source>line {line} of {file}, column &apos;{column}&apos; holds &apos;{cell}&apos; instead of a number: fill it in, or remove the line</source>
        <translation>рядок {line} файлу {file}, стовпець «{column}» містить «{cell}» замість числа: впишіть число або вилучіть рядок</translation>
    </message>
    <message>
        <source>line {line} of {file}, column &apos;{column}&apos; holds &apos;{cell}&apos;, but numbers go up to 3.4e38: change the unit</source>
        <translation>рядок {line} файлу {file}, стовпець «{column}» містить «{cell}», а числа можуть сягати 3.4e38: змініть одиницю вимірювання</translation>
    </message>
    <message>
        <source>line {line} of {file}, column &apos;{column}&apos; holds &apos;{cell}&apos;, which is not a number: correct it, or choose other columns</source>
        <translation>рядок {line} файлу {file}, стовпець «{column}» містить «{cell}», а це не число: виправте його або виберіть інші стовпці</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>лінійна</translation>
    </message>
    <message>
        <source>longest word</source>
        <translation>найдовше слово</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>втрати</translation>
    </message>
    <message>
        <source>lowest share</source>
        <translation>найменша частка</translation>
    </message>
    <message>
        <source>margins</source>
        <translation>поля</translation>
    </message>
    <message>
        <source>method</source>
        <translation>спосіб</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>відсутнє</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>режим</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>імпульс</translation>
    </message>
    <message>
        <source>mu</source>
        <translation>mu</translation>
    </message>
    <message>
        <source>name a node and its setting: nodes.&lt;id&gt;.&lt;setting&gt;</source>
        <translation>назвіть вузол і його параметр: nodes.&lt;id&gt;.&lt;setting&gt;</translation>
    </message>
    <message>
        <source>networks are not written as &apos;{chosen}&apos;: choose one of {known}</source>
        <translation>мережі не записуються як «{chosen}»: виберіть одне з {known}</translation>
    </message>
    <message>
        <source>next value</source>
        <translation>наступне значення</translation>
    </message>
    <message>
        <source>no axis of &apos;{file}&apos; is a batch: all of an input is one sample</source>
        <translation>жодна вісь у «{file}» не є пакетом: увесь вхід — один приклад</translation>
    </message>
    <message>
        <source>no file is chosen for the table: choose a CSV, TSV or NPZ file</source>
        <translation>для таблиці не вибрано файл: виберіть файл CSV, TSV або NPZ</translation>
    </message>
    <message>
        <source>no named inputs</source>
        <translation>іменованих немає</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>шум</translation>
    </message>
    <message>
        <source>none</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>нормальний</translation>
    </message>
    <message>
        <source>not in the file, and kept: {names}</source>
        <translation>немає у файлі, тому збережено: {names}</translation>
    </message>
    <message>
        <source>not in the network, and left out: {names}</source>
        <translation>немає в мережі, тому пропущено: {names}</translation>
    </message>
    <message>
        <source>nothing flows from the data to the loss: wire them together</source>
        <translation>від даних до втрат нічого не тече: з’єднайте їх</translation>
    </message>
    <message>
        <source>nothing in &apos;{path}&apos; fits this network: {report}</source>
        <translation>ніщо в «{path}» не підходить до цієї мережі: {report}</translation>
    </message>
    <message>
        <source>odd</source>
        <translation>непарна</translation>
    </message>
    <message>
        <source>one pass of this network needs {need} MB of memory, but at most {limit} MB are allowed: make the batch or the layers smaller</source>
        <translation>один прохід цієї мережі потребує {need} МБ пам’яті, а дозволено щонайбільше {limit} МБ: зменште пакет або шари</translation>
    </message>
    <message>
        <source>one pass up to &apos;{name}&apos; would take more than {limit} rows: use shorter sequences or fewer layers</source>
        <translation>один прохід до &apos;{name}&apos; зайняв би понад {limit} рядків програми: візьміть коротші послідовності або менше шарів</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>оптимізатор</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>оранжевий</translation>
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
        <translation>ортогональна</translation>
    </message>
    <message>
        <source>output</source>
        <translation>вихід</translation>
    </message>
    <message>
        <source>outputs</source>
        <translation>виходи</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>зовні</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>padding</source>
        <translation>доповнення</translation>
    </message>
    <message>
        <source>partial windows</source>
        <translation>неповні вікна</translation>
    </message>
    <message>
        <source>patience</source>
        <translation>терпіння</translation>
    </message>
    <message>
        <source>peepholes</source>
        <translation>вічкові з’єднання</translation>
    </message>
    <message>
        <source>penalty</source>
        <translation>штраф</translation>
    </message>
    <message>
        <source>period</source>
        <translation>період</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>розмір групи</translation>
    </message>
    <message>
        <source>points</source>
        <translation>точки</translation>
    </message>
    <message>
        <source>positions name &apos;{id}&apos;, which is not a node: remove it</source>
        <translation>positions називає «{id}», але такого вузла немає: вилучіть цей запис</translation>
    </message>
    <message>
        <source>price</source>
        <translation>ціна</translation>
    </message>
    <message>
        <source>radius</source>
        <translation>радіус</translation>
    </message>
    <message>
        <source>random seed</source>
        <translation>початкове число</translation>
    </message>
    <message>
        <source>reduced</source>
        <translation>звужені канали</translation>
    </message>
    <message>
        <source>regularization</source>
        <translation>регуляризація</translation>
    </message>
    <message>
        <source>reset</source>
        <translation>скидання</translation>
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
        <translation>зростання</translation>
    </message>
    <message>
        <source>rising share</source>
        <translation>частка зростання</translation>
    </message>
    <message>
        <source>rooms</source>
        <translation>кімнати</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>приклади</translation>
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
        <translation>форма ваг</translation>
    </message>
    <message>
        <source>shared slope</source>
        <translation>спільний нахил</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>зсув</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>сигмоїда</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>знак</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>пропуск кроків</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>нахил</translation>
    </message>
    <message>
        <source>small letters</source>
        <translation>малі літери</translation>
    </message>
    <message>
        <source>smoothing of Q</source>
        <translation>згладжування Q</translation>
    </message>
    <message>
        <source>softplus</source>
        <translation>softplus</translation>
    </message>
    <message>
        <source>split is &apos;{split}&apos;, but must be train, test or all</source>
        <translation>split має значення «{split}», а має бути train, test або all</translation>
    </message>
    <message>
        <source>spread of centres</source>
        <translation>розкид центрів</translation>
    </message>
    <message>
        <source>standardise</source>
        <translation>стандартизувати</translation>
    </message>
    <message>
        <source>starting slope</source>
        <translation>початковий нахил</translation>
    </message>
    <message>
        <source>starting width</source>
        <translation>початкова ширина</translation>
    </message>
    <message>
        <source>step</source>
        <translation>сходинка</translation>
    </message>
    <message>
        <source>step size</source>
        <translation>величина кроку</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>кроки</translation>
    </message>
    <message>
        <source>stop rule</source>
        <translation>правило зупинки</translation>
    </message>
    <message>
        <source>stride</source>
        <translation>крок зсуву</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <source>target</source>
        <translation>ціль</translation>
    </message>
    <message>
        <source>target holds</source>
        <translation>ціль містить</translation>
    </message>
    <message>
        <source>test share</source>
        <translation>частка тесту</translation>
    </message>
    <message>
        <source>the NPZ file holds &apos;{name}&apos; twice: remove one of them</source>
        <translation>файл NPZ містить «{name}» двічі: вилучіть один із них</translation>
    </message>
    <message>
        <source>the ONNX file &apos;{file}&apos; becomes more than {limit} nodes, the most a document has: export a smaller model</source>
        <translation>файл ONNX «{file}» дає понад {limit} вузлів, а більше документ не вміщує: експортуйте меншу модель</translation>
    </message>
    <message>
        <source>the ONNX file &apos;{file}&apos; has {count} nodes, but at most {limit} are read: export a smaller model</source>
        <translation>файл ONNX «{file}» має вузлів: {count}, а читається щонайбільше {limit}; експортуйте меншу модель</translation>
    </message>
    <message>
        <source>the ONNX file &apos;{file}&apos; has {size} bytes, but at most {limit} are read: export a smaller model</source>
        <translation>файл ONNX «{file}» займає {size} Б, а читається щонайбільше {limit}: експортуйте меншу модель</translation>
    </message>
    <message>
        <source>the ONNX file &apos;{file}&apos; holds no graph: export the model again</source>
        <translation>файл ONNX «{file}» не містить графа: експортуйте модель ще раз</translation>
    </message>
    <message>
        <source>the ONNX file &apos;{file}&apos; holds sparse tensors, which are not read: export dense ones</source>
        <translation>файл ONNX «{file}» містить розріджені тензори, а вони не читаються: експортуйте щільні</translation>
    </message>
    <message>
        <source>the ONNX file &apos;{file}&apos; is written for operator set {version}, but {first} to {last} are read: export it for operator set 17</source>
        <translation>файл ONNX «{file}» записано для набору операторів {version}, а читаються від {first} до {last}: експортуйте його для набору операторів 17</translation>
    </message>
    <message>
        <source>the array &apos;{array}&apos; has {columns} columns, but class names need 1 column: choose another target</source>
        <translation>масив «{array}» має стовпців: {columns}, а назви класів потребують 1 стовпця; виберіть іншу ціль</translation>
    </message>
    <message>
        <source>the array &apos;{array}&apos; of {file} cannot be read ({reason}): save the file again</source>
        <translation>масив «{array}» файлу {file} не вдається прочитати ({reason}): збережіть файл ще раз</translation>
    </message>
    <message>
        <source>the array &apos;{array}&apos; of {file} has the shape {shape} of {dtype}, but at most {rank} dimensions, {limit} numbers and {megabytes} MB are read: save a part of it</source>
        <translation>масив «{array}» файлу {file} має форму {shape} і тип {dtype}, а читається щонайбільше вимірів: {rank}, чисел: {limit}, мегабайтів: {megabytes}; збережіть його частину</translation>
    </message>
    <message>
        <source>the array &apos;{array}&apos; of {file} has the shape {shape}, but needs numbers with {count} samples as its first size, at least 1, like the target &apos;{target}&apos;: choose other arrays</source>
        <translation>масив «{array}» файлу {file} має форму {shape}, а потрібні числа з першим розміром {count} (кількість прикладів, щонайменше 1), як у цілі «{target}»: виберіть інші масиви</translation>
    </message>
    <message>
        <source>the array &apos;{array}&apos; of {file} holds {dtype}, but only numbers and text are read: save it as float32</source>
        <translation>масив «{array}» файлу {file} містить {dtype}, а читаються лише числа й текст: збережіть його як float32</translation>
    </message>
    <message>
        <source>the array &apos;{array}&apos; of {file} holds {value} at {position}, but needs finite numbers up to 3.4e38: correct it</source>
        <translation>масив «{array}» файлу {file} містить {value} на місці {position}, а потрібні скінченні числа до 3.4e38: виправте його</translation>
    </message>
    <message>
        <source>the array &apos;{name}&apos; has a negative size: the file is damaged</source>
        <translation>масив «{name}» має від’ємний розмір: файл пошкоджено</translation>
    </message>
    <message>
        <source>the array &apos;{name}&apos; has {size} bytes, but at most {limit} fit here</source>
        <translation>масив «{name}» займає {size} Б, а тут вміщується щонайбільше {limit}</translation>
    </message>
    <message>
        <source>the array &apos;{name}&apos; holds {dtype}, but must hold plain numbers</source>
        <translation>масив «{name}» містить {dtype}, а має містити звичайні числа</translation>
    </message>
    <message>
        <source>the array &apos;{name}&apos; needs {size} bytes, but {given} are there: the file is damaged</source>
        <translation>масив «{name}» потребує {size} Б, а є {given}: файл пошкоджено</translation>
    </message>
    <message>
        <source>the block could not be kept in &apos;{path}&apos;: {reason}</source>
        <translation>не вдалося зберегти блок у «{path}»: {reason}</translation>
    </message>
    <message>
        <source>the column &apos;{column}&apos; is both a feature and the target: take it out of the features</source>
        <translation>стовпець «{column}» є водночас ознакою і ціллю: вилучіть його з ознак</translation>
    </message>
    <message>
        <source>the data has no training samples: make the test share smaller</source>
        <translation>у даних немає навчальних прикладів: зменште частку тесту</translation>
    </message>
    <message>
        <source>the data has no {split} samples: choose another share for testing</source>
        <translation>у даних немає прикладів {split}: виберіть іншу частку тесту</translation>
    </message>
    <message>
        <source>the data have a target for each of {steps} steps, but &apos;{source}&apos; gives {given} for the whole sequence: take out Last step, or choose other data</source>
        <translation>дані мають ціль для кожного кроку (усього {steps}), а «{source}» дає {given} на всю послідовність: приберіть «Останній крок» або виберіть інші дані</translation>
    </message>
    <message>
        <source>the data set of own points is empty, but needs at least 1 point: click into the plane to set one</source>
        <translation>набір власних точок порожній, а потрібна щонайменше 1 точка: клацніть на площині, щоб її поставити</translation>
    </message>
    <message>
        <source>the diagonal second derivatives of {kind} &apos;{name}&apos; are not known: replace it, or choose an optimizer and an operation that need none</source>
        <translation>{kind} «{name}»: діагональні другі похідні невідомі; замініть цей вузол або виберіть оптимізатор і операцію, яким вони не потрібні</translation>
    </message>
    <message>
        <source>the disk failed while &apos;{path}&apos; was written: choose another disk</source>
        <translation>збій диска під час запису «{path}»: виберіть інший диск</translation>
    </message>
    <message>
        <source>the document has format_version {value}, but this program reads up to {newest}: update the program</source>
        <translation>документ має format_version {value}, а ця програма читає версії до {newest}: оновіть програму</translation>
    </message>
    <message>
        <source>the document has no &apos;{name}&apos;; it has {known}</source>
        <translation>документ не має «{name}»; є {known}</translation>
    </message>
    <message>
        <source>the document has no format_version; add &quot;format_version&quot;: {version}</source>
        <translation>документ не має format_version; додайте &quot;format_version&quot;: {version}</translation>
    </message>
    <message>
        <source>the document has {size} bytes, but at most {limit} are read</source>
        <translation>документ має {size} Б, а читається щонайбільше {limit}</translation>
    </message>
    <message>
        <source>the document holds a number with too many digits</source>
        <translation>документ містить число із завеликою кількістю цифр</translation>
    </message>
    <message>
        <source>the document holds the number {name}, but only finite numbers are allowed</source>
        <translation>документ містить число {name}, а дозволено лише скінченні числа</translation>
    </message>
    <message>
        <source>the document is a JSON {kind}, but must be an object</source>
        <translation>документ є JSON-значенням типу {kind}, а має бути об’єктом</translation>
    </message>
    <message>
        <source>the document is nested deeper than {limit} levels</source>
        <translation>документ вкладено глибше, ніж на {limit} рівнів</translation>
    </message>
    <message>
        <source>the document is not JSON: line {line}, column {column}: {message}</source>
        <translation>документ не є JSON: рядок {line}, стовпець {column}: {message}</translation>
    </message>
    <message>
        <source>the document is not UTF-8 text (byte {at})</source>
        <translation>документ не є текстом UTF-8 (байт {at})</translation>
    </message>
    <message>
        <source>the field &apos;{name}&apos; has shape {given}, but must have {needed} beside these inputs</source>
        <translation>поле «{name}» має форму {given}, а з цими входами потрібна {needed}</translation>
    </message>
    <message>
        <source>the file &apos;{file}&apos; is not ONNX, or it is damaged ({reason}): export it again</source>
        <translation>файл «{file}» не є ONNX або пошкоджений ({reason}): експортуйте його ще раз</translation>
    </message>
    <message>
        <source>the file holds no tensors</source>
        <translation>файл не містить тензорів</translation>
    </message>
    <message>
        <source>the file is not NPZ, or it is damaged</source>
        <translation>файл не є NPZ або пошкоджений</translation>
    </message>
    <message>
        <source>the file is not safetensors, or it is damaged: its header has {length} bytes</source>
        <translation>файл не є safetensors або пошкоджений: довжина його заголовка {length} Б</translation>
    </message>
    <message>
        <source>the file {file} cannot be read ({reason}): choose another one</source>
        <translation>файл {file} не вдається прочитати ({reason}): виберіть інший</translation>
    </message>
    <message>
        <source>the file {file} has a header but no line of data below it: choose another file</source>
        <translation>файл {file} має заголовок, але жодного рядка даних під ним: виберіть інший файл</translation>
    </message>
    <message>
        <source>the file {file} has about {count} cells, but at most {limit} are read from text: choose fewer rows or columns, or use an NPZ file</source>
        <translation>файл {file} має приблизно {count} комірок, а з тексту читається щонайбільше {limit}: виберіть менше рядків або стовпців чи візьміть файл NPZ</translation>
    </message>
    <message>
        <source>the file {file} has more than {limit} columns: choose fewer columns, or use an NPZ file</source>
        <translation>файл {file} має понад {limit} стовпців: виберіть менше стовпців або візьміть файл NPZ</translation>
    </message>
    <message>
        <source>the file {file} has no column &apos;{column}&apos;; it has {known}: choose one of these</source>
        <translation>файл {file} не має стовпця «{column}»; є {known}: виберіть один із них</translation>
    </message>
    <message>
        <source>the file {file} has no numeric column beside the target &apos;{target}&apos;: choose another target, or turn words into numbers</source>
        <translation>файл {file} не має числових стовпців, крім цілі «{target}»: виберіть іншу ціль або перетворіть слова на числа</translation>
    </message>
    <message>
        <source>the file {file} has {count} arrays, but at most {limit} are read: put columns together in one array</source>
        <translation>файл {file} має масивів: {count}, а читається щонайбільше {limit}: об’єднайте стовпці в один масив</translation>
    </message>
    <message>
        <source>the file {file} has {size} MB, but at most {limit} MB are read: choose fewer rows or columns</source>
        <translation>файл {file} має {size} МБ, а читається щонайбільше {limit} МБ: виберіть менше рядків або стовпців</translation>
    </message>
    <message>
        <source>the file {file} holds no arrays: save the data with numpy.savez, or as CSV</source>
        <translation>файл {file} не містить масивів: збережіть дані через numpy.savez або як CSV</translation>
    </message>
    <message>
        <source>the file {file} is empty: choose a file with a header and lines of numbers</source>
        <translation>файл {file} порожній: виберіть файл із заголовком і рядками чисел</translation>
    </message>
    <message>
        <source>the file {file} is neither UTF-8 nor Windows-1251 text: save it as CSV in UTF-8</source>
        <translation>файл {file} не є текстом ні UTF-8, ні Windows-1251: збережіть його як CSV в UTF-8</translation>
    </message>
    <message>
        <source>the file {file} is not a text file: choose a CSV, TSV or NPZ file</source>
        <translation>файл {file} не текстовий: виберіть файл CSV, TSV або NPZ</translation>
    </message>
    <message>
        <source>the file {file} of the handwritten digits cannot be read ({error}): install the program again</source>
        <translation>файл рукописних цифр {file} не вдається прочитати ({error}): установіть програму наново</translation>
    </message>
    <message>
        <source>the folder of &apos;{path}&apos; does not exist: create it, or choose another</source>
        <translation>папки для «{path}» не існує: створіть її або виберіть іншу</translation>
    </message>
    <message>
        <source>the folder of &apos;{path}&apos; is not a folder: choose another</source>
        <translation>папка для «{path}» не є папкою: виберіть іншу</translation>
    </message>
    <message>
        <source>the gradient of &apos;{name}&apos; became {value} in update {step}: lower the learning rate (now {rate:g}) or clip the gradients; the last finite weights are kept</source>
        <translation>градієнт «{name}» набув значення {value} в оновленні {step}: зменште швидкість навчання (зараз {rate:g}) або обріжте градієнти; останні скінченні ваги збережено</translation>
    </message>
    <message>
        <source>the graph has two nodes with the id &apos;{id}&apos;: rename one of them</source>
        <translation>у графі два вузли з id «{id}»: перейменуйте один із них</translation>
    </message>
    <message>
        <source>the group &apos;{id}&apos; has no members: remove it</source>
        <translation>група «{id}» не має вузлів: вилучіть її</translation>
    </message>
    <message>
        <source>the group &apos;{id}&apos; names &apos;{member}&apos;, which is not a node: remove it</source>
        <translation>група «{id}» називає «{member}», але такого вузла немає: вилучіть цей запис</translation>
    </message>
    <message>
        <source>the input &apos;{input}&apos; of the ONNX file &apos;{file}&apos; has no shape: export the model with them</source>
        <translation>вхід «{input}» файлу ONNX «{file}» не має форми: експортуйте модель разом із формами</translation>
    </message>
    <message>
        <source>the input {port} of &apos;{target}&apos; is already wired to &apos;{present}&apos;: delete that wire first</source>
        <translation>вхід {port} вузла «{target}» уже з’єднано з «{present}»: спершу видаліть те з’єднання</translation>
    </message>
    <message>
        <source>the inputs have shape {given} after the batch, but this network takes {needed}</source>
        <translation>входи мають форму {given} (без розміру пакета), а ця мережа приймає {needed}</translation>
    </message>
    <message>
        <source>the inputs of the ONNX file &apos;{file}&apos; have no axis in common that can be the batch: export the model so that the batch is the first axis of every input</source>
        <translation>входи файлу ONNX «{file}» не мають спільної осі, яка могла б бути пакетом: експортуйте модель так, щоб пакет був першою віссю кожного входу</translation>
    </message>
    <message>
        <source>the key &apos;{key}&apos; stands twice in one object: remove one of them</source>
        <translation>ключ «{key}» стоїть двічі в одному об’єкті: вилучіть один із них</translation>
    </message>
    <message>
        <source>the lengths of &apos;{name}&apos; must be {count} whole numbers from 0 to {steps}</source>
        <translation>довжин «{name}» має бути {count}, і всі мають бути цілими числами від 0 до {steps}</translation>
    </message>
    <message>
        <source>the loss &apos;{name}&apos; became {value} in update {step}: lower the learning rate (now {rate:g}) or clip the gradients; the last finite weights are kept</source>
        <translation>втрати «{name}» набули значення {value} в оновленні {step}: зменште швидкість навчання (зараз {rate:g}) або обріжте градієнти; останні скінченні ваги збережено</translation>
    </message>
    <message>
        <source>the name &apos;{id}&apos; of a group is already taken: choose another</source>
        <translation>назву групи «{id}» уже зайнято: виберіть іншу</translation>
    </message>
    <message>
        <source>the name &apos;{path}&apos; is too long: choose a shorter one</source>
        <translation>назва «{path}» задовга: виберіть коротшу</translation>
    </message>
    <message>
        <source>the network has no data: drag Data onto the canvas</source>
        <translation>у мережі немає даних: перетягніть «Дані» на полотно</translation>
    </message>
    <message>
        <source>the network has no loss: drag Loss onto the canvas and wire the last layer to it</source>
        <translation>у мережі немає втрат: перетягніть «Втрати» на полотно й з’єднайте з ними останній шар</translation>
    </message>
    <message>
        <source>the network has no output that a loss could judge: add one to train it</source>
        <translation>у мережі немає виходу, який могли б оцінити втрати: додайте його, щоб навчати мережу</translation>
    </message>
    <message>
        <source>the network has no tensor &apos;{name}&apos;; it has {known}</source>
        <translation>мережа не має тензора «{name}»; є {known}</translation>
    </message>
    <message>
        <source>the network&apos;s {count} parameters need {need} MB, but at most {limit} MB are allowed: make &apos;{name}&apos; smaller</source>
        <translation>параметри мережі ({count}) потребують {need} МБ, а дозволено щонайбільше {limit} МБ: зменште «{name}»</translation>
    </message>
    <message>
        <source>the output &apos;{output}&apos; of the ONNX file &apos;{file}&apos; is computed nowhere: export the model again</source>
        <translation>вихід «{output}» файлу ONNX «{file}» ніде не обчислюється: експортуйте модель ще раз</translation>
    </message>
    <message>
        <source>the pace is {pace} rows a second, but must be more than 0</source>
        <translation>темп — {pace} рядків за секунду, а має бути більше ніж 0</translation>
    </message>
    <message>
        <source>the past before update {step} is not kept</source>
        <translation>минуле до оновлення {step} не зберігається</translation>
    </message>
    <message>
        <source>the picture cannot be written to &apos;{path}&apos;: choose another folder</source>
        <translation>зображення не можна записати в «{path}»: виберіть іншу папку</translation>
    </message>
    <message>
        <source>the picture could not be written to &apos;{path}&apos;</source>
        <translation>не вдалося записати зображення в «{path}»</translation>
    </message>
    <message>
        <source>the project has no weights for &apos;{name}&apos;</source>
        <translation>у проєкті немає ваг для «{name}»</translation>
    </message>
    <message>
        <source>the project has no weights for &apos;{name}&apos;: it is damaged</source>
        <translation>у проєкті немає ваг для «{name}»: він пошкоджений</translation>
    </message>
    <message>
        <source>the project&apos;s counter &apos;{name}&apos; is not made of whole numbers from 0 on</source>
        <translation>лічильник проєкту «{name}» складається не з цілих чисел від 0</translation>
    </message>
    <message>
        <source>the project&apos;s counters lie outside its data: the file is damaged</source>
        <translation>лічильники проєкту виходять за межі його даних: файл пошкоджено</translation>
    </message>
    <message>
        <source>the project&apos;s numbers &apos;{name}&apos; are {dtype}, but must be real</source>
        <translation>числа проєкту «{name}» мають тип {dtype}, а мають бути дійсними</translation>
    </message>
    <message>
        <source>the project&apos;s state holds &apos;{name}&apos;, which is not known: it is damaged</source>
        <translation>стан проєкту містить «{name}», а це невідомо: проєкт пошкоджено</translation>
    </message>
    <message>
        <source>the safetensors file is damaged: {reason}</source>
        <translation>файл safetensors пошкоджено: {reason}</translation>
    </message>
    <message>
        <source>the target &apos;{target}&apos; has {count} different classes, but needs 2 to {limit}: choose another target, or let it hold values</source>
        <translation>ціль «{target}» має різних класів: {count}, а потрібно від 2 до {limit}; виберіть іншу ціль або нехай вона містить значення</translation>
    </message>
    <message>
        <source>the tensor &apos;{name}&apos; has the shape {given}, but the network needs {needed}</source>
        <translation>тензор «{name}» має форму {given}, а мережа потребує {needed}</translation>
    </message>
    <message>
        <source>the tensor &apos;{name}&apos; has the type {dtype}, but must have one of {known}: convert it to float32</source>
        <translation>тензор «{name}» має тип {dtype}, а має бути один із {known}: перетворіть його на float32</translation>
    </message>
    <message>
        <source>the tensor &apos;{name}&apos; holds NaN or infinite numbers</source>
        <translation>тензор «{name}» містить NaN або нескінченні числа</translation>
    </message>
    <message>
        <source>the tensor &apos;{tensor}&apos; of the ONNX file &apos;{file}&apos; has the element type {type}, but only plain numbers are read: convert it to float32</source>
        <translation>тензор «{tensor}» файлу ONNX «{file}» має елементи типу {type}, а читаються лише звичайні числа: перетворіть його на float32</translation>
    </message>
    <message>
        <source>the tensor &apos;{tensor}&apos; of the ONNX file &apos;{file}&apos; has the shape {shape}, but {given} of {needed} entries are there: the file is damaged, export it again</source>
        <translation>тензор «{tensor}» файлу ONNX «{file}» має форму {shape}, але елементів є {given} із {needed}: файл пошкоджено, експортуйте його ще раз</translation>
    </message>
    <message>
        <source>the tensor &apos;{tensor}&apos; of the ONNX file &apos;{file}&apos; lies in another file, which is not opened: export the model into one file</source>
        <translation>тензор «{tensor}» файлу ONNX «{file}» лежить в іншому файлі, який не відкривається: експортуйте модель в один файл</translation>
    </message>
    <message>
        <source>the text has {count} tokens, but one window of {steps} steps needs {needed}: choose a longer text or fewer steps</source>
        <translation>текст має токенів: {count}, а одне вікно з кількістю кроків {steps} потребує {needed}; виберіть довший текст або менше кроків</translation>
    </message>
    <message>
        <source>the weights of &apos;{name}&apos; are more than {limit} numbers: save large weights in a project instead</source>
        <translation>ваги «{name}» налічують понад {limit} чисел: великі ваги зберігайте в проєкті</translation>
    </message>
    <message>
        <source>the weights of &apos;{name}&apos; are ragged: give lists of equal length</source>
        <translation>ваги «{name}» нерівної довжини: дайте списки однакової довжини</translation>
    </message>
    <message>
        <source>the weights of &apos;{name}&apos; hold {value}, but must be lists of finite numbers</source>
        <translation>ваги «{name}» містять {value}, а мають бути списками скінченних чисел</translation>
    </message>
    <message>
        <source>the window needs system libraries that are missing ({missing}); install them with: {command}</source>
        <translation>вікну бракує системних бібліотек ({missing}); установіть їх командою: {command}</translation>
    </message>
    <message>
        <source>the wire {source} -&gt; {target} leads to &apos;{end}&apos;, which is not a node: remove the wire</source>
        <translation>з’єднання {source} -&gt; {target} веде до «{end}», але такого вузла немає: вилучіть з’єднання</translation>
    </message>
    <message>
        <source>there is neither a preset nor a file &apos;{name}&apos;; the presets are: {known}</source>
        <translation>немає ні готової мережі, ні файлу «{name}»; готові мережі: {known}</translation>
    </message>
    <message>
        <source>there is no display to open a window on: set DISPLAY, or use `playground train` and `playground shot`</source>
        <translation>немає екрана, на якому відкрити вікно: задайте DISPLAY або скористайтеся `playground train` і `playground shot`</translation>
    </message>
    <message>
        <source>there is no file &apos;{path}&apos;: correct the name</source>
        <translation>немає файлу «{path}»: виправте назву</translation>
    </message>
    <message>
        <source>there is no file {file}: choose another one</source>
        <translation>немає файлу {file}: виберіть інший</translation>
    </message>
    <message>
        <source>there is no network to write: wire at least one layer to the data</source>
        <translation>мережі для запису немає: з’єднайте з даними хоча б один шар</translation>
    </message>
    <message>
        <source>there is no network yet</source>
        <translation>мережі ще немає</translation>
    </message>
    <message>
        <source>there is no node &apos;{id}&apos;</source>
        <translation>немає вузла «{id}»</translation>
    </message>
    <message>
        <source>there is no node &apos;{id}&apos; to check</source>
        <translation>немає вузла «{id}», який треба перевірити</translation>
    </message>
    <message>
        <source>there is no preset &apos;{preset}&apos;; there are: {known}</source>
        <translation>немає готової мережі «{preset}»; є {known}</translation>
    </message>
    <message>
        <source>there is no space left for &apos;{path}&apos;: free some, or choose another disk</source>
        <translation>немає місця для «{path}»: звільніть його або виберіть інший диск</translation>
    </message>
    <message>
        <source>there is no view &apos;{name}&apos;; the views are: {known}</source>
        <translation>немає подання «{name}»; є {known}</translation>
    </message>
    <message>
        <source>this network has no tensor &apos;{name}&apos;</source>
        <translation>ця мережа не має тензора «{name}»</translation>
    </message>
    <message>
        <source>this network has no tensor &apos;{name}&apos;; it has {known}</source>
        <translation>ця мережа не має тензора «{name}»; є {known}</translation>
    </message>
    <message>
        <source>thousand</source>
        <translation>тис.</translation>
    </message>
    <message>
        <source>threads is {threads}, but must be at least 1</source>
        <translation>threads має значення {threads}, а має бути щонайменше 1</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>поріг</translation>
    </message>
    <message>
        <source>time in</source>
        <translation>одиниця часу</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>токени</translation>
    </message>
    <message>
        <source>torch.Tensor slicing, x[..., first:last:step]; negative numbers count from the end.</source>
        <translation>Зріз torch.Tensor, x[..., first:last:step]; від’ємні числа відлічуються від кінця.</translation>
    </message>
    <message>
        <source>torch.Tensor.expand; what NumPy calls broadcasting, so that signals of unequal shapes can be added.</source>
        <translation>torch.Tensor.expand; те, що в NumPy зветься поширенням (broadcasting), щоб можна було додавати сигнали різних форм.</translation>
    </message>
    <message>
        <source>torch.Tensor.reshape, torch.nn.Unflatten.</source>
        <translation>У PyTorch: torch.Tensor.reshape, torch.nn.Unflatten.</translation>
    </message>
    <message>
        <source>torch.matmul, without the batch; a vector is a row on the left and a column on the right.</source>
        <translation>torch.matmul, без пакета; вектор ліворуч — це рядок, праворуч — стовпець.</translation>
    </message>
    <message>
        <source>torch.nn.Flatten.</source>
        <translation>У PyTorch: torch.nn.Flatten.</translation>
    </message>
    <message>
        <source>torch.nn.Hardsigmoid.</source>
        <translation>У PyTorch: torch.nn.Hardsigmoid.</translation>
    </message>
    <message>
        <source>torch.nn.functional.pad with constant, reflect, replicate and circular. Negative amounts cut off.</source>
        <translation>torch.nn.functional.pad з режимами constant, reflect, replicate і circular. Від’ємні числа обрізають.</translation>
    </message>
    <message>
        <source>torch.nn.init.constant_.</source>
        <translation>У PyTorch: torch.nn.init.constant_.</translation>
    </message>
    <message>
        <source>torch.permute, whose axis 0 is the batch: a sample&apos;s axes count from 1.</source>
        <translation>torch.permute, у якого вісь 0 — пакет: осі прикладу рахуються від 1.</translation>
    </message>
    <message>
        <source>training accuracy</source>
        <translation>точність навчання</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>втрати навчання</translation>
    </message>
    <message>
        <source>training: y = m x / (1 - p), P(m = 0) = p;  applied: y = x</source>
        <translation>навчання: y = m x / (1 - p), P(m = 0) = p;  застосування: y = x</translation>
    </message>
    <message>
        <source>training: y = m x, P(m = 0) = p;  applied: y = (1 - p) x</source>
        <translation>навчання: y = m x, P(m = 0) = p;  застосування: y = (1 - p) x</translation>
    </message>
    <message>
        <source>training: y = m x, P(m = 0) = p;  applied: y = x</source>
        <translation>навчання: y = m x, P(m = 0) = p;  застосування: y = x</translation>
    </message>
    <message>
        <source>training: y = x + deviation e, e ~ N(0, 1);  applied: y = x</source>
        <translation>навчання: y = x + відхилення · e, e ~ N(0, 1);  застосування: y = x</translation>
    </message>
    <message>
        <source>truncation</source>
        <translation>урізання</translation>
    </message>
    <message>
        <source>turns</source>
        <translation>оберти</translation>
    </message>
    <message>
        <source>unbiased running variance</source>
        <translation>незміщена ковзна дисперсія</translation>
    </message>
    <message>
        <source>unequal lengths</source>
        <translation>різна довжина</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>рівномірний</translation>
    </message>
    <message>
        <source>units</source>
        <translation>нейрони</translation>
    </message>
    <message>
        <source>update gate</source>
        <translation>вентиль оновлення</translation>
    </message>
    <message>
        <source>update {step} would have made a weight of &apos;{name}&apos; {value}: lower the learning rate (now {rate:g}) or clip the gradients; the last finite weights are kept</source>
        <translation>оновлення {step} надало б вазі «{name}» значення {value}: зменште швидкість навчання (зараз {rate:g}) або обріжте градієнти; останні скінченні ваги збережено</translation>
    </message>
    <message>
        <source>updates</source>
        <translation>оновлення</translation>
    </message>
    <message>
        <source>value</source>
        <translation>значення</translation>
    </message>
    <message>
        <source>values in a target</source>
        <translation>значень у цілі</translation>
    </message>
    <message>
        <source>values instead of classes</source>
        <translation>значення замість класів</translation>
    </message>
    <message>
        <source>vocabulary</source>
        <translation>словник</translation>
    </message>
    <message>
        <source>waves</source>
        <translation>хвилі</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>вага</translation>
    </message>
    <message>
        <source>weights are not written as &apos;{chosen}&apos;: choose one of {known}</source>
        <translation>ваги не записуються як «{chosen}»: виберіть одне з {known}</translation>
    </message>
    <message>
        <source>weights are read from {known}, not from &apos;{path}&apos;</source>
        <translation>ваги читаються з {known}, а не з «{path}»</translation>
    </message>
    <message>
        <source>weights of</source>
        <translation>ваги вузла</translation>
    </message>
    <message>
        <source>window</source>
        <translation>вікно</translation>
    </message>
    <message>
        <source>y = a;  loss + lambda 1/k sum |a|</source>
        <translation>y = a;  втрати + lambda 1/k sum |a|</translation>
    </message>
    <message>
        <source>y = a;  loss + lambda sum (rho ln(rho/r) + (1 - rho) ln((1 - rho)/(1 - r))),  r = mean of a</source>
        <translation>y = a;  втрати + lambda sum (rho ln(rho/r) + (1 - rho) ln((1 - rho)/(1 - r))),  r = середнє a</translation>
    </message>
    <message>
        <source>y = x in another shape</source>
        <translation>y = x в іншій формі</translation>
    </message>
    <message>
        <source>y = x in one row</source>
        <translation>y = x в один рядок</translation>
    </message>
    <message>
        <source>y = x with a margin</source>
        <translation>y = x з полями</translation>
    </message>
    <message>
        <source>y = x, repeated</source>
        <translation>y = x, повторене</translation>
    </message>
    <message>
        <source>y = x[first : last : step]</source>
        <translation>y = x[початок : кінець : крок]</translation>
    </message>
    <message>
        <source>years</source>
        <translation>р.</translation>
    </message>
    <message>
        <source>you may not read &apos;{path}&apos;: change its permissions</source>
        <translation>вам не дозволено читати «{path}»: змініть права доступу</translation>
    </message>
    <message>
        <source>you may not write &apos;{path}&apos;: choose another folder, or change its permissions</source>
        <translation>вам не дозволено записувати «{path}»: виберіть іншу папку або змініть права доступу</translation>
    </message>
    <message>
        <source>your quota has no space left for &apos;{path}&apos;: free some, or choose another disk</source>
        <translation>у вашій квоті немає місця для «{path}»: звільніть його або виберіть інший диск</translation>
    </message>
    <message>
        <source>z = m + e^(l/2) e, e ~ N(0, 1);  loss + beta 1/2 sum (m^2 + e^l - 1 - l)</source>
        <translation>z = m + e^(l/2) e, e ~ N(0, 1);  втрати + beta 1/2 sum (m^2 + e^l - 1 - l)</translation>
    </message>
    <message>
        <source>zeros</source>
        <translation>нулі</translation>
    </message>
    <message>
        <source>{count} links cannot be removed: the Dense layers have {present}; give a number from 1 to that</source>
        <translation>не можна вилучити зв’язків: {count}, бо щільні шари мають їх {present}; задайте число від 1 до цього</translation>
    </message>
    <message>
        <source>{count} of the network&apos;s {all} tensors were loaded</source>
        <translation>завантажено тензорів мережі: {count} із {all}</translation>
    </message>
    <message>
        <source>{count} tensors of weights were taken over from &apos;{file}&apos;</source>
        <translation>узято тензорів ваг: {count}, з файлу «{file}»</translation>
    </message>
    <message>
        <source>{field} has no type; add &quot;type&quot;</source>
        <translation>{field} не має типу; додайте &quot;type&quot;</translation>
    </message>
    <message>
        <source>{field} has {actual_length} entries, but at most {max_length} are allowed</source>
        <translation>{field} має записів: {actual_length}, а дозволено щонайбільше {max_length}</translation>
    </message>
    <message>
        <source>{field} has {actual_length} entries, but needs at least {min_length}</source>
        <translation>{field} має записів: {actual_length}, а потрібно щонайменше {min_length}</translation>
    </message>
    <message>
        <source>{field} is longer than {max_length} characters: shorten it</source>
        <translation>{field} довше за {max_length} символів: скоротіть</translation>
    </message>
    <message>
        <source>{field} is missing; add it</source>
        <translation>бракує {field}; додайте</translation>
    </message>
    <message>
        <source>{field} is not known here; remove it or correct its name</source>
        <translation>{field} тут невідомо; вилучіть або виправте назву</translation>
    </message>
    <message>
        <source>{field} is {value}, but must be a finite number</source>
        <translation>{field} має значення {value}, а має бути скінченним числом</translation>
    </message>
    <message>
        <source>{field} is {value}, but must be a list</source>
        <translation>{field} має значення {value}, а має бути списком</translation>
    </message>
    <message>
        <source>{field} is {value}, but must be a number</source>
        <translation>{field} має значення {value}, а має бути числом</translation>
    </message>
    <message>
        <source>{field} is {value}, but must be a whole number</source>
        <translation>{field} має значення {value}, а має бути цілим числом</translation>
    </message>
    <message>
        <source>{field} is {value}, but must be an object</source>
        <translation>{field} має значення {value}, а має бути об’єктом</translation>
    </message>
    <message>
        <source>{field} is {value}, but must be at least {ge}</source>
        <translation>{field} має значення {value}, а має бути не менше ніж {ge}</translation>
    </message>
    <message>
        <source>{field} is {value}, but must be at most {le}</source>
        <translation>{field} має значення {value}, а має бути не більше ніж {le}</translation>
    </message>
    <message>
        <source>{field} is {value}, but must be less than {lt}</source>
        <translation>{field} має значення {value}, а має бути менше ніж {lt}</translation>
    </message>
    <message>
        <source>{field} is {value}, but must be more than {gt}</source>
        <translation>{field} має значення {value}, а має бути більше ніж {gt}</translation>
    </message>
    <message>
        <source>{field} is {value}, but must be one of {expected}</source>
        <translation>{field} має значення {value}, а має бути одне з: {expected}</translation>
    </message>
    <message>
        <source>{field} is {value}, but must be text</source>
        <translation>{field} має значення {value}, а має бути текстом</translation>
    </message>
    <message>
        <source>{field} is {value}, but must be true or false</source>
        <translation>{field} має значення {value}, а має бути true або false</translation>
    </message>
    <message>
        <source>{field} is {value}, but must have the form {pattern}</source>
        <translation>{field} має значення {value}, а має відповідати зразку {pattern}</translation>
    </message>
    <message>
        <source>{field}: the type {tag} is not known; known are {expected_tags}</source>
        <translation>{field}: тип {tag} невідомий; відомі {expected_tags}</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}</source>
        <translation>не вдається прочитати {file}: {reason}</translation>
    </message>
    <message>
        <source>{file} has more than {limit} MB: choose a shorter text</source>
        <translation>{file} має понад {limit} МБ: виберіть коротший текст</translation>
    </message>
    <message>
        <source>{file} is no text in UTF-8 or Windows-1251: choose another file</source>
        <translation>{file} не є текстом в UTF-8 чи Windows-1251: виберіть інший файл</translation>
    </message>
    <message>
        <source>{file} is not a file: choose a CSV, TSV or NPZ file</source>
        <translation>{file} не є файлом: виберіть файл CSV, TSV або NPZ</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; adds the state of {skip} steps before, but the sequences of &apos;{source}&apos; have {steps}: choose less than {steps}, or 0 for none</source>
        <translation>{kind} «{name}» додає стан із затримкою в кроках {skip}, а в послідовностях «{source}» кроків: {steps}; виберіть менше ніж {steps} або 0, щоб не додавати</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; adds {before} before and {after} after by {mode}, but &apos;{source}&apos; gives {given}, which has {size} along that axis: choose smaller amounts, or the mode constant</source>
        <translation>{kind} «{name}» додає {before} перед і {after} після в режимі {mode}, а «{source}» дає {given}, де вздовж цієї осі {size}: виберіть менші числа або режим constant</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; adds {more} lines, but these must be fewer than its stride of {stride} or its dilation of {dilation}: use at most {most}</source>
        <translation>{kind} «{name}» додає рядків: {more}, а їх має бути менше за крок зсуву {stride} або дилатацію {dilation}; візьміть щонайбільше {most}</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; carries its state from batch to batch, but &apos;{source}&apos; gives it another to start from: turn off what is carried, or remove the wire</source>
        <translation>{kind} «{name}» переносить свій стан від пакета до пакета, а «{source}» дає інший початковий: вимкніть перенесення або вилучіть з’єднання</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; carries its state from batch to batch, which has no meaning for the way from the last step to the first: turn off one of both</source>
        <translation>{kind} «{name}» переносить свій стан від пакета до пакета, а для шляху від останнього кроку до першого це не має змісту: вимкніть одне з двох</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; has a state of {size} numbers ({layers} layers x {directions} directions x {units} units x {parts}), but &apos;{source}&apos; gives {given}: wire the state of an equal layer, or a Dense of {size} units</source>
        <translation>{kind} «{name}» має стан розміру {size} (шарів {layers} x напрямів {directions} x нейронів {units} x {parts}), а «{source}» дає {given}: з’єднайте зі станом такого самого шару або зі щільним шаром, у якого нейронів {size}</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; has a window of {size} numbers, {dilation} apart, that sees nothing of the {given} along its axis, only margin: choose a smaller dilation, or no padding</source>
        <translation>{kind} «{name}» має вікно розміру {size} з відстанню {dilation} між числами, яке вздовж своєї осі не бачить із {given} нічого, лише поля: виберіть меншу дилатацію або жодного доповнення</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; has no input: draw a wire to it</source>
        <translation>{kind} «{name}» не має входу: проведіть до нього з’єднання</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; has no room for a trainable slope: choose another activation</source>
        <translation>{kind} «{name}» не має місця для нахилу, що навчається: виберіть іншу активацію</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; has no weights: choose the node whose weights it uses</source>
        <translation>{kind} «{name}» не має ваг: виберіть вузол, ваги якого він використовує</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; has the feature {feature} twice, as number {first} and {second}: remove one</source>
        <translation>{kind} «{name}» має ознаку {feature} двічі, під номерами {first} і {second}: вилучіть одну</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; has the order {order}, but &apos;{source}&apos; gives {given}: name each of the axes 1 to {last} once</source>
        <translation>{kind} «{name}» має порядок {order}, а «{source}» дає {given}: назвіть кожну вісь від 1 до {last} рівно раз</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; has the shape {sizes}, but &apos;{source}&apos; gives {given}, which is {count} numbers: give sizes whose product is {count}</source>
        <translation>{kind} «{name}» має форму {sizes}, а «{source}» дає {given}, тобто чисел: {count}; задайте розміри, добуток яких {count}</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; has the shape {sizes}: give sizes of 1 and more, and -1 at most once</source>
        <translation>{kind} «{name}» має форму {sizes}: задайте розміри від 1, а -1 — щонайбільше один раз</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; has weights of the shape {sizes}, but &apos;{source}&apos; gives {given}: along each axis give the input&apos;s size, or 1</source>
        <translation>{kind} «{name}» має ваги форми {sizes}, а «{source}» дає {given}: для кожної осі задайте розмір входу або 1</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; has {before} amounts before and {after} after, but &apos;{source}&apos; gives {given}: give as many before as after, and no more than the {axes} axes</source>
        <translation>{kind} «{name}» має чисел перед: {before}, після: {after}, а «{source}» дає {given}; задайте однаково перед і після та не більше, ніж осей: {axes}</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; has {count} numbers as {field}, but slides along {axes} axes: give 1 or {axes}</source>
        <translation>{kind} «{name}» має чисел для «{field}»: {count}, а ковзає вздовж осей: {axes}; задайте 1 або {axes}</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; has {numbers} as {setting}, but &apos;{source}&apos; gives {given}: give no more numbers than the {axes} axes, and steps of 1 and more</source>
        <translation>{kind} «{name}» має {numbers} для «{setting}», а «{source}» дає {given}: задайте не більше чисел, ніж осей ({axes}), а кроки — від 1</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; is not written as ONNX: remove it, or export as safetensors</source>
        <translation>{kind} «{name}» не записується в ONNX: вилучіть його або експортуйте як safetensors</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; is tied to &apos;{owner}&apos;, which has no {key}: choose a node with weights</source>
        <translation>{kind} «{name}» зв’язано з «{owner}», але там бракує: {key}; виберіть вузол із вагами</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; is tied to &apos;{owner}&apos;, which has to stand before it with weights of its own: choose another node</source>
        <translation>{kind} «{name}» зв’язано з «{owner}», який має стояти перед ним і мати власні ваги: виберіть інший вузол</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; joins inputs that differ in size number {along} only, but its wire 1 brings {first} and its wire {number} brings {other}: put Flatten before both, or make the other sizes equal</source>
        <translation>{kind} «{name}» поєднує входи, що різняться лише розміром номер {along}, але його з’єднання 1 дає {first}, а з’єднання {number} дає {other}: поставте перед обома «Розгортання» або зробіть інші розміри однаковими</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; keeps nothing: &apos;{source}&apos; gives {given} with {size} along axis {axis}, and nothing of it lies from {first} to before {last}; choose other bounds</source>
        <translation>{kind} «{name}» нічого не зберігає: «{source}» дає {given} з розміром {size} на осі {axis}, і від {first} до {last} (не включно) там немає нічого; виберіть інші межі</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; knows {vocabulary} tokens, but the data hold numbers up to {largest:g}: make its vocabulary {needed}</source>
        <translation>{kind} «{name}» знає токенів: {vocabulary}, а дані містять числа до {largest:g}; задайте словник розміру {needed}</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; makes {sizes} of it, but &apos;{source}&apos; gives {given}: from the last axis on, sizes have to be equal, or 1 on one side</source>
        <translation>{kind} «{name}» робить із цього {sizes}, а «{source}» дає {given}: від останньої осі розміри мають бути рівні або з одного боку 1</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; multiplies matrices, but its wire 1 brings {first} and its wire 2 brings {second}: the last size of the first has to be the last but one of the second, and sizes in front equal or 1</source>
        <translation>{kind} «{name}» множить матриці, але його з’єднання 1 дає {first}, а з’єднання 2 дає {second}: останній розмір першого має дорівнювати передостанньому другого, а розміри попереду мають бути рівні або 1</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; needs a sequence (steps, features), but &apos;{source}&apos; gives {given} with {axes} axes: put Reshape between</source>
        <translation>{kind} «{name}» потребує послідовності (кроки, ознаки), а «{source}» дає {given}, осей: {axes}; поставте між ними «Зміну форми»</translation>
    </message>
    <message>
        <source>{samples} samples of the shape {sizes} are {numbers} numbers, but at most {limit} are made: make the shape smaller, or choose fewer samples</source>
        <translation>прикладів: {samples}, форма {sizes}, разом чисел: {numbers}, а створюється щонайбільше {limit}; зменште форму або виберіть менше прикладів</translation>
    </message>
    <message>
        <source>{units} units cannot be added: give a number from 1 on</source>
        <translation>не можна додати нейронів: {units}; задайте число від 1</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; needs a vector, but &apos;{source}&apos; gives {given}: put Flatten between</source>
        <translation>{kind} «{name}» потребує вектора, а «{source}» дає {given}: поставте між ними «Розгортання»</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; needs an image (channels, height, width) or a sequence (steps, features), but &apos;{source}&apos; gives {given} with {axes} axes: put Reshape between</source>
        <translation>{kind} «{name}» потребує зображення (канали, висота, ширина) або послідовності (кроки, ознаки), а «{source}» дає {given}, осей: {axes}; поставте між ними «Зміну форми»</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; needs an image (channels, height, width), but &apos;{source}&apos; gives {given} with {axes} axes: put Reshape between</source>
        <translation>{kind} «{name}» потребує зображення (канали, висота, ширина), а «{source}» дає {given}, осей: {axes}; поставте між ними «Зміну форми»</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; needs as many variances as means, but &apos;{source}&apos; gives {width}, an odd number: give &apos;{source}&apos; {better} units</source>
        <translation>{kind} «{name}» потребує стільки ж дисперсій, скільки середніх, а «{source}» дає {width}, непарне число: задайте для «{source}» нейронів: {better}</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; needs inputs of one shape, but its wire 1 brings {first} and its wire {number} brings {other}: give both sources the same shape</source>
        <translation>{kind} «{name}» потребує входів однакової форми, але його з’єднання 1 дає {first}, а з’єднання {number} дає {other}: надайте обом джерелам однакової форми</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; needs points with 2 coordinates, but &apos;{source}&apos; gives {given}: wire it to 2-D data</source>
        <translation>{kind} «{name}» потребує точок із 2 координатами, а «{source}» дає {given}: з’єднайте з двовимірними даними</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; needs {count} inputs, but {given} are wired to it: draw or delete wires</source>
        <translation>{kind} «{name}» потребує входів: {count}, а з’єднано з ним {given}; проведіть або видаліть з’єднання</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; normalizes {axes} axes, but &apos;{source}&apos; gives {given} with {count}: choose fewer axes</source>
        <translation>{kind} «{name}» нормалізує осей: {axes}, а «{source}» дає {given}, де їх {count}; виберіть менше осей</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; reads indices (steps), with one axis, but &apos;{source}&apos; gives {given} with {axes}: wire it to the tokens themselves</source>
        <translation>{kind} «{name}» читає індекси (кроки) з однією віссю, а «{source}» дає {given}, осей: {axes}; з’єднайте його із самими токенами</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; reads sequences (steps, features), but &apos;{source}&apos; gives {given} with {axes} axes: put a layer between that makes 2 of them</source>
        <translation>{kind} «{name}» читає послідовності (кроки, ознаки), а «{source}» дає {given}, осей: {axes}; поставте між ними шар, після якого осей стане 2</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; reads sequences (steps, features), but &apos;{source}&apos; gives {given}, which has one axis: put Embedding or One-hot between if these are tokens, Repeat step if it is one vector</source>
        <translation>{kind} «{name}» читає послідовності (кроки, ознаки), а «{source}» дає {given}, де одна вісь: поставте між ними «Ембединг» або «Кодування one-hot», якщо це токени, або «Повторення кроку», якщо це один вектор</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; reads tokens, but the data hold numbers that are not whole: choose other data</source>
        <translation>{kind} «{name}» читає токени, а дані містять нецілі числа: виберіть інші дані</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; repeats one vector, with one axis, but &apos;{source}&apos; gives {given} with {axes}: put Last step or Flatten between</source>
        <translation>{kind} «{name}» повторює один вектор з однією віссю, а «{source}» дає {given}, осей: {axes}; поставте між ними «Останній крок» або «Розгортання»</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; takes groups of {pieces}, but &apos;{source}&apos; gives {width}, which is no multiple of it: give &apos;{source}&apos; {better} units, or choose other pieces</source>
        <translation>{kind} «{name}» бере групи по {pieces}, а «{source}» дає {width}, що не ділиться націло: задайте для «{source}» нейронів: {better}, або інший розмір групи</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; takes the last of the steps of a sequence (steps, features), but &apos;{source}&apos; gives {given} with {axes} axes: wire it to a sequence</source>
        <translation>{kind} «{name}» бере останній із кроків послідовності (кроки, ознаки), а «{source}» дає {given}, осей: {axes}; з’єднайте його з послідовністю</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; works along axis {axis}, but &apos;{source}&apos; gives {given} with axes 1 to {last}: choose one of them</source>
        <translation>{kind} «{name}» працює вздовж осі {axis}, а «{source}» дає {given} з осями від 1 до {last}: виберіть одну з них</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; would give samples of {shape}, {count} numbers along {axes} axes, but at most {most} along 6 are possible: choose smaller sizes</source>
        <translation>{kind} «{name}» дав би приклади {shape}, чисел: {count}, осей: {axes}, а можливо щонайбільше чисел: {most} та осей: 6; виберіть менші розміри</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; would need weights {needed} of &apos;{owner}&apos;, which has {given}: give it {inputs} inputs and {units} units</source>
        <translation>{kind} «{name}» потребував би від «{owner}» ваг {needed}, а там {given}: задайте йому входів: {inputs}, нейронів: {units}</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos;: a margin of {margin} is more than half its window of {size}; use at most {most}</source>
        <translation>{kind} «{name}»: поле {margin} більше за половину його вікна {size}; візьміть щонайбільше {most}</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos;: margins of {margin} leave nothing of the {size} lines that its {given} input gives; use smaller margins</source>
        <translation>{kind} «{name}»: поля {margin} нічого не залишають від рядків ({size}), які дає його вхід {given}; візьміть менші поля</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos;: {field} {size} is larger than its {given} input{margin}; use more padding or a {field} up to {most}</source>
        <translation>{kind} «{name}»: {field} {size} більше за його вхід {given}{margin}; візьміть більше доповнення або {field} до {most}</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos;: {field} {size} with dilation {dilation} spans {span}, but its {given} input{margin} leaves {room}; use more padding or a dilation up to {most}</source>
        <translation>{kind} «{name}»: {field} {size} з дилатацією {dilation} охоплює {span}, а його вхід {given}{margin} залишає {room}; візьміть більше доповнення або дилатацію до {most}</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos;: {groups} groups do not divide its {filters} filters; use a multiple of {groups} filters</source>
        <translation>{kind} «{name}»: кількість фільтрів {filters} не ділиться на кількість груп {groups}; візьміть фільтрів кратно {groups}</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos;: {groups} groups do not divide the {channels} channels that &apos;{source}&apos; gives; use a number of groups that does, as 1 or {channels}</source>
        <translation>{kind} «{name}»: кількість каналів {channels}, яку дає «{source}», не ділиться на кількість груп {groups}; візьміть таку кількість груп, щоб ділилася, наприклад 1 або {channels}</translation>
    </message>
    <message>
        <source>{loss} compares each output with a value, but &apos;{source}&apos; gives {width} and the data has {count}: give the last layer as many units as there are values</source>
        <translation>{loss}: кожен вихід порівнюється зі значенням, але «{source}» дає виходів: {width}, а дані мають значень: {count}; дайте останньому шару стільки нейронів, скільки значень</translation>
    </message>
    <message>
        <source>{loss} compares vectors, but this data has {count} value for each sample: choose another loss or other data</source>
        <translation>{loss}: порівнюються вектори, а в цих даних значень на приклад: {count}; виберіть інші втрати або інші дані</translation>
    </message>
    <message>
        <source>{loss} needs 1 output, but &apos;{source}&apos; gives {width}: give the last layer 1 unit</source>
        <translation>{loss}: потрібен 1 вихід, а «{source}» дає {width}; дайте останньому шару 1 нейрон</translation>
    </message>
    <message>
        <source>{loss} needs data with 2 classes, but this data has {count}: choose another loss or other data</source>
        <translation>{loss}: потрібні дані з 2 класами, а тут {count}; виберіть інші втрати або інші дані</translation>
    </message>
    <message>
        <source>{loss} needs data with classes, but this data has values: choose Mean squared error or other data</source>
        <translation>{loss}: потрібні дані з класами, а ці дані мають значення; виберіть «Середню квадратичну похибку» або інші дані</translation>
    </message>
    <message>
        <source>{loss} needs one output for each class or value, but &apos;{source}&apos; gives {width} and the data has {count}: give the last layer {count} units</source>
        <translation>{loss}: потрібно по одному виходу на кожен клас або значення, але «{source}» дає {width}, а дані мають {count}; задайте в останньому шарі нейронів: {count}</translation>
    </message>
    <message>
        <source>{loss} needs one output for each class, but &apos;{source}&apos; gives {width} and the data has {count} classes: give the last layer {count} units</source>
        <translation>{loss}: потрібно по одному виходу на клас, але «{source}» дає виходів: {width}, а класів у даних: {count}; задайте в останньому шарі нейронів: {count}</translation>
    </message>
    <message>
        <source>{loss} needs shares that are not negative and sum to 1, but those of sample {number} sum to {sum}: choose Mean squared error or other data</source>
        <translation>{loss}: потрібні невід’ємні частки із сумою 1, а в прикладі {number} сума {sum}; виберіть «Середню квадратичну похибку» або інші дані</translation>
    </message>
    <message>
        <source>{loss} needs values from 0 to 1, but these go from {low:g} to {high:g}: choose Mean squared error</source>
        <translation>{loss}: потрібні значення від 0 до 1, а тут вони від {low:g} до {high:g}; виберіть «Середню квадратичну похибку»</translation>
    </message>
    <message>
        <source>{loss} with one-hot targets needs one output for each class, but &apos;{source}&apos; gives {width} and the data has {count} classes: give the last layer {count} units</source>
        <translation>{loss} з кодуванням one-hot: потрібно по одному виходу на клас, але «{source}» дає виходів: {width}, а класів у даних: {count}; задайте в останньому шарі нейронів: {count}</translation>
    </message>
    <message>
        <source>{loss} with the coding {coding} needs 1 output, but &apos;{source}&apos; gives {width}: give the last layer 1 unit, or choose the coding one-hot and {count} units</source>
        <translation>{loss} з кодуванням {coding}: потрібен 1 вихід, а «{source}» дає {width}; дайте останньому шару 1 нейрон або виберіть кодування one-hot і нейронів: {count}</translation>
    </message>
    <message>
        <source>{loss} works from logits: let &apos;{name}&apos; end linearly, without an activation of its own</source>
        <translation>{loss} працює з логітами: нехай «{name}» закінчується лінійно, без власної активації</translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>&amp;About</source>
        <translation>Про п&amp;рограму</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>Впо&amp;рядкувати</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копіювати</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Дублювати</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Зміни</translation>
    </message>
    <message>
        <source>&amp;Explain the selection</source>
        <translation>&amp;Пояснити вибране</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>Швидш&amp;е</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Find in the palette</source>
        <translation>&amp;Знайти в палітрі</translation>
    </message>
    <message>
        <source>&amp;Gallery…</source>
        <translation>&amp;Галерея…</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>З&amp;групувати</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Довідка</translation>
    </message>
    <message>
        <source>&amp;Import weights…</source>
        <translation>&amp;Імпорт ваг…</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Клавіатура</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Мов&amp;а</translation>
    </message>
    <message>
        <source>&amp;Minimap</source>
        <translation>Міні&amp;карта</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Нова</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Відкрити…</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Панелі</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Вставити</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Пау&amp;за</translation>
    </message>
    <message>
        <source>&amp;Presets</source>
        <translation>&amp;Готові мережі</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Ви&amp;йти</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторити</translation>
    </message>
    <message>
        <source>&amp;Restore the panels</source>
        <translation>Відно&amp;вити панелі</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Пуск</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Зберегти</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Навчання</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вигляд</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is a loss: no wire can start there</source>
        <translation>«{name}» — вузол втрат: звідти не можна провести з’єднання</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; stays in the palette</source>
        <translation>«{name}» залишається в палітрі</translation>
    </message>
    <message>
        <source>&apos;{source}&apos; to &apos;{target}&apos;: {shape}</source>
        <translation>«{source}» → «{target}»: {shape}</translation>
    </message>
    <message>
        <source>&apos;{source}&apos; unit {input} to &apos;{target}&apos; unit {output}</source>
        <translation>«{source}», вихід {input} → «{target}», нейрон {output}</translation>
    </message>
    <message>
        <source>&apos;{value}&apos; is not a finite number</source>
        <translation>«{value}» не є скінченним числом</translation>
    </message>
    <message>
        <source>1 row/s</source>
        <translation>1 рядок/с</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Точність</translation>
    </message>
    <message>
        <source>Activation of unit {number}</source>
        <translation>Активація нейрона {number}</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Активації</translation>
    </message>
    <message>
        <source>Add a layer</source>
        <translation>Додати шар</translation>
    </message>
    <message>
        <source>Add a layer after it…</source>
        <translation>Додати шар після нього…</translation>
    </message>
    <message>
        <source>Add a layer…</source>
        <translation>Додати шар…</translation>
    </message>
    <message>
        <source>Add samples of your own by clicking and dragging on the plane; the right button draws the next class</source>
        <translation>Додавайте власні приклади, клацаючи й тягнучи по площині; права кнопка малює наступний клас</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>Додати: {name}</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Вирівняти</translation>
    </message>
    <message>
        <source>Align at the l&amp;eft</source>
        <translation>Вирівняти лів&amp;оруч</translation>
    </message>
    <message>
        <source>Align at the t&amp;op</source>
        <translation>Вирівняти &amp;угорі</translation>
    </message>
    <message>
        <source>All &amp;layers</source>
        <translation>Усі &amp;шари</translation>
    </message>
    <message>
        <source>All keys on one page</source>
        <translation>Усі клавіші на одній сторінці</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>Усі шари</translation>
    </message>
    <message>
        <source>All presets with what they show</source>
        <translation>Усі готові мережі й те, що вони показують</translation>
    </message>
    <message>
        <source>All that can be opened</source>
        <translation>Усе, що можна відкрити</translation>
    </message>
    <message>
        <source>An activation for each unit, deleted links</source>
        <translation>Активація окремих нейронів, вилучені зв’язки</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Відповідь</translation>
    </message>
    <message>
        <source>Answers are counted here as soon as the network can train.</source>
        <translation>Відповіді рахуються тут, щойно мережу можна навчати.</translation>
    </message>
    <message>
        <source>Answers have not been counted yet.</source>
        <translation>Відповіді ще не пораховано.</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Упорядкувати</translation>
    </message>
    <message>
        <source>Arrange the nodes by layers</source>
        <translation>Розставити вузли за шарами</translation>
    </message>
    <message>
        <source>Arrows or Tab choose the target, Enter connects, Esc cancels</source>
        <translation>Стрілки або Tab вибирають ціль, Enter з’єднує, Esc скасовує</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>BLOCKS</source>
        <translation>БЛОКИ</translation>
    </message>
    <message>
        <source>Back: one l&amp;ayer</source>
        <translation>Назад: один ш&amp;ар</translation>
    </message>
    <message>
        <source>Back: one r&amp;ow</source>
        <translation>Назад: один ря&amp;док</translation>
    </message>
    <message>
        <source>Backpropagation step by step</source>
        <translation>Зворотне поширення крок за кроком</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>Зворотний прохід</translation>
    </message>
    <message>
        <source>Backward: gradients, last layer first</source>
        <translation>Зворотний прохід: градієнти, від останнього шару</translation>
    </message>
    <message>
        <source>Bottom edges</source>
        <translation>Нижні краї</translation>
    </message>
    <message>
        <source>Cancel, select nothing</source>
        <translation>Скасувати, зняти вибір</translation>
    </message>
    <message>
        <source>Carry out one row of the program</source>
        <translation>Виконати один рядок програми</translation>
    </message>
    <message>
        <source>Change the data</source>
        <translation>Змінити дані</translation>
    </message>
    <message>
        <source>Change {field}</source>
        <translation>Змінити: {field}</translation>
    </message>
    <message>
        <source>Check gradient</source>
        <translation>Перевірити градієнт</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистити</translation>
    </message>
    <message>
        <source>Click for its formula with numbers</source>
        <translation>Клацніть, щоб побачити формулу з числами</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Закрити вікно</translation>
    </message>
    <message>
        <source>Compare this node&apos;s gradients with differences of the loss, in double precision</source>
        <translation>Порівняти градієнти цього вузла з різницями втрат, обчисленими з подвійною точністю</translation>
    </message>
    <message>
        <source>Computation graph and chain rule</source>
        <translation>Граф обчислень і ланцюгове правило</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Помилки</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>З’єднати</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Копіювати як текст</translation>
    </message>
    <message>
        <source>Copy the selected nodes</source>
        <translation>Копіювати вибрані вузли</translation>
    </message>
    <message>
        <source>Copy the selected nodes beside themselves</source>
        <translation>Скопіювати вибрані вузли поряд із ними самими</translation>
    </message>
    <message>
        <source>Copy the selection and delete it</source>
        <translation>Скопіювати вибране й видалити його</translation>
    </message>
    <message>
        <source>Count the test samples instead of the training samples</source>
        <translation>Рахувати тестові приклади замість навчальних</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+коліщатко</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Ви&amp;різати</translation>
    </message>
    <message>
        <source>Curves to explore</source>
        <translation>Криві для перегляду</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Вирізати</translation>
    </message>
    <message>
        <source>DATA</source>
        <translation>ДАНІ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темна</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Дані</translation>
    </message>
    <message>
        <source>Data: choose and fetch the batch</source>
        <translation>Дані: вибрати й отримати пакет</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>Вида&amp;лити</translation>
    </message>
    <message>
        <source>Dead units: they give zero for every sample, so no gradient passes. Lower the learning rate, use leaky ReLU, or reset the weights.</source>
        <translation>Мертві нейрони: вони дають нуль для кожного прикладу, тому градієнт крізь них не проходить. Зменште швидкість навчання, візьміть Leaky ReLU або скиньте ваги.</translation>
    </message>
    <message>
        <source>Decision surface</source>
        <translation>Поверхня рішення</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Delete link</source>
        <translation>Вилучити зв’язок</translation>
    </message>
    <message>
        <source>Delete link: hold this weight at zero</source>
        <translation>Вилучити зв’язок: тримати цю вагу на нулі</translation>
    </message>
    <message>
        <source>Delete the selection; wires are led around it where they fit</source>
        <translation>Видалити вибране; з’єднання пройдуть в обхід, де це можливо</translation>
    </message>
    <message>
        <source>Delete wire</source>
        <translation>Видалити з’єднання</translation>
    </message>
    <message>
        <source>Delete with its members</source>
        <translation>Видалити разом із вузлами</translation>
    </message>
    <message>
        <source>Delete {names}</source>
        <translation>Видалити: {names}</translation>
    </message>
    <message>
        <source>Detach or attach this panel</source>
        <translation>Від’єднати або приєднати цю панель</translation>
    </message>
    <message>
        <source>Di&amp;stribute</source>
        <translation>Ро&amp;зподілити</translation>
    </message>
    <message>
        <source>Discretise</source>
        <translation>Дискретно</translation>
    </message>
    <message>
        <source>Dissolve the group; its nodes stay</source>
        <translation>Розібрати групу; її вузли залишаться</translation>
    </message>
    <message>
        <source>Dissolve the selected groups; their nodes stay</source>
        <translation>Розпустити вибрані групи; їхні вузли лишаться</translation>
    </message>
    <message>
        <source>Distribute</source>
        <translation>Розподілити</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Зробити це знову</translation>
    </message>
    <message>
        <source>Document without weights</source>
        <translation>Документ без ваг</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документи</translation>
    </message>
    <message>
        <source>Double-click to open the group</source>
        <translation>Подвійне клацання відкриває групу</translation>
    </message>
    <message>
        <source>Drag Data, Dense and Loss here from the palette and wire them from left to right, or choose a preset (Ctrl+P).</source>
        <translation>Перетягніть сюди з палітри «Дані», «Щільний» і «Втрати» та з’єднайте їх зліва направо — або виберіть готову мережу (Ctrl+P).</translation>
    </message>
    <message>
        <source>Drag layers from the palette onto the canvas and wire them from Data to Loss.</source>
        <translation>Перетягніть шари з палітри на полотно й з’єднайте їх від «Даних» до «Втрат».</translation>
    </message>
    <message>
        <source>Drag to move the group; double-click to fold it</source>
        <translation>Потягніть, щоб пересунути групу; подвійне клацання згортає її</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Малювати</translation>
    </message>
    <message>
        <source>Draw a wire</source>
        <translation>Провести з’єднання</translation>
    </message>
    <message>
        <source>Draw points</source>
        <translation>Малювати точки</translation>
    </message>
    <message>
        <source>Draw points of the class {name}</source>
        <translation>Малювати точки класу {name}</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублювати</translation>
    </message>
    <message>
        <source>Each row is a true class, each column an answer of the network. Right answers lie on the diagonal; the share at the end of a row says how much of that class is found.</source>
        <translation>Кожен рядок — справжній клас, кожен стовпець — відповідь мережі. Правильні відповіді лежать на діагоналі; частка в кінці рядка показує, скільки прикладів цього класу знайдено.</translation>
    </message>
    <message>
        <source>Enter opens the preset</source>
        <translation>Enter відкриває мережу</translation>
    </message>
    <message>
        <source>Equal gaps across</source>
        <translation>Рівні проміжки вшир</translation>
    </message>
    <message>
        <source>Equal gaps down</source>
        <translation>Рівні проміжки вниз</translation>
    </message>
    <message>
        <source>Every layer with its settings</source>
        <translation>Кожен шар із його параметрами</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Пояснення</translation>
    </message>
    <message>
        <source>Exploding gradient: it grows from layer to layer. Lower the learning rate, clip the gradient, or choose smaller initial weights.</source>
        <translation>Вибух градієнта: він зростає від шару до шару. Зменште швидкість навчання, обріжте градієнт або візьміть менші початкові ваги.</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Роздивитися</translation>
    </message>
    <message>
        <source>Back: one up&amp;date</source>
        <translation>Назад: одне онов&amp;лення</translation>
    </message>
    <message>
        <source>Add a node after the selected one, or where nothing is selected a free one</source>
        <translation>Додати вузол після виділеного або, якщо нічого не виділено, окремий</translation>
    </message>
    <message>
        <source>Draw a wire from the selected node; arrows choose, Enter connects, L takes another output</source>
        <translation>Провести з’єднання від вибраного вузла; стрілки вибирають, Enter з’єднує, L бере інший вихід</translation>
    </message>
    <message>
        <source>Export &amp;weights…</source>
        <translation>Експорт ва&amp;г…</translation>
    </message>
    <message>
        <source>Export a &amp;view</source>
        <translation>Експорт &amp;подання</translation>
    </message>
    <message>
        <source>Export as picture…</source>
        <translation>Експортувати як зображення…</translation>
    </message>
    <message>
        <source>Export as table…</source>
        <translation>Експортувати як таблицю…</translation>
    </message>
    <message>
        <source>Export canvas as &amp;picture…</source>
        <translation>Полотно як зобра&amp;ження…</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Експорт зображення</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>Експорт таблиці</translation>
    </message>
    <message>
        <source>Export weights</source>
        <translation>Експорт ваг</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>На весь &amp;екран</translation>
    </message>
    <message>
        <source>Fewer rows a second</source>
        <translation>Менше рядків за секунду</translation>
    </message>
    <message>
        <source>Fill the whole screen</source>
        <translation>Заповнити весь екран</translation>
    </message>
    <message>
        <source>Filter the layers</source>
        <translation>Фільтр шарів</translation>
    </message>
    <message>
        <source>Fits here</source>
        <translation>Тут підходить</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Згорнути</translation>
    </message>
    <message>
        <source>Fold or unfold this part</source>
        <translation>Згорнути або розгорнути цю частину</translation>
    </message>
    <message>
        <source>Fold the group</source>
        <translation>Згорнути групу</translation>
    </message>
    <message>
        <source>Fold the selected nodes into one card</source>
        <translation>Згорнути вибрані вузли в одну картку</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Стежити</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Формула</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Прямий прохід</translation>
    </message>
    <message>
        <source>Forward: outputs of each layer</source>
        <translation>Прямий прохід: виходи кожного шару</translation>
    </message>
    <message>
        <source>Go back by a layer</source>
        <translation>Повернутися на один шар</translation>
    </message>
    <message>
        <source>Go back by one row</source>
        <translation>Повернутися на один рядок</translation>
    </message>
    <message>
        <source>Go on to the end of the current layer</source>
        <translation>Пройти до кінця поточного шару</translation>
    </message>
    <message>
        <source>Gradient clipping</source>
        <translation>Обрізання градієнта</translation>
    </message>
    <message>
        <source>Gradient meter: root mean square {value} of the gradient that comes back here, from 1e-8 to 100 on a logarithmic scale</source>
        <translation>Вимірювач градієнта: середньоквадратичне значення {value} градієнта, що повертається сюди; логарифмічна шкала від 1e-8 до 100</translation>
    </message>
    <message>
        <source>Gradient of {name} over the batch</source>
        <translation>Градієнт {name} за пакетом</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>Градієнти</translation>
    </message>
    <message>
        <source>Gradients appear here as soon as the network can train.</source>
        <translation>Градієнти з’являться тут, щойно мережу можна буде навчати.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Група</translation>
    </message>
    <message>
        <source>Guard: stop at NaN or Inf</source>
        <translation>Контроль: зупинитися на NaN або Inf</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Сховати</translation>
    </message>
    <message>
        <source>Histograms</source>
        <translation>Гістограми</translation>
    </message>
    <message>
        <source>How many times all training samples were seen</source>
        <translation>Скільки разів переглянуто всі навчальні приклади</translation>
    </message>
    <message>
        <source>How many times the weights were moved</source>
        <translation>Скільки разів змінено ваги</translation>
    </message>
    <message>
        <source>How the weights of each layer, and its outputs for the current batch, are spread. Outputs piled up at the edges mean saturated units, outputs all at zero dead ones; weights that drift far apart call for regularization.</source>
        <translation>Як розподілені ваги кожного шару та його виходи для поточного пакета. Виходи, що скупчилися по краях, означають насичені нейрони, усі нульові — мертві; якщо ваги розходяться далеко, потрібна регуляризація.</translation>
    </message>
    <message>
        <source>Import &apos;{file}&apos;</source>
        <translation>Імпортувати «{file}»</translation>
    </message>
    <message>
        <source>Import weights</source>
        <translation>Імпорт ваг</translation>
    </message>
    <message>
        <source>In the course</source>
        <translation>У курсі</translation>
    </message>
    <message>
        <source>Initial weights</source>
        <translation>Початкові ваги</translation>
    </message>
    <message>
        <source>Input &apos;{title}&apos; {shape}: drag the end of the wire elsewhere</source>
        <translation>Вхід «{title}» {shape}: перетягніть кінець з’єднання в інше місце</translation>
    </message>
    <message>
        <source>Input &apos;{title}&apos;, may stay free: drag to draw a wire</source>
        <translation>Вхід «{title}», може лишатися вільним: потягніть, щоб провести з’єднання</translation>
    </message>
    <message>
        <source>Input: drag the end of the wire elsewhere, or into the void to delete it</source>
        <translation>Вхід: перетягніть кінець з’єднання в інше місце або в порожнечу, щоб його видалити</translation>
    </message>
    <message>
        <source>Input: drag to draw a wire</source>
        <translation>Вхід: потягніть, щоб провести з’єднання</translation>
    </message>
    <message>
        <source>Insert a layer…</source>
        <translation>Вставити шар…</translation>
    </message>
    <message>
        <source>Insert the copied nodes</source>
        <translation>Вставити скопійовані вузли</translation>
    </message>
    <message>
        <source>Insert {name} here</source>
        <translation>Вставити тут: {name}</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Властивості</translation>
    </message>
    <message>
        <source>Keep the next row in sight</source>
        <translation>Тримати наступний рядок перед очима</translation>
    </message>
    <message>
        <source>Keep the selected group as a block for other networks</source>
        <translation>Зберегти вибрану групу як блок для інших мереж</translation>
    </message>
    <message>
        <source>Keep this group as a block for other networks</source>
        <translation>Зберегти цю групу як блок для інших мереж</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Клавіатура</translation>
    </message>
    <message>
        <source>L takes another output of this card</source>
        <translation>L бере інший вихід цієї картки</translation>
    </message>
    <message>
        <source>Left edges</source>
        <translation>Ліві краї</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Урок</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світла</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Межі</translation>
    </message>
    <message>
        <source>Linear classification by the margin</source>
        <translation>Лінійна класифікація за відступом</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Лог.</translation>
    </message>
    <message>
        <source>Logarithmic axis: small losses stay visible</source>
        <translation>Логарифмічна вісь: малі втрати залишаються видимими</translation>
    </message>
    <message>
        <source>Loss and accuracy</source>
        <translation>Втрати й точність</translation>
    </message>
    <message>
        <source>Loss: compare with the targets</source>
        <translation>Втрати: порівняти з цілями</translation>
    </message>
    <message>
        <source>Make the gaps between the selected nodes equal</source>
        <translation>Зробити проміжки між вибраними вузлами однаковими</translation>
    </message>
    <message>
        <source>Middles, beside each other</source>
        <translation>Середини, в ряд</translation>
    </message>
    <message>
        <source>Middles, under each other</source>
        <translation>Середини, у стовпець</translation>
    </message>
    <message>
        <source>More rows a second</source>
        <translation>Більше рядків за секунду</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перемістити</translation>
    </message>
    <message>
        <source>Move the selected nodes; with Shift further</source>
        <translation>Перемістити вибрані вузли; із Shift — далі</translation>
    </message>
    <message>
        <source>NaN or Inf</source>
        <translation>NaN або Inf</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Мережа</translation>
    </message>
    <message>
        <source>Network Playground</source>
        <translation>Network Playground</translation>
    </message>
    <message>
        <source>Network Playground {version}, MIT licence</source>
        <translation>Network Playground {version}, ліцензія MIT</translation>
    </message>
    <message>
        <source>Network canvas</source>
        <translation>Полотно мережі</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Мережі</translation>
    </message>
    <message>
        <source>New random &amp;numbers</source>
        <translation>&amp;Нові випадкові числа</translation>
    </message>
    <message>
        <source>New random numbers</source>
        <translation>Нові випадкові числа</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Нове значення</translation>
    </message>
    <message>
        <source>Next, previous node</source>
        <translation>Наступний, попередній вузол</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Файлів ще немає</translation>
    </message>
    <message>
        <source>No layer fits here</source>
        <translation>Жоден шар тут не підходить</translation>
    </message>
    <message>
        <source>No layer has parameters to learn: add a Dense layer.</source>
        <translation>Жоден шар не має параметрів для навчання: додайте шар «Щільний».</translation>
    </message>
    <message>
        <source>No layer has weights: add a Dense layer.</source>
        <translation>Жоден шар не має ваг: додайте шар «Щільний».</translation>
    </message>
    <message>
        <source>No update yet: press play or step.</source>
        <translation>Оновлень ще не було: натисніть «Пуск» або «Крок».</translation>
    </message>
    <message>
        <source>Not a number: a value here became NaN or infinite. Lower the learning rate, clip the gradient, or step back and look where it began.</source>
        <translation>Не число: якесь значення тут стало NaN або нескінченним. Зменште швидкість навчання, обріжте градієнт або поверніться назад і знайдіть, де це почалося.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>OK, {error}</source>
        <translation>Збігається, {error}</translation>
    </message>
    <message>
        <source>On the canvas</source>
        <translation>На полотні</translation>
    </message>
    <message>
        <source>One neuron as AND, OR, NOT</source>
        <translation>Один нейрон як AND, OR, NOT</translation>
    </message>
    <message>
        <source>One update is this list of rows, from top to bottom: each row is one kernel over the arrays of one node. The arrow marks the next row; rows that just ran fade. Step by single rows, or slow down, to follow them.</source>
        <translation>Одне оновлення — це перелік рядків згори вниз: кожен рядок є одним ядром над масивами одного вузла. Стрілка позначає наступний рядок; щойно виконані поступово бліднуть. Щоб стежити за ними, йдіть рядок за рядком або сповільніть навчання.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Не&amp;давні</translation>
    </message>
    <message>
        <source>Open a document, a project or a table of data</source>
        <translation>Відкрити документ, проєкт або таблицю даних</translation>
    </message>
    <message>
        <source>Open a table</source>
        <translation>Відкрити таблицю</translation>
    </message>
    <message>
        <source>Open the group</source>
        <translation>Відкрити групу</translation>
    </message>
    <message>
        <source>Open what a window that ended unexpectedly had not saved</source>
        <translation>Відкрити те, чого не встигло зберегти вікно, що закрилося несподівано</translation>
    </message>
    <message>
        <source>Optimizers</source>
        <translation>Оптимізатори</translation>
    </message>
    <message>
        <source>Output &apos;{output}&apos; {shape}: drag to draw a wire</source>
        <translation>Вихід «{output}» {shape}: потягніть, щоб провести з’єднання</translation>
    </message>
    <message>
        <source>Output {shape}: drag to draw a wire</source>
        <translation>Вихід {shape}: потягніть, щоб провести з’єднання</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Огляд</translation>
    </message>
    <message>
        <source>Overview of the network</source>
        <translation>Огляд мережі</translation>
    </message>
    <message>
        <source>Overview: click or drag to go there (Ctrl+M hides it)</source>
        <translation>Огляд: клацніть або потягніть, щоб перейти туди (Ctrl+M ховає його)</translation>
    </message>
    <message>
        <source>PRESETS</source>
        <translation>ГОТОВІ МЕРЕЖІ</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Палітра</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставити</translation>
    </message>
    <message>
        <source>Paste here</source>
        <translation>Вставити тут</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Зображення…</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Готові мережі</translation>
    </message>
    <message>
        <source>Press play: every card shows what its units answer, every wire what flows through it.</source>
        <translation>Натисніть «Пуск»: кожна картка показує відповіді своїх нейронів, кожне з’єднання — те, що ним тече.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>Project with weights</source>
        <translation>Проєкт із вагами</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Проєкти</translation>
    </message>
    <message>
        <source>Put all panels back in their places</source>
        <translation>Повернути всі панелі на свої місця</translation>
    </message>
    <message>
        <source>Put the selected nodes beside each other</source>
        <translation>Поставити вибрані вузли в ряд</translation>
    </message>
    <message>
        <source>Put the selected nodes under each other</source>
        <translation>Поставити вибрані вузли у стовпець</translation>
    </message>
    <message>
        <source>Re&amp;cover</source>
        <translation>Відн&amp;овити</translation>
    </message>
    <message>
        <source>Re&amp;set</source>
        <translation>&amp;Скинути</translation>
    </message>
    <message>
        <source>Read and enlarge: the wheel and the right button zoom, the left one moves, a double click shows all</source>
        <translation>Читати й збільшувати: коліщатко й права кнопка змінюють масштаб, ліва пересуває, подвійне клацання показує все</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Перез’єднати</translation>
    </message>
    <message>
        <source>Regression on a table</source>
        <translation>Регресія за таблицею</translation>
    </message>
    <message>
        <source>Regularization and dropout</source>
        <translation>Регуляризація та дропаут</translation>
    </message>
    <message>
        <source>Remove from the palette</source>
        <translation>Вилучити з палітри</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Перейменувати</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Скинути</translation>
    </message>
    <message>
        <source>Right edges</source>
        <translation>Праві краї</translation>
    </message>
    <message>
        <source>Running loss Q of the training samples</source>
        <translation>Ковзні втрати Q навчальних прикладів</translation>
    </message>
    <message>
        <source>Sa&amp;ve the group to the palette</source>
        <translation>Зберегти групу в пал&amp;ітру</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Приклад</translation>
    </message>
    <message>
        <source>Saturated units: they sit at the flat ends of their activation, where the derivative is almost zero. Choose smaller initial weights, scale the inputs, or use another activation.</source>
        <translation>Насичені нейрони: вони на пласких кінцях своєї активації, де похідна майже нульова. Візьміть менші початкові ваги, змініть масштаб входів або виберіть іншу активацію.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Зберегти &amp;як…</translation>
    </message>
    <message>
        <source>Save in another file</source>
        <translation>Зберегти в інший файл</translation>
    </message>
    <message>
        <source>Save network, weights and training state</source>
        <translation>Зберегти мережу, ваги та стан навчання</translation>
    </message>
    <message>
        <source>Save the changes to &apos;{name}&apos;?</source>
        <translation>Зберегти зміни в «{name}»?</translation>
    </message>
    <message>
        <source>Save to the palette</source>
        <translation>Зберегти в палітрі</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Search layers, data and presets</source>
        <translation>Пошук шарів, даних і готових мереж</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Ви&amp;брати все</translation>
    </message>
    <message>
        <source>Select a group first</source>
        <translation>Спершу виберіть групу</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Вибрати все</translation>
    </message>
    <message>
        <source>Select every node</source>
        <translation>Вибрати всі вузли</translation>
    </message>
    <message>
        <source>Select something and press F1 to have it explained. Press ? for all keys.</source>
        <translation>Виберіть щось і натисніть F1, щоб отримати пояснення. Клавіша ? показує всі клавіші.</translation>
    </message>
    <message>
        <source>Select the nodes that shall be a group first</source>
        <translation>Спершу виберіть вузли, які мають стати групою</translation>
    </message>
    <message>
        <source>Select the wire</source>
        <translation>Вибрати з’єднання</translation>
    </message>
    <message>
        <source>Set the weights that a .safetensors or .npz file holds</source>
        <translation>Задати ваги, які містить файл .safetensors або .npz</translation>
    </message>
    <message>
        <source>Set this number by hand, also while it trains; Undo brings the old one back</source>
        <translation>Задати це число вручну, навіть під час навчання; «Скасувати» поверне попереднє</translation>
    </message>
    <message>
        <source>Set {name}</source>
        <translation>Задати {name}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Параметри</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показати все</translation>
    </message>
    <message>
        <source>Show only which answer it is, not how sure</source>
        <translation>Показувати лише те, яка відповідь, а не наскільки вона певна</translation>
    </message>
    <message>
        <source>Show or hide this panel</source>
        <translation>Показати або сховати цю панель</translation>
    </message>
    <message>
        <source>Show the group as one card</source>
        <translation>Показати групу однією карткою</translation>
    </message>
    <message>
        <source>Show the members</source>
        <translation>Показати учасників</translation>
    </message>
    <message>
        <source>Show the network larger</source>
        <translation>Показати мережу більшою</translation>
    </message>
    <message>
        <source>Show the network smaller</source>
        <translation>Показати мережу меншою</translation>
    </message>
    <message>
        <source>Show the network&apos;s answer instead of one unit</source>
        <translation>Показати відповідь мережі замість одного нейрона</translation>
    </message>
    <message>
        <source>Show the norm of the last update divided by the norm of the weights, instead of the gradient&apos;s norm</source>
        <translation>Показувати норму останнього оновлення, поділену на норму ваг, замість норми градієнта</translation>
    </message>
    <message>
        <source>Show the outputs of each layer for the current batch</source>
        <translation>Показувати виходи кожного шару для поточного пакета</translation>
    </message>
    <message>
        <source>Show the samples kept for testing, as diamonds</source>
        <translation>Показувати приклади, відкладені для тесту, ромбами</translation>
    </message>
    <message>
        <source>Show the share of right answers</source>
        <translation>Показувати частку правильних відповідей</translation>
    </message>
    <message>
        <source>Show the weights of each layer</source>
        <translation>Показувати ваги кожного шару</translation>
    </message>
    <message>
        <source>Show the whole network</source>
        <translation>Показати всю мережу</translation>
    </message>
    <message>
        <source>Show the whole run again, and follow it</source>
        <translation>Знову показати весь хід навчання й стежити за ним</translation>
    </message>
    <message>
        <source>Show where gradients count as vanishing or exploding</source>
        <translation>Показувати, коли вважати, що градієнти зникають або вибухають</translation>
    </message>
    <message>
        <source>Show where you are in a large network</source>
        <translation>Показати, де ви перебуваєте у великій мережі</translation>
    </message>
    <message>
        <source>Slow down to single rows, go back, change anything while it runs; everything can be undone.</source>
        <translation>Сповільніть навчання до окремих рядків, повертайтеся назад, змінюйте будь-що на ходу; усе можна скасувати.</translation>
    </message>
    <message>
        <source>Slow&amp;er</source>
        <translation>По&amp;вільніше</translation>
    </message>
    <message>
        <source>Softmax, cross-entropy, log-loss, squared error</source>
        <translation>Softmax, крос-ентропія, логарифмічні втрати, квадрат похибки</translation>
    </message>
    <message>
        <source>Something went wrong inside the program: {error}</source>
        <translation>Усередині програми сталася помилка: {error}</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Темп</translation>
    </message>
    <message>
        <source>Speed, from one row a second to full speed</source>
        <translation>Темп, від одного рядка за секунду до повного</translation>
    </message>
    <message>
        <source>Start again from the initial weights; Undo brings the trained ones back</source>
        <translation>Почати знову з початкових ваг; «Скасувати» поверне навчені</translation>
    </message>
    <message>
        <source>Start again with another seed</source>
        <translation>Почати знову з іншим початковим числом</translation>
    </message>
    <message>
        <source>Start with an empty canvas</source>
        <translation>Почати з порожнього полотна</translation>
    </message>
    <message>
        <source>Step: one &amp;layer</source>
        <translation>Крок: один &amp;шар</translation>
    </message>
    <message>
        <source>Step: one &amp;update</source>
        <translation>Крок: одне &amp;оновлення</translation>
    </message>
    <message>
        <source>Step: one ro&amp;w</source>
        <translation>Крок: один &amp;рядок</translation>
    </message>
    <message>
        <source>Stochastic gradient descent, batches, order of the samples</source>
        <translation>Стохастичний градієнтний спуск, пакети, порядок прикладів</translation>
    </message>
    <message>
        <source>Stop at the next row</source>
        <translation>Зупинитися на наступному рядку</translation>
    </message>
    <message>
        <source>Switch on weights or activations above.</source>
        <translation>Увімкніть угорі ваги або активації.</translation>
    </message>
    <message>
        <source>THIS DOCUMENT</source>
        <translation>ЦЕЙ ДОКУМЕНТ</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Таблиця (CSV)…</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблиці</translation>
    </message>
    <message>
        <source>Take &apos;{file}&apos; as data</source>
        <translation>Узяти «{file}» як дані</translation>
    </message>
    <message>
        <source>Take other data</source>
        <translation>Узяти інші дані</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Скасувати останню зміну</translation>
    </message>
    <message>
        <source>Take the last update back, bit for bit</source>
        <translation>Скасувати останнє оновлення, біт у біт</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Тест</translation>
    </message>
    <message>
        <source>The answer over the plane is being computed.</source>
        <translation>Відповідь на площині обчислюється.</translation>
    </message>
    <message>
        <source>The group&apos;s name</source>
        <translation>Ім’я групи</translation>
    </message>
    <message>
        <source>The loss appears here as soon as the network can train.</source>
        <translation>Втрати з’являться тут, щойно мережу можна буде навчати.</translation>
    </message>
    <message>
        <source>Open the selected node in the inspector, or a group in its place</source>
        <translation>Відкрити вибраний вузол у властивостях, а групу — на її місці</translation>
    </message>
    <message>
        <source>The network&apos;s answer appears here as soon as it can run.</source>
        <translation>Відповідь мережі з’явиться тут, щойно її можна буде запустити.</translation>
    </message>
    <message>
        <source>The network&apos;s answer at every point of the plane of the two inputs: orange is negative or the first class, blue positive or the second, grey undecided. Discs are training samples, diamonds test samples. Choose a unit on the canvas to see its response instead.</source>
        <translation>Відповідь мережі в кожній точці площини двох входів: оранжеве — від’ємне або перший клас, синє — додатне або другий, сіре — невизначене. Круги — навчальні приклади, ромби — тестові. Виберіть на полотні нейрон, щоб побачити натомість його відгук.</translation>
    </message>
    <message>
        <source>The neuron of McCulloch and Pitts and its activations</source>
        <translation>Нейрон Маккаллока — Піттса та його активації</translation>
    </message>
    <message>
        <source>The node&apos;s name; files and weights keep using its id</source>
        <translation>Назва вузла; файли й ваги й далі використовують його id</translation>
    </message>
    <message>
        <source>The norm of the gradient of each layer on a logarithmic axis. Curves that sink from the last layer to the first show vanishing gradients, curves that shoot up exploding ones. The ratio of update to weights should stay near one thousandth.</source>
        <translation>Норма градієнта кожного шару на логарифмічній осі. Криві, що спадають від останнього шару до першого, означають зникання градієнта, а ті, що стрімко ростуть, — вибух. Відношення оновлення до ваг має бути близьким до однієї тисячної.</translation>
    </message>
    <message>
        <source>The row of the program that was executed last</source>
        <translation>Останній виконаний рядок програми</translation>
    </message>
    <message>
        <source>The running loss Q of training and the loss of the test samples after each update. Where the data has classes, the share of right answers stands below. A test loss that rises while training falls means that the network learns by heart.</source>
        <translation>Ковзні втрати Q навчання та втрати на тестових прикладах після кожного оновлення. Якщо в даних є класи, унизу показано частку правильних відповідей. Коли втрати на тесті ростуть, а на навчанні падають, мережа просто заучує приклади.</translation>
    </message>
    <message>
        <source>The samples of a batch appear here after the first step.</source>
        <translation>Приклади пакета з’являться тут після першого кроку.</translation>
    </message>
    <message>
        <source>The steps of one update are listed here as soon as the network can run.</source>
        <translation>Кроки одного оновлення буде перелічено тут, щойно мережу можна буде запустити.</translation>
    </message>
    <message>
        <source>The surface needs 2 inputs, but this data has {count}.</source>
        <translation>Для поверхні потрібні 2 входи, а ці дані мають {count}.</translation>
    </message>
    <message>
        <source>The wheel and the right button zoom, the left button moves; over the numbers of one axis, only that axis. A double click shows all. Left and Right read the updates one by one, + and - zoom, Up and Down move, with Shift they zoom the height.</source>
        <translation>Коліщатко й права кнопка змінюють масштаб, ліва пересуває; над числами осі — лише цю вісь. Подвійне клацання показує все. Стрілки ліворуч і праворуч читають оновлення по одному, + і - змінюють масштаб, стрілки вгору та вниз пересувають, а з Shift змінюють масштаб за висотою.</translation>
    </message>
    <message>
        <source>Things to try</source>
        <translation>Що спробувати</translation>
    </message>
    <message>
        <source>This data has values instead of classes: there is nothing to confuse.</source>
        <translation>Ці дані мають значення замість класів: плутати нічого.</translation>
    </message>
    <message>
        <source>This network has nothing to compute.</source>
        <translation>У цій мережі нема чого обчислювати.</translation>
    </message>
    <message>
        <source>Too fast to follow: slow down or step by rows.</source>
        <translation>Зашвидко, щоб устежити: сповільніть або йдіть рядок за рядком.</translation>
    </message>
    <message>
        <source>Top edges</source>
        <translation>Верхні краї</translation>
    </message>
    <message>
        <source>Train one batch to its end</source>
        <translation>Пройти один пакет до кінця</translation>
    </message>
    <message>
        <source>Train until paused</source>
        <translation>Навчати до паузи</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Навчання</translation>
    </message>
    <message>
        <source>Type part of a name; arrows choose, Enter adds, Esc closes</source>
        <translation>Уведіть частину назви; стрілки вибирають, Enter додає, Esc закриває</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>Уведіть для пошуку</translation>
    </message>
    <message>
        <source>U&amp;ngroup</source>
        <translation>Розгрупув&amp;ати</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>Розгрупувати</translation>
    </message>
    <message>
        <source>Unit {number} of &apos;{name}&apos;</source>
        <translation>Нейрон {number} вузла «{name}»</translation>
    </message>
    <message>
        <source>Update / weight</source>
        <translation>Оновлення / вага</translation>
    </message>
    <message>
        <source>Update by {optimizer}</source>
        <translation>Оновлення: {optimizer}</translation>
    </message>
    <message>
        <source>Update: move the weights</source>
        <translation>Оновлення: змінити ваги</translation>
    </message>
    <message>
        <source>Updates a second, lately</source>
        <translation>Оновлень за секунду останнім часом</translation>
    </message>
    <message>
        <source>Use the data {name}</source>
        <translation>Узяти дані «{name}»</translation>
    </message>
    <message>
        <source>Vanishing and exploding gradients</source>
        <translation>Зникання та вибух градієнтів</translation>
    </message>
    <message>
        <source>Vanishing gradient: almost nothing of it comes back here. Use fewer layers, ReLU instead of sigmoid or tanh, or Xavier or He initial weights.</source>
        <translation>Зникання градієнта: сюди від нього майже нічого не повертається. Візьміть менше шарів, ReLU замість сигмоїди чи tanh або початкові ваги Xavier чи He.</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Версія та ліцензія</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Ваги</translation>
    </message>
    <message>
        <source>Weights appear here as soon as the network can train.</source>
        <translation>Ваги з’являться тут, щойно мережу можна буде навчати.</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Що далі</translation>
    </message>
    <message>
        <source>What is selected, and its formula</source>
        <translation>Що вибрано та його формула</translation>
    </message>
    <message>
        <source>What two and three layers can express</source>
        <translation>Що можуть виразити два й три шари</translation>
    </message>
    <message>
        <source>Which number to set by hand</source>
        <translation>Яке число задати вручну</translation>
    </message>
    <message>
        <source>Which sample of the batch the numbers belong to</source>
        <translation>Якого прикладу з пакета стосуються числа</translation>
    </message>
    <message>
        <source>Write the network as PNG or SVG</source>
        <translation>Записати мережу як PNG або SVG</translation>
    </message>
    <message>
        <source>Write the weights for PyTorch (.safetensors) or NumPy (.npz)</source>
        <translation>Записати ваги для PyTorch (.safetensors) або NumPy (.npz)</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Записано: {path}</translation>
    </message>
    <message>
        <source>XOR: a product feature, or two layers</source>
        <translation>XOR: ознака-добуток або два шари</translation>
    </message>
    <message>
        <source>YOUR BLOCKS</source>
        <translation>ВАШІ БЛОКИ</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>З&amp;більшити</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>З&amp;меншити</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Змінити масштаб під вказівником</translation>
    </message>
    <message>
        <source>Zoom to &amp;fit</source>
        <translation>&amp;Уся мережа</translation>
    </message>
    <message>
        <source>Zoom to fit</source>
        <translation>Уся мережа</translation>
    </message>
    <message>
        <source>a network that was not saved is still there: File, Recover opens it</source>
        <translation>незбережена мережа вціліла: її відкриє Файл → Відновити</translation>
    </message>
    <message>
        <source>after</source>
        <translation>після</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>і ще {count}</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>відповідь</translation>
    </message>
    <message>
        <source>at every step</source>
        <translation>на кожному кроці</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>наприкінці</translation>
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
        <translation>зміщення {value}</translation>
    </message>
    <message>
        <source>bilinear</source>
        <translation>білінійно</translation>
    </message>
    <message>
        <source>causal</source>
        <translation>causal (без майбутнього)</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>символи</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>перевірка…</translation>
    </message>
    <message>
        <source>class {name}</source>
        <translation>клас {name}</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>класи</translation>
    </message>
    <message>
        <source>click a link to delete it</source>
        <translation>клацніть зв’язок, щоб вилучити його</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>сталою</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>косинус</translation>
    </message>
    <message>
        <source>current batch: answer over {name}</source>
        <translation>поточний пакет: відповідь на {name}</translation>
    </message>
    <message>
        <source>current batch: true class, answer</source>
        <translation>поточний пакет: справжній клас, відповідь</translation>
    </message>
    <message>
        <source>current batch: true class, loss</source>
        <translation>поточний пакет: справжній клас, втрати</translation>
    </message>
    <message>
        <source>derivative</source>
        <translation>похідна</translation>
    </message>
    <message>
        <source>diagonal</source>
        <translation>діагональні</translation>
    </message>
    <message>
        <source>each unit its own</source>
        <translation>у кожного своя</translation>
    </message>
    <message>
        <source>edge</source>
        <translation>краєм</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>епоха</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>епохи</translation>
    </message>
    <message>
        <source>exploding</source>
        <translation>вибух</translation>
    </message>
    <message>
        <source>found</source>
        <translation>частка</translation>
    </message>
    <message>
        <source>full</source>
        <translation>повні</translation>
    </message>
    <message>
        <source>full speed</source>
        <translation>повний темп</translation>
    </message>
    <message>
        <source>gaussian</source>
        <translation>гаусів</translation>
    </message>
    <message>
        <source>gradient norm</source>
        <translation>норма градієнта</translation>
    </message>
    <message>
        <source>hard first</source>
        <translation>спершу важкі</translation>
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
        <translation>у попередньому прямому проході, до зміни ваг: {u}</translation>
    </message>
    <message>
        <source>in the middle of map {number}</source>
        <translation>посередині карти {number}</translation>
    </message>
    <message>
        <source>input</source>
        <translation>вхід</translation>
    </message>
    <message>
        <source>input {source} → unit {unit}</source>
        <translation>вхід {source} → нейрон {unit}</translation>
    </message>
    <message>
        <source>its output over the plane; full colour at ±{scale}</source>
        <translation>його вихід на площині; повний колір за ±{scale}</translation>
    </message>
    <message>
        <source>keeps</source>
        <translation>keeps (u зберігає)</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>лінійна</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>втрати</translation>
    </message>
    <message>
        <source>masking</source>
        <translation>маскування</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>найближчий</translation>
    </message>
    <message>
        <source>no. {number} of the data</source>
        <translation>№ {number} з даних</translation>
    </message>
    <message>
        <source>none</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>not yet in this update: the numbers are those of the update before</source>
        <translation>у цьому оновленні ще не обчислено: числа лишилися від попереднього</translation>
    </message>
    <message>
        <source>nothing has been computed yet: the numbers come with the first step</source>
        <translation>ще нічого не обчислено: числа з’являться з першим кроком</translation>
    </message>
    <message>
        <source>nothing to check: no gradient reaches it</source>
        <translation>нема чого перевіряти: градієнт сюди не доходить</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>numbers (числами)</translation>
    </message>
    <message>
        <source>output</source>
        <translation>вихід</translation>
    </message>
    <message>
        <source>output {shape}</source>
        <translation>вихід {shape}</translation>
    </message>
    <message>
        <source>output {value} for the first sample of the batch</source>
        <translation>вихід {value} для першого прикладу пакета</translation>
    </message>
    <message>
        <source>outputs</source>
        <translation>виходи</translation>
    </message>
    <message>
        <source>padding, counts nothing</source>
        <translation>доповнення, не враховується</translation>
    </message>
    <message>
        <source>preparing kernels, {ready} of {total}</source>
        <translation>готуються ядра, {ready} з {total}</translation>
    </message>
    <message>
        <source>reflect</source>
        <translation>відбиттям</translation>
    </message>
    <message>
        <source>same</source>
        <translation>same (той самий розмір)</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>приклад</translation>
    </message>
    <message>
        <source>shape {shape}</source>
        <translation>форма {shape}</translation>
    </message>
    <message>
        <source>shuffled</source>
        <translation>перемішано</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>сигмоїда</translation>
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
        <translation>сходинка</translation>
    </message>
    <message>
        <source>target</source>
        <translation>ціль</translation>
    </message>
    <message>
        <source>test</source>
        <translation>тест</translation>
    </message>
    <message>
        <source>the inputs</source>
        <translation>входи</translation>
    </message>
    <message>
        <source>the targets</source>
        <translation>цілі</translation>
    </message>
    <message>
        <source>the usual</source>
        <translation>як зазвичай</translation>
    </message>
    <message>
        <source>this view has no numbers to write yet</source>
        <translation>у цьому поданні ще немає чисел для запису</translation>
    </message>
    <message>
        <source>too fast</source>
        <translation>зашвидко</translation>
    </message>
    <message>
        <source>too slow</source>
        <translation>заповільно</translation>
    </message>
    <message>
        <source>train Q</source>
        <translation>навч. Q</translation>
    </message>
    <message>
        <source>true class</source>
        <translation>справжній клас</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>без назви</translation>
    </message>
    <message>
        <source>update</source>
        <translation>оновлення</translation>
    </message>
    <message>
        <source>update norm / weight norm</source>
        <translation>норма оновлення / норма ваг</translation>
    </message>
    <message>
        <source>update {step}: {values}</source>
        <translation>оновлення {step}: {values}</translation>
    </message>
    <message>
        <source>updates</source>
        <translation>оновлення</translation>
    </message>
    <message>
        <source>updates/s</source>
        <translation>оновл./с</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>valid (без полів)</translation>
    </message>
    <message>
        <source>values</source>
        <translation>значення</translation>
    </message>
    <message>
        <source>vanishing</source>
        <translation>зникання</translation>
    </message>
    <message>
        <source>weight {value}</source>
        <translation>вага {value}</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>ваги</translation>
    </message>
    <message>
        <source>whole step</source>
        <translation>увесь крок</translation>
    </message>
    <message>
        <source>with penalty and clipping: {value}</source>
        <translation>зі штрафом і обрізанням: {value}</translation>
    </message>
    <message>
        <source>words</source>
        <translation>слова</translation>
    </message>
    <message>
        <source>wrap</source>
        <translation>по колу</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>writes (z пише)</translation>
    </message>
    <message>
        <source>{count} classes</source>
        <translation>класів: {count}</translation>
    </message>
    <message>
        <source>{count} deleted: click a link</source>
        <translation>вилучено: {count}; клацніть зв’язок</translation>
    </message>
    <message>
        <source>{count} nodes</source>
        <translation>вузлів: {count}</translation>
    </message>
    <message>
        <source>{count} nodes, nothing selected</source>
        <translation>вузлів: {count}, нічого не вибрано</translation>
    </message>
    <message>
        <source>{count} not a number</source>
        <translation>не чисел: {count}</translation>
    </message>
    <message>
        <source>{count} operations</source>
        <translation>операцій: {count}</translation>
    </message>
    <message>
        <source>{count} parameters</source>
        <translation>{count} парам.</translation>
    </message>
    <message>
        <source>{count} points; draw more in the decision surface</source>
        <translation>точок: {count}; решту малюйте на поверхні рішення</translation>
    </message>
    <message>
        <source>{count}FLOP</source>
        <translation>FLOP: {count}</translation>
    </message>
    <message>
        <source>{name} differs by {error}</source>
        <translation>{name} відрізняється на {error}</translation>
    </message>
    <message>
        <source>{node}, unit {number}</source>
        <translation>{node}, нейрон {number}</translation>
    </message>
    <message>
        <source>{rows} rows/s</source>
        <translation>{rows} рядк./с</translation>
    </message>
    <message>
        <source>{train} training and {test} test samples</source>
        <translation>навчальних прикладів: {train}, тестових: {test}</translation>
    </message>
</context>
</TS>
