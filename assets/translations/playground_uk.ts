<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>model</name>
    <message>
        <source>&apos;{file}&apos; is not a file of a kind known here: open .netplay, .json, .csv, .tsv or .npz</source>
        <translation>файл «{file}» невідомого типу: відкрийте .netplay, .json, .csv, .tsv або .npz</translation>
    </message>
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
        <source>Images are put together channel by channel. torch.cat along the first axis after the batch.</source>
        <translation>Зображення об’єднуються за каналами. torch.cat уздовж першої осі після пакетної.</translation>
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
        <source>Parametric ReLU: the slope below zero is trained with the weights, one for the whole layer.</source>
        <translation>Параметрична ReLU: нахил нижче нуля навчається разом із вагами, один на весь шар.</translation>
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
        <source>Row N1 (McCulloch and Pitts); +1 for u &gt; 0, else -1; the derivative is taken as 0 everywhere.</source>
        <translation>Тема N1 (Маккаллок і Піттс); +1 за u &gt; 0, інакше -1; похідну всюди вважають рівною 0.</translation>
    </message>
    <message>
        <source>Row N1.</source>
        <translation>Тема N1.</translation>
    </message>
    <message>
        <source>Row N1; Goodfellow et al. (2013): a_j = max over the pieces of u. The first of equal pieces wins.</source>
        <translation>Тема N1; Goodfellow та ін. (2013): a_j = max за частинами u. З однакових частин береться перша.</translation>
    </message>
    <message>
        <source>Row N1; He et al. (2015); torch.nn.PReLU with one parameter.</source>
        <translation>Тема N1; He та ін. (2015); torch.nn.PReLU з одним параметром.</translation>
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
        <source>Row N1; torch.nn.Linear followed by the activation.</source>
        <translation>Тема N1; torch.nn.Linear, а за ним активація.</translation>
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
        <source>Row N6; torch.nn.BCEWithLogitsLoss.</source>
        <translation>Тема N6; torch.nn.BCEWithLogitsLoss.</translation>
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
        <source>Rows N1, N6; torch.nn.Softmax(dim=1). Cross-entropy has its own: do not put this before it.</source>
        <translation>Теми N1, N6; torch.nn.Softmax(dim=1). Крос-ентропія вже має власний softmax: не ставте цей шар перед нею.</translation>
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
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>Samples in one update</source>
        <translation>Прикладів в одному оновленні</translation>
    </message>
    <message>
        <source>Scale by 1/(1-p) while training, instead of by 1-p when applied</source>
        <translation>Множити на 1/(1-p) під час навчання, а не на 1-p під час застосування</translation>
    </message>
    <message>
        <source>Share of the old average gradient that is kept (gamma)</source>
        <translation>Частка попереднього середнього градієнта, що зберігається (gamma)</translation>
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
        <source>Share of the samples kept for testing</source>
        <translation>Частка прикладів, відкладених для тесту</translation>
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
        <source>Spirals</source>
        <translation>Спіралі</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Стандартне відхилення</translation>
    </message>
    <message>
        <source>Step, 0 or 1: the threshold [u &gt; 0]. It has no gradient: set its weights by hand, or train with the sigmoid.</source>
        <translation>Сходинка, 0 або 1: поріг [u &gt; 0]. Градієнта не має: задайте ваги вручну або навчайте із сигмоїдою.</translation>
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
        <source>Switches each unit off with the probability p while training, so that no unit can rely on another.</source>
        <translation>Під час навчання вимикає кожен нейрон з імовірністю p, щоб жоден не міг покладатися на інший.</translation>
    </message>
    <message>
        <source>Table from a file</source>
        <translation>Таблиця з файлу</translation>
    </message>
    <message>
        <source>The Boolean function; NOT has one input, the others two</source>
        <translation>Булева функція; NOT має один вхід, інші — два</translation>
    </message>
    <message>
        <source>The features, in the order of the outputs</source>
        <translation>Ознаки в порядку виходів</translation>
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
        <source>The loss function</source>
        <translation>Функція втрат</translation>
    </message>
    <message>
        <source>The loss: compares the network&apos;s outputs with the targets; the backward pass starts here with dL/dy.</source>
        <translation>Втрати: порівнює виходи мережі з цілями; звідси починається зворотний прохід із dL/dy.</translation>
    </message>
    <message>
        <source>The numbers that stand for two classes; more classes are always one-hot</source>
        <translation>Числа, що позначають два класи; більше класів завжди кодується one-hot</translation>
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
        <source>The value far below zero is -alpha</source>
        <translation>Значення далеко нижче нуля дорівнює -alpha</translation>
    </message>
    <message>
        <source>The value of every weight</source>
        <translation>Значення кожної ваги</translation>
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
        <source>Waves</source>
        <translation>Хвилі</translation>
    </message>
    <message>
        <source>Waves across the square</source>
        <translation>Хвиль упоперек квадрата</translation>
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
        <source>activation</source>
        <translation>активація</translation>
    </message>
    <message>
        <source>activation by unit</source>
        <translation>активація нейронів</translation>
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
        <source>area</source>
        <translation>площа</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>розмір пакета</translation>
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
        <source>by norm</source>
        <translation>за нормою</translation>
    </message>
    <message>
        <source>by value</source>
        <translation>за значенням</translation>
    </message>
    <message>
        <source>class</source>
        <translation>клас</translation>
    </message>
    <message>
        <source>coding</source>
        <translation>кодування</translation>
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
        <source>data set</source>
        <translation>набір даних</translation>
    </message>
    <message>
        <source>decay alpha</source>
        <translation>згасання alpha</translation>
    </message>
    <message>
        <source>deleted links</source>
        <translation>вилучені зв’язки</translation>
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
        <source>features</source>
        <translation>ознаки</translation>
    </message>
    <message>
        <source>file</source>
        <translation>файл</translation>
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
        <source>gradient clipping</source>
        <translation>обрізання градієнта</translation>
    </message>
    <message>
        <source>green</source>
        <translation>зелений</translation>
    </message>
    <message>
        <source>initial weights</source>
        <translation>початкові ваги</translation>
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
        <source>inverted</source>
        <translation>інвертований</translation>
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
        <source>learning rate</source>
        <translation>швидкість навчання</translation>
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
        <source>loss</source>
        <translation>втрати</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>імпульс</translation>
    </message>
    <message>
        <source>name a node and its setting: nodes.&lt;id&gt;.&lt;setting&gt;</source>
        <translation>назвіть вузол і його параметр: nodes.&lt;id&gt;.&lt;setting&gt;</translation>
    </message>
    <message>
        <source>no file is chosen for the table: choose a CSV, TSV or NPZ file</source>
        <translation>для таблиці не вибрано файл: виберіть файл CSV, TSV або NPZ</translation>
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
        <source>nothing flows from the data to the loss: wire them together</source>
        <translation>від даних до втрат нічого не тече: з’єднайте їх</translation>
    </message>
    <message>
        <source>one pass of this network needs {need} MB of memory, but at most {limit} MB are allowed: make the batch or the layers smaller</source>
        <translation>один прохід цієї мережі потребує {need} МБ пам’яті, а дозволено щонайбільше {limit} МБ: зменште пакет або шари</translation>
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
        <source>orthogonal</source>
        <translation>ортогональна</translation>
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
        <source>regularization</source>
        <translation>регуляризація</translation>
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
        <source>sea</source>
        <translation>море</translation>
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
        <source>slope</source>
        <translation>нахил</translation>
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
        <source>standardise</source>
        <translation>стандартизувати</translation>
    </message>
    <message>
        <source>starting slope</source>
        <translation>початковий нахил</translation>
    </message>
    <message>
        <source>step</source>
        <translation>сходинка</translation>
    </message>
    <message>
        <source>stop rule</source>
        <translation>правило зупинки</translation>
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
        <source>the column &apos;{column}&apos; is both a feature and the target: take it out of the features</source>
        <translation>стовпець «{column}» є водночас ознакою і ціллю: вилучіть його з ознак</translation>
    </message>
    <message>
        <source>the data has no training samples: make the test share smaller</source>
        <translation>у даних немає навчальних прикладів: зменште частку тесту</translation>
    </message>
    <message>
        <source>the data set of own points is empty, but needs at least 1 point: click into the plane to set one</source>
        <translation>набір власних точок порожній, а потрібна щонайменше 1 точка: клацніть на площині, щоб її поставити</translation>
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
        <source>the inputs have shape {given} after the batch, but this network takes {needed}</source>
        <translation>входи мають форму {given} (без розміру пакета), а ця мережа приймає {needed}</translation>
    </message>
    <message>
        <source>the key &apos;{key}&apos; stands twice in one object: remove one of them</source>
        <translation>ключ «{key}» стоїть двічі в одному об’єкті: вилучіть один із них</translation>
    </message>
    <message>
        <source>the loss &apos;{name}&apos; became {value} in update {step}: lower the learning rate (now {rate:g}) or clip the gradients; the last finite weights are kept</source>
        <translation>втрати «{name}» набули значення {value} в оновленні {step}: зменште швидкість навчання (зараз {rate:g}) або обріжте градієнти; останні скінченні ваги збережено</translation>
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
        <source>the network has no tensor &apos;{name}&apos;; it has {known}</source>
        <translation>мережа не має тензора «{name}»; є {known}</translation>
    </message>
    <message>
        <source>the network&apos;s {count} parameters need {need} MB, but at most {limit} MB are allowed: make &apos;{name}&apos; smaller</source>
        <translation>параметри мережі ({count}) потребують {need} МБ, а дозволено щонайбільше {limit} МБ: зменште «{name}»</translation>
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
        <source>there is no network yet</source>
        <translation>мережі ще немає</translation>
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
        <source>torch.nn.Flatten.</source>
        <translation>У PyTorch: torch.nn.Flatten.</translation>
    </message>
    <message>
        <source>torch.nn.init.constant_.</source>
        <translation>У PyTorch: torch.nn.init.constant_.</translation>
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
        <source>turns</source>
        <translation>оберти</translation>
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
        <source>values instead of classes</source>
        <translation>значення замість класів</translation>
    </message>
    <message>
        <source>waves</source>
        <translation>хвилі</translation>
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
        <source>y = x in one row</source>
        <translation>y = x в один рядок</translation>
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
        <source>zeros</source>
        <translation>нулі</translation>
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
        <source>{file} is not a file: choose a CSV, TSV or NPZ file</source>
        <translation>{file} не є файлом: виберіть файл CSV, TSV або NPZ</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; has no input: draw a wire to it</source>
        <translation>{kind} «{name}» не має входу: проведіть до нього з’єднання</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; has the feature {feature} twice, as number {first} and {second}: remove one</source>
        <translation>{kind} «{name}» має ознаку {feature} двічі, під номерами {first} і {second}: вилучіть одну</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; joins inputs that differ in their first size only, but its wire 1 brings {first} and its wire {number} brings {other}: put Flatten before both, or make the other sizes equal</source>
        <translation>{kind} «{name}» поєднує входи, що різняться лише першим розміром, але його з’єднання 1 дає {first}, а з’єднання {number} дає {other}: поставте перед обома «Розгортання» або зробіть інші розміри однаковими</translation>
    </message>
    <message>
        <source>{kind} &apos;{name}&apos; needs a vector, but &apos;{source}&apos; gives {given}: put Flatten between</source>
        <translation>{kind} «{name}» потребує вектора, а «{source}» дає {given}: поставте між ними «Розгортання»</translation>
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
        <source>{kind} &apos;{name}&apos; takes groups of {pieces}, but &apos;{source}&apos; gives {width}, which is no multiple of it: give &apos;{source}&apos; {better} units, or choose other pieces</source>
        <translation>{kind} «{name}» бере групи по {pieces}, а «{source}» дає {width}, що не ділиться націло: задайте для «{source}» нейронів: {better}, або інший розмір групи</translation>
    </message>
    <message>
        <source>{loss} compares each output with a value, but &apos;{source}&apos; gives {width} and the data has {count}: give the last layer as many units as there are values</source>
        <translation>{loss}: кожен вихід порівнюється зі значенням, але «{source}» дає виходів: {width}, а дані мають значень: {count}; дайте останньому шару стільки нейронів, скільки значень</translation>
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
        <source>{loss} needs one output for each class, but &apos;{source}&apos; gives {width} and the data has {count} classes: give the last layer {count} units</source>
        <translation>{loss}: потрібно по одному виходу на клас, але «{source}» дає виходів: {width}, а класів у даних: {count}; задайте в останньому шарі нейронів: {count}</translation>
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
        <source>All keys on one page</source>
        <translation>Усі клавіші на одній сторінці</translation>
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
        <source>Drag Data, Dense and Loss here from the palette and wire them from left to right, or choose a preset (Ctrl+P).</source>
        <translation>Перетягніть сюди з палітри «Дані», «Щільний» і «Втрати» та з’єднайте їх зліва направо — або виберіть готову мережу (Ctrl+P).</translation>
    </message>
    <message>
        <source>Drag layers from the palette onto the canvas and wire them from Data to Loss.</source>
        <translation>Перетягніть шари з палітри на полотно й з’єднайте їх від «Даних» до «Втрат».</translation>
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
        <source>Draw a wire from the selected node; arrows choose, Enter connects, Esc cancels</source>
        <translation>Провести з’єднання від вибраного вузла; стрілки вибирають, Enter з’єднує, Esc скасовує</translation>
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
        <source>Fold or unfold this part</source>
        <translation>Згорнути або розгорнути цю частину</translation>
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
        <source>Keyboard</source>
        <translation>Клавіатура</translation>
    </message>
    <message>
        <source>LAYERS</source>
        <translation>ШАРИ</translation>
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
        <source>Open the selected node in the inspector</source>
        <translation>Відкрити вибраний вузол у властивостях</translation>
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
        <source>The loss appears here as soon as the network can train.</source>
        <translation>Втрати з’являться тут, щойно мережу можна буде навчати.</translation>
    </message>
    <message>
        <source>The network has its Data node already</source>
        <translation>Мережа вже має свій вузол даних</translation>
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
        <source>and {count} more</source>
        <translation>і ще {count}</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>відповідь</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>авто</translation>
    </message>
    <message>
        <source>bias {value}</source>
        <translation>зміщення {value}</translation>
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
        <source>each unit its own</source>
        <translation>у кожного своя</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>епоха</translation>
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
        <source>full speed</source>
        <translation>повний темп</translation>
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
        <source>in the last forward pass, before the weights moved: {u}</source>
        <translation>у попередньому прямому проході, до зміни ваг: {u}</translation>
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
        <source>linear</source>
        <translation>лінійна</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>втрати</translation>
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
        <source>updates/s</source>
        <translation>оновл./с</translation>
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
        <source>{count} classes</source>
        <translation>класів: {count}</translation>
    </message>
    <message>
        <source>{count} deleted: click a link</source>
        <translation>вилучено: {count}; клацніть зв’язок</translation>
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
