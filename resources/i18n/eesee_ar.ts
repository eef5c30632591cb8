<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AccountView</name>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>What became of each part</source>
        <translation>ما آل إليه كل جزء</translation>
    </message>
    <message>
        <source>All words of the chosen part</source>
        <translation>كل كلمات الجزء المختار</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>للتقرير</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>لم يؤخذ</translation>
    </message>
    <message>
        <source>Taken, and may say more than was taken</source>
        <translation>أُخذ، وقد يقول أكثر مما أُخذ</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>أُخذ</translation>
    </message>
    <message>
        <source>Standing matter: what every report has, and headings that the report prints itself</source>
        <translation>عناصر ثابتة: ما في كل تقرير، وعناوين يطبعها التقرير بنفسه</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>يرجى الاختيار</translation>
    </message>
</context>
<context>
    <name>AskedMark</name>
    <message numerus="yes">
        <source>%n comment(s) beside the page</source>
        <translation>
            <numerusform>لا تعليقات بجانب الصفحة</numerusform>
            <numerusform>تعليق واحد بجانب الصفحة</numerusform>
            <numerusform>تعليقان بجانب الصفحة</numerusform>
            <numerusform>%n تعليقات بجانب الصفحة</numerusform>
            <numerusform>%n تعليقًا بجانب الصفحة</numerusform>
            <numerusform>%n تعليق بجانب الصفحة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>AssessmentCards</name>
    <message>
        <source>TRAINING</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>AssessmentFrame</name>
    <message numerus="yes">
        <source>%n required item(s) must be completed before it can be sealed.</source>
        <translation>
            <numerusform>لا عناصر مطلوبة ناقصة قبل الختم.</numerusform>
            <numerusform>يجب إكمال عنصر مطلوب واحد قبل الختم.</numerusform>
            <numerusform>يجب إكمال عنصرين مطلوبين قبل الختم.</numerusform>
            <numerusform>يجب إكمال %n عناصر مطلوبة قبل الختم.</numerusform>
            <numerusform>يجب إكمال %n عنصرًا مطلوبًا قبل الختم.</numerusform>
            <numerusform>يجب إكمال %n عنصر مطلوب قبل الختم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>إعادة فتح…</translation>
    </message>
    <message>
        <source>Revision %1 is sealed. Reopen it to change anything.</source>
        <translation>المراجعة %1 مختومة. أعد فتحها لتغيير أي شيء.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>AssessmentVerbs</name>
    <message>
        <source>Bring in</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>It bears the name of your organisation and was signed with a key that this workspace does not have, such as the one of a workspace that you removed. Its check code is %1: compare it with your sheet, or by telephone. Going on makes revision %2 of it, a draft; otherwise it is taken in as it was sealed.</source>
        <translation>يحمل اسم منظمتك ووُقّع بمفتاح ليس في مساحة العمل هذه، كمفتاح مساحة عمل حذفتها. رمز التحقق له %1: قارنه بورقتك أو بالهاتف. المتابعة تجعله المراجعة %2، مسودة؛ وإلا فيُدخل كما خُتم.</translation>
    </message>
    <message>
        <source>Go on from this file?</source>
        <translation>المتابعة من هذا الملف؟</translation>
    </message>
    <message>
        <source>Go on as the next revision</source>
        <translation>المتابعة للمراجعة التالية</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) corrected as in the document.</source>
        <translation>
            <numerusform>لم يُصحَّح أي حقل.</numerusform>
            <numerusform>صُحِّح حقل واحد كما في الوثيقة.</numerusform>
            <numerusform>صُحِّح حقلان كما في الوثيقة.</numerusform>
            <numerusform>صُحِّحت %n حقول كما في الوثيقة.</numerusform>
            <numerusform>صُحِّح %n حقلًا كما في الوثيقة.</numerusform>
            <numerusform>صُحِّح %n حقل كما في الوثيقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) added.</source>
        <translation>
            <numerusform>لم يُضف أي مصدر.</numerusform>
            <numerusform>أُضيف مصدر واحد.</numerusform>
            <numerusform>أُضيف مصدران.</numerusform>
            <numerusform>أُضيفت %n مصادر.</numerusform>
            <numerusform>أُضيف %n مصدرًا.</numerusform>
            <numerusform>أُضيف %n مصدر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the pictures?</source>
        <translation>هل تُحفظ الصور؟</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) stand in the document.</source>
        <translation>
            <numerusform>لا صور في الوثيقة.</numerusform>
            <numerusform>في الوثيقة صورة واحدة.</numerusform>
            <numerusform>في الوثيقة صورتان.</numerusform>
            <numerusform>في الوثيقة %n صور.</numerusform>
            <numerusform>في الوثيقة %n صورة.</numerusform>
            <numerusform>في الوثيقة %n صورة.</numerusform>
        </translation>
    </message>
    <message>
        <source>A report holds none; each can be kept as a source, with the picture attached.</source>
        <translation>لا يحتوي التقرير على صور؛ يمكن حفظ كل منها مصدرًا ترفق به الصورة.</translation>
    </message>
    <message>
        <source>Keep as sources</source>
        <translation>حفظها مصادر</translation>
    </message>
    <message>
        <source>Not kept, as they are no PNG or JPEG: %1</source>
        <translation>لم تُحفظ، لأنها ليست PNG ولا JPEG: %1</translation>
    </message>
    <message>
        <source>Take this report?</source>
        <translation>هل يؤخذ هذا التقرير؟</translation>
    </message>
    <message>
        <source>Take the report all the same</source>
        <translation>أخذ التقرير على أي حال</translation>
    </message>
    <message>
        <source>Empty folder for the workspace</source>
        <translation>مجلد فارغ لمساحة العمل</translation>
    </message>
    <message>
        <source>The backup was restored as a workspace in %1.</source>
        <translation>أُعيدت النسخة الاحتياطية مساحةَ عمل في %1.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتحها</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Assessment (*.json)</source>
        <translation>تقييم ‎(*.json)</translation>
    </message>
    <message>
        <source>Exported to %1, as a copy for another computer. It is not encrypted, and it is no submission: for that, seal the assessment.</source>
        <translation>صُدِّر إلى %1، نسخةً لحاسوب آخر. النسخة غير مشفّرة وليست ملف تسليم: لذلك اختم التقييم.</translation>
    </message>
    <message>
        <source>attached files (%1)</source>
        <translation>ملفات مرفقة (%1)</translation>
    </message>
    <message>
        <source>names of panel members (%1)</source>
        <translation>أسماء أعضاء الفريق (%1)</translation>
    </message>
    <message>
        <source>sealed revisions (%1)</source>
        <translation>مراجعات مختومة (%1)</translation>
    </message>
    <message>
        <source>Not included: %1.</source>
        <translation>غير مشمول: %1.</translation>
    </message>
    <message>
        <source>Installed: {packs}. Reports in this script can be printed now.</source>
        <translation>ثُبّتت: {packs}. يمكن الآن طباعة التقارير بهذه الكتابة.</translation>
    </message>
</context>
<context>
    <name>AssessmentsModel</name>
    <message>
        <source>TRAINING</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>المراجعة %1</translation>
    </message>
    <message>
        <source>Method %1</source>
        <translation>المنهج %1</translation>
    </message>
    <message>
        <source>revision %1 sealed %2</source>
        <translation>المراجعة %1 خُتمت %2</translation>
    </message>
    <message>
        <source>begun %1</source>
        <translation>بدأ %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>حُفظ %1</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>لا نسخة احتياطية بعد</translation>
    </message>
    <message>
        <source>in no backup yet; the last one is of %1</source>
        <translation>ليس في أي نسخة احتياطية بعد؛ آخرها %1</translation>
    </message>
    <message>
        <source>changed since the backup of %1</source>
        <translation>تغيّر منذ النسخة الاحتياطية %1</translation>
    </message>
    <message>
        <source>backup %1</source>
        <translation>نسخة احتياطية %1</translation>
    </message>
    <message>
        <source>principle %1: %2</source>
        <translation>المبدأ %1: %2</translation>
    </message>
    <message>
        <source>no score yet</source>
        <translation>لا درجة بعد</translation>
    </message>
    <message>
        <source>%1 required parts are there</source>
        <translation>%1 من الأجزاء المطلوبة موجودة</translation>
    </message>
</context>
<context>
    <name>BackupLine</name>
    <message>
        <source>Back &amp;up now</source>
        <translation>ا&amp;نسخ احتياطيًا الآن</translation>
    </message>
    <message>
        <source>Remind me in a week</source>
        <translation>ذكّرني بعد أسبوع</translation>
    </message>
    <message>
        <source>Do not remind me</source>
        <translation>لا تذكّرني</translation>
    </message>
    <message>
        <source>Another second p&amp;lace…</source>
        <translation>مكان ثانٍ آ&amp;خر…</translation>
    </message>
    <message>
        <source>Choose a second p&amp;lace…</source>
        <translation>اختيار مكان &amp;ثانٍ…</translation>
    </message>
    <message>
        <source>No backup on this computer yet: the first one is made by itself in a minute.</source>
        <translation>لا نسخة احتياطية على هذا الحاسوب بعد: تُصنع الأولى تلقائيًا خلال دقيقة.</translation>
    </message>
    <message>
        <source>Last backup on this computer: %1.</source>
        <translation>آخر نسخة احتياطية على هذا الحاسوب: %1.</translation>
    </message>
    <message>
        <source>There is no backup outside of this computer.</source>
        <translation>لا نسخة احتياطية خارج هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Nothing was written to %1 yet.</source>
        <translation>لم يُكتب شيء في %1 بعد.</translation>
    </message>
    <message>
        <source>In %1: %2.</source>
        <translation>في %1: %2.</translation>
    </message>
    <message>
        <source>It is not plugged in at present.</source>
        <translation>ليس موصولًا الآن.</translation>
    </message>
    <message>
        <source>Your work is on this computer only.</source>
        <translation>عملك على هذا الحاسوب وحده.</translation>
    </message>
    <message>
        <source>The second place has no backup of this week.</source>
        <translation>ليس في المكان الثاني نسخة احتياطية لهذا الأسبوع.</translation>
    </message>
    <message>
        <source>If this computer is lost or breaks, your work is gone with it. Choose a second place for backups: a stick, or a disk that you keep elsewhere. They are encrypted.</source>
        <translation>إذا فُقد هذا الحاسوب أو تعطل ضاع عملك معه. اختر مكانًا ثانيًا للنسخ الاحتياطية: ذاكرة USB أو قرصًا تحفظه في مكان آخر. النسخ مشفّرة.</translation>
    </message>
    <message>
        <source>No backup was written to the second place yet. Plug it in, and it is done by itself.</source>
        <translation>لم تُكتب نسخة احتياطية في المكان الثاني بعد. أوصله فتُكتب تلقائيًا.</translation>
    </message>
    <message>
        <source>The last backup outside of this computer is more than a week old. Plug in the second place, and it is brought up to date by itself.</source>
        <translation>آخر نسخة احتياطية خارج هذا الحاسوب أقدم من أسبوع. أوصل المكان الثاني فتُحدَّث تلقائيًا.</translation>
    </message>
</context>
<context>
    <name>BackupLook</name>
    <message>
        <source>Assessment</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>آخر تغيير</translation>
    </message>
    <message>
        <source>Beside the present one</source>
        <translation>مقارنةً بالحالي</translation>
    </message>
    <message>
        <source>What is in the backup</source>
        <translation>ما في النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>The backup of %1</source>
        <translation>النسخة الاحتياطية %1</translation>
    </message>
    <message>
        <source>It arrived whole: every page of it was read and checked. It is of %1.</source>
        <translation>وصلت كاملة: قُرئت كل صفحة منها وفُحصت. تاريخها %1.</translation>
    </message>
    <message>
        <source>There is no assessment in it.</source>
        <translation>ليس فيها أي تقييم.</translation>
    </message>
    <message>
        <source>Not in it, but in the present workspace: %1.</source>
        <translation>ليست فيها، لكنها في مساحة العمل الحالية: %1.</translation>
    </message>
    <message>
        <source>There is no workspace on this computer yet: nothing is replaced.</source>
        <translation>لا مساحة عمل على هذا الحاسوب بعد: لن يُستبدل شيء.</translation>
    </message>
    <message>
        <source>It takes the place of the present workspace, which is kept as a backup of its own: you can bring that back in the same way.</source>
        <translation>تحل محل مساحة العمل الحالية، وتُحفظ هذه نسخةً احتياطية مستقلة: يمكنك إعادتها بالطريقة نفسها.</translation>
    </message>
    <message>
        <source>The present workspace is another one, which this passphrase does not open. It is kept as a backup of its own: you can bring it back in the same way, with its own passphrase.</source>
        <translation>مساحة العمل الحالية مساحة أخرى لا تفتحها عبارة المرور هذه. تُحفظ نسخةً احتياطية مستقلة: يمكنك إعادتها بالطريقة نفسها بعبارة مرورها.</translation>
    </message>
    <message>
        <source>The present workspace cannot be read, so nothing can be said of what differs. It is kept as it is, in a folder among the backups.</source>
        <translation>تعذرت قراءة مساحة العمل الحالية، فلا يمكن القول بما يختلف. تُحفظ كما هي في مجلد بين النسخ الاحتياطية.</translation>
    </message>
</context>
<context>
    <name>BackupVerbs</name>
    <message>
        <source>A second place for backups: a stick, or a disk that you keep elsewhere</source>
        <translation>مكان ثانٍ للنسخ الاحتياطية: ذاكرة USB أو قرص تحفظه في مكان آخر</translation>
    </message>
    <message>
        <source>This is the folder of the workspace itself, and would be lost with it. Choose a folder on a stick or on another disk.</source>
        <translation>هذا مجلد مساحة العمل نفسها، وسيضيع معها. اختر مجلدًا على ذاكرة USB أو على قرص آخر.</translation>
    </message>
    <message>
        <source>Folder for the file that goes to the other computer</source>
        <translation>مجلد للملف الذي يذهب إلى الحاسوب الآخر</translation>
    </message>
    <message>
        <source>The backup in the second place failed. %1</source>
        <translation>فشلت النسخة الاحتياطية في المكان الثاني. %1</translation>
    </message>
    <message>
        <source>The last backup failed. %1</source>
        <translation>فشلت آخر نسخة احتياطية. %1</translation>
    </message>
    <message>
        <source>A backup of all assessments is on this computer. The second place is not plugged in; as soon as it is, the backup is brought there.</source>
        <translation>نسخة احتياطية من كل التقييمات موجودة على هذا الحاسوب. المكان الثاني غير موصول؛ حين يوصل تُنقل إليه النسخة.</translation>
    </message>
    <message>
        <source>A backup of all assessments is in both places. It opens with your passphrase.</source>
        <translation>نسخة احتياطية من كل التقييمات موجودة في المكانين. تفتحها عبارة المرور.</translation>
    </message>
    <message>
        <source>A backup of all assessments is on this computer. It opens with your passphrase.</source>
        <translation>نسخة احتياطية من كل التقييمات موجودة على هذا الحاسوب. تفتحها عبارة المرور.</translation>
    </message>
    <message>
        <source>Written and read back: %1 (%2). Take it to the other computer, open the program there, choose “Bring back from a backup…” and this file: it is checked there before anything is done. Your passphrase opens it.</source>
        <translation>كُتب وأُعيدت قراءته: %1 (%2). خذه إلى الحاسوب الآخر، وافتح البرنامج هناك، واختر «الاستعادة من نسخة احتياطية…» ثم هذا الملف: يُفحص هناك قبل أي شيء. تفتحه عبارة مرورك.</translation>
    </message>
</context>
<context>
    <name>BringBackDialog</name>
    <message>
        <source>Made</source>
        <translation>صُنعت</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>اختيار &amp;ملف…</translation>
    </message>
    <message>
        <source>Look in a f&amp;older…</source>
        <translation>البحث في م&amp;جلد…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Bring back from a backup – eesee</source>
        <translation>الاستعادة من نسخة احتياطية – eesee</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>أي نسخة احتياطية؟</translation>
    </message>
    <message>
        <source>Plug in the stick or the disk with your backups: what is on it appears here. Nothing is replaced before you have seen what is in the backup.</source>
        <translation>أوصل ذاكرة USB أو القرص الذي عليه نسخك: يظهر هنا ما فيه. لا يُستبدل شيء قبل أن ترى ما في النسخة.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>What opens it?</source>
        <translation>ما الذي يفتحها؟</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;عبارة المرور</translation>
    </message>
    <message>
        <source>The one that you used on the day of the backup.</source>
        <translation>التي كنت تستخدمها يوم صُنعت النسخة.</translation>
    </message>
    <message>
        <source>Recovery &amp;code</source>
        <translation>رمز الا&amp;سترداد</translation>
    </message>
    <message>
        <source>From your paper, of the day of the backup.</source>
        <translation>من ورقتك، يوم صُنعت النسخة.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Look into it</source>
        <translation>ال&amp;نظر فيها</translation>
    </message>
    <message>
        <source>Bring &amp;it back</source>
        <translation>اس&amp;تعادتها</translation>
    </message>
    <message>
        <source>No backup was found on this computer or on what is plugged in. Plug in the stick, or choose the file. Its name begins with “eesee-backup”.</source>
        <translation>لم يُعثر على نسخة احتياطية على هذا الحاسوب ولا على ما هو موصول. أوصل ذاكرة USB أو اختر الملف. يبدأ اسمه بـ «eesee-backup».</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) found</source>
        <translation>
            <numerusform>لم يُعثر على نسخ احتياطية</numerusform>
            <numerusform>عُثر على نسخة احتياطية واحدة</numerusform>
            <numerusform>عُثر على نسختين احتياطيتين</numerusform>
            <numerusform>عُثر على %n نسخ احتياطية</numerusform>
            <numerusform>عُثر على %n نسخة احتياطية</numerusform>
            <numerusform>عُثر على %n نسخة احتياطية</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>نسخة احتياطية</translation>
    </message>
    <message>
        <source>Backups (*.eesee-backup workspace.db);;All files (*)</source>
        <translation>نسخ احتياطية ‎(*.eesee-backup workspace.db);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Folder with backups</source>
        <translation>مجلد فيه نسخ احتياطية</translation>
    </message>
    <message>
        <source>There is no backup in %1 or in the folders in it. Choose another folder.</source>
        <translation>لا نسخة احتياطية في %1 ولا في مجلداته. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Use the p&amp;assphrase</source>
        <translation>استخدام &amp;عبارة المرور</translation>
    </message>
    <message>
        <source>Use the &amp;recovery code</source>
        <translation>استخدام رمز الا&amp;سترداد</translation>
    </message>
    <message>
        <source>Backup of %1, %2</source>
        <translation>نسخة احتياطية من %1، %2</translation>
    </message>
</context>
<context>
    <name>BringInDialog</name>
    <message>
        <source>&amp;Another file…</source>
        <translation>ملف &amp;آخر…</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>A new assessment</source>
        <translation>تقييم جديد</translation>
    </message>
    <message>
        <source>For the &amp;panel of</source>
        <translation>ل&amp;فريق</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;إلى</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>ما فيه</translation>
    </message>
    <message>
        <source>The file is not valid; nothing in it can be trusted. %1</source>
        <translation>الملف غير صالح؛ لا يوثق بشيء فيه. %1</translation>
    </message>
    <message>
        <source>This assessment is in the workspace already. An import never overwrites.</source>
        <translation>هذا التقييم في مساحة العمل بالفعل. الاستيراد لا يكتب فوق شيء أبدًا.</translation>
    </message>
    <message>
        <source>These sheets belong to an assessment that is not in this workspace.</source>
        <translation>هذه الاستمارات لتقييم ليس في مساحة العمل هذه.</translation>
    </message>
    <message>
        <source>This is the workspace that is open, and no backup of it.</source>
        <translation>هذه مساحة العمل المفتوحة نفسها، وليست نسخة احتياطية منها.</translation>
    </message>
    <message>
        <source>All of these words stand where they were typed. The file is needed no more.</source>
        <translation>كل هذه الكلمات في مواضعها التي كُتبت فيها. لم يعد الملف لازمًا.</translation>
    </message>
    <message>
        <source>The assessment that these words belong to is not in this workspace.</source>
        <translation>التقييم الذي تعود إليه هذه الكلمات ليس في مساحة العمل هذه.</translation>
    </message>
    <message>
        <source>No field reads otherwise than in the draft that was sent.</source>
        <translation>لا حقل يختلف عما في المسودة المرسلة.</translation>
    </message>
</context>
<context>
    <name>BringingBack</name>
    <message>
        <source>This is the workspace as it was at the backup of %1.</source>
        <translation>هذه مساحة العمل كما كانت في النسخة الاحتياطية %1.</translation>
    </message>
    <message>
        <source>What was here before is kept as a backup, and can be brought back likewise.</source>
        <translation>ما كان هنا قبلها محفوظ نسخةً احتياطية، ويمكن استعادته كذلك.</translation>
    </message>
</context>
<context>
    <name>CardsView</name>
    <message>
        <source>Assessments</source>
        <translation>التقييمات</translation>
    </message>
    <message>
        <source>Enter opens the assessment, Ctrl+Enter goes to the next thing to do in it</source>
        <translation>يفتح Enter التقييم، وينتقل Ctrl+Enter إلى ما ينبغي عمله فيه</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>Changed fields</source>
        <translation>الحقول التي تغيّرت</translation>
    </message>
    <message>
        <source>What changed in it</source>
        <translation>ما تغيّر فيه</translation>
    </message>
    <message>
        <source>There is no revision before it here to compare with.</source>
        <translation>لا مراجعة سابقة هنا للمقارنة بها.</translation>
    </message>
    <message>
        <source>No field has another text than in the revision before.</source>
        <translation>لا حقل يختلف نصه عن المراجعة السابقة.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) changed</source>
        <translation>
            <numerusform>لم يتغيّر أي حقل</numerusform>
            <numerusform>تغيّر حقل واحد</numerusform>
            <numerusform>تغيّر حقلان</numerusform>
            <numerusform>تغيّرت %n حقول</numerusform>
            <numerusform>تغيّر %n حقلًا</numerusform>
            <numerusform>تغيّر %n حقل</numerusform>
        </translation>
    </message>
    <message>
        <source> since revision %1</source>
        <translation> منذ المراجعة %1</translation>
    </message>
    <message>
        <source>Struck out: removed. Underlined: added.</source>
        <translation>المشطوب: حُذف. الذي تحته خط: أُضيف.</translation>
    </message>
</context>
<context>
    <name>CitedSources</name>
    <message>
        <source>S&amp;ources cited</source>
        <translation>ا&amp;لمصادر المذكورة</translation>
    </message>
    <message>
        <source>Ci&amp;te</source>
        <translation>است&amp;شهاد</translation>
    </message>
    <message>
        <source>Add it and cite it</source>
        <translation>إضافته والاستشهاد به</translation>
    </message>
    <message>
        <source>Type part of a title, Enter cites it</source>
        <translation>اكتب جزءًا من عنوان، ويستشهد به Enter</translation>
    </message>
    <message>
        <source>Type part of a title…</source>
        <translation>اكتب جزءًا من عنوان…</translation>
    </message>
    <message>
        <source>Stop citing %1</source>
        <translation>إلغاء الاستشهاد بـ %1</translation>
    </message>
    <message>
        <source>Stop citing</source>
        <translation>إلغاء الاستشهاد</translation>
    </message>
    <message>
        <source>No source is called “%1” yet.</source>
        <translation>لا مصدر اسمه «%1» بعد.</translation>
    </message>
    <message>
        <source>No source is called “%1” yet. Add it and cite it</source>
        <translation>لا مصدر اسمه «%1» بعد. إضافته والاستشهاد به</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>Your recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>If the passphrase is ever lost, this code opens your work and lets you choose a new passphrase. The code is shown only this once; a new one can be made in the settings. Keep it on paper, away from this computer.</source>
        <translation>إذا فُقدت عبارة المرور يومًا، فهذا الرمز يفتح عملك ويتيح لك اختيار عبارة جديدة. يُعرض الرمز هذه المرة فقط؛ ويمكن صنع رمز جديد من الإعدادات. احفظه على ورق، بعيدًا عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Save to a file…</source>
        <translation>&amp;حفظ في ملف…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>The code shown last time was never confirmed. This is a new one. The old one opens nothing any more: destroy any copy of it.</source>
        <translation>لم يُؤكَّد الرمز الذي عُرض في المرة السابقة. هذا رمز جديد. لم يعد القديم يفتح شيئًا: أتلف كل نسخة منه.</translation>
    </message>
    <message>
        <source>Whoever has this paper and the computer can open the assessments on it.</source>
        <translation>من لديه هذه الورقة والحاسوب يستطيع فتح التقييمات التي عليه.</translation>
    </message>
    <message>
        <source>Copied. Other programs can read the clipboard until something else is copied.</source>
        <translation>نُسخ. تستطيع برامج أخرى قراءة الحافظة إلى أن يُنسخ شيء آخر.</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>حفظ رمز الاسترداد</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص ‎(*.txt)</translation>
    </message>
    <message>
        <source>Saved. Move the file off this computer.</source>
        <translation>حُفظ. انقل الملف خارج هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>أُرسل إلى الطابعة.</translation>
    </message>
</context>
<context>
    <name>CommentForm</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Add the comment</source>
        <translation>إضافة التعليق</translation>
    </message>
    <message>
        <source>Another comment</source>
        <translation>تعليق آخر</translation>
    </message>
    <message>
        <source>What it as&amp;ks for</source>
        <translation>ما ي&amp;طلبه</translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <translation>&amp;التعليق</translation>
    </message>
    <message>
        <source>Proposed wording</source>
        <translation>صياغة مقترحة</translation>
    </message>
    <message>
        <source>In place of the passage, or of the whole text. The member takes it over with one click.</source>
        <translation>مكان المقطع، أو النص كله. يأخذها العضو بنقرة واحدة.</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>يتابعه</translation>
    </message>
    <message>
        <source>%1. What is marked has formatting in it: the comment is on the whole text.</source>
        <translation>%1. في المعلَّم تنسيق: التعليق على النص كله.</translation>
    </message>
    <message>
        <source>On %1: “%2”</source>
        <translation>على %1: «%2»</translation>
    </message>
    <message>
        <source>On %1. Mark a passage to comment on that alone.</source>
        <translation>على %1. علّم مقطعًا للتعليق عليه وحده.</translation>
    </message>
</context>
<context>
    <name>CommentsPanel</name>
    <message>
        <source>No comment yet.</source>
        <translation>لا تعليق بعد.</translation>
    </message>
    <message>
        <source>Show its &amp;place</source>
        <translation>عرض مو&amp;ضعه</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;قبول</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Open agai&amp;n…</source>
        <translation>إعادة &amp;فتح…</translation>
    </message>
    <message>
        <source>Propose a &amp;wording…</source>
        <translation>اقتراح &amp;صياغة…</translation>
    </message>
    <message>
        <source>Ass&amp;ign…</source>
        <translation>إس&amp;ناد…</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Looked after by %1</source>
        <translation>يتابعه %1</translation>
    </message>
    <message>
        <source>Wording proposed: %1</source>
        <translation>صياغة مقترحة: %1</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>O&amp;pen the submission</source>
        <translation>&amp;فتح التسليم</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>لا شيء للمقارنة بعد</translation>
    </message>
    <message>
        <source>As submissions come in, their scores stand here side by side, country by country in the order of their names, year by year. Nothing is ranked, and there is no overall score.</source>
        <translation>كلما وصلت تسليمات وقفت درجاتها هنا جنبًا إلى جنب، بلدًا بلدًا بترتيب الأسماء، وسنة سنة. لا ترتيب بالأفضلية، وليست هناك درجة إجمالية.</translation>
    </message>
    <message>
        <source>&amp;What to compare</source>
        <translation>ما &amp;يُقارن</translation>
    </message>
    <message>
        <source>Principle %1</source>
        <translation>المبدأ %1</translation>
    </message>
    <message>
        <source>Dimension %1</source>
        <translation>البُعد %1</translation>
    </message>
    <message>
        <source>The weights are provisional: the programme has not published them.</source>
        <translation>الأوزان مؤقتة: لم ينشرها البرنامج.</translation>
    </message>
    <message>
        <source>%1, %2, revision %3: %4</source>
        <translation>%1، %2، المراجعة %3: %4</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>لا درجة</translation>
    </message>
    <message>
        <source>How the panel decided: %1.</source>
        <translation>كيف قرر الفريق: %1.</translation>
    </message>
    <message>
        <source>Confidence: %1.</source>
        <translation>الثقة: %1.</translation>
    </message>
</context>
<context>
    <name>ConfirmStep</name>
    <message>
        <source>Check your copy</source>
        <translation>تحقق من نسختك</translation>
    </message>
    <message>
        <source>Type the recovery code from the copy that you keep, so that you know it will be there when you need it.</source>
        <translation>اكتب رمز الاسترداد من النسخة التي تحفظها، لتعرف أنها ستكون هناك عند الحاجة.</translation>
    </message>
    <message>
        <source>Recovery &amp;code</source>
        <translation>رمز الا&amp;سترداد</translation>
    </message>
    <message>
        <source>This is not the code that was shown. Compare it character by character, or go back to see it again.</source>
        <translation>ليس هذا الرمز الذي عُرض. قارنه حرفًا حرفًا، أو ارجع لرؤيته مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>CopyLine</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>نسخ: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
</context>
<context>
    <name>CorrectionsDialog</name>
    <message>
        <source>&amp;Take what is ticked</source>
        <translation>&amp;أخذ ما عليه علامة</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>تعليم ال&amp;كل</translation>
    </message>
    <message>
        <source>In no field: %1</source>
        <translation>في غير حقل: %1</translation>
    </message>
    <message>
        <source>No longer in the document: %1</source>
        <translation>لم يعد في الوثيقة: %1</translation>
    </message>
    <message>
        <source>What was changed in the draft</source>
        <translation>ما تغيّر في المسودة</translation>
    </message>
    <message>
        <source>Changed fields</source>
        <translation>الحقول التي تغيّرت</translation>
    </message>
    <message>
        <source>The space bar sets the tick</source>
        <translation>تضع مسطرة المسافات العلامة</translation>
    </message>
    <message>
        <source>What went and what came</source>
        <translation>ما ذهب وما جاء</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) read otherwise</source>
        <translation>
            <numerusform>لا حقل يختلف</numerusform>
            <numerusform>حقل واحد يختلف</numerusform>
            <numerusform>حقلان يختلفان</numerusform>
            <numerusform>%n حقول تختلف</numerusform>
            <numerusform>%n حقلًا تختلف</numerusform>
            <numerusform>%n حقل تختلف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracked change(s) were taken as accepted</source>
        <translation>
            <numerusform>لا تغييرات متعقَّبة</numerusform>
            <numerusform>تغيير متعقَّب واحد اعتُبر مقبولًا</numerusform>
            <numerusform>تغييران متعقَّبان اعتُبرا مقبولين</numerusform>
            <numerusform>%n تغييرات متعقَّبة اعتُبرت مقبولة</numerusform>
            <numerusform>%n تغييرًا متعقَّبًا اعتُبرت مقبولة</numerusform>
            <numerusform>%n تغيير متعقَّب اعتُبرت مقبولة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) or remark(s) stand in no field</source>
        <translation>
            <numerusform>لا فقرات خارج الحقول</numerusform>
            <numerusform>فقرة أو ملاحظة واحدة في غير حقل</numerusform>
            <numerusform>فقرتان أو ملاحظتان في غير حقل</numerusform>
            <numerusform>%n فقرات أو ملاحظات في غير حقل</numerusform>
            <numerusform>%n فقرة أو ملاحظة في غير حقل</numerusform>
            <numerusform>%n فقرة أو ملاحظة في غير حقل</numerusform>
        </translation>
    </message>
    <message>
        <source>Its heading was deleted in the document, and its text with it, or moved.</source>
        <translation>حُذف عنوانه في الوثيقة ونصه معه، أو نُقل.</translation>
    </message>
    <message>
        <source>The text here was changed since the draft was sent. Above stands only what was changed in the document; taking it undoes what was changed here.</source>
        <translation>تغيّر النص هنا منذ إرسال المسودة. لا يظهر أعلاه إلا ما تغيّر في الوثيقة؛ وأخذه يتراجع عما تغيّر هنا.</translation>
    </message>
    <message>
        <source>The words are the same; bold, a heading, a list or a link is another.</source>
        <translation>الكلمات هي نفسها؛ تغيّر الخط العريض أو عنوان أو قائمة أو رابط.</translation>
    </message>
</context>
<context>
    <name>CountryChoice</name>
    <message>
        <source>Choose or type…</source>
        <translation>اختر أو اكتب…</translation>
    </message>
    <message>
        <source>No country is called “%1”.</source>
        <translation>لا يوجد بلد اسمه «%1».</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong in the program</source>
        <translation>حدث خطأ في البرنامج</translation>
    </message>
    <message>
        <source>This is a fault in the program, not yours. %1 The report below contains no names and none of your text; please pass it on to whoever supports you. You can carry on working, though it is safer to restart the program.</source>
        <translation>هذا عيب في البرنامج، وليس خطأك. %1 لا يحتوي التقرير أدناه على أسماء ولا على شيء من نصك؛ يرجى تسليمه إلى من يدعمك. يمكنك مواصلة العمل، والأسلم إعادة تشغيل البرنامج.</translation>
    </message>
    <message>
        <source>What you had written has been saved.</source>
        <translation>حُفظ ما كتبته.</translation>
    </message>
    <message>
        <source>What you wrote last could not be saved: copy it elsewhere before you close.</source>
        <translation>تعذر حفظ آخر ما كتبته: انسخه إلى مكان آخر قبل الإغلاق.</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation>نسخ ال&amp;تقرير</translation>
    </message>
    <message>
        <source>Program fault</source>
        <translation>عيب في البرنامج</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
</context>
<context>
    <name>DamageDialog</name>
    <message>
        <source>Save this lis&amp;t…</source>
        <translation>حفظ هذه ال&amp;قائمة…</translation>
    </message>
    <message>
        <source>&amp;Salvage what is whole</source>
        <translation>&amp;إنقاذ ما هو سليم</translation>
    </message>
    <message>
        <source>Go back to a &amp;backup…</source>
        <translation>العودة إلى نسخة ا&amp;حتياطية…</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;تركه كما هو</translation>
    </message>
    <message>
        <source>Damaged workspace – eesee</source>
        <translation>مساحة عمل متضررة – eesee</translation>
    </message>
    <message>
        <source>What is recovered and what is lost</source>
        <translation>ما يُستعاد وما يُفقد</translation>
    </message>
    <message>
        <source>{damage} Nothing was changed in it.</source>
        <translation>{damage} لم يتغيّر فيه شيء.</translation>
    </message>
    <message>
        <source>The file of this workspace is damaged</source>
        <translation>ملف مساحة العمل هذه متضرر</translation>
    </message>
    <message>
        <source>What is left of it can be brought into a new workspace.</source>
        <translation>يمكن نقل ما بقي منه إلى مساحة عمل جديدة.</translation>
    </message>
    <message>
        <source>Salvage: a new workspace with the same passphrase takes the place of the damaged one, which is kept in a folder beside it.</source>
        <translation>الإنقاذ: تحل مساحة عمل جديدة بعبارة المرور نفسها محل المتضررة، وتُحفظ هذه في مجلد بجانبها.</translation>
    </message>
    <message>
        <source>No backup of this workspace was found here. If there is one on a stick or another disk, plug it in and choose it.</source>
        <translation>لم يُعثر هنا على نسخة احتياطية من مساحة العمل هذه. إن كانت على ذاكرة USB أو قرص آخر فأوصله واخترها.</translation>
    </message>
    <message>
        <source>The last good backup is of {when}, in {place}. Going back to one keeps the damaged workspace too.</source>
        <translation>آخر نسخة احتياطية سليمة {when}، في {place}. العودة إلى نسخة تُبقي المساحة المتضررة أيضًا.</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>حفظ القائمة</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص ‎(*.txt)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
</context>
<context>
    <name>DamagedWorkspace</name>
    <message>
        <source>This is a new workspace, made of all that was whole in the damaged one. The damaged one is kept in %1.</source>
        <translation>هذه مساحة عمل جديدة، صُنعت من كل ما كان سليمًا في المتضررة. تُحفظ المتضررة في %1.</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>The month before</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>الشهر التالي</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>There is no date. Write it like %1.</source>
        <translation>لا تاريخ. اكتبه هكذا: %1.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like %2.</source>
        <translation>«%1» ليس تاريخًا. اكتبه هكذا: %2.</translation>
    </message>
    <message>
        <source>= %1</source>
        <translation>= %1</translation>
    </message>
    <message>
        <source>Write it like %1.</source>
        <translation>اكتبه هكذا: %1.</translation>
    </message>
</context>
<context>
    <name>DecisionForm</name>
    <message>
        <source>How the panel &amp;decided</source>
        <translation>كيف &amp;قرر الفريق</translation>
    </message>
    <message>
        <source>&amp;Confidence</source>
        <translation>ال&amp;ثقة</translation>
    </message>
    <message>
        <source>&amp;Justification</source>
        <translation>&amp;التعليل</translation>
    </message>
    <message>
        <source>&amp;Minority note</source>
        <translation>&amp;رأي الأقلية</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Decision on %1</source>
        <translation>القرار بشأن %1</translation>
    </message>
    <message>
        <source>&amp;Score</source>
        <translation>ال&amp;درجة</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>&amp;Overview</source>
        <translation>ن&amp;ظرة عامة</translation>
    </message>
    <message>
        <source>&amp;Receive</source>
        <translation>ا&amp;ستلام</translation>
    </message>
    <message>
        <source>Re&amp;gister</source>
        <translation>ال&amp;سجل</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>م&amp;قارنة</translation>
    </message>
    <message>
        <source>Pages of the desk</source>
        <translation>صفحات المكتب</translation>
    </message>
    <message>
        <source>%1, desk of the consortium — eesee</source>
        <translation>%1، مكتب الائتلاف — eesee</translation>
    </message>
    <message>
        <source>%1 is a signed %2 file. It is made for members, who take it in on their side.</source>
        <translation>%1 ملف %2 موقّع. صُنع للأعضاء الذين يأخذونه من جانبهم.</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>Removed: %1.</source>
        <translation>حُذف: %1.</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>أُضيف: %1.</translation>
    </message>
</context>
<context>
    <name>DimensionPage</name>
    <message>
        <source>Score of the panel</source>
        <translation>درجة الفريق</translation>
    </message>
    <message>
        <source>&amp;Narrative</source>
        <translation>النص ال&amp;سردي</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>الثقة %1</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>لم يُقرَّر بعد</translation>
    </message>
    <message>
        <source>See the votes</source>
        <translation>عرض الأصوات</translation>
    </message>
    <message>
        <source>Enter the panel’s votes</source>
        <translation>إدخال أصوات الفريق</translation>
    </message>
    <message>
        <source>&amp;Score</source>
        <translation>ال&amp;درجة</translation>
    </message>
    <message>
        <source>&amp;Confidence</source>
        <translation>ال&amp;ثقة</translation>
    </message>
    <message>
        <source>How the panel &amp;decided</source>
        <translation>كيف &amp;قرر الفريق</translation>
    </message>
    <message>
        <source>&amp;Justification</source>
        <translation>&amp;التعليل</translation>
    </message>
    <message>
        <source>Previous score and minority note</source>
        <translation>الدرجة السابقة ورأي الأقلية</translation>
    </message>
    <message>
        <source>&amp;Previous score</source>
        <translation>الدرجة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>From last time, 1 to 5; empty if there is none.</source>
        <translation>من المرة السابقة، من 1 إلى 5؛ فارغ إن لم توجد.</translation>
    </message>
    <message>
        <source>&amp;Reason for change</source>
        <translation>سبب الت&amp;غيير</translation>
    </message>
    <message>
        <source>&amp;Minority note</source>
        <translation>&amp;رأي الأقلية</translation>
    </message>
</context>
<context>
    <name>Doors</name>
    <message>
        <source>The folder %1 seems to be synchronised with other computers, which can damage a workspace.</source>
        <translation>يبدو أن المجلد %1 متزامن مع حواسيب أخرى، وقد يضر ذلك بمساحة العمل.</translation>
    </message>
    <message>
        <source>Use a safe place</source>
        <translation>استخدام مكان آمن</translation>
    </message>
</context>
<context>
    <name>DraftPage</name>
    <message>
        <source>&amp;Beside the text</source>
        <translation>بجا&amp;نب النص</translation>
    </message>
    <message>
        <source>Open the pages in a window of their own; they follow what you write.</source>
        <translation>فتح الصفحات في نافذة مستقلة؛ تتبع ما تكتبه.</translation>
    </message>
    <message>
        <source>Saved for Word and corrected by a colleague, it comes back with “Bring in…”, change by change.</source>
        <translation>إذا حُفظ لـ Word وصححه زميل عاد عبر «استيراد…»، تغييرًا تغييرًا.</translation>
    </message>
</context>
<context>
    <name>DraftViewer</name>
    <message>
        <source>Fit &amp;width</source>
        <translation>ملاءمة &amp;العرض</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>حفظ بصيغة P&amp;DF…</translation>
    </message>
    <message>
        <source>Save f&amp;or Word…</source>
        <translation>حفظ لـ &amp;Word…</translation>
    </message>
    <message>
        <source>Copy for the panel</source>
        <translation>نسخة للفريق</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>ما يُطبع</translation>
    </message>
    <message>
        <source>Find in the pages</source>
        <translation>البحث في الصفحات</translation>
    </message>
    <message>
        <source>To be corrected there; “Bring in…” shows what was changed</source>
        <translation>ليُصحَّح هناك؛ ويُظهر «استيراد…» ما تغيّر</translation>
    </message>
    <message>
        <source>Smaller pages</source>
        <translation>صفحات أصغر</translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation>صفحات أكبر</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>Preparing the pages…</source>
        <translation>يجري إعداد الصفحات…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Draft report</source>
        <translation>مسودة التقرير</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لم يوجد</translation>
    </message>
    <message>
        <source>Page %1 of %2 · %3 %</source>
        <translation>الصفحة %1 من %2 · %3 %</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>وثيقة Word ‎(*.docx)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Written: %1. The file is not encrypted.</source>
        <translation>كُتب: %1. الملف غير مشفّر.</translation>
    </message>
    <message>
        <source>Sending to the printer…</source>
        <translation>يجري الإرسال إلى الطابعة…</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>أُرسل إلى الطابعة.</translation>
    </message>
</context>
<context>
    <name>FiguresTable</name>
    <message>
        <source>Scores of countries by year</source>
        <translation>درجات البلدان بالسنوات</translation>
    </message>
    <message>
        <source>Arrows go from figure to figure; its working stands below</source>
        <translation>تنتقل الأسهم من رقم إلى رقم؛ وحسابه أدناه</translation>
    </message>
</context>
<context>
    <name>FileTile</name>
    <message>
        <source>It is not known where the file was written. Write it again.</source>
        <translation>لا يُعرف أين كُتب الملف. اكتبه من جديد.</translation>
    </message>
    <message>
        <source>No longer in %1: it was moved or renamed. Write it again.</source>
        <translation>لم يعد في %1: نُقل أو تغيّر اسمه. اكتبه من جديد.</translation>
    </message>
    <message>
        <source>%1 · in %2</source>
        <translation>%1 · في %2</translation>
    </message>
    <message>
        <source>Drag the file into a mail or onto a stick.</source>
        <translation>اسحب الملف إلى رسالة بريد أو إلى ذاكرة USB.</translation>
    </message>
</context>
<context>
    <name>FileWindow</name>
    <message>
        <source>&amp;Open the program</source>
        <translation>&amp;فتح البرنامج</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Previous match</source>
        <translation>المطابقة السابقة</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>المطابقة التالية</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>استبدال الكل</translation>
    </message>
    <message>
        <source>In the whole assessment</source>
        <translation>في التقييم كله</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>مطابقة حالة الأحرف</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>كلمات كاملة</translation>
    </message>
    <message>
        <source>Close find and replace</source>
        <translation>إغلاق البحث والاستبدال</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>استبدال بـ</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>بحث واستبدال</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>لم يوجد</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>لم يُستبدل شيء</numerusform>
            <numerusform>استُبدل موضع واحد</numerusform>
            <numerusform>استُبدل موضعان</numerusform>
            <numerusform>استُبدلت %n مواضع</numerusform>
            <numerusform>استُبدل %n موضعًا</numerusform>
            <numerusform>استُبدل %n موضع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstChoices</name>
    <message>
        <source>What would you like to do first?</source>
        <translation>بماذا تود أن تبدأ؟</translation>
    </message>
    <message>
        <source>Begin an assessment</source>
        <translation>بدء تقييم</translation>
    </message>
    <message>
        <source>One country and one study period. You can stop at any time and pick up where you left off.</source>
        <translation>بلد واحد وفترة دراسة واحدة. يمكنك التوقف في أي وقت والمتابعة من حيث توقفت.</translation>
    </message>
    <message>
        <source>Start from last year</source>
        <translation>الانطلاق من العام الماضي</translation>
    </message>
    <message>
        <source>Bring in a published report or an exported assessment. Its texts are your starting point.</source>
        <translation>استورد تقريرًا منشورًا أو تقييمًا مُصدَّرًا. نصوصه نقطة انطلاقك.</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>النظر أولًا</translation>
    </message>
    <message>
        <source>A finished, invented assessment, clearly marked. Nothing in it can be broken.</source>
        <translation>تقييم مكتمل متخيَّل، عليه علامة واضحة. لا يمكن إفساد شيء فيه.</translation>
    </message>
</context>
<context>
    <name>FirstStartWindow</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>Bring back from a bac&amp;kup…</source>
        <translation>الاستعادة من نسخة ا&amp;حتياطية…</translation>
    </message>
    <message>
        <source>Welcome — eesee</source>
        <translation>مرحبًا — eesee</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>Be&amp;gin</source>
        <translation>ا&amp;بدأ</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ال&amp;تالي</translation>
    </message>
    <message>
        <source>Creating the keys…</source>
        <translation>يجري إنشاء المفاتيح…</translation>
    </message>
</context>
<context>
    <name>FoldHead</name>
    <message>
        <source>opened</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>مطوي</translation>
    </message>
</context>
<context>
    <name>GoToBox</name>
    <message>
        <source>Nothing of that name.</source>
        <translation>لا شيء بهذا الاسم.</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>انتقال إلى</translation>
    </message>
    <message>
        <source>Section, field or what to do</source>
        <translation>قسم أو حقل أو ما تريد عمله</translation>
    </message>
    <message>
        <source>2.1, confidence, lock…</source>
        <translation>2.1، الثقة، قفل…</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>إلى أين</translation>
    </message>
</context>
<context>
    <name>HalfThereWindow</name>
    <message>
        <source>Bring back from a &amp;backup…</source>
        <translation>الاستعادة من نسخة ا&amp;حتياطية…</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>ان&amp;ظر مرة أخرى</translation>
    </message>
    <message>
        <source>Begin a &amp;new workspace</source>
        <translation>بدء مساحة عمل &amp;جديدة</translation>
    </message>
    <message>
        <source>Something is missing – eesee</source>
        <translation>شيء ما ناقص – eesee</translation>
    </message>
    <message>
        <source>The key file of your workspace is missing</source>
        <translation>ملف مفاتيح مساحة العمل مفقود</translation>
    </message>
    <message>
        <source>The database of your workspace is missing</source>
        <translation>قاعدة بيانات مساحة العمل مفقودة</translation>
    </message>
    <message>
        <source>Looked for in %1</source>
        <translation>بُحث في %1</translation>
    </message>
    <message>
        <source>There: workspace.db, with all that you wrote, encrypted.</source>
        <translation>موجود: workspace.db وفيه كل ما كتبته مشفّرًا.</translation>
    </message>
    <message>
        <source>Missing: workspace.key and its copy workspace.key.copy. Passphrase and recovery code open that file; without it nobody can read the database, nor can we.</source>
        <translation>مفقود: workspace.key ونسخته workspace.key.copy. تفتح عبارة المرور ورمز الاسترداد ذلك الملف؛ ومن دونه لا يستطيع أحد قراءة قاعدة البيانات، ولا نحن.</translation>
    </message>
    <message>
        <source>Look in the trash, and where the folder was copied to. Any backup of this workspace has the key file too: bringing one back keeps the database of now beside it.</source>
        <translation>ابحث في سلة المهملات وحيث نُسخ المجلد. في أي نسخة احتياطية من مساحة العمل هذه ملف المفاتيح أيضًا: واستعادتها تُبقي قاعدة البيانات الحالية بجانبها.</translation>
    </message>
    <message>
        <source>There: workspace.key, which your passphrase and your recovery code open.</source>
        <translation>موجود: workspace.key الذي تفتحه عبارة المرور ورمز الاسترداد.</translation>
    </message>
    <message>
        <source>There: backups or other traces of a workspace.</source>
        <translation>موجود: نسخ احتياطية أو آثار أخرى لمساحة عمل.</translation>
    </message>
    <message>
        <source>Missing: workspace.db, with all that you wrote.</source>
        <translation>مفقود: workspace.db وفيه كل ما كتبته.</translation>
    </message>
    <message>
        <source>Look in the trash, and where the folder was copied or moved to; put workspace.db back here and look again. Or bring back a backup: of this computer, or from a stick.</source>
        <translation>ابحث في سلة المهملات وحيث نُسخ المجلد أو نُقل؛ أعد workspace.db إلى هنا وانظر مرة أخرى. أو استعد نسخة احتياطية: من هذا الحاسوب أو من ذاكرة USB.</translation>
    </message>
</context>
<context>
    <name>HeadLine</name>
    <message>
        <source>TRAINING</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>مراجعة نهائية</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>ختم</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>إرشاد</translation>
    </message>
    <message>
        <source>What is still missing</source>
        <translation>ما الذي ما زال ناقصًا</translation>
    </message>
    <message>
        <source>The report as it would be printed</source>
        <translation>التقرير كما سيُطبع</translation>
    </message>
    <message>
        <source>Make the assessment final, and the sealed file to send</source>
        <translation>جعل التقييم نهائيًا، وصنع الملف المختوم للإرسال</translation>
    </message>
    <message>
        <source>Sealed, revision %1</source>
        <translation>مختوم، المراجعة %1</translation>
    </message>
    <message>
        <source>Draft, revision %1</source>
        <translation>مسودة، المراجعة %1</translation>
    </message>
    <message>
        <source>Reopen as revision %1…</source>
        <translation>إعادة فتح باسم المراجعة %1…</translation>
    </message>
    <message>
        <source>%1 of %2 required items are there</source>
        <translation>%1 من %2 من العناصر المطلوبة موجودة</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Sho&amp;w</source>
        <translation>ع&amp;رض</translation>
    </message>
    <message>
        <source>Restore &amp;this text</source>
        <translation>استعادة هذا ال&amp;نص</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;المزيد</translation>
    </message>
    <message>
        <source>&amp;Undo this change</source>
        <translation>ال&amp;تراجع عن هذا التغيير</translation>
    </message>
    <message>
        <source>&amp;Go back to this moment…</source>
        <translation>ال&amp;عودة إلى هذه اللحظة…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Old and new</source>
        <translation>القديم والجديد</translation>
    </message>
    <message>
        <source>Puts back the text from before this change</source>
        <translation>يعيد النص الذي كان قبل هذا التغيير</translation>
    </message>
    <message>
        <source>Each change of the last 30 days is kept. Of older ones one an hour is kept, later one a day, then one a week. What was sealed, undone or restored is kept for ever.</source>
        <translation>يُحفظ كل تغيير في آخر 30 يومًا. ومما هو أقدم يُحفظ واحد كل ساعة، ثم واحد كل يوم، ثم واحد كل أسبوع. وما خُتم أو تُراجع عنه أو استُعيد يُحفظ دائمًا.</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>كل التغييرات</translation>
    </message>
    <message numerus="yes">
        <source>%n older change(s)…</source>
        <translation>
            <numerusform>لا تغييرات أقدم</numerusform>
            <numerusform>تغيير أقدم واحد…</numerusform>
            <numerusform>تغييران أقدم…</numerusform>
            <numerusform>%n تغييرات أقدم…</numerusform>
            <numerusform>%n تغييرًا أقدم…</numerusform>
            <numerusform>%n تغيير أقدم…</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>عرضها</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>تُراجع عنه</translation>
    </message>
    <message>
        <source>redone</source>
        <translation>أُعيد</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>خُتم</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>أُعيد فتحه</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>استُعيد</translation>
    </message>
    <message>
        <source>went back</source>
        <translation>عاد إلى السابق</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>استُبدل</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>أُعيد إلى موضعه</translation>
    </message>
    <message>
        <source>brought in</source>
        <translation>استُورد</translation>
    </message>
    <message>
        <source>taken over from a comment</source>
        <translation>أُخذ من تعليق</translation>
    </message>
    <message>
        <source>corrected as in the document</source>
        <translation>صُحِّح كما في الوثيقة</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>أُضيف: %1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>حُذف: %1</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Every change will be listed here, with a way back.</source>
        <translation>لم يتغيّر شيء بعد. سيُدرج هنا كل تغيير، مع طريق للرجوع عنه.</translation>
    </message>
    <message>
        <source>Struck out: removed. Underlined: added.</source>
        <translation>المشطوب: حُذف. الذي تحته خط: أُضيف.</translation>
    </message>
    <message>
        <source>The words are the same; their form is another: bold, headings, lists or links.</source>
        <translation>الكلمات هي نفسها؛ وشكلها آخر: خط عريض أو عناوين أو قوائم أو روابط.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Assessments</source>
        <translation>التقييمات</translation>
    </message>
    <message>
        <source>Sea&amp;rch</source>
        <translation>ب&amp;حث</translation>
    </message>
    <message>
        <source>Sor&amp;t by</source>
        <translation>ت&amp;رتيب حسب</translation>
    </message>
    <message>
        <source>Last saved</source>
        <translation>آخر حفظ</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Study period</source>
        <translation>فترة الدراسة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>&amp;New assessment…</source>
        <translation>تقييم &amp;جديد…</translation>
    </message>
    <message>
        <source>&amp;Bring in…</source>
        <translation>ا&amp;ستيراد…</translation>
    </message>
    <message>
        <source>&amp;Practice assessment</source>
        <translation>تقييم &amp;التدريب</translation>
    </message>
    <message>
        <source>Begin &amp;your first assessment…</source>
        <translation>بدء تقييمك الأ&amp;ول…</translation>
    </message>
    <message>
        <source>&amp;Try it on the practice assessment</source>
        <translation>ت&amp;جربة تقييم التدريب</translation>
    </message>
    <message>
        <source>No assessment matches the search.</source>
        <translation>لا تقييم يطابق البحث.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>Duplicate as &amp;next period…</source>
        <translation>تكرار للفترة ال&amp;تالية…</translation>
    </message>
    <message>
        <source>Countr&amp;y, period, language…</source>
        <translation>ال&amp;بلد والفترة واللغة…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;حذف…</translation>
    </message>
</context>
<context>
    <name>IdentitiesForm</name>
    <message>
        <source>Names are optional. They are kept encrypted on this computer, apart from the votes. They never go onto score sheets, the results sheet, the agenda or into a table of votes. A name is printed in the report, or goes into the sealed file, only if that member’s own box is ticked; the sealed file never says which votes are whose unless you choose to send votes.</source>
        <translation>الأسماء اختيارية. تُحفظ مشفّرة على هذا الحاسوب، بمعزل عن الأصوات. لا تظهر أبدًا في استمارات الدرجات ولا ورقة النتائج ولا جدول الأعمال ولا في جدول أصوات. لا يُطبع اسم في التقرير ولا يدخل الملف المختوم إلا إذا عُلِّمت خانة ذلك العضو؛ ولا يقول الملف المختوم أبدًا لمن كل صوت إلا إذا اخترت إرسال الأصوات.</translation>
    </message>
</context>
<context>
    <name>IntakePreview</name>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>مختلفة</translation>
    </message>
    <message>
        <source>Votes, or why refused</source>
        <translation>الأصوات، أو سبب الرفض</translation>
    </message>
    <message>
        <source>What would be entered</source>
        <translation>ما سيُدخل</translation>
    </message>
    <message>
        <source>What members wrote. It is shown only here: copy what you need into a justification.</source>
        <translation>ما كتبه الأعضاء. يُعرض هنا فقط: انسخ ما تحتاج إليه إلى تعليل.</translation>
    </message>
    <message>
        <source>What members wrote</source>
        <translation>ما كتبه الأعضاء</translation>
    </message>
    <message numerus="yes">
        <source>%n new vote(s)</source>
        <translation>
            <numerusform>لا أصوات جديدة</numerusform>
            <numerusform>صوت جديد واحد</numerusform>
            <numerusform>صوتان جديدان</numerusform>
            <numerusform>%n أصوات جديدة</numerusform>
            <numerusform>%n صوتًا جديدًا</numerusform>
            <numerusform>%n صوت جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would replace another</source>
        <translation>
            <numerusform>لا شيء يحل محل غيره</numerusform>
            <numerusform>واحد يحل محل غيره</numerusform>
            <numerusform>اثنان يحلان محل غيرهما</numerusform>
            <numerusform>%n تحل محل غيرها</numerusform>
            <numerusform>%n تحل محل غيرها</numerusform>
            <numerusform>%n تحل محل غيرها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) refused</source>
        <translation>
            <numerusform>لم يُرفض أي ملف</numerusform>
            <numerusform>رُفض ملف واحد</numerusform>
            <numerusform>رُفض ملفان</numerusform>
            <numerusform>رُفضت %n ملفات</numerusform>
            <numerusform>رُفض %n ملفًا</numerusform>
            <numerusform>رُفض %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Read, not entered yet: %1</source>
        <translation>قُرئ ولم يُدخل بعد: %1</translation>
    </message>
    <message numerus="yes">
        <source>Enter the %n new one(s)</source>
        <translation>
            <numerusform>لا جديد للإدخال</numerusform>
            <numerusform>إدخال الجديد</numerusform>
            <numerusform>إدخال الجديدين</numerusform>
            <numerusform>إدخال الجديدة (%n)</numerusform>
            <numerusform>إدخال الجديدة (%n)</numerusform>
            <numerusform>إدخال الجديدة (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter %n vote(s)</source>
        <translation>
            <numerusform>لا أصوات للإدخال</numerusform>
            <numerusform>إدخال صوت واحد</numerusform>
            <numerusform>إدخال صوتين</numerusform>
            <numerusform>إدخال %n أصوات</numerusform>
            <numerusform>إدخال %n صوتًا</numerusform>
            <numerusform>إدخال %n صوت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter all, replacing %n</source>
        <translation>
            <numerusform>إدخال الكل من دون استبدال</numerusform>
            <numerusform>إدخال الكل مع استبدال واحد</numerusform>
            <numerusform>إدخال الكل مع استبدال اثنين</numerusform>
            <numerusform>إدخال الكل مع استبدال %n</numerusform>
            <numerusform>إدخال الكل مع استبدال %n</numerusform>
            <numerusform>إدخال الكل مع استبدال %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter nothing</source>
        <translation>عدم إدخال شيء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Refused:</source>
        <translation>مرفوضة:</translation>
    </message>
    <message>
        <source>%1, round %2, %3: %4 is recorded, the file says %5</source>
        <translation>%1، الجولة %2، %3: المسجل %4، ويقول الملف %5</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyForm</name>
    <message>
        <source>Fingerprint</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>Con&amp;firm the key</source>
        <translation>تأكيد &amp;المفتاح</translation>
    </message>
    <message>
        <source>Let it e&amp;xpire…</source>
        <translation>ا&amp;نتهاء صلاحيته…</translation>
    </message>
    <message>
        <source>Revo&amp;ke…</source>
        <translation>إ&amp;لغاؤه…</translation>
    </message>
    <message>
        <source>Digits of the key</source>
        <translation>أرقام المفتاح</translation>
    </message>
    <message>
        <source>Ring the member on a number that you know, not on one from the mail. They read forty digits from their enrolment card; type them as you hear them.</source>
        <translation>اتصل بالعضو على رقم تعرفه، لا على رقم من البريد. يقرأ أربعين رقمًا من بطاقة تسجيله؛ اكتبها كما تسمعها.</translation>
    </message>
    <message>
        <source>Dig&amp;its as they are read to you</source>
        <translation>الأر&amp;قام كما تُقرأ عليك</translation>
    </message>
    <message>
        <source>%1 · %2 in the register</source>
        <translation>%1 · %2 في السجل</translation>
    </message>
    <message>
        <source>Came in: %1</source>
        <translation>وصل: %1</translation>
    </message>
    <message>
        <source>Confirmed: %1</source>
        <translation>تأكد: %1</translation>
    </message>
    <message>
        <source>Good until: %1</source>
        <translation>صالح حتى: %1</translation>
    </message>
    <message>
        <source>Revoked from: %1</source>
        <translation>أُلغي منذ: %1</translation>
    </message>
</context>
<context>
    <name>KeyVerbs</name>
    <message>
        <source>No list of recipients is on board: sealed files are signed and not encrypted. Take in the list that the consortium has published.</source>
        <translation>لا قائمة متلقين موجودة: تُوقَّع الملفات المختومة ولا تُشفَّر. أدخل القائمة التي نشرها الائتلاف.</translation>
    </message>
    <message>
        <source>List %1 of %2 is on board. Sealed files are encrypted for its %3 recipients, until %4.</source>
        <translation>القائمة %1 من %2 موجودة. تُشفَّر الملفات المختومة لمتلقيها وعددهم %3، حتى %4.</translation>
    </message>
    <message>
        <source>It has expired: nothing is sealed until a later one is taken in.</source>
        <translation>انتهت صلاحيتها: لا يُختم شيء قبل إدخال قائمة أحدث.</translation>
    </message>
    <message>
        <source>It accepts the methods %1.</source>
        <translation>تقبل المناهج %1.</translation>
    </message>
    <message>
        <source>Enrolment file (*%1)</source>
        <translation>ملف تسجيل (*%1)</translation>
    </message>
    <message>
        <source>Where to save the enrolment file?</source>
        <translation>أين يُحفظ ملف التسجيل؟</translation>
    </message>
    <message>
        <source>✓ Written: %1. Mail it to the consortium; they ring you for the digits.</source>
        <translation>✓ كُتب: %1. أرسله بالبريد إلى الائتلاف؛ فيتصلون بك من أجل الأرقام.</translation>
    </message>
    <message>
        <source>Where to save the enrolment card?</source>
        <translation>أين تُحفظ بطاقة التسجيل؟</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>✓ Written: %1</source>
        <translation>✓ كُتب: %1</translation>
    </message>
    <message>
        <source>Change of key (*%1)</source>
        <translation>تغيير المفتاح (*%1)</translation>
    </message>
    <message>
        <source>Where to save the file that tells of the new key?</source>
        <translation>أين يُحفظ الملف الذي يخبر بالمفتاح الجديد؟</translation>
    </message>
    <message>
        <source>✓ A new key is in place, and %1 tells of it. Mail that file to the consortium before you seal anything; the digits are others now.</source>
        <translation>✓ هناك مفتاح جديد، ويخبر به %1. أرسل ذلك الملف إلى الائتلاف قبل أن تختم شيئًا؛ فقد تغيّرت الأرقام.</translation>
    </message>
</context>
<context>
    <name>LeaveNothingDialog</name>
    <message>
        <source>&amp;Also what may be nowhere else</source>
        <translation>وكذلك ما قد لا يكون في أي مكان آ&amp;خر</translation>
    </message>
    <message>
        <source>&amp;Print what is needed to go on…</source>
        <translation>&amp;طباعة ما يلزم للمتابعة…</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>For a computer that may be taken away. What you pick is removed, and cannot be brought back: not by you, not by a recovery code, not by anybody who helps you.</source>
        <translation>لحاسوب قد يؤخذ منك. ما تختاره يُزال ولا يمكن إرجاعه: لا منك، ولا برمز استرداد، ولا ممن يساعدك.</translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s) here are drafts, or no receipt says that they were accepted: there may be no other copy.</source>
        <translation>
            <numerusform>لا تقييمات هنا بلا نسخة أخرى.</numerusform>
            <numerusform>تقييم واحد هنا مسودة، أو لا إشعار يقول إنه قُبل: ربما لا نسخة أخرى منه.</numerusform>
            <numerusform>تقييمان هنا مسودتان، أو لا إشعار يقول إنهما قُبلا: ربما لا نسخة أخرى منهما.</numerusform>
            <numerusform>%n تقييمات هنا مسودات، أو لا إشعار يقول إنها قُبلت: ربما لا نسخة أخرى منها.</numerusform>
            <numerusform>%n تقييمًا هنا مسودات، أو لا إشعار يقول إنها قُبلت: ربما لا نسخة أخرى منها.</numerusform>
            <numerusform>%n تقييم هنا مسودات، أو لا إشعار يقول إنها قُبلت: ربما لا نسخة أخرى منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>On this computer, as far as the program knows</source>
        <translation>على هذا الحاسوب، بقدر ما يعرف البرنامج</translation>
    </message>
    <message>
        <source>What the program cannot reach</source>
        <translation>ما لا يصل إليه البرنامج</translation>
    </message>
    <message>
        <source>It cannot be undone. &amp;Type “%1” to continue</source>
        <translation>لا يمكن التراجع عنه. ا&amp;كتب «%1» للمتابعة</translation>
    </message>
    <message>
        <source>Before that</source>
        <translation>قبل ذلك</translation>
    </message>
    <message>
        <source>Print, or save on a stick, what is needed to go on from the consortium&apos;s copy: which file they have, its check code, and the steps. Nothing on it opens anything.</source>
        <translation>اطبع، أو احفظ على ذاكرة USB، ما يلزم للمتابعة من نسخة الائتلاف: أي ملف لديهم، ورمز التحقق له، والخطوات. لا شيء فيها يفتح شيئًا.</translation>
    </message>
    <message>
        <source>Nothing was sealed here: there is no copy from which to go on.</source>
        <translation>لم يُختم هنا شيء: لا نسخة يُتابع منها.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Pick what is to go.</source>
        <translation>اختر ما يجب أن يذهب.</translation>
    </message>
    <message>
        <source>Some of it may be nowhere else. Send it first, or say that it may go.</source>
        <translation>بعضه قد لا يكون في أي مكان آخر. أرسله أولًا، أو قل إنه يجوز أن يذهب.</translation>
    </message>
    <message>
        <source>Print first what is needed to go on.</source>
        <translation>اطبع أولًا ما يلزم للمتابعة.</translation>
    </message>
    <message>
        <source>Type “%1” to continue.</source>
        <translation>اكتب «%1» للمتابعة.</translation>
    </message>
    <message>
        <source>Print what is needed to go on</source>
        <translation>طباعة ما يلزم للمتابعة</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Text (*.txt)</source>
        <translation>PDF (*.pdf);;نص ‎(*.txt)</translation>
    </message>
    <message>
        <source>Written: %1. Print it, or take it away: it is not removed with the rest.</source>
        <translation>كُتب: %1. اطبعه أو خذه معك: لا يُزال مع الباقي.</translation>
    </message>
</context>
<context>
    <name>LeaveNothingVerbs</name>
    <message numerus="yes">
        <source>%n file(s) removed.</source>
        <translation>
            <numerusform>لم يُزل ملف.</numerusform>
            <numerusform>أُزيل ملف واحد.</numerusform>
            <numerusform>أُزيل ملفان.</numerusform>
            <numerusform>أُزيلت %n ملفات.</numerusform>
            <numerusform>أُزيل %n ملفًا.</numerusform>
            <numerusform>أُزيل %n ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still there: %1</source>
        <translation>ما زال هناك: %1</translation>
    </message>
</context>
<context>
    <name>LeavingTree</name>
    <message>
        <source>What leaves</source>
        <translation>ما يخرج</translation>
    </message>
    <message>
        <source>The space bar sets the tick</source>
        <translation>تضع مسطرة المسافات العلامة</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Stays – %1: %2 (%3)</source>
        <translation>يبقى – %1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 (%3)</source>
        <translation>%1 (%3)</translation>
    </message>
    <message>
        <source>Names of panel members: %1 of %2 leave</source>
        <translation>أسماء أعضاء الفريق: يخرج %1 من %2</translation>
    </message>
    <message>
        <source>Sources: %1 of %2 leave</source>
        <translation>المصادر: يخرج %1 من %2</translation>
    </message>
    <message>
        <source>Attached files: %1 of %2 leave</source>
        <translation>الملفات المرفقة: يخرج %1 من %2</translation>
    </message>
    <message>
        <source>Names of panel members that stay: %2</source>
        <translation>أسماء أعضاء الفريق الباقية: %2</translation>
    </message>
    <message>
        <source>Sources that stay: %2</source>
        <translation>المصادر الباقية: %2</translation>
    </message>
    <message>
        <source>Attached files that stay: %2</source>
        <translation>الملفات المرفقة الباقية: %2</translation>
    </message>
</context>
<context>
    <name>LeftoverTexts</name>
    <message>
        <source>Text that was kept aside, %1</source>
        <translation>نص وُضع جانبًا، %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>إهمال</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
</context>
<context>
    <name>LinkBar</name>
    <message>
        <source>Set link</source>
        <translation>وضع الرابط</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>إزالة الرابط</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Link text</source>
        <translation>نص الرابط</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>This is not a valid address. It must begin with https://, http:// or mailto:.</source>
        <translation>هذا ليس عنوانًا صالحًا. يجب أن يبدأ بـ https://‎ أو http://‎ أو mailto:‎.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>%1 — eesee</source>
        <translation>%1 — eesee</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>التقييم</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدم</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>صفحات الدليل</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>بح&amp;ث</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>Language of the manual</source>
        <translation>لغة الدليل</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>لم يوجد</translation>
    </message>
    <message>
        <source>This page is not there in the language “%1” yet. It is shown in English.</source>
        <translation>هذه الصفحة غير متوفرة بعد باللغة «%1»، وتُعرض بالإنجليزية.</translation>
    </message>
</context>
<context>
    <name>MemberStep</name>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>A few questions, then you can begin. The name of the organisation, the passphrase and the language of the screen can be changed later, in the settings. Nothing leaves this computer unless you send it.</source>
        <translation>بضعة أسئلة ثم يمكنك البدء. يمكن لاحقًا تغيير اسم المنظمة وعبارة المرور ولغة الشاشة من الإعدادات. لا يغادر هذا الحاسوب شيء ما لم ترسله.</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>ال&amp;منظمة</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>ال&amp;بلد</translation>
    </message>
    <message>
        <source>Language of the &amp;screen</source>
        <translation>لغة ال&amp;شاشة</translation>
    </message>
    <message>
        <source>Language of the &amp;reports</source>
        <translation>لغة التقا&amp;رير</translation>
    </message>
    <message>
        <source>The default for new assessments; each can have its own.</source>
        <translation>الأصل للتقييمات الجديدة؛ ولكل تقييم أن تكون له لغته.</translation>
    </message>
    <message>
        <source>&amp;What you do here</source>
        <translation>ماذا تعمل &amp;هنا</translation>
    </message>
    <message>
        <source>Each opens its own window, from now on whenever you start the program.</source>
        <translation>يفتح كل منهما نافذته الخاصة، من الآن فصاعدًا كلما بدأت البرنامج.</translation>
    </message>
    <message>
        <source>Write assessments, as a member</source>
        <translation>كتابة التقييمات، عضوًا</translation>
    </message>
    <message>
        <source>Receive them, for the consortium</source>
        <translation>استلامها، للائتلاف</translation>
    </message>
</context>
<context>
    <name>MembersForm</name>
    <message>
        <source>Add mem&amp;ber</source>
        <translation>&amp;إضافة عضو</translation>
    </message>
    <message>
        <source>A&amp;lias (optional)</source>
        <translation>الاسم الم&amp;ستعار (اختياري)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>العضو</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>Members of the panel</source>
        <translation>أعضاء الفريق</translation>
    </message>
    <message>
        <source>Not the person’s name: up to 20 characters that give nothing away. Leave empty for M1, M2 and so on.</source>
        <translation>ليس اسم الشخص: حتى 20 حرفًا لا تكشف شيئًا. اتركه فارغًا ليكون M1 وM2 وهكذا.</translation>
    </message>
    <message>
        <source>M1, M2 …</source>
        <translation>M1, M2 …</translation>
    </message>
    <message>
        <source>left; the votes stay</source>
        <translation>غادر؛ وتبقى الأصوات</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Is &amp;back on the panel</source>
        <translation>&amp;عاد إلى الفريق</translation>
    </message>
    <message>
        <source>Has le&amp;ft the panel</source>
        <translation>&amp;غادر الفريق</translation>
    </message>
    <message>
        <source>A member who has voted cannot be removed; press “Has left the panel” instead.</source>
        <translation>لا يمكن حذف عضو صوّت؛ اضغط «غادر الفريق» بدلًا من ذلك.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Recen&amp;t</source>
        <translation>&amp;حديثًا</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>قائمة</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
</context>
<context>
    <name>MissingChangesDialog</name>
    <message>
        <source>Changes are missing</source>
        <translation>تغييرات ناقصة</translation>
    </message>
    <message>
        <source>I know</source>
        <translation>علمت</translation>
    </message>
    <message numerus="yes">
        <source>and %n more place(s)</source>
        <translation>
            <numerusform>ولا مواضع أخرى</numerusform>
            <numerusform>وموضع آخر</numerusform>
            <numerusform>وموضعان آخران</numerusform>
            <numerusform>و%n مواضع أخرى</numerusform>
            <numerusform>و%n موضعًا آخر</numerusform>
            <numerusform>و%n موضع آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell me again</source>
        <translation>أخبرني مرة أخرى</translation>
    </message>
    <message>
        <source>Something else: where you were, a setting, or a sealed file</source>
        <translation>شيء آخر: أين كنت، أو إعداد، أو ملف مختوم</translation>
    </message>
    <message>
        <source>An assessment that is missing itself: %1</source>
        <translation>تقييم مفقود هو نفسه: %1</translation>
    </message>
</context>
<context>
    <name>NarrativeEditor</name>
    <message>
        <source>Paragraph</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <source>Heading %1</source>
        <translation>عنوان %1</translation>
    </message>
    <message>
        <source>Kind of paragraph</source>
        <translation>نوع الفقرة</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>عريض</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>مائل</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>قائمة نقطية</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>قائمة مرقمة</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>حاشية</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>بحث واستبدال</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>النص السردي</translation>
    </message>
    <message>
        <source>Ctrl+B bold, Ctrl+I italic, Ctrl+K link, Ctrl+Shift+8 list, Ctrl+F find; Tab leaves</source>
        <translation>Ctrl+B عريض، Ctrl+I مائل، Ctrl+K رابط، Ctrl+Shift+8 قائمة، Ctrl+F بحث؛ Tab للخروج</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%n كلمات</numerusform>
            <numerusform>%n كلمة</numerusform>
            <numerusform>%n كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>aim for %1 to %2</source>
        <translation>المقترح من %1 إلى %2</translation>
    </message>
</context>
<context>
    <name>NewCodeDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ال&amp;تالي</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>رمز استرداد جديد</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;تم</translation>
    </message>
</context>
<context>
    <name>OfferLine</name>
    <message>
        <source>&amp;Take %1</source>
        <translation>&amp;أخذ %1</translation>
    </message>
    <message>
        <source>Choose the score that goes with it; then both are recorded.</source>
        <translation>اختر الدرجة الموافقة؛ عندئذ يُسجَّل كلاهما.</translation>
    </message>
    <message>
        <source>By this rule the score is %1. For another one, choose consensus or vote first.</source>
        <translation>الدرجة بهذه القاعدة %1. لغيرها اختر التوافق أو التصويت أولًا.</translation>
    </message>
    <message>
        <source>%1 is not the %2 as they are now: decide again.</source>
        <translation>%1 ليست %2 كما هي الآن: قرّروا من جديد.</translation>
    </message>
    <message>
        <source>&amp;Keep %1 although the votes changed…</source>
        <translation>إ&amp;بقاء %1 مع أن الأصوات تغيّرت…</translation>
    </message>
    <message>
        <source>Votes have changed since the panel decided on %1.</source>
        <translation>تغيّرت أصوات منذ أن قرر الفريق %1.</translation>
    </message>
    <message>
        <source>&amp;Keep %1</source>
        <translation>إ&amp;بقاء %1</translation>
    </message>
    <message>
        <source>Keep %1 although the votes changed?</source>
        <translation>هل تبقى %1 مع أن الأصوات تغيّرت؟</translation>
    </message>
    <message>
        <source>It is recorded as the panel’s consensus then, and no longer as what the votes yield. The reason goes to the end of the justification.</source>
        <translation>تُسجَّل عندئذ توافقًا للفريق، لا نتيجةً للأصوات. ويُضاف السبب إلى آخر التعليل.</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>إبقاء %1</translation>
    </message>
</context>
<context>
    <name>OpenedFile</name>
    <message>
        <source>The file could not be read</source>
        <translation>تعذرت قراءة الملف</translation>
    </message>
    <message>
        <source>A sealed file that is encrypted</source>
        <translation>ملف مختوم مشفّر</translation>
    </message>
    <message>
        <source>Only those whom it was encrypted for can open it. Open the program, and bring it in there.</source>
        <translation>لا يفتحه إلا من شُفّر لهم. افتح البرنامج وأدخله هناك.</translation>
    </message>
    <message>
        <source>Not a submission file</source>
        <translation>ليس ملف تسليم</translation>
    </message>
    <message>
        <source>Open the program and choose “Bring in…”: it says what the file is, and takes what it can.</source>
        <translation>افتح البرنامج واختر «استيراد…»: يقول ما الملف ويأخذ منه ما يستطيع.</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>صالح</translation>
    </message>
    <message>
        <source>The file is whole, and everything in it is as it was signed. Whose key that is, no file can say: compare the fingerprint, or hold the file against your list of signers.</source>
        <translation>الملف كامل، وكل ما فيه كما وُقّع. ولا يستطيع ملف أن يقول لمن ذلك المفتاح: قارن البصمة، أو قابل الملف بقائمة الموقّعين لديك.</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>غير صالح</translation>
    </message>
</context>
<context>
    <name>OpenedUpdate</name>
    <message>
        <source>Steps done</source>
        <translation>الخطوات المنجزة</translation>
    </message>
    <message>
        <source>&amp;Update and start again</source>
        <translation>&amp;تحديث وإعادة التشغيل</translation>
    </message>
    <message>
        <source>&amp;Cancel the update</source>
        <translation>&amp;إلغاء التحديث</translation>
    </message>
    <message>
        <source>An update of the program</source>
        <translation>تحديث للبرنامج</translation>
    </message>
    <message>
        <source>It is signed with the release key that came with this copy. The program saves and locks, takes the new version, and starts again. What you wrote lies elsewhere and stays as it is.</source>
        <translation>هو موقّع بمفتاح الإصدار الذي جاء مع هذه النسخة. يحفظ البرنامج ويُقفل، ثم يأخذ النسخة الجديدة ويبدأ من جديد. ما كتبته موجود في مكان آخر ويبقى كما هو.</translation>
    </message>
    <message>
        <source>Version here</source>
        <translation>النسخة هنا</translation>
    </message>
    <message>
        <source>Version in the file</source>
        <translation>النسخة في الملف</translation>
    </message>
    <message>
        <source>Files that change</source>
        <translation>الملفات التي تتغيّر</translation>
    </message>
    <message>
        <source>Release key</source>
        <translation>مفتاح الإصدار</translation>
    </message>
    <message>
        <source>The program cannot be updated with this file</source>
        <translation>لا يمكن تحديث البرنامج بهذا الملف</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Something that was typed could not be stored. The program says what and why; when that is done, update again.</source>
        <translation>تعذّر حفظ شيء مما كُتب. يقول البرنامج ما هو ولماذا؛ عندما يُحلّ ذلك، أعد التحديث.</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>جارٍ التحديث…</translation>
    </message>
    <message>
        <source>If the power fails meanwhile, the next start puts the version before back.</source>
        <translation>إذا انقطعت الكهرباء في هذه الأثناء، يعيد التشغيل التالي النسخة السابقة.</translation>
    </message>
    <message>
        <source>Not updated</source>
        <translation>لم يُحدَّث</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>ب&amp;حث</translation>
    </message>
    <message>
        <source>O&amp;pen</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>البلدان</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Study period</source>
        <translation>فترة الدراسة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>أسئلة مفتوحة</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>استُلم</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Nothing to look at yet</source>
        <translation>لا شيء للنظر فيه بعد</translation>
    </message>
    <message>
        <source>Each member stands here with what came of it, once its key is in the register.</source>
        <translation>يقف كل عضو هنا مع ما جاء منه، حالما يكون مفتاحه في السجل.</translation>
    </message>
    <message>
        <source>Drop an enrolment file on this window to begin with a key, or a sealed file to see what it is.</source>
        <translation>أفلت على هذه النافذة ملف تسجيل للبدء بمفتاح، أو ملفًا مختومًا لترى ما هو.</translation>
    </message>
    <message>
        <source>Go to Rece&amp;ive</source>
        <translation>الانتقال إلى الا&amp;ستلام</translation>
    </message>
    <message>
        <source>No country matches the search.</source>
        <translation>لا بلد يطابق البحث.</translation>
    </message>
    <message>
        <source>The last study period of each</source>
        <translation>آخر فترة دراسة لكل منها</translation>
    </message>
    <message>
        <source>All study periods</source>
        <translation>كل فترات الدراسة</translation>
    </message>
    <message>
        <source>Study periods shown</source>
        <translation>فترات الدراسة المعروضة</translation>
    </message>
    <message>
        <source>– none</source>
        <translation>– لا شيء</translation>
    </message>
    <message>
        <source>nothing received</source>
        <translation>لم يُستلم شيء</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>تدريب</translation>
    </message>
</context>
<context>
    <name>OwnKeyDialog</name>
    <message>
        <source>&amp;Fingerprint</source>
        <translation>ال&amp;بصمة</translation>
    </message>
    <message>
        <source>&amp;Save the enrolment file…</source>
        <translation>&amp;حفظ ملف التسجيل…</translation>
    </message>
    <message>
        <source>Enrolment &amp;card (PDF)…</source>
        <translation>بطاقة &amp;التسجيل (PDF)…</translation>
    </message>
    <message>
        <source>Take another &amp;key…</source>
        <translation>أخذ م&amp;فتاح آخر…</translation>
    </message>
    <message>
        <source>Take in a &amp;list…</source>
        <translation>إدخال &amp;قائمة…</translation>
    </message>
    <message>
        <source>Key and consortium</source>
        <translation>المفتاح والائتلاف</translation>
    </message>
    <message>
        <source>The consortium</source>
        <translation>الائتلاف</translation>
    </message>
    <message>
        <source>Your key, to be read aloud</source>
        <translation>مفتاحك، ليُقرأ بصوت مسموع</translation>
    </message>
    <message>
        <source>Digits of your key</source>
        <translation>أرقام مفتاحك</translation>
    </message>
    <message>
        <source>The consortium learns your key from the enrolment file: mail it to them. They ring you on a number that they know, you read these forty digits to them, and from then on they believe what you seal. The card has the same digits on paper, with a code for a camera.</source>
        <translation>يعرف الائتلاف مفتاحك من ملف التسجيل: أرسله إليهم. يتصلون بك على رقم يعرفونه، وتقرأ لهم هذه الأرقام الأربعين، ومن بعدها يصدّقون ما تختمه. وعلى البطاقة الأرقام نفسها على ورق، مع رمز للكاميرا.</translation>
    </message>
    <message>
        <source>Another key</source>
        <translation>مفتاح آخر</translation>
    </message>
    <message>
        <source>A new key takes the place of this one, and the old one vouches for it in a file that you mail to the consortium. The file is written first. There is no way back to the old key; what it sealed stays valid. If the key was lost, or somebody else may have it, do not do this: ring them, and have it revoked.</source>
        <translation>يحل مفتاح جديد محل هذا، ويكفله القديم في ملف ترسله إلى الائتلاف. يُكتب الملف أولًا. لا عودة إلى المفتاح القديم؛ وما ختمه يبقى صالحًا. إن ضاع المفتاح، أو ربما صار لدى غيرك، فلا تفعل هذا: اتصل بهم ليلغوه.</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>PanelFiles</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>PanelIntake</name>
    <message>
        <source>Read score sheets…</source>
        <translation>قراءة استمارات الدرجات…</translation>
    </message>
    <message>
        <source>Read a folder of sheets…</source>
        <translation>قراءة مجلد استمارات…</translation>
    </message>
    <message>
        <source>Bring in votes from a table…</source>
        <translation>استيراد الأصوات من جدول…</translation>
    </message>
    <message>
        <source>Save votes as a table…</source>
        <translation>حفظ الأصوات جدولًا…</translation>
    </message>
    <message>
        <source>Filled score sheets (PDF) and tables (CSV, XLSX, ODS) are shown before anything is entered. A vote that is already recorded is replaced only if you say so.</source>
        <translation>تُعرض الاستمارات المملوءة (PDF) والجداول (CSV وXLSX وODS) قبل إدخال أي شيء. لا يُستبدل صوت مسجل إلا إذا قلت ذلك.</translation>
    </message>
    <message>
        <source>Filled score sheets</source>
        <translation>استمارات درجات مملوءة</translation>
    </message>
    <message>
        <source>PDF (*.pdf *.PDF)</source>
        <translation>PDF (*.pdf *.PDF)</translation>
    </message>
    <message>
        <source>Folder with filled score sheets</source>
        <translation>مجلد فيه استمارات درجات مملوءة</translation>
    </message>
    <message>
        <source>There is no file in this folder.</source>
        <translation>لا ملف في هذا المجلد.</translation>
    </message>
    <message>
        <source>Table of votes</source>
        <translation>جدول أصوات</translation>
    </message>
    <message>
        <source>Table (*.csv *.xlsx *.ods *.xls *.txt)</source>
        <translation>جدول ‎(*.csv *.xlsx *.ods *.xls *.txt)</translation>
    </message>
    <message>
        <source>The panel gets these members: %1.</source>
        <translation>يُضاف إلى الفريق هؤلاء الأعضاء: %1.</translation>
    </message>
    <message>
        <source>Names of people in the table are taken: they go to “Names of the panel” alone, and the votes bear the pseudonyms.</source>
        <translation>تؤخذ أسماء الأشخاص في الجدول: تذهب إلى «أسماء الفريق» وحدها، وتحمل الأصوات الأسماء المستعارة.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8; it was read as %1.</source>
        <translation>الملف ليس بترميز UTF-8؛ وقُرئ على أنه %1.</translation>
    </message>
    <message>
        <source>Read, each of the round that its cells say</source>
        <translation>قُرئت، كل منها من الجولة التي تقولها خلاياه</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>تُرك</translation>
    </message>
    <message>
        <source>The votes on the sheet “%1” are of</source>
        <translation>الأصوات في الورقة «%1» من</translation>
    </message>
    <message>
        <source>The votes are of</source>
        <translation>الأصوات من</translation>
    </message>
</context>
<context>
    <name>PanelPage</name>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Names of the panel</source>
        <translation>أسماء الفريق</translation>
    </message>
    <message>
        <source>Sheets and tables</source>
        <translation>استمارات وجداول</translation>
    </message>
    <message>
        <source>Add the members of the panel; then enter their votes here. A table of votes brings its own members.</source>
        <translation>أضف أعضاء الفريق، ثم أدخل أصواتهم هنا. ويأتي جدول الأصوات بأعضائه.</translation>
    </message>
    <message>
        <source>Bring in votes from a table…</source>
        <translation>استيراد الأصوات من جدول…</translation>
    </message>
    <message>
        <source>&amp;Use the median for all dimensions not decided yet…</source>
        <translation>ا&amp;ستخدام الوسيط لكل الأبعاد التي لم تُقرَّر…</translation>
    </message>
    <message>
        <source>This was typed about a member who has been removed since, and could not be stored. Copy it to where it fits, or discard it.</source>
        <translation>كُتب هذا عن عضو حُذف بعد ذلك، وتعذر حفظه. انسخه إلى حيث يناسب، أو أهمله.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) entered, kept apart from the votes</source>
        <translation>
            <numerusform>لم تُدخل أسماء</numerusform>
            <numerusform>أُدخل اسم واحد، بمعزل عن الأصوات</numerusform>
            <numerusform>أُدخل اسمان، بمعزل عن الأصوات</numerusform>
            <numerusform>أُدخلت %n أسماء، بمعزل عن الأصوات</numerusform>
            <numerusform>أُدخل %n اسمًا، بمعزل عن الأصوات</numerusform>
            <numerusform>أُدخل %n اسم، بمعزل عن الأصوات</numerusform>
        </translation>
    </message>
    <message>
        <source>none entered; optional</source>
        <translation>لم يُدخل شيء؛ اختياري</translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>لا أحد حاضر</numerusform>
            <numerusform>واحد حاضر</numerusform>
            <numerusform>اثنان حاضران</numerusform>
            <numerusform>%n حاضرين</numerusform>
            <numerusform>%n حاضرًا</numerusform>
            <numerusform>%n حاضر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>لم يغادر أحد</numerusform>
            <numerusform>غادر واحد</numerusform>
            <numerusform>غادر اثنان</numerusform>
            <numerusform>غادر %n</numerusform>
            <numerusform>غادر %n</numerusform>
            <numerusform>غادر %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The method advises at least %1 members; this panel has %2.</source>
        <translation>ينصح المنهج بما لا يقل عن %1 من الأعضاء؛ وفي هذا الفريق %2.</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>لم يُقرَّر بعد</translation>
    </message>
    <message>
        <source>Votes have changed since.</source>
        <translation>تغيّرت أصوات بعد ذلك.</translation>
    </message>
    <message>
        <source>That was the last vote of the round.</source>
        <translation>كان هذا آخر صوت في الجولة.</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) entered.</source>
        <translation>
            <numerusform>لم تُدخل أصوات.</numerusform>
            <numerusform>أُدخل صوت واحد.</numerusform>
            <numerusform>أُدخل صوتان.</numerusform>
            <numerusform>أُدخلت %n أصوات.</numerusform>
            <numerusform>أُدخل %n صوتًا.</numerusform>
            <numerusform>أُدخل %n صوت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Votes are no scores yet: the panel decides on each dimension. Not decided: %1.</source>
        <translation>الأصوات ليست درجات بعد: يقرر الفريق في كل بُعد. لم يُقرَّر: %1.</translation>
    </message>
</context>
<context>
    <name>PanelPrinting</name>
    <message>
        <source>Folder for the score sheets</source>
        <translation>مجلد لاستمارات الدرجات</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>%n of the files already exist, perhaps filled in.</source>
        <translation>
            <numerusform>لا ملفات موجودة من قبل.</numerusform>
            <numerusform>ملف واحد موجود من قبل، وربما مملوء.</numerusform>
            <numerusform>ملفان موجودان من قبل، وربما مملوءان.</numerusform>
            <numerusform>%n ملفات موجودة من قبل، وربما مملوءة.</numerusform>
            <numerusform>%n ملفًا موجودة من قبل، وربما مملوءة.</numerusform>
            <numerusform>%n ملف موجودة من قبل، وربما مملوءة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>استبدالها</translation>
    </message>
    <message>
        <source>Print nothing</source>
        <translation>عدم طباعة شيء</translation>
    </message>
    <message numerus="yes">
        <source>%n score sheet(s) written to %1. Send each only to its member.</source>
        <translation>
            <numerusform>لم تُكتب استمارات في %1.</numerusform>
            <numerusform>كُتبت استمارة واحدة في %1. لا ترسل كلًا منها إلا إلى عضوها.</numerusform>
            <numerusform>كُتبت استمارتان في %1. لا ترسل كلًا منهما إلا إلى عضوها.</numerusform>
            <numerusform>كُتبت %n استمارات في %1. لا ترسل كلًا منها إلا إلى عضوها.</numerusform>
            <numerusform>كُتبت %n استمارة في %1. لا ترسل كلًا منها إلا إلى عضوها.</numerusform>
            <numerusform>كُتبت %n استمارة في %1. لا ترسل كلًا منها إلا إلى عضوها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1. The file is not encrypted.</source>
        <translation>كُتب: %1. الملف غير مشفّر.</translation>
    </message>
</context>
<context>
    <name>PaperForm</name>
    <message>
        <source>Make the &amp;PDF…</source>
        <translation>صنع &amp;PDF…</translation>
    </message>
    <message>
        <source>Score sheets to fill in by hand</source>
        <translation>استمارات درجات تُملأ باليد</translation>
    </message>
    <message>
        <source>Score sheets to fill in on a computer</source>
        <translation>استمارات درجات تُملأ على الحاسوب</translation>
    </message>
    <message>
        <source>Results of the votes, without names</source>
        <translation>نتائج الأصوات، بلا أسماء</translation>
    </message>
    <message>
        <source>Agenda: what to talk about first</source>
        <translation>جدول الأعمال: ما يُناقش أولًا</translation>
    </message>
    <message>
        <source>Copy of the draft for the panel</source>
        <translation>نسخة المسودة للفريق</translation>
    </message>
    <message>
        <source>All dimensions</source>
        <translation>كل الأبعاد</translation>
    </message>
    <message>
        <source>Only those ticked</source>
        <translation>التي عليها علامة فقط</translation>
    </message>
    <message>
        <source>Dimensions to print</source>
        <translation>الأبعاد التي تُطبع</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Sheet to pri&amp;nt</source>
        <translation>الورقة التي ت&amp;طبع</translation>
    </message>
    <message>
        <source>R&amp;ound</source>
        <translation>ال&amp;جولة</translation>
    </message>
    <message>
        <source>For &amp;whom</source>
        <translation>&amp;لمن</translation>
    </message>
    <message>
        <source>On wh&amp;ich dimensions</source>
        <translation>في &amp;أي أبعاد</translation>
    </message>
    <message>
        <source>Paper si&amp;ze</source>
        <translation>قياس ال&amp;ورق</translation>
    </message>
    <message numerus="yes">
        <source>Every member present (%n)</source>
        <translation>
            <numerusform>لا عضو حاضر</numerusform>
            <numerusform>العضو الحاضر</numerusform>
            <numerusform>العضوان الحاضران</numerusform>
            <numerusform>كل عضو حاضر (%n)</numerusform>
            <numerusform>كل عضو حاضر (%n)</numerusform>
            <numerusform>كل عضو حاضر (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>One without a pseudonym</source>
        <translation>واحدة بلا اسم مستعار</translation>
    </message>
    <message>
        <source>Questions, the five levels in words, boxes to tick, room for a reason; all members in one file.</source>
        <translation>الأسئلة، والمستويات الخمسة بالكلمات، وخانات للعلامة، ومكان للسبب؛ كل الأعضاء في ملف واحد.</translation>
    </message>
    <message>
        <source>One form per member, each in its own file, to send out and read back with “Read score sheets”.</source>
        <translation>نموذج لكل عضو، كل في ملفه، للإرسال ثم القراءة عبر «قراءة استمارات الدرجات».</translation>
    </message>
    <message>
        <source>Votes without pseudonyms, hidden where fewer people voted than the method’s minimum panel.</source>
        <translation>أصوات بلا أسماء مستعارة، تُخفى حيث صوّت أقل من الحد الأدنى للفريق في المنهج.</translation>
    </message>
    <message>
        <source>The dimensions on which the panel is furthest apart come first.</source>
        <translation>تأتي أولًا الأبعاد التي يتباعد فيها الفريق أكثر.</translation>
    </message>
    <message>
        <source>Numbered lines, a wide margin, and what is still missing as questions to discuss.</source>
        <translation>أسطر مرقمة وهامش عريض، وما زال ناقصًا على شكل أسئلة للنقاش.</translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>Show what is typed</source>
        <translation>إظهار ما يُكتب</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Your passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Everything you write is encrypted with it. Nobody can open your work without it, and nobody can look it up for you.</source>
        <translation>كل ما تكتبه يُشفَّر بها. لا يستطيع أحد فتح عملك من دونها، ولا يستطيع أحد أن يجدها لك.</translation>
    </message>
    <message>
        <source>Caps lock is on.</source>
        <translation>قفل الأحرف الكبيرة مفعّل.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;عبارة المرور</translation>
    </message>
    <message>
        <source>Passphrase a&amp;gain</source>
        <translation>عبارة المرور مرة أ&amp;خرى</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>العبارتان مختلفتان.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess. Take four or more unrelated words.</source>
        <translation>عبارة المرور هذه سهلة التخمين. خذ أربع كلمات أو أكثر لا رابط بينها.</translation>
    </message>
</context>
<context>
    <name>PrincipleChips</name>
    <message>
        <source>Serves principles</source>
        <translation>يخدم المبادئ</translation>
    </message>
    <message>
        <source>Add a principle</source>
        <translation>إضافة مبدأ</translation>
    </message>
    <message>
        <source>Click to take it away</source>
        <translation>انقر لإزالته</translation>
    </message>
    <message>
        <source>Serves %1</source>
        <translation>يخدم %1</translation>
    </message>
    <message>
        <source>Press to take it away</source>
        <translation>اضغط لإزالته</translation>
    </message>
</context>
<context>
    <name>PrinciplePage</name>
    <message>
        <source>&amp;Previous score</source>
        <translation>الدرجة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>1 to 5, as it was published last time; empty if there is none.</source>
        <translation>من 1 إلى 5 كما نُشرت في المرة السابقة؛ فارغ إن لم توجد.</translation>
    </message>
    <message>
        <source>I&amp;ntroduction to this principle</source>
        <translation>مقدمة &amp;لهذا المبدأ</translation>
    </message>
    <message>
        <source>Principle score: %1</source>
        <translation>درجة المبدأ: %1</translation>
    </message>
    <message>
        <source>no score yet</source>
        <translation>لا درجة بعد</translation>
    </message>
    <message>
        <source>some of its scores are missing</source>
        <translation>بعض درجاته ناقص</translation>
    </message>
    <message>
        <source>The weights are provisional: the programme has not published them.</source>
        <translation>الأوزان مؤقتة: لم ينشرها البرنامج.</translation>
    </message>
    <message>
        <source>As it will print: the CIVICUS Monitor&apos;s score of %1 on its scale of 0 to 100, rebased to the scale of 1 to 5: 1 + 4 × %1 / 100 = %2.</source>
        <translation>كما سيُطبع: نقاط مرصد سيفيكوس %1 على مقياسه من 0 إلى 100، محوّلةً إلى المقياس من 1 إلى 5: ‎1 + 4 × %1 / 100 = %2‎.</translation>
    </message>
    <message>
        <source>This score comes from the CIVICUS Monitor</source>
        <translation>تأتي هذه الدرجة من مرصد سيفيكوس</translation>
    </message>
    <message>
        <source>Your panel does not score principle 1. The CIVICUS Monitor rates civic space in nearly every country: how free people are to associate, to assemble and to speak.</source>
        <translation>لا يعطي فريقك درجة للمبدأ 1. يصنّف مرصد سيفيكوس الفضاء المدني في كل البلدان تقريبًا: ما مدى حرية الناس في تكوين الجمعيات والتجمع والتعبير.</translation>
    </message>
    <message>
        <source>Where it stands: look your country up at monitor.civicus.org. Its page shows a score of 0 to 100 and one of five ratings: open, narrowed, obstructed, repressed or closed.</source>
        <translation>أين تجدها: ابحث عن بلدك في monitor.civicus.org. تعرض صفحته نقاطًا من 0 إلى 100 وواحدًا من خمسة تصنيفات: مفتوح أو ضيق أو معرقل أو مقموع أو مغلق.</translation>
    </message>
    <message>
        <source>When it changes: once a year, in early December. Take the edition that held at the end of your study period, and enter the month it was published, for example %1.</source>
        <translation>متى تتغيّر: مرة في السنة، في أوائل كانون الأول/ديسمبر. خذ الطبعة السارية في نهاية فترة الدراسة، وأدخل شهر نشرها، مثل %1.</translation>
    </message>
    <message>
        <source>Open monitor.civicus.org</source>
        <translation>فتح monitor.civicus.org</translation>
    </message>
    <message>
        <source>Ra&amp;w score</source>
        <translation>ال&amp;نقاط</translation>
    </message>
    <message>
        <source>0 to 100</source>
        <translation>0 إلى 100</translation>
    </message>
    <message>
        <source>Ra&amp;ting</source>
        <translation>الت&amp;صنيف</translation>
    </message>
    <message>
        <source>E&amp;dition</source>
        <translation>ال&amp;طبعة</translation>
    </message>
    <message>
        <source>Month of publication, such as %1-12 or December %1</source>
        <translation>شهر النشر، مثل %1-12 أو ديسمبر %1</translation>
    </message>
    <message>
        <source>Rating filled in: %1, as that is what a raw score of %2 is rated.</source>
        <translation>مُلئ التصنيف: %1، لأنه تصنيف النقاط %2.</translation>
    </message>
</context>
<context>
    <name>ProseEdit</name>
    <message>
        <source>Open link</source>
        <translation>فتح الرابط</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>رابط…</translation>
    </message>
    <message>
        <source>Add a row below</source>
        <translation>إضافة صف تحته</translation>
    </message>
    <message>
        <source>Add a column behind</source>
        <translation>إضافة عمود بعده</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>حذف هذا الصف</translation>
    </message>
    <message>
        <source>Remove this column</source>
        <translation>حذف هذا العمود</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>File Folder</source>
        <translation>مجلد ملفات</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>محرك أقراص</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>ملف %1</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>ال&amp;بحث في:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>أ&amp;نواع الملفات:</translation>
    </message>
</context>
<context>
    <name>Reaching</name>
    <message>
        <source>Password of the shared desk</source>
        <translation>كلمة سر المكتب المشترك</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>The database at %1 asks for a password. It is kept nowhere.</source>
        <translation>تطلب قاعدة البيانات في %1 كلمة سر. لا تُحفظ في أي مكان.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>كلمة ال&amp;سر</translation>
    </message>
    <message>
        <source>Type the password, or cancel.</source>
        <translation>اكتب كلمة السر، أو ألغِ.</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>What came</source>
        <translation>ما وصل</translation>
    </message>
    <message>
        <source>Nothing was written here.</source>
        <translation>لم يُكتب هنا شيء.</translation>
    </message>
</context>
<context>
    <name>ReceivePage</name>
    <message>
        <source>Receive</source>
        <translation>استلام</translation>
    </message>
    <message>
        <source>A sealed file, the mail that brought it saved as a file, all its parts, or a folder of them. Names do not matter: contents decide. Enrolment files and new keys of members are known here, too.</source>
        <translation>ملف مختوم، أو الرسالة التي حملته محفوظة في ملف، أو كل أجزائه، أو مجلد منها. لا أهمية للأسماء: المحتوى يقرر. وتُعرف هنا أيضًا ملفات التسجيل ومفاتيح الأعضاء الجديدة.</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>اختيار مل&amp;فات…</translation>
    </message>
    <message>
        <source>Choose a f&amp;older…</source>
        <translation>اختيار م&amp;جلد…</translation>
    </message>
    <message>
        <source>Choose what opens e&amp;ncrypted files…</source>
        <translation>اختيار ما يفتح الملفات الم&amp;شفّرة…</translation>
    </message>
    <message>
        <source>Forge&amp;t it</source>
        <translation>&amp;نسيانه</translation>
    </message>
    <message>
        <source>Choose the polic&amp;y…</source>
        <translation>اختيار ال&amp;سياسة…</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>ما وصل</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>ما آل إليه</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Drop here what came in</source>
        <translation>أفلت هنا ما وصل</translation>
    </message>
    <message>
        <source>A folder with what came in</source>
        <translation>مجلد فيه ما وصل</translation>
    </message>
    <message>
        <source>This workspace is open to read only: nothing can be taken in.</source>
        <translation>مساحة العمل مفتوحة للقراءة فقط: لا يمكن استلام شيء.</translation>
    </message>
    <message>
        <source>What opens encrypted files: an age identity, or a private key of OpenSSH</source>
        <translation>ما يفتح الملفات المشفّرة: هوية age أو مفتاح OpenSSH خاص</translation>
    </message>
    <message>
        <source>%1 opens nothing: it is no age identity and no private key of OpenSSH that works without a passphrase of its own.</source>
        <translation>%1 لا يفتح شيئًا: ليس هوية age ولا مفتاح OpenSSH خاصًا يعمل بلا عبارة مرور خاصة به.</translation>
    </message>
    <message>
        <source>Encrypted files are opened with %1. It is held in memory alone, until this window closes or locks.</source>
        <translation>تُفتح الملفات المشفّرة بـ %1. يبقى في الذاكرة وحدها إلى أن تُغلق هذه النافذة أو تُقفل.</translation>
    </message>
    <message>
        <source>Encrypted files cannot be opened yet: choose the identity that was made for it.</source>
        <translation>لا يمكن فتح الملفات المشفّرة بعد: اختر الهوية التي صُنعت لذلك.</translation>
    </message>
    <message>
        <source>Held against the policy %1: what it does not accept is refused.</source>
        <translation>يُقارن بالسياسة %1: يُرفض ما لا تقبله.</translation>
    </message>
    <message>
        <source>No policy is chosen: whatever is unusual is told, and nothing is refused for it.</source>
        <translation>لم تُختر سياسة: يُقال ما هو غير معتاد، ولا يُرفض شيء بسببه.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) stored</source>
        <translation>
            <numerusform>لم يُحفظ ملف</numerusform>
            <numerusform>حُفظ ملف واحد</numerusform>
            <numerusform>حُفظ ملفان</numerusform>
            <numerusform>حُفظت %n ملفات</numerusform>
            <numerusform>حُفظ %n ملفًا</numerusform>
            <numerusform>حُفظ %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no sealed file is in it.</source>
        <translation>%1: ليس فيه ملف مختوم.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n file(s) not looked at. What was stored stays.</source>
        <translation>
            <numerusform>توقف: لم يبق ملف. يبقى ما حُفظ.</numerusform>
            <numerusform>توقف: بقي ملف واحد لم يُنظر فيه. يبقى ما حُفظ.</numerusform>
            <numerusform>توقف: بقي ملفان لم يُنظر فيهما. يبقى ما حُفظ.</numerusform>
            <numerusform>توقف: بقيت %n ملفات لم يُنظر فيها. يبقى ما حُفظ.</numerusform>
            <numerusform>توقف: بقي %n ملفًا لم يُنظر فيه. يبقى ما حُفظ.</numerusform>
            <numerusform>توقف: بقي %n ملف لم يُنظر فيه. يبقى ما حُفظ.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>لا شيء فيه.</translation>
    </message>
    <message>
        <source>Choose the identity…</source>
        <translation>اختيار الهوية…</translation>
    </message>
    <message>
        <source>The signed policy</source>
        <translation>السياسة الموقّعة</translation>
    </message>
    <message>
        <source>Where to save the receipt?</source>
        <translation>أين يُحفظ إشعار الاستلام؟</translation>
    </message>
    <message>
        <source>Saved: %1. Send it back to the member.</source>
        <translation>حُفظ: %1. أعده إلى العضو.</translation>
    </message>
    <message>
        <source>Where to save the draft of the mail?</source>
        <translation>أين تُحفظ مسودة الرسالة؟</translation>
    </message>
    <message>
        <source>%1 is a draft with the receipt attached. Your mail program opens and sends it.</source>
        <translation>%1 مسودة أُرفق بها إشعار الاستلام. يفتحها برنامج بريدك ويرسلها.</translation>
    </message>
</context>
<context>
    <name>ReceivedView</name>
    <message>
        <source>The check code, to be compared by telephone</source>
        <translation>رمز التحقق، للمقارنة بالهاتف</translation>
    </message>
    <message>
        <source>&amp;Save the receipt…</source>
        <translation>&amp;حفظ إشعار الاستلام…</translation>
    </message>
    <message>
        <source>Write the &amp;mail with the receipt…</source>
        <translation>كتابة &amp;رسالة مع إشعار الاستلام…</translation>
    </message>
    <message>
        <source>Go to the &amp;key in the register</source>
        <translation>&amp;الانتقال إلى المفتاح في السجل</translation>
    </message>
    <message>
        <source>Checked, step by step</source>
        <translation>فُحص خطوة خطوة</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>البصمة الرقمية</translation>
    </message>
    <message>
        <source>Fingerprint of the key</source>
        <translation>بصمة المفتاح</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>رمز التحقق</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) passed</source>
        <translation>
            <numerusform>لم تنجح خطوة</numerusform>
            <numerusform>نجحت خطوة واحدة</numerusform>
            <numerusform>نجحت خطوتان</numerusform>
            <numerusform>نجحت %n خطوات</numerusform>
            <numerusform>نجحت %n خطوة</numerusform>
            <numerusform>نجحت %n خطوة</numerusform>
        </translation>
    </message>
    <message>
        <source>Country: %1</source>
        <translation>البلد: %1</translation>
    </message>
    <message>
        <source>Study period: %1</source>
        <translation>فترة الدراسة: %1</translation>
    </message>
    <message>
        <source>Revision: %1</source>
        <translation>المراجعة: %1</translation>
    </message>
    <message>
        <source>Method: %1</source>
        <translation>المنهج: %1</translation>
    </message>
    <message>
        <source>Made, as its sender says: %1</source>
        <translation>صُنع، كما يقول مرسله: %1</translation>
    </message>
    <message>
        <source>Scores of the principles: %1</source>
        <translation>درجات المبادئ: %1</translation>
    </message>
</context>
<context>
    <name>RecommendationCard</name>
    <message>
        <source>Move up</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Recommendation %1</source>
        <translation>التوصية %1</translation>
    </message>
</context>
<context>
    <name>RecommendationsPage</name>
    <message>
        <source>A recommendation says who should do what. Write one in each box, and choose the principles that it would further. The report prints them in this order.</source>
        <translation>تقول التوصية من ينبغي أن يفعل ماذا. اكتب واحدة في كل خانة، واختر المبادئ التي تدفعها قدمًا. يطبعها التقرير بهذا الترتيب.</translation>
    </message>
    <message>
        <source>This was typed into a recommendation that has been removed since, and could not be stored. Copy it to where it fits, or discard it.</source>
        <translation>كُتب هذا في توصية حُذفت بعد ذلك، وتعذر حفظه. انسخه إلى حيث يناسب، أو أهمله.</translation>
    </message>
    <message>
        <source>Nothing here yet. What could the authorities change: a law, a practice, a budget?</source>
        <translation>لا شيء هنا بعد. ماذا يمكن أن تغيّر السلطات: قانونًا أو ممارسة أو موازنة؟</translation>
    </message>
    <message>
        <source>Nothing here yet. What could funders and other governments do better, or stop doing?</source>
        <translation>لا شيء هنا بعد. ماذا يمكن أن يحسّن المانحون والحكومات الأخرى، أو أن يكفّوا عنه؟</translation>
    </message>
    <message>
        <source>Nothing here yet. What could organisations do themselves, alone or together?</source>
        <translation>لا شيء هنا بعد. ماذا يمكن أن تفعل المنظمات نفسها، وحدها أو معًا؟</translation>
    </message>
    <message>
        <source>Add a recommendation</source>
        <translation>إضافة توصية</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>حُذف</translation>
    </message>
</context>
<context>
    <name>RefusedValues</name>
    <message>
        <source>It cannot be sealed yet: what was typed in %1 could not be stored. Correct it, then seal.</source>
        <translation>لا يمكن الختم بعد: تعذر حفظ ما كُتب في %1. صحّحه ثم اختم.</translation>
    </message>
    <message>
        <source>Not saved yet; it is tried again by itself.</source>
        <translation>لم يُحفظ بعد؛ تُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>Put it aside in a file…</source>
        <translation>وضعه جانبًا في ملف…</translation>
    </message>
    <message>
        <source>Save it in a folder…</source>
        <translation>حفظه في مجلد…</translation>
    </message>
    <message>
        <source>Not stored: %1. What you typed is kept.</source>
        <translation>لم يُحفظ: %1. ما كتبته باقٍ.</translation>
    </message>
    <message numerus="yes">
        <source>Not stored: %1 and %n other value(s). What you typed is kept.</source>
        <translation>
            <numerusform>لم يُحفظ: %1. ما كتبته باقٍ.</numerusform>
            <numerusform>لم يُحفظ: %1 وقيمة أخرى. ما كتبته باقٍ.</numerusform>
            <numerusform>لم يُحفظ: %1 وقيمتان أخريان. ما كتبته باقٍ.</numerusform>
            <numerusform>لم يُحفظ: %1 و%n قيم أخرى. ما كتبته باقٍ.</numerusform>
            <numerusform>لم يُحفظ: %1 و%n قيمة أخرى. ما كتبته باقٍ.</numerusform>
            <numerusform>لم يُحفظ: %1 و%n قيمة أخرى. ما كتبته باقٍ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>الذهاب إلى هناك</translation>
    </message>
    <message>
        <source>Discarded: the text that was kept aside.</source>
        <translation>أُهمل: النص الذي وُضع جانبًا.</translation>
    </message>
    <message>
        <source>The text is kept aside again.</source>
        <translation>النص موضوع جانبًا من جديد.</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Register</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>&amp;Add a key…</source>
        <translation>إ&amp;ضافة مفتاح…</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>ب&amp;حث</translation>
    </message>
    <message>
        <source>Si&amp;gn the register…</source>
        <translation>ت&amp;وقيع السجل…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>No key is known yet</source>
        <translation>لا مفتاح معروف بعد</translation>
    </message>
    <message>
        <source>A member sends an enrolment file with the key. Drop it here, ring the member, and compare the forty digits: from then on you know whose a sealed file is.</source>
        <translation>يرسل العضو ملف تسجيل فيه المفتاح. أفلته هنا، واتصل بالعضو، وقارن الأرقام الأربعين: من بعدها تعرف ممن الملف المختوم.</translation>
    </message>
    <message>
        <source>The register leaves as one signed and numbered file, with the plain list that OpenSSH reads.</source>
        <translation>يخرج السجل ملفًا واحدًا موقّعًا ومرقمًا، فيه القائمة البسيطة التي يقرؤها OpenSSH.</translation>
    </message>
    <message>
        <source>Add the &amp;first key…</source>
        <translation>إضافة المفتاح الأ&amp;ول…</translation>
    </message>
    <message>
        <source>No key matches the search.</source>
        <translation>لا مفتاح يطابق البحث.</translation>
    </message>
    <message>
        <source>Where to save the signed register?</source>
        <translation>أين يُحفظ السجل الموقّع؟</translation>
    </message>
    <message>
        <source>Register %1 is written: %2. Who takes it for the first time compares its key: %3</source>
        <translation>كُتب السجل %1: %2. من يأخذه أول مرة يقارن مفتاحه: %3</translation>
    </message>
    <message>
        <source>The key of %1 is in the register, pending. Ring them and compare the digits: before that, nothing it signed is believed.</source>
        <translation>مفتاح %1 في السجل، قيد الانتظار. اتصل بهم وقارن الأرقام: قبل ذلك لا يُصدَّق شيء مما يوقّعه.</translation>
    </message>
    <message>
        <source>%1 has a new key, for which the old one vouched. The old one is good no more.</source>
        <translation>لدى %1 مفتاح جديد كفله القديم. لم يعد القديم صالحًا.</translation>
    </message>
    <message>
        <source>Register %1 of %2 holds here now: what it confirms or revokes is confirmed or revoked.</source>
        <translation>السجل %1 من %2 سارٍ هنا الآن: ما يؤكده أو يلغيه مؤكد أو ملغى.</translation>
    </message>
    <message>
        <source>Enrolment files, or mails that brought them</source>
        <translation>ملفات تسجيل، أو رسائل حملتها</translation>
    </message>
    <message>
        <source>There is no enrolment file in it.</source>
        <translation>ليس فيه ملف تسجيل.</translation>
    </message>
    <message>
        <source>The key of %1 is confirmed.</source>
        <translation>تأكد مفتاح %1.</translation>
    </message>
    <message>
        <source>The key of %1 is good until the end of that day.</source>
        <translation>مفتاح %1 صالح حتى نهاية ذلك اليوم.</translation>
    </message>
    <message>
        <source>The key of %1 is revoked. Sign the register and send it, so that others know it, too.</source>
        <translation>أُلغي مفتاح %1. وقّع السجل وأرسله ليعرف الآخرون أيضًا.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undone: the key is known as far as before.</source>
        <translation>تُراجع عنه: المفتاح معروف بالقدر الذي كان.</translation>
    </message>
</context>
<context>
    <name>ReportTakenWindow</name>
    <message>
        <source>What was taken from the report</source>
        <translation>ما أُخذ من التقرير</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <source>Where it went</source>
        <translation>إلى أين ذهب</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>الفقرات</translation>
    </message>
    <message>
        <source>Enter goes to the place</source>
        <translation>ينتقل Enter إلى الموضع</translation>
    </message>
    <message>
        <source>Whole paragraph</source>
        <translation>الفقرة كلها</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) were read</source>
        <translation>
            <numerusform>لم تُقرأ فقرات</numerusform>
            <numerusform>قُرئت فقرة واحدة</numerusform>
            <numerusform>قُرئت فقرتان</numerusform>
            <numerusform>قُرئت %n فقرات</numerusform>
            <numerusform>قُرئت %n فقرة</numerusform>
            <numerusform>قُرئت %n فقرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) were filled</source>
        <translation>
            <numerusform>لم يُملأ حقل</numerusform>
            <numerusform>مُلئ حقل واحد</numerusform>
            <numerusform>مُلئ حقلان</numerusform>
            <numerusform>مُلئت %n حقول</numerusform>
            <numerusform>مُلئ %n حقلًا</numerusform>
            <numerusform>مُلئ %n حقل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) hold this text already</source>
        <translation>
            <numerusform>لا حقل فيه هذا النص</numerusform>
            <numerusform>حقل واحد فيه هذا النص من قبل</numerusform>
            <numerusform>حقلان فيهما هذا النص من قبل</numerusform>
            <numerusform>%n حقول فيها هذا النص من قبل</numerusform>
            <numerusform>%n حقلًا فيها هذا النص من قبل</numerusform>
            <numerusform>%n حقل فيها هذا النص من قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) were not taken</source>
        <translation>
            <numerusform>أُخذت كل الفقرات</numerusform>
            <numerusform>لم تؤخذ فقرة واحدة</numerusform>
            <numerusform>لم تؤخذ فقرتان</numerusform>
            <numerusform>لم تؤخذ %n فقرات</numerusform>
            <numerusform>لم تؤخذ %n فقرة</numerusform>
            <numerusform>لم تؤخذ %n فقرة</numerusform>
        </translation>
    </message>
    <message>
        <source>no score was found for principle %1</source>
        <translation>لم توجد درجة للمبدأ %1</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>لم يؤخذ</translation>
    </message>
    <message>
        <source>Left alone, because the assessment has something there already</source>
        <translation>تُرك كما هو لأن في التقييم شيئًا هناك من قبل</translation>
    </message>
    <message>
        <source>Taken, and may say more than was taken</source>
        <translation>أُخذ، وقد يقول أكثر مما أُخذ</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>أُخذ</translation>
    </message>
    <message>
        <source>Standing matter</source>
        <translation>عناصر ثابتة</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>السطر %1</translation>
    </message>
</context>
<context>
    <name>RescueVerbs</name>
    <message>
        <source>Close and lose what you typed?</source>
        <translation>هل تُغلق وتفقد ما كتبته؟</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>إغلاق وفقدانه</translation>
    </message>
    <message>
        <source>This cannot be saved, nor kept aside: %1. Make room on the disk, or put it into a rescue file elsewhere, before you close.</source>
        <translation>تعذر حفظ هذا، وتعذر وضعه جانبًا: %1. أفسح مكانًا على القرص، أو ضعه في ملف إنقاذ في مكان آخر، قبل الإغلاق.</translation>
    </message>
    <message>
        <source>Put it in a rescue file…</source>
        <translation>وضعه في ملف إنقاذ…</translation>
    </message>
    <message>
        <source>Put the words aside: on a stick, or on another disk</source>
        <translation>وضع الكلمات جانبًا: على ذاكرة USB أو قرص آخر</translation>
    </message>
    <message>
        <source>Rescue file (*.eesee-rescue)</source>
        <translation>ملف إنقاذ ‎(*.eesee-rescue)</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>مكان آخر…</translation>
    </message>
    <message>
        <source>Put aside in %1, encrypted; your passphrase opens it. You can go on writing. When there is room again, “Bring in…” puts the words back.</source>
        <translation>وُضع جانبًا في %1 مشفّرًا؛ تفتحه عبارة مرورك. يمكنك مواصلة الكتابة. وحين يتوفر المكان يعيد «استيراد…» الكلمات.</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>&amp;Copy the picture</source>
        <translation>ن&amp;سخ الصورة</translation>
    </message>
    <message>
        <source>Save the picture as &amp;PNG…</source>
        <translation>حفظ الصورة بصيغة &amp;PNG…</translation>
    </message>
    <message>
        <source>Save the picture as SV&amp;G…</source>
        <translation>حفظ الصورة بصيغة SV&amp;G…</translation>
    </message>
    <message>
        <source>Copy the &amp;table</source>
        <translation>&amp;نسخ الجدول</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>The weights are provisional: the programme has not published them.</source>
        <translation>الأوزان مؤقتة: لم ينشرها البرنامج.</translation>
    </message>
    <message>
        <source>%1 · weight %2</source>
        <translation>%1 · الوزن&#xa0;%2</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>الصورة في الحافظة.</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>الجدول في الحافظة.</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>كُتب: %1</translation>
    </message>
</context>
<context>
    <name>ReturningVerbs</name>
    <message>
        <source>Take in what came back</source>
        <translation>إدخال ما عاد</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>“%1” was not taken in.</source>
        <translation>لم يُدخل «%1».</translation>
    </message>
    <message>
        <source>%1, revision %2: refused by %3 on %4.</source>
        <translation>%1، المراجعة %2: رفضها %3 في %4.</translation>
    </message>
    <message>
        <source>%1, revision %2: received by %3 on %4.</source>
        <translation>%1، المراجعة %2: استلمها %3 في %4.</translation>
    </message>
    <message>
        <source>%1, revision %2: received by %3 on %4. That receipt was here already.</source>
        <translation>%1، المراجعة %2: استلمها %3 في %4. كان ذلك الإشعار هنا من قبل.</translation>
    </message>
    <message>
        <source>List %1 of %2 is on board: from now on sealed files are encrypted for its %3 recipients, until %4.</source>
        <translation>القائمة %1 من %2 موجودة: من الآن تُشفَّر الملفات المختومة لمتلقيها وعددهم %3، حتى %4.</translation>
    </message>
    <message>
        <source>%1, revision %2 is %3, says %4.</source>
        <translation>%1، المراجعة %2: %3، كما يقول %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) to be answered, beside the fields.</source>
        <translation>
            <numerusform>لا تعليقات تنتظر جوابًا.</numerusform>
            <numerusform>تعليق واحد ينتظر جوابًا، بجانب الحقل.</numerusform>
            <numerusform>تعليقان ينتظران جوابًا، بجانب الحقلين.</numerusform>
            <numerusform>%n تعليقات تنتظر جوابًا، بجانب الحقول.</numerusform>
            <numerusform>%n تعليقًا تنتظر جوابًا، بجانب الحقول.</numerusform>
            <numerusform>%n تعليق تنتظر جوابًا، بجانب الحقول.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is attached to the mail. Ask for it once more, or save the attachment by itself.</source>
        <translation>لا شيء مرفق بالرسالة. اطلبها مرة أخرى، أو احفظ المرفق وحده.</translation>
    </message>
    <message>
        <source>“%1” is %2.</source>
        <translation>«%1» هو %2.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>&amp;Seal…</source>
        <translation>&amp;ختم…</translation>
    </message>
    <message>
        <source>Save the sealed &amp;file again…</source>
        <translation>&amp;حفظ الملف المختوم مرة أخرى…</translation>
    </message>
    <message>
        <source>Re&amp;open as the next revision…</source>
        <translation>إعادة &amp;فتح للمراجعة التالية…</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>للإكمال</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>Enter goes to the place</source>
        <translation>ينتقل Enter إلى الموضع</translation>
    </message>
    <message>
        <source>Sealed as revision %1, in the file %3. Check code: %2. To continue working on it, reopen it as the next revision.</source>
        <translation>خُتم باسم المراجعة %1 في الملف %3. رمز التحقق: %2. لمواصلة العمل فيه أعد فتحه للمراجعة التالية.</translation>
    </message>
    <message numerus="yes">
        <source>%n required item(s) must be completed before the assessment can be sealed. Advice never stands in the way.</source>
        <translation>
            <numerusform>لا عناصر مطلوبة ناقصة.</numerusform>
            <numerusform>يجب إكمال عنصر مطلوب واحد قبل ختم التقييم. النصائح لا تمنع أبدًا.</numerusform>
            <numerusform>يجب إكمال عنصرين مطلوبين قبل ختم التقييم. النصائح لا تمنع أبدًا.</numerusform>
            <numerusform>يجب إكمال %n عناصر مطلوبة قبل ختم التقييم. النصائح لا تمنع أبدًا.</numerusform>
            <numerusform>يجب إكمال %n عنصرًا مطلوبًا قبل ختم التقييم. النصائح لا تمنع أبدًا.</numerusform>
            <numerusform>يجب إكمال %n عنصر مطلوب قبل ختم التقييم. النصائح لا تمنع أبدًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing required is missing. You can seal the assessment.</source>
        <translation>لا ينقص شيء مطلوب. يمكنك ختم التقييم.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ScorePicker</name>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Keys 1 to 5 choose a step, Backspace clears, arrows move, Space chooses</source>
        <translation>تختار المفاتيح 1 إلى 5 درجة، ويمسح Backspace، وتنقل الأسهم، ويختار مفتاح المسافة</translation>
    </message>
    <message>
        <source>Exactly %1 (%2), between the steps</source>
        <translation>%1 بالضبط (%2)، بين الدرجات</translation>
    </message>
    <message>
        <source>%1 would mean: %2</source>
        <translation>%1 تعني: %2</translation>
    </message>
</context>
<context>
    <name>ScoresPicture</name>
    <message>
        <source>Principle scores</source>
        <translation>درجات المبادئ</translation>
    </message>
    <message>
        <source>no score yet</source>
        <translation>لا درجة بعد</translation>
    </message>
    <message>
        <source>previous %1</source>
        <translation>السابقة %1</translation>
    </message>
    <message>
        <source>this period</source>
        <translation>هذه الفترة</translation>
    </message>
    <message>
        <source>previous score</source>
        <translation>الدرجة السابقة</translation>
    </message>
</context>
<context>
    <name>SealSheet</name>
    <message>
        <source>Seal the assessment?</source>
        <translation>هل يُختم التقييم؟</translation>
    </message>
    <message>
        <source>Seal…</source>
        <translation>ختم…</translation>
    </message>
    <message>
        <source>The size of the mail is being found out…</source>
        <translation>يجري معرفة حجم الرسالة…</translation>
    </message>
</context>
<context>
    <name>SealedPage</name>
    <message>
        <source>Show in &amp;folder</source>
        <translation>عرض في الم&amp;جلد</translation>
    </message>
    <message>
        <source>Where the file is</source>
        <translation>أين الملف</translation>
    </message>
    <message>
        <source>&amp;Write it again…</source>
        <translation>&amp;كتابته من جديد…</translation>
    </message>
    <message>
        <source>Verify it &amp;now</source>
        <translation>&amp;التحقق منه الآن</translation>
    </message>
    <message>
        <source>Ta&amp;ke in what came back…</source>
        <translation>إ&amp;دخال ما عاد…</translation>
    </message>
    <message>
        <source>What left with it</source>
        <translation>ما خرج معه</translation>
    </message>
    <message>
        <source>My fingerprint</source>
        <translation>بصمتي</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>The receiver compares it with the one that you gave when you first met.</source>
        <translation>يقارنها المستلم بالبصمة التي أعطيتها عند أول لقاء.</translation>
    </message>
    <message>
        <source>Line for the receiver&apos;s list of signers</source>
        <translation>سطر لقائمة الموقّعين عند المستلم</translation>
    </message>
    <message>
        <source>Re&amp;open as the next revision…</source>
        <translation>إعادة &amp;فتح للمراجعة التالية…</translation>
    </message>
    <message>
        <source>Leave nothing on this comp&amp;uter…</source>
        <translation>عدم ترك شيء على هذا ال&amp;حاسوب…</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>ما آل إليه</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>ماذا بعد</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>رمز التحقق</translation>
    </message>
    <message>
        <source>The check code</source>
        <translation>رمز التحقق</translation>
    </message>
    <message>
        <source>The sealed file of this revision is not in this workspace.</source>
        <translation>ليس الملف المختوم لهذه المراجعة في مساحة العمل هذه.</translation>
    </message>
    <message>
        <source>It was sealed elsewhere, and the assessment was brought in from an export.</source>
        <translation>خُتمت في مكان آخر، واستُورد التقييم من تصدير.</translation>
    </message>
    <message>
        <source>Revision %1 is sealed.</source>
        <translation>المراجعة %1 مختومة.</translation>
    </message>
    <message>
        <source>Revision %1 was sealed.</source>
        <translation>خُتمت المراجعة %1.</translation>
    </message>
    <message>
        <source>Read these twenty digits aloud when they ring you. If theirs are the same, they have exactly what you sealed, and nobody changed it on the way.</source>
        <translation>اقرأ هذه الأرقام العشرين بصوت مسموع حين يتصلون بك. إن طابقت أرقامهم فلديهم بالضبط ما ختمته، ولم يغيّره أحد في الطريق.</translation>
    </message>
    <message>
        <source>Final since %1. One file, signed with your key: the assessment, its method%2.</source>
        <translation>نهائي منذ %1. ملف واحد موقّع بمفتاحك: التقييم ومنهجه%2.</translation>
    </message>
    <message>
        <source>, the report</source>
        <translation>، والتقرير</translation>
    </message>
    <message>
        <source>Encrypted for the consortium: only they can open it.</source>
        <translation>مشفّر للائتلاف: لا يفتحه غيرهم.</translation>
    </message>
    <message>
        <source>It is for the consortium. It is not encrypted: whoever gets the file can read it, so choose carefully how you send it.</source>
        <translation>هو للائتلاف. وهو غير مشفّر: من يحصل على الملف يستطيع قراءته، فاختر بعناية كيف ترسله.</translation>
    </message>
    <message>
        <source>Since then it was reopened: you are writing revision %1.</source>
        <translation>أُعيد فتحه بعد ذلك: أنت تكتب المراجعة %1.</translation>
    </message>
    <message>
        <source>1. You send the file. The program sends nothing by itself.</source>
        <translation>1. ترسل أنت الملف. لا يرسل البرنامج شيئًا من نفسه.</translation>
    </message>
    <message>
        <source>2. They check it and ring you; you compare the check code. A receipt comes back.</source>
        <translation>2. يفحصونه ويتصلون بك؛ وتقارن رمز التحقق. ويعود إشعار استلام.</translation>
    </message>
    <message>
        <source>3. Comments come back as a file. To answer them, reopen it as revision %1.</source>
        <translation>3. تعود التعليقات في ملف. للرد عليها أعد فتحه باسم المراجعة %1.</translation>
    </message>
</context>
<context>
    <name>SealingVerbs</name>
    <message>
        <source>The assessment becomes final as revision %1 and is written, signed, into one file that you can send. Nothing is sent by the program. To change anything afterwards, reopen it as the next revision.</source>
        <translation>يصبح التقييم نهائيًا باسم المراجعة %1 ويُكتب موقّعًا في ملف واحد تستطيع إرساله. لا يرسل البرنامج شيئًا. لتغيير شيء بعد ذلك أعد فتحه للمراجعة التالية.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of advice still stand. They do not prevent sealing; the review lists them.</source>
        <translation>
            <numerusform>لا نصائح باقية.</numerusform>
            <numerusform>بقيت نصيحة واحدة. لا تمنع الختم؛ وتعرضها المراجعة النهائية.</numerusform>
            <numerusform>بقيت نصيحتان. لا تمنعان الختم؛ وتعرضهما المراجعة النهائية.</numerusform>
            <numerusform>بقيت %n نصائح. لا تمنع الختم؛ وتعرضها المراجعة النهائية.</numerusform>
            <numerusform>بقيت %n نصيحة. لا تمنع الختم؛ وتعرضها المراجعة النهائية.</numerusform>
            <numerusform>بقيت %n نصيحة. لا تمنع الختم؛ وتعرضها المراجعة النهائية.</numerusform>
        </translation>
    </message>
    <message>
        <source>No advice stands open.</source>
        <translation>لا نصيحة باقية.</translation>
    </message>
    <message>
        <source>Some characters are in no font here, as the review says: the draft report cannot be printed. Seal without it, or install the language pack first.</source>
        <translation>بعض المحارف ليست في أي خط هنا، كما تقول المراجعة النهائية: لا تمكن طباعة مسودة التقرير. اختم من دونها، أو ثبّت حزمة اللغة أولًا.</translation>
    </message>
    <message>
        <source>The sealed file is for the consortium. It is not encrypted: whoever gets hold of it can read it, so choose carefully how you send it.</source>
        <translation>الملف المختوم للائتلاف. وهو غير مشفّر: من يقع في يده يستطيع قراءته، فاختر بعناية كيف ترسله.</translation>
    </message>
    <message>
        <source>The sealed file is encrypted for the %1 recipients that the consortium has published (list %2 of %3): nobody else can read it, you neither. The signed content stays in your workspace.</source>
        <translation>الملف المختوم مشفّر للمتلقين الذين نشرهم الائتلاف وعددهم %1 (القائمة %2 من %3): لا يقرؤه غيرهم، ولا أنت. يبقى المحتوى الموقّع في مساحة عملك.</translation>
    </message>
    <message>
        <source>You left these empty, so the report prints standard texts for: %1. Each can be read on its own page.</source>
        <translation>تركت هذه فارغة، فيطبع التقرير نصوصًا ثابتة لـ: %1. يمكن قراءة كل منها في صفحته.</translation>
    </message>
    <message>
        <source>Save the sealed file again</source>
        <translation>حفظ الملف المختوم مرة أخرى</translation>
    </message>
    <message>
        <source>Sealed file (*.eesee *.age)</source>
        <translation>ملف مختوم ‎(*.eesee *.age)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>كُتب: %1</translation>
    </message>
    <message>
        <source>It becomes a draft again, as revision %1. The revision that was sealed stays as it was sent.</source>
        <translation>يعود مسودة باسم المراجعة %1. وتبقى المراجعة المختومة كما أُرسلت.</translation>
    </message>
    <message>
        <source>Reopen the assessment?</source>
        <translation>هل يُعاد فتح التقييم؟</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>إعادة فتح</translation>
    </message>
    <message>
        <source>Where to save the sealed file?</source>
        <translation>أين يُحفظ الملف المختوم؟</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>&amp;Find</source>
        <translation>بح&amp;ث</translation>
    </message>
    <message>
        <source>Replace w&amp;ith</source>
        <translation>استبدال &amp;بـ</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>مطابقة حالة الأ&amp;حرف</translation>
    </message>
    <message>
        <source>Whole &amp;words</source>
        <translation>ك&amp;لمات كاملة</translation>
    </message>
    <message>
        <source>Find everywhere</source>
        <translation>بحث في كل مكان</translation>
    </message>
    <message>
        <source>&amp;Replace all</source>
        <translation>استبدال ال&amp;كل</translation>
    </message>
    <message>
        <source>Looks through every text of this assessment</source>
        <translation>يبحث في كل نصوص هذا التقييم</translation>
    </message>
    <message>
        <source>Context, narratives, justifications, notes and recommendations. Each place is shown with the words around it; Enter or a click goes there.</source>
        <translation>السياق والنصوص السردية والتعليلات والملاحظات والتوصيات. يُعرض كل موضع مع ما حوله من كلمات؛ وينقلك إليه Enter أو نقرة.</translation>
    </message>
    <message>
        <source>“Replace all” changes every place at once. The history keeps what was there and can bring it back.</source>
        <translation>يغيّر «استبدال الكل» كل المواضع دفعة واحدة. ويحفظ سجل التغييرات ما كان ويستطيع إعادته.</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>المطابقات</translation>
    </message>
    <message>
        <source>Enter goes to the place</source>
        <translation>ينتقل Enter إلى الموضع</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>%n مواضع</numerusform>
            <numerusform>%n موضعًا</numerusform>
            <numerusform>%n موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 في %2</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>لا نصوص</numerusform>
            <numerusform>نص واحد</numerusform>
            <numerusform>نصان</numerusform>
            <numerusform>%n نصوص</numerusform>
            <numerusform>%n نصًا</numerusform>
            <numerusform>%n نص</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is nowhere in this assessment.</source>
        <translation>«%1» ليس في أي مكان من هذا التقييم.</translation>
    </message>
    <message>
        <source>Try it without “Match case” and “Whole words”.</source>
        <translation>جرّب من دون «مطابقة حالة الأحرف» و«كلمات كاملة».</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced. The history can bring the old text back.</source>
        <translation>
            <numerusform>لم يُستبدل شيء.</numerusform>
            <numerusform>استُبدل موضع واحد. يستطيع سجل التغييرات إعادة النص القديم.</numerusform>
            <numerusform>استُبدل موضعان. يستطيع سجل التغييرات إعادة النص القديم.</numerusform>
            <numerusform>استُبدلت %n مواضع. يستطيع سجل التغييرات إعادة النص القديم.</numerusform>
            <numerusform>استُبدل %n موضعًا. يستطيع سجل التغييرات إعادة النص القديم.</numerusform>
            <numerusform>استُبدل %n موضع. يستطيع سجل التغييرات إعادة النص القديم.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionPage</name>
    <message>
        <source>Not stated</source>
        <translation>غير مذكور</translation>
    </message>
</context>
<context>
    <name>SectionTree</name>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) to be answered</source>
        <translation>
            <numerusform>لا تعليقات تنتظر جوابًا</numerusform>
            <numerusform>تعليق واحد ينتظر جوابًا</numerusform>
            <numerusform>تعليقان ينتظران جوابًا</numerusform>
            <numerusform>%n تعليقات تنتظر جوابًا</numerusform>
            <numerusform>%n تعليقًا تنتظر جوابًا</numerusform>
            <numerusform>%n تعليق تنتظر جوابًا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendCard</name>
    <message>
        <source>Write the &amp;mail</source>
        <translation>كتابة ال&amp;رسالة</translation>
    </message>
    <message>
        <source>Copy to a st&amp;ick…</source>
        <translation>نسخ إلى &amp;ذاكرة USB…</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> ميغابايت</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>إرساله</translation>
    </message>
    <message>
        <source>Address of the &amp;consortium</source>
        <translation>عنوان الا&amp;ئتلاف</translation>
    </message>
    <message>
        <source>May stay empty. It is kept in this workspace, encrypted, for the next time.</source>
        <translation>يجوز أن يبقى فارغًا. يُحفظ في مساحة العمل هذه مشفّرًا للمرة القادمة.</translation>
    </message>
    <message>
        <source>&amp;Largest mail</source>
        <translation>&amp;أكبر رسالة</translation>
    </message>
    <message>
        <source>What your mail service and theirs carry. A larger file goes in numbered parts.</source>
        <translation>ما تحمله خدمة بريدك وخدمتهم. الملف الأكبر يذهب في أجزاء مرقمة.</translation>
    </message>
    <message numerus="yes">
        <source>✓ %n mail(s), each with a part of the file, lie in %1. Open and send each; they are joined again in any order.</source>
        <translation>
            <numerusform>✓ لا رسائل في %1.</numerusform>
            <numerusform>✓ رسالة واحدة فيها جزء من الملف في %1. افتحها وأرسلها؛ وتُضم الأجزاء بأي ترتيب.</numerusform>
            <numerusform>✓ رسالتان في كل منهما جزء من الملف في %1. افتح كلًا منهما وأرسلها؛ وتُضم الأجزاء بأي ترتيب.</numerusform>
            <numerusform>✓ %n رسائل في كل منها جزء من الملف في %1. افتح كلًا منها وأرسلها؛ وتُضم الأجزاء بأي ترتيب.</numerusform>
            <numerusform>✓ %n رسالة في كل منها جزء من الملف في %1. افتح كلًا منها وأرسلها؛ وتُضم الأجزاء بأي ترتيب.</numerusform>
            <numerusform>✓ %n رسالة في كل منها جزء من الملف في %1. افتح كلًا منها وأرسلها؛ وتُضم الأجزاء بأي ترتيب.</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ The mail was written, and your mail program was asked to open it: look it over there, and send it. If nothing opened, open it yourself: it lies in %1. Nothing was sent from here.</source>
        <translation>✓ كُتبت الرسالة، وطُلب من برنامج بريدك فتحها: راجعها هناك وأرسلها. إن لم يُفتح شيء فافتحها بنفسك: هي في %1. لم يُرسل شيء من هنا.</translation>
    </message>
    <message>
        <source>✓ The mail was written, and no program of this computer opens it by itself. Open it from your mail program: it lies in %1. Or attach the sealed file to a mail of your own.</source>
        <translation>✓ كُتبت الرسالة، ولا برنامج على هذا الحاسوب يفتحها من نفسه. افتحها من برنامج بريدك: هي في %1. أو أرفق الملف المختوم برسالة منك.</translation>
    </message>
    <message>
        <source>Open %1 (%2)</source>
        <translation>فتح %1 (%2)</translation>
    </message>
    <message>
        <source>Where to save the mail?</source>
        <translation>أين تُحفظ الرسالة؟</translation>
    </message>
    <message>
        <source>Mail (*.eml)</source>
        <translation>رسالة ‎(*.eml)</translation>
    </message>
    <message>
        <source>Copy to which stick?</source>
        <translation>إلى أي ذاكرة USB يُنسخ؟</translation>
    </message>
    <message>
        <source>✓ Copied, and read back from there: it is the file that was sealed. %1 Have the system eject the stick before you pull it out.</source>
        <translation>✓ نُسخ وأُعيدت قراءته من هناك: هو الملف الذي خُتم. %1 دع النظام يُخرج الذاكرة قبل سحبها.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Use it in these drafts &amp;too</source>
        <translation>استخدامه في هذه المسودات أي&amp;ضًا</translation>
    </message>
    <message>
        <source>Change &amp;passphrase…</source>
        <translation>تغيير &amp;عبارة المرور…</translation>
    </message>
    <message>
        <source>New &amp;recovery code…</source>
        <translation>رمز ا&amp;سترداد جديد…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;انسخ احتياطيًا الآن</translation>
    </message>
    <message>
        <source>Secon&amp;d place for backups…</source>
        <translation>مكان &amp;ثانٍ للنسخ الاحتياطية…</translation>
    </message>
    <message>
        <source>Move to another &amp;computer…</source>
        <translation>الانتقال &amp;إلى حاسوب آخر…</translation>
    </message>
    <message>
        <source>Bring back &amp;from a backup…</source>
        <translation>ا&amp;لاستعادة من نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Ke&amp;y and consortium…</source>
        <translation>المفتا&amp;ح والائتلاف…</translation>
    </message>
    <message>
        <source>Chec&amp;k the whole workspace</source>
        <translation>&amp;فحص مساحة العمل كلها</translation>
    </message>
    <message>
        <source>My key</source>
        <translation>مفتاحي</translation>
    </message>
    <message>
        <source>&amp;Fingerprint</source>
        <translation>ال&amp;بصمة</translation>
    </message>
    <message>
        <source>Read it aloud, or print it, so that others know that a file is yours.</source>
        <translation>اقرأها بصوت مسموع أو اطبعها ليعرف الآخرون أن الملف منك.</translation>
    </message>
    <message>
        <source>P&amp;ublic key</source>
        <translation>المفتاح ال&amp;عام</translation>
    </message>
    <message>
        <source>Line for a list of &amp;signers</source>
        <translation>سطر لقائمة ال&amp;موقّعين</translation>
    </message>
    <message>
        <source>Whoever receives your files adds this to their list (allowed_signers).</source>
        <translation>يضيف مستلم ملفاتك هذا إلى قائمته (allowed_signers).</translation>
    </message>
    <message>
        <source>The code on your paper was made %1.</source>
        <translation>صُنع الرمز الذي على ورقتك %1.</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>فورًا</numerusform>
            <numerusform>بعد دقيقة واحدة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد %n دقائق</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>ال&amp;منظمة</translation>
    </message>
    <message>
        <source>As it stands on reports and in sealed files. What was sealed keeps the name it was sealed with.</source>
        <translation>كما يظهر في التقارير والملفات المختومة. ويحتفظ ما خُتم بالاسم الذي خُتم به.</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>الم&amp;ظهر</translation>
    </message>
    <message>
        <source>Size of &amp;text</source>
        <translation>حجم ال&amp;نص</translation>
    </message>
    <message>
        <source>80 to 200 % of the system&apos;s font size.</source>
        <translation>من 80 إلى 200 % من حجم خط النظام.</translation>
    </message>
    <message>
        <source>L&amp;anguage of the screen</source>
        <translation>ل&amp;غة الشاشة</translation>
    </message>
    <message>
        <source>Takes effect when the settings are closed.</source>
        <translation>يسري عند إغلاق الإعدادات.</translation>
    </message>
    <message>
        <source>Lock when &amp;idle</source>
        <translation>القفل عند ال&amp;خمول</translation>
    </message>
    <message>
        <source>Portable: workspace, settings and log lie beside the program, in %1.</source>
        <translation>محمول: مساحة العمل والإعدادات والسجل بجانب البرنامج، في %1.</translation>
    </message>
</context>
<context>
    <name>SettingsVerbs</name>
    <message>
        <source>A name is one line of up to 400 characters; the former one stays.</source>
        <translation>الاسم سطر واحد لا يتجاوز 400 حرف؛ ويبقى السابق.</translation>
    </message>
    <message>
        <source>Renamed. New assessments bear this name.</source>
        <translation>تغيّر الاسم. تحمله التقييمات الجديدة.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) still bear the former one.</source>
        <translation>
            <numerusform>لا مسودات تحمل السابق.</numerusform>
            <numerusform>ما زالت مسودة واحدة تحمل السابق.</numerusform>
            <numerusform>ما زالت مسودتان تحملان السابق.</numerusform>
            <numerusform>ما زالت %n مسودات تحمل السابق.</numerusform>
            <numerusform>ما زالت %n مسودة تحمل السابق.</numerusform>
            <numerusform>ما زالت %n مسودة تحمل السابق.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) bear the new name now.</source>
        <translation>
            <numerusform>لا مسودات تحمل الاسم الجديد.</numerusform>
            <numerusform>تحمل مسودة واحدة الاسم الجديد الآن.</numerusform>
            <numerusform>تحمل مسودتان الاسم الجديد الآن.</numerusform>
            <numerusform>تحمل %n مسودات الاسم الجديد الآن.</numerusform>
            <numerusform>تحمل %n مسودة الاسم الجديد الآن.</numerusform>
            <numerusform>تحمل %n مسودة الاسم الجديد الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>تغيّرت عبارة المرور.</translation>
    </message>
    <message>
        <source>The new recovery code was not confirmed. The next start shows another one; the code on your old paper opens nothing any more.</source>
        <translation>لم يتأكد رمز الاسترداد الجديد. يعرض البدء التالي رمزًا آخر؛ ولم يعد الرمز الذي على ورقتك القديمة يفتح شيئًا.</translation>
    </message>
    <message>
        <source>%1 Write a backup to another place, then close and open the workspace again: it is looked at more closely then, and what is whole is brought into a new one.</source>
        <translation>%1 اكتب نسخة احتياطية في مكان آخر، ثم أغلق مساحة العمل وافتحها من جديد: يُنظر فيها عندئذ عن قرب، ويُنقل ما هو سليم إلى مساحة جديدة.</translation>
    </message>
    <message>
        <source>The workspace is whole: every page, every assessment with its history, files and sealed revisions.</source>
        <translation>مساحة العمل سليمة: كل صفحة، وكل تقييم بسجل تغييراته وملفاته ومراجعاته المختومة.</translation>
    </message>
    <message>
        <source>The workspace is damaged. %1 Write a backup to another place and open the workspace again; the command eesee check-workspace lists everything.</source>
        <translation>مساحة العمل متضررة. %1 اكتب نسخة احتياطية في مكان آخر وافتح مساحة العمل من جديد؛ يسرد الأمر eesee check-workspace كل شيء.</translation>
    </message>
</context>
<context>
    <name>ShortProse</name>
    <message>
        <source>Ctrl+B bold, Ctrl+I italic, Ctrl+K link; Tab leaves</source>
        <translation>Ctrl+B عريض، Ctrl+I مائل، Ctrl+K رابط؛ Tab للخروج</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>عريض</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>مائل</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Comments of the consortium</source>
        <translation>تعليقات الائتلاف</translation>
    </message>
    <message>
        <source>Guiding questions</source>
        <translation>أسئلة إرشادية</translation>
    </message>
    <message>
        <source>What the levels mean</source>
        <translation>ما تعنيه المستويات</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>المرة السابقة</translation>
    </message>
    <message>
        <source>Sources of this section</source>
        <translation>مصادر هذا القسم</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>إرشاد</translation>
    </message>
</context>
<context>
    <name>SourceForm</name>
    <message>
        <source>Open address</source>
        <translation>فتح العنوان</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>سري</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>إرفاق ملف…</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>Remove file</source>
        <translation>إزالة الملف</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Inside the study period</source>
        <translation>داخل فترة الدراسة</translation>
    </message>
    <message>
        <source>Outside the study period</source>
        <translation>خارج فترة الدراسة</translation>
    </message>
    <message>
        <source>Title of the work</source>
        <translation>عنوان العمل</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>نوع المصدر</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>Year, month or day: 2025, March 2025 or %1</source>
        <translation>سنة أو شهر أو يوم: 2025 أو مارس 2025 أو %1</translation>
    </message>
    <message>
        <source>Date of publication</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>عنوان الويب</translation>
    </message>
    <message>
        <source>Relates to the study period</source>
        <translation>يتعلق بفترة الدراسة</translation>
    </message>
    <message>
        <source>Never printed, never sent in the clear.</source>
        <translation>لا يُطبع أبدًا ولا يُرسل مكشوفًا أبدًا.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>مصدر</translation>
    </message>
    <message>
        <source>This looks like “%1”, which is already in the list.</source>
        <translation>يشبه «%1»، وهو في القائمة من قبل.</translation>
    </message>
    <message>
        <source>No file is attached to this source.</source>
        <translation>لا ملف مرفق بهذا المصدر.</translation>
    </message>
    <message>
        <source>File: %1, %2, kept encrypted</source>
        <translation>الملف: %1، %2، محفوظ مشفّرًا</translation>
    </message>
    <message>
        <source>Cited in</source>
        <translation>مذكور في</translation>
    </message>
    <message>
        <source>Not cited yet</source>
        <translation>لم يُستشهد به بعد</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>الذهاب إلى %1</translation>
    </message>
    <message>
        <source>= %1</source>
        <translation>= %1</translation>
    </message>
    <message>
        <source>“%1” is not a date and is not stored. Write it like 2025, March 2025 or %2.</source>
        <translation>«%1» ليس تاريخًا ولم يُحفظ. اكتبه مثل 2025 أو مارس 2025 أو %2.</translation>
    </message>
    <message>
        <source>The date is outside the study period.</source>
        <translation>التاريخ خارج فترة الدراسة.</translation>
    </message>
    <message>
        <source>This is not a valid web address.</source>
        <translation>هذا ليس عنوان ويب صالحًا.</translation>
    </message>
</context>
<context>
    <name>SourcesFiles</name>
    <message>
        <source>Bring in a &amp;list…</source>
        <translation>استيراد &amp;قائمة…</translation>
    </message>
    <message>
        <source>Save for a reference manager…</source>
        <translation>حفظ لبرنامج مراجع…</translation>
    </message>
    <message>
        <source>BibTeX or CSL-JSON, as Zotero and others export it</source>
        <translation>BibTeX أو CSL-JSON كما يصدّرهما Zotero وغيره</translation>
    </message>
    <message>
        <source>BibTeX (*.bib)</source>
        <translation>BibTeX (*.bib)</translation>
    </message>
    <message>
        <source>CSL-JSON (*.json)</source>
        <translation>CSL-JSON (*.json)</translation>
    </message>
    <message>
        <source>Save for a reference manager</source>
        <translation>حفظ لبرنامج مراجع</translation>
    </message>
    <message>
        <source>Written: %1. It is not encrypted.</source>
        <translation>كُتب: %1. وهو غير مشفّر.</translation>
    </message>
    <message>
        <source>Confidential sources, which are not in it: %1.</source>
        <translation>مصادر سرية ليست فيه: %1.</translation>
    </message>
    <message>
        <source>Attached files, which are not in it: %1.</source>
        <translation>ملفات مرفقة ليست فيه: %1.</translation>
    </message>
    <message>
        <source>It cannot say which of them relate to the study period: %1.</source>
        <translation>لا يستطيع أن يقول أيها يتعلق بفترة الدراسة: %1.</translation>
    </message>
</context>
<context>
    <name>SourcesModel</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Study period</source>
        <translation>فترة الدراسة</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>Cited in</source>
        <translation>مذكور في</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>داخلها</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>خارجها</translation>
    </message>
    <message>
        <source>public</source>
        <translation>علني</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>سري</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(بلا عنوان)</translation>
    </message>
    <message>
        <source>twice in the list</source>
        <translation>مرتان في القائمة</translation>
    </message>
</context>
<context>
    <name>SourcesPage</name>
    <message>
        <source>Sea&amp;rch</source>
        <translation>ب&amp;حث</translation>
    </message>
    <message>
        <source>Add a sour&amp;ce</source>
        <translation>إضافة مصد&amp;ر</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>ح&amp;ذف</translation>
    </message>
    <message>
        <source>This was typed as the date of a source that has been removed since, and could not be stored. Copy it to where it fits, or discard it.</source>
        <translation>كُتب هذا تاريخًا لمصدر حُذف بعد ذلك، وتعذر حفظه. انسخه إلى حيث يناسب، أو أهمله.</translation>
    </message>
    <message>
        <source>No source yet</source>
        <translation>لا مصدر بعد</translation>
    </message>
    <message>
        <source>A source is a work that supports what you write: a law, a report, an article, an interview. Add it once, and cite it in as many sections as it supports.</source>
        <translation>المصدر عمل يسند ما تكتبه: قانون أو تقرير أو مقال أو مقابلة. أضفه مرة واحدة، واستشهد به في كل الأقسام التي يسندها.</translation>
    </message>
    <message>
        <source>The report lists the sources that are cited. One that is marked confidential is never printed and never sent in the clear.</source>
        <translation>يسرد التقرير المصادر المستشهد بها. وما عليه علامة سري لا يُطبع أبدًا ولا يُرسل مكشوفًا أبدًا.</translation>
    </message>
    <message>
        <source>You can also begin in a section: under “Sources cited” type a title, and the program offers to add it here.</source>
        <translation>يمكنك أيضًا البدء من قسم: اكتب عنوانًا تحت «المصادر المذكورة» فيعرض البرنامج إضافته هنا.</translation>
    </message>
    <message>
        <source>Add the &amp;first source</source>
        <translation>إضافة المصدر الأ&amp;ول</translation>
    </message>
    <message>
        <source>No source matches the search.</source>
        <translation>لا مصدر يطابق البحث.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>Kind of source shown</source>
        <translation>نوع المصدر المعروض</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>مصدر جديد</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>إرفاق ملف</translation>
    </message>
    <message>
        <source>A source holds one file: drop one.</source>
        <translation>للمصدر ملف واحد: أفلت واحدًا.</translation>
    </message>
    <message>
        <source>Save a copy, not encrypted</source>
        <translation>حفظ نسخة غير مشفّرة</translation>
    </message>
</context>
<context>
    <name>SpokenPlace</name>
    <message>
        <source>Link to %1</source>
        <translation>رابط إلى %1</translation>
    </message>
    <message>
        <source>Heading %1</source>
        <translation>عنوان %1</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>قائمة نقطية</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>قائمة مرقمة</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>حاشية</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
</context>
<context>
    <name>StandingView</name>
    <message>
        <source>Revision %1</source>
        <translation>المراجعة %1</translation>
    </message>
    <message>
        <source>✓ Sealed: %1</source>
        <translation>✓ خُتمت: %1</translation>
    </message>
    <message>
        <source>– Sent on: not from here yet</source>
        <translation>– أُرسلت: ليس من هنا بعد</translation>
    </message>
    <message>
        <source>✓ Sent on: %1, when the mail or the copy was made</source>
        <translation>✓ أُرسلت: %1، حين صُنعت الرسالة أو النسخة</translation>
    </message>
    <message>
        <source>– Received: no receipt has come back yet</source>
        <translation>– استُلمت: لم يعد إشعار استلام بعد</translation>
    </message>
    <message>
        <source>✓ Received: %1, by %2. Check code %3</source>
        <translation>✓ استُلمت: %1، لدى %2. رمز التحقق %3</translation>
    </message>
    <message>
        <source>✕ Refused: %1, by %2. Check code %3</source>
        <translation>✕ رُفضت: %1، لدى %2. رمز التحقق %3</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Not on disk: the file of the workspace is gone</source>
        <translation>ليس على القرص: ملف مساحة العمل اختفى</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>يجري الحفظ…</translation>
    </message>
    <message>
        <source>Safe on disk</source>
        <translation>محفوظ على القرص</translation>
    </message>
    <message>
        <source>Safe on disk %1</source>
        <translation>محفوظ على القرص %1</translation>
    </message>
    <message>
        <source>Not stored: %1</source>
        <translation>لم يُحفظ: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%n كلمات</numerusform>
            <numerusform>%n كلمة</numerusform>
            <numerusform>%n كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>aim for %1 to %2</source>
        <translation>المقترح من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1 required, %2 advised</source>
        <translation>%1 مطلوب، %2 منصوح به</translation>
    </message>
    <message>
        <source>Nothing required; optional hints: %1</source>
        <translation>لا شيء مطلوب؛ تلميحات اختيارية: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n required item(s) left</source>
        <translation>
            <numerusform>لا عناصر مطلوبة باقية</numerusform>
            <numerusform>بقي عنصر مطلوب واحد</numerusform>
            <numerusform>بقي عنصران مطلوبان</numerusform>
            <numerusform>بقيت %n عناصر مطلوبة</numerusform>
            <numerusform>بقي %n عنصرًا مطلوبًا</numerusform>
            <numerusform>بقي %n عنصر مطلوب</numerusform>
        </translation>
    </message>
    <message>
        <source>Hints: %1</source>
        <translation>تلميحات: %1</translation>
    </message>
    <message>
        <source>Required: %1</source>
        <translation>المطلوب: %1</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>يجري العمل…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>يجري الإلغاء…</translation>
    </message>
</context>
<context>
    <name>StoreWatch</name>
    <message>
        <source>Save it in a folder…</source>
        <translation>حفظه في مجلد…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة من جديد</translation>
    </message>
    <message>
        <source>Folder for the workspace</source>
        <translation>مجلد لمساحة العمل</translation>
    </message>
    <message>
        <source>The workspace lies in %1 now. Nothing is lost.</source>
        <translation>مساحة العمل الآن في %1. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>This workspace lies in a folder that seems to be synchronised with other computers, which can damage it and takes it off this computer.</source>
        <translation>مساحة العمل هذه في مجلد يبدو متزامنًا مع حواسيب أخرى، وقد يضرها ذلك ويخرجها من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Move it to a safe place</source>
        <translation>نقلها إلى مكان آمن</translation>
    </message>
    <message>
        <source>The workspace was copied to %1 and checked there; what was in %2 was removed.</source>
        <translation>نُسخت مساحة العمل إلى %1 وفُحصت هناك؛ وحُذف ما كان في %2.</translation>
    </message>
    <message>
        <source>The disk has a problem</source>
        <translation>في القرص مشكلة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>All that is told to be safe is safe, in a file beside the database. Remove nothing there.</source>
        <translation>كل ما قيل إنه محفوظ فهو محفوظ، في ملف بجانب قاعدة البيانات. لا تحذف شيئًا هناك.</translation>
    </message>
    <message>
        <source>Close and lose the workspace?</source>
        <translation>هل تُغلق وتُفقد مساحة العمل؟</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>إغلاق وفقدانه</translation>
    </message>
</context>
<context>
    <name>StrengthLine</name>
    <message>
        <source>Four or more unrelated words are hard to guess.</source>
        <translation>أربع كلمات أو أكثر لا رابط بينها صعبة التخمين.</translation>
    </message>
    <message>
        <source>Very weak: it could be guessed at once.</source>
        <translation>ضعيفة جدًا: قد تُخمَّن فورًا.</translation>
    </message>
    <message>
        <source>Weak: it could be guessed quickly.</source>
        <translation>ضعيفة: قد تُخمَّن سريعًا.</translation>
    </message>
    <message>
        <source>Fair: it would hold for a while, but not long enough if the laptop is taken.</source>
        <translation>متوسطة: تصمد مدة، لكنها لا تكفي إن أُخذ الحاسوب.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>قوية.</translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation>قوية جدًا.</translation>
    </message>
    <message>
        <source>Strength: %1</source>
        <translation>القوة: %1</translation>
    </message>
    <message>
        <source>It contains very common words.</source>
        <translation>فيها كلمات شائعة جدًا.</translation>
    </message>
    <message>
        <source>It contains a date or a year.</source>
        <translation>فيها تاريخ أو سنة.</translation>
    </message>
    <message>
        <source>Part of it follows the keyboard, key by key.</source>
        <translation>جزء منها يتبع لوحة المفاتيح مفتاحًا مفتاحًا.</translation>
    </message>
    <message>
        <source>It contains the name of your organisation or country.</source>
        <translation>فيها اسم منظمتك أو بلدك.</translation>
    </message>
    <message>
        <source>It repeats the same thing.</source>
        <translation>تكرر الشيء نفسه.</translation>
    </message>
    <message>
        <source>It contains a sequence such as abc or 123.</source>
        <translation>فيها تتابع مثل abc أو 123.</translation>
    </message>
    <message>
        <source>It is short.</source>
        <translation>هي قصيرة.</translation>
    </message>
</context>
<context>
    <name>SubmissionPage</name>
    <message>
        <source>Submission</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>← All countries</source>
        <translation>→ كل البلدان</translation>
    </message>
    <message>
        <source>Working of the score</source>
        <translation>حساب الدرجة</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <source>Receipt and check code</source>
        <translation>إشعار الاستلام ورمز التحقق</translation>
    </message>
    <message>
        <source>Save the comments &amp;file…</source>
        <translation>&amp;حفظ ملف التعليقات…</translation>
    </message>
    <message>
        <source>Write the mail with &amp;them…</source>
        <translation>كتابة الرسالة مع&amp;ها…</translation>
    </message>
    <message>
        <source>Approve the revision…</source>
        <translation>إقرار المراجعة…</translation>
    </message>
    <message>
        <source>Return it…</source>
        <translation>ردّها…</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>ما وصل</translation>
    </message>
    <message>
        <source>What we ask</source>
        <translation>ما نسأل عنه</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Received %1 by %2.</source>
        <translation>استُلمت %1 لدى %2.</translation>
    </message>
    <message>
        <source>Check code: %1</source>
        <translation>رمز التحقق: %1</translation>
    </message>
    <message>
        <source>Digest: %1</source>
        <translation>البصمة: %1</translation>
    </message>
    <message>
        <source>Revision %1: %2.</source>
        <translation>المراجعة %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) wait for the member.</source>
        <translation>
            <numerusform>لا تعليقات تنتظر العضو.</numerusform>
            <numerusform>تعليق واحد ينتظر العضو.</numerusform>
            <numerusform>تعليقان ينتظران العضو.</numerusform>
            <numerusform>%n تعليقات تنتظر العضو.</numerusform>
            <numerusform>%n تعليقًا تنتظر العضو.</numerusform>
            <numerusform>%n تعليق تنتظر العضو.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revision %1 is approved: it is the one that counts.</source>
        <translation>أُقرّت المراجعة %1: هي المعتمدة.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%n تغييرات</numerusform>
            <numerusform>%n تغييرًا</numerusform>
            <numerusform>%n تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>The comment stands. It goes to the member with the comments file.</source>
        <translation>ثُبّت التعليق. يذهب إلى العضو مع ملف التعليقات.</translation>
    </message>
    <message>
        <source>Where to save the comments file?</source>
        <translation>أين يُحفظ ملف التعليقات؟</translation>
    </message>
    <message>
        <source>Saved: %1. Send it to the member.</source>
        <translation>حُفظ: %1. أرسله إلى العضو.</translation>
    </message>
    <message>
        <source>Where to save the draft of the mail?</source>
        <translation>أين تُحفظ مسودة الرسالة؟</translation>
    </message>
    <message>
        <source>%1 is a draft with the comments attached. Your mail program opens and sends it.</source>
        <translation>%1 مسودة أُرفقت بها التعليقات. يفتحها برنامج بريدك ويرسلها.</translation>
    </message>
    <message>
        <source>It becomes the revision that counts, and the round is over: comments that are answered are closed. Send the comments file afterwards; it tells the member. A later revision can still come in.</source>
        <translation>تصبح المراجعة المعتمدة، وتنتهي الجولة: تُغلق التعليقات التي أُجيب عنها. أرسل بعد ذلك ملف التعليقات؛ فهو يخبر العضو. ويمكن أن تصل بعدها مراجعة لاحقة.</translation>
    </message>
    <message>
        <source>Approve this revision?</source>
        <translation>إقرار هذه المراجعة؟</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>إقرار</translation>
    </message>
    <message>
        <source>It is given back as it is, and the round is over. Send the comments file afterwards; it tells the member why. They can reopen it as the next revision.</source>
        <translation>تُرد كما هي، وتنتهي الجولة. أرسل بعد ذلك ملف التعليقات؛ فهو يخبر العضو بالسبب. ويستطيع إعادة فتحها للمراجعة التالية.</translation>
    </message>
    <message>
        <source>Return this revision?</source>
        <translation>رد هذه المراجعة؟</translation>
    </message>
    <message>
        <source>Return it</source>
        <translation>ردّها</translation>
    </message>
    <message>
        <source>Revision %1: %2. Write the comments file, so that the member learns of it.</source>
        <translation>المراجعة %1: %2. اكتب ملف التعليقات ليعلم العضو بذلك.</translation>
    </message>
</context>
<context>
    <name>TableButton</name>
    <message>
        <source>Save as ta&amp;ble…</source>
        <translation>حفظ &amp;جدولًا…</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>جدول إلكتروني ‎(*.xlsx)</translation>
    </message>
    <message>
        <source>Comma-separated text (*.csv)</source>
        <translation>نص تفصله فواصل ‎(*.csv)</translation>
    </message>
    <message>
        <source>Save as table</source>
        <translation>حفظ جدولًا</translation>
    </message>
    <message>
        <source>Written: %1. It is not encrypted.</source>
        <translation>كُتب: %1. وهو غير مشفّر.</translation>
    </message>
    <message>
        <source>It says who scored what, by pseudonym.</source>
        <translation>يقول من أعطى أي درجة، بالاسم المستعار.</translation>
    </message>
    <message>
        <source>Findings on the panel tell something of its votes.</source>
        <translation>تقول الملاحظات على الفريق شيئًا عن أصواته.</translation>
    </message>
    <message>
        <source>Confidential sources, which are not in it: %1.</source>
        <translation>مصادر سرية ليست فيه: %1.</translation>
    </message>
    <message>
        <source>Texts longer than a cell can hold, cut there: %1. In CSV they are whole.</source>
        <translation>نصوص أطول مما تتسع له خلية، وقُطعت عنده: %1. وهي كاملة في CSV.</translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <source>This cannot be undone any more, as it was changed again at %1: %2.</source>
        <translation>لم يعد ممكنًا التراجع عن هذا، فقد تغيّر ثانيةً عند %1: %2.</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>If you leave this empty, the report prints: “%1”</source>
        <translation>إن تركت هذا فارغًا يطبع التقرير: «%1»</translation>
    </message>
    <message>
        <source>What a reader must know about the country before the principles. Required.</source>
        <translation>ما يجب أن يعرفه القارئ عن البلد قبل المبادئ. مطلوب.</translation>
    </message>
    <message>
        <source>Read the standard text</source>
        <translation>قراءة النص الثابت</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>ال&amp;نص</translation>
    </message>
</context>
<context>
    <name>TurnedAway</name>
    <message>
        <source>Open to read on&amp;ly</source>
        <translation>فتح للقراءة &amp;فقط</translation>
    </message>
    <message>
        <source>Open it all the &amp;same</source>
        <translation>فتح على أي &amp;حال</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Nothing had been changed. Undo again to take back the step before.</source>
        <translation>لم يتغيّر شيء. تراجع مرة أخرى عن الخطوة السابقة.</translation>
    </message>
    <message>
        <source>Nothing to undo on this page. The last change was elsewhere: %1.</source>
        <translation>لا شيء يُتراجع عنه في هذه الصفحة. آخر تغيير كان في مكان آخر: %1.</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>التراجع عنه</translation>
    </message>
    <message>
        <source>There is nothing to undo here. In a text, put the cursor into it first.</source>
        <translation>لا شيء يُتراجع عنه هنا. في نص ما، ضع المؤشر فيه أولًا.</translation>
    </message>
    <message>
        <source>Nothing to redo on this page. What was undone last was elsewhere: %1.</source>
        <translation>لا شيء يُعاد في هذه الصفحة. آخر ما تُراجع عنه كان في مكان آخر: %1.</translation>
    </message>
    <message>
        <source>Redo it</source>
        <translation>إعادته</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>لا شيء يُعاد.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>الذهاب إلى هناك</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>UnlockParts</name>
    <message>
        <source>Caps lock is on.</source>
        <translation>قفل الأحرف الكبيرة مفعّل.</translation>
    </message>
    <message>
        <source>Recovery &amp;code</source>
        <translation>رمز الا&amp;سترداد</translation>
    </message>
    <message>
        <source>New passphrase a&amp;gain</source>
        <translation>عبارة المرور الجديدة مرة أ&amp;خرى</translation>
    </message>
</context>
<context>
    <name>UnlockWindow</name>
    <message>
        <source>eesee</source>
        <translation>eesee</translation>
    </message>
    <message>
        <source>Locked. Everything is saved.</source>
        <translation>مقفل. كل شيء محفوظ.</translation>
    </message>
    <message>
        <source>Locked. What could not be stored is kept for you.</source>
        <translation>مقفل. ما تعذر حفظه باقٍ لك.</translation>
    </message>
    <message>
        <source>Your assessments are encrypted.</source>
        <translation>تقييماتك مشفّرة.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;عبارة المرور</translation>
    </message>
    <message>
        <source>Use the &amp;recovery code</source>
        <translation>استخدام رمز الا&amp;سترداد</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>Bring back from a &amp;backup…</source>
        <translation>الاستعادة من نسخة ا&amp;حتياطية…</translation>
    </message>
    <message>
        <source>Unlock — eesee</source>
        <translation>فتح القفل — eesee</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>يجري الفتح…</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>عبارة مرور &amp;جديدة</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة مرور جديدة</translation>
    </message>
    <message>
        <source>Use the p&amp;assphrase</source>
        <translation>استخدام &amp;عبارة المرور</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>العبارتان مختلفتان.</translation>
    </message>
</context>
<context>
    <name>VoteGrid</name>
    <message>
        <source>Furthest apart first</source>
        <translation>الأكثر تباعدًا أولًا</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>الجولة</translation>
    </message>
    <message>
        <source>Down: one member’s sheet</source>
        <translation>إلى أسفل: استمارة عضو واحد</translation>
    </message>
    <message>
        <source>Across: one dimension</source>
        <translation>بالعرض: بُعد واحد</translation>
    </message>
    <message>
        <source>After a vote, go</source>
        <translation>بعد الصوت، الانتقال</translation>
    </message>
    <message>
        <source>Figures for each dimension</source>
        <translation>أرقام كل بُعد</translation>
    </message>
    <message numerus="yes">
        <source>%n of the pasted votes would replace another.</source>
        <translation>
            <numerusform>لا أصوات تحل محل غيرها.</numerusform>
            <numerusform>صوت واحد من الملصقة يحل محل غيره.</numerusform>
            <numerusform>صوتان من الملصقة يحلان محل غيرهما.</numerusform>
            <numerusform>%n من الأصوات الملصقة تحل محل غيرها.</numerusform>
            <numerusform>%n من الأصوات الملصقة تحل محل غيرها.</numerusform>
            <numerusform>%n من الأصوات الملصقة تحل محل غيرها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n vote(s)</source>
        <translation>
            <numerusform>لا استبدال</numerusform>
            <numerusform>استبدال صوت واحد</numerusform>
            <numerusform>استبدال صوتين</numerusform>
            <numerusform>استبدال %n أصوات</numerusform>
            <numerusform>استبدال %n صوتًا</numerusform>
            <numerusform>استبدال %n صوت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter only the %n for empty cells</source>
        <translation>
            <numerusform>لا خلايا فارغة</numerusform>
            <numerusform>إدخال ما للخلية الفارغة فقط</numerusform>
            <numerusform>إدخال ما للخليتين الفارغتين فقط</numerusform>
            <numerusform>إدخال %n للخلايا الفارغة فقط</numerusform>
            <numerusform>إدخال %n للخلايا الفارغة فقط</numerusform>
            <numerusform>إدخال %n للخلايا الفارغة فقط</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste nothing</source>
        <translation>عدم لصق شيء</translation>
    </message>
    <message>
        <source>Nothing was pasted.</source>
        <translation>لم يُلصق شيء.</translation>
    </message>
</context>
<context>
    <name>VotesModel</name>
    <message>
        <source>Votes</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>المدى</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>التوزع</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>الخلاف</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>التحول</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>%1, who left</source>
        <translation>%1 الذي غادر</translation>
    </message>
    <message>
        <source>no vote</source>
        <translation>لا صوت</translation>
    </message>
    <message>
        <source>abstained</source>
        <translation>امتنع</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>بلا علامة</translation>
    </message>
    <message>
        <source>“%1 + %2” is votes and abstentions.</source>
        <translation>«%1 + %2»: الأصوات والامتناعات عن التصويت.</translation>
    </message>
    <message>
        <source>“(%1)”, in brackets, has left the panel; the votes stay.</source>
        <translation>«(%1)» بين قوسين غادر الفريق؛ وتبقى أصواته.</translation>
    </message>
    <message>
        <source>Not marked by this rule. %1</source>
        <translation>بلا علامة بهذه القاعدة. %1</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>لم يُقرَّر بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n abstained</source>
        <translation>
            <numerusform>لا امتناع</numerusform>
            <numerusform>امتناع واحد</numerusform>
            <numerusform>امتناعان</numerusform>
            <numerusform>%n امتناعات</numerusform>
            <numerusform>%n امتناعًا</numerusform>
            <numerusform>%n امتناع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>لا أصوات</numerusform>
            <numerusform>صوت واحد</numerusform>
            <numerusform>صوتان</numerusform>
            <numerusform>%n أصوات</numerusform>
            <numerusform>%n صوتًا</numerusform>
            <numerusform>%n صوت</numerusform>
        </translation>
    </message>
    <message>
        <source>no votes</source>
        <translation>لا أصوات</translation>
    </message>
    <message>
        <source>Median %1; range %2 in round one, %3 in round two</source>
        <translation>الوسيط %1؛ المدى %2 في الجولة الأولى و%3 في الثانية</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا أحد</translation>
    </message>
</context>
<context>
    <name>VotesView</name>
    <message>
        <source>Votes</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>1 to 5 vote and go on, 0 abstains, Backspace takes back, Ctrl+V pastes, Ctrl+Z undoes</source>
        <translation>من 1 إلى 5 تصويت ثم انتقال، 0 امتناع، Backspace استرجاع، Ctrl+V لصق، Ctrl+Z تراجع</translation>
    </message>
    <message>
        <source>“%1” is not a vote: 1 to 5 vote, 0 abstains, Backspace takes back.</source>
        <translation>«%1» ليس صوتًا: من 1 إلى 5 تصويت، 0 امتناع، Backspace استرجاع.</translation>
    </message>
    <message>
        <source>%1 is not on the scale from 1 to 5.</source>
        <translation>%1 ليس على المقياس من 1 إلى 5.</translation>
    </message>
    <message>
        <source>That was the last vote of the round.</source>
        <translation>كان هذا آخر صوت في الجولة.</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) pasted. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>لم تُلصق أصوات.</numerusform>
            <numerusform>أُلصق صوت واحد. يسترجعه Ctrl+Z.</numerusform>
            <numerusform>أُلصق صوتان. يسترجعهما Ctrl+Z.</numerusform>
            <numerusform>أُلصقت %n أصوات. يسترجعها Ctrl+Z.</numerusform>
            <numerusform>أُلصق %n صوتًا. يسترجعها Ctrl+Z.</numerusform>
            <numerusform>أُلصق %n صوت. يسترجعها Ctrl+Z.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was pasted: “%1” in row %2, column %3 of the block is not a score on the scale.</source>
        <translation>لم يُلصق شيء: «%1» في الصف %2 والعمود %3 من الكتلة ليس درجة على المقياس.</translation>
    </message>
    <message>
        <source>Nothing was pasted: the block extends beyond the grid (“%1”, row %2, column %3).</source>
        <translation>لم يُلصق شيء: تتجاوز الكتلة الشبكة («%1»، الصف %2، العمود %3).</translation>
    </message>
</context>
<context>
    <name>WordMenu</name>
    <message>
        <source>Remove “%1” from my words</source>
        <translation>إزالة «%1» من كلماتي</translation>
    </message>
    <message>
        <source>Looking for what was meant…</source>
        <translation>يجري البحث عن المقصود…</translation>
    </message>
    <message>
        <source>Add “%1” to my words</source>
        <translation>إضافة «%1» إلى كلماتي</translation>
    </message>
    <message>
        <source>No word like this is known</source>
        <translation>لا كلمة معروفة تشبهها</translation>
    </message>
</context>
<context>
    <name>WordTotals</name>
    <message numerus="yes">
        <source>The whole report: %n word(s)</source>
        <translation>
            <numerusform>التقرير كله: لا كلمات</numerusform>
            <numerusform>التقرير كله: كلمة واحدة</numerusform>
            <numerusform>التقرير كله: كلمتان</numerusform>
            <numerusform>التقرير كله: %n كلمات</numerusform>
            <numerusform>التقرير كله: %n كلمة</numerusform>
            <numerusform>التقرير كله: %n كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Principle %1: %n word(s)</source>
        <translation>
            <numerusform>المبدأ %1: لا كلمات</numerusform>
            <numerusform>المبدأ %1: كلمة واحدة</numerusform>
            <numerusform>المبدأ %1: كلمتان</numerusform>
            <numerusform>المبدأ %1: %n كلمات</numerusform>
            <numerusform>المبدأ %1: %n كلمة</numerusform>
            <numerusform>المبدأ %1: %n كلمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>From the CIVICUS Monitor: %1</source>
        <translation>من مرصد سيفيكوس: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>الناتج</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>الحساب</translation>
    </message>
</context>
<context>
    <name>WorkingTable</name>
    <message>
        <source>Working</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Arrows read the figures</source>
        <translation>تقرأ الأسهم الأرقام</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>البُعد</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>الناتج</translation>
    </message>
    <message>
        <source>Principle score</source>
        <translation>درجة المبدأ</translation>
    </message>
</context>
<context>
    <name>WorkspaceWindow</name>
    <message>
        <source>Updates of the program (*.eesee-update);;All files (*)</source>
        <translation>تحديثات البرنامج (*.eesee-update);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Update from a file</source>
        <translation>التحديث من ملف</translation>
    </message>
</context>
<context>
    <name>WritingView</name>
    <message>
        <source>The program&apos;s type</source>
        <translation>خط البرنامج</translation>
    </message>
    <message>
        <source>%1 letters</source>
        <translation>%1 حرفًا</translation>
    </message>
    <message>
        <source>Leave the writing view</source>
        <translation>مغادرة وضع الكتابة</translation>
    </message>
    <message>
        <source>Writing view</source>
        <translation>وضع الكتابة</translation>
    </message>
    <message>
        <source>T&amp;ypeface</source>
        <translation>نوع ال&amp;خط</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>الح&amp;جم</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;العرض</translation>
    </message>
</context>
<context>
    <name>YearsPicture</name>
    <message>
        <source>Scores of countries by year</source>
        <translation>درجات البلدان بالسنوات</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>لا درجة</translation>
    </message>
</context>
<context>
    <name>_Card</name>
    <message>
        <source>As a whole</source>
        <translation>ككل</translation>
    </message>
    <message>
        <source>Take over the wording</source>
        <translation>أخذ الصياغة</translation>
    </message>
    <message>
        <source>Goes to the field that the comment is about</source>
        <translation>تذهب إلى الحقل الذي عليه التعليق</translation>
    </message>
    <message>
        <source>Answer to the comment on %1</source>
        <translation>الجواب عن التعليق على %1</translation>
    </message>
    <message>
        <source>Your answer; it goes out with the next revision</source>
        <translation>جوابك؛ يخرج مع المراجعة التالية</translation>
    </message>
    <message>
        <source>Proposed: “%1”</source>
        <translation>المقترح: «%1»</translation>
    </message>
    <message>
        <source>This wording stands there now.</source>
        <translation>هذه الصياغة هناك الآن.</translation>
    </message>
    <message>
        <source>Agreed to be named in the report</source>
        <translation>وافق على ذكر اسمه في التقرير</translation>
    </message>
    <message>
        <source>Agreed to be named in the sealed file</source>
        <translation>وافق على ذكر اسمه في الملف المختوم</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>نسيان…</translation>
    </message>
    <message>
        <source>%1: Forget who this is…</source>
        <translation>%1: نسيان من هو…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
</context>
<context>
    <name>_Dots</name>
    <message>
        <source>Principles</source>
        <translation>المبادئ</translation>
    </message>
</context>
<context>
    <name>bring back</name>
    <message>
        <source>the same</source>
        <translation>هو نفسه</translation>
    </message>
    <message>
        <source>older: you have worked on it since</source>
        <translation>أقدم: عملت فيه بعد ذلك</translation>
    </message>
    <message>
        <source>newer than what is here</source>
        <translation>أحدث مما هنا</translation>
    </message>
    <message>
        <source>not here any more</source>
        <translation>لم يعد هنا</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>second place, %1</source>
        <translation>المكان الثاني، %1</translation>
    </message>
    <message>
        <source>of a newer program</source>
        <translation>من برنامج أحدث</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>متضررة</translation>
    </message>
    <message>
        <source>what was here before a backup was brought back</source>
        <translation>ما كان هنا قبل استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>of an older program</source>
        <translation>من برنامج أقدم</translation>
    </message>
    <message>
        <source>checked when it was made</source>
        <translation>فُحصت عند صنعها</translation>
    </message>
</context>
<context>
    <name>bring in</name>
    <message>
        <source>There is no assessment to enter the votes into: begin it first, or reopen it.</source>
        <translation>لا تقييم تُدخل فيه الأصوات: ابدأه أولًا أو أعد فتحه.</translation>
    </message>
    <message>
        <source>There is no assessment to add the sources to: begin it first, or reopen it.</source>
        <translation>لا تقييم تضاف إليه المصادر: ابدأه أولًا أو أعد فتحه.</translation>
    </message>
    <message>
        <source>A published Country Focus Report</source>
        <translation>تقرير قطري منشور</translation>
    </message>
    <message>
        <source>Its texts, scores and links fill an assessment: a new one, of which you say the country and the period next, or one that is there, where it replaces nothing. Below stands what becomes of each paragraph.</source>
        <translation>تملأ نصوصه ودرجاته وروابطه تقييمًا: جديدًا تحدد بلده وفترته بعد ذلك، أو موجودًا لا يستبدل فيه شيئًا. وأدناه ما يؤول إليه كل فقرة.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>أخذه</translation>
    </message>
    <message>
        <source>An assessment that was exported</source>
        <translation>تقييم مُصدَّر</translation>
    </message>
    <message>
        <source>It is added as it is. Nothing that is here is changed.</source>
        <translation>يُضاف كما هو. لا يتغيّر شيء مما هنا.</translation>
    </message>
    <message>
        <source>Add the assessment</source>
        <translation>إضافة التقييم</translation>
    </message>
    <message>
        <source>A sealed file</source>
        <translation>ملف مختوم</translation>
    </message>
    <message>
        <source>Its assessment is added as it was sealed, to be read, or reopened.</source>
        <translation>يُضاف تقييمه كما خُتم، ليُقرأ أو يُعاد فتحه.</translation>
    </message>
    <message>
        <source>A table of votes</source>
        <translation>جدول أصوات</translation>
    </message>
    <message>
        <source>The page of the panel shows vote by vote what would be entered, before anything is.</source>
        <translation>تعرض صفحة الفريق صوتًا صوتًا ما سيُدخل، قبل إدخال أي شيء.</translation>
    </message>
    <message>
        <source>Show the votes</source>
        <translation>عرض الأصوات</translation>
    </message>
    <message>
        <source>Filled score sheets</source>
        <translation>استمارات درجات مملوءة</translation>
    </message>
    <message>
        <source>The page of the panel shows sheet by sheet what would be entered, before anything is.</source>
        <translation>تعرض صفحة الفريق استمارة استمارة ما سيُدخل، قبل إدخال أي شيء.</translation>
    </message>
    <message>
        <source>Show the sheets</source>
        <translation>عرض الاستمارات</translation>
    </message>
    <message>
        <source>A list of sources</source>
        <translation>قائمة مصادر</translation>
    </message>
    <message>
        <source>Its entries are added to the sources of an assessment. What is there already is not added again.</source>
        <translation>تُضاف مدخلاتها إلى مصادر تقييم. وما هو موجود لا يُضاف مرة أخرى.</translation>
    </message>
    <message>
        <source>Add the sources</source>
        <translation>إضافة المصادر</translation>
    </message>
    <message>
        <source>A backup of a workspace</source>
        <translation>نسخة احتياطية من مساحة عمل</translation>
    </message>
    <message>
        <source>It arrived whole. Here it is put into an empty folder that you choose, as a workspace of its own, which opens with the passphrase, or the recovery code, of that day. To let it take the place of the workspace that is open, lock the program and choose “Bring back from a backup…”.</source>
        <translation>وصلت كاملة. توضع هنا في مجلد فارغ تختاره، مساحةَ عمل مستقلة تُفتح بعبارة المرور أو رمز الاسترداد ليومها. لتحل محل مساحة العمل المفتوحة، اقفل البرنامج واختر «الاستعادة من نسخة احتياطية…».</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>اختيار المجلد…</translation>
    </message>
    <message>
        <source>Words that were put aside</source>
        <translation>كلمات وُضعت جانبًا</translation>
    </message>
    <message>
        <source>They could not be saved where they were typed. They are put there now, in place of what stands there; Undo takes it back. What cannot be stored there is kept aside and can be read.</source>
        <translation>تعذر حفظها حيث كُتبت. توضع هناك الآن مكان ما هو موجود؛ ويستعيده التراجع. وما يتعذر حفظه هناك يبقى جانبًا ويمكن قراءته.</translation>
    </message>
    <message>
        <source>Put the words back</source>
        <translation>إعادة الكلمات إلى موضعها</translation>
    </message>
    <message>
        <source>A draft that comes back</source>
        <translation>مسودة عائدة</translation>
    </message>
    <message>
        <source>What was changed in it is shown field by field and word by word. Each change is taken or left.</source>
        <translation>يُعرض ما تغيّر فيها حقلًا حقلًا وكلمة كلمة. ويؤخذ كل تغيير أو يُترك.</translation>
    </message>
    <message>
        <source>Show the changes</source>
        <translation>عرض التغييرات</translation>
    </message>
    <message>
        <source>A sealed file that is encrypted</source>
        <translation>ملف مختوم مشفّر</translation>
    </message>
    <message>
        <source>Only those that it was encrypted for can open it, with their key: eesee verify --identity KEY FILE.</source>
        <translation>لا يفتحه إلا من شُفّر لهم، بمفتاحهم: eesee verify --identity KEY FILE.</translation>
    </message>
    <message>
        <source>An update of the program</source>
        <translation>تحديث للبرنامج</translation>
    </message>
    <message>
        <source>It is nothing for an assessment: choose “Update from a file…” in the menu “Help”.</source>
        <translation>لا شأن له بتقييم: اختر «التحديث من ملف…» في قائمة «مساعدة».</translation>
    </message>
    <message>
        <source>A PDF that cannot be read as a score sheet</source>
        <translation>ملف PDF لا يُقرأ استمارةَ درجات</translation>
    </message>
    <message>
        <source>No report was found in it either. A report that was scanned has no words: ask for the document that it was made from. A score sheet that was printed to a new PDF has lost its fields: ask for the file that was filled in.</source>
        <translation>ولم يوجد فيه تقرير أيضًا. التقرير الممسوح ضوئيًا بلا كلمات: اطلب الوثيقة التي صُنع منها. والاستمارة المطبوعة إلى PDF جديد فقدت حقولها: اطلب الملف الذي مُلئ.</translation>
    </message>
    <message>
        <source>A word-processor document</source>
        <translation>وثيقة معالج نصوص</translation>
    </message>
    <message>
        <source>No report was found in it: no heading in it names a principle or a dimension, or the document is locked or damaged.</source>
        <translation>لم يوجد فيها تقرير: لا عنوان فيها يسمي مبدأ أو بُعدًا، أو الوثيقة مقفلة أو متضررة.</translation>
    </message>
    <message>
        <source>Nothing that can be brought in</source>
        <translation>لا شيء يمكن استيراده</translation>
    </message>
    <message>
        <source>What can be brought in: a published report as .docx, .odt, web page, PDF or text, an exported assessment, a sealed file, votes as CSV or XLSX, filled score sheets as PDF (several at once), sources as BibTeX or CSL-JSON, and a backup.</source>
        <translation>ما يمكن استيراده: تقرير منشور بصيغة .docx أو .odt أو صفحة ويب أو PDF أو نص، وتقييم مُصدَّر، وملف مختوم، وأصوات بصيغة CSV أو XLSX، واستمارات درجات مملوءة بصيغة PDF (عدة معًا)، ومصادر بصيغة BibTeX أو CSL-JSON، ونسخة احتياطية.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>صُنعت</translation>
    </message>
    <message>
        <source>A recommendation</source>
        <translation>توصية</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>استمارات</translation>
    </message>
    <message>
        <source>No longer in the document</source>
        <translation>لم يعد في الوثيقة</translation>
    </message>
    <message>
        <source>In no field</source>
        <translation>في غير حقل</translation>
    </message>
    <message>
        <source>Changed fields</source>
        <translation>الحقول التي تغيّرت</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>موقّع بـ</translation>
    </message>
    <message>
        <source>Says it is from</source>
        <translation>يقول إنه من</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>رمز التحقق</translation>
    </message>
    <message>
        <source>To note</source>
        <translation>للملاحظة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Study period</source>
        <translation>فترة الدراسة</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>الدرجات</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>التوصيات</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Panel members</source>
        <translation>أعضاء الفريق</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>A second report seems to begin in line %1</source>
        <translation>يبدو أن تقريرًا ثانيًا يبدأ في السطر %1</translation>
    </message>
    <message>
        <source>New sources: %1. Parts not taken: %2.</source>
        <translation>مصادر جديدة: %1. أجزاء لم تؤخذ: %2.</translation>
    </message>
    <message>
        <source>Paragraphs: %1, not taken: %2.</source>
        <translation>الفقرات: %1، لم يؤخذ منها: %2.</translation>
    </message>
    <message>
        <source>No score was found for principle %1.</source>
        <translation>لم توجد درجة للمبدأ %1.</translation>
    </message>
    <message>
        <source>The report is of %1, before this period: its scores become the previous scores.</source>
        <translation>التقرير لـ %1، قبل هذه الفترة: تصبح درجاته الدرجات السابقة.</translation>
    </message>
    <message>
        <source>Fields that hold this text already: %1.</source>
        <translation>حقول فيها هذا النص من قبل: %1.</translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>لا جديد.</translation>
    </message>
    <message>
        <source>Left alone, because the assessment already has text there (%2): %1</source>
        <translation>تُرك كما هو لأن في التقييم نصًا هناك من قبل (%2): %1</translation>
    </message>
    <message>
        <source>The file is not in UTF-8; it was read as %1.</source>
        <translation>الملف ليس بترميز UTF-8؛ وقُرئ على أنه %1.</translation>
    </message>
    <message>
        <source>Stop there</source>
        <translation>التوقف هناك</translation>
    </message>
    <message>
        <source>Read on: it is one report</source>
        <translation>متابعة القراءة: هو تقرير واحد</translation>
    </message>
    <message>
        <source>Take the report all the same</source>
        <translation>أخذ التقرير على أي حال</translation>
    </message>
    <message>
        <source>Do not take the report</source>
        <translation>عدم أخذ التقرير</translation>
    </message>
    <message>
        <source>Works with the title of one that is there, and another address or date</source>
        <translation>أعمال لها عنوان عمل موجود، وعنوان ويب أو تاريخ آخر</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>تركها</translation>
    </message>
    <message>
        <source>Add them: they are other works</source>
        <translation>إضافتها: هي أعمال أخرى</translation>
    </message>
</context>
<context>
    <name>coming back</name>
    <message>
        <source>a sealed file, or a part of one: it goes to the consortium, and nothing is taken from it here</source>
        <translation>ملف مختوم أو جزء منه: يذهب إلى الائتلاف، ولا يؤخذ منه شيء هنا</translation>
    </message>
    <message>
        <source>a file between members and the consortium’s desk: send it to the consortium</source>
        <translation>ملف بين الأعضاء ومكتب الائتلاف: أرسله إلى الائتلاف</translation>
    </message>
    <message>
        <source>no receipt and no list of the consortium: save it from the mail and bring it in by itself</source>
        <translation>ليس إشعار استلام ولا قائمة من الائتلاف: احفظه من الرسالة وأدخله وحده</translation>
    </message>
</context>
<context>
    <name>comments</name>
    <message>
        <source>received</source>
        <translation>مستلمة</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>قيد المراجعة</translation>
    </message>
    <message>
        <source>has questions</source>
        <translation>عليها أسئلة</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>مُقرّة</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>مردودة</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Must change</source>
        <translation>يجب تغييره</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>اقتراح</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>أُجيب عنه</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Assigned to {text}</source>
        <translation>أُسند إلى {text}</translation>
    </message>
    <message>
        <source>Wording proposed</source>
        <translation>اقتُرحت صياغة</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>أُجيب عنه</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>قُبل</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>فُتح من جديد</translation>
    </message>
    <message>
        <source>The wording proposed was taken over.</source>
        <translation>أُخذت الصياغة المقترحة.</translation>
    </message>
</context>
<context>
    <name>compare key</name>
    <message>
        <source>Who signed this?</source>
        <translation>من وقّع هذا؟</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>إدخاله</translation>
    </message>
    <message>
        <source>“%1” is whole, and signed with a key that is not known here yet. Telephone the consortium on a number that you know from elsewhere, never one from the mail. Have them read the digits of their key to you, and type what you hear; do not read these to them.</source>
        <translation>«%1» كامل، وموقّع بمفتاح غير معروف هنا بعد. اتصل بالائتلاف على رقم تعرفه من مكان آخر، لا على رقم من الرسالة أبدًا. دعهم يقرؤون عليك أرقام مفتاحهم، واكتب ما تسمعه؛ ولا تقرأ عليهم هذه.</translation>
    </message>
    <message>
        <source>Digits of the key in the file</source>
        <translation>أرقام مفتاح الملف</translation>
    </message>
    <message>
        <source>The key in the file:</source>
        <translation>مفتاح الملف:</translation>
    </message>
    <message>
        <source>&amp;Digits as you hear them</source>
        <translation>الأر&amp;قام كما تسمعها</translation>
    </message>
    <message>
        <source>Forty digits; blanks do not matter.</source>
        <translation>أربعون رقمًا؛ ولا أهمية للمسافات.</translation>
    </message>
    <message>
        <source>These are not the digits of the key in the file. Have them read once more; if they still differ, do not take the file in: it is not from them.</source>
        <translation>ليست هذه أرقام مفتاح الملف. دعهم يقرؤونها مرة أخرى؛ وإن بقيت مختلفة فلا تُدخل الملف: ليس منهم.</translation>
    </message>
</context>
<context>
    <name>damage</name>
    <message>
        <source>{where}: lost</source>
        <translation>{where}: فُقد</translation>
    </message>
    <message>
        <source>when it was begun and what state it was in: lost; look at country and period</source>
        <translation>متى بدأ وفي أي حالة كان: فُقد؛ انظر إلى البلد والفترة</translation>
    </message>
    <message>
        <source>an earlier version of {where}: lost</source>
        <translation>نسخة أسبق من {where}: فُقدت</translation>
    </message>
    <message>
        <source>the file attached to “{where}”: lost; attach it again</source>
        <translation>الملف المرفق بـ «{where}»: فُقد؛ أرفقه من جديد</translation>
    </message>
    <message>
        <source>the sealed file of revision {where}: lost here; the one that was sent is valid</source>
        <translation>الملف المختوم للمراجعة {where}: فُقد هنا؛ والذي أُرسل صالح</translation>
    </message>
    <message>
        <source>the source “{where}”: lost</source>
        <translation>المصدر «{where}»: فُقد</translation>
    </message>
    <message>
        <source>a source cited in {where}: lost</source>
        <translation>مصدر مذكور في {where}: فُقد</translation>
    </message>
    <message>
        <source>the text of a recommendation: lost</source>
        <translation>نص توصية: فُقد</translation>
    </message>
    <message>
        <source>when panel member {where} was added or left: lost</source>
        <translation>متى أُضيف عضو الفريق {where} أو غادر: فُقد</translation>
    </message>
    <message>
        <source>the method file: lost; version {where}, which came with the program, takes its place</source>
        <translation>ملف المنهج: فُقد؛ تحل محله النسخة {where} التي جاءت مع البرنامج</translation>
    </message>
    <message>
        <source>the signing key: lost; a new one was made, tell the consortium its fingerprint</source>
        <translation>مفتاح التوقيع: فُقد؛ صُنع مفتاح جديد، أخبر الائتلاف ببصمته</translation>
    </message>
    <message>
        <source>{where}: some may be lost</source>
        <translation>{where}: ربما فُقد بعضها</translation>
    </message>
    <message>
        <source>files that submissions came in</source>
        <translation>ملفات وصلت فيها تسليمات</translation>
    </message>
    <message>
        <source>assessments</source>
        <translation>تقييمات</translation>
    </message>
    <message>
        <source>texts about the whole country</source>
        <translation>نصوص عن البلد كله</translation>
    </message>
    <message>
        <source>attached files</source>
        <translation>ملفات مرفقة</translation>
    </message>
    <message>
        <source>answers to comments, and what was done to comments</source>
        <translation>الأجوبة عن التعليقات، وما جرى للتعليقات</translation>
    </message>
    <message>
        <source>comments files that were written</source>
        <translation>ملفات تعليقات كُتبت</translation>
    </message>
    <message>
        <source>comments of the consortium</source>
        <translation>تعليقات الائتلاف</translation>
    </message>
    <message>
        <source>answers to comments of the consortium</source>
        <translation>الأجوبة عن تعليقات الائتلاف</translation>
    </message>
    <message>
        <source>how far revisions were looked at</source>
        <translation>إلى أين وصل النظر في المراجعات</translation>
    </message>
    <message>
        <source>comments on what was received</source>
        <translation>تعليقات على ما استُلم</translation>
    </message>
    <message>
        <source>where sources are cited</source>
        <translation>مواضع ذكر المصادر</translation>
    </message>
    <message>
        <source>scores and texts of dimensions</source>
        <translation>درجات الأبعاد ونصوصها</translation>
    </message>
    <message>
        <source>entries in the list of what was received</source>
        <translation>مدخلات في قائمة ما استُلم</translation>
    </message>
    <message>
        <source>figures of what was received</source>
        <translation>أرقام ما استُلم</translation>
    </message>
    <message>
        <source>keys in the register of members</source>
        <translation>مفاتيح في سجل الأعضاء</translation>
    </message>
    <message>
        <source>earlier versions in the history</source>
        <translation>نسخ أسبق في سجل التغييرات</translation>
    </message>
    <message>
        <source>registers and recipients files</source>
        <translation>سجلات وملفات متلقين</translation>
    </message>
    <message>
        <source>who members of the panel are</source>
        <translation>من هم أعضاء الفريق</translation>
    </message>
    <message>
        <source>method files</source>
        <translation>ملفات منهج</translation>
    </message>
    <message>
        <source>members of the panel</source>
        <translation>أعضاء الفريق</translation>
    </message>
    <message>
        <source>votes of the panel</source>
        <translation>أصوات الفريق</translation>
    </message>
    <message>
        <source>texts of principles</source>
        <translation>نصوص المبادئ</translation>
    </message>
    <message>
        <source>receipts of what was sent</source>
        <translation>إشعارات استلام ما أُرسل</translation>
    </message>
    <message>
        <source>which files were received before</source>
        <translation>أي الملفات استُلمت من قبل</translation>
    </message>
    <message>
        <source>submissions that were received, and their receipts</source>
        <translation>تسليمات استُلمت، وإشعاراتها</translation>
    </message>
    <message>
        <source>recommendations</source>
        <translation>توصيات</translation>
    </message>
    <message>
        <source>earlier signing keys of this workspace</source>
        <translation>مفاتيح توقيع أسبق لمساحة العمل هذه</translation>
    </message>
    <message>
        <source>which sealed files were sent on</source>
        <translation>أي الملفات المختومة أُرسلت</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>مصادر</translation>
    </message>
    <message>
        <source>sealed files</source>
        <translation>ملفات مختومة</translation>
    </message>
    <message>
        <source>name and signing key of the network member</source>
        <translation>اسم عضو الشبكة ومفتاح توقيعه</translation>
    </message>
    <message>
        <source>Page {where} of the file is not as it was written.</source>
        <translation>الصفحة {where} من الملف ليست كما كُتبت.</translation>
    </message>
    <message>
        <source>The structure of the database is damaged: {where}.</source>
        <translation>بنية قاعدة البيانات متضررة: {where}.</translation>
    </message>
    <message>
        <source>Something refers to what is not there, in “{where}”.</source>
        <translation>شيء يشير إلى ما ليس موجودًا، في «{where}».</translation>
    </message>
    <message>
        <source>An assessment cannot be loaded.</source>
        <translation>تعذر تحميل تقييم.</translation>
    </message>
    <message>
        <source>An attached file is not the one that was attached.</source>
        <translation>ملف مرفق ليس الذي أُرفق.</translation>
    </message>
    <message>
        <source>The method file {where} is not the one that was stored.</source>
        <translation>ملف المنهج {where} ليس الذي حُفظ.</translation>
    </message>
    <message>
        <source>The sealed file of revision {where} is not valid.</source>
        <translation>الملف المختوم للمراجعة {where} غير صالح.</translation>
    </message>
    <message>
        <source>The history of {where} does not join up.</source>
        <translation>سجل تغييرات {where} لا يتصل.</translation>
    </message>
    <message>
        <source>{where}: lost from its place and found again in the history</source>
        <translation>{where}: فُقد من موضعه ووُجد ثانيةً في سجل التغييرات</translation>
    </message>
    <message>
        <source>{where}: lost from its place; there stands now the last version that the history still has: look at it</source>
        <translation>{where}: فُقد من موضعه؛ وفيه الآن آخر نسخة بقيت في سجل التغييرات: انظر فيها</translation>
    </message>
    <message>
        <source>{bad} of {pages} pages of the file are not as they were written.</source>
        <translation>{bad} من {pages} من صفحات الملف ليست كما كُتبت.</translation>
    </message>
    <message>
        <source>Of the last changes, which lie in a file of their own, {frames} pages are not as they were written.</source>
        <translation>من التغييرات الأخيرة، وهي في ملف مستقل، {frames} صفحات ليست كما كُتبت.</translation>
    </message>
    <message>
        <source>The file ends before it should.</source>
        <translation>ينتهي الملف قبل أوانه.</translation>
    </message>
    <message>
        <source>The beginning of the file is not as it was written.</source>
        <translation>بداية الملف ليست كما كُتبت.</translation>
    </message>
    <message>
        <source>Entries recovered: {recovered}. Lost: {lost}.</source>
        <translation>مدخلات استُعيدت: {recovered}. فُقدت: {lost}.</translation>
    </message>
    <message>
        <source>More may be lost; the list says of what.</source>
        <translation>ربما فُقد غيرها؛ وتقول القائمة من ماذا.</translation>
    </message>
    <message>
        <source>{name}: {recovered} recovered, {lost} lost</source>
        <translation>{name}: استُعيد {recovered}، فُقد {lost}</translation>
    </message>
    <message>
        <source>Besides:</source>
        <translation>وكذلك:</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>today %1</source>
        <translation>اليوم %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>أمس %1</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source>△ pending</source>
        <translation>△ قيد الانتظار</translation>
    </message>
    <message>
        <source>✓ confirmed</source>
        <translation>✓ مؤكد</translation>
    </message>
    <message>
        <source>– expired</source>
        <translation>– منتهٍ</translation>
    </message>
    <message>
        <source>✕ revoked</source>
        <translation>✕ ملغى</translation>
    </message>
    <message>
        <source>△ Pending. Nothing that it signed is believed before its digits were compared by telephone.</source>
        <translation>△ قيد الانتظار. لا يُصدَّق شيء مما وقّعه قبل مقارنة أرقامه بالهاتف.</translation>
    </message>
    <message>
        <source>✓ Confirmed. What it signs is this member’s.</source>
        <translation>✓ مؤكد. ما يوقّعه فهو من هذا العضو.</translation>
    </message>
    <message>
        <source>– Expired. What comes in now is not believed any more.</source>
        <translation>– منتهٍ. لم يعد يُصدَّق ما يصل الآن.</translation>
    </message>
    <message>
        <source>✕ Revoked. Nothing that it signed is believed, and it never comes back.</source>
        <translation>✕ ملغى. لا يُصدَّق شيء مما وقّعه، ولا يعود أبدًا.</translation>
    </message>
    <message>
        <source>%1, %2, revision %3</source>
        <translation>%1، %2، المراجعة %3</translation>
    </message>
    <message>
        <source>Open the comment again?</source>
        <translation>فتح التعليق من جديد؟</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>فتحه من جديد</translation>
    </message>
    <message>
        <source>&amp;What is still wanted</source>
        <translation>&amp;ما زال مطلوبًا</translation>
    </message>
    <message>
        <source>Propose a wording</source>
        <translation>اقتراح صياغة</translation>
    </message>
    <message>
        <source>Propose it</source>
        <translation>اقتراحها</translation>
    </message>
    <message>
        <source>&amp;Wording, which the member can take over with one click</source>
        <translation>ال&amp;صياغة، ويأخذها العضو بنقرة واحدة</translation>
    </message>
    <message>
        <source>Who looks after it?</source>
        <translation>من يتابعه؟</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>إسناد</translation>
    </message>
    <message>
        <source>&amp;Name of an editor</source>
        <translation>ا&amp;سم محرر</translation>
    </message>
    <message>
        <source>Write something, or cancel.</source>
        <translation>اكتب شيئًا، أو ألغِ.</translation>
    </message>
    <message>
        <source>Let the key expire?</source>
        <translation>ترك المفتاح تنتهي صلاحيته؟</translation>
    </message>
    <message>
        <source>Let it expire</source>
        <translation>تركه تنتهي صلاحيته</translation>
    </message>
    <message>
        <source>What %1 seals is believed until the end of that day and no longer. Once that day is over the key never comes back; the member then needs a new one.</source>
        <translation>ما يختمه %1 يُصدَّق حتى نهاية ذلك اليوم لا بعدها. وبعد ذلك اليوم لا يعود المفتاح أبدًا؛ ويحتاج العضو إلى مفتاح جديد.</translation>
    </message>
    <message>
        <source>&amp;Good until</source>
        <translation>صالح &amp;حتى</translation>
    </message>
    <message>
        <source>Revoke the key?</source>
        <translation>إلغاء المفتاح؟</translation>
    </message>
    <message>
        <source>Revoke it for ever</source>
        <translation>إلغاؤه إلى الأبد</translation>
    </message>
    <message>
        <source>Nothing that the key of %1 signed is believed any more. This cannot be undone: a revoked key never comes back, here or in any register signed from now on. The member makes a new one, and you compare its digits by telephone.</source>
        <translation>لم يعد يُصدَّق شيء مما وقّعه مفتاح %1. لا يمكن التراجع عن هذا: المفتاح الملغى لا يعود أبدًا، لا هنا ولا في أي سجل يُوقَّع من الآن. يصنع العضو مفتاحًا جديدًا، وتقارن أرقامه بالهاتف.</translation>
    </message>
    <message>
        <source>Lost or taken &amp;since</source>
        <translation>مفقود أو مأخوذ &amp;منذ</translation>
    </message>
    <message>
        <source>The day from which on somebody else may have had it.</source>
        <translation>اليوم الذي ربما صار فيه لدى غيره.</translation>
    </message>
    <message>
        <source>That day is still to come. To end a key later, let it expire.</source>
        <translation>لم يأت ذلك اليوم بعد. لإنهاء مفتاح لاحقًا اتركه تنتهي صلاحيته.</translation>
    </message>
    <message>
        <source>A register of another desk</source>
        <translation>سجل من مكتب آخر</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>هي نفسها</translation>
    </message>
    <message>
        <source>Its key is not known here. Ring whoever signed it, on a number that you know, and type the forty digits of their key as they read them to you.</source>
        <translation>مفتاحه غير معروف هنا. اتصل بمن وقّعه على رقم تعرفه، واكتب أرقام مفتاحه الأربعين كما يقرؤها عليك.</translation>
    </message>
    <message>
        <source>&amp;Digits as they are read to you</source>
        <translation>الأر&amp;قام كما تُقرأ عليك</translation>
    </message>
    <message>
        <source>Type the digits, or cancel.</source>
        <translation>اكتب الأرقام، أو ألغِ.</translation>
    </message>
    <message>
        <source>✕ Not valid</source>
        <translation>✕ غير صالح</translation>
    </message>
    <message>
        <source>✕ not valid</source>
        <translation>✕ غير صالح</translation>
    </message>
    <message>
        <source>△ Valid, but not accepted</source>
        <translation>△ صالح، لكنه لم يُقبل</translation>
    </message>
    <message>
        <source>△ not accepted</source>
        <translation>△ لم يُقبل</translation>
    </message>
    <message>
        <source>It is whole and from the member, and was not stored, for what is named below. Send the receipt: it tells them why. They put it right and seal the next file.</source>
        <translation>هو كامل ومن العضو، ولم يُحفظ لما هو مذكور أدناه. أرسل إشعار الاستلام: يقول لهم السبب. يصححونه ويختمون الملف التالي.</translation>
    </message>
    <message>
        <source>△ Valid, from an unknown sender</source>
        <translation>△ صالح، من مرسل غير معروف</translation>
    </message>
    <message>
        <source>△ unknown sender</source>
        <translation>△ مرسل غير معروف</translation>
    </message>
    <message>
        <source>It was not stored: no register vouches for whose key it is.</source>
        <translation>لم يُحفظ: لا سجل يكفل لمن المفتاح.</translation>
    </message>
    <message>
        <source>✓ Received before</source>
        <translation>✓ استُلم من قبل</translation>
    </message>
    <message>
        <source>✓ received before</source>
        <translation>✓ استُلم من قبل</translation>
    </message>
    <message>
        <source>The very same file is stored already. The receipt is the one of then; send it again.</source>
        <translation>الملف نفسه محفوظ من قبل. وإشعار الاستلام هو الذي كان حينها؛ أرسله مرة أخرى.</translation>
    </message>
    <message>
        <source>✓ Received</source>
        <translation>✓ استُلم</translation>
    </message>
    <message>
        <source>✓ received</source>
        <translation>✓ استُلم</translation>
    </message>
    <message>
        <source>It is whole, from a key that is confirmed, and stored with all that it came in. Send the receipt back, and compare the check code by telephone.</source>
        <translation>هو كامل، من مفتاح مؤكد، ومحفوظ مع كل ما جاء فيه. أعد إشعار الاستلام، وقارن رمز التحقق بالهاتف.</translation>
    </message>
    <message>
        <source>Its key is in the register and pending. Telephone the member on a number that you know, compare the digits on the page Register, and drop the file here again.</source>
        <translation>مفتاحه في السجل قيد الانتظار. اتصل بالعضو على رقم تعرفه، وقارن الأرقام في صفحة السجل، وأفلت الملف هنا مرة أخرى.</translation>
    </message>
    <message>
        <source>Telephone the member on a number that you know before you do anything else.</source>
        <translation>اتصل بالعضو على رقم تعرفه قبل أن تفعل أي شيء آخر.</translation>
    </message>
    <message>
        <source>Ask the member for the enrolment file, drop it here, and compare the digits by telephone. Then drop this file again.</source>
        <translation>اطلب من العضو ملف التسجيل، وأفلته هنا، وقارن الأرقام بالهاتف. ثم أفلت هذا الملف مرة أخرى.</translation>
    </message>
    <message>
        <source>The way it came may have spoilt it. Ask the member to send it once more, on another way if need be.</source>
        <translation>ربما أفسده الطريق الذي جاء منه. اطلب من العضو إرساله مرة أخرى، وبطريق آخر إن لزم.</translation>
    </message>
    <message>
        <source>It was not stored. Tell the member what is said here; they seal it with a newer version.</source>
        <translation>لم يُحفظ. أخبر العضو بما يقال هنا؛ فيختمه بنسخة أحدث.</translation>
    </message>
    <message>
        <source>Nobody is known to have signed it: the signature was not even reached, or is wrong.</source>
        <translation>لا يُعرف أحد وقّعه: لم يُبلغ إلى التوقيع، أو هو خاطئ.</translation>
    </message>
    <message>
        <source>A key signed it: %1.</source>
        <translation>وقّعه مفتاح: %1.</translation>
    </message>
    <message>
        <source>%1, registered as %2.</source>
        <translation>%1، مسجل باسم %2.</translation>
    </message>
    <message>
        <source>The register does not know this key.</source>
        <translation>لا يعرف السجل هذا المفتاح.</translation>
    </message>
    <message>
        <source>The key is pending: nobody compared its digits by telephone yet.</source>
        <translation>المفتاح قيد الانتظار: لم يقارن أحد أرقامه بالهاتف بعد.</translation>
    </message>
    <message>
        <source>The key is confirmed: its digits were compared by telephone.</source>
        <translation>المفتاح مؤكد: قورنت أرقامه بالهاتف.</translation>
    </message>
    <message>
        <source>The key has expired.</source>
        <translation>انتهت صلاحية المفتاح.</translation>
    </message>
    <message>
        <source>The key is revoked: somebody else may have it.</source>
        <translation>المفتاح ملغى: ربما هو لدى غيره.</translation>
    </message>
</context>
<context>
    <name>destinations</name>
    <message>
        <source>{place}</source>
        <translation>{place}</translation>
    </message>
    <message>
        <source>{place}, joined to the paragraph before</source>
        <translation>{place}، مضمومًا إلى الفقرة السابقة</translation>
    </message>
    <message>
        <source>Heading of {place}; the report prints its own</source>
        <translation>عنوان {place}؛ يطبع التقرير عنوانه</translation>
    </message>
    <message>
        <source>Score of {place}</source>
        <translation>درجة {place}</translation>
    </message>
    <message>
        <source>Score of {place}; the report prints its own footnote</source>
        <translation>درجة {place}؛ يطبع التقرير حاشيته</translation>
    </message>
    <message>
        <source>Title that every report has</source>
        <translation>عنوان في كل تقرير</translation>
    </message>
    <message>
        <source>Country on the title page</source>
        <translation>البلد في صفحة العنوان</translation>
    </message>
    <message>
        <source>Month on the title page</source>
        <translation>الشهر في صفحة العنوان</translation>
    </message>
    <message>
        <source>Words that every report has</source>
        <translation>كلمات في كل تقرير</translation>
    </message>
    <message>
        <source>Picture without words; pictures are not taken</source>
        <translation>صورة بلا كلمات؛ لا تؤخذ الصور</translation>
    </message>
    <message>
        <source>Head or foot of a page</source>
        <translation>رأس صفحة أو ذيلها</translation>
    </message>
    <message>
        <source>End of a page, or a line that was drawn</source>
        <translation>نهاية صفحة، أو خط مرسوم</translation>
    </message>
    <message>
        <source>List of contents</source>
        <translation>قائمة المحتويات</translation>
    </message>
    <message>
        <source>Not taken: it stands below a heading that reports do not have</source>
        <translation>لم يؤخذ: تحت عنوان ليس في التقارير</translation>
    </message>
    <message>
        <source>Not taken: it stands in a foreword, a summary, an annex or the like</source>
        <translation>لم يؤخذ: في تمهيد أو ملخص أو ملحق أو ما شابه</translation>
    </message>
    <message>
        <source>Not taken: there is no field for prose in this section</source>
        <translation>لم يؤخذ: لا حقل للنص في هذا القسم</translation>
    </message>
    <message>
        <source>Not taken: it stands before the first section</source>
        <translation>لم يؤخذ: قبل القسم الأول</translation>
    </message>
    <message>
        <source>Not taken: it is not certain to which section this heading and what follows belong</source>
        <translation>لم يؤخذ: ليس مؤكدًا لأي قسم هذا العنوان وما بعده</translation>
    </message>
    <message>
        <source>Not taken: words below a picture</source>
        <translation>لم يؤخذ: كلمات تحت صورة</translation>
    </message>
    <message>
        <source>Not taken: a comment that no reader of the report sees</source>
        <translation>لم يؤخذ: تعليق لا يراه قارئ التقرير</translation>
    </message>
    <message>
        <source>Not taken: a program wrote it before the report</source>
        <translation>لم يؤخذ: كتبه برنامج قبل التقرير</translation>
    </message>
    <message>
        <source>Not taken: it is struck out</source>
        <translation>لم يؤخذ: مشطوب</translation>
    </message>
    <message>
        <source>Not taken: deleted by a tracked change, which was taken as accepted</source>
        <translation>لم يؤخذ: حذفه تغيير متعقَّب اعتُبر مقبولًا</translation>
    </message>
    <message>
        <source>Not taken: the document does not show it</source>
        <translation>لم يؤخذ: لا تعرضه الوثيقة</translation>
    </message>
    <message>
        <source>Not taken: head or foot of the pages</source>
        <translation>لم يؤخذ: رأس الصفحات أو ذيلها</translation>
    </message>
    <message>
        <source>Not taken: describes a picture, and no reader of the report sees it</source>
        <translation>لم يؤخذ: يصف صورة، ولا يراه قارئ التقرير</translation>
    </message>
    <message>
        <source>Words that this program prints itself</source>
        <translation>كلمات يطبعها هذا البرنامج بنفسه</translation>
    </message>
    <message>
        <source>Not taken: it stands where this program prints scores, tables and headings</source>
        <translation>لم يؤخذ: حيث يطبع هذا البرنامج الدرجات والجداول والعناوين</translation>
    </message>
    <message>
        <source>Not taken: {place} holds something else, which stays</source>
        <translation>لم يؤخذ: في {place} شيء آخر يبقى</translation>
    </message>
    <message>
        <source>{place} holds it already</source>
        <translation>هو في {place} من قبل</translation>
    </message>
    <message>
        <source>Not taken: the report prints its own footnote on the score, and this says more</source>
        <translation>لم يؤخذ: يطبع التقرير حاشيته عن الدرجة، وهذا يقول أكثر</translation>
    </message>
    <message>
        <source>Not taken: the CIVICUS rating of last time; the rating and the score of this time are for you to enter</source>
        <translation>لم يؤخذ: تصنيف سيفيكوس للمرة السابقة؛ وعليك إدخال تصنيف هذه المرة ودرجتها</translation>
    </message>
    <message>
        <source>Not taken: an earlier paragraph gave this score</source>
        <translation>لم يؤخذ: أعطت فقرة أسبق هذه الدرجة</translation>
    </message>
    <message>
        <source>Not taken: the score of a dimension; last time’s are kept for principles only</source>
        <translation>لم يؤخذ: درجة بُعد؛ تُحفظ درجات المرة السابقة للمبادئ وحدها</translation>
    </message>
    <message>
        <source>Not taken: there is no overall score</source>
        <translation>لم يؤخذ: ليست هناك درجة إجمالية</translation>
    </message>
    <message>
        <source>Not taken: it is not certain of which principle this is the score</source>
        <translation>لم يؤخذ: ليس مؤكدًا لأي مبدأ هذه الدرجة</translation>
    </message>
    <message>
        <source>Not taken: the figure is not on the scale from 1 to 5</source>
        <translation>لم يؤخذ: الرقم ليس على المقياس من 1 إلى 5</translation>
    </message>
    <message>
        <source>Not taken: another report begins here</source>
        <translation>لم يؤخذ: يبدأ هنا تقرير آخر</translation>
    </message>
    <message>
        <source>The report is of another country ({country}; the assessment is of {expected})</source>
        <translation>التقرير لبلد آخر ({country}؛ والتقييم لـ {expected})</translation>
    </message>
    <message>
        <source>The report is about another period than the assessment ({first} to {last})</source>
        <translation>التقرير عن فترة غير فترة التقييم (من {first} إلى {last})</translation>
    </message>
    <message>
        <source>Not taken: it names somebody else than the network member of this workspace</source>
        <translation>لم يؤخذ: يسمي غير عضو الشبكة في مساحة العمل هذه</translation>
    </message>
    <message>
        <source>A heading; the report prints its own</source>
        <translation>عنوان؛ يطبع التقرير عناوينه</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>Delete {name}?</source>
        <translation>هل يُحذف {name}؟</translation>
    </message>
    <message>
        <source>Delete permanently</source>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <source>Everything in it will be deleted: narratives, scores, sources, attached files and the whole history. Only a backup can bring it back. To keep a copy, export it first.</source>
        <translation>يُحذف كل ما فيه: النصوص السردية والدرجات والمصادر والملفات المرفقة وسجل التغييرات كله. لا يعيده إلا نسخة احتياطية. للاحتفاظ بنسخة صدّره أولًا.</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>It was sealed. &amp;Type “{word}” to continue</source>
        <translation>كان مختومًا. ا&amp;كتب «{word}» للمتابعة</translation>
    </message>
    <message>
        <source>Type “{word}” to continue.</source>
        <translation>اكتب «{word}» للمتابعة.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>About eesee</source>
        <translation>عن eesee</translation>
    </message>
    <message>
        <source>Keeps, scores, prints and seals assessments of the enabling environment for civil society.</source>
        <translation>يحفظ تقييمات البيئة المواتية للمجتمع المدني ويعطيها درجات ويطبعها ويختمها.</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere unless you send it. Licence: Apache 2.0. Qt {version}.</source>
        <translation>لا يُرسل شيء إلى أي مكان ما لم ترسله. الترخيص: Apache 2.0. Qt {version}.</translation>
    </message>
    <message>
        <source>Leave nothing on this computer</source>
        <translation>عدم ترك شيء على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>إزالة نهائية</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>حُذف</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>إغلاق البرنامج</translation>
    </message>
    <message>
        <source>Still there. Remove it by hand:</source>
        <translation>ما زال هناك. أزله بيدك:</translation>
    </message>
    <message>
        <source>Think of what the program cannot reach:</source>
        <translation>تذكّر ما لا يصل إليه البرنامج:</translation>
    </message>
    <message>
        <source>&amp;First day of the study period</source>
        <translation>أول يوم في فترة الدرا&amp;سة</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>آخر &amp;يوم</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>اليوم الأخير قبل الأول.</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>تقييم جديد</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>The report is of {month}. The period after it is proposed: its scores become the previous scores.</source>
        <translation>التقرير لشهر {month}. تُقترح الفترة التي بعده: تصبح درجاته الدرجات السابقة.</translation>
    </message>
    <message>
        <source>Method {version}</source>
        <translation>المنهج {version}</translation>
    </message>
    <message>
        <source>Country, period and language</source>
        <translation>البلد والفترة واللغة</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>What was written stays as it was written. Once the assessment is sealed, this is final.</source>
        <translation>ما كُتب يبقى كما كُتب. وبعد ختم التقييم يصبح هذا نهائيًا.</translation>
    </message>
    <message>
        <source>There is already an assessment of {name}</source>
        <translation>هناك تقييم لـ {name} من قبل</translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation>فتح ذلك</translation>
    </message>
    <message>
        <source>It was last saved {moment}. Two of the same country and period are easily mixed up.</source>
        <translation>كان آخر حفظ له {moment}. يسهل الخلط بين تقييمين للبلد والفترة نفسيهما.</translation>
    </message>
    <message>
        <source>Have a &amp;second one all the same</source>
        <translation>صنع &amp;ثانٍ على أي حال</translation>
    </message>
    <message>
        <source>Duplicate as next period</source>
        <translation>تكرار للفترة التالية</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>The scores of this assessment become the previous scores of the new one; its own scores are for the panel to decide.</source>
        <translation>تصبح درجات هذا التقييم الدرجات السابقة للجديد؛ ودرجاته هو يقررها الفريق.</translation>
    </message>
    <message>
        <source>&amp;Take narratives and sources along</source>
        <translation>أخذ النصوص السردية والم&amp;صادر معه</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>ال&amp;بلد</translation>
    </message>
    <message>
        <source>Which country?</source>
        <translation>أيّ بلد؟</translation>
    </message>
    <message>
        <source>Language of the &amp;report</source>
        <translation>لغة الت&amp;قرير</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>&amp;Current passphrase</source>
        <translation>عبارة المرور ال&amp;حالية</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>عبارة المرور ال&amp;جديدة</translation>
    </message>
    <message>
        <source>New passphrase a&amp;gain</source>
        <translation>عبارة المرور الجديدة مرة أ&amp;خرى</translation>
    </message>
    <message>
        <source>The two new passphrases differ.</source>
        <translation>العبارتان الجديدتان مختلفتان.</translation>
    </message>
    <message>
        <source>The new passphrase is too easy to guess.</source>
        <translation>عبارة المرور الجديدة سهلة التخمين.</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>رمز استرداد جديد</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>صنع رمز جديد</translation>
    </message>
    <message>
        <source>&amp;Present passphrase</source>
        <translation>عبارة المرور ال&amp;حالية</translation>
    </message>
    <message>
        <source>The code on your paper opens nothing any more as soon as the new one is made.</source>
        <translation>لا يعود الرمز الذي على ورقتك يفتح شيئًا حالما يُصنع الجديد.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>Say why in a sentence.</source>
        <translation>قل السبب في جملة.</translation>
    </message>
</context>
<context>
    <name>direction</name>
    <message>
        <source>From left to right</source>
        <translation>من اليسار إلى اليمين</translation>
    </message>
    <message>
        <source>From right to left</source>
        <translation>من اليمين إلى اليسار</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>The comments are on another file of revision {revision} than the one sealed here.</source>
        <translation>التعليقات على ملف آخر من المراجعة {revision} غير المختوم هنا.</translation>
    </message>
    <message>
        <source>They name the digest {found}; sealed here was {expected}.</source>
        <translation>تسمي البصمة {found}؛ والمختوم هنا {expected}.</translation>
    </message>
    <message>
        <source>Telephone the consortium: somebody may have sent a file in your name.</source>
        <translation>اتصل بالائتلاف: ربما أرسل أحد ملفًا باسمك.</translation>
    </message>
    <message>
        <source>The comments are on something that was not sealed in this workspace.</source>
        <translation>التعليقات على شيء لم يُختم في مساحة العمل هذه.</translation>
    </message>
    <message>
        <source>They are on {country}, revision {revision}.</source>
        <translation>هي على {country}، المراجعة {revision}.</translation>
    </message>
    <message>
        <source>Open the workspace in which that was sealed, and take them in there.</source>
        <translation>افتح مساحة العمل التي خُتم فيها ذلك، وأدخلها هناك.</translation>
    </message>
    <message>
        <source>The comments file has number {number}; number {held} is here already.</source>
        <translation>رقم ملف التعليقات {number}؛ والرقم {held} هنا من قبل.</translation>
    </message>
    <message>
        <source>Use the later one, or ask the consortium which counts.</source>
        <translation>استخدم الأحدث، أو اسأل الائتلاف أيهما المعتمد.</translation>
    </message>
    <message>
        <source>This cannot be done to the comment: it is {state}.</source>
        <translation>لا يمكن فعل هذا بالتعليق: هو {state}.</translation>
    </message>
    <message>
        <source>Where it is to be talked about again, the consortium opens it again.</source>
        <translation>إن وجب الكلام فيه ثانيةً يفتحه الائتلاف من جديد.</translation>
    </message>
    <message>
        <source>The comment says nothing.</source>
        <translation>لا يقول التعليق شيئًا.</translation>
    </message>
    <message>
        <source>Write what is asked or wanted.</source>
        <translation>اكتب ما يُسأل عنه أو يُراد.</translation>
    </message>
    <message>
        <source>There is no comment {id}, or more than one begins so.</source>
        <translation>لا تعليق {id}، أو يبدأ هكذا أكثر من واحد.</translation>
    </message>
    <message>
        <source>Look at the list of comments, and give more of its id.</source>
        <translation>انظر في قائمة التعليقات، وأعط المزيد من معرّفه.</translation>
    </message>
    <message>
        <source>The passage is not in the text: “{quote}”.</source>
        <translation>ليس المقطع في النص: «{quote}».</translation>
    </message>
    <message>
        <source>It has to stand there word for word. Nothing was changed.</source>
        <translation>يجب أن يكون هناك كلمة بكلمة. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Copy it from the text as it is now.</source>
        <translation>انسخه من النص كما هو الآن.</translation>
    </message>
    <message>
        <source>It cannot be approved: of what must change, {count} have no answer yet.</source>
        <translation>لا يمكن إقرارها: مما يجب تغييره {count} بلا جواب بعد.</translation>
    </message>
    <message>
        <source>Wait for the answers, or accept or close these comments first.</source>
        <translation>انتظر الأجوبة، أو اقبل هذه التعليقات أو أغلقها أولًا.</translation>
    </message>
    <message>
        <source>Nothing is asked any more of this revision: it is {state}.</source>
        <translation>لم يعد يُسأل عن هذه المراجعة شيء: هي {state}.</translation>
    </message>
    <message>
        <source>To go on with it, set its state to “in review” first.</source>
        <translation>لمتابعتها اجعل حالتها أولًا «قيد المراجعة».</translation>
    </message>
    <message>
        <source>No submission that was received is “{which}”, or more than one is.</source>
        <translation>لا تسليم مستلم هو «{which}»، أو هو أكثر من واحد.</translation>
    </message>
    <message>
        <source>Give the beginning of its id, as the list of what was received has it.</source>
        <translation>أعط أول معرّفه كما هو في قائمة ما استُلم.</translation>
    </message>
    <message>
        <source>The comment proposes no wording.</source>
        <translation>لا يقترح التعليق صياغة.</translation>
    </message>
    <message>
        <source>Answer it, and change the text yourself.</source>
        <translation>أجب عنه، وغيّر النص بنفسك.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile: {by}, {at} UTC.</source>
        <translation>غيّر شخص آخر هذا في أثناء ذلك: {by}، {at} UTC.</translation>
    </message>
    <message>
        <source>What you wanted to store was not stored, so that nothing of theirs is lost.</source>
        <translation>ما أردت حفظه لم يُحفظ، كي لا يُفقد شيء من عمله.</translation>
    </message>
    <message>
        <source>Look at what stands there now, and change it again if it is still needed.</source>
        <translation>انظر إلى ما هو هناك الآن، وغيّره ثانيةً إن كان ما زال لازمًا.</translation>
    </message>
    <message>
        <source>The address of the desk has a password in it.</source>
        <translation>في عنوان المكتب كلمة سر.</translation>
    </message>
    <message>
        <source>Everybody on this computer can read the words of a command while it runs.</source>
        <translation>يستطيع كل من على هذا الحاسوب قراءة كلمات الأمر أثناء تشغيله.</translation>
    </message>
    <message>
        <source>Give it in a file or when it is asked for, and change it: it may have been seen.</source>
        <translation>أعطها في ملف أو حين تُطلب، وغيّرها: فربما رُئيت.</translation>
    </message>
    <message>
        <source>That is no address of a desk.</source>
        <translation>ليس هذا عنوان مكتب.</translation>
    </message>
    <message>
        <source>Write postgresql://name@host:5432/database; sslrootcert=FILE may follow a question mark.</source>
        <translation>اكتب postgresql://name@host:5432/database؛ وقد يلي علامة الاستفهام sslrootcert=FILE.</translation>
    </message>
    <message>
        <source>Somebody else is storing the same at the desk {database} at this moment.</source>
        <translation>يحفظ شخص آخر الشيء نفسه في المكتب {database} في هذه اللحظة.</translation>
    </message>
    <message>
        <source>Nothing of what you wanted to store was stored.</source>
        <translation>لم يُحفظ شيء مما أردت حفظه.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>انتظر لحظة وحاول من جديد.</translation>
    </message>
    <message>
        <source>The connection to the desk {database} dropped.</source>
        <translation>انقطع الاتصال بالمكتب {database}.</translation>
    </message>
    <message>
        <source>What was stored before is safe; what was being stored then is there as a whole or not at all.</source>
        <translation>ما حُفظ من قبل محفوظ؛ وما كان يُحفظ حينها موجود كله أو غير موجود.</translation>
    </message>
    <message>
        <source>Do it again: nothing is stored twice, and the connection is made anew.</source>
        <translation>أعد العمل: لا يُحفظ شيء مرتين، ويُصنع الاتصال من جديد.</translation>
    </message>
    <message>
        <source>This program was installed without what it needs for a desk on a server.</source>
        <translation>ثُبّت هذا البرنامج بلا ما يلزمه لمكتب على خادم.</translation>
    </message>
    <message>
        <source>Install it with the extra “desk”, which brings psycopg: pip install &quot;eesee-desktop[desk]&quot;.</source>
        <translation>ثبّته مع الإضافة «desk» التي تجلب psycopg: pip install &quot;eesee-desktop[desk]&quot;.</translation>
    </message>
    <message>
        <source>The packages of this program come without what it needs for a desk on a server.</source>
        <translation>حزم هذا البرنامج تأتي من دون ما يحتاجه لمكتب على خادم.</translation>
    </message>
    <message>
        <source>Run it from a checkout of its source for that; there, psycopg comes with pip install &quot;.[desk]&quot;.</source>
        <translation>لذلك شغّله من نسخة من شيفرته المصدرية؛ وفيها تأتي psycopg بالأمر pip install &quot;.[desk]&quot;.</translation>
    </message>
    <message>
        <source>The connection to {host} would not be safe from those in between.</source>
        <translation>لن يكون الاتصال بـ {host} آمنًا ممن في الطريق.</translation>
    </message>
    <message>
        <source>It has to go by TLS, to a server whose certificate is trusted for its name.</source>
        <translation>يجب أن يمر بـ TLS إلى خادم شهادته موثوقة لاسمه.</translation>
    </message>
    <message>
        <source>Have the server given a certificate; ?sslrootcert=FILE in the address names who vouches for it.</source>
        <translation>اطلب للخادم شهادة؛ وتسمي ‎?sslrootcert=FILE‎ في العنوان من يكفله.</translation>
    </message>
    <message>
        <source>The desk {database} does not let “{user}” in.</source>
        <translation>لا يُدخل المكتب {database} «{user}».</translation>
    </message>
    <message>
        <source>The name, the password, or the server&apos;s list of who may come from where is another.</source>
        <translation>الاسم أو كلمة السر أو قائمة الخادم لمن يأتي ومن أين غير ذلك.</translation>
    </message>
    <message>
        <source>Check the name and the password, or ask whoever keeps the server.</source>
        <translation>تحقق من الاسم وكلمة السر، أو اسأل من يدير الخادم.</translation>
    </message>
    <message>
        <source>There are no tables of this program&apos;s version at {database}.</source>
        <translation>لا جداول لنسخة هذا البرنامج في {database}.</translation>
    </message>
    <message>
        <source>The desk was not prepared yet, or by an older version.</source>
        <translation>لم يُعدّ المكتب بعد، أو أعدّته نسخة أقدم.</translation>
    </message>
    <message>
        <source>Have its owner run eesee desk init with this version.</source>
        <translation>اطلب من صاحبه تشغيل eesee desk init بهذه النسخة.</translation>
    </message>
    <message>
        <source>The desk {database} was not reached.</source>
        <translation>لم يُتوصل إلى المكتب {database}.</translation>
    </message>
    <message>
        <source>The server is not running, or the way to it is barred.</source>
        <translation>الخادم لا يعمل، أو الطريق إليه مسدود.</translation>
    </message>
    <message>
        <source>Check the address and the network; nothing was changed.</source>
        <translation>تحقق من العنوان والشبكة؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>“{user}” may not do this at the desk {database}.</source>
        <translation>لا يجوز لـ «{user}» فعل هذا في المكتب {database}.</translation>
    </message>
    <message>
        <source>Editors read, add and answer; they delete nothing and alter no table.</source>
        <translation>يقرأ المحررون ويضيفون ويجيبون؛ ولا يحذفون شيئًا ولا يغيّرون جدولًا.</translation>
    </message>
    <message>
        <source>Have the owner of the desk do it, or let you work there with eesee desk grant.</source>
        <translation>اطلبه من صاحب المكتب، أو أن يتيح لك العمل هناك بـ eesee desk grant.</translation>
    </message>
    <message>
        <source>The server knows no role “{role}”.</source>
        <translation>لا يعرف الخادم الدور «{role}».</translation>
    </message>
    <message>
        <source>Have it made first: CREATE ROLE name LOGIN.</source>
        <translation>اطلب صنعه أولًا: CREATE ROLE name LOGIN.</translation>
    </message>
    <message>
        <source>The server of the desk {database} could not do it.</source>
        <translation>تعذر ذلك على خادم المكتب {database}.</translation>
    </message>
    <message>
        <source>Its disk may be full, it may have too many connections, or only be read at present.</source>
        <translation>ربما امتلأ قرصه، أو كثرت اتصالاته، أو لا يُقرأ منه الآن إلا قراءة.</translation>
    </message>
    <message>
        <source>Tell whoever keeps the server; what was stored before is safe.</source>
        <translation>أخبر من يدير الخادم؛ ما حُفظ من قبل محفوظ.</translation>
    </message>
    <message>
        <source>The server is PostgreSQL {found}; {known} or later is needed.</source>
        <translation>الخادم PostgreSQL {found}؛ واللازم {known} أو أحدث.</translation>
    </message>
    <message>
        <source>Have the server brought up to date, or use another one.</source>
        <translation>اطلب تحديث الخادم، أو استخدم غيره.</translation>
    </message>
    <message>
        <source>This program was installed without {library}, which writes this format.</source>
        <translation>ثُبّت هذا البرنامج بلا {library} التي تكتب هذه الصيغة.</translation>
    </message>
    <message>
        <source>Install it with the extra “{extra}”: pip install &quot;eesee-desktop[{extra}]&quot;; or choose CSV.</source>
        <translation>ثبّته مع الإضافة «{extra}»: pip install &quot;eesee-desktop[{extra}]&quot;؛ أو اختر CSV.</translation>
    </message>
    <message>
        <source>The packages of this program come without {library}, which writes this format.</source>
        <translation>حزم هذا البرنامج تأتي من دون {library} التي تكتب هذه الصيغة.</translation>
    </message>
    <message>
        <source>Choose CSV, or run it from a checkout of its source; there it comes with pip install &quot;.[{extra}]&quot;.</source>
        <translation>اختر CSV، أو شغّله من نسخة من شيفرته المصدرية؛ وفيها تأتي بالأمر pip install &quot;.[{extra}]&quot;.</translation>
    </message>
    <message>
        <source>Revision {revision} of {member} is not at this desk, or not whole.</source>
        <translation>المراجعة {revision} من {member} ليست في هذا المكتب، أو ليست كاملة.</translation>
    </message>
    <message>
        <source>Receive its file again: the same file changes nothing that is here.</source>
        <translation>استلم ملفها من جديد: الملف نفسه لا يغيّر شيئًا مما هنا.</translation>
    </message>
    <message>
        <source>Another editor is taking this file in, or has just done so.</source>
        <translation>يستلم محرر آخر هذا الملف، أو فعل ذلك للتو.</translation>
    </message>
    <message>
        <source>It was left to them, so that nothing is done twice.</source>
        <translation>تُرك له، كي لا يُفعل شيء مرتين.</translation>
    </message>
    <message>
        <source>The list of what was received will have it; its receipt is there too.</source>
        <translation>سيكون في قائمة ما استُلم؛ وإشعار استلامه هناك أيضًا.</translation>
    </message>
    <message>
        <source>“{value}” is not a web address.</source>
        <translation>«{value}» ليس عنوان ويب.</translation>
    </message>
    <message>
        <source>Give one that begins with https:// or http://.</source>
        <translation>أعط عنوانًا يبدأ بـ https://‎ أو http://‎.</translation>
    </message>
    <message>
        <source>The assessment was changed while it was being sealed.</source>
        <translation>تغيّر التقييم في أثناء ختمه.</translation>
    </message>
    <message>
        <source>Nothing was sealed.</source>
        <translation>لم يُختم شيء.</translation>
    </message>
    <message>
        <source>Look at it and seal it again.</source>
        <translation>انظر فيه واختمه من جديد.</translation>
    </message>
    <message>
        <source>This assessment is already in the workspace.</source>
        <translation>هذا التقييم في مساحة العمل من قبل.</translation>
    </message>
    <message>
        <source>An import never overwrites; nothing was changed.</source>
        <translation>لا يكتب الاستيراد فوق شيء؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Open the one that is there, or delete it first.</source>
        <translation>افتح الموجود، أو احذفه أولًا.</translation>
    </message>
    <message>
        <source>The assessment cannot be sealed yet.</source>
        <translation>لا يمكن ختم التقييم بعد.</translation>
    </message>
    <message>
        <source>Required entries still missing: {count}.</source>
        <translation>عناصر مطلوبة ما زالت ناقصة: {count}.</translation>
    </message>
    <message>
        <source>The review lists them; each is one click away.</source>
        <translation>تسردها المراجعة النهائية؛ وكل منها على بعد نقرة.</translation>
    </message>
    <message>
        <source>The assessment is not in this workspace.</source>
        <translation>ليس التقييم في مساحة العمل هذه.</translation>
    </message>
    <message>
        <source>Go back to the list of assessments.</source>
        <translation>ارجع إلى قائمة التقييمات.</translation>
    </message>
    <message>
        <source>The assessment is a draft.</source>
        <translation>التقييم مسودة.</translation>
    </message>
    <message>
        <source>Only a sealed assessment can be reopened.</source>
        <translation>لا يُعاد فتح غير تقييم مختوم.</translation>
    </message>
    <message>
        <source>You can edit it as it is.</source>
        <translation>يمكنك تحريره كما هو.</translation>
    </message>
    <message>
        <source>The assessment is that of another network member, {found}.</source>
        <translation>التقييم لعضو شبكة آخر، {found}.</translation>
    </message>
    <message>
        <source>This workspace signs as {expected}, and nobody would believe the file.</source>
        <translation>مساحة العمل هذه توقّع باسم {expected}، ولن يصدّق أحد الملف.</translation>
    </message>
    <message>
        <source>Seal it in a workspace that was begun with the name in the register {found}.</source>
        <translation>اختمه في مساحة عمل بدأت بالاسم الوارد في السجل {found}.</translation>
    </message>
    <message>
        <source>The assessment is sealed and cannot be changed.</source>
        <translation>التقييم مختوم ولا يمكن تغييره.</translation>
    </message>
    <message>
        <source>Reopen it as the next revision to continue working on it.</source>
        <translation>أعد فتحه للمراجعة التالية لمواصلة العمل فيه.</translation>
    </message>
    <message>
        <source>Country, study period and organisation can no longer be changed.</source>
        <translation>لم يعد ممكنًا تغيير البلد وفترة الدراسة والمنظمة.</translation>
    </message>
    <message>
        <source>A revision of this assessment was sealed; whoever has that file knows it by them.</source>
        <translation>خُتمت مراجعة من هذا التقييم؛ ومن لديه ذلك الملف يعرفه بها.</translation>
    </message>
    <message>
        <source>Begin a new assessment, or export this one for its texts.</source>
        <translation>ابدأ تقييمًا جديدًا، أو صدّر هذا من أجل نصوصه.</translation>
    </message>
    <message>
        <source>Files of type “{extension}” cannot be attached.</source>
        <translation>لا يمكن إرفاق ملفات من نوع «{extension}».</translation>
    </message>
    <message>
        <source>Mail services and the consortium refuse some types of file.</source>
        <translation>ترفض خدمات البريد والائتلاف بعض أنواع الملفات.</translation>
    </message>
    <message>
        <source>Use one of these: {expected}.</source>
        <translation>استخدم أحد هذه: {expected}.</translation>
    </message>
    <message>
        <source>The attached file is not in this workspace.</source>
        <translation>ليس الملف المرفق في مساحة العمل هذه.</translation>
    </message>
    <message>
        <source>Only its name came with the assessment.</source>
        <translation>لم يأت مع التقييم غير اسمه.</translation>
    </message>
    <message>
        <source>Ask the sender for the file and attach it again.</source>
        <translation>اطلب الملف من المرسل وأرفقه من جديد.</translation>
    </message>
    <message>
        <source>The file is too large to attach.</source>
        <translation>الملف أكبر من أن يُرفق.</translation>
    </message>
    <message>
        <source>It has {size} bytes; a sealed file can carry at most {limit}.</source>
        <translation>حجمه {size} بايت؛ ولا يحمل الملف المختوم أكثر من {limit}.</translation>
    </message>
    <message>
        <source>Attach an extract, or give the web address instead.</source>
        <translation>أرفق مقتطفًا، أو أعط عنوان الويب بدلًا منه.</translation>
    </message>
    <message>
        <source>The backup could not be written.</source>
        <translation>تعذرت كتابة النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>Nothing else was changed.</source>
        <translation>لم يتغيّر غير ذلك.</translation>
    </message>
    <message>
        <source>Check whether the disk is full or the folder is write-protected.</source>
        <translation>تحقق هل القرص ممتلئ أو المجلد محمي من الكتابة.</translation>
    </message>
    <message>
        <source>This is no backup, or one that is damaged.</source>
        <translation>هذه ليست نسخة احتياطية، أو هي متضررة.</translation>
    </message>
    <message>
        <source>It is not as the program wrote it: a part is missing or altered. Nothing was changed.</source>
        <translation>ليست كما كتبها البرنامج: جزء ناقص أو محرّف. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Take another backup, the one before it or one from another place.</source>
        <translation>خذ نسخة أخرى، التي قبلها أو واحدة من مكان آخر.</translation>
    </message>
    <message>
        <source>The sealed file is not valid.</source>
        <translation>الملف المختوم غير صالح.</translation>
    </message>
    <message>
        <source>If it was sent to you, ask for it again and compare the check code.</source>
        <translation>إن أُرسل إليك فاطلبه من جديد وقارن رمز التحقق.</translation>
    </message>
    <message>
        <source>This cannot be taken back by itself any more.</source>
        <translation>لم يعد ممكنًا التراجع عن هذا وحده.</translation>
    </message>
    <message>
        <source>What it changed was changed again since, or something rests on it now.</source>
        <translation>ما غيّره تغيّر ثانيةً بعد ذلك، أو يستند إليه شيء الآن.</translation>
    </message>
    <message>
        <source>Undo the later change first, or restore the text in the history.</source>
        <translation>تراجع أولًا عن التغيير الأحدث، أو استعد النص من سجل التغييرات.</translation>
    </message>
    <message>
        <source>There is no such change to take back.</source>
        <translation>لا تغيير كهذا يُتراجع عنه.</translation>
    </message>
    <message>
        <source>The history lists all changes.</source>
        <translation>يسرد سجل التغييرات كل التغييرات.</translation>
    </message>
    <message>
        <source>This copy of the program is not as it was handed out ({path}).</source>
        <translation>هذه النسخة من البرنامج ليست كما سُلّمت ({path}).</translation>
    </message>
    <message>
        <source>Nothing was changed. What you wrote lies elsewhere and is safe.</source>
        <translation>لم يتغيّر شيء. وما كتبته في مكان آخر محفوظ.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>ثبّت البرنامج من جديد.</translation>
    </message>
    <message>
        <source>This copy of the program cannot be updated by a file.</source>
        <translation>لا يمكن تحديث هذه النسخة من البرنامج بملف.</translation>
    </message>
    <message>
        <source>It was not handed out as a folder with a signed list of its files.</source>
        <translation>لم تُسلَّم مجلدًا معه قائمة موقّعة بملفاته.</translation>
    </message>
    <message>
        <source>Install the new version the way you installed this one.</source>
        <translation>ثبّت النسخة الجديدة كما ثبّتّ هذه.</translation>
    </message>
    <message>
        <source>This copy of the program is looked after by the system’s package manager.</source>
        <translation>يتولّى مدير الحزم في النظام هذه النسخة من البرنامج.</translation>
    </message>
    <message>
        <source>It replaces the files itself, for everybody who uses this computer.</source>
        <translation>يستبدل الملفات بنفسه لكل من يستخدم هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Install the package of the new version the way you installed this one.</source>
        <translation>ثبّت حزمة النسخة الجديدة كما ثبّتّ هذه.</translation>
    </message>
    <message>
        <source>“{value}” is not a country that the program knows.</source>
        <translation>«{value}» ليس بلدًا يعرفه البرنامج.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>اختر واحدًا من القائمة.</translation>
    </message>
    <message>
        <source>The file of the workspace is damaged.</source>
        <translation>ملف مساحة العمل متضرر.</translation>
    </message>
    <message>
        <source>The passphrase is right; parts of the file are not as they were written. Nothing was changed.</source>
        <translation>عبارة المرور صحيحة؛ أجزاء من الملف ليست كما كُتبت. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Close the workspace and open it again: you are shown what is whole, and can salvage it or go back to a backup.</source>
        <translation>أغلق مساحة العمل وافتحها من جديد: يُعرض عليك ما هو سليم، ويمكنك إنقاذه أو العودة إلى نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The workspace is open in another program.</source>
        <translation>مساحة العمل مفتوحة في برنامج آخر.</translation>
    </message>
    <message>
        <source>Close the other one and try again.</source>
        <translation>أغلق الآخر وحاول من جديد.</translation>
    </message>
    <message>
        <source>The database of the workspace in {path} is missing.</source>
        <translation>قاعدة بيانات مساحة العمل في {path} مفقودة.</translation>
    </message>
    <message>
        <source>Its key file is there, so there was one; without it nothing can be shown.</source>
        <translation>ملف مفاتيحها هناك، فقد كانت موجودة؛ ومن دونها لا يمكن عرض شيء.</translation>
    </message>
    <message>
        <source>Look for the file workspace.db where it may have been moved, or bring back a backup.</source>
        <translation>ابحث عن الملف workspace.db حيث قد يكون نُقل، أو استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The workspace was written by a newer version of the program.</source>
        <translation>كتبت مساحةَ العمل نسخة أحدث من البرنامج.</translation>
    </message>
    <message>
        <source>It uses schema {found}; this version knows {known}. Nothing was changed.</source>
        <translation>تستخدم المخطط {found}؛ وتعرف هذه النسخة {known}. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>ثبّت النسخة الأحدث.</translation>
    </message>
    <message>
        <source>What was copied does not come back as it was written: {path}.</source>
        <translation>لا يعود ما نُسخ كما كُتب: {path}.</translation>
    </message>
    <message>
        <source>The stick may be failing, or was pulled out too early.</source>
        <translation>ربما الذاكرة في طريقها إلى العطل، أو سُحبت قبل الأوان.</translation>
    </message>
    <message>
        <source>Copy the file to another stick. The file that was sealed is as it was.</source>
        <translation>انسخ الملف إلى ذاكرة أخرى. الملف المختوم كما كان.</translation>
    </message>
    <message>
        <source>The disk could not be read or written.</source>
        <translation>تعذرت قراءة القرص أو الكتابة عليه.</translation>
    </message>
    <message>
        <source>It may have been unplugged, or it may be failing. What was saved before is safe.</source>
        <translation>ربما فُصل، أو هو في طريقه إلى العطل. ما حُفظ من قبل محفوظ.</translation>
    </message>
    <message>
        <source>Plug it in again, restart, and make a backup on another disk.</source>
        <translation>أوصله من جديد، وأعد التشغيل، واصنع نسخة احتياطية على قرص آخر.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>ما حُفظ من قبل محفوظ.</translation>
    </message>
    <message>
        <source>Free some space; then saving works again.</source>
        <translation>أفسح مكانًا؛ عندئذ يعود الحفظ.</translation>
    </message>
    <message>
        <source>This document is no draft of this assessment.</source>
        <translation>هذه الوثيقة ليست مسودة من هذا التقييم.</translation>
    </message>
    <message>
        <source>It is of another assessment, or was not saved by this program, or its bookmarks were lost, as when a text is copied into a new document.</source>
        <translation>هي من تقييم آخر، أو لم يحفظها هذا البرنامج، أو فُقدت علاماتها المرجعية، كما يحدث عند نسخ نص إلى وثيقة جديدة.</translation>
    </message>
    <message>
        <source>Ask for the document that was sent, with the changes in it.</source>
        <translation>اطلب الوثيقة التي أُرسلت، وفيها التغييرات.</translation>
    </message>
    <message>
        <source>The method of this assessment has no field “{field}”.</source>
        <translation>ليس في منهج هذا التقييم حقل «{field}».</translation>
    </message>
    <message>
        <source>Choose a section from the list.</source>
        <translation>اختر قسمًا من القائمة.</translation>
    </message>
    <message>
        <source>The file “{path}” already exists.</source>
        <translation>الملف «{path}» موجود من قبل.</translation>
    </message>
    <message>
        <source>Choose another name, or move the old file away.</source>
        <translation>اختر اسمًا آخر، أو انقل الملف القديم.</translation>
    </message>
    <message>
        <source>“{path}” is open in another program.</source>
        <translation>«{path}» مفتوح في برنامج آخر.</translation>
    </message>
    <message>
        <source>What was in the file is untouched.</source>
        <translation>لم يُمسّ ما كان في الملف.</translation>
    </message>
    <message>
        <source>Close it there and try again, or give this one another name.</source>
        <translation>أغلقه هناك وحاول من جديد، أو أعطِ هذا الملف اسمًا آخر.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read.</source>
        <translation>تعذرت قراءة «{path}».</translation>
    </message>
    <message>
        <source>Check that the file is still there, that you may read it, and that no other program has it open.</source>
        <translation>تحقق أن الملف ما زال هناك، وأن لك أن تقرأه، وأن لا برنامج آخر يفتحه.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written.</source>
        <translation>تعذرت كتابة «{path}».</translation>
    </message>
    <message>
        <source>The folder may be write-protected or the disk full.</source>
        <translation>ربما كان المجلد محميًا من الكتابة أو القرص ممتلئًا.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The report cannot be printed in full.</source>
        <translation>تعذرت طباعة التقرير كاملًا.</translation>
    </message>
    <message>
        <source>The program’s fonts lack these characters: {characters}. They are used in {where}.</source>
        <translation>تنقص خطوط البرنامج هذه المحارف: {characters}. تُستخدم في {where}.</translation>
    </message>
    <message>
        <source>Replace them, or ask whoever supports you for the fonts.</source>
        <translation>استبدلها، أو اطلب الخطوط ممن يدعمك.</translation>
    </message>
    <message>
        <source>The file is not an assessment of this program.</source>
        <translation>الملف ليس تقييمًا من هذا البرنامج.</translation>
    </message>
    <message>
        <source>{reason} Nothing was changed.</source>
        <translation>{reason} لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Ask the sender to export it again.</source>
        <translation>اطلب من المرسل تصديره من جديد.</translation>
    </message>
    <message>
        <source>The method of this assessment is not in this workspace.</source>
        <translation>ليس منهج هذا التقييم في مساحة العمل هذه.</translation>
    </message>
    <message>
        <source>Its SHA-256 is {sha256}.</source>
        <translation>قيمة SHA-256 له {sha256}.</translation>
    </message>
    <message>
        <source>Import an assessment that was made with it.</source>
        <translation>استورد تقييمًا صُنع به.</translation>
    </message>
    <message>
        <source>The method file is not valid.</source>
        <translation>ملف المنهج غير صالح.</translation>
    </message>
    <message>
        <source>At {key}, line {line}: {reason}</source>
        <translation>عند {key}، السطر {line}: {reason}</translation>
    </message>
    <message>
        <source>Ask the consortium for an intact copy.</source>
        <translation>اطلب من الائتلاف نسخة سليمة.</translation>
    </message>
    <message>
        <source>These are not the digits of that key.</source>
        <translation>ليست هذه أرقام ذلك المفتاح.</translation>
    </message>
    <message>
        <source>The key of {principal} has {digits}</source>
        <translation>أرقام مفتاح {principal} هي {digits}</translation>
    </message>
    <message>
        <source>Have them read once more. If they still differ, do not confirm the key.</source>
        <translation>اطلب قراءتها مرة أخرى. وإن بقيت مختلفة فلا تؤكد المفتاح.</translation>
    </message>
    <message>
        <source>The key is in the register already, for {principal}.</source>
        <translation>المفتاح في السجل من قبل، لـ {principal}.</translation>
    </message>
    <message>
        <source>A key that was revoked or has expired never comes back.</source>
        <translation>المفتاح الذي أُلغي أو انتهى لا يعود أبدًا.</translation>
    </message>
    <message>
        <source>Look at the register; a lost key is replaced by a new one.</source>
        <translation>انظر في السجل؛ يحل مفتاح جديد محل المفقود.</translation>
    </message>
    <message>
        <source>No single key in the register fits “{value}”.</source>
        <translation>لا مفتاح واحد في السجل يناسب «{value}».</translation>
    </message>
    <message>
        <source>Give its fingerprint, SHA256:…, as the register lists it.</source>
        <translation>أعط بصمته، SHA256:…، كما يسردها السجل.</translation>
    </message>
    <message>
        <source>The key file of the workspace is damaged.</source>
        <translation>ملف مفاتيح مساحة العمل متضرر.</translation>
    </message>
    <message>
        <source>No passphrase can open it as it is.</source>
        <translation>لا تستطيع أي عبارة مرور فتحه كما هو.</translation>
    </message>
    <message>
        <source>Restore it from a backup.</source>
        <translation>استعده من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The key file of the workspace is missing.</source>
        <translation>ملف مفاتيح مساحة العمل مفقود.</translation>
    </message>
    <message>
        <source>The database is there, but nothing can open it without that file.</source>
        <translation>قاعدة البيانات هناك، لكن لا شيء يفتحها من دون ذلك الملف.</translation>
    </message>
    <message>
        <source>The language pack “{pack}” is damaged.</source>
        <translation>حزمة اللغة «{pack}» متضررة.</translation>
    </message>
    <message>
        <source>A file of it is missing, or is not the one that was installed.</source>
        <translation>ملف منها مفقود، أو ليس الذي ثُبّت.</translation>
    </message>
    <message>
        <source>Install the pack again.</source>
        <translation>ثبّت الحزمة من جديد.</translation>
    </message>
    <message>
        <source>The report cannot be printed in full without a language pack: {packs}.</source>
        <translation>لا يمكن طباعة التقرير كاملًا بلا حزمة لغة: {packs}.</translation>
    </message>
    <message>
        <source>It has the fonts for these characters: {characters}. They are used in {where}.</source>
        <translation>فيها خطوط هذه المحارف: {characters}. تُستخدم في {where}.</translation>
    </message>
    <message>
        <source>“{name}” is no language pack of this version.</source>
        <translation>«{name}» ليست حزمة لغة لهذه النسخة.</translation>
    </message>
    <message>
        <source>It is another file, of another version, or was altered. Nothing was installed.</source>
        <translation>هو ملف آخر، أو من نسخة أخرى، أو حُرّف. لم يُثبَّت شيء.</translation>
    </message>
    <message>
        <source>Ask the consortium for the pack that belongs to this version of the program.</source>
        <translation>اطلب من الائتلاف الحزمة التي توافق هذه النسخة من البرنامج.</translation>
    </message>
    <message>
        <source>The mail “{path}” cannot be read.</source>
        <translation>تعذرت قراءة الرسالة «{path}».</translation>
    </message>
    <message>
        <source>It is larger or nested deeper than any mail with a sealed file.</source>
        <translation>هي أكبر أو أعمق تداخلًا من أي رسالة فيها ملف مختوم.</translation>
    </message>
    <message>
        <source>Save its attachment as a file and give that.</source>
        <translation>احفظ مرفقها في ملف وأعط ذلك.</translation>
    </message>
    <message>
        <source>There is already a panel member {member}.</source>
        <translation>هناك عضو فريق {member} من قبل.</translation>
    </message>
    <message>
        <source>Choose another pseudonym.</source>
        <translation>اختر اسمًا مستعارًا آخر.</translation>
    </message>
    <message>
        <source>The panel member {member} has voted and cannot be removed.</source>
        <translation>صوّت عضو الفريق {member} ولا يمكن حذفه.</translation>
    </message>
    <message>
        <source>The votes are part of the score’s history.</source>
        <translation>الأصوات جزء من تاريخ الدرجة.</translation>
    </message>
    <message>
        <source>Mark the member as having left; the votes stay.</source>
        <translation>ضع علامة أن العضو غادر؛ وتبقى الأصوات.</translation>
    </message>
    <message>
        <source>There is no panel member {member}.</source>
        <translation>لا عضو فريق {member}.</translation>
    </message>
    <message>
        <source>Add the member first.</source>
        <translation>أضف العضو أولًا.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>أُلغي؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Of {count} parts these are missing: {missing}.</source>
        <translation>من {count} أجزاء ينقص: {missing}.</translation>
    </message>
    <message>
        <source>The file {name} cannot be joined before all are here.</source>
        <translation>لا يمكن ضم الملف {name} قبل وجودها كلها.</translation>
    </message>
    <message>
        <source>Look for the other mails, or ask the sender for these parts again.</source>
        <translation>ابحث عن الرسائل الأخرى، أو اطلب هذه الأجزاء من المرسل من جديد.</translation>
    </message>
    <message>
        <source>Part {number} of {count} was damaged on its way.</source>
        <translation>تضرر الجزء {number} من {count} في طريقه.</translation>
    </message>
    <message>
        <source>Ask the sender for this part again.</source>
        <translation>اطلب هذا الجزء من المرسل من جديد.</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>عبارة المرور خاطئة.</translation>
    </message>
    <message>
        <source>The data are undamaged.</source>
        <translation>البيانات غير متضررة.</translation>
    </message>
    <message>
        <source>Try again, or use the recovery code.</source>
        <translation>حاول من جديد، أو استخدم رمز الاسترداد.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess.</source>
        <translation>عبارة المرور هذه سهلة التخمين.</translation>
    </message>
    <message>
        <source>Use four or more unrelated words.</source>
        <translation>استخدم أربع كلمات أو أكثر لا رابط بينها.</translation>
    </message>
    <message>
        <source>The name “{path}” is too long for this computer.</source>
        <translation>الاسم «{path}» أطول مما يقبله هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Choose a shorter name, or a folder that lies in fewer others.</source>
        <translation>اختر اسمًا أقصر، أو مجلدًا أقل عمقًا.</translation>
    </message>
    <message>
        <source>The study period ends ({last}) before it begins ({first}).</source>
        <translation>تنتهي فترة الدراسة ({last}) قبل أن تبدأ ({first}).</translation>
    </message>
    <message>
        <source>Swap the two dates.</source>
        <translation>بدّل بين التاريخين.</translation>
    </message>
    <message>
        <source>This is not a public signing key.</source>
        <translation>هذا ليس مفتاح توقيع عامًا.</translation>
    </message>
    <message>
        <source>Ask the sender for it again; it begins with ssh-ed25519.</source>
        <translation>اطلبه من المرسل من جديد؛ يبدأ بـ ssh-ed25519.</translation>
    </message>
    <message>
        <source>The receipt is for another file of revision {revision} than the one sealed here.</source>
        <translation>إشعار الاستلام لملف آخر من المراجعة {revision} غير المختوم هنا.</translation>
    </message>
    <message>
        <source>It names the digest {found}; sealed here was {expected}.</source>
        <translation>يسمي البصمة {found}؛ والمختوم هنا {expected}.</translation>
    </message>
    <message>
        <source>The receipt is for something that was not sealed in this workspace.</source>
        <translation>إشعار الاستلام لشيء لم يُختم في مساحة العمل هذه.</translation>
    </message>
    <message>
        <source>It is for {country}, revision {revision}, check code {check_code}.</source>
        <translation>هو لـ {country}، المراجعة {revision}، رمز التحقق {check_code}.</translation>
    </message>
    <message>
        <source>Open the workspace in which that was sealed, and take it in there.</source>
        <translation>افتح مساحة العمل التي خُتم فيها ذلك، وأدخله هناك.</translation>
    </message>
    <message>
        <source>The list of whom to encrypt for was good until {expires}.</source>
        <translation>كانت قائمة من يُشفَّر لهم صالحة حتى {expires}.</translation>
    </message>
    <message>
        <source>A key on it may have been lost or given up since. Nothing was sealed.</source>
        <translation>ربما فُقد مفتاح فيها أو تُرك بعد ذلك. لم يُختم شيء.</translation>
    </message>
    <message>
        <source>Ask the consortium for its present recipients file.</source>
        <translation>اطلب من الائتلاف ملف المتلقين الحالي.</translation>
    </message>
    <message>
        <source>“{value}” is not a recipient of encrypted files.</source>
        <translation>«{value}» ليس متلقيًا لملفات مشفّرة.</translation>
    </message>
    <message>
        <source>It begins with age1; ask the consortium for it.</source>
        <translation>يبدأ بـ age1؛ اطلبه من الائتلاف.</translation>
    </message>
    <message>
        <source>There is a typo in the recovery code.</source>
        <translation>في رمز الاسترداد خطأ كتابة.</translation>
    </message>
    <message>
        <source>Its check character does not match the rest.</source>
        <translation>حرف التحقق فيه لا يطابق البقية.</translation>
    </message>
    <message>
        <source>Compare it with the paper, character by character.</source>
        <translation>قارنه بالورقة حرفًا حرفًا.</translation>
    </message>
    <message>
        <source>The recommendation is not in the list.</source>
        <translation>ليست التوصية في القائمة.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>انظر في القائمة مرة أخرى.</translation>
    </message>
    <message>
        <source>This is not the recovery code of this workspace.</source>
        <translation>ليس هذا رمز استرداد مساحة العمل هذه.</translation>
    </message>
    <message>
        <source>The file cannot be read as a Country Focus Report.</source>
        <translation>تعذرت قراءة الملف تقريرًا قطريًا.</translation>
    </message>
    <message>
        <source>Ask for the report as .docx, .odt or Markdown.</source>
        <translation>اطلب التقرير بصيغة .docx أو .odt أو Markdown.</translation>
    </message>
    <message>
        <source>This rescue file cannot be opened.</source>
        <translation>تعذر فتح ملف الإنقاذ هذا.</translation>
    </message>
    <message>
        <source>It is damaged, or the words in it belong to another workspace.</source>
        <translation>هو متضرر، أو كلماته لمساحة عمل أخرى.</translation>
    </message>
    <message>
        <source>Bring it in where that workspace is open; keep the file until then.</source>
        <translation>أدخله حيث تُفتح تلك المساحة؛ واحتفظ بالملف إلى ذلك الحين.</translation>
    </message>
    <message>
        <source>{score} is not a step of the scale.</source>
        <translation>{score} ليست درجة على المقياس.</translation>
    </message>
    <message>
        <source>Only a mean or a median of votes may lie between two steps.</source>
        <translation>لا يقع بين درجتين غير متوسط الأصوات أو وسيطها.</translation>
    </message>
    <message>
        <source>The revision is sealed, but its file “{path}” could not be finished.</source>
        <translation>المراجعة مختومة، لكن ملفها «{path}» تعذر إنهاؤه.</translation>
    </message>
    <message>
        <source>The disk refused its name, and would not take the record of it back.</source>
        <translation>رفض القرص اسمه، ولم يسحب تسجيله.</translation>
    </message>
    <message>
        <source>Write it again from the page “Sealed”; or lock and unlock, which finishes it if the disk is well by then.</source>
        <translation>اكتبه من جديد من صفحة «مختوم»؛ أو اقفل وافتح، فيُنهيه إن كان القرص قد صلح.</translation>
    </message>
    <message>
        <source>“{path}” is not a file that was sealed in this workspace.</source>
        <translation>«{path}» ليس ملفًا خُتم في مساحة العمل هذه.</translation>
    </message>
    <message>
        <source>What was sealed elsewhere, or altered since, is not sent from here.</source>
        <translation>ما خُتم في مكان آخر أو حُرّف بعد ذلك لا يُرسل من هنا.</translation>
    </message>
    <message>
        <source>Write the sealed file again and take that one.</source>
        <translation>اكتب الملف المختوم من جديد وخذ ذلك.</translation>
    </message>
    <message>
        <source>The encrypted file cannot be opened.</source>
        <translation>تعذر فتح الملف المشفّر.</translation>
    </message>
    <message>
        <source>It was encrypted for somebody else, or it is damaged.</source>
        <translation>شُفّر لغيرك، أو هو متضرر.</translation>
    </message>
    <message>
        <source>Ask the sender to encrypt it for you.</source>
        <translation>اطلب من المرسل أن يشفّره لك.</translation>
    </message>
    <message>
        <source>The score sheet was refused.</source>
        <translation>رُفضت استمارة الدرجات.</translation>
    </message>
    <message>
        <source>Check that it belongs to this assessment.</source>
        <translation>تحقق أنها لهذا التقييم.</translation>
    </message>
    <message>
        <source>The signature cannot be read.</source>
        <translation>تعذرت قراءة التوقيع.</translation>
    </message>
    <message>
        <source>The file was damaged in transit or made by another program.</source>
        <translation>تضرر الملف في الطريق أو صنعه برنامج آخر.</translation>
    </message>
    <message>
        <source>Ask the sender for it again.</source>
        <translation>اطلبه من المرسل من جديد.</translation>
    </message>
    <message>
        <source>The list of signers cannot be read.</source>
        <translation>تعذرت قراءة قائمة الموقّعين.</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>السطر {line}: {reason}</translation>
    </message>
    <message>
        <source>This list of sources cannot be read.</source>
        <translation>تعذرت قراءة قائمة المصادر هذه.</translation>
    </message>
    <message>
        <source>Export it from the reference manager as BibTeX or CSL-JSON.</source>
        <translation>صدّرها من برنامج المراجع بصيغة BibTeX أو CSL-JSON.</translation>
    </message>
    <message>
        <source>The list of revoked keys cannot be read, so no key can be believed.</source>
        <translation>تعذرت قراءة قائمة المفاتيح الملغاة، فلا يمكن تصديق أي مفتاح.</translation>
    </message>
    <message>
        <source>The source is not in the list.</source>
        <translation>ليس المصدر في القائمة.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>اختر غيره.</translation>
    </message>
    <message>
        <source>The file is signed with a key that is not known to speak here.</source>
        <translation>وُقّع الملف بمفتاح لا يُعرف أنه يتكلم هنا.</translation>
    </message>
    <message>
        <source>The key is {fingerprint}: {digits}</source>
        <translation>المفتاح {fingerprint}: {digits}</translation>
    </message>
    <message>
        <source>Telephone the consortium on a number that you know and compare the digits.</source>
        <translation>اتصل بالائتلاف على رقم تعرفه وقارن الأرقام.</translation>
    </message>
    <message>
        <source>The signed file is not valid.</source>
        <translation>الملف الموقّع غير صالح.</translation>
    </message>
    <message>
        <source>Ask its sender for an intact copy. Nothing was done by it.</source>
        <translation>اطلب من مرسله نسخة سليمة. لم يُفعل شيء بموجبه.</translation>
    </message>
    <message>
        <source>The signed list has number {number}; number {held} is here already.</source>
        <translation>رقم القائمة الموقّعة {number}؛ والرقم {held} هنا من قبل.</translation>
    </message>
    <message>
        <source>Another sealed file of revision {revision} was received before.</source>
        <translation>استُلم من قبل ملف مختوم آخر للمراجعة {revision}.</translation>
    </message>
    <message>
        <source>Two different files claim the same number; one may be forged.</source>
        <translation>يدّعي ملفان مختلفان الرقم نفسه؛ وقد يكون أحدهما مزورًا.</translation>
    </message>
    <message>
        <source>Telephone the network member and compare check codes.</source>
        <translation>اتصل بعضو الشبكة وقارن رمزي التحقق.</translation>
    </message>
    <message>
        <source>The sealed file is that of another network member, {found}.</source>
        <translation>الملف المختوم لعضو شبكة آخر، {found}.</translation>
    </message>
    <message>
        <source>This workspace is that of {expected}. Nothing was changed.</source>
        <translation>مساحة العمل هذه لـ {expected}. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Go on in a workspace that was begun with the name in the register {found}.</source>
        <translation>تابع في مساحة عمل بدأت بالاسم الوارد في السجل {found}.</translation>
    </message>
    <message>
        <source>The sealed file would be too large to be accepted.</source>
        <translation>سيكون الملف المختوم أكبر من أن يُقبل.</translation>
    </message>
    <message>
        <source>The limit for “{entry}” is {limit}; it has {size}. Nothing was changed.</source>
        <translation>حد «{entry}» هو {limit}؛ وحجمه {size}. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Shorten the texts, attach smaller files, or seal without the attached files.</source>
        <translation>اختصر النصوص، أو أرفق ملفات أصغر، أو اختم بلا ملفات مرفقة.</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>النص طويل جدًا.</translation>
    </message>
    <message>
        <source>It has {characters} characters; the limit is {limit}, about forty pages.</source>
        <translation>فيه {characters} حرفًا؛ والحد {limit}، نحو أربعين صفحة.</translation>
    </message>
    <message>
        <source>Shorten it; what was saved before is safe.</source>
        <translation>اختصره؛ ما حُفظ من قبل محفوظ.</translation>
    </message>
    <message>
        <source>Too many tries have failed. Wait {wait} (minutes:seconds).</source>
        <translation>فشلت محاولات كثيرة. انتظر {wait} (دقائق:ثوانٍ).</translation>
    </message>
    <message>
        <source>Each failure makes the next try wait longer, a quarter of an hour at most; nothing is lost.</source>
        <translation>كل فشل يطيل انتظار المحاولة التالية، ربع ساعة على الأكثر؛ ولا يُفقد شيء.</translation>
    </message>
    <message>
        <source>Try again then, with the recovery code if the passphrase is forgotten.</source>
        <translation>حاول حينها من جديد، وبرمز الاسترداد إن نُسيت عبارة المرور.</translation>
    </message>
    <message>
        <source>This is no update of the program that can be trusted.</source>
        <translation>هذا ليس تحديثًا للبرنامج يمكن الوثوق به.</translation>
    </message>
    <message>
        <source>It is damaged, or not signed with the release key that came with this copy. Nothing was changed.</source>
        <translation>هو متضرر، أو غير موقّع بمفتاح الإصدار الذي جاء مع هذه النسخة. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Ask for it again, or install the new version whole.</source>
        <translation>اطلبه من جديد، أو ثبّت النسخة الجديدة كاملة.</translation>
    </message>
    <message>
        <source>The update is for version {version}; this one is {here}, or made otherwise.</source>
        <translation>التحديث للنسخة {version}؛ وهذه {here}، أو صُنعت بغير ذلك.</translation>
    </message>
    <message>
        <source>Ask for the update that fits, or install the new version whole.</source>
        <translation>اطلب التحديث المناسب، أو ثبّت النسخة الجديدة كاملة.</translation>
    </message>
    <message>
        <source>“{value}” is not valid here.</source>
        <translation>«{value}» غير صالح هنا.</translation>
    </message>
    <message>
        <source>Expected: {expected}.</source>
        <translation>المتوقع: {expected}.</translation>
    </message>
    <message>
        <source>The table of votes cannot be read.</source>
        <translation>تعذرت قراءة جدول الأصوات.</translation>
    </message>
    <message>
        <source>At {where}: {reason}</source>
        <translation>عند {where}: {reason}</translation>
    </message>
    <message>
        <source>Correct the table and try again.</source>
        <translation>صحح الجدول وحاول من جديد.</translation>
    </message>
    <message>
        <source>Votes already recorded with another value: {count}.</source>
        <translation>أصوات سُجلت من قبل بقيمة أخرى: {count}.</translation>
    </message>
    <message>
        <source>Nothing was overwritten.</source>
        <translation>لم يُكتب فوق شيء.</translation>
    </message>
    <message>
        <source>Choose to replace them, or leave them.</source>
        <translation>اختر استبدالها، أو اتركها.</translation>
    </message>
    <message>
        <source>There is already a workspace in {path}.</source>
        <translation>هناك مساحة عمل في {path} من قبل.</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation>افتحها، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The file of this workspace is no longer where it was.</source>
        <translation>لم يعد ملف مساحة العمل حيث كان.</translation>
    </message>
    <message>
        <source>{path} was moved, renamed, deleted or replaced while it was open. Nothing is lost as long as the program stays open.</source>
        <translation>نُقل {path} أو تغيّر اسمه أو حُذف أو استُبدل وهو مفتوح. لا يُفقد شيء ما دام البرنامج مفتوحًا.</translation>
    </message>
    <message>
        <source>Put it back, or save the workspace in another folder before you close.</source>
        <translation>أعده، أو احفظ مساحة العمل في مجلد آخر قبل الإغلاق.</translation>
    </message>
    <message>
        <source>The workspace is open on {computer}, by {account}, since {since}.</source>
        <translation>مساحة العمل مفتوحة على {computer}، لدى {account}، منذ {since}.</translation>
    </message>
    <message>
        <source>Two that write at once would damage it.</source>
        <translation>كتابة اثنين معًا تضر بها.</translation>
    </message>
    <message>
        <source>Close it there, or open it here to read only.</source>
        <translation>أغلقها هناك، أو افتحها هنا للقراءة فقط.</translation>
    </message>
    <message>
        <source>There is no workspace in {path}.</source>
        <translation>لا مساحة عمل في {path}.</translation>
    </message>
    <message>
        <source>Choose another folder, or start a new workspace.</source>
        <translation>اختر مجلدًا آخر، أو ابدأ مساحة عمل جديدة.</translation>
    </message>
    <message>
        <source>The workspace is open to read only.</source>
        <translation>مساحة العمل مفتوحة للقراءة فقط.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Ask the consortium for the pack, then choose “Bring in…” and take its file.</source>
        <translation>اطلب الحزمة من الائتلاف، ثم اختر «استيراد…» وخذ ملفها.</translation>
    </message>
    <message>
        <source>To change something, open it where it can be written to.</source>
        <translation>لتغيير شيء افتحها حيث يمكن الكتابة فيها.</translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>The file has {bytes} bytes; no sealed file has more than {limit}.</source>
        <translation>حجم الملف {bytes} بايت؛ ولا يتجاوز أي ملف مختوم {limit}.</translation>
    </message>
    <message>
        <source>The file has {entries} entries; no sealed file has more than {limit}.</source>
        <translation>في الملف {entries} مدخلًا؛ ولا يتجاوز أي ملف مختوم {limit}.</translation>
    </message>
    <message>
        <source>The entry {entry} is larger than {limit} bytes.</source>
        <translation>المدخل {entry} أكبر من {limit} بايت.</translation>
    </message>
    <message>
        <source>The entry {entry} would unpack to far more than a sealed file holds.</source>
        <translation>يُفك المدخل {entry} إلى أكثر بكثير مما في ملف مختوم.</translation>
    </message>
    <message>
        <source>This is not a sealed file, or it was cut short or altered. Ask for it again.</source>
        <translation>هذا ليس ملفًا مختومًا، أو قُطع أو حُرّف. اطلبه من جديد.</translation>
    </message>
    <message>
        <source>The file was damaged in transit. Ask the member to send it again.</source>
        <translation>تضرر الملف في الطريق. اطلب من العضو إرساله من جديد.</translation>
    </message>
    <message>
        <source>The archive contradicts itself about {entry}: it was altered.</source>
        <translation>تناقض الأرشيف في {entry}: فقد حُرّف.</translation>
    </message>
    <message>
        <source>The entry {entry} appears twice: the file was altered.</source>
        <translation>يظهر المدخل {entry} مرتين: فقد حُرّف الملف.</translation>
    </message>
    <message>
        <source>The entry {entry} has a name that no sealed file uses.</source>
        <translation>للمدخل {entry} اسم لا يستخدمه أي ملف مختوم.</translation>
    </message>
    <message>
        <source>The entry {entry} is not a plain file.</source>
        <translation>المدخل {entry} ليس ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>The entry {entry} does not belong in a sealed file.</source>
        <translation>لا مكان للمدخل {entry} في ملف مختوم.</translation>
    </message>
    <message>
        <source>The entry {entry} is missing.</source>
        <translation>المدخل {entry} مفقود.</translation>
    </message>
    <message>
        <source>The signature cannot be read.</source>
        <translation>تعذرت قراءة التوقيع.</translation>
    </message>
    <message>
        <source>The signature is not for a sealed file but for {namespace}.</source>
        <translation>التوقيع ليس لملف مختوم بل لـ {namespace}.</translation>
    </message>
    <message>
        <source>The signature does not belong to this content: it was altered after sealing.</source>
        <translation>لا يعود التوقيع إلى هذا المحتوى: فقد حُرّف بعد الختم.</translation>
    </message>
    <message>
        <source>The key {fingerprint} was revoked. Do not rely on the file; telephone the member.</source>
        <translation>أُلغي المفتاح {fingerprint}. لا تعتمد على الملف؛ اتصل بالعضو.</translation>
    </message>
    <message>
        <source>The key {fingerprint} is not in the list of signers. Compare it by telephone.</source>
        <translation>المفتاح {fingerprint} ليس في قائمة الموقّعين. قارنه بالهاتف.</translation>
    </message>
    <message>
        <source>The key belongs to {found}, not to {expected}.</source>
        <translation>المفتاح لـ {found}، لا لـ {expected}.</translation>
    </message>
    <message>
        <source>The key may not sign submissions ({namespace}).</source>
        <translation>لا يجوز للمفتاح توقيع التسليمات ({namespace}).</translation>
    </message>
    <message>
        <source>The key is valid only after {valid_after}.</source>
        <translation>لا يصلح المفتاح إلا بعد {valid_after}.</translation>
    </message>
    <message>
        <source>The key was valid until {valid_before}.</source>
        <translation>كان المفتاح صالحًا حتى {valid_before}.</translation>
    </message>
    <message>
        <source>The list of hashes is malformed.</source>
        <translation>قائمة البصمات غير سليمة الشكل.</translation>
    </message>
    <message>
        <source>The entry {entry} was added: the signed list does not name it.</source>
        <translation>أُضيف المدخل {entry}: لا تسميه القائمة الموقّعة.</translation>
    </message>
    <message>
        <source>The entry {entry} was removed: the signed list names it.</source>
        <translation>حُذف المدخل {entry}: تسميه القائمة الموقّعة.</translation>
    </message>
    <message>
        <source>The entry {entry} was altered after sealing.</source>
        <translation>حُرّف المدخل {entry} بعد الختم.</translation>
    </message>
    <message>
        <source>The content is right, but another program repacked the file.</source>
        <translation>المحتوى صحيح، لكن برنامجًا آخر أعاد حزم الملف.</translation>
    </message>
    <message>
        <source>{entry} is not JSON, or was cut short.</source>
        <translation>{entry} ليس JSON، أو قُطع.</translation>
    </message>
    <message>
        <source>{entry} has the key “{key}” twice.</source>
        <translation>في {entry} المفتاح «{key}» مرتين.</translation>
    </message>
    <message>
        <source>{entry} holds {values} values; no document has more than {limit}.</source>
        <translation>في {entry} عدد {values} من القيم؛ ولا تتجاوز أي وثيقة {limit}.</translation>
    </message>
    <message>
        <source>{entry} is nested too deeply.</source>
        <translation>تداخل {entry} أعمق من اللازم.</translation>
    </message>
    <message>
        <source>{entry} holds the number {number}, which is not allowed.</source>
        <translation>في {entry} العدد {number} وهو غير مسموح.</translation>
    </message>
    <message>
        <source>{entry} holds text at {where} that is not in normal form (NFC).</source>
        <translation>في {entry} عند {where} نص ليس بالصيغة المعيارية (NFC).</translation>
    </message>
    <message>
        <source>{entry} holds control characters at {where} that can reorder the text you see.</source>
        <translation>في {entry} عند {where} محارف تحكم قد تعيد ترتيب النص الذي تراه.</translation>
    </message>
    <message>
        <source>{entry} is not in the format {expected}.</source>
        <translation>{entry} ليس بالصيغة {expected}.</translation>
    </message>
    <message>
        <source>{entry} is in version {version}; this program knows {known}. Install the newer program.</source>
        <translation>{entry} من النسخة {version}؛ ويعرف هذا البرنامج {known}. ثبّت البرنامج الأحدث.</translation>
    </message>
    <message>
        <source>{entry} has a value at {where} that is not allowed ({problem}).</source>
        <translation>في {entry} عند {where} قيمة غير مسموحة ({problem}).</translation>
    </message>
    <message>
        <source>The method in the file is not valid.</source>
        <translation>المنهج الذي في الملف غير صالح.</translation>
    </message>
    <message>
        <source>The parts of the file disagree about {value}.</source>
        <translation>تختلف أجزاء الملف في {value}.</translation>
    </message>
    <message>
        <source>The file names the member {found}; {expected} was expected.</source>
        <translation>يسمي الملف العضو {found}؛ وكان المتوقع {expected}.</translation>
    </message>
    <message>
        <source>No source names the attachment {entry}.</source>
        <translation>لا مصدر يسمي المرفق {entry}.</translation>
    </message>
    <message>
        <source>Principle {principle} has no score.</source>
        <translation>لا درجة للمبدأ {principle}.</translation>
    </message>
    <message>
        <source>The score of principle {principle} is {submitted}; recomputed it is {computed}.</source>
        <translation>درجة المبدأ {principle} هي {submitted}؛ وبإعادة الحساب {computed}.</translation>
    </message>
    <message>
        <source>Another file with revision {revision} was received before. Telephone the member.</source>
        <translation>استُلم من قبل ملف آخر بالمراجعة {revision}. اتصل بالعضو.</translation>
    </message>
    <message>
        <source>Revision {revision} is older than {latest}, which was received before.</source>
        <translation>المراجعة {revision} أقدم من {latest} التي استُلمت من قبل.</translation>
    </message>
    <message>
        <source>The revision that it follows is not the one that was received.</source>
        <translation>المراجعة التي تليها ليست التي استُلمت.</translation>
    </message>
    <message>
        <source>{entry} has a value for dimension {dimension} ({where}) that is not allowed ({problem}).</source>
        <translation>في {entry} للبُعد {dimension} ({where}) قيمة غير مسموحة ({problem}).</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>الملف</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>The score of the principle cannot be computed without it.</source>
        <translation>لا يمكن حساب درجة المبدأ من دونها.</translation>
    </message>
    <message>
        <source>Readers and the consortium&apos;s editor ask for it first.</source>
        <translation>يطلبها القراء ومحرر الائتلاف أولًا.</translation>
    </message>
    <message>
        <source>Links are how this report proves what it says.</source>
        <translation>بالروابط يثبت هذا التقرير ما يقول.</translation>
    </message>
    <message>
        <source>the government</source>
        <translation>الحكومة</translation>
    </message>
    <message>
        <source>donors and the international community</source>
        <translation>المانحون والمجتمع الدولي</translation>
    </message>
    <message>
        <source>civil society</source>
        <translation>المجتمع المدني</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>repressed</source>
        <translation>مقموع</translation>
    </message>
    <message>
        <source>obstructed</source>
        <translation>معرقل</translation>
    </message>
    <message>
        <source>narrowed</source>
        <translation>ضيق</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>median</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>The country context is empty.</source>
        <translation>سياق البلد فارغ.</translation>
    </message>
    <message>
        <source>The report opens with it.</source>
        <translation>به يبدأ التقرير.</translation>
    </message>
    <message>
        <source>Write it; last year&apos;s can serve as a start.</source>
        <translation>اكتبه؛ وقد يصلح سياق العام الماضي بداية.</translation>
    </message>
    <message>
        <source>The score from the CIVICUS Monitor is not complete.</source>
        <translation>درجة مرصد سيفيكوس غير مكتملة.</translation>
    </message>
    <message>
        <source>Enter raw score, rating and edition.</source>
        <translation>أدخل النقاط والتصنيف والطبعة.</translation>
    </message>
    <message>
        <source>The score of the panel is missing.</source>
        <translation>درجة الفريق ناقصة.</translation>
    </message>
    <message>
        <source>Enter what the panel decided.</source>
        <translation>أدخل ما قرره الفريق.</translation>
    </message>
    <message>
        <source>The score has no justification.</source>
        <translation>لا تعليل للدرجة.</translation>
    </message>
    <message>
        <source>Say in a few sentences why this score and not the next one up or down.</source>
        <translation>قل في بضع جمل لماذا هذه الدرجة لا التي فوقها أو تحتها.</translation>
    </message>
    <message>
        <source>The narrative is empty.</source>
        <translation>النص السردي فارغ.</translation>
    </message>
    <message>
        <source>It is what is published.</source>
        <translation>هو ما يُنشر.</translation>
    </message>
    <message>
        <source>Write it.</source>
        <translation>اكتبه.</translation>
    </message>
    <message>
        <source>The panel’s confidence has not been recorded.</source>
        <translation>لم تُسجَّل ثقة الفريق.</translation>
    </message>
    <message>
        <source>It never alters the score; it shows where to look again.</source>
        <translation>لا تغيّر الدرجة أبدًا؛ بل تُظهر أين يُنظر ثانيةً.</translation>
    </message>
    <message>
        <source>Choose low, medium or high.</source>
        <translation>اختر منخفضة أو متوسطة أو عالية.</translation>
    </message>
    <message>
        <source>The same work is in the list of sources twice.</source>
        <translation>العمل نفسه مرتان في قائمة المصادر.</translation>
    </message>
    <message>
        <source>It has the same address or file as another one.</source>
        <translation>له عنوان عمل آخر أو ملفه.</translation>
    </message>
    <message>
        <source>Remove one; its citations can move to the other.</source>
        <translation>احذف أحدهما؛ ويمكن نقل استشهاداته إلى الآخر.</translation>
    </message>
    <message>
        <source>The edition {edition} of the CIVICUS Monitor may be superseded.</source>
        <translation>ربما حلت محل الطبعة {edition} من مرصد سيفيكوس طبعة أحدث.</translation>
    </message>
    <message>
        <source>Ratings change once a year, in early December.</source>
        <translation>تتغيّر التصنيفات مرة في السنة، في أوائل ديسمبر.</translation>
    </message>
    <message>
        <source>Check whether there is a newer one; if not, leave it.</source>
        <translation>تحقق هل هناك أحدث؛ وإلا فاتركها.</translation>
    </message>
    <message>
        <source>A raw score of {raw} belongs to the rating {fitting}, not {rating}.</source>
        <translation>النقاط {raw} تعود إلى التصنيف {fitting}، لا {rating}.</translation>
    </message>
    <message>
        <source>One of the two may be mistyped.</source>
        <translation>ربما كُتب أحدهما خطأ.</translation>
    </message>
    <message>
        <source>Compare both with the CIVICUS Monitor.</source>
        <translation>قارنهما بمرصد سيفيكوس.</translation>
    </message>
    <message>
        <source>Links without an address: {count}.</source>
        <translation>روابط بلا عنوان: {count}.</translation>
    </message>
    <message>
        <source>Give each its address, or make it plain text.</source>
        <translation>أعط كلًا منها عنوانه، أو اجعله نصًا عاديًا.</translation>
    </message>
    <message>
        <source>Links whose address is not valid: {count}.</source>
        <translation>روابط عنوانها غير صالح: {count}.</translation>
    </message>
    <message>
        <source>An address begins with https:// or http://.</source>
        <translation>يبدأ العنوان بـ https://‎ أو http://‎.</translation>
    </message>
    <message>
        <source>Words in the narrative: {words}. The guide for this text: {shortest} to {longest} words.</source>
        <translation>كلمات النص السردي: {words}. المقترح لهذا النص: من {shortest} إلى {longest} كلمة.</translation>
    </message>
    <message>
        <source>Shorten it if it reads better that way.</source>
        <translation>اختصره إن كان ذلك أحسن لقراءته.</translation>
    </message>
    <message>
        <source>Check whether an event, a law or a case is missing.</source>
        <translation>تحقق هل ينقص حدث أو قانون أو قضية.</translation>
    </message>
    <message>
        <source>The panel is divided: {below} of {n} votes at {low} or below, {above} at {high} or above.</source>
        <translation>الفريق منقسم: {below} من {n} أصوات عند {low} أو أقل، و{above} عند {high} أو أكثر.</translation>
    </message>
    <message>
        <source>Two camps are worth a second look; they never change a score.</source>
        <translation>يستحق المعسكران نظرة ثانية؛ ولا يغيّران درجة أبدًا.</translation>
    </message>
    <message>
        <source>Say in the justification or the minority note what divides it.</source>
        <translation>قل في التعليل أو في رأي الأقلية ما الذي يقسمه.</translation>
    </message>
    <message>
        <source>The votes lie wide apart: the middle half of {n} votes spans {range} points.</source>
        <translation>الأصوات متباعدة: يمتد النصف الأوسط من {n} أصوات على {range} نقاط.</translation>
    </message>
    <message>
        <source>A wide spread is worth a second look; it never changes a score.</source>
        <translation>يستحق التباعد نظرة ثانية؛ ولا يغيّر درجة أبدًا.</translation>
    </message>
    <message>
        <source>Panel members recorded: {members}; the method advises at least {minimum}.</source>
        <translation>أعضاء الفريق المسجلون: {members}؛ وينصح المنهج بما لا يقل عن {minimum}.</translation>
    </message>
    <message>
        <source>Record the members who took part.</source>
        <translation>سجّل الأعضاء الذين شاركوا.</translation>
    </message>
    <message>
        <source>The text came with a report brought in and has not been changed yet.</source>
        <translation>جاء النص مع تقرير مستورد ولم يتغيّر بعد.</translation>
    </message>
    <message>
        <source>It may name people who took part then, and not now.</source>
        <translation>ربما سمّى أشخاصًا شاركوا حينها، لا الآن.</translation>
    </message>
    <message>
        <source>Write how it was done this time; take out names of last time.</source>
        <translation>اكتب كيف جرى ذلك هذه المرة؛ واحذف أسماء المرة السابقة.</translation>
    </message>
    <message>
        <source>The score has changed since last time and no reason is given.</source>
        <translation>تغيّرت الدرجة عن المرة السابقة ولم يُذكر سبب.</translation>
    </message>
    <message>
        <source>Readers compare years.</source>
        <translation>يقارن القراء بين السنوات.</translation>
    </message>
    <message>
        <source>Say what happened, or that the panel judges differently.</source>
        <translation>قل ما حدث، أو أن الفريق يحكم حكمًا آخر.</translation>
    </message>
    <message>
        <source>There is no recommendation to {audience}.</source>
        <translation>لا توصية موجهة إلى: {audience}.</translation>
    </message>
    <message>
        <source>Add one if there is one to make.</source>
        <translation>أضف واحدة إن كان هناك ما يقال.</translation>
    </message>
    <message>
        <source>Recommendations tied to no principle: {count}.</source>
        <translation>توصيات غير مرتبطة بأي مبدأ: {count}.</translation>
    </message>
    <message>
        <source>Tick the principles that each would advance.</source>
        <translation>علّم المبادئ التي تدفعها كل منها قدمًا.</translation>
    </message>
    <message>
        <source>It has not been recorded how the panel decided.</source>
        <translation>لم يُسجَّل كيف قرر الفريق.</translation>
    </message>
    <message>
        <source>Choose consensus, median, mean or vote.</source>
        <translation>اختر التوافق أو الوسيط أو المتوسط أو التصويت.</translation>
    </message>
    <message>
        <source>The score {score} is not the {rule} of the votes as they are now.</source>
        <translation>الدرجة {score} ليست ما تعطيه الأصوات كما هي الآن ({rule}).</translation>
    </message>
    <message>
        <source>The report would say that it was decided by it.</source>
        <translation>سيقول التقرير إنها قُررت بذلك.</translation>
    </message>
    <message>
        <source>Decide again, or keep the score and say why.</source>
        <translation>قرّروا من جديد، أو أبقوا الدرجة وقولوا لماذا.</translation>
    </message>
    <message>
        <source>The score {score} is not a step of the scale.</source>
        <translation>الدرجة {score} ليست درجة على المقياس.</translation>
    </message>
    <message>
        <source>Only a mean or a median of votes may lie between two steps.</source>
        <translation>لا يقع بين درجتين غير متوسط الأصوات أو وسيطها.</translation>
    </message>
    <message>
        <source>Choose a step, or say how the panel decided.</source>
        <translation>اختر درجة، أو قل كيف قرر الفريق.</translation>
    </message>
    <message>
        <source>The panel&apos;s confidence in this score is low.</source>
        <translation>ثقة الفريق بهذه الدرجة منخفضة.</translation>
    </message>
    <message>
        <source>Check whether another source could raise it; if not, leave it.</source>
        <translation>تحقق هل يرفعها مصدر آخر؛ وإلا فاتركها.</translation>
    </message>
    <message>
        <source>No source is cited.</source>
        <translation>لا استشهاد بمصدر.</translation>
    </message>
    <message>
        <source>Cite at least one work that supports the narrative.</source>
        <translation>استشهد بعمل واحد على الأقل يسند النص السردي.</translation>
    </message>
    <message>
        <source>The source lies outside the study period.</source>
        <translation>المصدر خارج فترة الدراسة.</translation>
    </message>
    <message>
        <source>Leave it as background, or look for a newer one.</source>
        <translation>اتركه خلفيةً، أو ابحث عن أحدث.</translation>
    </message>
    <message>
        <source>The consortium says that something must change here.</source>
        <translation>يقول الائتلاف إن شيئًا يجب أن يتغيّر هنا.</translation>
    </message>
    <message>
        <source>Answer the comment, or take over the wording that it proposes.</source>
        <translation>أجب عن التعليق، أو خذ الصياغة التي يقترحها.</translation>
    </message>
    <message>
        <source>This has characters that no font of the program has.</source>
        <translation>في هذا النص محارف ليست في أي من خطوط البرنامج.</translation>
    </message>
    <message>
        <source>Nothing can be printed with them: {characters}.</source>
        <translation>لا تمكن طباعة شيء فيه هذه المحارف: {characters}.</translation>
    </message>
    <message>
        <source>Write it with other characters.</source>
        <translation>اكتبه بمحارف أخرى.</translation>
    </message>
    <message>
        <source>Without a language pack ({packs}) this cannot be printed.</source>
        <translation>بلا حزمة لغة ({packs}) لا تمكن طباعة هذا النص.</translation>
    </message>
    <message>
        <source>It has the fonts for these characters: {characters}.</source>
        <translation>فيها خطوط هذه المحارف: {characters}.</translation>
    </message>
    <message>
        <source>Ask the consortium for the pack and take its file by “Bring in…”, or write it with other characters.</source>
        <translation>اطلب الحزمة من الائتلاف وخذ ملفها من «استيراد…»، أو اكتب النص بمحارف أخرى.</translation>
    </message>
    <message>
        <source>Taken from a report brought in, and not changed yet.</source>
        <translation>أُخذ من تقرير مستورد ولم يتغيّر بعد.</translation>
    </message>
    <message>
        <source>Bring it up to the study period, or leave it if it still holds.</source>
        <translation>حدّثه لفترة الدراسة، أو اتركه إن كان ما زال صحيحًا.</translation>
    </message>
    <message>
        <source>The source has neither an address nor a file.</source>
        <translation>لا عنوان للمصدر ولا ملف.</translation>
    </message>
    <message>
        <source>Nobody could look it up.</source>
        <translation>لا يستطيع أحد الرجوع إليه.</translation>
    </message>
    <message>
        <source>Add an address or a file, or mark the source as confidential.</source>
        <translation>أضف عنوانًا أو ملفًا، أو ضع على المصدر علامة سري.</translation>
    </message>
    <message>
        <source>Votes have changed since the panel decided.</source>
        <translation>تغيّرت أصوات منذ قرار الفريق.</translation>
    </message>
    <message>
        <source>Confirm the decision, or decide again.</source>
        <translation>أكّدوا القرار، أو قرّروا من جديد.</translation>
    </message>
</context>
<context>
    <name>form</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>guidance</name>
    <message>
        <source>Provisional, until the programme publishes its own: {parts}.</source>
        <translation>مؤقتة إلى أن ينشر البرنامج ما عنده: {parts}.</translation>
    </message>
    <message>
        <source>Previous score: {score}</source>
        <translation>الدرجة السابقة: {score}</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Go back to before {moment}?</source>
        <translation>العودة إلى ما قبل {moment}؟</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>العودة</translation>
    </message>
    <message>
        <source>The whole assessment will be as it was: texts, scores, recommendations, sources, panel and votes. What would change is listed below. Undo takes it back exactly.</source>
        <translation>يعود التقييم كله كما كان: النصوص والدرجات والتوصيات والمصادر والفريق والأصوات. وأدناه ما سيتغيّر. ويسترجع التراجع ذلك بالضبط.</translation>
    </message>
    <message>
        <source>Changes: {count}</source>
        <translation>التغييرات: {count}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>حينها</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>ما سيتغيّر</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>System default</source>
        <translation>كالنظام</translation>
    </message>
</context>
<context>
    <name>leaving</name>
    <message>
        <source>Seen by whoever carries the mail</source>
        <translation>يراه كل من ينقل البريد</translation>
    </message>
    <message>
        <source>Seen by whoever can open the file</source>
        <translation>يراه كل من يستطيع فتح الملف</translation>
    </message>
    <message>
        <source>name of the file</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>size in bytes</source>
        <translation>الحجم بالبايت</translation>
    </message>
    <message>
        <source>addresses of sender and recipient, and the time</source>
        <translation>عنوانا المرسل والمتلقي، والوقت</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>متلقٍّ</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>all texts, scores and recommendations</source>
        <translation>كل النصوص والدرجات والتوصيات</translation>
    </message>
    <message>
        <source>method</source>
        <translation>المنهج</translation>
    </message>
    <message>
        <source>name of a panel member</source>
        <translation>اسم عضو في الفريق</translation>
    </message>
    <message>
        <source>panel members</source>
        <translation>أعضاء الفريق</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>source</source>
        <translation>مصدر</translation>
    </message>
    <message>
        <source>attached file</source>
        <translation>ملف مرفق</translation>
    </message>
    <message>
        <source>answer to a comment</source>
        <translation>جواب عن تعليق</translation>
    </message>
    <message>
        <source>draft report</source>
        <translation>مسودة التقرير</translation>
    </message>
    <message>
        <source>program and its version</source>
        <translation>البرنامج ونسخته</translation>
    </message>
    <message>
        <source>a submission cannot be without it</source>
        <translation>لا يكون التسليم من دونه</translation>
    </message>
    <message>
        <source>encryption does not hide it</source>
        <translation>لا يخفيه التشفير</translation>
    </message>
    <message>
        <source>agreed to be named in the submission</source>
        <translation>وافق على ذكر اسمه في التسليم</translation>
    </message>
    <message>
        <source>did not agree to be named in the submission</source>
        <translation>لم يوافق على ذكر اسمه في التسليم</translation>
    </message>
    <message>
        <source>not marked confidential</source>
        <translation>ليس عليه علامة سري</translation>
    </message>
    <message>
        <source>marked confidential</source>
        <translation>عليه علامة سري</translation>
    </message>
    <message>
        <source>chosen to be sent</source>
        <translation>اختير إرساله</translation>
    </message>
    <message>
        <source>not chosen to be sent</source>
        <translation>لم يُختر إرساله</translation>
    </message>
    <message>
        <source>left out of this one</source>
        <translation>تُرك خارج هذا</translation>
    </message>
</context>
<context>
    <name>leaving_nothing</name>
    <message>
        <source>Sealed files and mails</source>
        <translation>ملفات مختومة ورسائل</translation>
    </message>
    <message>
        <source>Reports, sheets, tables, other files</source>
        <translation>تقارير واستمارات وجداول وملفات أخرى</translation>
    </message>
    <message>
        <source>Backups beside the workspace</source>
        <translation>نسخ احتياطية بجانب مساحة العمل</translation>
    </message>
    <message>
        <source>Backups in the second place</source>
        <translation>نسخ احتياطية في المكان الثاني</translation>
    </message>
    <message>
        <source>Damaged workspaces that were kept</source>
        <translation>مساحات عمل متضررة محفوظة</translation>
    </message>
    <message>
        <source>Log: codes and times, no text</source>
        <translation>السجل: رموز وأوقات، بلا نص</translation>
    </message>
    <message>
        <source>Settings, with the last folders</source>
        <translation>الإعدادات، مع آخر المجلدات</translation>
    </message>
    <message>
        <source>Workspace: all text, signing key</source>
        <translation>مساحة العمل: كل النص ومفتاح التوقيع</translation>
    </message>
    <message>
        <source>Key file: without it nothing opens</source>
        <translation>ملف المفاتيح: لا يُفتح شيء من دونه</translation>
    </message>
    <message>
        <source>it is another file now, and is left alone</source>
        <translation>هو ملف آخر الآن، ويُترك</translation>
    </message>
    <message>
        <source>not there: moved, renamed, or on a stick</source>
        <translation>ليس هناك: نُقل أو تغيّر اسمه، أو على ذاكرة USB</translation>
    </message>
    <message>
        <source>Copies that you or a service made: other folders and computers, sticks, a cloud, the backups of the system.</source>
        <translation>نسخ صنعتها أنت أو خدمة: مجلدات وحواسيب أخرى، وذاكرات USB، وسحابة، ونسخ النظام الاحتياطية.</translation>
    </message>
    <message>
        <source>Mail that was sent, in your mailbox, on its servers and with whoever got it; drafts that a mail program has taken in.</source>
        <translation>بريد أُرسل، في صندوقك وعلى خوادمه وعند من وصل إليه؛ ومسودات أخذها برنامج بريد.</translation>
    </message>
    <message>
        <source>Old blocks of the disk: a disk made of flash keeps what was written over for a while, and an expert may find it. What was in the workspace is encrypted there, too; files that were written for others are not.</source>
        <translation>كتل القرص القديمة: يحتفظ قرص الفلاش مدة بما كُتب فوقه، وقد يجده خبير. وما كان في مساحة العمل مشفّر هناك أيضًا؛ أما الملفات التي كُتبت لغيرك فلا.</translation>
    </message>
    <message>
        <source>Traces that the system keeps: names of files that were opened last, search indexes, previews, the memory that it wrote to disk.</source>
        <translation>آثار يحتفظ بها النظام: أسماء آخر الملفات المفتوحة، وفهارس البحث، والمعاينات، والذاكرة التي كتبها على القرص.</translation>
    </message>
    <message>
        <source>Backups and rescue files elsewhere: they open with the passphrase or the recovery code of their day. Destroy the paper with the code.</source>
        <translation>نسخ احتياطية وملفات إنقاذ في مكان آخر: تفتحها عبارة المرور أو رمز الاسترداد ليومها. أتلف الورقة التي عليها الرمز.</translation>
    </message>
    <message>
        <source>The program itself, and that it was installed.</source>
        <translation>البرنامج نفسه، وأنه كان مثبتًا.</translation>
    </message>
</context>
<context>
    <name>mail limits</name>
    <message>
        <source>As a mail it has %1: more than most services carry. It can go in parts, or on a stick.</source>
        <translation>حجمه في الرسالة %1: أكثر مما تحمله معظم الخدمات. يمكن أن يذهب في أجزاء، أو على ذاكرة USB.</translation>
    </message>
    <message>
        <source>As a mail it has %1: services that carry %2 MB or more take it.</source>
        <translation>حجمه في الرسالة %1: تقبله الخدمات التي تحمل %2 ميغابايت أو أكثر.</translation>
    </message>
    <message>
        <source>As a mail it has %1: services that carry %2 MB or more take it, and some carry less. It can go in parts.</source>
        <translation>حجمه في الرسالة %1: تقبله الخدمات التي تحمل %2 ميغابايت أو أكثر، وبعضها يحمل أقل. يمكن أن يذهب في أجزاء.</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;Desk</source>
        <translation>الم&amp;كتب</translation>
    </message>
    <message>
        <source>&amp;Take in files…</source>
        <translation>ا&amp;ستلام ملفات…</translation>
    </message>
    <message>
        <source>Take in a &amp;folder…</source>
        <translation>استلام م&amp;جلد…</translation>
    </message>
    <message>
        <source>Choose what opens &amp;encrypted files…</source>
        <translation>اختيار ما يفتح الملفات الم&amp;شفّرة…</translation>
    </message>
    <message>
        <source>&amp;Sign the register…</source>
        <translation>&amp;توقيع السجل…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;قفل</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Cut</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>ل&amp;صق</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>ب&amp;حث</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>نص أ&amp;كبر</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>نص أ&amp;صغر</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;مساعدة</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>ال&amp;دليل</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Update from a file…</source>
        <translation>ال&amp;تحديث من ملف…</translation>
    </message>
    <message>
        <source>&amp;About eesee</source>
        <translation>ع&amp;ن eesee</translation>
    </message>
    <message>
        <source>&amp;Assessments</source>
        <translation>التق&amp;ييمات</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;جديد…</translation>
    </message>
    <message>
        <source>&amp;Bring in…</source>
        <translation>ا&amp;ستيراد…</translation>
    </message>
    <message>
        <source>Take &amp;in what came back…</source>
        <translation>إ&amp;دخال ما عاد…</translation>
    </message>
    <message>
        <source>&amp;Practice assessment</source>
        <translation>تقييم &amp;التدريب</translation>
    </message>
    <message>
        <source>All &amp;assessments</source>
        <translation>&amp;كل التقييمات</translation>
    </message>
    <message>
        <source>&amp;Duplicate as next period…</source>
        <translation>&amp;تكرار للفترة التالية…</translation>
    </message>
    <message>
        <source>Countr&amp;y, period, language…</source>
        <translation>ال&amp;بلد والفترة واللغة…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>الت&amp;قرير</translation>
    </message>
    <message>
        <source>&amp;Copy for the panel</source>
        <translation>&amp;نسخة للفريق</translation>
    </message>
    <message>
        <source>&amp;Seal…</source>
        <translation>&amp;ختم…</translation>
    </message>
    <message>
        <source>Lea&amp;ve nothing on this computer…</source>
        <translation>عدم ترك &amp;شيء على هذا الحاسوب…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;إعادة</translation>
    </message>
    <message>
        <source>Find and replace &amp;here</source>
        <translation>بحث واستبدال &amp;هنا</translation>
    </message>
    <message>
        <source>&amp;Find in the whole assessment</source>
        <translation>&amp;بحث في التقييم كله</translation>
    </message>
    <message>
        <source>&amp;Save now</source>
        <translation>&amp;حفظ الآن</translation>
    </message>
    <message>
        <source>&amp;Next section</source>
        <translation>القسم ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Previous section</source>
        <translation>القسم ال&amp;سابق</translation>
    </message>
    <message>
        <source>What &amp;is still missing</source>
        <translation>ما الذي ما زال نا&amp;قصًا</translation>
    </message>
    <message>
        <source>Go &amp;to…</source>
        <translation>ان&amp;تقال إلى…</translation>
    </message>
    <message>
        <source>Next &amp;area</source>
        <translation>المن&amp;طقة التالية</translation>
    </message>
    <message>
        <source>&amp;Sections</source>
        <translation>الأ&amp;قسام</translation>
    </message>
    <message>
        <source>&amp;Guidance</source>
        <translation>الإ&amp;رشاد</translation>
    </message>
</context>
<context>
    <name>message</name>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
</context>
<context>
    <name>next_step</name>
    <message>
        <source>write the country context</source>
        <translation>كتابة سياق البلد</translation>
    </message>
    <message>
        <source>fill in principle %1 from the CIVICUS Monitor</source>
        <translation>ملء المبدأ %1 من مرصد سيفيكوس</translation>
    </message>
    <message>
        <source>%1 needs a score</source>
        <translation>%1 يحتاج إلى درجة</translation>
    </message>
    <message>
        <source>%1 needs a justification</source>
        <translation>%1 يحتاج إلى تعليل</translation>
    </message>
    <message>
        <source>%1 needs a narrative</source>
        <translation>%1 يحتاج إلى نص سردي</translation>
    </message>
    <message>
        <source>%1: decide again, the votes have changed</source>
        <translation>%1: قرّروا من جديد، تغيّرت الأصوات</translation>
    </message>
    <message>
        <source>%1: say how the panel decided</source>
        <translation>%1: قل كيف قرر الفريق</translation>
    </message>
    <message>
        <source>%1: state the panel’s confidence</source>
        <translation>%1: اذكر ثقة الفريق</translation>
    </message>
    <message>
        <source>complete the recommendations</source>
        <translation>إكمال التوصيات</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>التالي: %1</translation>
    </message>
    <message>
        <source>Ready to seal. Optional: %1</source>
        <translation>جاهز للختم. اختياري: %1</translation>
    </message>
    <message>
        <source>review it, then seal it</source>
        <translation>مراجعته، ثم ختمه</translation>
    </message>
</context>
<context>
    <name>openings</name>
    <message>
        <source>Nobody may have the recovery code of this workspace.</source>
        <translation>ربما لا أحد لديه رمز استرداد مساحة العمل هذه.</translation>
    </message>
    <message>
        <source>Make a new one in the settings and write it down.</source>
        <translation>اصنع رمزًا جديدًا من الإعدادات واكتبه.</translation>
    </message>
    <message>
        <source>The clock of this computer says {now}; the last change was made {last}.</source>
        <translation>تقول ساعة هذا الحاسوب {now}؛ وكان آخر تغيير {last}.</translation>
    </message>
    <message>
        <source>Set the clock if it is wrong; nothing is lost either way.</source>
        <translation>اضبط الساعة إن كانت خاطئة؛ وفي الحالين لا يُفقد شيء.</translation>
    </message>
    <message>
        <source>The clock of this computer says {now}, which is before the last change ({last}).</source>
        <translation>تقول ساعة هذا الحاسوب {now}، وهذا قبل آخر تغيير ({last}).</translation>
    </message>
    <message>
        <source>Changes that were saved since {first} are missing from the workspace: {count}.</source>
        <translation>تنقص مساحة العمل تغييرات حُفظت منذ {first}: {count}.</translation>
    </message>
    <message>
        <source>A file beside the database was damaged or removed after a crash, or an older copy was put in its place.</source>
        <translation>تضرر ملف بجانب قاعدة البيانات أو حُذف بعد عطل، أو وُضعت مكانه نسخة أقدم.</translation>
    </message>
    <message>
        <source>Look at the texts that are named, and at your backups.</source>
        <translation>انظر في النصوص المسماة، وفي نسخك الاحتياطية.</translation>
    </message>
    <message>
        <source>The key file was damaged. It was restored from its second copy.</source>
        <translation>كان ملف المفاتيح متضررًا. استُعيد من نسخته الثانية.</translation>
    </message>
    <message>
        <source>Make a backup: the disk may be failing.</source>
        <translation>اصنع نسخة احتياطية: ربما القرص في طريقه إلى العطل.</translation>
    </message>
    <message>
        <source>The key file was missing. It was restored from its second copy.</source>
        <translation>كان ملف المفاتيح مفقودًا. استُعيد من نسخته الثانية.</translation>
    </message>
    <message>
        <source>Find out what removed it, and make a backup.</source>
        <translation>اعرف ما الذي حذفه، واصنع نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Open to read only: nothing can be changed here.</source>
        <translation>مفتوح للقراءة فقط: لا يمكن تغيير شيء هنا.</translation>
    </message>
    <message>
        <source>To write, open it when it is open nowhere else.</source>
        <translation>للكتابة افتحها حين لا تكون مفتوحة في مكان آخر.</translation>
    </message>
    <message>
        <source>Open to read only: the folder of the workspace cannot be written to.</source>
        <translation>مفتوح للقراءة فقط: لا يمكن الكتابة في مجلد مساحة العمل.</translation>
    </message>
    <message>
        <source>To write, remove the protection or copy the folder to another place.</source>
        <translation>للكتابة أزل الحماية أو انسخ المجلد إلى مكان آخر.</translation>
    </message>
</context>
<context>
    <name>packs</name>
    <message>
        <source>Hebrew</source>
        <translation>العبرية</translation>
    </message>
    <message>
        <source>Devanagari (Nepali, Hindi)</source>
        <translation>الديفاناغارية (النيبالية والهندية)</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>البنغالية</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>البورمية</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>الخميرية</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>التايلاندية</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>اللاوية</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>السنهالية</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>التاميلية</translation>
    </message>
</context>
<context>
    <name>panel</name>
    <message>
        <source>Forget who {member} is?</source>
        <translation>نسيان من هو {member}؟</translation>
    </message>
    <message>
        <source>Forget the name</source>
        <translation>نسيان الاسم</translation>
    </message>
    <message>
        <source>Name, organisation and what was agreed to go, from the history of this assessment too. Undo cannot bring them back. The votes stay. Backups made before still hold the name.</source>
        <translation>يذهب الاسم والمنظمة وما وُوفق عليه، ومن سجل تغييرات هذا التقييم أيضًا. لا يعيدها التراجع. وتبقى الأصوات. وما زال الاسم في النسخ الاحتياطية التي صُنعت قبل ذلك.</translation>
    </message>
    <message>
        <source>Use the median where nothing is decided yet?</source>
        <translation>استخدام الوسيط حيث لم يُقرَّر شيء بعد؟</translation>
    </message>
    <message>
        <source>Record the medians</source>
        <translation>تسجيل الأوساط</translation>
    </message>
    <message>
        <source>Each score below is recorded as decided by the median of the votes. What is decided already stays as it is. One undo takes all of it back.</source>
        <translation>تُسجَّل كل درجة أدناه على أنها قُررت بوسيط الأصوات. وما قُرر من قبل يبقى كما هو. ويسترجع تراجع واحد ذلك كله.</translation>
    </message>
    <message>
        <source>Scores that would be recorded</source>
        <translation>درجات ستُسجَّل</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>البُعد</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>To look at first</source>
        <translation>يُنظر فيها أولًا</translation>
    </message>
    <message>
        <source>only {n} voted</source>
        <translation>صوّت {n} فقط</translation>
    </message>
    <message>
        <source>The panel is {name}: {below} of {n} votes at {low} or below, {above} at {high} or above.</source>
        <translation>الفريق {name}: {below} من {n} أصوات عند {low} أو أقل، و{above} عند {high} أو أكثر.</translation>
    </message>
    <message>
        <source>The votes lie {name} apart: the middle half of {n} votes spans {range} points.</source>
        <translation>الأصوات {name}: يمتد النصف الأوسط من {n} أصوات على {range} نقاط.</translation>
    </message>
    <message>
        <source>{divided}: at least {share} of the votes are {low} or less, and at least {share} are {high} or more. {wide}: the middle half of the votes spans {range} points or more. {source}</source>
        <translation>{divided}: {share} من الأصوات على الأقل {low} أو أقل، و{share} على الأقل {high} أو أكثر. {wide}: يمتد النصف الأوسط من الأصوات على {range} نقاط أو أكثر. {source}</translation>
    </message>
    <message>
        <source>Marked “{divided}” where at least {share} of the votes are {low} or below and at least {share} are {high} or above, “{wide}” where the middle half of the votes spans {range} points or more; other rows are not marked.</source>
        <translation>عليه علامة «{divided}» حيث {share} من الأصوات على الأقل عند {low} أو أقل و{share} على الأقل عند {high} أو أكثر، و«{wide}» حيث يمتد النصف الأوسط من الأصوات على {range} نقاط أو أكثر؛ ولا علامة على غيرها.</translation>
    </message>
    <message>
        <source>“{sign}” beside a decision: votes have changed since.</source>
        <translation>«{sign}» بجانب قرار: تغيّرت أصوات بعده.</translation>
    </message>
    <message>
        <source>No votes are recorded on this dimension.</source>
        <translation>لا أصوات مسجلة في هذا البُعد.</translation>
    </message>
    <message>
        <source>{n} voted</source>
        <translation>صوّت {n}</translation>
    </message>
    <message>
        <source>{n} abstained</source>
        <translation>امتنع {n}</translation>
    </message>
    <message>
        <source>median {value}</source>
        <translation>الوسيط {value}</translation>
    </message>
    <message>
        <source>mean {value}</source>
        <translation>المتوسط {value}</translation>
    </message>
    <message>
        <source>from {lowest} to {highest}</source>
        <translation>من {lowest} إلى {highest}</translation>
    </message>
    <message>
        <source>Choose above how the panel decided.</source>
        <translation>اختر أعلاه كيف قرر الفريق.</translation>
    </message>
    <message>
        <source>The panel states the score that it agrees on.</source>
        <translation>يذكر الفريق الدرجة التي يتفق عليها.</translation>
    </message>
    <message>
        <source>There are no votes to apply the rule to.</source>
        <translation>لا أصوات تُطبَّق عليها القاعدة.</translation>
    </message>
    <message>
        <source>Two scores are tied: the panel decides which one.</source>
        <translation>تعادلت درجتان: يقرر الفريق أيهما.</translation>
    </message>
    <message>
        <source>Most votes are for {score}.</source>
        <translation>معظم الأصوات للدرجة {score}.</translation>
    </message>
    <message>
        <source>The median of the votes is {score}.</source>
        <translation>وسيط الأصوات {score}.</translation>
    </message>
    <message>
        <source>The mean of the votes is {score}.</source>
        <translation>متوسط الأصوات {score}.</translation>
    </message>
    <message>
        <source>Not decided yet.</source>
        <translation>لم يُقرَّر بعد.</translation>
    </message>
    <message>
        <source>On record: {score}. It has not been recorded how the panel decided.</source>
        <translation>المسجل: {score}. لم يُسجَّل كيف قرر الفريق.</translation>
    </message>
    <message>
        <source>On record: {score}, {rule}.</source>
        <translation>المسجل: {score}، {rule}.</translation>
    </message>
    <message>
        <source>Only {n} voted: anyone who reads this score can almost tell who voted what. A score by consensus reveals less.</source>
        <translation>صوّت {n} فقط: يكاد من يقرأ هذه الدرجة يعرف من صوّت بماذا. والدرجة بالتوافق تكشف أقل.</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Introduction</source>
        <translation>المقدمة</translation>
    </message>
    <message>
        <source>Country context</source>
        <translation>سياق البلد</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>التوصيات</translation>
    </message>
    <message>
        <source>Research process</source>
        <translation>عملية البحث</translation>
    </message>
    <message>
        <source>Closing notice</source>
        <translation>الإشعار الختامي</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>مراجعة نهائية</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>مختوم</translation>
    </message>
    <message>
        <source>History</source>
        <translation>سجل التغييرات</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>بحث واستبدال</translation>
    </message>
    <message>
        <source>Raw score</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>التصنيف</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>الطبعة</translation>
    </message>
    <message>
        <source>Date of publication</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>النص السردي</translation>
    </message>
    <message>
        <source>Previous score</source>
        <translation>الدرجة السابقة</translation>
    </message>
    <message>
        <source>Score of the panel</source>
        <translation>درجة الفريق</translation>
    </message>
    <message>
        <source>How the panel decided</source>
        <translation>كيف قرر الفريق</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>التعليل</translation>
    </message>
    <message>
        <source>Minority note</source>
        <translation>رأي الأقلية</translation>
    </message>
    <message>
        <source>Reason for change</source>
        <translation>سبب التغيير</translation>
    </message>
    <message>
        <source>To the government</source>
        <translation>إلى الحكومة</translation>
    </message>
    <message>
        <source>To donors and the international community</source>
        <translation>إلى المانحين والمجتمع الدولي</translation>
    </message>
    <message>
        <source>To civil society</source>
        <translation>إلى المجتمع المدني</translation>
    </message>
    <message>
        <source>principle {number}</source>
        <translation>المبدأ {number}</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>الصفحة %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message>
        <source>not begun</source>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>بدأ</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>optional, empty</source>
        <translation>اختياري، فارغ</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>It does not hold what the assessment says.</source>
        <translation>لا يحتوي ما يقوله التقييم.</translation>
    </message>
    <message>
        <source>It is not signed with your key.</source>
        <translation>غير موقّع بمفتاحك.</translation>
    </message>
    <message>
        <source>Its {where} do not match its method.</source>
        <translation>{where}: لا تطابق منهجه.</translation>
    </message>
    <message>
        <source>There are too many or too few (expected: {expected}).</source>
        <translation>العدد أكثر من اللازم أو أقل (المتوقع: {expected}).</translation>
    </message>
    <message>
        <source>The key is missing.</source>
        <translation>المفتاح ناقص.</translation>
    </message>
    <message>
        <source>The key is unknown.</source>
        <translation>المفتاح غير معروف.</translation>
    </message>
    <message>
        <source>The English text is missing.</source>
        <translation>النص الإنجليزي ناقص.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8.</source>
        <translation>الملف ليس بترميز UTF-8.</translation>
    </message>
    <message>
        <source>This is not TOML.</source>
        <translation>هذا ليس TOML.</translation>
    </message>
    <message>
        <source>The file is too large to be a method.</source>
        <translation>الملف أكبر من أن يكون منهجًا.</translation>
    </message>
    <message>
        <source>It is more intricate than a method can be: {expected}.</source>
        <translation>أعقد مما يمكن أن يكون منهج: {expected}.</translation>
    </message>
    <message>
        <source>The value is of the wrong type (expected: {expected}).</source>
        <translation>القيمة من نوع خاطئ (المتوقع: {expected}).</translation>
    </message>
    <message>
        <source>“{value}” is not allowed (expected: {expected}).</source>
        <translation>«{value}» غير مسموح (المتوقع: {expected}).</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>هو فارغ.</translation>
    </message>
    <message>
        <source>It has no heading that names a principle or a dimension.</source>
        <translation>لا عنوان فيه يسمي مبدأ أو بُعدًا.</translation>
    </message>
    <message>
        <source>Line {line} was damaged: most of the file is in UTF-8, and this is not. Ask for the file again.</source>
        <translation>تضرر السطر {line}: معظم الملف بترميز UTF-8، وهذا ليس كذلك. اطلب الملف من جديد.</translation>
    </message>
    <message>
        <source>It has {size} bytes; at most {most} are read.</source>
        <translation>حجمه {size} بايت؛ ولا يُقرأ أكثر من {most}.</translation>
    </message>
    <message>
        <source>It has {lines} lines; at most {most} are read.</source>
        <translation>فيه {lines} سطرًا؛ ولا يُقرأ أكثر من {most}.</translation>
    </message>
    <message>
        <source>It is a PDF. Ask for the document that it was made from.</source>
        <translation>هو PDF. اطلب الوثيقة التي صُنع منها.</translation>
    </message>
    <message>
        <source>It is a document of a word processor, or an archive, and no text.</source>
        <translation>هو وثيقة معالج نصوص، أو أرشيف، لا نص.</translation>
    </message>
    <message>
        <source>It is a document of Word 97 to 2003. Open it and save it as .docx.</source>
        <translation>هو وثيقة Word 97 إلى 2003. افتحها واحفظها بصيغة .docx.</translation>
    </message>
    <message>
        <source>It is a document in RTF. Open it and save it as .docx.</source>
        <translation>هو وثيقة RTF. افتحها واحفظها بصيغة .docx.</translation>
    </message>
    <message>
        <source>It is not a text.</source>
        <translation>ليس نصًا.</translation>
    </message>
    <message>
        <source>The document is damaged. Ask for it again.</source>
        <translation>الوثيقة متضررة. اطلبها من جديد.</translation>
    </message>
    <message>
        <source>It is locked with a password. Ask for one without.</source>
        <translation>مقفل بكلمة سر. اطلب واحدًا بلا كلمة سر.</translation>
    </message>
    <message>
        <source>It holds pictures of pages and no words. Ask for the document that it was made from.</source>
        <translation>فيه صور صفحات ولا كلمات. اطلب الوثيقة التي صُنع منها.</translation>
    </message>
    <message>
        <source>It is no document: a table, a mail, a picture or an archive.</source>
        <translation>ليس وثيقة: جدول أو رسالة أو صورة أو أرشيف.</translation>
    </message>
    <message>
        <source>It is too large to be a score sheet.</source>
        <translation>أكبر من أن يكون استمارة درجات.</translation>
    </message>
    <message>
        <source>The file is damaged or is not a PDF. Ask for it again.</source>
        <translation>الملف متضرر أو ليس PDF. اطلبه من جديد.</translation>
    </message>
    <message>
        <source>It is not a score sheet of this program, or its form fields were lost, as happens when it is printed to a new PDF. Type the votes in.</source>
        <translation>ليس استمارة درجات من هذا البرنامج، أو فُقدت حقوله، كما يحدث عند طباعته إلى PDF جديد. اكتب الأصوات.</translation>
    </message>
    <message>
        <source>It is not a score sheet of this program any more: it looks like one that was printed to a new PDF, and its form fields are lost. Ask for the file that was filled in, saved and not printed, or type the votes in.</source>
        <translation>لم يعد استمارة درجات من هذا البرنامج: يبدو أنه طُبع إلى PDF جديد وفُقدت حقوله. اطلب الملف الذي مُلئ وحُفظ ولم يُطبع، أو اكتب الأصوات.</translation>
    </message>
    <message>
        <source>Its pages are pictures, as of a scan. Ask for the file that was filled in, or type the votes in.</source>
        <translation>صفحاته صور، كما من ماسح. اطلب الملف الذي مُلئ، أو اكتب الأصوات.</translation>
    </message>
    <message>
        <source>It is a picture. Ask for the PDF that was filled in, or type the votes in from it.</source>
        <translation>هو صورة. اطلب ملف PDF الذي مُلئ، أو اكتب الأصوات منها.</translation>
    </message>
    <message>
        <source>It is an archive: unpack it and bring in the files.</source>
        <translation>هو أرشيف: فكّه وأدخل الملفات.</translation>
    </message>
    <message>
        <source>Outlook packed the attachments into it (winmail.dat). Ask for them again in a mail as plain text or HTML, or in a ZIP.</source>
        <translation>حزم Outlook المرفقات فيه (winmail.dat). اطلبها من جديد في رسالة بنص عادي أو HTML، أو في ZIP.</translation>
    </message>
    <message>
        <source>It is a mail: save its attachment and bring in that.</source>
        <translation>هو رسالة: احفظ مرفقها وأدخله.</translation>
    </message>
    <message>
        <source>It is a spreadsheet: bring it in as a table of votes.</source>
        <translation>هو جدول إلكتروني: أدخله جدولَ أصوات.</translation>
    </message>
    <message>
        <source>It is a text document. Ask for the PDF that was filled in.</source>
        <translation>هو وثيقة نصية. اطلب ملف PDF الذي مُلئ.</translation>
    </message>
    <message>
        <source>It is no PDF.</source>
        <translation>ليس PDF.</translation>
    </message>
    <message>
        <source>The file is empty. Ask for it again.</source>
        <translation>الملف فارغ. اطلبه من جديد.</translation>
    </message>
    <message>
        <source>The file is damaged: its last save was cut off, and what is left is an older answer. Ask for it again.</source>
        <translation>الملف متضرر: انقطع آخر حفظ له، وما بقي جواب أقدم. اطلبه من جديد.</translation>
    </message>
    <message>
        <source>The file is damaged, and what a viewer shows after mending it may be an older answer. Ask for it again.</source>
        <translation>الملف متضرر، وما يعرضه عارض بعد إصلاحه قد يكون جوابًا أقدم. اطلبه من جديد.</translation>
    </message>
    <message>
        <source>No circle was chosen on it ({field}), but something was written or drawn onto its pages. Look at it, and ask for circles or type the votes in.</source>
        <translation>لم تُختر دائرة فيه ({field})، لكن شيئًا كُتب أو رُسم على صفحاته. انظر فيه، واطلب دوائر أو اكتب الأصوات.</translation>
    </message>
    <message>
        <source>For {field} the file keeps “{value}”, while the page shows “{expected}”. Ask which one counts.</source>
        <translation>يحتفظ الملف في {field} بـ «{value}»، بينما تعرض الصفحة «{expected}». اسأل أيهما المعتمد.</translation>
    </message>
    <message>
        <source>What the circles of {field} mean contradicts itself in the file ({value}). Ask the member.</source>
        <translation>ما تعنيه دوائر {field} متناقض في الملف ({value}). اسأل العضو.</translation>
    </message>
    <message>
        <source>Another version of the program made it ({found}).</source>
        <translation>صنعته نسخة أخرى من البرنامج ({found}).</translation>
    </message>
    <message>
        <source>What it says about itself was altered ({field}).</source>
        <translation>حُرّف ما يقوله عن نفسه ({field}).</translation>
    </message>
    <message>
        <source>It belongs to another assessment ({value}; this one is {expected}).</source>
        <translation>هو لتقييم آخر ({value}؛ وهذا {expected}).</translation>
    </message>
    <message>
        <source>It was made with another version of the method ({value}; this one is {expected}).</source>
        <translation>صُنع بنسخة أخرى من المنهج ({value}؛ وهذه {expected}).</translation>
    </message>
    <message>
        <source>It is for round {value}; round {expected} is wanted.</source>
        <translation>هو للجولة {value}؛ والمطلوب الجولة {expected}.</translation>
    </message>
    <message>
        <source>No pseudonym was filled in. Ask whose it is.</source>
        <translation>لم يُملأ اسم مستعار. اسأل لمن هو.</translation>
    </message>
    <message>
        <source>“{value}” is not a member of this panel.</source>
        <translation>«{value}» ليس عضوًا في هذا الفريق.</translation>
    </message>
    <message>
        <source>There is another sheet from {field} for that round ({value}). Keep the one that counts.</source>
        <translation>هناك استمارة أخرى من {field} لتلك الجولة ({value}). احتفظ بالمعتمدة.</translation>
    </message>
    <message>
        <source>It scores {field}, which the panel does not score.</source>
        <translation>يعطي درجة لـ {field}، والفريق لا يعطيه درجة.</translation>
    </message>
    <message>
        <source>“{value}” is not a score for {field} (expected: {expected}).</source>
        <translation>«{value}» ليست درجة لـ {field} (المتوقع: {expected}).</translation>
    </message>
    <message>
        <source>Nothing was scored on it ({field}).</source>
        <translation>لم تُعط فيه درجة ({field}).</translation>
    </message>
    <message>
        <source>It has {count} entries; at most {most} are read.</source>
        <translation>فيه {count} مدخلًا؛ ولا يُقرأ أكثر من {most}.</translation>
    </message>
    <message>
        <source>It has more than {most} fields and remarks. Export fewer sources at a time.</source>
        <translation>فيه أكثر من {most} حقل وملاحظة. صدّر مصادر أقل في كل مرة.</translation>
    </message>
    <message>
        <source>It is a PDF.</source>
        <translation>هو PDF.</translation>
    </message>
    <message>
        <source>It is a document of Word 97 to 2003.</source>
        <translation>هو وثيقة Word 97 إلى 2003.</translation>
    </message>
    <message>
        <source>It is a document in RTF.</source>
        <translation>هو وثيقة RTF.</translation>
    </message>
    <message>
        <source>It begins like JSON and is none.</source>
        <translation>يبدأ مثل JSON وليس كذلك.</translation>
    </message>
    <message>
        <source>It has no entry of BibTeX or CSL-JSON.</source>
        <translation>لا مدخل BibTeX أو CSL-JSON فيه.</translation>
    </message>
    <message>
        <source>It is larger than any panel’s table.</source>
        <translation>أكبر من جدول أي فريق.</translation>
    </message>
    <message>
        <source>Its letters cannot be read. Save the table as XLSX, or as “CSV UTF-8”.</source>
        <translation>تعذرت قراءة حروفه. احفظ الجدول بصيغة XLSX أو «CSV UTF-8».</translation>
    </message>
    <message>
        <source>It is neither CSV nor XLSX nor ODS, or it is damaged.</source>
        <translation>ليس CSV ولا XLSX ولا ODS، أو هو متضرر.</translation>
    </message>
    <message>
        <source>It is an Excel 97 file: save it as .xlsx.</source>
        <translation>هو ملف Excel 97: احفظه بصيغة .xlsx.</translation>
    </message>
    <message>
        <source>It is a binary workbook (.xlsb): save it as .xlsx.</source>
        <translation>هو مصنف ثنائي (.xlsb): احفظه بصيغة .xlsx.</translation>
    </message>
    <message>
        <source>It is locked with a password: save it without one.</source>
        <translation>مقفل بكلمة سر: احفظه من دونها.</translation>
    </message>
    <message>
        <source>It is a file of Apple Numbers: export it as Excel (.xlsx).</source>
        <translation>هو ملف Apple Numbers: صدّره بصيغة Excel (.xlsx).</translation>
    </message>
    <message>
        <source>It is a web page, whatever its name says: open it in a spreadsheet and save it as .xlsx.</source>
        <translation>هو صفحة ويب مهما قال اسمه: افتحها في جدول إلكتروني واحفظها بصيغة .xlsx.</translation>
    </message>
    <message>
        <source>It is a PDF. Ask for the table itself; a filled score sheet is read as a score sheet.</source>
        <translation>هو PDF. اطلب الجدول نفسه؛ والاستمارة المملوءة تُقرأ استمارةَ درجات.</translation>
    </message>
    <message>
        <source>It is a picture. Ask for the table itself, or type the votes in.</source>
        <translation>هو صورة. اطلب الجدول نفسه، أو اكتب الأصوات.</translation>
    </message>
    <message>
        <source>It is a text document: copy its table into a spreadsheet and save that as .xlsx.</source>
        <translation>هو وثيقة نصية: انسخ جدولها إلى جدول إلكتروني واحفظه بصيغة .xlsx.</translation>
    </message>
    <message>
        <source>The workbook is damaged, or packed in a way that no spreadsheet does. Save it anew as .xlsx.</source>
        <translation>المصنف متضرر، أو محزوم بما لا يفعله أي برنامج جداول. احفظه من جديد بصيغة .xlsx.</translation>
    </message>
    <message>
        <source>There are no votes in it.</source>
        <translation>لا أصوات فيه.</translation>
    </message>
    <message>
        <source>There is a formula without a value. Save the table with values.</source>
        <translation>هناك معادلة بلا قيمة. احفظ الجدول بالقيم.</translation>
    </message>
    <message>
        <source>The column “{value}” is missing (expected: {expected}).</source>
        <translation>العمود «{value}» ناقص (المتوقع: {expected}).</translation>
    </message>
    <message>
        <source>The column “{value}” appears twice.</source>
        <translation>يظهر العمود «{value}» مرتين.</translation>
    </message>
    <message>
        <source>The pseudonym is missing.</source>
        <translation>الاسم المستعار ناقص.</translation>
    </message>
    <message>
        <source>“{value}” is not a member of this panel (expected: {expected}).</source>
        <translation>«{value}» ليس عضوًا في هذا الفريق (المتوقع: {expected}).</translation>
    </message>
    <message>
        <source>“{value}” is not a round (expected: {expected}).</source>
        <translation>«{value}» ليست جولة (المتوقع: {expected}).</translation>
    </message>
    <message>
        <source>“{value}” is not a dimension that a panel scores.</source>
        <translation>«{value}» ليس بُعدًا يعطيه فريق درجة.</translation>
    </message>
    <message>
        <source>“{value}” is not a score (expected: {expected}).</source>
        <translation>«{value}» ليست درجة (المتوقع: {expected}).</translation>
    </message>
    <message>
        <source>There is a second vote for the same place.</source>
        <translation>هناك صوت ثانٍ للموضع نفسه.</translation>
    </message>
    <message>
        <source>“{value}” is not under a name or a dimension.</source>
        <translation>«{value}» ليس تحت اسم أو بُعد.</translation>
    </message>
    <message>
        <source>It holds a NUL, or begins with a byte order mark.</source>
        <translation>فيه NUL، أو يبدأ بعلامة ترتيب البايت.</translation>
    </message>
    <message>
        <source>The key is not written as OpenSSH writes one.</source>
        <translation>لم يُكتب المفتاح كما يكتبه OpenSSH.</translation>
    </message>
    <message>
        <source>A key of a known type is expected behind the name.</source>
        <translation>المتوقع مفتاح من نوع معروف بعد الاسم.</translation>
    </message>
    <message>
        <source>A namespace is missing, too long or given twice.</source>
        <translation>نطاق الأسماء ناقص أو طويل جدًا أو مذكور مرتين.</translation>
    </message>
    <message>
        <source>It is not UTF-8 text.</source>
        <translation>ليس نص UTF-8.</translation>
    </message>
    <message>
        <source>An option is unknown, or no comma divides it from the next.</source>
        <translation>خيار غير معروف، أو لا فاصلة بينه وبين ما بعده.</translation>
    </message>
    <message>
        <source>A name is missing or too long.</source>
        <translation>اسم ناقص أو طويل جدًا.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>علامة اقتباس لم تُغلق.</translation>
    </message>
    <message>
        <source>The time of valid-after is none, or it is given twice.</source>
        <translation>وقت valid-after ليس وقتًا، أو مذكور مرتين.</translation>
    </message>
    <message>
        <source>The time of valid-before is none, is not behind valid-after, or is given twice.</source>
        <translation>وقت valid-before ليس وقتًا، أو ليس بعد valid-after، أو مذكور مرتين.</translation>
    </message>
    <message>
        <source>It is a key revocation list in binary form (KRL). A list of public keys is expected, one a line.</source>
        <translation>هي قائمة إلغاء ثنائية (KRL). المتوقع قائمة مفاتيح عامة، واحد في كل سطر.</translation>
    </message>
    <message>
        <source>A key of a known type is expected.</source>
        <translation>المتوقع مفتاح من نوع معروف.</translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>O counts as 0, I and L as 1.</source>
        <translation>يُحسب الحرف «O» صفرًا، والحرفان «I» و«L» واحدًا.</translation>
    </message>
</context>
<context>
    <name>rehearsal</name>
    <message>
        <source>✕ The file is no longer there. Write it again.</source>
        <translation>✕ لم يعد الملف هناك. اكتبه من جديد.</translation>
    </message>
    <message>
        <source>✕ The file is not what was sealed. Do not send it; write it again. %1</source>
        <translation>✕ الملف ليس ما خُتم. لا ترسله؛ اكتبه من جديد. %1</translation>
    </message>
    <message>
        <source>✕ The second program refuses the file: %1. Do not send it; tell the consortium of this.</source>
        <translation>✕ يرفض البرنامج الثاني الملف: %1. لا ترسله؛ وأخبر الائتلاف بذلك.</translation>
    </message>
    <message>
        <source>✕ File and workspace differ: %1. Do not send it; reopen the assessment and seal it again.</source>
        <translation>✕ يختلف الملف ومساحة العمل: %1. لا ترسله؛ أعد فتح التقييم واختمه من جديد.</translation>
    </message>
    <message>
        <source>✓ The file is exactly what was sealed. Checked: %1.</source>
        <translation>✓ الملف هو بالضبط ما خُتم. فُحص: %1.</translation>
    </message>
    <message>
        <source>A second program, which shares nothing with this one, finds it valid too.</source>
        <translation>ويجده صالحًا أيضًا برنامج ثانٍ لا يشترك مع هذا في شيء.</translation>
    </message>
    <message>
        <source>The second program could not run: it needs ssh-keygen (OpenSSH), which is not on this computer.</source>
        <translation>تعذر تشغيل البرنامج الثاني: يحتاج إلى ssh-keygen (OpenSSH) وليس على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Changed here since it was reopened: %1.</source>
        <translation>تغيّر هنا منذ إعادة الفتح: %1.</translation>
    </message>
    <message>
        <source>Values compared with this workspace: %1, all the same.</source>
        <translation>قيم قورنت بمساحة العمل هذه: %1، كلها متطابقة.</translation>
    </message>
</context>
<context>
    <name>sheets_account</name>
    <message>
        <source>Vote {field}</source>
        <translation>الصوت {field}</translation>
    </message>
    <message>
        <source>Vote {field}: the file says so, though no circle is marked on the page</source>
        <translation>الصوت {field}: يقوله الملف، وإن لم تُعلَّم دائرة في الصفحة</translation>
    </message>
    <message>
        <source>Reason for a score: shown here only</source>
        <translation>سبب درجة: يُعرض هنا فقط</translation>
    </message>
    <message>
        <source>Which sheet it is</source>
        <translation>أي استمارة هي</translation>
    </message>
    <message>
        <source>Not taken: a field that no sheet of ours has</source>
        <translation>لم يؤخذ: حقل ليس في استماراتنا</translation>
    </message>
    <message>
        <source>Not taken: written or drawn onto the page, beside the form ({kind})</source>
        <translation>لم يؤخذ: كُتب أو رُسم على الصفحة، بجانب النموذج ({kind})</translation>
    </message>
    <message>
        <source>Not taken: the file keeps something else than the page shows. Ask the member</source>
        <translation>لم يؤخذ: يحتفظ الملف بغير ما تعرضه الصفحة. اسأل العضو</translation>
    </message>
    <message>
        <source>Not taken: the sheet was refused</source>
        <translation>لم يؤخذ: رُفضت الاستمارة</translation>
    </message>
    <message>
        <source>Not taken: the words of a page that is no form</source>
        <translation>لم يؤخذ: كلمات صفحة ليست نموذجًا</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>This list of shortcuts</source>
        <translation>قائمة الاختصارات هذه</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>All assessments</source>
        <translation>كل التقييمات</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>تقييم جديد</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Open the assessment</source>
        <translation>فتح التقييم</translation>
    </message>
    <message>
        <source>Go to the next thing to do in it</source>
        <translation>الانتقال إلى ما ينبغي عمله فيه</translation>
    </message>
    <message>
        <source>Go to a section or field, or do something, by its name</source>
        <translation>الانتقال إلى قسم أو حقل، أو عمل شيء، باسمه</translation>
    </message>
    <message>
        <source>Go to a principle</source>
        <translation>الانتقال إلى مبدأ</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>القسم التالي</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>القسم السابق</translation>
    </message>
    <message>
        <source>Show or hide the sections</source>
        <translation>إظهار الأقسام أو إخفاؤها</translation>
    </message>
    <message>
        <source>Show or hide the guidance</source>
        <translation>إظهار الإرشاد أو إخفاؤه</translation>
    </message>
    <message>
        <source>Go to the next area</source>
        <translation>الانتقال إلى المنطقة التالية</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>حفظ الآن</translation>
    </message>
    <message>
        <source>Find and replace in the whole assessment</source>
        <translation>بحث واستبدال في التقييم كله</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>بحث واستبدال</translation>
    </message>
    <message>
        <source>What is still missing</source>
        <translation>ما الذي ما زال ناقصًا</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Set the score</source>
        <translation>وضع الدرجة</translation>
    </message>
    <message>
        <source>Clear the score</source>
        <translation>مسح الدرجة</translation>
    </message>
    <message>
        <source>Vote and go on</source>
        <translation>تصويت ثم انتقال</translation>
    </message>
    <message>
        <source>Abstain and go on</source>
        <translation>امتناع ثم انتقال</translation>
    </message>
    <message>
        <source>Go on without a vote</source>
        <translation>انتقال بلا صوت</translation>
    </message>
    <message>
        <source>Take a vote back</source>
        <translation>استرجاع صوت</translation>
    </message>
    <message>
        <source>First or second round</source>
        <translation>الجولة الأولى أو الثانية</translation>
    </message>
    <message>
        <source>Paste a block from a spreadsheet</source>
        <translation>لصق كتلة من جدول إلكتروني</translation>
    </message>
    <message>
        <source>Write without distraction, or leave that</source>
        <translation>الكتابة بلا تشتيت، أو مغادرتها</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>حاشية</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>عريض</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>مائل</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>Go to a page of the desk</source>
        <translation>الانتقال إلى صفحة من المكتب</translation>
    </message>
    <message>
        <source>Search in the table</source>
        <translation>البحث في الجدول</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>On the card of an assessment</source>
        <translation>على بطاقة تقييم</translation>
    </message>
    <message>
        <source>In an assessment</source>
        <translation>في تقييم</translation>
    </message>
    <message>
        <source>On the steps of a score</source>
        <translation>على خطوات الدرجة</translation>
    </message>
    <message>
        <source>On the votes of the panel</source>
        <translation>على أصوات الفريق</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>أثناء الكتابة</translation>
    </message>
    <message>
        <source>At the desk of the consortium</source>
        <translation>في مكتب الائتلاف</translation>
    </message>
</context>
<context>
    <name>sources_account</name>
    <message>
        <source>Kind of “{field}”</source>
        <translation>نوع «{field}»</translation>
    </message>
    <message>
        <source>Title of “{field}”</source>
        <translation>عنوان «{field}»</translation>
    </message>
    <message>
        <source>Publisher of “{field}”</source>
        <translation>ناشر «{field}»</translation>
    </message>
    <message>
        <source>Publisher of “{field}”: who wrote it, as no publisher is named</source>
        <translation>ناشر «{field}»: من كتبه، إذ لم يُسمَّ ناشر</translation>
    </message>
    <message>
        <source>Date of publication of “{field}”</source>
        <translation>تاريخ نشر «{field}»</translation>
    </message>
    <message>
        <source>Web address of “{field}”</source>
        <translation>عنوان ويب «{field}»</translation>
    </message>
    <message>
        <source>Says of “{field}” what is taken already</source>
        <translation>يقول عن «{field}» ما أُخذ من قبل</translation>
    </message>
    <message>
        <source>What an abbreviation in the file means</source>
        <translation>ما يعنيه اختصار في الملف</translation>
    </message>
    <message>
        <source>What separates the entries</source>
        <translation>ما يفصل بين المدخلات</translation>
    </message>
    <message>
        <source>Not taken: a source has no field for “{name}” (of “{field}”)</source>
        <translation>لم يؤخذ: ليس للمصدر حقل لـ «{name}» (من «{field}»)</translation>
    </message>
    <message>
        <source>Not taken: of use to the program that wrote it</source>
        <translation>لم يؤخذ: ينفع البرنامج الذي كتبه</translation>
    </message>
    <message>
        <source>Not taken: no certain date (of “{field}”)</source>
        <translation>لم يؤخذ: لا تاريخ مؤكد (من «{field}»)</translation>
    </message>
    <message>
        <source>Not taken: no web address (of “{field}”)</source>
        <translation>لم يؤخذ: لا عنوان ويب (من «{field}»)</translation>
    </message>
    <message>
        <source>Not taken: a comment</source>
        <translation>لم يؤخذ: تعليق</translation>
    </message>
    <message>
        <source>Not taken: it stands between the entries</source>
        <translation>لم يؤخذ: بين المدخلات</translation>
    </message>
    <message>
        <source>Not taken: the entry is damaged; its braces or commas do not fit</source>
        <translation>لم يؤخذ: المدخل متضرر؛ لا تتفق أقواسه أو فواصله</translation>
    </message>
    <message>
        <source>Not taken: the entry has no title and no web address</source>
        <translation>لم يؤخذ: ليس للمدخل عنوان ولا عنوان ويب</translation>
    </message>
    <message>
        <source>Not taken: this source is there, “{title}”</source>
        <translation>لم يؤخذ: هذا المصدر موجود، «{title}»</translation>
    </message>
    <message>
        <source>Another work, or the one that is there? It has the title of “{title}” ({address})</source>
        <translation>عمل آخر أم الموجود؟ عنوانه عنوان «{title}» ({address})</translation>
    </message>
</context>
<context>
    <name>targets</name>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
</context>
<context>
    <name>things</name>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>لغة التقرير</translation>
    </message>
    <message>
        <source>Study period</source>
        <translation>فترة الدراسة</translation>
    </message>
    <message>
        <source>Practice mark</source>
        <translation>علامة التدريب</translation>
    </message>
    <message>
        <source>Undone: {what}.</source>
        <translation>تُراجع عن: {what}.</translation>
    </message>
    <message>
        <source>Redone: {what}.</source>
        <translation>أُعيد: {what}.</translation>
    </message>
    <message>
        <source>Restored: {what}.</source>
        <translation>استُعيد: {what}.</translation>
    </message>
    <message>
        <source>Replaced: {what}.</source>
        <translation>استُبدل: {what}.</translation>
    </message>
    <message>
        <source>Put back: {what}.</source>
        <translation>أُعيد إلى موضعه: {what}.</translation>
    </message>
    <message>
        <source>Corrected: {what}.</source>
        <translation>صُحِّح: {what}.</translation>
    </message>
    <message>
        <source>Decided by the median: {what}.</source>
        <translation>قُرر بالوسيط: {what}.</translation>
    </message>
    <message>
        <source>Brought in: {what}.</source>
        <translation>استُورد: {what}.</translation>
    </message>
    <message>
        <source>Taken over: {what}.</source>
        <translation>أُخذ: {what}.</translation>
    </message>
    <message>
        <source>Corrected as in the document: {what}.</source>
        <translation>صُحِّح كما في الوثيقة: {what}.</translation>
    </message>
    <message>
        <source>Removed: {what}.</source>
        <translation>حُذف: {what}.</translation>
    </message>
    <message>
        <source>{member} is there again</source>
        <translation>{member} هنا من جديد</translation>
    </message>
    <message>
        <source>{what}, cited in {sections}</source>
        <translation>{what}، مذكور في {sections}</translation>
    </message>
    <message>
        <source>{what}, {count} dimensions in all</source>
        <translation>{what}، {count} من الأبعاد في المجموع</translation>
    </message>
    <message>
        <source>votes ({count})</source>
        <translation>أصوات ({count})</translation>
    </message>
    <message>
        <source>{what}, and {count} more</source>
        <translation>{what}، و{count} غيرها</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>a source</source>
        <translation>مصدر</translation>
    </message>
    <message>
        <source>added “{words}”</source>
        <translation>أُضيف «{words}»</translation>
    </message>
    <message>
        <source>removed “{words}”</source>
        <translation>حُذف «{words}»</translation>
    </message>
    <message>
        <source>the same words in another form</source>
        <translation>الكلمات نفسها بشكل آخر</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>الاستشهاد</translation>
    </message>
    <message>
        <source>Vote of {member}, round {round}</source>
        <translation>صوت {member}، الجولة {round}</translation>
    </message>
    <message>
        <source>Decision on the votes as they are</source>
        <translation>القرار على الأصوات كما هي</translation>
    </message>
    <message>
        <source>Revision {number}</source>
        <translation>المراجعة {number}</translation>
    </message>
    <message>
        <source>Member {member}</source>
        <translation>العضو {member}</translation>
    </message>
    <message>
        <source>The name of {member}</source>
        <translation>اسم {member}</translation>
    </message>
    <message>
        <source>Principles: {numbers}</source>
        <translation>المبادئ: {numbers}</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>امتناع</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>غادر</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>It stands with the names of the panel alone.</source>
        <translation>هو مع أسماء الفريق وحدها.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>أُدخل</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>حُذف</translation>
    </message>
    <message>
        <source>The votes as they stood when it was decided.</source>
        <translation>الأصوات كما كانت حين القرار.</translation>
    </message>
</context>
<context>
    <name>verdicts</name>
    <message>
        <source>size within limits</source>
        <translation>الحجم ضمن الحدود</translation>
    </message>
    <message>
        <source>nothing missing, nothing added</source>
        <translation>لا شيء ناقص ولا مضاف</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>known sender</source>
        <translation>مرسل معروف</translation>
    </message>
    <message>
        <source>checksum of every part</source>
        <translation>مجموع تحقق كل جزء</translation>
    </message>
    <message>
        <source>data that can be read</source>
        <translation>بيانات يمكن قراءتها</translation>
    </message>
    <message>
        <source>data in the agreed form</source>
        <translation>بيانات بالشكل المتفق عليه</translation>
    </message>
    <message>
        <source>all parts tell the same</source>
        <translation>كل الأجزاء تقول الشيء نفسه</translation>
    </message>
    <message>
        <source>scores recomputed</source>
        <translation>أُعيد حساب الدرجات</translation>
    </message>
    <message>
        <source>place in the sequence of revisions</source>
        <translation>الموضع في تسلسل المراجعات</translation>
    </message>
    <message>
        <source>Sender not checked: no list of signers was given.</source>
        <translation>لم يُتحقق من المرسل: لم تُعط قائمة موقّعين.</translation>
    </message>
    <message>
        <source>TRAINING: a practice assessment, not to be published.</source>
        <translation>تدريب: تقييم للتمرين، لا يُنشر.</translation>
    </message>
    <message>
        <source>Revisions before this one are missing.</source>
        <translation>تنقص مراجعات قبل هذه.</translation>
    </message>
    <message>
        <source>The same file was received before.</source>
        <translation>استُلم الملف نفسه من قبل.</translation>
    </message>
    <message>
        <source>PASSED ON: the sender encrypted it for {count} recipients, and it came in the clear. Others may have read it.</source>
        <translation>مُرِّر: شفّره المرسل لـ {count} من المتلقين، ووصل مكشوفًا. ربما قرأه غيركم.</translation>
    </message>
    <message>
        <source>PASSED ON: the sender did not encrypt it for you. Somebody who could open it encrypted it anew for you.</source>
        <translation>مُرِّر: لم يشفّره المرسل لك. شفّره لك من جديد من استطاع فتحه.</translation>
    </message>
    <message>
        <source>Kept back by the sender: confidential sources {confidential_sources}, votes {votes}, names {identities}.</source>
        <translation>أبقاه المرسل لديه: مصادر سرية {confidential_sources}، أصوات {votes}، أسماء {identities}.</translation>
    </message>
    <message>
        <source>Not held against the consortium’s policy: none was given.</source>
        <translation>لم يُقارن بسياسة الائتلاف: لم تُعط سياسة.</translation>
    </message>
    <message>
        <source>The method calls itself {id} {version} and is another: it was altered ({sha256}).</source>
        <translation>يسمي المنهج نفسه {id} {version} وهو غيره: فقد حُرّف ({sha256}).</translation>
    </message>
    <message>
        <source>The method {id} {version} ({sha256}) is none that is accepted.</source>
        <translation>المنهج {id} {version} ({sha256}) ليس من المقبولة.</translation>
    </message>
    <message>
        <source>{country} is no country.</source>
        <translation>{country} ليس بلدًا.</translation>
    </message>
    <message>
        <source>{principal} does not speak for {country}.</source>
        <translation>لا يتكلم {principal} باسم {country}.</translation>
    </message>
    <message>
        <source>The study period only begins on {first}.</source>
        <translation>لا تبدأ فترة الدراسة إلا في {first}.</translation>
    </message>
    <message>
        <source>The study period ends only on {last}.</source>
        <translation>لا تنتهي فترة الدراسة إلا في {last}.</translation>
    </message>
    <message>
        <source>The study period has {days} days; more than {limit} are not expected.</source>
        <translation>في فترة الدراسة {days} يومًا؛ ولا يُتوقع أكثر من {limit}.</translation>
    </message>
    <message>
        <source>The study period begins on {first}, before {earliest}.</source>
        <translation>تبدأ فترة الدراسة في {first}، قبل {earliest}.</translation>
    </message>
    <message>
        <source>The file says that it was made on {created}.</source>
        <translation>يقول الملف إنه صُنع في {created}.</translation>
    </message>
    <message>
        <source>Revision {revision} names no revision that it follows.</source>
        <translation>لا تسمي المراجعة {revision} مراجعة تليها.</translation>
    </message>
    <message>
        <source>Revision {revision} follows one that is not here ({previous}…).</source>
        <translation>تلي المراجعة {revision} مراجعة ليست هنا ({previous}…).</translation>
    </message>
    <message>
        <source>Score and rating of the CIVICUS Monitor do not fit each other ({where}).</source>
        <translation>لا تتفق نقاط مرصد سيفيكوس وتصنيفه ({where}).</translation>
    </message>
    <message>
        <source>The edition {edition} of the CIVICUS Monitor has not appeared yet.</source>
        <translation>لم تصدر بعد الطبعة {edition} من مرصد سيفيكوس.</translation>
    </message>
    <message>
        <source>Members of the panel: {members}; at least {limit} are required.</source>
        <translation>أعضاء الفريق: {members}؛ والمطلوب {limit} على الأقل.</translation>
    </message>
    <message>
        <source>Members of the panel: {members}; the method advises {limit}.</source>
        <translation>أعضاء الفريق: {members}؛ وينصح المنهج بـ {limit}.</translation>
    </message>
    <message>
        <source>A vote on {dimension} is no step of the scale.</source>
        <translation>صوت على {dimension} ليس درجة على المقياس.</translation>
    </message>
    <message>
        <source>No step of the scale: {where}.</source>
        <translation>ليست درجة على المقياس: {where}.</translation>
    </message>
    <message>
        <source>A score has no justification ({where}).</source>
        <translation>درجة بلا تعليل ({where}).</translation>
    </message>
    <message>
        <source>The score is not what its rule makes of the votes ({where}).</source>
        <translation>ليست الدرجة ما تصنعه قاعدتها من الأصوات ({where}).</translation>
    </message>
    <message>
        <source>Something required is missing ({where}).</source>
        <translation>شيء مطلوب ناقص ({where}).</translation>
    </message>
    <message>
        <source>Confidential sources inside: {count}. Do not pass the file on; tell the member.</source>
        <translation>مصادر سرية فيه: {count}. لا تمرّر الملف؛ أخبر العضو.</translation>
    </message>
    <message>
        <source>Names without consent inside: {count}. Do not pass the file on; tell the member.</source>
        <translation>أسماء بلا موافقة فيه: {count}. لا تمرّر الملف؛ أخبر العضو.</translation>
    </message>
    <message>
        <source>Narratives of the practice assessment: {count}. It is not marked as practice.</source>
        <translation>نصوص سردية من تقييم التدريب: {count}. وليست عليه علامة تدريب.</translation>
    </message>
    <message>
        <source>Practice assessments are not accepted.</source>
        <translation>لا تُقبل تقييمات التدريب.</translation>
    </message>
    <message>
        <source>What is enclosed as draft report is no readable PDF. Do not open it.</source>
        <translation>ما أُرفق مسودةً للتقرير ليس PDF مقروءًا. لا تفتحه.</translation>
    </message>
    <message>
        <source>The enclosed draft report does not say what the file says (printed by version {version}).</source>
        <translation>لا تقول المسودة المرفقة ما يقوله الملف (طبعتها النسخة {version}).</translation>
    </message>
    <message>
        <source>The enclosed draft report has the words of the file and other bytes than ours (printed by version {version}).</source>
        <translation>في المسودة المرفقة كلمات الملف وبايتات غير بايتاتنا (طبعتها النسخة {version}).</translation>
    </message>
    <message>
        <source>The enclosed draft report was printed by version {version}, which words the standing parts otherwise; all texts, names and figures of the file stand in it.</source>
        <translation>طبعت المسودة المرفقة النسخة {version} التي تصوغ الأجزاء الثابتة صياغة أخرى؛ وفيها كل نصوص الملف وأسمائه وأرقامه.</translation>
    </message>
    <message>
        <source>The enclosed draft report could not be printed anew and compared ({reason}).</source>
        <translation>تعذرت طباعة المسودة المرفقة من جديد ومقارنتها ({reason}).</translation>
    </message>
</context>
<context>
    <name>votes_account</name>
    <message>
        <source>Vote {field}</source>
        <translation>الصوت {field}</translation>
    </message>
    <message>
        <source>Member {field}</source>
        <translation>العضو {field}</translation>
    </message>
    <message>
        <source>A person’s name: it becomes {field}, and is kept with the names of the panel only</source>
        <translation>اسم شخص: يصبح {field}، ويُحفظ مع أسماء الفريق فقط</translation>
    </message>
    <message>
        <source>Dimension {field}</source>
        <translation>البُعد {field}</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>الجولة</translation>
    </message>
    <message>
        <source>Head of a column</source>
        <translation>رأس عمود</translation>
    </message>
    <message>
        <source>What separates the cells</source>
        <translation>ما يفصل بين الخلايا</translation>
    </message>
    <message>
        <source>Not taken: it stands outside the table</source>
        <translation>لم يؤخذ: خارج الجدول</translation>
    </message>
    <message>
        <source>Not taken: a figure of the panel, which nobody cast</source>
        <translation>لم يؤخذ: رقم للفريق لم يصوّت به أحد</translation>
    </message>
    <message>
        <source>Not taken: it explains the votes and is none</source>
        <translation>لم يؤخذ: يشرح الأصوات وليس منها</translation>
    </message>
    <message>
        <source>Not taken: the row names no dimension that a panel scores</source>
        <translation>لم يؤخذ: لا يسمي الصف بُعدًا يعطيه فريق درجة</translation>
    </message>
    <message>
        <source>Not taken: it names a round and no member</source>
        <translation>لم يؤخذ: يسمي جولة ولا عضو</translation>
    </message>
    <message>
        <source>Not taken: there is no vote with it</source>
        <translation>لم يؤخذ: لا صوت معه</translation>
    </message>
    <message>
        <source>Not taken: this sheet has no table of votes</source>
        <translation>لم يؤخذ: لا جدول أصوات في هذه الورقة</translation>
    </message>
    <message>
        <source>Not taken: this sheet is hidden</source>
        <translation>لم يؤخذ: هذه الورقة مخفية</translation>
    </message>
    <message>
        <source>Not taken: this sheet was left out</source>
        <translation>لم يؤخذ: تُركت هذه الورقة</translation>
    </message>
    <message>
        <source>Not taken: another sheet has votes of the same round. Say of which round each is, or leave one out</source>
        <translation>لم يؤخذ: في ورقة أخرى أصوات الجولة نفسها. قل من أي جولة كل منهما، أو اترك واحدة</translation>
    </message>
    <message>
        <source>Not taken: the number is that of one dimension, the name that of another. Correct one of them</source>
        <translation>لم يؤخذ: الرقم لبُعد والاسم لآخر. صحح أحدهما</translation>
    </message>
    <message>
        <source>Not taken: one vote stretches over several cells. Split the cell</source>
        <translation>لم يؤخذ: يمتد صوت واحد على عدة خلايا. قسّم الخلية</translation>
    </message>
    <message>
        <source>Not taken: a second table with other heads begins above. Put it on a sheet, or into a file, of its own</source>
        <translation>لم يؤخذ: يبدأ أعلاه جدول ثانٍ برؤوس أخرى. ضعه في ورقة أو ملف مستقل</translation>
    </message>
    <message>
        <source>Not taken: this may be a round or a member. Write “Round 1”, or “Member 1”</source>
        <translation>لم يؤخذ: قد تكون هذه جولة أو عضوًا. اكتب «الجولة 1» أو «العضو 1»</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>مختوم</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالية</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Repressed</source>
        <translation>مقموع</translation>
    </message>
    <message>
        <source>Obstructed</source>
        <translation>معرقل</translation>
    </message>
    <message>
        <source>Narrowed</source>
        <translation>ضيق</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>التوافق</translation>
    </message>
    <message>
        <source>Median of the votes</source>
        <translation>وسيط الأصوات</translation>
    </message>
    <message>
        <source>Mean of the votes</source>
        <translation>متوسط الأصوات</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>التصويت</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>الأوزان</translation>
    </message>
    <message>
        <source>step of the scale</source>
        <translation>خطوة المقياس</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>التقريب</translation>
    </message>
    <message>
        <source>words for ranges of scores</source>
        <translation>كلمات نطاقات الدرجات</translation>
    </message>
    <message>
        <source>rule of the panel</source>
        <translation>قاعدة الفريق</translation>
    </message>
    <message>
        <source>minimum panel</source>
        <translation>الحد الأدنى للفريق</translation>
    </message>
    <message>
        <source>when a panel disagrees</source>
        <translation>متى يختلف الفريق</translation>
    </message>
    <message>
        <source>length of narratives</source>
        <translation>طول النصوص السردية</translation>
    </message>
    <message>
        <source>guiding questions</source>
        <translation>الأسئلة الإرشادية</translation>
    </message>
    <message>
        <source>meaning of the levels</source>
        <translation>معنى المستويات</translation>
    </message>
    <message>
        <source>First round</source>
        <translation>الجولة الأولى</translation>
    </message>
    <message>
        <source>Second round</source>
        <translation>الجولة الثانية</translation>
    </message>
    <message>
        <source>To the government</source>
        <translation>إلى الحكومة</translation>
    </message>
    <message>
        <source>To donors and the international community</source>
        <translation>إلى المانحين والمجتمع الدولي</translation>
    </message>
    <message>
        <source>To civil society</source>
        <translation>إلى المجتمع المدني</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Advised</source>
        <translation>منصوح به</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>قانون</translation>
    </message>
    <message>
        <source>Official document</source>
        <translation>وثيقة رسمية</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>News</source>
        <translation>صحافة</translation>
    </message>
    <message>
        <source>Academic work</source>
        <translation>عمل أكاديمي</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>بيانات</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>مقابلة</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
</context>
</TS>
