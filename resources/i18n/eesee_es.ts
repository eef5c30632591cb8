<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccountView</name>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>What became of each part</source>
        <translation>Qué fue de cada parte</translation>
    </message>
    <message>
        <source>All words of the chosen part</source>
        <translation>Todas las palabras de la parte elegida</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>No tomado</translation>
    </message>
    <message>
        <source>Taken, and may say more than was taken</source>
        <translation>Tomado, y quizá dice más de lo que se tomó</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tomado</translation>
    </message>
    <message>
        <source>Standing matter: what every report has, and headings that the report prints itself</source>
        <translation>Elementos fijos: lo que todo informe lleva, y títulos que el informe imprime por sí mismo</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Elija, por favor</translation>
    </message>
</context>
<context>
    <name>AskedMark</name>
    <message numerus="yes">
        <source>%n comment(s) beside the page</source>
        <translation>
            <numerusform>%n comentario junto a la página</numerusform>
            <numerusform>%n comentarios junto a la página</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>AssessmentCards</name>
    <message>
        <source>TRAINING</source>
        <translation>PRÁCTICA</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>AssessmentFrame</name>
    <message numerus="yes">
        <source>%n required item(s) must be completed before it can be sealed.</source>
        <translation>
            <numerusform>Falta %n elemento requerido antes de poder sellar.</numerusform>
            <numerusform>Faltan %n elementos requeridos antes de poder sellar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Reabrir…</translation>
    </message>
    <message>
        <source>Revision %1 is sealed. Reopen it to change anything.</source>
        <translation>La revisión %1 está sellada. Reábrala para cambiar algo.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>AssessmentVerbs</name>
    <message>
        <source>Bring in</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>It bears the name of your organisation and was signed with a key that this workspace does not have, such as the one of a workspace that you removed. Its check code is %1: compare it with your sheet, or by telephone. Going on makes revision %2 of it, a draft; otherwise it is taken in as it was sealed.</source>
        <translation>Lleva el nombre de su organización y se firmó con una clave que este espacio de trabajo no tiene, como la de un espacio de trabajo que usted quitó. Su código de verificación es %1: compárelo con su hoja, o por teléfono. Seguir hace de él la revisión %2, un borrador; si no, se incorpora como se selló.</translation>
    </message>
    <message>
        <source>Go on from this file?</source>
        <translation>¿Seguir desde este archivo?</translation>
    </message>
    <message>
        <source>Go on as the next revision</source>
        <translation>Seguir como revisión siguiente</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) corrected as in the document.</source>
        <translation>
            <numerusform>%n campo corregido como en el documento.</numerusform>
            <numerusform>%n campos corregidos como en el documento.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) added.</source>
        <translation>
            <numerusform>%n fuente añadida.</numerusform>
            <numerusform>%n fuentes añadidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the pictures?</source>
        <translation>¿Conservar las imágenes?</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) stand in the document.</source>
        <translation>
            <numerusform>Hay %n imagen en el documento.</numerusform>
            <numerusform>Hay %n imágenes en el documento.</numerusform>
        </translation>
    </message>
    <message>
        <source>A report holds none; each can be kept as a source, with the picture attached.</source>
        <translation>Un informe no contiene ninguna; cada una puede conservarse como fuente, con la imagen adjunta.</translation>
    </message>
    <message>
        <source>Keep as sources</source>
        <translation>Conservar como fuentes</translation>
    </message>
    <message>
        <source>Not kept, as they are no PNG or JPEG: %1</source>
        <translation>No conservadas, por no ser PNG ni JPEG: %1</translation>
    </message>
    <message>
        <source>Take this report?</source>
        <translation>¿Tomar este informe?</translation>
    </message>
    <message>
        <source>Take the report all the same</source>
        <translation>Tomar el informe de todos modos</translation>
    </message>
    <message>
        <source>Empty folder for the workspace</source>
        <translation>Carpeta vacía para el espacio de trabajo</translation>
    </message>
    <message>
        <source>The backup was restored as a workspace in %1.</source>
        <translation>La copia de seguridad se restauró como espacio de trabajo en %1.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Assessment (*.json)</source>
        <translation>Evaluación (*.json)</translation>
    </message>
    <message>
        <source>Exported to %1, as a copy for another computer. It is not encrypted, and it is no submission: for that, seal the assessment.</source>
        <translation>Exportado a %1, como copia para otro equipo. No está cifrada y no es un envío: para eso, selle la evaluación.</translation>
    </message>
    <message>
        <source>attached files (%1)</source>
        <translation>archivos adjuntos (%1)</translation>
    </message>
    <message>
        <source>names of panel members (%1)</source>
        <translation>nombres de miembros del panel (%1)</translation>
    </message>
    <message>
        <source>sealed revisions (%1)</source>
        <translation>revisiones selladas (%1)</translation>
    </message>
    <message>
        <source>Not included: %1.</source>
        <translation>No incluido: %1.</translation>
    </message>
    <message>
        <source>Installed: {packs}. Reports in this script can be printed now.</source>
        <translation>Instalado: {packs}. Ya se pueden imprimir informes en esta escritura.</translation>
    </message>
</context>
<context>
    <name>AssessmentsModel</name>
    <message>
        <source>TRAINING</source>
        <translation>PRÁCTICA</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>revisión %1</translation>
    </message>
    <message>
        <source>Method %1</source>
        <translation>Método %1</translation>
    </message>
    <message>
        <source>revision %1 sealed %2</source>
        <translation>revisión %1 sellada el %2</translation>
    </message>
    <message>
        <source>begun %1</source>
        <translation>comenzada el %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>guardada %1</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>aún sin copia de seguridad</translation>
    </message>
    <message>
        <source>in no backup yet; the last one is of %1</source>
        <translation>en ninguna copia de seguridad aún; la última es de %1</translation>
    </message>
    <message>
        <source>changed since the backup of %1</source>
        <translation>cambiada desde la copia de seguridad de %1</translation>
    </message>
    <message>
        <source>backup %1</source>
        <translation>copia de seguridad %1</translation>
    </message>
    <message>
        <source>principle %1: %2</source>
        <translation>principio %1: %2</translation>
    </message>
    <message>
        <source>no score yet</source>
        <translation>aún sin puntuación</translation>
    </message>
    <message>
        <source>%1 required parts are there</source>
        <translation>están %1 elementos requeridos</translation>
    </message>
</context>
<context>
    <name>BackupLine</name>
    <message>
        <source>Back &amp;up now</source>
        <translation>Hacer copia &amp;ahora</translation>
    </message>
    <message>
        <source>Remind me in a week</source>
        <translation>Recordármelo en una semana</translation>
    </message>
    <message>
        <source>Do not remind me</source>
        <translation>No recordármelo</translation>
    </message>
    <message>
        <source>Another second p&amp;lace…</source>
        <translation>Otro segundo &amp;lugar…</translation>
    </message>
    <message>
        <source>Choose a second p&amp;lace…</source>
        <translation>Elegir un segundo &amp;lugar…</translation>
    </message>
    <message>
        <source>No backup on this computer yet: the first one is made by itself in a minute.</source>
        <translation>Aún no hay copia de seguridad en este equipo: la primera se hace sola en un minuto.</translation>
    </message>
    <message>
        <source>Last backup on this computer: %1.</source>
        <translation>Última copia de seguridad en este equipo: %1.</translation>
    </message>
    <message>
        <source>There is no backup outside of this computer.</source>
        <translation>No hay ninguna copia de seguridad fuera de este equipo.</translation>
    </message>
    <message>
        <source>Nothing was written to %1 yet.</source>
        <translation>Aún no se ha escrito nada en %1.</translation>
    </message>
    <message>
        <source>In %1: %2.</source>
        <translation>En %1: %2.</translation>
    </message>
    <message>
        <source>It is not plugged in at present.</source>
        <translation>Ahora no está conectado.</translation>
    </message>
    <message>
        <source>Your work is on this computer only.</source>
        <translation>Su trabajo está solo en este equipo.</translation>
    </message>
    <message>
        <source>The second place has no backup of this week.</source>
        <translation>El segundo lugar no tiene copia de esta semana.</translation>
    </message>
    <message>
        <source>If this computer is lost or breaks, your work is gone with it. Choose a second place for backups: a stick, or a disk that you keep elsewhere. They are encrypted.</source>
        <translation>Si este equipo se pierde o se rompe, su trabajo se va con él. Elija un segundo lugar para las copias de seguridad: una memoria USB, o un disco que guarde en otro sitio. Están cifradas.</translation>
    </message>
    <message>
        <source>No backup was written to the second place yet. Plug it in, and it is done by itself.</source>
        <translation>Aún no se ha escrito ninguna copia en el segundo lugar. Conéctelo y se hace sola.</translation>
    </message>
    <message>
        <source>The last backup outside of this computer is more than a week old. Plug in the second place, and it is brought up to date by itself.</source>
        <translation>La última copia fuera de este equipo tiene más de una semana. Conecte el segundo lugar y se pone al día sola.</translation>
    </message>
</context>
<context>
    <name>BackupLook</name>
    <message>
        <source>Assessment</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>Beside the present one</source>
        <translation>Junto a la actual</translation>
    </message>
    <message>
        <source>What is in the backup</source>
        <translation>Qué contiene la copia de seguridad</translation>
    </message>
    <message>
        <source>The backup of %1</source>
        <translation>La copia de seguridad de %1</translation>
    </message>
    <message>
        <source>It arrived whole: every page of it was read and checked. It is of %1.</source>
        <translation>Llegó entera: cada página se leyó y comprobó. Es de %1.</translation>
    </message>
    <message>
        <source>There is no assessment in it.</source>
        <translation>No contiene ninguna evaluación.</translation>
    </message>
    <message>
        <source>Not in it, but in the present workspace: %1.</source>
        <translation>No están en ella, pero sí en el espacio de trabajo actual: %1.</translation>
    </message>
    <message>
        <source>There is no workspace on this computer yet: nothing is replaced.</source>
        <translation>Aún no hay espacio de trabajo en este equipo: no se reemplaza nada.</translation>
    </message>
    <message>
        <source>It takes the place of the present workspace, which is kept as a backup of its own: you can bring that back in the same way.</source>
        <translation>Ocupa el lugar del espacio de trabajo actual, que se conserva como copia de seguridad propia: puede recuperarlo del mismo modo.</translation>
    </message>
    <message>
        <source>The present workspace is another one, which this passphrase does not open. It is kept as a backup of its own: you can bring it back in the same way, with its own passphrase.</source>
        <translation>El espacio de trabajo actual es otro, que esta frase de contraseña no abre. Se conserva como copia de seguridad propia: puede recuperarlo del mismo modo, con su propia frase de contraseña.</translation>
    </message>
    <message>
        <source>The present workspace cannot be read, so nothing can be said of what differs. It is kept as it is, in a folder among the backups.</source>
        <translation>El espacio de trabajo actual no se puede leer, así que no puede decirse en qué difiere. Se conserva tal cual, en una carpeta entre las copias de seguridad.</translation>
    </message>
</context>
<context>
    <name>BackupVerbs</name>
    <message>
        <source>A second place for backups: a stick, or a disk that you keep elsewhere</source>
        <translation>Un segundo lugar para las copias: una memoria USB, o un disco que guarde en otro sitio</translation>
    </message>
    <message>
        <source>This is the folder of the workspace itself, and would be lost with it. Choose a folder on a stick or on another disk.</source>
        <translation>Es la carpeta del propio espacio de trabajo, y se perdería con él. Elija una carpeta en una memoria USB o en otro disco.</translation>
    </message>
    <message>
        <source>Folder for the file that goes to the other computer</source>
        <translation>Carpeta para el archivo que va al otro equipo</translation>
    </message>
    <message>
        <source>The backup in the second place failed. %1</source>
        <translation>La copia en el segundo lugar falló. %1</translation>
    </message>
    <message>
        <source>The last backup failed. %1</source>
        <translation>La última copia de seguridad falló. %1</translation>
    </message>
    <message>
        <source>A backup of all assessments is on this computer. The second place is not plugged in; as soon as it is, the backup is brought there.</source>
        <translation>Hay una copia de todas las evaluaciones en este equipo. El segundo lugar no está conectado; en cuanto lo esté, la copia se lleva allí.</translation>
    </message>
    <message>
        <source>A backup of all assessments is in both places. It opens with your passphrase.</source>
        <translation>Hay una copia de todas las evaluaciones en ambos lugares. Se abre con su frase de contraseña.</translation>
    </message>
    <message>
        <source>A backup of all assessments is on this computer. It opens with your passphrase.</source>
        <translation>Hay una copia de todas las evaluaciones en este equipo. Se abre con su frase de contraseña.</translation>
    </message>
    <message>
        <source>Written and read back: %1 (%2). Take it to the other computer, open the program there, choose “Bring back from a backup…” and this file: it is checked there before anything is done. Your passphrase opens it.</source>
        <translation>Escrito y releído: %1 (%2). Llévelo al otro equipo, abra allí el programa, elija «Recuperar de una copia de seguridad…» y este archivo: allí se comprueba antes de hacer nada. Su frase de contraseña lo abre.</translation>
    </message>
</context>
<context>
    <name>BringBackDialog</name>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Elegir un &amp;archivo…</translation>
    </message>
    <message>
        <source>Look in a f&amp;older…</source>
        <translation>Buscar en una &amp;carpeta…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Bring back from a backup – eesee</source>
        <translation>Recuperar de una copia de seguridad – eesee</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>¿Qué copia de seguridad?</translation>
    </message>
    <message>
        <source>Plug in the stick or the disk with your backups: what is on it appears here. Nothing is replaced before you have seen what is in the backup.</source>
        <translation>Conecte la memoria USB o el disco con sus copias: lo que haya aparece aquí. No se reemplaza nada antes de que haya visto qué contiene la copia.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>What opens it?</source>
        <translation>¿Qué la abre?</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>The one that you used on the day of the backup.</source>
        <translation>La que usaba el día de la copia.</translation>
    </message>
    <message>
        <source>Recovery &amp;code</source>
        <translation>Código &amp;de recuperación</translation>
    </message>
    <message>
        <source>From your paper, of the day of the backup.</source>
        <translation>El de su papel, del día de la copia.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Look into it</source>
        <translation>&amp;Mirar dentro</translation>
    </message>
    <message>
        <source>Bring &amp;it back</source>
        <translation>&amp;Recuperarla</translation>
    </message>
    <message>
        <source>No backup was found on this computer or on what is plugged in. Plug in the stick, or choose the file. Its name begins with “eesee-backup”.</source>
        <translation>No se encontró ninguna copia en este equipo ni en lo que está conectado. Conecte la memoria USB, o elija el archivo. Su nombre empieza por «eesee-backup».</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) found</source>
        <translation>
            <numerusform>%n copia encontrada</numerusform>
            <numerusform>%n copias encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Backups (*.eesee-backup workspace.db);;All files (*)</source>
        <translation>Copias de seguridad (*.eesee-backup workspace.db);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Folder with backups</source>
        <translation>Carpeta con copias de seguridad</translation>
    </message>
    <message>
        <source>There is no backup in %1 or in the folders in it. Choose another folder.</source>
        <translation>No hay copia de seguridad en %1 ni en sus carpetas. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Use the p&amp;assphrase</source>
        <translation>Usar la &amp;frase de contraseña</translation>
    </message>
    <message>
        <source>Use the &amp;recovery code</source>
        <translation>Usar el código de &amp;recuperación</translation>
    </message>
    <message>
        <source>Backup of %1, %2</source>
        <translation>Copia de %1, %2</translation>
    </message>
</context>
<context>
    <name>BringInDialog</name>
    <message>
        <source>&amp;Another file…</source>
        <translation>&amp;Otro archivo…</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>A new assessment</source>
        <translation>Una evaluación nueva</translation>
    </message>
    <message>
        <source>For the &amp;panel of</source>
        <translation>Para el &amp;panel de</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Qué contiene</translation>
    </message>
    <message>
        <source>The file is not valid; nothing in it can be trusted. %1</source>
        <translation>El archivo no es válido; no se puede confiar en nada de él. %1</translation>
    </message>
    <message>
        <source>This assessment is in the workspace already. An import never overwrites.</source>
        <translation>Esta evaluación ya está en el espacio de trabajo. Importar nunca sobrescribe.</translation>
    </message>
    <message>
        <source>These sheets belong to an assessment that is not in this workspace.</source>
        <translation>Estas hojas pertenecen a una evaluación que no está en este espacio de trabajo.</translation>
    </message>
    <message>
        <source>This is the workspace that is open, and no backup of it.</source>
        <translation>Es el espacio de trabajo que está abierto, y no una copia de él.</translation>
    </message>
    <message>
        <source>All of these words stand where they were typed. The file is needed no more.</source>
        <translation>Todas estas palabras están donde se escribieron. El archivo ya no hace falta.</translation>
    </message>
    <message>
        <source>The assessment that these words belong to is not in this workspace.</source>
        <translation>La evaluación a la que pertenecen estas palabras no está en este espacio de trabajo.</translation>
    </message>
    <message>
        <source>No field reads otherwise than in the draft that was sent.</source>
        <translation>Ningún campo se lee de otro modo que en el borrador enviado.</translation>
    </message>
</context>
<context>
    <name>BringingBack</name>
    <message>
        <source>This is the workspace as it was at the backup of %1.</source>
        <translation>Es el espacio de trabajo como estaba en la copia de %1.</translation>
    </message>
    <message>
        <source>What was here before is kept as a backup, and can be brought back likewise.</source>
        <translation>Lo que había aquí antes se conserva como copia de seguridad, y se puede recuperar igual.</translation>
    </message>
</context>
<context>
    <name>CardsView</name>
    <message>
        <source>Assessments</source>
        <translation>Evaluaciones</translation>
    </message>
    <message>
        <source>Enter opens the assessment, Ctrl+Enter goes to the next thing to do in it</source>
        <translation>Intro abre la evaluación, Ctrl+Intro va a lo próximo que hay que hacer en ella</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>Changed fields</source>
        <translation>Campos cambiados</translation>
    </message>
    <message>
        <source>What changed in it</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>There is no revision before it here to compare with.</source>
        <translation>No hay aquí una revisión anterior con la que comparar.</translation>
    </message>
    <message>
        <source>No field has another text than in the revision before.</source>
        <translation>Ningún campo tiene otro texto que en la revisión anterior.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) changed</source>
        <translation>
            <numerusform>%n campo cambiado</numerusform>
            <numerusform>%n campos cambiados</numerusform>
        </translation>
    </message>
    <message>
        <source> since revision %1</source>
        <translation> desde la revisión %1</translation>
    </message>
    <message>
        <source>Struck out: removed. Underlined: added.</source>
        <translation>Tachado: quitado. Subrayado: añadido.</translation>
    </message>
</context>
<context>
    <name>CitedSources</name>
    <message>
        <source>S&amp;ources cited</source>
        <translation>F&amp;uentes citadas</translation>
    </message>
    <message>
        <source>Ci&amp;te</source>
        <translation>Ci&amp;tar</translation>
    </message>
    <message>
        <source>Add it and cite it</source>
        <translation>Añadirla y citarla</translation>
    </message>
    <message>
        <source>Type part of a title, Enter cites it</source>
        <translation>Escriba parte de un título, Intro la cita</translation>
    </message>
    <message>
        <source>Type part of a title…</source>
        <translation>Escriba parte de un título…</translation>
    </message>
    <message>
        <source>Stop citing %1</source>
        <translation>Dejar de citar %1</translation>
    </message>
    <message>
        <source>Stop citing</source>
        <translation>Dejar de citar</translation>
    </message>
    <message>
        <source>No source is called “%1” yet.</source>
        <translation>Ninguna fuente se llama aún «%1».</translation>
    </message>
    <message>
        <source>No source is called “%1” yet. Add it and cite it</source>
        <translation>Ninguna fuente se llama aún «%1». Añadirla y citarla</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>Your recovery code</source>
        <translation>Su código de recuperación</translation>
    </message>
    <message>
        <source>If the passphrase is ever lost, this code opens your work and lets you choose a new passphrase. The code is shown only this once; a new one can be made in the settings. Keep it on paper, away from this computer.</source>
        <translation>Si alguna vez se pierde la frase de contraseña, este código abre su trabajo y le deja elegir una nueva. El código se muestra solo esta vez; puede hacerse otro en los ajustes. Guárdelo en papel, lejos de este equipo.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save to a file…</source>
        <translation>&amp;Guardar en un archivo…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>The code shown last time was never confirmed. This is a new one. The old one opens nothing any more: destroy any copy of it.</source>
        <translation>El código mostrado la última vez nunca se confirmó. Este es nuevo. El anterior ya no abre nada: destruya toda copia de él.</translation>
    </message>
    <message>
        <source>Whoever has this paper and the computer can open the assessments on it.</source>
        <translation>Quien tenga este papel y el equipo puede abrir las evaluaciones que hay en él.</translation>
    </message>
    <message>
        <source>Copied. Other programs can read the clipboard until something else is copied.</source>
        <translation>Copiado. Otros programas pueden leer el portapapeles hasta que se copie otra cosa.</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>Guardar el código de recuperación</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Saved. Move the file off this computer.</source>
        <translation>Guardado. Saque el archivo de este equipo.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
</context>
<context>
    <name>CommentForm</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Add the comment</source>
        <translation>Añadir el comentario</translation>
    </message>
    <message>
        <source>Another comment</source>
        <translation>Otro comentario</translation>
    </message>
    <message>
        <source>What it as&amp;ks for</source>
        <translation>Qué &amp;pide</translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <translation>C&amp;omentario</translation>
    </message>
    <message>
        <source>Proposed wording</source>
        <translation>Redacción propuesta</translation>
    </message>
    <message>
        <source>In place of the passage, or of the whole text. The member takes it over with one click.</source>
        <translation>En lugar del pasaje, o de todo el texto. El miembro la toma con un clic.</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>A cargo de</translation>
    </message>
    <message>
        <source>%1. What is marked has formatting in it: the comment is on the whole text.</source>
        <translation>%1. Lo marcado tiene formato: el comentario es sobre todo el texto.</translation>
    </message>
    <message>
        <source>On %1: “%2”</source>
        <translation>Sobre %1: «%2»</translation>
    </message>
    <message>
        <source>On %1. Mark a passage to comment on that alone.</source>
        <translation>Sobre %1. Marque un pasaje para comentar solo ese.</translation>
    </message>
</context>
<context>
    <name>CommentsPanel</name>
    <message>
        <source>No comment yet.</source>
        <translation>Aún sin comentarios.</translation>
    </message>
    <message>
        <source>Show its &amp;place</source>
        <translation>Mostrar su &amp;lugar</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>Acep&amp;tar</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Open agai&amp;n…</source>
        <translation>Abrir &amp;de nuevo…</translation>
    </message>
    <message>
        <source>Propose a &amp;wording…</source>
        <translation>Proponer una &amp;redacción…</translation>
    </message>
    <message>
        <source>Ass&amp;ign…</source>
        <translation>Asi&amp;gnar…</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Looked after by %1</source>
        <translation>A cargo de %1</translation>
    </message>
    <message>
        <source>Wording proposed: %1</source>
        <translation>Redacción propuesta: %1</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>O&amp;pen the submission</source>
        <translation>&amp;Abrir el envío</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Aún nada que comparar</translation>
    </message>
    <message>
        <source>As submissions come in, their scores stand here side by side, country by country in the order of their names, year by year. Nothing is ranked, and there is no overall score.</source>
        <translation>A medida que llegan los envíos, sus puntuaciones figuran aquí una junto a otra, país por país en el orden de sus nombres, año por año. No se clasifica nada, y no hay puntuación global.</translation>
    </message>
    <message>
        <source>&amp;What to compare</source>
        <translation>&amp;Qué comparar</translation>
    </message>
    <message>
        <source>Principle %1</source>
        <translation>Principio %1</translation>
    </message>
    <message>
        <source>Dimension %1</source>
        <translation>Dimensión %1</translation>
    </message>
    <message>
        <source>The weights are provisional: the programme has not published them.</source>
        <translation>Los pesos son provisionales: el programa no los ha publicado.</translation>
    </message>
    <message>
        <source>%1, %2, revision %3: %4</source>
        <translation>%1, %2, revisión %3: %4</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>sin puntuación</translation>
    </message>
    <message>
        <source>How the panel decided: %1.</source>
        <translation>Cómo decidió el panel: %1.</translation>
    </message>
    <message>
        <source>Confidence: %1.</source>
        <translation>Confianza: %1.</translation>
    </message>
</context>
<context>
    <name>ConfirmStep</name>
    <message>
        <source>Check your copy</source>
        <translation>Compruebe su copia</translation>
    </message>
    <message>
        <source>Type the recovery code from the copy that you keep, so that you know it will be there when you need it.</source>
        <translation>Escriba el código de recuperación desde la copia que guarda, para saber que estará cuando la necesite.</translation>
    </message>
    <message>
        <source>Recovery &amp;code</source>
        <translation>Código &amp;de recuperación</translation>
    </message>
    <message>
        <source>This is not the code that was shown. Compare it character by character, or go back to see it again.</source>
        <translation>No es el código que se mostró. Compárelo carácter por carácter, o vuelva atrás para verlo otra vez.</translation>
    </message>
</context>
<context>
    <name>CopyLine</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>CorrectionsDialog</name>
    <message>
        <source>&amp;Take what is ticked</source>
        <translation>&amp;Tomar lo marcado</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>Marcar &amp;todo</translation>
    </message>
    <message>
        <source>In no field: %1</source>
        <translation>En ningún campo: %1</translation>
    </message>
    <message>
        <source>No longer in the document: %1</source>
        <translation>Ya no está en el documento: %1</translation>
    </message>
    <message>
        <source>What was changed in the draft</source>
        <translation>Qué se cambió en el borrador</translation>
    </message>
    <message>
        <source>Changed fields</source>
        <translation>Campos cambiados</translation>
    </message>
    <message>
        <source>The space bar sets the tick</source>
        <translation>La barra espaciadora marca</translation>
    </message>
    <message>
        <source>What went and what came</source>
        <translation>Qué se fue y qué vino</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) read otherwise</source>
        <translation>
            <numerusform>%n campo se lee de otro modo</numerusform>
            <numerusform>%n campos se leen de otro modo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracked change(s) were taken as accepted</source>
        <translation>
            <numerusform>%n cambio con seguimiento se tomó como aceptado</numerusform>
            <numerusform>%n cambios con seguimiento se tomaron como aceptados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) or remark(s) stand in no field</source>
        <translation>
            <numerusform>%n párrafo o comentario no está en ningún campo</numerusform>
            <numerusform>%n párrafos o comentarios no están en ningún campo</numerusform>
        </translation>
    </message>
    <message>
        <source>Its heading was deleted in the document, and its text with it, or moved.</source>
        <translation>Su título se borró en el documento, y su texto con él, o se movió.</translation>
    </message>
    <message>
        <source>The text here was changed since the draft was sent. Above stands only what was changed in the document; taking it undoes what was changed here.</source>
        <translation>El texto de aquí se cambió desde que se envió el borrador. Arriba está solo lo que cambió en el documento; tomarlo deshace lo que se cambió aquí.</translation>
    </message>
    <message>
        <source>The words are the same; bold, a heading, a list or a link is another.</source>
        <translation>Las palabras son las mismas; cambia la negrita, un título, una lista o un enlace.</translation>
    </message>
</context>
<context>
    <name>CountryChoice</name>
    <message>
        <source>Choose or type…</source>
        <translation>Elija o escriba…</translation>
    </message>
    <message>
        <source>No country is called “%1”.</source>
        <translation>Ningún país se llama «%1».</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Algo salió mal en el programa</translation>
    </message>
    <message>
        <source>This is a fault in the program, not yours. %1 The report below contains no names and none of your text; please pass it on to whoever supports you. You can carry on working, though it is safer to restart the program.</source>
        <translation>Es un fallo del programa, no suyo. %1 El informe de abajo no contiene nombres ni nada de su texto; páselo, por favor, a quien le da soporte. Puede seguir trabajando, aunque es más seguro reiniciar el programa.</translation>
    </message>
    <message>
        <source>What you had written has been saved.</source>
        <translation>Lo que había escrito se ha guardado.</translation>
    </message>
    <message>
        <source>What you wrote last could not be saved: copy it elsewhere before you close.</source>
        <translation>Lo último que escribió no se pudo guardar: cópielo en otro sitio antes de cerrar.</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation>Copiar el &amp;informe</translation>
    </message>
    <message>
        <source>Program fault</source>
        <translation>Fallo del programa</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
</context>
<context>
    <name>DamageDialog</name>
    <message>
        <source>Save this lis&amp;t…</source>
        <translation>Guardar esta lis&amp;ta…</translation>
    </message>
    <message>
        <source>&amp;Salvage what is whole</source>
        <translation>&amp;Rescatar lo que está entero</translation>
    </message>
    <message>
        <source>Go back to a &amp;backup…</source>
        <translation>Volver a una &amp;copia de seguridad…</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;Dejarlo como está</translation>
    </message>
    <message>
        <source>Damaged workspace – eesee</source>
        <translation>Espacio de trabajo dañado – eesee</translation>
    </message>
    <message>
        <source>What is recovered and what is lost</source>
        <translation>Qué se recupera y qué se pierde</translation>
    </message>
    <message>
        <source>{damage} Nothing was changed in it.</source>
        <translation>{damage} No se cambió nada en él.</translation>
    </message>
    <message>
        <source>The file of this workspace is damaged</source>
        <translation>El archivo de este espacio de trabajo está dañado</translation>
    </message>
    <message>
        <source>What is left of it can be brought into a new workspace.</source>
        <translation>Lo que queda puede llevarse a un espacio de trabajo nuevo.</translation>
    </message>
    <message>
        <source>Salvage: a new workspace with the same passphrase takes the place of the damaged one, which is kept in a folder beside it.</source>
        <translation>Rescatar: un espacio de trabajo nuevo, con la misma frase de contraseña, ocupa el lugar del dañado, que se conserva en una carpeta a su lado.</translation>
    </message>
    <message>
        <source>No backup of this workspace was found here. If there is one on a stick or another disk, plug it in and choose it.</source>
        <translation>No se encontró aquí ninguna copia de este espacio de trabajo. Si hay una en una memoria USB u otro disco, conéctelo y elíjala.</translation>
    </message>
    <message>
        <source>The last good backup is of {when}, in {place}. Going back to one keeps the damaged workspace too.</source>
        <translation>La última copia buena es de {when}, en {place}. Volver a una conserva también el espacio de trabajo dañado.</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Guardar la lista</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
</context>
<context>
    <name>DamagedWorkspace</name>
    <message>
        <source>This is a new workspace, made of all that was whole in the damaged one. The damaged one is kept in %1.</source>
        <translation>Este es un espacio de trabajo nuevo, hecho con todo lo que estaba entero en el dañado. El dañado se conserva en %1.</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>The month before</source>
        <translation>El mes anterior</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>El mes siguiente</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>There is no date. Write it like %1.</source>
        <translation>No hay fecha. Escríbala como %1.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like %2.</source>
        <translation>«%1» no es una fecha. Escríbala como %2.</translation>
    </message>
    <message>
        <source>= %1</source>
        <translation>= %1</translation>
    </message>
    <message>
        <source>Write it like %1.</source>
        <translation>Escríbala como %1.</translation>
    </message>
</context>
<context>
    <name>DecisionForm</name>
    <message>
        <source>How the panel &amp;decided</source>
        <translation>Cómo &amp;decidió el panel</translation>
    </message>
    <message>
        <source>&amp;Confidence</source>
        <translation>&amp;Confianza</translation>
    </message>
    <message>
        <source>&amp;Justification</source>
        <translation>&amp;Justificación</translation>
    </message>
    <message>
        <source>&amp;Minority note</source>
        <translation>&amp;Nota minoritaria</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Decision on %1</source>
        <translation>Decisión sobre %1</translation>
    </message>
    <message>
        <source>&amp;Score</source>
        <translation>&amp;Puntuación</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Panorama</translation>
    </message>
    <message>
        <source>&amp;Receive</source>
        <translation>&amp;Recibir</translation>
    </message>
    <message>
        <source>Re&amp;gister</source>
        <translation>Re&amp;gistro</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>Pages of the desk</source>
        <translation>Páginas de la mesa</translation>
    </message>
    <message>
        <source>%1, desk of the consortium — eesee</source>
        <translation>%1, mesa del consorcio — eesee</translation>
    </message>
    <message>
        <source>%1 is a signed %2 file. It is made for members, who take it in on their side.</source>
        <translation>%1 es un archivo %2 firmado. Está hecho para los miembros, que lo incorporan por su lado.</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>Removed: %1.</source>
        <translation>Quitado: %1.</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>Añadido: %1.</translation>
    </message>
</context>
<context>
    <name>DimensionPage</name>
    <message>
        <source>Score of the panel</source>
        <translation>Puntuación del panel</translation>
    </message>
    <message>
        <source>&amp;Narrative</source>
        <translation>&amp;Narrativa</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>confianza %1</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>aún sin decidir</translation>
    </message>
    <message>
        <source>See the votes</source>
        <translation>Ver los votos</translation>
    </message>
    <message>
        <source>Enter the panel’s votes</source>
        <translation>Introducir los votos del panel</translation>
    </message>
    <message>
        <source>&amp;Score</source>
        <translation>&amp;Puntuación</translation>
    </message>
    <message>
        <source>&amp;Confidence</source>
        <translation>&amp;Confianza</translation>
    </message>
    <message>
        <source>How the panel &amp;decided</source>
        <translation>Cómo &amp;decidió el panel</translation>
    </message>
    <message>
        <source>&amp;Justification</source>
        <translation>&amp;Justificación</translation>
    </message>
    <message>
        <source>Previous score and minority note</source>
        <translation>Puntuación anterior, nota minoritaria</translation>
    </message>
    <message>
        <source>&amp;Previous score</source>
        <translation>Puntuación &amp;anterior</translation>
    </message>
    <message>
        <source>From last time, 1 to 5; empty if there is none.</source>
        <translation>De la última vez, de 1 a 5; vacío si no la hay.</translation>
    </message>
    <message>
        <source>&amp;Reason for change</source>
        <translation>&amp;Razón del cambio</translation>
    </message>
    <message>
        <source>&amp;Minority note</source>
        <translation>&amp;Nota minoritaria</translation>
    </message>
</context>
<context>
    <name>Doors</name>
    <message>
        <source>The folder %1 seems to be synchronised with other computers, which can damage a workspace.</source>
        <translation>La carpeta %1 parece sincronizada con otros equipos, lo que puede dañar un espacio de trabajo.</translation>
    </message>
    <message>
        <source>Use a safe place</source>
        <translation>Usar un lugar seguro</translation>
    </message>
</context>
<context>
    <name>DraftPage</name>
    <message>
        <source>&amp;Beside the text</source>
        <translation>&amp;Junto al texto</translation>
    </message>
    <message>
        <source>Open the pages in a window of their own; they follow what you write.</source>
        <translation>Abrir las páginas en una ventana propia; siguen lo que usted escribe.</translation>
    </message>
    <message>
        <source>Saved for Word and corrected by a colleague, it comes back with “Bring in…”, change by change.</source>
        <translation>Guardado para Word y corregido por un colega, vuelve con «Importar…», cambio por cambio.</translation>
    </message>
</context>
<context>
    <name>DraftViewer</name>
    <message>
        <source>Fit &amp;width</source>
        <translation>Ajustar al &amp;ancho</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Guardar como P&amp;DF…</translation>
    </message>
    <message>
        <source>Save f&amp;or Word…</source>
        <translation>Guardar &amp;para Word…</translation>
    </message>
    <message>
        <source>Copy for the panel</source>
        <translation>Copia para el panel</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Qué se imprime</translation>
    </message>
    <message>
        <source>Find in the pages</source>
        <translation>Buscar en las páginas</translation>
    </message>
    <message>
        <source>To be corrected there; “Bring in…” shows what was changed</source>
        <translation>Para corregirlo allí; «Importar…» muestra qué se cambió</translation>
    </message>
    <message>
        <source>Smaller pages</source>
        <translation>Páginas más pequeñas</translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation>Páginas más grandes</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>Lugar anterior</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Lugar siguiente</translation>
    </message>
    <message>
        <source>Preparing the pages…</source>
        <translation>Preparando las páginas…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Draft report</source>
        <translation>Borrador del informe</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Page %1 of %2 · %3 %</source>
        <translation>Página %1 de %2 · %3 %</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Documento de Word (*.docx)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Written: %1. The file is not encrypted.</source>
        <translation>Escrito: %1. El archivo no está cifrado.</translation>
    </message>
    <message>
        <source>Sending to the printer…</source>
        <translation>Enviando a la impresora…</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
</context>
<context>
    <name>FiguresTable</name>
    <message>
        <source>Scores of countries by year</source>
        <translation>Puntuaciones de los países por año</translation>
    </message>
    <message>
        <source>Arrows go from figure to figure; its working stands below</source>
        <translation>Las flechas van de cifra en cifra; su cálculo está debajo</translation>
    </message>
</context>
<context>
    <name>FileTile</name>
    <message>
        <source>It is not known where the file was written. Write it again.</source>
        <translation>No se sabe dónde se escribió el archivo. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>No longer in %1: it was moved or renamed. Write it again.</source>
        <translation>Ya no está en %1: se movió o se cambió de nombre. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 · in %2</source>
        <translation>%1 · en %2</translation>
    </message>
    <message>
        <source>Drag the file into a mail or onto a stick.</source>
        <translation>Arrastre el archivo a un correo o a una memoria USB.</translation>
    </message>
</context>
<context>
    <name>FileWindow</name>
    <message>
        <source>&amp;Open the program</source>
        <translation>&amp;Abrir el programa</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Reemplazar todo</translation>
    </message>
    <message>
        <source>In the whole assessment</source>
        <translation>En toda la evaluación</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Mayúsculas exactas</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palabra entera</translation>
    </message>
    <message>
        <source>Close find and replace</source>
        <translation>Cerrar buscar y reemplazar</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Buscar y reemplazar</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n reemplazado</numerusform>
            <numerusform>%n reemplazados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstChoices</name>
    <message>
        <source>What would you like to do first?</source>
        <translation>¿Qué quiere hacer primero?</translation>
    </message>
    <message>
        <source>Begin an assessment</source>
        <translation>Comenzar una evaluación</translation>
    </message>
    <message>
        <source>One country and one study period. You can stop at any time and pick up where you left off.</source>
        <translation>Un país y un período de estudio. Puede parar en cualquier momento y seguir donde lo dejó.</translation>
    </message>
    <message>
        <source>Start from last year</source>
        <translation>Partir del año pasado</translation>
    </message>
    <message>
        <source>Bring in a published report or an exported assessment. Its texts are your starting point.</source>
        <translation>Importe un informe publicado o una evaluación exportada. Sus textos son su punto de partida.</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Primero mirar</translation>
    </message>
    <message>
        <source>A finished, invented assessment, clearly marked. Nothing in it can be broken.</source>
        <translation>Una evaluación terminada e inventada, claramente marcada. Nada en ella puede romperse.</translation>
    </message>
</context>
<context>
    <name>FirstStartWindow</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Bring back from a bac&amp;kup…</source>
        <translation>&amp;Recuperar de una copia de seguridad…</translation>
    </message>
    <message>
        <source>Welcome — eesee</source>
        <translation>Bienvenida — eesee</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Be&amp;gin</source>
        <translation>Co&amp;menzar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Creating the keys…</source>
        <translation>Creando las claves…</translation>
    </message>
</context>
<context>
    <name>FoldHead</name>
    <message>
        <source>opened</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>plegado</translation>
    </message>
</context>
<context>
    <name>GoToBox</name>
    <message>
        <source>Nothing of that name.</source>
        <translation>Nada con ese nombre.</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Section, field or what to do</source>
        <translation>Sección, campo o qué hacer</translation>
    </message>
    <message>
        <source>2.1, confidence, lock…</source>
        <translation>2.1, confianza, bloquear…</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Adónde</translation>
    </message>
</context>
<context>
    <name>HalfThereWindow</name>
    <message>
        <source>Bring back from a &amp;backup…</source>
        <translation>Recuperar de una &amp;copia de seguridad…</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Mirar de nuevo</translation>
    </message>
    <message>
        <source>Begin a &amp;new workspace</source>
        <translation>Comenzar un espacio de trabajo &amp;nuevo</translation>
    </message>
    <message>
        <source>Something is missing – eesee</source>
        <translation>Falta algo – eesee</translation>
    </message>
    <message>
        <source>The key file of your workspace is missing</source>
        <translation>Falta el archivo de claves de su espacio de trabajo</translation>
    </message>
    <message>
        <source>The database of your workspace is missing</source>
        <translation>Falta la base de datos de su espacio de trabajo</translation>
    </message>
    <message>
        <source>Looked for in %1</source>
        <translation>Buscado en %1</translation>
    </message>
    <message>
        <source>There: workspace.db, with all that you wrote, encrypted.</source>
        <translation>Está: workspace.db, con todo lo que escribió, cifrado.</translation>
    </message>
    <message>
        <source>Missing: workspace.key and its copy workspace.key.copy. Passphrase and recovery code open that file; without it nobody can read the database, nor can we.</source>
        <translation>Faltan: workspace.key y su copia workspace.key.copy. La frase de contraseña y el código de recuperación abren ese archivo; sin él nadie puede leer la base de datos, tampoco nosotros.</translation>
    </message>
    <message>
        <source>Look in the trash, and where the folder was copied to. Any backup of this workspace has the key file too: bringing one back keeps the database of now beside it.</source>
        <translation>Mire en la papelera, y adonde se copió la carpeta. Cualquier copia de este espacio de trabajo tiene también el archivo de claves: recuperarla conserva al lado la base de datos actual.</translation>
    </message>
    <message>
        <source>There: workspace.key, which your passphrase and your recovery code open.</source>
        <translation>Está: workspace.key, que abren su frase de contraseña y su código de recuperación.</translation>
    </message>
    <message>
        <source>There: backups or other traces of a workspace.</source>
        <translation>Hay: copias de seguridad u otros rastros de un espacio de trabajo.</translation>
    </message>
    <message>
        <source>Missing: workspace.db, with all that you wrote.</source>
        <translation>Falta: workspace.db, con todo lo que escribió.</translation>
    </message>
    <message>
        <source>Look in the trash, and where the folder was copied or moved to; put workspace.db back here and look again. Or bring back a backup: of this computer, or from a stick.</source>
        <translation>Mire en la papelera, y adonde se copió o movió la carpeta; vuelva a poner aquí workspace.db y mire de nuevo. O recupere una copia: de este equipo, o de una memoria USB.</translation>
    </message>
</context>
<context>
    <name>HeadLine</name>
    <message>
        <source>TRAINING</source>
        <translation>PRÁCTICA</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sellar</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Orientación</translation>
    </message>
    <message>
        <source>What is still missing</source>
        <translation>Qué falta aún</translation>
    </message>
    <message>
        <source>The report as it would be printed</source>
        <translation>El informe como se imprimiría</translation>
    </message>
    <message>
        <source>Make the assessment final, and the sealed file to send</source>
        <translation>Hacer definitiva la evaluación, y el archivo sellado para enviar</translation>
    </message>
    <message>
        <source>Sealed, revision %1</source>
        <translation>Sellada, revisión %1</translation>
    </message>
    <message>
        <source>Draft, revision %1</source>
        <translation>Borrador, revisión %1</translation>
    </message>
    <message>
        <source>Reopen as revision %1…</source>
        <translation>Reabrir como revisión %1…</translation>
    </message>
    <message>
        <source>%1 of %2 required items are there</source>
        <translation>%1 de %2 elementos requeridos están</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Sho&amp;w</source>
        <translation>M&amp;ostrar</translation>
    </message>
    <message>
        <source>Restore &amp;this text</source>
        <translation>Res&amp;taurar este texto</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Más</translation>
    </message>
    <message>
        <source>&amp;Undo this change</source>
        <translation>&amp;Deshacer este cambio</translation>
    </message>
    <message>
        <source>&amp;Go back to this moment…</source>
        <translation>&amp;Volver a este momento…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Old and new</source>
        <translation>Antiguo y nuevo</translation>
    </message>
    <message>
        <source>Puts back the text from before this change</source>
        <translation>Vuelve a poner el texto de antes de este cambio</translation>
    </message>
    <message>
        <source>Each change of the last 30 days is kept. Of older ones one an hour is kept, later one a day, then one a week. What was sealed, undone or restored is kept for ever.</source>
        <translation>Se conserva cada cambio de los últimos 30 días. De los más antiguos, uno por hora, después uno por día y luego uno por semana. Lo sellado, deshecho o restaurado se conserva para siempre.</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Todos los cambios</translation>
    </message>
    <message numerus="yes">
        <source>%n older change(s)…</source>
        <translation>
            <numerusform>%n cambio más antiguo…</numerusform>
            <numerusform>%n cambios más antiguos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>redone</source>
        <translation>rehecho</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>sellado</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>reabierto</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restaurado</translation>
    </message>
    <message>
        <source>went back</source>
        <translation>se volvió atrás</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>reemplazado</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>vuelto a poner</translation>
    </message>
    <message>
        <source>brought in</source>
        <translation>importado</translation>
    </message>
    <message>
        <source>taken over from a comment</source>
        <translation>tomado de un comentario</translation>
    </message>
    <message>
        <source>corrected as in the document</source>
        <translation>corregido como en el documento</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>añadido: %1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>quitado: %1</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Every change will be listed here, with a way back.</source>
        <translation>Aún no se ha cambiado nada. Cada cambio aparecerá aquí, con un camino de vuelta.</translation>
    </message>
    <message>
        <source>Struck out: removed. Underlined: added.</source>
        <translation>Tachado: quitado. Subrayado: añadido.</translation>
    </message>
    <message>
        <source>The words are the same; their form is another: bold, headings, lists or links.</source>
        <translation>Las palabras son las mismas; su forma es otra: negrita, títulos, listas o enlaces.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Assessments</source>
        <translation>Evaluaciones</translation>
    </message>
    <message>
        <source>Sea&amp;rch</source>
        <translation>B&amp;uscar</translation>
    </message>
    <message>
        <source>Sor&amp;t by</source>
        <translation>Ordenar &amp;por</translation>
    </message>
    <message>
        <source>Last saved</source>
        <translation>Último guardado</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Study period</source>
        <translation>Período de estudio</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>&amp;New assessment…</source>
        <translation>&amp;Nueva evaluación…</translation>
    </message>
    <message>
        <source>&amp;Bring in…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Practice assessment</source>
        <translation>Evaluación de p&amp;ráctica</translation>
    </message>
    <message>
        <source>Begin &amp;your first assessment…</source>
        <translation>Comenzar &amp;su primera evaluación…</translation>
    </message>
    <message>
        <source>&amp;Try it on the practice assessment</source>
        <translation>&amp;Probar con la evaluación de práctica</translation>
    </message>
    <message>
        <source>No assessment matches the search.</source>
        <translation>Ninguna evaluación coincide con la búsqueda.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Duplicate as &amp;next period…</source>
        <translation>Duplicar como &amp;período siguiente…</translation>
    </message>
    <message>
        <source>Countr&amp;y, period, language…</source>
        <translation>Paí&amp;s, período, idioma…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>Eli&amp;minar…</translation>
    </message>
</context>
<context>
    <name>IdentitiesForm</name>
    <message>
        <source>Names are optional. They are kept encrypted on this computer, apart from the votes. They never go onto score sheets, the results sheet, the agenda or into a table of votes. A name is printed in the report, or goes into the sealed file, only if that member’s own box is ticked; the sealed file never says which votes are whose unless you choose to send votes.</source>
        <translation>Los nombres son opcionales. Se guardan cifrados en este equipo, aparte de los votos. Nunca van a las hojas de puntuación, la hoja de resultados, el orden del día ni a una tabla de votos. Un nombre se imprime en el informe, o va al archivo sellado, solo si está marcada la casilla de ese miembro; el archivo sellado nunca dice de quién es cada voto, a menos que usted elija enviar los votos.</translation>
    </message>
</context>
<context>
    <name>IntakePreview</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Distintos</translation>
    </message>
    <message>
        <source>Votes, or why refused</source>
        <translation>Votos, o por qué se rechazó</translation>
    </message>
    <message>
        <source>What would be entered</source>
        <translation>Qué se introduciría</translation>
    </message>
    <message>
        <source>What members wrote. It is shown only here: copy what you need into a justification.</source>
        <translation>Lo que escribieron los miembros. Solo se muestra aquí: copie lo que necesite en una justificación.</translation>
    </message>
    <message>
        <source>What members wrote</source>
        <translation>Lo que escribieron los miembros</translation>
    </message>
    <message numerus="yes">
        <source>%n new vote(s)</source>
        <translation>
            <numerusform>%n voto nuevo</numerusform>
            <numerusform>%n votos nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would replace another</source>
        <translation>
            <numerusform>%n reemplazaría a otro</numerusform>
            <numerusform>%n reemplazarían a otros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) refused</source>
        <translation>
            <numerusform>%n archivo rechazado</numerusform>
            <numerusform>%n archivos rechazados</numerusform>
        </translation>
    </message>
    <message>
        <source>Read, not entered yet: %1</source>
        <translation>Leído, aún no introducido: %1</translation>
    </message>
    <message numerus="yes">
        <source>Enter the %n new one(s)</source>
        <translation>
            <numerusform>Introducir el %n nuevo</numerusform>
            <numerusform>Introducir los %n nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter %n vote(s)</source>
        <translation>
            <numerusform>Introducir %n voto</numerusform>
            <numerusform>Introducir %n votos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter all, replacing %n</source>
        <translation>
            <numerusform>Introducir todo, reemplazando %n</numerusform>
            <numerusform>Introducir todo, reemplazando %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter nothing</source>
        <translation>No introducir nada</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Refused:</source>
        <translation>Rechazados:</translation>
    </message>
    <message>
        <source>%1, round %2, %3: %4 is recorded, the file says %5</source>
        <translation>%1, ronda %2, %3: está registrado %4, el archivo dice %5</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyForm</name>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Con&amp;firm the key</source>
        <translation>Confirmar &amp;la clave</translation>
    </message>
    <message>
        <source>Let it e&amp;xpire…</source>
        <translation>Dejarla e&amp;xpirar…</translation>
    </message>
    <message>
        <source>Revo&amp;ke…</source>
        <translation>Revo&amp;car…</translation>
    </message>
    <message>
        <source>Digits of the key</source>
        <translation>Dígitos de la clave</translation>
    </message>
    <message>
        <source>Ring the member on a number that you know, not on one from the mail. They read forty digits from their enrolment card; type them as you hear them.</source>
        <translation>Llame al miembro a un número que usted conozca, no al del correo. Lee cuarenta dígitos de su tarjeta de inscripción; escríbalos como los oye.</translation>
    </message>
    <message>
        <source>Dig&amp;its as they are read to you</source>
        <translation>Díg&amp;itos como se los leen</translation>
    </message>
    <message>
        <source>%1 · %2 in the register</source>
        <translation>%1 · %2 en el registro</translation>
    </message>
    <message>
        <source>Came in: %1</source>
        <translation>Llegó: %1</translation>
    </message>
    <message>
        <source>Confirmed: %1</source>
        <translation>Confirmada: %1</translation>
    </message>
    <message>
        <source>Good until: %1</source>
        <translation>Válida hasta: %1</translation>
    </message>
    <message>
        <source>Revoked from: %1</source>
        <translation>Revocada desde: %1</translation>
    </message>
</context>
<context>
    <name>KeyVerbs</name>
    <message>
        <source>No list of recipients is on board: sealed files are signed and not encrypted. Take in the list that the consortium has published.</source>
        <translation>No hay lista de destinatarios instalada: los archivos sellados se firman y no se cifran. Incorpore la lista que el consorcio ha publicado.</translation>
    </message>
    <message>
        <source>List %1 of %2 is on board. Sealed files are encrypted for its %3 recipients, until %4.</source>
        <translation>La lista %1 de %2 está instalada. Los archivos sellados se cifran para sus %3 destinatarios, hasta %4.</translation>
    </message>
    <message>
        <source>It has expired: nothing is sealed until a later one is taken in.</source>
        <translation>Ha expirado: no se sella nada hasta que se incorpore una posterior.</translation>
    </message>
    <message>
        <source>It accepts the methods %1.</source>
        <translation>Acepta los métodos %1.</translation>
    </message>
    <message>
        <source>Enrolment file (*%1)</source>
        <translation>Archivo de inscripción (*%1)</translation>
    </message>
    <message>
        <source>Where to save the enrolment file?</source>
        <translation>¿Dónde guardar el archivo de inscripción?</translation>
    </message>
    <message>
        <source>✓ Written: %1. Mail it to the consortium; they ring you for the digits.</source>
        <translation>✓ Escrito: %1. Envíelo por correo al consorcio; le llaman por los dígitos.</translation>
    </message>
    <message>
        <source>Where to save the enrolment card?</source>
        <translation>¿Dónde guardar la tarjeta de inscripción?</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>✓ Written: %1</source>
        <translation>✓ Escrito: %1</translation>
    </message>
    <message>
        <source>Change of key (*%1)</source>
        <translation>Cambio de clave (*%1)</translation>
    </message>
    <message>
        <source>Where to save the file that tells of the new key?</source>
        <translation>¿Dónde guardar el archivo que anuncia la clave nueva?</translation>
    </message>
    <message>
        <source>✓ A new key is in place, and %1 tells of it. Mail that file to the consortium before you seal anything; the digits are others now.</source>
        <translation>✓ Hay una clave nueva, y %1 la anuncia. Envíe ese archivo al consorcio antes de sellar nada; los dígitos son ahora otros.</translation>
    </message>
</context>
<context>
    <name>LeaveNothingDialog</name>
    <message>
        <source>&amp;Also what may be nowhere else</source>
        <translation>También lo que quizá no esté en ningún &amp;otro sitio</translation>
    </message>
    <message>
        <source>&amp;Print what is needed to go on…</source>
        <translation>&amp;Imprimir lo necesario para seguir…</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>quitar</translation>
    </message>
    <message>
        <source>For a computer that may be taken away. What you pick is removed, and cannot be brought back: not by you, not by a recovery code, not by anybody who helps you.</source>
        <translation>Para un equipo que pueden llevarse. Lo que elija se quita, y no puede volver: ni por usted, ni por un código de recuperación, ni por quien le ayude.</translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s) here are drafts, or no receipt says that they were accepted: there may be no other copy.</source>
        <translation>
            <numerusform>%n evaluación de aquí es un borrador, o ningún acuse dice que se aceptó: puede no haber otra copia.</numerusform>
            <numerusform>%n evaluaciones de aquí son borradores, o ningún acuse dice que se aceptaron: puede no haber otra copia.</numerusform>
        </translation>
    </message>
    <message>
        <source>On this computer, as far as the program knows</source>
        <translation>En este equipo, hasta donde sabe el programa</translation>
    </message>
    <message>
        <source>What the program cannot reach</source>
        <translation>Lo que el programa no puede alcanzar</translation>
    </message>
    <message>
        <source>It cannot be undone. &amp;Type “%1” to continue</source>
        <translation>No se puede deshacer. &amp;Escriba «%1» para continuar</translation>
    </message>
    <message>
        <source>Before that</source>
        <translation>Antes de eso</translation>
    </message>
    <message>
        <source>Print, or save on a stick, what is needed to go on from the consortium&apos;s copy: which file they have, its check code, and the steps. Nothing on it opens anything.</source>
        <translation>Imprima, o guarde en una memoria USB, lo necesario para seguir desde la copia del consorcio: qué archivo tienen, su código de verificación, y los pasos. Nada de ello abre nada.</translation>
    </message>
    <message>
        <source>Nothing was sealed here: there is no copy from which to go on.</source>
        <translation>Aquí no se selló nada: no hay copia desde la que seguir.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Pick what is to go.</source>
        <translation>Elija lo que debe irse.</translation>
    </message>
    <message>
        <source>Some of it may be nowhere else. Send it first, or say that it may go.</source>
        <translation>Parte de ello puede no estar en ningún otro sitio. Envíela antes, o diga que puede irse.</translation>
    </message>
    <message>
        <source>Print first what is needed to go on.</source>
        <translation>Imprima antes lo necesario para seguir.</translation>
    </message>
    <message>
        <source>Type “%1” to continue.</source>
        <translation>Escriba «%1» para continuar.</translation>
    </message>
    <message>
        <source>Print what is needed to go on</source>
        <translation>Imprimir lo necesario para seguir</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Text (*.txt)</source>
        <translation>PDF (*.pdf);;Texto (*.txt)</translation>
    </message>
    <message>
        <source>Written: %1. Print it, or take it away: it is not removed with the rest.</source>
        <translation>Escrito: %1. Imprímalo, o lléveselo: no se quita con lo demás.</translation>
    </message>
</context>
<context>
    <name>LeaveNothingVerbs</name>
    <message numerus="yes">
        <source>%n file(s) removed.</source>
        <translation>
            <numerusform>%n archivo quitado.</numerusform>
            <numerusform>%n archivos quitados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still there: %1</source>
        <translation>Aún ahí: %1</translation>
    </message>
</context>
<context>
    <name>LeavingTree</name>
    <message>
        <source>What leaves</source>
        <translation>Lo que sale</translation>
    </message>
    <message>
        <source>The space bar sets the tick</source>
        <translation>La barra espaciadora marca</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Stays – %1: %2 (%3)</source>
        <translation>Queda – %1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 (%3)</source>
        <translation>%1 (%3)</translation>
    </message>
    <message>
        <source>Names of panel members: %1 of %2 leave</source>
        <translation>Nombres de miembros del panel: salen %1 de %2</translation>
    </message>
    <message>
        <source>Sources: %1 of %2 leave</source>
        <translation>Fuentes: salen %1 de %2</translation>
    </message>
    <message>
        <source>Attached files: %1 of %2 leave</source>
        <translation>Archivos adjuntos: salen %1 de %2</translation>
    </message>
    <message>
        <source>Names of panel members that stay: %2</source>
        <translation>Nombres de miembros del panel que quedan: %2</translation>
    </message>
    <message>
        <source>Sources that stay: %2</source>
        <translation>Fuentes que quedan: %2</translation>
    </message>
    <message>
        <source>Attached files that stay: %2</source>
        <translation>Archivos adjuntos que quedan: %2</translation>
    </message>
</context>
<context>
    <name>LeftoverTexts</name>
    <message>
        <source>Text that was kept aside, %1</source>
        <translation>Texto guardado aparte, %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>LinkBar</name>
    <message>
        <source>Set link</source>
        <translation>Poner el enlace</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Quitar el enlace</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Link text</source>
        <translation>Texto del enlace</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>This is not a valid address. It must begin with https://, http:// or mailto:.</source>
        <translation>No es una dirección válida. Debe empezar por https://, http:// o mailto:.</translation>
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
        <translation>PRÁCTICA</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Evaluación</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Páginas del manual</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Language of the manual</source>
        <translation>Idioma del manual</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>This page is not there in the language “%1” yet. It is shown in English.</source>
        <translation>Esta página aún no está en el idioma «%1». Se muestra en inglés.</translation>
    </message>
</context>
<context>
    <name>MemberStep</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>A few questions, then you can begin. The name of the organisation, the passphrase and the language of the screen can be changed later, in the settings. Nothing leaves this computer unless you send it.</source>
        <translation>Unas pocas preguntas y podrá comenzar. El nombre de la organización, la frase de contraseña y el idioma de la pantalla pueden cambiarse después, en los ajustes. Nada sale de este equipo a menos que usted lo envíe.</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organización</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;País</translation>
    </message>
    <message>
        <source>Language of the &amp;screen</source>
        <translation>Idioma de la pan&amp;talla</translation>
    </message>
    <message>
        <source>Language of the &amp;reports</source>
        <translation>Idioma de los in&amp;formes</translation>
    </message>
    <message>
        <source>The default for new assessments; each can have its own.</source>
        <translation>Por defecto para las evaluaciones nuevas; cada una puede tener el suyo.</translation>
    </message>
    <message>
        <source>&amp;What you do here</source>
        <translation>&amp;Qué hace usted aquí</translation>
    </message>
    <message>
        <source>Each opens its own window, from now on whenever you start the program.</source>
        <translation>Cada uno abre su propia ventana, desde ahora siempre que inicie el programa.</translation>
    </message>
    <message>
        <source>Write assessments, as a member</source>
        <translation>Escribir evaluaciones, como miembro</translation>
    </message>
    <message>
        <source>Receive them, for the consortium</source>
        <translation>Recibirlas, para el consorcio</translation>
    </message>
</context>
<context>
    <name>MembersForm</name>
    <message>
        <source>Add mem&amp;ber</source>
        <translation>Añadir miem&amp;bro</translation>
    </message>
    <message>
        <source>A&amp;lias (optional)</source>
        <translation>A&amp;lias (opcional)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>Members of the panel</source>
        <translation>Miembros del panel</translation>
    </message>
    <message>
        <source>Not the person’s name: up to 20 characters that give nothing away. Leave empty for M1, M2 and so on.</source>
        <translation>No el nombre de la persona: hasta 20 caracteres que no revelen nada. Deje vacío para M1, M2 y así sucesivamente.</translation>
    </message>
    <message>
        <source>M1, M2 …</source>
        <translation>M1, M2 …</translation>
    </message>
    <message>
        <source>left; the votes stay</source>
        <translation>se fue; los votos quedan</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Is &amp;back on the panel</source>
        <translation>Ha &amp;vuelto al panel</translation>
    </message>
    <message>
        <source>Has le&amp;ft the panel</source>
        <translation>&amp;Ha dejado el panel</translation>
    </message>
    <message>
        <source>A member who has voted cannot be removed; press “Has left the panel” instead.</source>
        <translation>Un miembro que ha votado no puede quitarse; pulse en su lugar «Ha dejado el panel».</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Recen&amp;t</source>
        <translation>Recien&amp;tes</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
</context>
<context>
    <name>MissingChangesDialog</name>
    <message>
        <source>Changes are missing</source>
        <translation>Faltan cambios</translation>
    </message>
    <message>
        <source>I know</source>
        <translation>Lo sé</translation>
    </message>
    <message numerus="yes">
        <source>and %n more place(s)</source>
        <translation>
            <numerusform>y %n lugar más</numerusform>
            <numerusform>y %n lugares más</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell me again</source>
        <translation>Decírmelo otra vez</translation>
    </message>
    <message>
        <source>Something else: where you were, a setting, or a sealed file</source>
        <translation>Otra cosa: dónde estaba, un ajuste, o un archivo sellado</translation>
    </message>
    <message>
        <source>An assessment that is missing itself: %1</source>
        <translation>Una evaluación que falta ella misma: %1</translation>
    </message>
</context>
<context>
    <name>NarrativeEditor</name>
    <message>
        <source>Paragraph</source>
        <translation>Párrafo</translation>
    </message>
    <message>
        <source>Heading %1</source>
        <translation>Título %1</translation>
    </message>
    <message>
        <source>Kind of paragraph</source>
        <translation>Tipo de párrafo</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursiva</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Lista con viñetas</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Lista numerada</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Nota al pie</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Buscar y reemplazar</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Narrativa</translation>
    </message>
    <message>
        <source>Ctrl+B bold, Ctrl+I italic, Ctrl+K link, Ctrl+Shift+8 list, Ctrl+F find; Tab leaves</source>
        <translation>Ctrl+B negrita, Ctrl+I cursiva, Ctrl+K enlace, Ctrl+Mayús+8 lista, Ctrl+F buscar; Tab sale</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>aim for %1 to %2</source>
        <translation>procure %1 a %2</translation>
    </message>
</context>
<context>
    <name>NewCodeDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>Nuevo código de recuperación</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Hecho</translation>
    </message>
</context>
<context>
    <name>OfferLine</name>
    <message>
        <source>&amp;Take %1</source>
        <translation>&amp;Tomar %1</translation>
    </message>
    <message>
        <source>Choose the score that goes with it; then both are recorded.</source>
        <translation>Elija la puntuación que corresponde; entonces se registran ambas cosas.</translation>
    </message>
    <message>
        <source>By this rule the score is %1. For another one, choose consensus or vote first.</source>
        <translation>Según esta regla la puntuación es %1. Para otra, elija antes consenso o votación.</translation>
    </message>
    <message>
        <source>%1 is not the %2 as they are now: decide again.</source>
        <translation>%1 no es %2 como están ahora: decida de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Keep %1 although the votes changed…</source>
        <translation>&amp;Mantener %1 aunque los votos cambiaron…</translation>
    </message>
    <message>
        <source>Votes have changed since the panel decided on %1.</source>
        <translation>Los votos han cambiado desde que el panel decidió %1.</translation>
    </message>
    <message>
        <source>&amp;Keep %1</source>
        <translation>&amp;Mantener %1</translation>
    </message>
    <message>
        <source>Keep %1 although the votes changed?</source>
        <translation>¿Mantener %1 aunque los votos cambiaron?</translation>
    </message>
    <message>
        <source>It is recorded as the panel’s consensus then, and no longer as what the votes yield. The reason goes to the end of the justification.</source>
        <translation>Se registra entonces como consenso del panel, y ya no como lo que dan los votos. La razón va al final de la justificación.</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Mantener %1</translation>
    </message>
</context>
<context>
    <name>OpenedFile</name>
    <message>
        <source>The file could not be read</source>
        <translation>No se pudo leer el archivo</translation>
    </message>
    <message>
        <source>A sealed file that is encrypted</source>
        <translation>Un archivo sellado y cifrado</translation>
    </message>
    <message>
        <source>Only those whom it was encrypted for can open it. Open the program, and bring it in there.</source>
        <translation>Solo aquellos para quienes se cifró pueden abrirlo. Abra el programa, e impórtelo allí.</translation>
    </message>
    <message>
        <source>Not a submission file</source>
        <translation>No es un archivo de envío</translation>
    </message>
    <message>
        <source>Open the program and choose “Bring in…”: it says what the file is, and takes what it can.</source>
        <translation>Abra el programa y elija «Importar…»: dice qué es el archivo, y toma lo que puede.</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>The file is whole, and everything in it is as it was signed. Whose key that is, no file can say: compare the fingerprint, or hold the file against your list of signers.</source>
        <translation>El archivo está entero, y todo en él está como se firmó. De quién es esa clave, ningún archivo puede decirlo: compare la huella, o contraste el archivo con su lista de firmantes.</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>No válido</translation>
    </message>
</context>
<context>
    <name>OpenedUpdate</name>
    <message>
        <source>Steps done</source>
        <translation>Pasos hechos</translation>
    </message>
    <message>
        <source>&amp;Update and start again</source>
        <translation>Act&amp;ualizar y volver a abrir</translation>
    </message>
    <message>
        <source>&amp;Cancel the update</source>
        <translation>&amp;Cancelar la actualización</translation>
    </message>
    <message>
        <source>An update of the program</source>
        <translation>Una actualización del programa</translation>
    </message>
    <message>
        <source>It is signed with the release key that came with this copy. The program saves and locks, takes the new version, and starts again. What you wrote lies elsewhere and stays as it is.</source>
        <translation>Está firmada con la clave de publicación que vino con esta copia. El programa guarda y se bloquea, toma la versión nueva y vuelve a abrirse. Lo que usted escribió está en otro lugar y queda como está.</translation>
    </message>
    <message>
        <source>Version here</source>
        <translation>Versión aquí</translation>
    </message>
    <message>
        <source>Version in the file</source>
        <translation>Versión en el archivo</translation>
    </message>
    <message>
        <source>Files that change</source>
        <translation>Archivos que cambian</translation>
    </message>
    <message>
        <source>Release key</source>
        <translation>Clave de publicación</translation>
    </message>
    <message>
        <source>The program cannot be updated with this file</source>
        <translation>El programa no se puede actualizar con este archivo</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Something that was typed could not be stored. The program says what and why; when that is done, update again.</source>
        <translation>Algo de lo que se escribió no se pudo guardar. El programa dice qué y por qué; cuando eso esté resuelto, actualice de nuevo.</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>Actualizando…</translation>
    </message>
    <message>
        <source>If the power fails meanwhile, the next start puts the version before back.</source>
        <translation>Si entretanto se va la luz, el próximo inicio vuelve a poner la versión anterior.</translation>
    </message>
    <message>
        <source>Not updated</source>
        <translation>No actualizado</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Panorama</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>O&amp;pen</source>
        <translation>Ab&amp;rir</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Study period</source>
        <translation>Período de estudio</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Preguntas abiertas</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Nothing to look at yet</source>
        <translation>Aún nada que ver</translation>
    </message>
    <message>
        <source>Each member stands here with what came of it, once its key is in the register.</source>
        <translation>Cada miembro figura aquí con lo que llegó de él, en cuanto su clave está en el registro.</translation>
    </message>
    <message>
        <source>Drop an enrolment file on this window to begin with a key, or a sealed file to see what it is.</source>
        <translation>Suelte en esta ventana un archivo de inscripción para comenzar por una clave, o un archivo sellado para ver qué es.</translation>
    </message>
    <message>
        <source>Go to Rece&amp;ive</source>
        <translation>Ir a Rec&amp;ibir</translation>
    </message>
    <message>
        <source>No country matches the search.</source>
        <translation>Ningún país coincide con la búsqueda.</translation>
    </message>
    <message>
        <source>The last study period of each</source>
        <translation>El último período de estudio de cada uno</translation>
    </message>
    <message>
        <source>All study periods</source>
        <translation>Todos los períodos de estudio</translation>
    </message>
    <message>
        <source>Study periods shown</source>
        <translation>Períodos de estudio mostrados</translation>
    </message>
    <message>
        <source>– none</source>
        <translation>– ninguna</translation>
    </message>
    <message>
        <source>nothing received</source>
        <translation>nada recibido</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>PRÁCTICA</translation>
    </message>
</context>
<context>
    <name>OwnKeyDialog</name>
    <message>
        <source>&amp;Fingerprint</source>
        <translation>&amp;Huella</translation>
    </message>
    <message>
        <source>&amp;Save the enrolment file…</source>
        <translation>&amp;Guardar el archivo de inscripción…</translation>
    </message>
    <message>
        <source>Enrolment &amp;card (PDF)…</source>
        <translation>Tar&amp;jeta de inscripción (PDF)…</translation>
    </message>
    <message>
        <source>Take another &amp;key…</source>
        <translation>&amp;Tomar otra clave…</translation>
    </message>
    <message>
        <source>Take in a &amp;list…</source>
        <translation>Incorporar una &amp;lista…</translation>
    </message>
    <message>
        <source>Key and consortium</source>
        <translation>Clave y consorcio</translation>
    </message>
    <message>
        <source>The consortium</source>
        <translation>El consorcio</translation>
    </message>
    <message>
        <source>Your key, to be read aloud</source>
        <translation>Su clave, para leerla en voz alta</translation>
    </message>
    <message>
        <source>Digits of your key</source>
        <translation>Dígitos de su clave</translation>
    </message>
    <message>
        <source>The consortium learns your key from the enrolment file: mail it to them. They ring you on a number that they know, you read these forty digits to them, and from then on they believe what you seal. The card has the same digits on paper, with a code for a camera.</source>
        <translation>El consorcio conoce su clave por el archivo de inscripción: envíeselo. Le llaman a un número que conocen, usted les lee estos cuarenta dígitos, y desde entonces creen lo que selle. La tarjeta lleva los mismos dígitos en papel, con un código para una cámara.</translation>
    </message>
    <message>
        <source>Another key</source>
        <translation>Otra clave</translation>
    </message>
    <message>
        <source>A new key takes the place of this one, and the old one vouches for it in a file that you mail to the consortium. The file is written first. There is no way back to the old key; what it sealed stays valid. If the key was lost, or somebody else may have it, do not do this: ring them, and have it revoked.</source>
        <translation>Una clave nueva ocupa el lugar de esta, y la anterior responde por ella en un archivo que usted envía al consorcio. El archivo se escribe primero. No hay vuelta a la clave anterior; lo que selló sigue siendo válido. Si la clave se perdió, o alguien más puede tenerla, no haga esto: llámelos, y haga que la revoquen.</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>PanelFiles</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>PanelIntake</name>
    <message>
        <source>Read score sheets…</source>
        <translation>Leer hojas de puntuación…</translation>
    </message>
    <message>
        <source>Read a folder of sheets…</source>
        <translation>Leer una carpeta de hojas…</translation>
    </message>
    <message>
        <source>Bring in votes from a table…</source>
        <translation>Importar los votos de una tabla…</translation>
    </message>
    <message>
        <source>Save votes as a table…</source>
        <translation>Guardar los votos como tabla…</translation>
    </message>
    <message>
        <source>Filled score sheets (PDF) and tables (CSV, XLSX, ODS) are shown before anything is entered. A vote that is already recorded is replaced only if you say so.</source>
        <translation>Las hojas rellenadas (PDF) y las tablas (CSV, XLSX, ODS) se muestran antes de introducir nada. Un voto ya registrado solo se reemplaza si usted lo dice.</translation>
    </message>
    <message>
        <source>Filled score sheets</source>
        <translation>Hojas de puntuación rellenadas</translation>
    </message>
    <message>
        <source>PDF (*.pdf *.PDF)</source>
        <translation>PDF (*.pdf *.PDF)</translation>
    </message>
    <message>
        <source>Folder with filled score sheets</source>
        <translation>Carpeta con hojas de puntuación rellenadas</translation>
    </message>
    <message>
        <source>There is no file in this folder.</source>
        <translation>No hay ningún archivo en esta carpeta.</translation>
    </message>
    <message>
        <source>Table of votes</source>
        <translation>Tabla de votos</translation>
    </message>
    <message>
        <source>Table (*.csv *.xlsx *.ods *.xls *.txt)</source>
        <translation>Tabla (*.csv *.xlsx *.ods *.xls *.txt)</translation>
    </message>
    <message>
        <source>The panel gets these members: %1.</source>
        <translation>El panel recibe estos miembros: %1.</translation>
    </message>
    <message>
        <source>Names of people in the table are taken: they go to “Names of the panel” alone, and the votes bear the pseudonyms.</source>
        <translation>Los nombres de personas de la tabla se toman: van solo a «Nombres del panel», y los votos llevan los seudónimos.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8; it was read as %1.</source>
        <translation>El archivo no está en UTF-8; se leyó como %1.</translation>
    </message>
    <message>
        <source>Read, each of the round that its cells say</source>
        <translation>Leídos, cada uno de la ronda que dicen sus celdas</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Dejado fuera</translation>
    </message>
    <message>
        <source>The votes on the sheet “%1” are of</source>
        <translation>Los votos de la hoja «%1» son de</translation>
    </message>
    <message>
        <source>The votes are of</source>
        <translation>Los votos son de</translation>
    </message>
</context>
<context>
    <name>PanelPage</name>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Names of the panel</source>
        <translation>Nombres del panel</translation>
    </message>
    <message>
        <source>Sheets and tables</source>
        <translation>Hojas y tablas</translation>
    </message>
    <message>
        <source>Add the members of the panel; then enter their votes here. A table of votes brings its own members.</source>
        <translation>Añada los miembros del panel; después introduzca aquí sus votos. Una tabla de votos trae sus propios miembros.</translation>
    </message>
    <message>
        <source>Bring in votes from a table…</source>
        <translation>Importar los votos de una tabla…</translation>
    </message>
    <message>
        <source>&amp;Use the median for all dimensions not decided yet…</source>
        <translation>&amp;Usar la mediana en todas las dimensiones sin decidir…</translation>
    </message>
    <message>
        <source>This was typed about a member who has been removed since, and could not be stored. Copy it to where it fits, or discard it.</source>
        <translation>Esto se escribió sobre un miembro que se quitó después, y no se pudo guardar. Cópielo donde corresponda, o descártelo.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) entered, kept apart from the votes</source>
        <translation>
            <numerusform>%n nombre introducido, aparte de los votos</numerusform>
            <numerusform>%n nombres introducidos, aparte de los votos</numerusform>
        </translation>
    </message>
    <message>
        <source>none entered; optional</source>
        <translation>ninguno introducido; opcional</translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n presente</numerusform>
            <numerusform>%n presentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n se fue</numerusform>
            <numerusform>%n se fueron</numerusform>
        </translation>
    </message>
    <message>
        <source>The method advises at least %1 members; this panel has %2.</source>
        <translation>El método aconseja al menos %1 miembros; este panel tiene %2.</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>aún sin decidir</translation>
    </message>
    <message>
        <source>Votes have changed since.</source>
        <translation>Los votos han cambiado desde entonces.</translation>
    </message>
    <message>
        <source>That was the last vote of the round.</source>
        <translation>Ese fue el último voto de la ronda.</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) entered.</source>
        <translation>
            <numerusform>%n voto introducido.</numerusform>
            <numerusform>%n votos introducidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Votes are no scores yet: the panel decides on each dimension. Not decided: %1.</source>
        <translation>Los votos aún no son puntuaciones: el panel decide en cada dimensión. Sin decidir: %1.</translation>
    </message>
</context>
<context>
    <name>PanelPrinting</name>
    <message>
        <source>Folder for the score sheets</source>
        <translation>Carpeta para las hojas de puntuación</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>%n of the files already exist, perhaps filled in.</source>
        <translation>
            <numerusform>%n de los archivos ya existe, quizá rellenado.</numerusform>
            <numerusform>%n de los archivos ya existen, quizá rellenados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Reemplazarlos</translation>
    </message>
    <message>
        <source>Print nothing</source>
        <translation>No imprimir nada</translation>
    </message>
    <message numerus="yes">
        <source>%n score sheet(s) written to %1. Send each only to its member.</source>
        <translation>
            <numerusform>%n hoja de puntuación escrita en %1. Envíe cada una solo a su miembro.</numerusform>
            <numerusform>%n hojas de puntuación escritas en %1. Envíe cada una solo a su miembro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1. The file is not encrypted.</source>
        <translation>Escrito: %1. El archivo no está cifrado.</translation>
    </message>
</context>
<context>
    <name>PaperForm</name>
    <message>
        <source>Make the &amp;PDF…</source>
        <translation>Hace&amp;r el PDF…</translation>
    </message>
    <message>
        <source>Score sheets to fill in by hand</source>
        <translation>Hojas de puntuación para rellenar a mano</translation>
    </message>
    <message>
        <source>Score sheets to fill in on a computer</source>
        <translation>Hojas de puntuación para rellenar en un equipo</translation>
    </message>
    <message>
        <source>Results of the votes, without names</source>
        <translation>Resultados de los votos, sin nombres</translation>
    </message>
    <message>
        <source>Agenda: what to talk about first</source>
        <translation>Orden del día: de qué hablar primero</translation>
    </message>
    <message>
        <source>Copy of the draft for the panel</source>
        <translation>Copia del borrador para el panel</translation>
    </message>
    <message>
        <source>All dimensions</source>
        <translation>Todas las dimensiones</translation>
    </message>
    <message>
        <source>Only those ticked</source>
        <translation>Solo las marcadas</translation>
    </message>
    <message>
        <source>Dimensions to print</source>
        <translation>Dimensiones que imprimir</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Sheet to pri&amp;nt</source>
        <translation>Hoja que impri&amp;mir</translation>
    </message>
    <message>
        <source>R&amp;ound</source>
        <translation>R&amp;onda</translation>
    </message>
    <message>
        <source>For &amp;whom</source>
        <translation>P&amp;ara quién</translation>
    </message>
    <message>
        <source>On wh&amp;ich dimensions</source>
        <translation>Sobre qué d&amp;imensiones</translation>
    </message>
    <message>
        <source>Paper si&amp;ze</source>
        <translation>&amp;Tamaño del papel</translation>
    </message>
    <message numerus="yes">
        <source>Every member present (%n)</source>
        <translation>
            <numerusform>Cada miembro presente (%n)</numerusform>
            <numerusform>Cada miembro presente (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>One without a pseudonym</source>
        <translation>Una sin seudónimo</translation>
    </message>
    <message>
        <source>Questions, the five levels in words, boxes to tick, room for a reason; all members in one file.</source>
        <translation>Preguntas, los cinco niveles en palabras, casillas, espacio para una razón; todos los miembros en un archivo.</translation>
    </message>
    <message>
        <source>One form per member, each in its own file, to send out and read back with “Read score sheets”.</source>
        <translation>Un formulario por miembro, cada uno en su archivo, para enviar y leer de vuelta con «Leer hojas de puntuación».</translation>
    </message>
    <message>
        <source>Votes without pseudonyms, hidden where fewer people voted than the method’s minimum panel.</source>
        <translation>Votos sin seudónimos, ocultos donde votaron menos personas que el panel mínimo del método.</translation>
    </message>
    <message>
        <source>The dimensions on which the panel is furthest apart come first.</source>
        <translation>Las dimensiones en que el panel está más alejado vienen primero.</translation>
    </message>
    <message>
        <source>Numbered lines, a wide margin, and what is still missing as questions to discuss.</source>
        <translation>Líneas numeradas, margen ancho, y lo que aún falta como preguntas para debatir.</translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar lo que se escribe</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Your passphrase</source>
        <translation>Su frase de contraseña</translation>
    </message>
    <message>
        <source>Everything you write is encrypted with it. Nobody can open your work without it, and nobody can look it up for you.</source>
        <translation>Todo lo que escribe se cifra con ella. Nadie puede abrir su trabajo sin ella, y nadie puede averiguarla por usted.</translation>
    </message>
    <message>
        <source>Caps lock is on.</source>
        <translation>El bloqueo de mayúsculas está activado.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase a&amp;gain</source>
        <translation>Frase de contraseña, &amp;otra vez</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Las dos frases de contraseña difieren.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess. Take four or more unrelated words.</source>
        <translation>Esta frase de contraseña es demasiado fácil de adivinar. Tome cuatro o más palabras sin relación.</translation>
    </message>
</context>
<context>
    <name>PrincipleChips</name>
    <message>
        <source>Serves principles</source>
        <translation>Sirve a los principios</translation>
    </message>
    <message>
        <source>Add a principle</source>
        <translation>Añadir un principio</translation>
    </message>
    <message>
        <source>Click to take it away</source>
        <translation>Haga clic para quitarlo</translation>
    </message>
    <message>
        <source>Serves %1</source>
        <translation>Sirve a %1</translation>
    </message>
    <message>
        <source>Press to take it away</source>
        <translation>Pulse para quitarlo</translation>
    </message>
</context>
<context>
    <name>PrinciplePage</name>
    <message>
        <source>&amp;Previous score</source>
        <translation>Puntuación &amp;anterior</translation>
    </message>
    <message>
        <source>1 to 5, as it was published last time; empty if there is none.</source>
        <translation>De 1 a 5, como se publicó la última vez; vacío si no la hay.</translation>
    </message>
    <message>
        <source>I&amp;ntroduction to this principle</source>
        <translation>I&amp;ntroducción a este principio</translation>
    </message>
    <message>
        <source>Principle score: %1</source>
        <translation>Puntuación del principio: %1</translation>
    </message>
    <message>
        <source>no score yet</source>
        <translation>aún sin puntuación</translation>
    </message>
    <message>
        <source>some of its scores are missing</source>
        <translation>faltan algunas de sus puntuaciones</translation>
    </message>
    <message>
        <source>The weights are provisional: the programme has not published them.</source>
        <translation>Los pesos son provisionales: el programa no los ha publicado.</translation>
    </message>
    <message>
        <source>As it will print: the CIVICUS Monitor&apos;s score of %1 on its scale of 0 to 100, rebased to the scale of 1 to 5: 1 + 4 × %1 / 100 = %2.</source>
        <translation>Como se imprimirá: la puntuación del CIVICUS Monitor de %1 en su escala de 0 a 100, llevada a la escala de 1 a 5: 1 + 4 × %1 / 100 = %2.</translation>
    </message>
    <message>
        <source>This score comes from the CIVICUS Monitor</source>
        <translation>Esta puntuación viene del CIVICUS Monitor</translation>
    </message>
    <message>
        <source>Your panel does not score principle 1. The CIVICUS Monitor rates civic space in nearly every country: how free people are to associate, to assemble and to speak.</source>
        <translation>Su panel no puntúa el principio 1. El CIVICUS Monitor califica el espacio cívico en casi todos los países: cuán libre es la gente de asociarse, reunirse y expresarse.</translation>
    </message>
    <message>
        <source>Where it stands: look your country up at monitor.civicus.org. Its page shows a score of 0 to 100 and one of five ratings: open, narrowed, obstructed, repressed or closed.</source>
        <translation>Dónde está: busque su país en monitor.civicus.org. Su página muestra una puntuación de 0 a 100 y una de cinco calificaciones: abierto, estrecho, obstruido, represivo o cerrado.</translation>
    </message>
    <message>
        <source>When it changes: once a year, in early December. Take the edition that held at the end of your study period, and enter the month it was published, for example %1.</source>
        <translation>Cuándo cambia: una vez al año, a comienzos de diciembre. Tome la edición vigente al final de su período de estudio, e introduzca el mes en que se publicó, por ejemplo %1.</translation>
    </message>
    <message>
        <source>Open monitor.civicus.org</source>
        <translation>Abrir monitor.civicus.org</translation>
    </message>
    <message>
        <source>Ra&amp;w score</source>
        <translation>Puntuación &amp;bruta</translation>
    </message>
    <message>
        <source>0 to 100</source>
        <translation>0 a 100</translation>
    </message>
    <message>
        <source>Ra&amp;ting</source>
        <translation>&amp;Calificación</translation>
    </message>
    <message>
        <source>E&amp;dition</source>
        <translation>E&amp;dición</translation>
    </message>
    <message>
        <source>Month of publication, such as %1-12 or December %1</source>
        <translation>Mes de publicación, como %1-12 o diciembre %1</translation>
    </message>
    <message>
        <source>Rating filled in: %1, as that is what a raw score of %2 is rated.</source>
        <translation>Calificación rellenada: %1, pues es la de una puntuación bruta de %2.</translation>
    </message>
</context>
<context>
    <name>ProseEdit</name>
    <message>
        <source>Open link</source>
        <translation>Abrir el enlace</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Enlace…</translation>
    </message>
    <message>
        <source>Add a row below</source>
        <translation>Añadir una fila debajo</translation>
    </message>
    <message>
        <source>Add a column behind</source>
        <translation>Añadir una columna detrás</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>Quitar esta fila</translation>
    </message>
    <message>
        <source>Remove this column</source>
        <translation>Quitar esta columna</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>File Folder</source>
        <translation>Carpeta de archivos</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>Archivo %1</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Buscar en:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Tipos de archivo:</translation>
    </message>
</context>
<context>
    <name>Reaching</name>
    <message>
        <source>Password of the shared desk</source>
        <translation>Contraseña de la mesa compartida</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>The database at %1 asks for a password. It is kept nowhere.</source>
        <translation>La base de datos de %1 pide una contraseña. No se guarda en ninguna parte.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Type the password, or cancel.</source>
        <translation>Escriba la contraseña, o cancele.</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>What came</source>
        <translation>Lo que llegó</translation>
    </message>
    <message>
        <source>Nothing was written here.</source>
        <translation>Aquí no se escribió nada.</translation>
    </message>
</context>
<context>
    <name>ReceivePage</name>
    <message>
        <source>Receive</source>
        <translation>Recibir</translation>
    </message>
    <message>
        <source>A sealed file, the mail that brought it saved as a file, all its parts, or a folder of them. Names do not matter: contents decide. Enrolment files and new keys of members are known here, too.</source>
        <translation>Un archivo sellado, el correo que lo trajo guardado como archivo, todas sus partes, o una carpeta. Los nombres no importan: decide el contenido. También se reconocen aquí los archivos de inscripción y las claves nuevas de los miembros.</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>Elegir arc&amp;hivos…</translation>
    </message>
    <message>
        <source>Choose a f&amp;older…</source>
        <translation>Elegir una c&amp;arpeta…</translation>
    </message>
    <message>
        <source>Choose what opens e&amp;ncrypted files…</source>
        <translation>Elegir qué abre los archivos ci&amp;frados…</translation>
    </message>
    <message>
        <source>Forge&amp;t it</source>
        <translation>Olvida&amp;rlo</translation>
    </message>
    <message>
        <source>Choose the polic&amp;y…</source>
        <translation>Elegir la polí&amp;tica…</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Lo que llegó</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Qué fue de ello</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Drop here what came in</source>
        <translation>Suelte aquí lo que llegó</translation>
    </message>
    <message>
        <source>A folder with what came in</source>
        <translation>Una carpeta con lo que llegó</translation>
    </message>
    <message>
        <source>This workspace is open to read only: nothing can be taken in.</source>
        <translation>Este espacio de trabajo está abierto solo para leer: no se puede recibir nada.</translation>
    </message>
    <message>
        <source>What opens encrypted files: an age identity, or a private key of OpenSSH</source>
        <translation>Lo que abre archivos cifrados: una identidad age, o una clave privada de OpenSSH</translation>
    </message>
    <message>
        <source>%1 opens nothing: it is no age identity and no private key of OpenSSH that works without a passphrase of its own.</source>
        <translation>%1 no abre nada: no es una identidad age ni una clave privada de OpenSSH que funcione sin su propia frase de contraseña.</translation>
    </message>
    <message>
        <source>Encrypted files are opened with %1. It is held in memory alone, until this window closes or locks.</source>
        <translation>Los archivos cifrados se abren con %1. Se mantiene solo en memoria, hasta que esta ventana se cierre o bloquee.</translation>
    </message>
    <message>
        <source>Encrypted files cannot be opened yet: choose the identity that was made for it.</source>
        <translation>Aún no se pueden abrir archivos cifrados: elija la identidad que se hizo para ello.</translation>
    </message>
    <message>
        <source>Held against the policy %1: what it does not accept is refused.</source>
        <translation>Contrastado con la política %1: lo que no acepta se rechaza.</translation>
    </message>
    <message>
        <source>No policy is chosen: whatever is unusual is told, and nothing is refused for it.</source>
        <translation>No hay política elegida: se dice lo inusual, y nada se rechaza por ello.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) stored</source>
        <translation>
            <numerusform>%n archivo guardado</numerusform>
            <numerusform>%n archivos guardados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no sealed file is in it.</source>
        <translation>%1: no contiene ningún archivo sellado.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n file(s) not looked at. What was stored stays.</source>
        <translation>
            <numerusform>Detenido: %n archivo sin mirar. Lo guardado queda.</numerusform>
            <numerusform>Detenido: %n archivos sin mirar. Lo guardado queda.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>No hay nada dentro.</translation>
    </message>
    <message>
        <source>Choose the identity…</source>
        <translation>Elegir la identidad…</translation>
    </message>
    <message>
        <source>The signed policy</source>
        <translation>La política firmada</translation>
    </message>
    <message>
        <source>Where to save the receipt?</source>
        <translation>¿Dónde guardar el acuse de recibo?</translation>
    </message>
    <message>
        <source>Saved: %1. Send it back to the member.</source>
        <translation>Guardado: %1. Devuélvalo al miembro.</translation>
    </message>
    <message>
        <source>Where to save the draft of the mail?</source>
        <translation>¿Dónde guardar el borrador del correo?</translation>
    </message>
    <message>
        <source>%1 is a draft with the receipt attached. Your mail program opens and sends it.</source>
        <translation>%1 es un borrador con el acuse de recibo adjunto. Su programa de correo lo abre y lo envía.</translation>
    </message>
</context>
<context>
    <name>ReceivedView</name>
    <message>
        <source>The check code, to be compared by telephone</source>
        <translation>El código de verificación, para comparar por teléfono</translation>
    </message>
    <message>
        <source>&amp;Save the receipt…</source>
        <translation>&amp;Guardar el acuse de recibo…</translation>
    </message>
    <message>
        <source>Write the &amp;mail with the receipt…</source>
        <translation>Escribir el &amp;correo con el acuse de recibo…</translation>
    </message>
    <message>
        <source>Go to the &amp;key in the register</source>
        <translation>Ir a la c&amp;lave en el registro</translation>
    </message>
    <message>
        <source>Checked, step by step</source>
        <translation>Comprobado, paso a paso</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Resumen criptográfico</translation>
    </message>
    <message>
        <source>Fingerprint of the key</source>
        <translation>Huella de la clave</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>Código de verificación</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) passed</source>
        <translation>
            <numerusform>%n paso superado</numerusform>
            <numerusform>%n pasos superados</numerusform>
        </translation>
    </message>
    <message>
        <source>Country: %1</source>
        <translation>País: %1</translation>
    </message>
    <message>
        <source>Study period: %1</source>
        <translation>Período de estudio: %1</translation>
    </message>
    <message>
        <source>Revision: %1</source>
        <translation>Revisión: %1</translation>
    </message>
    <message>
        <source>Method: %1</source>
        <translation>Método: %1</translation>
    </message>
    <message>
        <source>Made, as its sender says: %1</source>
        <translation>Hecho, según su remitente: %1</translation>
    </message>
    <message>
        <source>Scores of the principles: %1</source>
        <translation>Puntuaciones de los principios: %1</translation>
    </message>
</context>
<context>
    <name>RecommendationCard</name>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Recommendation %1</source>
        <translation>Recomendación %1</translation>
    </message>
</context>
<context>
    <name>RecommendationsPage</name>
    <message>
        <source>A recommendation says who should do what. Write one in each box, and choose the principles that it would further. The report prints them in this order.</source>
        <translation>Una recomendación dice quién debería hacer qué. Escriba una en cada casilla, y elija los principios que impulsaría. El informe las imprime en este orden.</translation>
    </message>
    <message>
        <source>This was typed into a recommendation that has been removed since, and could not be stored. Copy it to where it fits, or discard it.</source>
        <translation>Esto se escribió en una recomendación que se quitó después, y no se pudo guardar. Cópielo donde corresponda, o descártelo.</translation>
    </message>
    <message>
        <source>Nothing here yet. What could the authorities change: a law, a practice, a budget?</source>
        <translation>Aún no hay nada aquí. ¿Qué podrían cambiar las autoridades: una ley, una práctica, un presupuesto?</translation>
    </message>
    <message>
        <source>Nothing here yet. What could funders and other governments do better, or stop doing?</source>
        <translation>Aún no hay nada aquí. ¿Qué podrían hacer mejor, o dejar de hacer, los donantes y otros gobiernos?</translation>
    </message>
    <message>
        <source>Nothing here yet. What could organisations do themselves, alone or together?</source>
        <translation>Aún no hay nada aquí. ¿Qué podrían hacer las propias organizaciones, solas o juntas?</translation>
    </message>
    <message>
        <source>Add a recommendation</source>
        <translation>Añadir una recomendación</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitado</translation>
    </message>
</context>
<context>
    <name>RefusedValues</name>
    <message>
        <source>It cannot be sealed yet: what was typed in %1 could not be stored. Correct it, then seal.</source>
        <translation>Aún no puede sellarse: lo escrito en %1 no se pudo guardar. Corríjalo y selle después.</translation>
    </message>
    <message>
        <source>Not saved yet; it is tried again by itself.</source>
        <translation>Aún sin guardar; se intenta de nuevo solo.</translation>
    </message>
    <message>
        <source>Put it aside in a file…</source>
        <translation>Guardarlo aparte en un archivo…</translation>
    </message>
    <message>
        <source>Save it in a folder…</source>
        <translation>Guardarlo en una carpeta…</translation>
    </message>
    <message>
        <source>Not stored: %1. What you typed is kept.</source>
        <translation>No guardado: %1. Lo que escribió se conserva.</translation>
    </message>
    <message numerus="yes">
        <source>Not stored: %1 and %n other value(s). What you typed is kept.</source>
        <translation>
            <numerusform>No guardado: %1 y %n valor más. Lo que escribió se conserva.</numerusform>
            <numerusform>No guardado: %1 y %n valores más. Lo que escribió se conserva.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Discarded: the text that was kept aside.</source>
        <translation>Descartado: el texto que se guardaba aparte.</translation>
    </message>
    <message>
        <source>The text is kept aside again.</source>
        <translation>El texto se guarda de nuevo aparte.</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Register</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>&amp;Add a key…</source>
        <translation>&amp;Añadir una clave…</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Si&amp;gn the register…</source>
        <translation>&amp;Firmar el registro…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Dígitos</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>No key is known yet</source>
        <translation>Aún no se conoce ninguna clave</translation>
    </message>
    <message>
        <source>A member sends an enrolment file with the key. Drop it here, ring the member, and compare the forty digits: from then on you know whose a sealed file is.</source>
        <translation>Un miembro envía un archivo de inscripción con la clave. Suéltelo aquí, llame al miembro, y compare los cuarenta dígitos: desde entonces sabe de quién es un archivo sellado.</translation>
    </message>
    <message>
        <source>The register leaves as one signed and numbered file, with the plain list that OpenSSH reads.</source>
        <translation>El registro sale como un solo archivo firmado y numerado, con la lista simple que lee OpenSSH.</translation>
    </message>
    <message>
        <source>Add the &amp;first key…</source>
        <translation>Añadir la &amp;primera clave…</translation>
    </message>
    <message>
        <source>No key matches the search.</source>
        <translation>Ninguna clave coincide con la búsqueda.</translation>
    </message>
    <message>
        <source>Where to save the signed register?</source>
        <translation>¿Dónde guardar el registro firmado?</translation>
    </message>
    <message>
        <source>Register %1 is written: %2. Who takes it for the first time compares its key: %3</source>
        <translation>El registro %1 está escrito: %2. Quien lo tome por primera vez compara su clave: %3</translation>
    </message>
    <message>
        <source>The key of %1 is in the register, pending. Ring them and compare the digits: before that, nothing it signed is believed.</source>
        <translation>La clave de %1 está en el registro, pendiente. Llámelos y compare los dígitos: antes de eso, no se cree nada de lo que firme.</translation>
    </message>
    <message>
        <source>%1 has a new key, for which the old one vouched. The old one is good no more.</source>
        <translation>%1 tiene una clave nueva, por la que respondió la anterior. La anterior ya no vale.</translation>
    </message>
    <message>
        <source>Register %1 of %2 holds here now: what it confirms or revokes is confirmed or revoked.</source>
        <translation>El registro %1 de %2 rige ahora aquí: lo que confirma o revoca queda confirmado o revocado.</translation>
    </message>
    <message>
        <source>Enrolment files, or mails that brought them</source>
        <translation>Archivos de inscripción, o correos que los trajeron</translation>
    </message>
    <message>
        <source>There is no enrolment file in it.</source>
        <translation>No contiene ningún archivo de inscripción.</translation>
    </message>
    <message>
        <source>The key of %1 is confirmed.</source>
        <translation>La clave de %1 está confirmada.</translation>
    </message>
    <message>
        <source>The key of %1 is good until the end of that day.</source>
        <translation>La clave de %1 vale hasta el final de ese día.</translation>
    </message>
    <message>
        <source>The key of %1 is revoked. Sign the register and send it, so that others know it, too.</source>
        <translation>La clave de %1 está revocada. Firme el registro y envíelo, para que los demás también lo sepan.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undone: the key is known as far as before.</source>
        <translation>Deshecho: la clave se conoce como antes.</translation>
    </message>
</context>
<context>
    <name>ReportTakenWindow</name>
    <message>
        <source>What was taken from the report</source>
        <translation>Qué se tomó del informe</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Párrafo</translation>
    </message>
    <message>
        <source>Where it went</source>
        <translation>Adónde fue</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Párrafos</translation>
    </message>
    <message>
        <source>Enter goes to the place</source>
        <translation>Intro va al lugar</translation>
    </message>
    <message>
        <source>Whole paragraph</source>
        <translation>Párrafo entero</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) were read</source>
        <translation>
            <numerusform>Se leyó %n párrafo</numerusform>
            <numerusform>Se leyeron %n párrafos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) were filled</source>
        <translation>
            <numerusform>Se rellenó %n campo</numerusform>
            <numerusform>Se rellenaron %n campos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) hold this text already</source>
        <translation>
            <numerusform>%n campo ya tiene este texto</numerusform>
            <numerusform>%n campos ya tienen este texto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) were not taken</source>
        <translation>
            <numerusform>No se tomó %n párrafo</numerusform>
            <numerusform>No se tomaron %n párrafos</numerusform>
        </translation>
    </message>
    <message>
        <source>no score was found for principle %1</source>
        <translation>no se encontró puntuación para estos principios: %1</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>No tomado</translation>
    </message>
    <message>
        <source>Left alone, because the assessment has something there already</source>
        <translation>Dejado como estaba, pues la evaluación ya tiene algo ahí</translation>
    </message>
    <message>
        <source>Taken, and may say more than was taken</source>
        <translation>Tomado, y quizá dice más de lo que se tomó</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tomado</translation>
    </message>
    <message>
        <source>Standing matter</source>
        <translation>Elementos fijos</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
</context>
<context>
    <name>RescueVerbs</name>
    <message>
        <source>Close and lose what you typed?</source>
        <translation>¿Cerrar y perder lo que escribió?</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Cerrar y perderlo</translation>
    </message>
    <message>
        <source>This cannot be saved, nor kept aside: %1. Make room on the disk, or put it into a rescue file elsewhere, before you close.</source>
        <translation>Esto no se puede guardar, ni guardar aparte: %1. Haga sitio en el disco, o póngalo en un archivo de rescate en otro lugar, antes de cerrar.</translation>
    </message>
    <message>
        <source>Put it in a rescue file…</source>
        <translation>Ponerlo en un archivo de rescate…</translation>
    </message>
    <message>
        <source>Put the words aside: on a stick, or on another disk</source>
        <translation>Guardar las palabras aparte: en una memoria USB, o en otro disco</translation>
    </message>
    <message>
        <source>Rescue file (*.eesee-rescue)</source>
        <translation>Archivo de rescate (*.eesee-rescue)</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>Otro lugar…</translation>
    </message>
    <message>
        <source>Put aside in %1, encrypted; your passphrase opens it. You can go on writing. When there is room again, “Bring in…” puts the words back.</source>
        <translation>Guardado aparte en %1, cifrado; su frase de contraseña lo abre. Puede seguir escribiendo. Cuando vuelva a haber sitio, «Importar…» devuelve las palabras.</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>&amp;Copy the picture</source>
        <translation>&amp;Copiar la imagen</translation>
    </message>
    <message>
        <source>Save the picture as &amp;PNG…</source>
        <translation>Guardar la imagen como &amp;PNG…</translation>
    </message>
    <message>
        <source>Save the picture as SV&amp;G…</source>
        <translation>Guardar la imagen como SV&amp;G…</translation>
    </message>
    <message>
        <source>Copy the &amp;table</source>
        <translation>Copiar la &amp;tabla</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Cálculo</translation>
    </message>
    <message>
        <source>The weights are provisional: the programme has not published them.</source>
        <translation>Los pesos son provisionales: el programa no los ha publicado.</translation>
    </message>
    <message>
        <source>%1 · weight %2</source>
        <translation>%1 · peso %2</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>La imagen está en el portapapeles.</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>La tabla está en el portapapeles.</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Guardar la imagen</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
</context>
<context>
    <name>ReturningVerbs</name>
    <message>
        <source>Take in what came back</source>
        <translation>Incorporar lo que volvió</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>“%1” was not taken in.</source>
        <translation>«%1» no se incorporó.</translation>
    </message>
    <message>
        <source>%1, revision %2: refused by %3 on %4.</source>
        <translation>%1, revisión %2: rechazada por %3 el %4.</translation>
    </message>
    <message>
        <source>%1, revision %2: received by %3 on %4.</source>
        <translation>%1, revisión %2: recibida por %3 el %4.</translation>
    </message>
    <message>
        <source>%1, revision %2: received by %3 on %4. That receipt was here already.</source>
        <translation>%1, revisión %2: recibida por %3 el %4. Ese acuse de recibo ya estaba.</translation>
    </message>
    <message>
        <source>List %1 of %2 is on board: from now on sealed files are encrypted for its %3 recipients, until %4.</source>
        <translation>La lista %1 de %2 está instalada: desde ahora los archivos sellados se cifran para sus %3 destinatarios, hasta %4.</translation>
    </message>
    <message>
        <source>%1, revision %2 is %3, says %4.</source>
        <translation>%1, revisión %2 está %3, dice %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) to be answered, beside the fields.</source>
        <translation>
            <numerusform>%n comentario por responder, junto al campo.</numerusform>
            <numerusform>%n comentarios por responder, junto a los campos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is attached to the mail. Ask for it once more, or save the attachment by itself.</source>
        <translation>El correo no lleva nada adjunto. Pídalo otra vez, o guarde el adjunto aparte.</translation>
    </message>
    <message>
        <source>“%1” is %2.</source>
        <translation>«%1» es %2.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>&amp;Seal…</source>
        <translation>&amp;Sellar…</translation>
    </message>
    <message>
        <source>Save the sealed &amp;file again…</source>
        <translation>&amp;Guardar de nuevo el archivo sellado…</translation>
    </message>
    <message>
        <source>Re&amp;open as the next revision…</source>
        <translation>Re&amp;abrir como revisión siguiente…</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>Por completar</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Enter goes to the place</source>
        <translation>Intro va al lugar</translation>
    </message>
    <message>
        <source>Sealed as revision %1, in the file %3. Check code: %2. To continue working on it, reopen it as the next revision.</source>
        <translation>Sellada como revisión %1, en el archivo %3. Código de verificación: %2. Para seguir trabajando en ella, reábrala como revisión siguiente.</translation>
    </message>
    <message numerus="yes">
        <source>%n required item(s) must be completed before the assessment can be sealed. Advice never stands in the way.</source>
        <translation>
            <numerusform>Falta %n elemento requerido para poder sellar la evaluación. Los consejos nunca lo impiden.</numerusform>
            <numerusform>Faltan %n elementos requeridos para poder sellar la evaluación. Los consejos nunca lo impiden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing required is missing. You can seal the assessment.</source>
        <translation>No falta nada requerido. Puede sellar la evaluación.</translation>
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
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Keys 1 to 5 choose a step, Backspace clears, arrows move, Space chooses</source>
        <translation>Las teclas 1 a 5 eligen un grado, Retroceso borra, las flechas mueven, Espacio elige</translation>
    </message>
    <message>
        <source>Exactly %1 (%2), between the steps</source>
        <translation>Exactamente %1 (%2), entre los grados</translation>
    </message>
    <message>
        <source>%1 would mean: %2</source>
        <translation>%1 significaría: %2</translation>
    </message>
</context>
<context>
    <name>ScoresPicture</name>
    <message>
        <source>Principle scores</source>
        <translation>Puntuaciones de los principios</translation>
    </message>
    <message>
        <source>no score yet</source>
        <translation>aún sin puntuación</translation>
    </message>
    <message>
        <source>previous %1</source>
        <translation>anterior %1</translation>
    </message>
    <message>
        <source>this period</source>
        <translation>este período</translation>
    </message>
    <message>
        <source>previous score</source>
        <translation>puntuación anterior</translation>
    </message>
</context>
<context>
    <name>SealSheet</name>
    <message>
        <source>Seal the assessment?</source>
        <translation>¿Sellar la evaluación?</translation>
    </message>
    <message>
        <source>Seal…</source>
        <translation>Sellar…</translation>
    </message>
    <message>
        <source>The size of the mail is being found out…</source>
        <translation>Se está averiguando el tamaño del correo…</translation>
    </message>
</context>
<context>
    <name>SealedPage</name>
    <message>
        <source>Show in &amp;folder</source>
        <translation>&amp;Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Where the file is</source>
        <translation>Dónde está el archivo</translation>
    </message>
    <message>
        <source>&amp;Write it again…</source>
        <translation>Escribirlo de &amp;nuevo…</translation>
    </message>
    <message>
        <source>Verify it &amp;now</source>
        <translation>Ver&amp;ificarlo ahora</translation>
    </message>
    <message>
        <source>Ta&amp;ke in what came back…</source>
        <translation>In&amp;corporar lo que volvió…</translation>
    </message>
    <message>
        <source>What left with it</source>
        <translation>Lo que salió con él</translation>
    </message>
    <message>
        <source>My fingerprint</source>
        <translation>Mi huella</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>The receiver compares it with the one that you gave when you first met.</source>
        <translation>El receptor la compara con la que usted dio cuando se conocieron.</translation>
    </message>
    <message>
        <source>Line for the receiver&apos;s list of signers</source>
        <translation>Línea para la lista de firmantes del receptor</translation>
    </message>
    <message>
        <source>Re&amp;open as the next revision…</source>
        <translation>Re&amp;abrir como revisión siguiente…</translation>
    </message>
    <message>
        <source>Leave nothing on this comp&amp;uter…</source>
        <translation>No dejar nada en este e&amp;quipo…</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Qué fue de él</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Qué pasa ahora</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>Código de verificación</translation>
    </message>
    <message>
        <source>The check code</source>
        <translation>El código de verificación</translation>
    </message>
    <message>
        <source>The sealed file of this revision is not in this workspace.</source>
        <translation>El archivo sellado de esta revisión no está en este espacio de trabajo.</translation>
    </message>
    <message>
        <source>It was sealed elsewhere, and the assessment was brought in from an export.</source>
        <translation>Se selló en otro lugar, y la evaluación se importó de una exportación.</translation>
    </message>
    <message>
        <source>Revision %1 is sealed.</source>
        <translation>La revisión %1 está sellada.</translation>
    </message>
    <message>
        <source>Revision %1 was sealed.</source>
        <translation>La revisión %1 se selló.</translation>
    </message>
    <message>
        <source>Read these twenty digits aloud when they ring you. If theirs are the same, they have exactly what you sealed, and nobody changed it on the way.</source>
        <translation>Lea estos veinte dígitos en voz alta cuando le llamen. Si los suyos son iguales, tienen exactamente lo que usted selló, y nadie lo cambió por el camino.</translation>
    </message>
    <message>
        <source>Final since %1. One file, signed with your key: the assessment, its method%2.</source>
        <translation>Definitiva desde %1. Un archivo, firmado con su clave: la evaluación, su método%2.</translation>
    </message>
    <message>
        <source>, the report</source>
        <translation>, el informe</translation>
    </message>
    <message>
        <source>Encrypted for the consortium: only they can open it.</source>
        <translation>Cifrado para el consorcio: solo ellos pueden abrirlo.</translation>
    </message>
    <message>
        <source>It is for the consortium. It is not encrypted: whoever gets the file can read it, so choose carefully how you send it.</source>
        <translation>Es para el consorcio. No está cifrado: quien obtenga el archivo puede leerlo, así que elija con cuidado cómo enviarlo.</translation>
    </message>
    <message>
        <source>Since then it was reopened: you are writing revision %1.</source>
        <translation>Desde entonces se reabrió: está escribiendo la revisión %1.</translation>
    </message>
    <message>
        <source>1. You send the file. The program sends nothing by itself.</source>
        <translation>1. Usted envía el archivo. El programa no envía nada por sí mismo.</translation>
    </message>
    <message>
        <source>2. They check it and ring you; you compare the check code. A receipt comes back.</source>
        <translation>2. Ellos lo comprueban y le llaman; usted compara el código de verificación. Vuelve un acuse de recibo.</translation>
    </message>
    <message>
        <source>3. Comments come back as a file. To answer them, reopen it as revision %1.</source>
        <translation>3. Los comentarios vuelven en un archivo. Para responderlos, reábrala como revisión %1.</translation>
    </message>
</context>
<context>
    <name>SealingVerbs</name>
    <message>
        <source>The assessment becomes final as revision %1 and is written, signed, into one file that you can send. Nothing is sent by the program. To change anything afterwards, reopen it as the next revision.</source>
        <translation>La evaluación se vuelve definitiva como revisión %1 y se escribe, firmada, en un archivo que usted puede enviar. El programa no envía nada. Para cambiar algo después, reábrala como revisión siguiente.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of advice still stand. They do not prevent sealing; the review lists them.</source>
        <translation>
            <numerusform>Queda %n consejo. No impide sellar; la revisión lo muestra.</numerusform>
            <numerusform>Quedan %n consejos. No impiden sellar; la revisión los enumera.</numerusform>
        </translation>
    </message>
    <message>
        <source>No advice stands open.</source>
        <translation>No queda ningún consejo.</translation>
    </message>
    <message>
        <source>Some characters are in no font here, as the review says: the draft report cannot be printed. Seal without it, or install the language pack first.</source>
        <translation>Algunos caracteres no están en ninguna letra aquí, como dice la revisión: el borrador del informe no se puede imprimir. Selle sin él, o instale antes el paquete de idioma.</translation>
    </message>
    <message>
        <source>The sealed file is for the consortium. It is not encrypted: whoever gets hold of it can read it, so choose carefully how you send it.</source>
        <translation>El archivo sellado es para el consorcio. No está cifrado: quien se haga con él puede leerlo, así que elija con cuidado cómo enviarlo.</translation>
    </message>
    <message>
        <source>The sealed file is encrypted for the %1 recipients that the consortium has published (list %2 of %3): nobody else can read it, you neither. The signed content stays in your workspace.</source>
        <translation>El archivo sellado está cifrado para los %1 destinatarios que el consorcio ha publicado (lista %2 de %3): nadie más puede leerlo, usted tampoco. El contenido firmado queda en su espacio de trabajo.</translation>
    </message>
    <message>
        <source>You left these empty, so the report prints standard texts for: %1. Each can be read on its own page.</source>
        <translation>Dejó vacías estas partes, así que el informe imprime textos estándar para: %1. Cada uno puede leerse en su propia página.</translation>
    </message>
    <message>
        <source>Save the sealed file again</source>
        <translation>Guardar de nuevo el archivo sellado</translation>
    </message>
    <message>
        <source>Sealed file (*.eesee *.age)</source>
        <translation>Archivo sellado (*.eesee *.age)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>It becomes a draft again, as revision %1. The revision that was sealed stays as it was sent.</source>
        <translation>Vuelve a ser un borrador, como revisión %1. La revisión que se selló queda como se envió.</translation>
    </message>
    <message>
        <source>Reopen the assessment?</source>
        <translation>¿Reabrir la evaluación?</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Where to save the sealed file?</source>
        <translation>¿Dónde guardar el archivo sellado?</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Replace w&amp;ith</source>
        <translation>Reempla&amp;zar por</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>Distinguir &amp;mayúsculas</translation>
    </message>
    <message>
        <source>Whole &amp;words</source>
        <translation>&amp;Palabras completas</translation>
    </message>
    <message>
        <source>Find everywhere</source>
        <translation>Buscar en todas partes</translation>
    </message>
    <message>
        <source>&amp;Replace all</source>
        <translation>Reemplazar &amp;todo</translation>
    </message>
    <message>
        <source>Looks through every text of this assessment</source>
        <translation>Busca en todos los textos de esta evaluación</translation>
    </message>
    <message>
        <source>Context, narratives, justifications, notes and recommendations. Each place is shown with the words around it; Enter or a click goes there.</source>
        <translation>Contexto, narrativas, justificaciones, notas y recomendaciones. Cada lugar se muestra con las palabras que lo rodean; Intro o un clic lleva allí.</translation>
    </message>
    <message>
        <source>“Replace all” changes every place at once. The history keeps what was there and can bring it back.</source>
        <translation>«Reemplazar todo» cambia todos los lugares a la vez. El historial conserva lo que había y puede devolverlo.</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>Enter goes to the place</source>
        <translation>Intro va al lugar</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n lugar</numerusform>
            <numerusform>%n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n texto</numerusform>
            <numerusform>%n textos</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is nowhere in this assessment.</source>
        <translation>«%1» no está en ninguna parte de esta evaluación.</translation>
    </message>
    <message>
        <source>Try it without “Match case” and “Whole words”.</source>
        <translation>Pruebe sin «Distinguir mayúsculas» ni «Palabras completas».</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced. The history can bring the old text back.</source>
        <translation>
            <numerusform>%n lugar reemplazado. El historial puede devolver el texto anterior.</numerusform>
            <numerusform>%n lugares reemplazados. El historial puede devolver el texto anterior.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionPage</name>
    <message>
        <source>Not stated</source>
        <translation>Sin indicar</translation>
    </message>
</context>
<context>
    <name>SectionTree</name>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) to be answered</source>
        <translation>
            <numerusform>%n comentario por responder</numerusform>
            <numerusform>%n comentarios por responder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendCard</name>
    <message>
        <source>Write the &amp;mail</source>
        <translation>Escribir el co&amp;rreo</translation>
    </message>
    <message>
        <source>Copy to a st&amp;ick…</source>
        <translation>Copiar a una memoria &amp;USB…</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Enviarlo</translation>
    </message>
    <message>
        <source>Address of the &amp;consortium</source>
        <translation>&amp;Dirección del consorcio</translation>
    </message>
    <message>
        <source>May stay empty. It is kept in this workspace, encrypted, for the next time.</source>
        <translation>Puede quedar vacía. Se guarda en este espacio de trabajo, cifrada, para la próxima vez.</translation>
    </message>
    <message>
        <source>&amp;Largest mail</source>
        <translation>Correo más &amp;grande</translation>
    </message>
    <message>
        <source>What your mail service and theirs carry. A larger file goes in numbered parts.</source>
        <translation>Lo que llevan su servicio de correo y el de ellos. Un archivo mayor va en partes numeradas.</translation>
    </message>
    <message numerus="yes">
        <source>✓ %n mail(s), each with a part of the file, lie in %1. Open and send each; they are joined again in any order.</source>
        <translation>
            <numerusform>✓ %n correo, con una parte del archivo, está en %1. Ábralo y envíelo; las partes se unen en cualquier orden.</numerusform>
            <numerusform>✓ %n correos, cada uno con una parte del archivo, están en %1. Abra y envíe cada uno; se unen en cualquier orden.</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ The mail was written, and your mail program was asked to open it: look it over there, and send it. If nothing opened, open it yourself: it lies in %1. Nothing was sent from here.</source>
        <translation>✓ El correo se escribió, y se pidió a su programa de correo que lo abra: revíselo allí, y envíelo. Si no se abrió nada, ábralo usted: está en %1. Desde aquí no se envió nada.</translation>
    </message>
    <message>
        <source>✓ The mail was written, and no program of this computer opens it by itself. Open it from your mail program: it lies in %1. Or attach the sealed file to a mail of your own.</source>
        <translation>✓ El correo se escribió, y ningún programa de este equipo lo abre por sí mismo. Ábralo desde su programa de correo: está en %1. O adjunte el archivo sellado a un correo suyo.</translation>
    </message>
    <message>
        <source>Open %1 (%2)</source>
        <translation>Abrir %1 (%2)</translation>
    </message>
    <message>
        <source>Where to save the mail?</source>
        <translation>¿Dónde guardar el correo?</translation>
    </message>
    <message>
        <source>Mail (*.eml)</source>
        <translation>Correo (*.eml)</translation>
    </message>
    <message>
        <source>Copy to which stick?</source>
        <translation>¿A qué memoria USB copiar?</translation>
    </message>
    <message>
        <source>✓ Copied, and read back from there: it is the file that was sealed. %1 Have the system eject the stick before you pull it out.</source>
        <translation>✓ Copiado, y releído desde allí: es el archivo que se selló. %1 Haga que el sistema expulse la memoria antes de sacarla.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Use it in these drafts &amp;too</source>
        <translation>Usarlo &amp;también en estos borradores</translation>
    </message>
    <message>
        <source>Change &amp;passphrase…</source>
        <translation>Cambiar la &amp;frase de contraseña…</translation>
    </message>
    <message>
        <source>New &amp;recovery code…</source>
        <translation>Nuevo código de &amp;recuperación…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Hacer copia ahora</translation>
    </message>
    <message>
        <source>Secon&amp;d place for backups…</source>
        <translation>&amp;Segundo lugar para las copias…</translation>
    </message>
    <message>
        <source>Move to another &amp;computer…</source>
        <translation>Pasar a otro &amp;equipo…</translation>
    </message>
    <message>
        <source>Bring back &amp;from a backup…</source>
        <translation>Recuperar &amp;de una copia de seguridad…</translation>
    </message>
    <message>
        <source>Ke&amp;y and consortium…</source>
        <translation>Cla&amp;ve y consorcio…</translation>
    </message>
    <message>
        <source>Chec&amp;k the whole workspace</source>
        <translation>Compro&amp;bar todo el espacio de trabajo</translation>
    </message>
    <message>
        <source>My key</source>
        <translation>Mi clave</translation>
    </message>
    <message>
        <source>&amp;Fingerprint</source>
        <translation>&amp;Huella</translation>
    </message>
    <message>
        <source>Read it aloud, or print it, so that others know that a file is yours.</source>
        <translation>Léala en voz alta, o imprímala, para que los demás sepan que un archivo es suyo.</translation>
    </message>
    <message>
        <source>P&amp;ublic key</source>
        <translation>Clave p&amp;ública</translation>
    </message>
    <message>
        <source>Line for a list of &amp;signers</source>
        <translation>Línea para una lista de &amp;firmantes</translation>
    </message>
    <message>
        <source>Whoever receives your files adds this to their list (allowed_signers).</source>
        <translation>Quien recibe sus archivos añade esto a su lista (allowed_signers).</translation>
    </message>
    <message>
        <source>The code on your paper was made %1.</source>
        <translation>El código de su papel se hizo el %1.</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Tras %n minuto</numerusform>
            <numerusform>Tras %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organización</translation>
    </message>
    <message>
        <source>As it stands on reports and in sealed files. What was sealed keeps the name it was sealed with.</source>
        <translation>Como figura en los informes y en los archivos sellados. Lo sellado conserva el nombre con que se selló.</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Aspecto</translation>
    </message>
    <message>
        <source>Size of &amp;text</source>
        <translation>Tamaño del te&amp;xto</translation>
    </message>
    <message>
        <source>80 to 200 % of the system&apos;s font size.</source>
        <translation>80 a 200 % del tamaño de letra del sistema.</translation>
    </message>
    <message>
        <source>L&amp;anguage of the screen</source>
        <translation>Id&amp;ioma de la pantalla</translation>
    </message>
    <message>
        <source>Takes effect when the settings are closed.</source>
        <translation>Surte efecto cuando se cierran los ajustes.</translation>
    </message>
    <message>
        <source>Lock when &amp;idle</source>
        <translation>Bloquear &amp;tras inactividad</translation>
    </message>
    <message>
        <source>Portable: workspace, settings and log lie beside the program, in %1.</source>
        <translation>Portátil: espacio de trabajo, ajustes y registro están junto al programa, en %1.</translation>
    </message>
</context>
<context>
    <name>SettingsVerbs</name>
    <message>
        <source>A name is one line of up to 400 characters; the former one stays.</source>
        <translation>Un nombre es una línea de hasta 400 caracteres; queda el anterior.</translation>
    </message>
    <message>
        <source>Renamed. New assessments bear this name.</source>
        <translation>Cambiado. Las evaluaciones nuevas llevan este nombre.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) still bear the former one.</source>
        <translation>
            <numerusform>%n borrador aún lleva el anterior.</numerusform>
            <numerusform>%n borradores aún llevan el anterior.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) bear the new name now.</source>
        <translation>
            <numerusform>%n borrador lleva ahora el nombre nuevo.</numerusform>
            <numerusform>%n borradores llevan ahora el nombre nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>La frase de contraseña se cambió.</translation>
    </message>
    <message>
        <source>The new recovery code was not confirmed. The next start shows another one; the code on your old paper opens nothing any more.</source>
        <translation>El nuevo código de recuperación no se confirmó. El próximo inicio muestra otro; el código de su papel antiguo ya no abre nada.</translation>
    </message>
    <message>
        <source>%1 Write a backup to another place, then close and open the workspace again: it is looked at more closely then, and what is whole is brought into a new one.</source>
        <translation>%1 Escriba una copia de seguridad en otro lugar, y cierre y abra de nuevo el espacio de trabajo: entonces se mira más de cerca, y lo que está entero se lleva a uno nuevo.</translation>
    </message>
    <message>
        <source>The workspace is whole: every page, every assessment with its history, files and sealed revisions.</source>
        <translation>El espacio de trabajo está entero: cada página, cada evaluación con su historial, archivos y revisiones selladas.</translation>
    </message>
    <message>
        <source>The workspace is damaged. %1 Write a backup to another place and open the workspace again; the command eesee check-workspace lists everything.</source>
        <translation>El espacio de trabajo está dañado. %1 Escriba una copia en otro lugar y abra de nuevo el espacio de trabajo; la orden eesee check-workspace lo enumera todo.</translation>
    </message>
</context>
<context>
    <name>ShortProse</name>
    <message>
        <source>Ctrl+B bold, Ctrl+I italic, Ctrl+K link; Tab leaves</source>
        <translation>Ctrl+B negrita, Ctrl+I cursiva, Ctrl+K enlace; Tab sale</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursiva</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Comments of the consortium</source>
        <translation>Comentarios del consorcio</translation>
    </message>
    <message>
        <source>Guiding questions</source>
        <translation>Preguntas orientadoras</translation>
    </message>
    <message>
        <source>What the levels mean</source>
        <translation>Qué significan los niveles</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>La última vez</translation>
    </message>
    <message>
        <source>Sources of this section</source>
        <translation>Fuentes de esta sección</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Orientación</translation>
    </message>
</context>
<context>
    <name>SourceForm</name>
    <message>
        <source>Open address</source>
        <translation>Abrir la dirección</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidencial</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Adjuntar un archivo…</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Abrir el archivo</translation>
    </message>
    <message>
        <source>Remove file</source>
        <translation>Quitar el archivo</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Inside the study period</source>
        <translation>Dentro del período de estudio</translation>
    </message>
    <message>
        <source>Outside the study period</source>
        <translation>Fuera del período de estudio</translation>
    </message>
    <message>
        <source>Title of the work</source>
        <translation>Título de la obra</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Tipo de fuente</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Editorial</translation>
    </message>
    <message>
        <source>Year, month or day: 2025, March 2025 or %1</source>
        <translation>Año, mes o día: 2025, marzo 2025 o %1</translation>
    </message>
    <message>
        <source>Date of publication</source>
        <translation>Fecha de publicación</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Dirección web</translation>
    </message>
    <message>
        <source>Relates to the study period</source>
        <translation>Se refiere al período de estudio</translation>
    </message>
    <message>
        <source>Never printed, never sent in the clear.</source>
        <translation>Nunca se imprime ni se envía en claro.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>This looks like “%1”, which is already in the list.</source>
        <translation>Se parece a «%1», que ya está en la lista.</translation>
    </message>
    <message>
        <source>No file is attached to this source.</source>
        <translation>Esta fuente no tiene archivo adjunto.</translation>
    </message>
    <message>
        <source>File: %1, %2, kept encrypted</source>
        <translation>Archivo: %1, %2, guardado cifrado</translation>
    </message>
    <message>
        <source>Cited in</source>
        <translation>Citada en</translation>
    </message>
    <message>
        <source>Not cited yet</source>
        <translation>Aún sin citar</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>= %1</source>
        <translation>= %1</translation>
    </message>
    <message>
        <source>“%1” is not a date and is not stored. Write it like 2025, March 2025 or %2.</source>
        <translation>«%1» no es una fecha y no se guarda. Escríbala como 2025, marzo 2025 o %2.</translation>
    </message>
    <message>
        <source>The date is outside the study period.</source>
        <translation>La fecha está fuera del período de estudio.</translation>
    </message>
    <message>
        <source>This is not a valid web address.</source>
        <translation>No es una dirección web válida.</translation>
    </message>
</context>
<context>
    <name>SourcesFiles</name>
    <message>
        <source>Bring in a &amp;list…</source>
        <translation>Importar una &amp;lista…</translation>
    </message>
    <message>
        <source>Save for a reference manager…</source>
        <translation>Guardar para un gestor de referencias…</translation>
    </message>
    <message>
        <source>BibTeX or CSL-JSON, as Zotero and others export it</source>
        <translation>BibTeX o CSL-JSON, como los exportan Zotero y otros</translation>
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
        <translation>Guardar para un gestor de referencias</translation>
    </message>
    <message>
        <source>Written: %1. It is not encrypted.</source>
        <translation>Escrito: %1. No está cifrado.</translation>
    </message>
    <message>
        <source>Confidential sources, which are not in it: %1.</source>
        <translation>Fuentes confidenciales, que no están en él: %1.</translation>
    </message>
    <message>
        <source>Attached files, which are not in it: %1.</source>
        <translation>Archivos adjuntos, que no están en él: %1.</translation>
    </message>
    <message>
        <source>It cannot say which of them relate to the study period: %1.</source>
        <translation>No puede decir cuáles se refieren al período de estudio: %1.</translation>
    </message>
</context>
<context>
    <name>SourcesModel</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Editorial</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Study period</source>
        <translation>Período de estudio</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Cited in</source>
        <translation>Citada en</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>dentro</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>fuera</translation>
    </message>
    <message>
        <source>public</source>
        <translation>pública</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>confidencial</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sin título)</translation>
    </message>
    <message>
        <source>twice in the list</source>
        <translation>dos veces en la lista</translation>
    </message>
</context>
<context>
    <name>SourcesPage</name>
    <message>
        <source>Sea&amp;rch</source>
        <translation>B&amp;uscar</translation>
    </message>
    <message>
        <source>Add a sour&amp;ce</source>
        <translation>Añadir una &amp;fuente</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>This was typed as the date of a source that has been removed since, and could not be stored. Copy it to where it fits, or discard it.</source>
        <translation>Esto se escribió como fecha de una fuente que se quitó después, y no se pudo guardar. Cópielo donde corresponda, o descártelo.</translation>
    </message>
    <message>
        <source>No source yet</source>
        <translation>Aún sin fuentes</translation>
    </message>
    <message>
        <source>A source is a work that supports what you write: a law, a report, an article, an interview. Add it once, and cite it in as many sections as it supports.</source>
        <translation>Una fuente es una obra que respalda lo que usted escribe: una ley, un informe, un artículo, una entrevista. Añádala una vez, y cítela en cuantas secciones respalde.</translation>
    </message>
    <message>
        <source>The report lists the sources that are cited. One that is marked confidential is never printed and never sent in the clear.</source>
        <translation>El informe enumera las fuentes citadas. La que está marcada como confidencial nunca se imprime ni se envía en claro.</translation>
    </message>
    <message>
        <source>You can also begin in a section: under “Sources cited” type a title, and the program offers to add it here.</source>
        <translation>También puede comenzar en una sección: bajo «Fuentes citadas» escriba un título, y el programa ofrece añadirla aquí.</translation>
    </message>
    <message>
        <source>Add the &amp;first source</source>
        <translation>Añadir la &amp;primera fuente</translation>
    </message>
    <message>
        <source>No source matches the search.</source>
        <translation>Ninguna fuente coincide con la búsqueda.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Kind of source shown</source>
        <translation>Tipo de fuente mostrado</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Nueva fuente</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Adjuntar un archivo</translation>
    </message>
    <message>
        <source>A source holds one file: drop one.</source>
        <translation>Una fuente lleva un archivo: suelte uno solo.</translation>
    </message>
    <message>
        <source>Save a copy, not encrypted</source>
        <translation>Guardar una copia, sin cifrar</translation>
    </message>
</context>
<context>
    <name>SpokenPlace</name>
    <message>
        <source>Link to %1</source>
        <translation>Enlace a %1</translation>
    </message>
    <message>
        <source>Heading %1</source>
        <translation>Título %1</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Lista con viñetas</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Lista numerada</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>StandingView</name>
    <message>
        <source>Revision %1</source>
        <translation>Revisión %1</translation>
    </message>
    <message>
        <source>✓ Sealed: %1</source>
        <translation>✓ Sellada: %1</translation>
    </message>
    <message>
        <source>– Sent on: not from here yet</source>
        <translation>– Enviada: aún no desde aquí</translation>
    </message>
    <message>
        <source>✓ Sent on: %1, when the mail or the copy was made</source>
        <translation>✓ Enviada: %1, cuando se hizo el correo o la copia</translation>
    </message>
    <message>
        <source>– Received: no receipt has come back yet</source>
        <translation>– Recibida: aún no ha vuelto ningún acuse de recibo</translation>
    </message>
    <message>
        <source>✓ Received: %1, by %2. Check code %3</source>
        <translation>✓ Recibida: %1, por %2. Código de verificación %3</translation>
    </message>
    <message>
        <source>✕ Refused: %1, by %2. Check code %3</source>
        <translation>✕ Rechazada: %1, por %2. Código de verificación %3</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Not on disk: the file of the workspace is gone</source>
        <translation>No está en el disco: el archivo del espacio de trabajo ha desaparecido</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Safe on disk</source>
        <translation>Seguro en el disco</translation>
    </message>
    <message>
        <source>Safe on disk %1</source>
        <translation>Seguro en el disco %1</translation>
    </message>
    <message>
        <source>Not stored: %1</source>
        <translation>No guardado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>aim for %1 to %2</source>
        <translation>procure %1 a %2</translation>
    </message>
    <message>
        <source>%1 required, %2 advised</source>
        <translation>%1 requeridos, %2 aconsejados</translation>
    </message>
    <message>
        <source>Nothing required; optional hints: %1</source>
        <translation>Nada requerido; sugerencias opcionales: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n required item(s) left</source>
        <translation>
            <numerusform>Queda %n elemento requerido</numerusform>
            <numerusform>Quedan %n elementos requeridos</numerusform>
        </translation>
    </message>
    <message>
        <source>Hints: %1</source>
        <translation>Sugerencias: %1</translation>
    </message>
    <message>
        <source>Required: %1</source>
        <translation>Requeridos: %1</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Trabajando…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
</context>
<context>
    <name>StoreWatch</name>
    <message>
        <source>Save it in a folder…</source>
        <translation>Guardarlo en una carpeta…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Folder for the workspace</source>
        <translation>Carpeta para el espacio de trabajo</translation>
    </message>
    <message>
        <source>The workspace lies in %1 now. Nothing is lost.</source>
        <translation>El espacio de trabajo está ahora en %1. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>This workspace lies in a folder that seems to be synchronised with other computers, which can damage it and takes it off this computer.</source>
        <translation>Este espacio de trabajo está en una carpeta que parece sincronizada con otros equipos, lo que puede dañarlo y lo saca de este equipo.</translation>
    </message>
    <message>
        <source>Move it to a safe place</source>
        <translation>Moverlo a un lugar seguro</translation>
    </message>
    <message>
        <source>The workspace was copied to %1 and checked there; what was in %2 was removed.</source>
        <translation>El espacio de trabajo se copió a %1 y se comprobó allí; lo que había en %2 se quitó.</translation>
    </message>
    <message>
        <source>The disk has a problem</source>
        <translation>El disco tiene un problema</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>All that is told to be safe is safe, in a file beside the database. Remove nothing there.</source>
        <translation>Todo lo que se dice seguro está seguro, en un archivo junto a la base de datos. No quite nada allí.</translation>
    </message>
    <message>
        <source>Close and lose the workspace?</source>
        <translation>¿Cerrar y perder el espacio de trabajo?</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Cerrar y perderlo</translation>
    </message>
</context>
<context>
    <name>StrengthLine</name>
    <message>
        <source>Four or more unrelated words are hard to guess.</source>
        <translation>Cuatro o más palabras sin relación son difíciles de adivinar.</translation>
    </message>
    <message>
        <source>Very weak: it could be guessed at once.</source>
        <translation>Muy débil: podría adivinarse enseguida.</translation>
    </message>
    <message>
        <source>Weak: it could be guessed quickly.</source>
        <translation>Débil: podría adivinarse pronto.</translation>
    </message>
    <message>
        <source>Fair: it would hold for a while, but not long enough if the laptop is taken.</source>
        <translation>Regular: aguantaría un tiempo, pero no lo bastante si se llevan el equipo.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Fuerte.</translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation>Muy fuerte.</translation>
    </message>
    <message>
        <source>Strength: %1</source>
        <translation>Fortaleza: %1</translation>
    </message>
    <message>
        <source>It contains very common words.</source>
        <translation>Contiene palabras muy comunes.</translation>
    </message>
    <message>
        <source>It contains a date or a year.</source>
        <translation>Contiene una fecha o un año.</translation>
    </message>
    <message>
        <source>Part of it follows the keyboard, key by key.</source>
        <translation>Una parte sigue el teclado, tecla por tecla.</translation>
    </message>
    <message>
        <source>It contains the name of your organisation or country.</source>
        <translation>Contiene el nombre de su organización o país.</translation>
    </message>
    <message>
        <source>It repeats the same thing.</source>
        <translation>Repite lo mismo.</translation>
    </message>
    <message>
        <source>It contains a sequence such as abc or 123.</source>
        <translation>Contiene una secuencia como abc o 123.</translation>
    </message>
    <message>
        <source>It is short.</source>
        <translation>Es corta.</translation>
    </message>
</context>
<context>
    <name>SubmissionPage</name>
    <message>
        <source>Submission</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>← All countries</source>
        <translation>← Todos los países</translation>
    </message>
    <message>
        <source>Working of the score</source>
        <translation>Cálculo de la puntuación</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Receipt and check code</source>
        <translation>Acuse de recibo y código de verificación</translation>
    </message>
    <message>
        <source>Save the comments &amp;file…</source>
        <translation>Guardar el &amp;archivo de comentarios…</translation>
    </message>
    <message>
        <source>Write the mail with &amp;them…</source>
        <translation>E&amp;scribir el correo con ellos…</translation>
    </message>
    <message>
        <source>Approve the revision…</source>
        <translation>Aprobar la revisión…</translation>
    </message>
    <message>
        <source>Return it…</source>
        <translation>Devolverla…</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>Lo que llegó</translation>
    </message>
    <message>
        <source>What we ask</source>
        <translation>Lo que preguntamos</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Received %1 by %2.</source>
        <translation>Recibida %1 por %2.</translation>
    </message>
    <message>
        <source>Check code: %1</source>
        <translation>Código de verificación: %1</translation>
    </message>
    <message>
        <source>Digest: %1</source>
        <translation>Resumen: %1</translation>
    </message>
    <message>
        <source>Revision %1: %2.</source>
        <translation>Revisión %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) wait for the member.</source>
        <translation>
            <numerusform>%n comentario espera al miembro.</numerusform>
            <numerusform>%n comentarios esperan al miembro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revision %1 is approved: it is the one that counts.</source>
        <translation>La revisión %1 está aprobada: es la que cuenta.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>The comment stands. It goes to the member with the comments file.</source>
        <translation>El comentario queda. Va al miembro con el archivo de comentarios.</translation>
    </message>
    <message>
        <source>Where to save the comments file?</source>
        <translation>¿Dónde guardar el archivo de comentarios?</translation>
    </message>
    <message>
        <source>Saved: %1. Send it to the member.</source>
        <translation>Guardado: %1. Envíelo al miembro.</translation>
    </message>
    <message>
        <source>Where to save the draft of the mail?</source>
        <translation>¿Dónde guardar el borrador del correo?</translation>
    </message>
    <message>
        <source>%1 is a draft with the comments attached. Your mail program opens and sends it.</source>
        <translation>%1 es un borrador con los comentarios adjuntos. Su programa de correo lo abre y lo envía.</translation>
    </message>
    <message>
        <source>It becomes the revision that counts, and the round is over: comments that are answered are closed. Send the comments file afterwards; it tells the member. A later revision can still come in.</source>
        <translation>Pasa a ser la revisión que cuenta, y la ronda termina: los comentarios respondidos se cierran. Envíe después el archivo de comentarios; se lo dice al miembro. Aún puede llegar una revisión posterior.</translation>
    </message>
    <message>
        <source>Approve this revision?</source>
        <translation>¿Aprobar esta revisión?</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>It is given back as it is, and the round is over. Send the comments file afterwards; it tells the member why. They can reopen it as the next revision.</source>
        <translation>Se devuelve como está, y la ronda termina. Envíe después el archivo de comentarios; dice al miembro por qué. Puede reabrirla como revisión siguiente.</translation>
    </message>
    <message>
        <source>Return this revision?</source>
        <translation>¿Devolver esta revisión?</translation>
    </message>
    <message>
        <source>Return it</source>
        <translation>Devolverla</translation>
    </message>
    <message>
        <source>Revision %1: %2. Write the comments file, so that the member learns of it.</source>
        <translation>Revisión %1: %2. Escriba el archivo de comentarios, para que el miembro lo sepa.</translation>
    </message>
</context>
<context>
    <name>TableButton</name>
    <message>
        <source>Save as ta&amp;ble…</source>
        <translation>Guardar como ta&amp;bla…</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Hoja de cálculo (*.xlsx)</translation>
    </message>
    <message>
        <source>Comma-separated text (*.csv)</source>
        <translation>Texto separado por comas (*.csv)</translation>
    </message>
    <message>
        <source>Save as table</source>
        <translation>Guardar como tabla</translation>
    </message>
    <message>
        <source>Written: %1. It is not encrypted.</source>
        <translation>Escrito: %1. No está cifrado.</translation>
    </message>
    <message>
        <source>It says who scored what, by pseudonym.</source>
        <translation>Dice quién puntuó qué, por seudónimo.</translation>
    </message>
    <message>
        <source>Findings on the panel tell something of its votes.</source>
        <translation>Las observaciones sobre el panel dicen algo de sus votos.</translation>
    </message>
    <message>
        <source>Confidential sources, which are not in it: %1.</source>
        <translation>Fuentes confidenciales, que no están en él: %1.</translation>
    </message>
    <message>
        <source>Texts longer than a cell can hold, cut there: %1. In CSV they are whole.</source>
        <translation>Textos más largos de lo que cabe en una celda, cortados ahí: %1. En CSV están enteros.</translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <source>This cannot be undone any more, as it was changed again at %1: %2.</source>
        <translation>Esto ya no puede deshacerse, pues se cambió de nuevo a las %1: %2.</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>If you leave this empty, the report prints: “%1”</source>
        <translation>Si lo deja vacío, el informe imprime: «%1»</translation>
    </message>
    <message>
        <source>What a reader must know about the country before the principles. Required.</source>
        <translation>Lo que un lector debe saber del país antes de los principios. Requerido.</translation>
    </message>
    <message>
        <source>Read the standard text</source>
        <translation>Leer el texto estándar</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>Te&amp;xto</translation>
    </message>
</context>
<context>
    <name>TurnedAway</name>
    <message>
        <source>Open to read on&amp;ly</source>
        <translation>Abrir solo para &amp;leer</translation>
    </message>
    <message>
        <source>Open it all the &amp;same</source>
        <translation>Abrirlo de &amp;todos modos</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Nothing had been changed. Undo again to take back the step before.</source>
        <translation>No se había cambiado nada. Deshaga otra vez para volver al paso anterior.</translation>
    </message>
    <message>
        <source>Nothing to undo on this page. The last change was elsewhere: %1.</source>
        <translation>Nada que deshacer en esta página. El último cambio fue en otro lugar: %1.</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>Deshacerlo</translation>
    </message>
    <message>
        <source>There is nothing to undo here. In a text, put the cursor into it first.</source>
        <translation>No hay nada que deshacer aquí. En un texto, ponga primero el cursor en él.</translation>
    </message>
    <message>
        <source>Nothing to redo on this page. What was undone last was elsewhere: %1.</source>
        <translation>Nada que rehacer en esta página. Lo último que se deshizo fue en otro lugar: %1.</translation>
    </message>
    <message>
        <source>Redo it</source>
        <translation>Rehacerlo</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>UnlockParts</name>
    <message>
        <source>Caps lock is on.</source>
        <translation>El bloqueo de mayúsculas está activado.</translation>
    </message>
    <message>
        <source>Recovery &amp;code</source>
        <translation>Código &amp;de recuperación</translation>
    </message>
    <message>
        <source>New passphrase a&amp;gain</source>
        <translation>Nueva frase de contraseña, &amp;otra vez</translation>
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
        <translation>Bloqueado. Todo está guardado.</translation>
    </message>
    <message>
        <source>Locked. What could not be stored is kept for you.</source>
        <translation>Bloqueado. Lo que no se pudo guardar se conserva para usted.</translation>
    </message>
    <message>
        <source>Your assessments are encrypted.</source>
        <translation>Sus evaluaciones están cifradas.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>Use the &amp;recovery code</source>
        <translation>Usar el código de &amp;recuperación</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Bring back from a &amp;backup…</source>
        <translation>Recuperar de una &amp;copia de seguridad…</translation>
    </message>
    <message>
        <source>Unlock — eesee</source>
        <translation>Desbloquear — eesee</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>&amp;Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>Use the p&amp;assphrase</source>
        <translation>Usar la &amp;frase de contraseña</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Las dos frases de contraseña difieren.</translation>
    </message>
</context>
<context>
    <name>VoteGrid</name>
    <message>
        <source>Furthest apart first</source>
        <translation>Más alejadas primero</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>Down: one member’s sheet</source>
        <translation>Hacia abajo: la hoja de un miembro</translation>
    </message>
    <message>
        <source>Across: one dimension</source>
        <translation>A lo ancho: una dimensión</translation>
    </message>
    <message>
        <source>After a vote, go</source>
        <translation>Tras un voto, ir</translation>
    </message>
    <message>
        <source>Figures for each dimension</source>
        <translation>Cifras de cada dimensión</translation>
    </message>
    <message numerus="yes">
        <source>%n of the pasted votes would replace another.</source>
        <translation>
            <numerusform>%n de los votos pegados reemplazaría a otro.</numerusform>
            <numerusform>%n de los votos pegados reemplazarían a otros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n vote(s)</source>
        <translation>
            <numerusform>Reemplazar %n voto</numerusform>
            <numerusform>Reemplazar %n votos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter only the %n for empty cells</source>
        <translation>
            <numerusform>Introducir solo el %n de las celdas vacías</numerusform>
            <numerusform>Introducir solo los %n de las celdas vacías</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste nothing</source>
        <translation>No pegar nada</translation>
    </message>
    <message>
        <source>Nothing was pasted.</source>
        <translation>No se pegó nada.</translation>
    </message>
</context>
<context>
    <name>VotesModel</name>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Dispersión</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Desacuerdo</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>%1, who left</source>
        <translation>%1, que se fue</translation>
    </message>
    <message>
        <source>no vote</source>
        <translation>sin voto</translation>
    </message>
    <message>
        <source>abstained</source>
        <translation>se abstuvo</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>sin marcar</translation>
    </message>
    <message>
        <source>“%1 + %2” is votes and abstentions.</source>
        <translation>«%1 + %2»: votos y abstenciones.</translation>
    </message>
    <message>
        <source>“(%1)”, in brackets, has left the panel; the votes stay.</source>
        <translation>«(%1)», entre paréntesis, se fue del panel; los votos quedan.</translation>
    </message>
    <message>
        <source>Not marked by this rule. %1</source>
        <translation>Sin marcar por esta regla. %1</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>aún sin decidir</translation>
    </message>
    <message numerus="yes">
        <source>%n abstained</source>
        <translation>
            <numerusform>%n abstención</numerusform>
            <numerusform>%n abstenciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n voto</numerusform>
            <numerusform>%n votos</numerusform>
        </translation>
    </message>
    <message>
        <source>no votes</source>
        <translation>sin votos</translation>
    </message>
    <message>
        <source>Median %1; range %2 in round one, %3 in round two</source>
        <translation>Mediana %1; rango %2 en la primera ronda, %3 en la segunda</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>VotesView</name>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>1 to 5 vote and go on, 0 abstains, Backspace takes back, Ctrl+V pastes, Ctrl+Z undoes</source>
        <translation>1 a 5 votan y avanzan, 0 se abstiene, Retroceso retira, Ctrl+V pega, Ctrl+Z deshace</translation>
    </message>
    <message>
        <source>“%1” is not a vote: 1 to 5 vote, 0 abstains, Backspace takes back.</source>
        <translation>«%1» no es un voto: 1 a 5 votan, 0 se abstiene, Retroceso retira.</translation>
    </message>
    <message>
        <source>%1 is not on the scale from 1 to 5.</source>
        <translation>%1 no está en la escala de 1 a 5.</translation>
    </message>
    <message>
        <source>That was the last vote of the round.</source>
        <translation>Ese fue el último voto de la ronda.</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) pasted. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>%n voto pegado. Ctrl+Z lo retira.</numerusform>
            <numerusform>%n votos pegados. Ctrl+Z los retira.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was pasted: “%1” in row %2, column %3 of the block is not a score on the scale.</source>
        <translation>No se pegó nada: «%1» en la fila %2, columna %3 del bloque no es una puntuación de la escala.</translation>
    </message>
    <message>
        <source>Nothing was pasted: the block extends beyond the grid (“%1”, row %2, column %3).</source>
        <translation>No se pegó nada: el bloque se sale de la cuadrícula («%1», fila %2, columna %3).</translation>
    </message>
</context>
<context>
    <name>WordMenu</name>
    <message>
        <source>Remove “%1” from my words</source>
        <translation>Quitar «%1» de mis palabras</translation>
    </message>
    <message>
        <source>Looking for what was meant…</source>
        <translation>Buscando lo que se quiso decir…</translation>
    </message>
    <message>
        <source>Add “%1” to my words</source>
        <translation>Añadir «%1» a mis palabras</translation>
    </message>
    <message>
        <source>No word like this is known</source>
        <translation>No se conoce ninguna palabra parecida</translation>
    </message>
</context>
<context>
    <name>WordTotals</name>
    <message numerus="yes">
        <source>The whole report: %n word(s)</source>
        <translation>
            <numerusform>Todo el informe: %n palabra</numerusform>
            <numerusform>Todo el informe: %n palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Principle %1: %n word(s)</source>
        <translation>
            <numerusform>Principio %1: %n palabra</numerusform>
            <numerusform>Principio %1: %n palabras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>From the CIVICUS Monitor: %1</source>
        <translation>Del CIVICUS Monitor: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Cálculo</translation>
    </message>
</context>
<context>
    <name>WorkingTable</name>
    <message>
        <source>Working</source>
        <translation>Cálculo</translation>
    </message>
    <message>
        <source>Arrows read the figures</source>
        <translation>Las flechas leen las cifras</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimensión</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Principle score</source>
        <translation>Puntuación del principio</translation>
    </message>
</context>
<context>
    <name>WorkspaceWindow</name>
    <message>
        <source>Updates of the program (*.eesee-update);;All files (*)</source>
        <translation>Actualizaciones del programa (*.eesee-update);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Update from a file</source>
        <translation>Actualizar desde un archivo</translation>
    </message>
</context>
<context>
    <name>WritingView</name>
    <message>
        <source>The program&apos;s type</source>
        <translation>La letra del programa</translation>
    </message>
    <message>
        <source>%1 letters</source>
        <translation>%1 letras</translation>
    </message>
    <message>
        <source>Leave the writing view</source>
        <translation>Salir de la vista de escritura</translation>
    </message>
    <message>
        <source>Writing view</source>
        <translation>Vista de escritura</translation>
    </message>
    <message>
        <source>T&amp;ypeface</source>
        <translation>&amp;Tipo de letra</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>Ta&amp;maño</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Ancho</translation>
    </message>
</context>
<context>
    <name>YearsPicture</name>
    <message>
        <source>Scores of countries by year</source>
        <translation>Puntuaciones de los países por año</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>sin puntuación</translation>
    </message>
</context>
<context>
    <name>_Card</name>
    <message>
        <source>As a whole</source>
        <translation>En conjunto</translation>
    </message>
    <message>
        <source>Take over the wording</source>
        <translation>Tomar la redacción</translation>
    </message>
    <message>
        <source>Goes to the field that the comment is about</source>
        <translation>Va al campo sobre el que es el comentario</translation>
    </message>
    <message>
        <source>Answer to the comment on %1</source>
        <translation>Respuesta al comentario sobre %1</translation>
    </message>
    <message>
        <source>Your answer; it goes out with the next revision</source>
        <translation>Su respuesta; sale con la revisión siguiente</translation>
    </message>
    <message>
        <source>Proposed: “%1”</source>
        <translation>Propuesto: «%1»</translation>
    </message>
    <message>
        <source>This wording stands there now.</source>
        <translation>Esa redacción está ahí ahora.</translation>
    </message>
    <message>
        <source>Agreed to be named in the report</source>
        <translation>Aceptó ser nombrado en el informe</translation>
    </message>
    <message>
        <source>Agreed to be named in the sealed file</source>
        <translation>Aceptó ser nombrado en el archivo sellado</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Olvidar…</translation>
    </message>
    <message>
        <source>%1: Forget who this is…</source>
        <translation>%1: olvidar quién es…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
</context>
<context>
    <name>_Dots</name>
    <message>
        <source>Principles</source>
        <translation>Principios</translation>
    </message>
</context>
<context>
    <name>bring back</name>
    <message>
        <source>the same</source>
        <translation>la misma</translation>
    </message>
    <message>
        <source>older: you have worked on it since</source>
        <translation>más antigua: ha trabajado en ella después</translation>
    </message>
    <message>
        <source>newer than what is here</source>
        <translation>más nueva que lo que hay aquí</translation>
    </message>
    <message>
        <source>not here any more</source>
        <translation>ya no está aquí</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>PRÁCTICA</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>second place, %1</source>
        <translation>segundo lugar, %1</translation>
    </message>
    <message>
        <source>of a newer program</source>
        <translation>de un programa más nuevo</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañada</translation>
    </message>
    <message>
        <source>what was here before a backup was brought back</source>
        <translation>lo que había aquí antes de recuperar una copia</translation>
    </message>
    <message>
        <source>of an older program</source>
        <translation>de un programa más antiguo</translation>
    </message>
    <message>
        <source>checked when it was made</source>
        <translation>comprobada cuando se hizo</translation>
    </message>
</context>
<context>
    <name>bring in</name>
    <message>
        <source>There is no assessment to enter the votes into: begin it first, or reopen it.</source>
        <translation>No hay evaluación en la que introducir los votos: comiéncela primero, o reábrala.</translation>
    </message>
    <message>
        <source>There is no assessment to add the sources to: begin it first, or reopen it.</source>
        <translation>No hay evaluación a la que añadir las fuentes: comiéncela primero, o reábrala.</translation>
    </message>
    <message>
        <source>A published Country Focus Report</source>
        <translation>Un informe de país publicado</translation>
    </message>
    <message>
        <source>Its texts, scores and links fill an assessment: a new one, of which you say the country and the period next, or one that is there, where it replaces nothing. Below stands what becomes of each paragraph.</source>
        <translation>Sus textos, puntuaciones y enlaces rellenan una evaluación: una nueva, de la que enseguida dirá país y período, o una que ya está, donde no reemplaza nada. Abajo figura qué será de cada párrafo.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Tomarlo</translation>
    </message>
    <message>
        <source>An assessment that was exported</source>
        <translation>Una evaluación exportada</translation>
    </message>
    <message>
        <source>It is added as it is. Nothing that is here is changed.</source>
        <translation>Se añade tal cual. No se cambia nada de lo que hay aquí.</translation>
    </message>
    <message>
        <source>Add the assessment</source>
        <translation>Añadir la evaluación</translation>
    </message>
    <message>
        <source>A sealed file</source>
        <translation>Un archivo sellado</translation>
    </message>
    <message>
        <source>Its assessment is added as it was sealed, to be read, or reopened.</source>
        <translation>Su evaluación se añade como se selló, para leerla o reabrirla.</translation>
    </message>
    <message>
        <source>A table of votes</source>
        <translation>Una tabla de votos</translation>
    </message>
    <message>
        <source>The page of the panel shows vote by vote what would be entered, before anything is.</source>
        <translation>La página del panel muestra voto por voto qué se introduciría, antes de introducir nada.</translation>
    </message>
    <message>
        <source>Show the votes</source>
        <translation>Mostrar los votos</translation>
    </message>
    <message>
        <source>Filled score sheets</source>
        <translation>Hojas de puntuación rellenadas</translation>
    </message>
    <message>
        <source>The page of the panel shows sheet by sheet what would be entered, before anything is.</source>
        <translation>La página del panel muestra hoja por hoja qué se introduciría, antes de introducir nada.</translation>
    </message>
    <message>
        <source>Show the sheets</source>
        <translation>Mostrar las hojas</translation>
    </message>
    <message>
        <source>A list of sources</source>
        <translation>Una lista de fuentes</translation>
    </message>
    <message>
        <source>Its entries are added to the sources of an assessment. What is there already is not added again.</source>
        <translation>Sus entradas se añaden a las fuentes de una evaluación. Lo que ya está no se añade otra vez.</translation>
    </message>
    <message>
        <source>Add the sources</source>
        <translation>Añadir las fuentes</translation>
    </message>
    <message>
        <source>A backup of a workspace</source>
        <translation>Una copia de seguridad de un espacio de trabajo</translation>
    </message>
    <message>
        <source>It arrived whole. Here it is put into an empty folder that you choose, as a workspace of its own, which opens with the passphrase, or the recovery code, of that day. To let it take the place of the workspace that is open, lock the program and choose “Bring back from a backup…”.</source>
        <translation>Llegó entera. Aquí se pone en una carpeta vacía que usted elige, como espacio de trabajo propio, que se abre con la frase de contraseña, o el código de recuperación, de aquel día. Para que ocupe el lugar del espacio de trabajo abierto, bloquee el programa y elija «Recuperar de una copia de seguridad…».</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Elegir la carpeta…</translation>
    </message>
    <message>
        <source>Words that were put aside</source>
        <translation>Palabras guardadas aparte</translation>
    </message>
    <message>
        <source>They could not be saved where they were typed. They are put there now, in place of what stands there; Undo takes it back. What cannot be stored there is kept aside and can be read.</source>
        <translation>No se pudieron guardar donde se escribieron. Se ponen allí ahora, en lugar de lo que haya; Deshacer las retira. Lo que no pueda guardarse allí queda aparte y puede leerse.</translation>
    </message>
    <message>
        <source>Put the words back</source>
        <translation>Volver a poner las palabras</translation>
    </message>
    <message>
        <source>A draft that comes back</source>
        <translation>Un borrador que vuelve</translation>
    </message>
    <message>
        <source>What was changed in it is shown field by field and word by word. Each change is taken or left.</source>
        <translation>Lo que se cambió en él se muestra campo por campo y palabra por palabra. Cada cambio se toma o se deja.</translation>
    </message>
    <message>
        <source>Show the changes</source>
        <translation>Mostrar los cambios</translation>
    </message>
    <message>
        <source>A sealed file that is encrypted</source>
        <translation>Un archivo sellado y cifrado</translation>
    </message>
    <message>
        <source>Only those that it was encrypted for can open it, with their key: eesee verify --identity KEY FILE.</source>
        <translation>Solo aquellos para quienes se cifró pueden abrirlo, con su clave: eesee verify --identity CLAVE ARCHIVO.</translation>
    </message>
    <message>
        <source>An update of the program</source>
        <translation>Una actualización del programa</translation>
    </message>
    <message>
        <source>It is nothing for an assessment: choose “Update from a file…” in the menu “Help”.</source>
        <translation>No es nada para una evaluación: elija «Actualizar desde un archivo…» en el menú «Ayuda».</translation>
    </message>
    <message>
        <source>A PDF that cannot be read as a score sheet</source>
        <translation>Un PDF que no se lee como hoja de puntuación</translation>
    </message>
    <message>
        <source>No report was found in it either. A report that was scanned has no words: ask for the document that it was made from. A score sheet that was printed to a new PDF has lost its fields: ask for the file that was filled in.</source>
        <translation>Tampoco se encontró un informe en él. Un informe escaneado no tiene palabras: pida el documento del que se hizo. Una hoja impresa a un PDF nuevo ha perdido sus campos: pida el archivo que se rellenó.</translation>
    </message>
    <message>
        <source>A word-processor document</source>
        <translation>Un documento de procesador de textos</translation>
    </message>
    <message>
        <source>No report was found in it: no heading in it names a principle or a dimension, or the document is locked or damaged.</source>
        <translation>No se encontró un informe en él: ningún título nombra un principio o una dimensión, o el documento está bloqueado o dañado.</translation>
    </message>
    <message>
        <source>Nothing that can be brought in</source>
        <translation>Nada que se pueda importar</translation>
    </message>
    <message>
        <source>What can be brought in: a published report as .docx, .odt, web page, PDF or text, an exported assessment, a sealed file, votes as CSV or XLSX, filled score sheets as PDF (several at once), sources as BibTeX or CSL-JSON, and a backup.</source>
        <translation>Lo que se puede importar: un informe publicado en .docx, .odt, página web, PDF o texto, una evaluación exportada, un archivo sellado, votos en CSV o XLSX, hojas de puntuación rellenadas en PDF (varias a la vez), fuentes en BibTeX o CSL-JSON, y una copia de seguridad.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>A recommendation</source>
        <translation>Una recomendación</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Hojas</translation>
    </message>
    <message>
        <source>No longer in the document</source>
        <translation>Ya no está en el documento</translation>
    </message>
    <message>
        <source>In no field</source>
        <translation>En ningún campo</translation>
    </message>
    <message>
        <source>Changed fields</source>
        <translation>Campos cambiados</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>Firmado con</translation>
    </message>
    <message>
        <source>Says it is from</source>
        <translation>Dice ser de</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>Código de verificación</translation>
    </message>
    <message>
        <source>To note</source>
        <translation>A tener en cuenta</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Study period</source>
        <translation>Período de estudio</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recomendaciones</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Panel members</source>
        <translation>Miembros del panel</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>A second report seems to begin in line %1</source>
        <translation>Un segundo informe parece comenzar en la línea %1</translation>
    </message>
    <message>
        <source>New sources: %1. Parts not taken: %2.</source>
        <translation>Fuentes nuevas: %1. Partes no tomadas: %2.</translation>
    </message>
    <message>
        <source>Paragraphs: %1, not taken: %2.</source>
        <translation>Párrafos: %1, no tomados: %2.</translation>
    </message>
    <message>
        <source>No score was found for principle %1.</source>
        <translation>No se encontró puntuación para estos principios: %1.</translation>
    </message>
    <message>
        <source>The report is of %1, before this period: its scores become the previous scores.</source>
        <translation>El informe es de %1, antes de este período: sus puntuaciones pasan a ser las anteriores.</translation>
    </message>
    <message>
        <source>Fields that hold this text already: %1.</source>
        <translation>Campos que ya tienen este texto: %1.</translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Nada nuevo.</translation>
    </message>
    <message>
        <source>Left alone, because the assessment already has text there (%2): %1</source>
        <translation>Dejado como estaba, pues la evaluación ya tiene texto ahí (%2): %1</translation>
    </message>
    <message>
        <source>The file is not in UTF-8; it was read as %1.</source>
        <translation>El archivo no está en UTF-8; se leyó como %1.</translation>
    </message>
    <message>
        <source>Stop there</source>
        <translation>Parar ahí</translation>
    </message>
    <message>
        <source>Read on: it is one report</source>
        <translation>Seguir leyendo: es un solo informe</translation>
    </message>
    <message>
        <source>Take the report all the same</source>
        <translation>Tomar el informe de todos modos</translation>
    </message>
    <message>
        <source>Do not take the report</source>
        <translation>No tomar el informe</translation>
    </message>
    <message>
        <source>Works with the title of one that is there, and another address or date</source>
        <translation>Obras con el título de una que ya está, y otra dirección o fecha</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Dejarlas fuera</translation>
    </message>
    <message>
        <source>Add them: they are other works</source>
        <translation>Añadirlas: son otras obras</translation>
    </message>
</context>
<context>
    <name>coming back</name>
    <message>
        <source>a sealed file, or a part of one: it goes to the consortium, and nothing is taken from it here</source>
        <translation>un archivo sellado, o una parte de uno: va al consorcio, y aquí no se toma nada de él</translation>
    </message>
    <message>
        <source>a file between members and the consortium’s desk: send it to the consortium</source>
        <translation>un archivo entre miembros y la mesa del consorcio: envíelo al consorcio</translation>
    </message>
    <message>
        <source>no receipt and no list of the consortium: save it from the mail and bring it in by itself</source>
        <translation>ni acuse de recibo ni lista del consorcio: guárdelo desde el correo e impórtelo aparte</translation>
    </message>
</context>
<context>
    <name>comments</name>
    <message>
        <source>received</source>
        <translation>recibida</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>en revisión</translation>
    </message>
    <message>
        <source>has questions</source>
        <translation>tiene preguntas</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobada</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>devuelta</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Must change</source>
        <translation>Debe cambiar</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Sugerencia</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondido</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>Assigned to {text}</source>
        <translation>Asignado a {text}</translation>
    </message>
    <message>
        <source>Wording proposed</source>
        <translation>Redacción propuesta</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Abierto de nuevo</translation>
    </message>
    <message>
        <source>The wording proposed was taken over.</source>
        <translation>Se tomó la redacción propuesta.</translation>
    </message>
</context>
<context>
    <name>compare key</name>
    <message>
        <source>Who signed this?</source>
        <translation>¿Quién firmó esto?</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Incorporarlo</translation>
    </message>
    <message>
        <source>“%1” is whole, and signed with a key that is not known here yet. Telephone the consortium on a number that you know from elsewhere, never one from the mail. Have them read the digits of their key to you, and type what you hear; do not read these to them.</source>
        <translation>«%1» está entero, y firmado con una clave que aún no se conoce aquí. Telefonee al consorcio a un número que tenga de otra parte, nunca uno del correo. Haga que le lean los dígitos de su clave, y escriba lo que oiga; no les lea estos.</translation>
    </message>
    <message>
        <source>Digits of the key in the file</source>
        <translation>Dígitos de la clave del archivo</translation>
    </message>
    <message>
        <source>The key in the file:</source>
        <translation>La clave del archivo:</translation>
    </message>
    <message>
        <source>&amp;Digits as you hear them</source>
        <translation>&amp;Dígitos como los oye</translation>
    </message>
    <message>
        <source>Forty digits; blanks do not matter.</source>
        <translation>Cuarenta dígitos; los espacios no importan.</translation>
    </message>
    <message>
        <source>These are not the digits of the key in the file. Have them read once more; if they still differ, do not take the file in: it is not from them.</source>
        <translation>No son los dígitos de la clave del archivo. Haga que los lean otra vez; si aún difieren, no incorpore el archivo: no es de ellos.</translation>
    </message>
</context>
<context>
    <name>damage</name>
    <message>
        <source>{where}: lost</source>
        <translation>{where}: perdido</translation>
    </message>
    <message>
        <source>when it was begun and what state it was in: lost; look at country and period</source>
        <translation>cuándo se comenzó y en qué estado estaba: perdido; mire el país y el período</translation>
    </message>
    <message>
        <source>an earlier version of {where}: lost</source>
        <translation>una versión anterior de {where}: perdida</translation>
    </message>
    <message>
        <source>the file attached to “{where}”: lost; attach it again</source>
        <translation>el archivo adjunto a «{where}»: perdido; adjúntelo de nuevo</translation>
    </message>
    <message>
        <source>the sealed file of revision {where}: lost here; the one that was sent is valid</source>
        <translation>el archivo sellado de la revisión {where}: perdido aquí; el que se envió es válido</translation>
    </message>
    <message>
        <source>the source “{where}”: lost</source>
        <translation>la fuente «{where}»: perdida</translation>
    </message>
    <message>
        <source>a source cited in {where}: lost</source>
        <translation>una fuente citada en {where}: perdida</translation>
    </message>
    <message>
        <source>the text of a recommendation: lost</source>
        <translation>el texto de una recomendación: perdido</translation>
    </message>
    <message>
        <source>when panel member {where} was added or left: lost</source>
        <translation>cuándo se añadió o se fue el miembro del panel {where}: perdido</translation>
    </message>
    <message>
        <source>the method file: lost; version {where}, which came with the program, takes its place</source>
        <translation>el archivo del método: perdido; la versión {where}, que vino con el programa, ocupa su lugar</translation>
    </message>
    <message>
        <source>the signing key: lost; a new one was made, tell the consortium its fingerprint</source>
        <translation>la clave de firma: perdida; se hizo una nueva, diga su huella al consorcio</translation>
    </message>
    <message>
        <source>{where}: some may be lost</source>
        <translation>{where}: pueden faltar algunos</translation>
    </message>
    <message>
        <source>files that submissions came in</source>
        <translation>archivos en los que llegaron envíos</translation>
    </message>
    <message>
        <source>assessments</source>
        <translation>evaluaciones</translation>
    </message>
    <message>
        <source>texts about the whole country</source>
        <translation>textos sobre el conjunto del país</translation>
    </message>
    <message>
        <source>attached files</source>
        <translation>archivos adjuntos</translation>
    </message>
    <message>
        <source>answers to comments, and what was done to comments</source>
        <translation>respuestas a comentarios, y qué se hizo con comentarios</translation>
    </message>
    <message>
        <source>comments files that were written</source>
        <translation>archivos de comentarios escritos</translation>
    </message>
    <message>
        <source>comments of the consortium</source>
        <translation>comentarios del consorcio</translation>
    </message>
    <message>
        <source>answers to comments of the consortium</source>
        <translation>respuestas a comentarios del consorcio</translation>
    </message>
    <message>
        <source>how far revisions were looked at</source>
        <translation>hasta dónde se miraron las revisiones</translation>
    </message>
    <message>
        <source>comments on what was received</source>
        <translation>comentarios sobre lo recibido</translation>
    </message>
    <message>
        <source>where sources are cited</source>
        <translation>dónde se citan fuentes</translation>
    </message>
    <message>
        <source>scores and texts of dimensions</source>
        <translation>puntuaciones y textos de dimensiones</translation>
    </message>
    <message>
        <source>entries in the list of what was received</source>
        <translation>entradas de la lista de lo recibido</translation>
    </message>
    <message>
        <source>figures of what was received</source>
        <translation>cifras de lo recibido</translation>
    </message>
    <message>
        <source>keys in the register of members</source>
        <translation>claves del registro de miembros</translation>
    </message>
    <message>
        <source>earlier versions in the history</source>
        <translation>versiones anteriores del historial</translation>
    </message>
    <message>
        <source>registers and recipients files</source>
        <translation>registros y archivos de destinatarios</translation>
    </message>
    <message>
        <source>who members of the panel are</source>
        <translation>quiénes son los miembros del panel</translation>
    </message>
    <message>
        <source>method files</source>
        <translation>archivos de método</translation>
    </message>
    <message>
        <source>members of the panel</source>
        <translation>miembros del panel</translation>
    </message>
    <message>
        <source>votes of the panel</source>
        <translation>votos del panel</translation>
    </message>
    <message>
        <source>texts of principles</source>
        <translation>textos de principios</translation>
    </message>
    <message>
        <source>receipts of what was sent</source>
        <translation>acuses de recibo de lo enviado</translation>
    </message>
    <message>
        <source>which files were received before</source>
        <translation>qué archivos se recibieron antes</translation>
    </message>
    <message>
        <source>submissions that were received, and their receipts</source>
        <translation>envíos recibidos, y sus acuses de recibo</translation>
    </message>
    <message>
        <source>recommendations</source>
        <translation>recomendaciones</translation>
    </message>
    <message>
        <source>earlier signing keys of this workspace</source>
        <translation>claves de firma anteriores de este espacio de trabajo</translation>
    </message>
    <message>
        <source>which sealed files were sent on</source>
        <translation>qué archivos sellados se enviaron</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>fuentes</translation>
    </message>
    <message>
        <source>sealed files</source>
        <translation>archivos sellados</translation>
    </message>
    <message>
        <source>name and signing key of the network member</source>
        <translation>nombre y clave de firma del miembro de la red</translation>
    </message>
    <message>
        <source>Page {where} of the file is not as it was written.</source>
        <translation>La página {where} del archivo no está como se escribió.</translation>
    </message>
    <message>
        <source>The structure of the database is damaged: {where}.</source>
        <translation>La estructura de la base de datos está dañada: {where}.</translation>
    </message>
    <message>
        <source>Something refers to what is not there, in “{where}”.</source>
        <translation>Algo remite a lo que no existe, en «{where}».</translation>
    </message>
    <message>
        <source>An assessment cannot be loaded.</source>
        <translation>No se puede cargar una evaluación.</translation>
    </message>
    <message>
        <source>An attached file is not the one that was attached.</source>
        <translation>Un archivo adjunto no es el que se adjuntó.</translation>
    </message>
    <message>
        <source>The method file {where} is not the one that was stored.</source>
        <translation>El archivo de método {where} no es el que se guardó.</translation>
    </message>
    <message>
        <source>The sealed file of revision {where} is not valid.</source>
        <translation>El archivo sellado de la revisión {where} no es válido.</translation>
    </message>
    <message>
        <source>The history of {where} does not join up.</source>
        <translation>El historial de {where} no encaja.</translation>
    </message>
    <message>
        <source>{where}: lost from its place and found again in the history</source>
        <translation>{where}: perdido de su lugar y hallado de nuevo en el historial</translation>
    </message>
    <message>
        <source>{where}: lost from its place; there stands now the last version that the history still has: look at it</source>
        <translation>{where}: perdido de su lugar; ahora está la última versión que aún tiene el historial: mírela</translation>
    </message>
    <message>
        <source>{bad} of {pages} pages of the file are not as they were written.</source>
        <translation>{bad} de {pages} páginas del archivo no están como se escribieron.</translation>
    </message>
    <message>
        <source>Of the last changes, which lie in a file of their own, {frames} pages are not as they were written.</source>
        <translation>De los últimos cambios, que están en un archivo propio, {frames} páginas no están como se escribieron.</translation>
    </message>
    <message>
        <source>The file ends before it should.</source>
        <translation>El archivo termina antes de lo debido.</translation>
    </message>
    <message>
        <source>The beginning of the file is not as it was written.</source>
        <translation>El comienzo del archivo no está como se escribió.</translation>
    </message>
    <message>
        <source>Entries recovered: {recovered}. Lost: {lost}.</source>
        <translation>Entradas recuperadas: {recovered}. Perdidas: {lost}.</translation>
    </message>
    <message>
        <source>More may be lost; the list says of what.</source>
        <translation>Puede haberse perdido más; la lista dice de qué.</translation>
    </message>
    <message>
        <source>{name}: {recovered} recovered, {lost} lost</source>
        <translation>{name}: {recovered} recuperados, {lost} perdidos</translation>
    </message>
    <message>
        <source>Besides:</source>
        <translation>Además:</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>today %1</source>
        <translation>hoy %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>ayer %1</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source>△ pending</source>
        <translation>△ pendiente</translation>
    </message>
    <message>
        <source>✓ confirmed</source>
        <translation>✓ confirmada</translation>
    </message>
    <message>
        <source>– expired</source>
        <translation>– expirada</translation>
    </message>
    <message>
        <source>✕ revoked</source>
        <translation>✕ revocada</translation>
    </message>
    <message>
        <source>△ Pending. Nothing that it signed is believed before its digits were compared by telephone.</source>
        <translation>△ Pendiente. No se cree nada de lo que firmó antes de comparar sus dígitos por teléfono.</translation>
    </message>
    <message>
        <source>✓ Confirmed. What it signs is this member’s.</source>
        <translation>✓ Confirmada. Lo que firma es de este miembro.</translation>
    </message>
    <message>
        <source>– Expired. What comes in now is not believed any more.</source>
        <translation>– Expirada. Lo que llega ahora ya no se cree.</translation>
    </message>
    <message>
        <source>✕ Revoked. Nothing that it signed is believed, and it never comes back.</source>
        <translation>✕ Revocada. No se cree nada de lo que firmó, y nunca vuelve.</translation>
    </message>
    <message>
        <source>%1, %2, revision %3</source>
        <translation>%1, %2, revisión %3</translation>
    </message>
    <message>
        <source>Open the comment again?</source>
        <translation>¿Abrir de nuevo el comentario?</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Abrirlo de nuevo</translation>
    </message>
    <message>
        <source>&amp;What is still wanted</source>
        <translation>&amp;Qué se quiere aún</translation>
    </message>
    <message>
        <source>Propose a wording</source>
        <translation>Proponer una redacción</translation>
    </message>
    <message>
        <source>Propose it</source>
        <translation>Proponerla</translation>
    </message>
    <message>
        <source>&amp;Wording, which the member can take over with one click</source>
        <translation>&amp;Redacción, que el miembro puede tomar con un clic</translation>
    </message>
    <message>
        <source>Who looks after it?</source>
        <translation>¿Quién se ocupa?</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>&amp;Name of an editor</source>
        <translation>&amp;Nombre de un editor</translation>
    </message>
    <message>
        <source>Write something, or cancel.</source>
        <translation>Escriba algo, o cancele.</translation>
    </message>
    <message>
        <source>Let the key expire?</source>
        <translation>¿Dejar expirar la clave?</translation>
    </message>
    <message>
        <source>Let it expire</source>
        <translation>Dejarla expirar</translation>
    </message>
    <message>
        <source>What %1 seals is believed until the end of that day and no longer. Once that day is over the key never comes back; the member then needs a new one.</source>
        <translation>Lo que selle %1 se cree hasta el final de ese día y no más. Pasado ese día, la clave nunca vuelve; el miembro necesita entonces una nueva.</translation>
    </message>
    <message>
        <source>&amp;Good until</source>
        <translation>&amp;Válida hasta</translation>
    </message>
    <message>
        <source>Revoke the key?</source>
        <translation>¿Revocar la clave?</translation>
    </message>
    <message>
        <source>Revoke it for ever</source>
        <translation>Revocarla para siempre</translation>
    </message>
    <message>
        <source>Nothing that the key of %1 signed is believed any more. This cannot be undone: a revoked key never comes back, here or in any register signed from now on. The member makes a new one, and you compare its digits by telephone.</source>
        <translation>Ya no se cree nada de lo que firmó la clave de %1. No se puede deshacer: una clave revocada nunca vuelve, ni aquí ni en ningún registro firmado desde ahora. El miembro hace una nueva, y usted compara sus dígitos por teléfono.</translation>
    </message>
    <message>
        <source>Lost or taken &amp;since</source>
        <translation>Perdida o tomada &amp;desde</translation>
    </message>
    <message>
        <source>The day from which on somebody else may have had it.</source>
        <translation>El día desde el que otra persona pudo tenerla.</translation>
    </message>
    <message>
        <source>That day is still to come. To end a key later, let it expire.</source>
        <translation>Ese día aún no ha llegado. Para terminar una clave más tarde, déjela expirar.</translation>
    </message>
    <message>
        <source>A register of another desk</source>
        <translation>Un registro de otra mesa</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>Son los mismos</translation>
    </message>
    <message>
        <source>Its key is not known here. Ring whoever signed it, on a number that you know, and type the forty digits of their key as they read them to you.</source>
        <translation>Su clave no se conoce aquí. Llame a quien lo firmó, a un número que usted conozca, y escriba los cuarenta dígitos de su clave como se los lea.</translation>
    </message>
    <message>
        <source>&amp;Digits as they are read to you</source>
        <translation>&amp;Dígitos como se los leen</translation>
    </message>
    <message>
        <source>Type the digits, or cancel.</source>
        <translation>Escriba los dígitos, o cancele.</translation>
    </message>
    <message>
        <source>✕ Not valid</source>
        <translation>✕ No válido</translation>
    </message>
    <message>
        <source>✕ not valid</source>
        <translation>✕ no válido</translation>
    </message>
    <message>
        <source>△ Valid, but not accepted</source>
        <translation>△ Válido, pero no aceptado</translation>
    </message>
    <message>
        <source>△ not accepted</source>
        <translation>△ no aceptado</translation>
    </message>
    <message>
        <source>It is whole and from the member, and was not stored, for what is named below. Send the receipt: it tells them why. They put it right and seal the next file.</source>
        <translation>Está entero y es del miembro, y no se guardó, por lo que se nombra abajo. Envíe el acuse de recibo: les dice por qué. Lo corrigen y sellan el archivo siguiente.</translation>
    </message>
    <message>
        <source>△ Valid, from an unknown sender</source>
        <translation>△ Válido, de un remitente desconocido</translation>
    </message>
    <message>
        <source>△ unknown sender</source>
        <translation>△ remitente desconocido</translation>
    </message>
    <message>
        <source>It was not stored: no register vouches for whose key it is.</source>
        <translation>No se guardó: ningún registro responde de quién es la clave.</translation>
    </message>
    <message>
        <source>✓ Received before</source>
        <translation>✓ Recibido antes</translation>
    </message>
    <message>
        <source>✓ received before</source>
        <translation>✓ recibido antes</translation>
    </message>
    <message>
        <source>The very same file is stored already. The receipt is the one of then; send it again.</source>
        <translation>El mismo archivo exacto ya está guardado. El acuse de recibo es el de entonces; envíelo otra vez.</translation>
    </message>
    <message>
        <source>✓ Received</source>
        <translation>✓ Recibido</translation>
    </message>
    <message>
        <source>✓ received</source>
        <translation>✓ recibido</translation>
    </message>
    <message>
        <source>It is whole, from a key that is confirmed, and stored with all that it came in. Send the receipt back, and compare the check code by telephone.</source>
        <translation>Está entero, de una clave confirmada, y guardado con todo aquello en que llegó. Devuelva el acuse de recibo, y compare el código de verificación por teléfono.</translation>
    </message>
    <message>
        <source>Its key is in the register and pending. Telephone the member on a number that you know, compare the digits on the page Register, and drop the file here again.</source>
        <translation>Su clave está en el registro, pendiente. Telefonee al miembro a un número que usted conozca, compare los dígitos en la página Registro, y suelte aquí el archivo otra vez.</translation>
    </message>
    <message>
        <source>Telephone the member on a number that you know before you do anything else.</source>
        <translation>Telefonee al miembro a un número que usted conozca antes de hacer cualquier otra cosa.</translation>
    </message>
    <message>
        <source>Ask the member for the enrolment file, drop it here, and compare the digits by telephone. Then drop this file again.</source>
        <translation>Pida al miembro el archivo de inscripción, suéltelo aquí, y compare los dígitos por teléfono. Suelte después este archivo otra vez.</translation>
    </message>
    <message>
        <source>The way it came may have spoilt it. Ask the member to send it once more, on another way if need be.</source>
        <translation>El camino por el que llegó puede haberlo estropeado. Pida al miembro que lo envíe otra vez, si hace falta por otra vía.</translation>
    </message>
    <message>
        <source>It was not stored. Tell the member what is said here; they seal it with a newer version.</source>
        <translation>No se guardó. Diga al miembro lo que se dice aquí; lo sella con una versión más nueva.</translation>
    </message>
    <message>
        <source>Nobody is known to have signed it: the signature was not even reached, or is wrong.</source>
        <translation>No se sabe de nadie que lo haya firmado: no se llegó a la firma, o es incorrecta.</translation>
    </message>
    <message>
        <source>A key signed it: %1.</source>
        <translation>Lo firmó una clave: %1.</translation>
    </message>
    <message>
        <source>%1, registered as %2.</source>
        <translation>%1, registrada como %2.</translation>
    </message>
    <message>
        <source>The register does not know this key.</source>
        <translation>El registro no conoce esta clave.</translation>
    </message>
    <message>
        <source>The key is pending: nobody compared its digits by telephone yet.</source>
        <translation>La clave está pendiente: nadie comparó aún sus dígitos por teléfono.</translation>
    </message>
    <message>
        <source>The key is confirmed: its digits were compared by telephone.</source>
        <translation>La clave está confirmada: sus dígitos se compararon por teléfono.</translation>
    </message>
    <message>
        <source>The key has expired.</source>
        <translation>La clave ha expirado.</translation>
    </message>
    <message>
        <source>The key is revoked: somebody else may have it.</source>
        <translation>La clave está revocada: otra persona puede tenerla.</translation>
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
        <translation>{place}, unido al párrafo anterior</translation>
    </message>
    <message>
        <source>Heading of {place}; the report prints its own</source>
        <translation>Título de {place}; el informe imprime el suyo</translation>
    </message>
    <message>
        <source>Score of {place}</source>
        <translation>Puntuación de {place}</translation>
    </message>
    <message>
        <source>Score of {place}; the report prints its own footnote</source>
        <translation>Puntuación de {place}; el informe imprime su propia nota</translation>
    </message>
    <message>
        <source>Title that every report has</source>
        <translation>Título que todo informe tiene</translation>
    </message>
    <message>
        <source>Country on the title page</source>
        <translation>País en la portada</translation>
    </message>
    <message>
        <source>Month on the title page</source>
        <translation>Mes en la portada</translation>
    </message>
    <message>
        <source>Words that every report has</source>
        <translation>Palabras que todo informe tiene</translation>
    </message>
    <message>
        <source>Picture without words; pictures are not taken</source>
        <translation>Imagen sin palabras; las imágenes no se toman</translation>
    </message>
    <message>
        <source>Head or foot of a page</source>
        <translation>Encabezado o pie de una página</translation>
    </message>
    <message>
        <source>End of a page, or a line that was drawn</source>
        <translation>Fin de una página, o una línea dibujada</translation>
    </message>
    <message>
        <source>List of contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Not taken: it stands below a heading that reports do not have</source>
        <translation>No tomado: está bajo un título que los informes no tienen</translation>
    </message>
    <message>
        <source>Not taken: it stands in a foreword, a summary, an annex or the like</source>
        <translation>No tomado: está en un prólogo, un resumen, un anexo o similar</translation>
    </message>
    <message>
        <source>Not taken: there is no field for prose in this section</source>
        <translation>No tomado: no hay campo de texto en esta sección</translation>
    </message>
    <message>
        <source>Not taken: it stands before the first section</source>
        <translation>No tomado: está antes de la primera sección</translation>
    </message>
    <message>
        <source>Not taken: it is not certain to which section this heading and what follows belong</source>
        <translation>No tomado: no es seguro a qué sección pertenecen este título y lo que sigue</translation>
    </message>
    <message>
        <source>Not taken: words below a picture</source>
        <translation>No tomado: palabras bajo una imagen</translation>
    </message>
    <message>
        <source>Not taken: a comment that no reader of the report sees</source>
        <translation>No tomado: un comentario que ningún lector del informe ve</translation>
    </message>
    <message>
        <source>Not taken: a program wrote it before the report</source>
        <translation>No tomado: lo escribió un programa antes del informe</translation>
    </message>
    <message>
        <source>Not taken: it is struck out</source>
        <translation>No tomado: está tachado</translation>
    </message>
    <message>
        <source>Not taken: deleted by a tracked change, which was taken as accepted</source>
        <translation>No tomado: borrado por un cambio con seguimiento, que se tomó como aceptado</translation>
    </message>
    <message>
        <source>Not taken: the document does not show it</source>
        <translation>No tomado: el documento no lo muestra</translation>
    </message>
    <message>
        <source>Not taken: head or foot of the pages</source>
        <translation>No tomado: encabezado o pie de las páginas</translation>
    </message>
    <message>
        <source>Not taken: describes a picture, and no reader of the report sees it</source>
        <translation>No tomado: describe una imagen, y ningún lector del informe lo ve</translation>
    </message>
    <message>
        <source>Words that this program prints itself</source>
        <translation>Palabras que este programa imprime por sí mismo</translation>
    </message>
    <message>
        <source>Not taken: it stands where this program prints scores, tables and headings</source>
        <translation>No tomado: está donde este programa imprime puntuaciones, tablas y títulos</translation>
    </message>
    <message>
        <source>Not taken: {place} holds something else, which stays</source>
        <translation>No tomado: {place} tiene otra cosa, que queda</translation>
    </message>
    <message>
        <source>{place} holds it already</source>
        <translation>{place} ya lo tiene</translation>
    </message>
    <message>
        <source>Not taken: the report prints its own footnote on the score, and this says more</source>
        <translation>No tomado: el informe imprime su propia nota sobre la puntuación, y esto dice más</translation>
    </message>
    <message>
        <source>Not taken: the CIVICUS rating of last time; the rating and the score of this time are for you to enter</source>
        <translation>No tomado: la calificación de CIVICUS de la última vez; la calificación y la puntuación de esta vez le tocan a usted</translation>
    </message>
    <message>
        <source>Not taken: an earlier paragraph gave this score</source>
        <translation>No tomado: un párrafo anterior dio esta puntuación</translation>
    </message>
    <message>
        <source>Not taken: the score of a dimension; last time’s are kept for principles only</source>
        <translation>No tomado: la puntuación de una dimensión; las de la última vez se conservan solo para los principios</translation>
    </message>
    <message>
        <source>Not taken: there is no overall score</source>
        <translation>No tomado: no hay puntuación global</translation>
    </message>
    <message>
        <source>Not taken: it is not certain of which principle this is the score</source>
        <translation>No tomado: no es seguro de qué principio es esta puntuación</translation>
    </message>
    <message>
        <source>Not taken: the figure is not on the scale from 1 to 5</source>
        <translation>No tomado: la cifra no está en la escala de 1 a 5</translation>
    </message>
    <message>
        <source>Not taken: another report begins here</source>
        <translation>No tomado: aquí comienza otro informe</translation>
    </message>
    <message>
        <source>The report is of another country ({country}; the assessment is of {expected})</source>
        <translation>El informe es de otro país ({country}; la evaluación es de {expected})</translation>
    </message>
    <message>
        <source>The report is about another period than the assessment ({first} to {last})</source>
        <translation>El informe es sobre otro período que la evaluación ({first} a {last})</translation>
    </message>
    <message>
        <source>Not taken: it names somebody else than the network member of this workspace</source>
        <translation>No tomado: nombra a alguien distinto del miembro de la red de este espacio de trabajo</translation>
    </message>
    <message>
        <source>A heading; the report prints its own</source>
        <translation>Un título; el informe imprime los suyos</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>Delete {name}?</source>
        <translation>¿Eliminar {name}?</translation>
    </message>
    <message>
        <source>Delete permanently</source>
        <translation>Eliminar para siempre</translation>
    </message>
    <message>
        <source>Everything in it will be deleted: narratives, scores, sources, attached files and the whole history. Only a backup can bring it back. To keep a copy, export it first.</source>
        <translation>Se eliminará todo lo que contiene: narrativas, puntuaciones, fuentes, archivos adjuntos y todo el historial. Solo una copia de seguridad puede devolverlo. Para conservar una copia, expórtela antes.</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>eliminar</translation>
    </message>
    <message>
        <source>It was sealed. &amp;Type “{word}” to continue</source>
        <translation>Se selló. &amp;Escriba «{word}» para continuar</translation>
    </message>
    <message>
        <source>Type “{word}” to continue.</source>
        <translation>Escriba «{word}» para continuar.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>About eesee</source>
        <translation>Acerca de eesee</translation>
    </message>
    <message>
        <source>Keeps, scores, prints and seals assessments of the enabling environment for civil society.</source>
        <translation>Guarda, puntúa, imprime y sella evaluaciones del entorno propicio para la sociedad civil.</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere unless you send it. Licence: Apache 2.0. Qt {version}.</source>
        <translation>No se envía nada a ninguna parte a menos que usted lo envíe. Licencia: Apache 2.0. Qt {version}.</translation>
    </message>
    <message>
        <source>Leave nothing on this computer</source>
        <translation>No dejar nada en este equipo</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Quitar para siempre</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Cerrar el programa</translation>
    </message>
    <message>
        <source>Still there. Remove it by hand:</source>
        <translation>Aún ahí. Quítelo a mano:</translation>
    </message>
    <message>
        <source>Think of what the program cannot reach:</source>
        <translation>Piense en lo que el programa no puede alcanzar:</translation>
    </message>
    <message>
        <source>&amp;First day of the study period</source>
        <translation>Primer &amp;día del período de estudio</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Último día</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>Nueva evaluación</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Comenzar</translation>
    </message>
    <message>
        <source>The report is of {month}. The period after it is proposed: its scores become the previous scores.</source>
        <translation>El informe es de {month}. Se propone el período siguiente: sus puntuaciones pasan a ser las anteriores.</translation>
    </message>
    <message>
        <source>Method {version}</source>
        <translation>Método {version}</translation>
    </message>
    <message>
        <source>Country, period and language</source>
        <translation>País, período e idioma</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>What was written stays as it was written. Once the assessment is sealed, this is final.</source>
        <translation>Lo escrito queda como se escribió. Una vez sellada la evaluación, esto es definitivo.</translation>
    </message>
    <message>
        <source>There is already an assessment of {name}</source>
        <translation>Ya hay una evaluación de {name}</translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation>Abrir esa</translation>
    </message>
    <message>
        <source>It was last saved {moment}. Two of the same country and period are easily mixed up.</source>
        <translation>Se guardó por última vez {moment}. Dos del mismo país y período se confunden fácilmente.</translation>
    </message>
    <message>
        <source>Have a &amp;second one all the same</source>
        <translation>Tener una &amp;segunda de todos modos</translation>
    </message>
    <message>
        <source>Duplicate as next period</source>
        <translation>Duplicar como período siguiente</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>The scores of this assessment become the previous scores of the new one; its own scores are for the panel to decide.</source>
        <translation>Las puntuaciones de esta evaluación pasan a ser las anteriores de la nueva; las propias las decide el panel.</translation>
    </message>
    <message>
        <source>&amp;Take narratives and sources along</source>
        <translation>&amp;Llevar narrativas y fuentes</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;País</translation>
    </message>
    <message>
        <source>Which country?</source>
        <translation>¿Qué país?</translation>
    </message>
    <message>
        <source>Language of the &amp;report</source>
        <translation>Idioma del in&amp;forme</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>&amp;Current passphrase</source>
        <translation>Frase de contraseña &amp;actual</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>&amp;Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>New passphrase a&amp;gain</source>
        <translation>Nueva frase de contraseña, &amp;otra vez</translation>
    </message>
    <message>
        <source>The two new passphrases differ.</source>
        <translation>Las dos nuevas frases de contraseña difieren.</translation>
    </message>
    <message>
        <source>The new passphrase is too easy to guess.</source>
        <translation>La nueva frase de contraseña es demasiado fácil de adivinar.</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>Nuevo código de recuperación</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Hacer un código nuevo</translation>
    </message>
    <message>
        <source>&amp;Present passphrase</source>
        <translation>&amp;Frase de contraseña actual</translation>
    </message>
    <message>
        <source>The code on your paper opens nothing any more as soon as the new one is made.</source>
        <translation>El código de su papel ya no abre nada en cuanto se haga el nuevo.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Razón</translation>
    </message>
    <message>
        <source>Say why in a sentence.</source>
        <translation>Diga por qué en una frase.</translation>
    </message>
</context>
<context>
    <name>direction</name>
    <message>
        <source>From left to right</source>
        <translation>De izquierda a derecha</translation>
    </message>
    <message>
        <source>From right to left</source>
        <translation>De derecha a izquierda</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>The comments are on another file of revision {revision} than the one sealed here.</source>
        <translation>Los comentarios son sobre otro archivo de la revisión {revision} que el sellado aquí.</translation>
    </message>
    <message>
        <source>They name the digest {found}; sealed here was {expected}.</source>
        <translation>Nombran el resumen {found}; aquí se selló {expected}.</translation>
    </message>
    <message>
        <source>Telephone the consortium: somebody may have sent a file in your name.</source>
        <translation>Telefonee al consorcio: alguien pudo enviar un archivo en su nombre.</translation>
    </message>
    <message>
        <source>The comments are on something that was not sealed in this workspace.</source>
        <translation>Los comentarios son sobre algo que no se selló en este espacio de trabajo.</translation>
    </message>
    <message>
        <source>They are on {country}, revision {revision}.</source>
        <translation>Son sobre {country}, revisión {revision}.</translation>
    </message>
    <message>
        <source>Open the workspace in which that was sealed, and take them in there.</source>
        <translation>Abra el espacio de trabajo en que aquello se selló, e incorpórelos allí.</translation>
    </message>
    <message>
        <source>The comments file has number {number}; number {held} is here already.</source>
        <translation>El archivo de comentarios tiene el número {number}; el número {held} ya está aquí.</translation>
    </message>
    <message>
        <source>Use the later one, or ask the consortium which counts.</source>
        <translation>Use la posterior, o pregunte al consorcio cuál cuenta.</translation>
    </message>
    <message>
        <source>This cannot be done to the comment: it is {state}.</source>
        <translation>Esto no se puede hacer con el comentario: está {state}.</translation>
    </message>
    <message>
        <source>Where it is to be talked about again, the consortium opens it again.</source>
        <translation>Si hay que hablar de él otra vez, el consorcio lo abre de nuevo.</translation>
    </message>
    <message>
        <source>The comment says nothing.</source>
        <translation>El comentario no dice nada.</translation>
    </message>
    <message>
        <source>Write what is asked or wanted.</source>
        <translation>Escriba qué se pregunta o se quiere.</translation>
    </message>
    <message>
        <source>There is no comment {id}, or more than one begins so.</source>
        <translation>No hay comentario {id}, o más de uno empieza así.</translation>
    </message>
    <message>
        <source>Look at the list of comments, and give more of its id.</source>
        <translation>Mire la lista de comentarios, y dé más de su identificador.</translation>
    </message>
    <message>
        <source>The passage is not in the text: “{quote}”.</source>
        <translation>El pasaje no está en el texto: «{quote}».</translation>
    </message>
    <message>
        <source>It has to stand there word for word. Nothing was changed.</source>
        <translation>Tiene que estar ahí palabra por palabra. No se cambió nada.</translation>
    </message>
    <message>
        <source>Copy it from the text as it is now.</source>
        <translation>Cópielo del texto como está ahora.</translation>
    </message>
    <message>
        <source>It cannot be approved: of what must change, {count} have no answer yet.</source>
        <translation>No se puede aprobar: de lo que debe cambiar, {count} aún no tienen respuesta.</translation>
    </message>
    <message>
        <source>Wait for the answers, or accept or close these comments first.</source>
        <translation>Espere las respuestas, o acepte o cierre antes esos comentarios.</translation>
    </message>
    <message>
        <source>Nothing is asked any more of this revision: it is {state}.</source>
        <translation>Ya no se pregunta nada de esta revisión: está {state}.</translation>
    </message>
    <message>
        <source>To go on with it, set its state to “in review” first.</source>
        <translation>Para seguir con ella, ponga antes su estado en «en revisión».</translation>
    </message>
    <message>
        <source>No submission that was received is “{which}”, or more than one is.</source>
        <translation>Ningún envío recibido es «{which}», o lo es más de uno.</translation>
    </message>
    <message>
        <source>Give the beginning of its id, as the list of what was received has it.</source>
        <translation>Dé el comienzo de su identificador, como lo tiene la lista de lo recibido.</translation>
    </message>
    <message>
        <source>The comment proposes no wording.</source>
        <translation>El comentario no propone redacción.</translation>
    </message>
    <message>
        <source>Answer it, and change the text yourself.</source>
        <translation>Respóndalo, y cambie el texto usted.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile: {by}, {at} UTC.</source>
        <translation>Otra persona cambió esto entretanto: {by}, {at} UTC.</translation>
    </message>
    <message>
        <source>What you wanted to store was not stored, so that nothing of theirs is lost.</source>
        <translation>Lo que quería guardar no se guardó, para que no se pierda nada de lo suyo.</translation>
    </message>
    <message>
        <source>Look at what stands there now, and change it again if it is still needed.</source>
        <translation>Mire qué hay ahora ahí, y cámbielo de nuevo si aún hace falta.</translation>
    </message>
    <message>
        <source>The address of the desk has a password in it.</source>
        <translation>La dirección de la mesa lleva una contraseña.</translation>
    </message>
    <message>
        <source>Everybody on this computer can read the words of a command while it runs.</source>
        <translation>Cualquiera en este equipo puede leer las palabras de una orden mientras se ejecuta.</translation>
    </message>
    <message>
        <source>Give it in a file or when it is asked for, and change it: it may have been seen.</source>
        <translation>Déla en un archivo o cuando se pida, y cámbiela: pudo verse.</translation>
    </message>
    <message>
        <source>That is no address of a desk.</source>
        <translation>Eso no es una dirección de mesa.</translation>
    </message>
    <message>
        <source>Write postgresql://name@host:5432/database; sslrootcert=FILE may follow a question mark.</source>
        <translation>Escriba postgresql://nombre@servidor:5432/base; tras un signo de interrogación puede ir sslrootcert=ARCHIVO.</translation>
    </message>
    <message>
        <source>Somebody else is storing the same at the desk {database} at this moment.</source>
        <translation>Otra persona está guardando lo mismo en la mesa {database} en este momento.</translation>
    </message>
    <message>
        <source>Nothing of what you wanted to store was stored.</source>
        <translation>No se guardó nada de lo que quería guardar.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Espere un momento e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The connection to the desk {database} dropped.</source>
        <translation>La conexión con la mesa {database} se cayó.</translation>
    </message>
    <message>
        <source>What was stored before is safe; what was being stored then is there as a whole or not at all.</source>
        <translation>Lo guardado antes está seguro; lo que se guardaba entonces está entero o no está.</translation>
    </message>
    <message>
        <source>Do it again: nothing is stored twice, and the connection is made anew.</source>
        <translation>Hágalo de nuevo: nada se guarda dos veces, y la conexión se rehace.</translation>
    </message>
    <message>
        <source>This program was installed without what it needs for a desk on a server.</source>
        <translation>Este programa se instaló sin lo necesario para una mesa en un servidor.</translation>
    </message>
    <message>
        <source>Install it with the extra “desk”, which brings psycopg: pip install &quot;eesee-desktop[desk]&quot;.</source>
        <translation>Instálelo con el extra «desk», que trae psycopg: pip install &quot;eesee-desktop[desk]&quot;.</translation>
    </message>
    <message>
        <source>The packages of this program come without what it needs for a desk on a server.</source>
        <translation>Los paquetes de este programa vienen sin lo que necesita para una mesa en un servidor.</translation>
    </message>
    <message>
        <source>Run it from a checkout of its source for that; there, psycopg comes with pip install &quot;.[desk]&quot;.</source>
        <translation>Para eso, ejecútelo desde una copia de su código fuente; allí psycopg viene con pip install &quot;.[desk]&quot;.</translation>
    </message>
    <message>
        <source>The connection to {host} would not be safe from those in between.</source>
        <translation>La conexión con {host} no estaría a salvo de quienes están en medio.</translation>
    </message>
    <message>
        <source>It has to go by TLS, to a server whose certificate is trusted for its name.</source>
        <translation>Tiene que ir por TLS, a un servidor cuyo certificado sea de confianza para su nombre.</translation>
    </message>
    <message>
        <source>Have the server given a certificate; ?sslrootcert=FILE in the address names who vouches for it.</source>
        <translation>Haga que el servidor reciba un certificado; ?sslrootcert=ARCHIVO en la dirección nombra quién responde por él.</translation>
    </message>
    <message>
        <source>The desk {database} does not let “{user}” in.</source>
        <translation>La mesa {database} no deja entrar a «{user}».</translation>
    </message>
    <message>
        <source>The name, the password, or the server&apos;s list of who may come from where is another.</source>
        <translation>El nombre, la contraseña, o la lista del servidor de quién puede venir de dónde es otra.</translation>
    </message>
    <message>
        <source>Check the name and the password, or ask whoever keeps the server.</source>
        <translation>Compruebe el nombre y la contraseña, o pregunte a quien lleva el servidor.</translation>
    </message>
    <message>
        <source>There are no tables of this program&apos;s version at {database}.</source>
        <translation>No hay tablas de la versión de este programa en {database}.</translation>
    </message>
    <message>
        <source>The desk was not prepared yet, or by an older version.</source>
        <translation>La mesa aún no se preparó, o lo hizo una versión más antigua.</translation>
    </message>
    <message>
        <source>Have its owner run eesee desk init with this version.</source>
        <translation>Haga que su propietario ejecute eesee desk init con esta versión.</translation>
    </message>
    <message>
        <source>The desk {database} was not reached.</source>
        <translation>No se alcanzó la mesa {database}.</translation>
    </message>
    <message>
        <source>The server is not running, or the way to it is barred.</source>
        <translation>El servidor no está en marcha, o el camino hasta él está cerrado.</translation>
    </message>
    <message>
        <source>Check the address and the network; nothing was changed.</source>
        <translation>Compruebe la dirección y la red; no se cambió nada.</translation>
    </message>
    <message>
        <source>“{user}” may not do this at the desk {database}.</source>
        <translation>«{user}» no puede hacer esto en la mesa {database}.</translation>
    </message>
    <message>
        <source>Editors read, add and answer; they delete nothing and alter no table.</source>
        <translation>Los editores leen, añaden y responden; no eliminan nada ni alteran tablas.</translation>
    </message>
    <message>
        <source>Have the owner of the desk do it, or let you work there with eesee desk grant.</source>
        <translation>Pídalo al propietario de la mesa, o que le deje trabajar allí con eesee desk grant.</translation>
    </message>
    <message>
        <source>The server knows no role “{role}”.</source>
        <translation>El servidor no conoce el rol «{role}».</translation>
    </message>
    <message>
        <source>Have it made first: CREATE ROLE name LOGIN.</source>
        <translation>Haga que lo creen antes: CREATE ROLE nombre LOGIN.</translation>
    </message>
    <message>
        <source>The server of the desk {database} could not do it.</source>
        <translation>El servidor de la mesa {database} no pudo hacerlo.</translation>
    </message>
    <message>
        <source>Its disk may be full, it may have too many connections, or only be read at present.</source>
        <translation>Su disco puede estar lleno, puede tener demasiadas conexiones, o solo leerse por ahora.</translation>
    </message>
    <message>
        <source>Tell whoever keeps the server; what was stored before is safe.</source>
        <translation>Dígaselo a quien lleva el servidor; lo guardado antes está seguro.</translation>
    </message>
    <message>
        <source>The server is PostgreSQL {found}; {known} or later is needed.</source>
        <translation>El servidor es PostgreSQL {found}; se necesita {known} o posterior.</translation>
    </message>
    <message>
        <source>Have the server brought up to date, or use another one.</source>
        <translation>Haga que actualicen el servidor, o use otro.</translation>
    </message>
    <message>
        <source>This program was installed without {library}, which writes this format.</source>
        <translation>Este programa se instaló sin {library}, que escribe este formato.</translation>
    </message>
    <message>
        <source>Install it with the extra “{extra}”: pip install &quot;eesee-desktop[{extra}]&quot;; or choose CSV.</source>
        <translation>Instálelo con el extra «{extra}»: pip install &quot;eesee-desktop[{extra}]&quot;; o elija CSV.</translation>
    </message>
    <message>
        <source>The packages of this program come without {library}, which writes this format.</source>
        <translation>Los paquetes de este programa vienen sin {library}, que escribe este formato.</translation>
    </message>
    <message>
        <source>Choose CSV, or run it from a checkout of its source; there it comes with pip install &quot;.[{extra}]&quot;.</source>
        <translation>Elija CSV, o ejecútelo desde una copia de su código fuente; allí viene con pip install &quot;.[{extra}]&quot;.</translation>
    </message>
    <message>
        <source>Revision {revision} of {member} is not at this desk, or not whole.</source>
        <translation>La revisión {revision} de {member} no está en esta mesa, o no está entera.</translation>
    </message>
    <message>
        <source>Receive its file again: the same file changes nothing that is here.</source>
        <translation>Reciba su archivo de nuevo: el mismo archivo no cambia nada de lo que hay aquí.</translation>
    </message>
    <message>
        <source>Another editor is taking this file in, or has just done so.</source>
        <translation>Otro editor está recibiendo este archivo, o acaba de hacerlo.</translation>
    </message>
    <message>
        <source>It was left to them, so that nothing is done twice.</source>
        <translation>Se le dejó a él, para que nada se haga dos veces.</translation>
    </message>
    <message>
        <source>The list of what was received will have it; its receipt is there too.</source>
        <translation>La lista de lo recibido lo tendrá; su acuse de recibo está también ahí.</translation>
    </message>
    <message>
        <source>“{value}” is not a web address.</source>
        <translation>«{value}» no es una dirección web.</translation>
    </message>
    <message>
        <source>Give one that begins with https:// or http://.</source>
        <translation>Dé una que empiece por https:// o http://.</translation>
    </message>
    <message>
        <source>The assessment was changed while it was being sealed.</source>
        <translation>La evaluación se cambió mientras se sellaba.</translation>
    </message>
    <message>
        <source>Nothing was sealed.</source>
        <translation>No se selló nada.</translation>
    </message>
    <message>
        <source>Look at it and seal it again.</source>
        <translation>Mírela y séllela de nuevo.</translation>
    </message>
    <message>
        <source>This assessment is already in the workspace.</source>
        <translation>Esta evaluación ya está en el espacio de trabajo.</translation>
    </message>
    <message>
        <source>An import never overwrites; nothing was changed.</source>
        <translation>Importar nunca sobrescribe; no se cambió nada.</translation>
    </message>
    <message>
        <source>Open the one that is there, or delete it first.</source>
        <translation>Abra la que hay, o elimínela primero.</translation>
    </message>
    <message>
        <source>The assessment cannot be sealed yet.</source>
        <translation>La evaluación aún no puede sellarse.</translation>
    </message>
    <message>
        <source>Required entries still missing: {count}.</source>
        <translation>Elementos requeridos que aún faltan: {count}.</translation>
    </message>
    <message>
        <source>The review lists them; each is one click away.</source>
        <translation>La revisión los enumera; cada uno está a un clic.</translation>
    </message>
    <message>
        <source>The assessment is not in this workspace.</source>
        <translation>La evaluación no está en este espacio de trabajo.</translation>
    </message>
    <message>
        <source>Go back to the list of assessments.</source>
        <translation>Vuelva a la lista de evaluaciones.</translation>
    </message>
    <message>
        <source>The assessment is a draft.</source>
        <translation>La evaluación es un borrador.</translation>
    </message>
    <message>
        <source>Only a sealed assessment can be reopened.</source>
        <translation>Solo puede reabrirse una evaluación sellada.</translation>
    </message>
    <message>
        <source>You can edit it as it is.</source>
        <translation>Puede editarla como está.</translation>
    </message>
    <message>
        <source>The assessment is that of another network member, {found}.</source>
        <translation>La evaluación es la de otro miembro de la red, {found}.</translation>
    </message>
    <message>
        <source>This workspace signs as {expected}, and nobody would believe the file.</source>
        <translation>Este espacio de trabajo firma como {expected}, y nadie creería en el archivo.</translation>
    </message>
    <message>
        <source>Seal it in a workspace that was begun with the name in the register {found}.</source>
        <translation>Séllela en un espacio de trabajo comenzado con el nombre del registro {found}.</translation>
    </message>
    <message>
        <source>The assessment is sealed and cannot be changed.</source>
        <translation>La evaluación está sellada y no se puede cambiar.</translation>
    </message>
    <message>
        <source>Reopen it as the next revision to continue working on it.</source>
        <translation>Reábrala como revisión siguiente para seguir trabajando en ella.</translation>
    </message>
    <message>
        <source>Country, study period and organisation can no longer be changed.</source>
        <translation>País, período de estudio y organización ya no pueden cambiarse.</translation>
    </message>
    <message>
        <source>A revision of this assessment was sealed; whoever has that file knows it by them.</source>
        <translation>Se selló una revisión de esta evaluación; quien tiene ese archivo la conoce por ellos.</translation>
    </message>
    <message>
        <source>Begin a new assessment, or export this one for its texts.</source>
        <translation>Comience una evaluación nueva, o exporte esta por sus textos.</translation>
    </message>
    <message>
        <source>Files of type “{extension}” cannot be attached.</source>
        <translation>No se pueden adjuntar archivos de tipo «{extension}».</translation>
    </message>
    <message>
        <source>Mail services and the consortium refuse some types of file.</source>
        <translation>Los servicios de correo y el consorcio rechazan algunos tipos de archivo.</translation>
    </message>
    <message>
        <source>Use one of these: {expected}.</source>
        <translation>Use uno de estos: {expected}.</translation>
    </message>
    <message>
        <source>The attached file is not in this workspace.</source>
        <translation>El archivo adjunto no está en este espacio de trabajo.</translation>
    </message>
    <message>
        <source>Only its name came with the assessment.</source>
        <translation>Solo vino su nombre con la evaluación.</translation>
    </message>
    <message>
        <source>Ask the sender for the file and attach it again.</source>
        <translation>Pida el archivo al remitente y adjúntelo de nuevo.</translation>
    </message>
    <message>
        <source>The file is too large to attach.</source>
        <translation>El archivo es demasiado grande para adjuntarlo.</translation>
    </message>
    <message>
        <source>It has {size} bytes; a sealed file can carry at most {limit}.</source>
        <translation>Tiene {size} bytes; un archivo sellado lleva como mucho {limit}.</translation>
    </message>
    <message>
        <source>Attach an extract, or give the web address instead.</source>
        <translation>Adjunte un extracto, o dé en su lugar la dirección web.</translation>
    </message>
    <message>
        <source>The backup could not be written.</source>
        <translation>No se pudo escribir la copia de seguridad.</translation>
    </message>
    <message>
        <source>Nothing else was changed.</source>
        <translation>No se cambió nada más.</translation>
    </message>
    <message>
        <source>Check whether the disk is full or the folder is write-protected.</source>
        <translation>Compruebe si el disco está lleno o la carpeta protegida contra escritura.</translation>
    </message>
    <message>
        <source>This is no backup, or one that is damaged.</source>
        <translation>Esto no es una copia de seguridad, o está dañada.</translation>
    </message>
    <message>
        <source>It is not as the program wrote it: a part is missing or altered. Nothing was changed.</source>
        <translation>No está como la escribió el programa: falta una parte o está alterada. No se cambió nada.</translation>
    </message>
    <message>
        <source>Take another backup, the one before it or one from another place.</source>
        <translation>Tome otra copia, la anterior o una de otro lugar.</translation>
    </message>
    <message>
        <source>The sealed file is not valid.</source>
        <translation>El archivo sellado no es válido.</translation>
    </message>
    <message>
        <source>If it was sent to you, ask for it again and compare the check code.</source>
        <translation>Si se lo enviaron, pídalo de nuevo y compare el código de verificación.</translation>
    </message>
    <message>
        <source>This cannot be taken back by itself any more.</source>
        <translation>Esto ya no puede deshacerse por sí solo.</translation>
    </message>
    <message>
        <source>What it changed was changed again since, or something rests on it now.</source>
        <translation>Lo que cambió se ha cambiado de nuevo, o algo se apoya ahora en ello.</translation>
    </message>
    <message>
        <source>Undo the later change first, or restore the text in the history.</source>
        <translation>Deshaga primero el cambio posterior, o restaure el texto en el historial.</translation>
    </message>
    <message>
        <source>There is no such change to take back.</source>
        <translation>No hay tal cambio que deshacer.</translation>
    </message>
    <message>
        <source>The history lists all changes.</source>
        <translation>El historial enumera todos los cambios.</translation>
    </message>
    <message>
        <source>This copy of the program is not as it was handed out ({path}).</source>
        <translation>Esta copia del programa no está como se entregó ({path}).</translation>
    </message>
    <message>
        <source>Nothing was changed. What you wrote lies elsewhere and is safe.</source>
        <translation>No se cambió nada. Lo que usted escribió está en otro lugar y seguro.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Instale el programa de nuevo.</translation>
    </message>
    <message>
        <source>This copy of the program cannot be updated by a file.</source>
        <translation>Esta copia del programa no se puede actualizar con un archivo.</translation>
    </message>
    <message>
        <source>It was not handed out as a folder with a signed list of its files.</source>
        <translation>No se entregó como carpeta con una lista firmada de sus archivos.</translation>
    </message>
    <message>
        <source>Install the new version the way you installed this one.</source>
        <translation>Instale la versión nueva como instaló esta.</translation>
    </message>
    <message>
        <source>This copy of the program is looked after by the system’s package manager.</source>
        <translation>De esta copia del programa se ocupa el gestor de paquetes del sistema.</translation>
    </message>
    <message>
        <source>It replaces the files itself, for everybody who uses this computer.</source>
        <translation>Reemplaza los archivos él mismo, para todas las personas que usan este equipo.</translation>
    </message>
    <message>
        <source>Install the package of the new version the way you installed this one.</source>
        <translation>Instale el paquete de la versión nueva como instaló este.</translation>
    </message>
    <message>
        <source>“{value}” is not a country that the program knows.</source>
        <translation>«{value}» no es un país que el programa conozca.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Elija uno de la lista.</translation>
    </message>
    <message>
        <source>The file of the workspace is damaged.</source>
        <translation>El archivo del espacio de trabajo está dañado.</translation>
    </message>
    <message>
        <source>The passphrase is right; parts of the file are not as they were written. Nothing was changed.</source>
        <translation>La frase de contraseña es correcta; partes del archivo no están como se escribieron. No se cambió nada.</translation>
    </message>
    <message>
        <source>Close the workspace and open it again: you are shown what is whole, and can salvage it or go back to a backup.</source>
        <translation>Cierre el espacio de trabajo y ábralo de nuevo: se le muestra lo que está entero, y puede rescatarlo o volver a una copia de seguridad.</translation>
    </message>
    <message>
        <source>The workspace is open in another program.</source>
        <translation>El espacio de trabajo está abierto en otro programa.</translation>
    </message>
    <message>
        <source>Close the other one and try again.</source>
        <translation>Cierre el otro e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The database of the workspace in {path} is missing.</source>
        <translation>Falta la base de datos del espacio de trabajo en {path}.</translation>
    </message>
    <message>
        <source>Its key file is there, so there was one; without it nothing can be shown.</source>
        <translation>Su archivo de claves está, así que la hubo; sin ella no se puede mostrar nada.</translation>
    </message>
    <message>
        <source>Look for the file workspace.db where it may have been moved, or bring back a backup.</source>
        <translation>Busque el archivo workspace.db adonde pudo moverse, o recupere una copia de seguridad.</translation>
    </message>
    <message>
        <source>The workspace was written by a newer version of the program.</source>
        <translation>El espacio de trabajo lo escribió una versión más nueva del programa.</translation>
    </message>
    <message>
        <source>It uses schema {found}; this version knows {known}. Nothing was changed.</source>
        <translation>Usa el esquema {found}; esta versión conoce {known}. No se cambió nada.</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Instale la versión más nueva.</translation>
    </message>
    <message>
        <source>What was copied does not come back as it was written: {path}.</source>
        <translation>Lo copiado no vuelve como se escribió: {path}.</translation>
    </message>
    <message>
        <source>The stick may be failing, or was pulled out too early.</source>
        <translation>La memoria USB puede estar fallando, o se sacó demasiado pronto.</translation>
    </message>
    <message>
        <source>Copy the file to another stick. The file that was sealed is as it was.</source>
        <translation>Copie el archivo a otra memoria. El archivo que se selló está como estaba.</translation>
    </message>
    <message>
        <source>The disk could not be read or written.</source>
        <translation>No se pudo leer o escribir en el disco.</translation>
    </message>
    <message>
        <source>It may have been unplugged, or it may be failing. What was saved before is safe.</source>
        <translation>Quizá se desconectó, o está fallando. Lo guardado antes está seguro.</translation>
    </message>
    <message>
        <source>Plug it in again, restart, and make a backup on another disk.</source>
        <translation>Conéctelo de nuevo, reinicie, y haga una copia en otro disco.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>Lo guardado antes está seguro.</translation>
    </message>
    <message>
        <source>Free some space; then saving works again.</source>
        <translation>Libere espacio; entonces se podrá guardar de nuevo.</translation>
    </message>
    <message>
        <source>This document is no draft of this assessment.</source>
        <translation>Este documento no es un borrador de esta evaluación.</translation>
    </message>
    <message>
        <source>It is of another assessment, or was not saved by this program, or its bookmarks were lost, as when a text is copied into a new document.</source>
        <translation>Es de otra evaluación, o no lo guardó este programa, o se perdieron sus marcadores, como cuando se copia un texto en un documento nuevo.</translation>
    </message>
    <message>
        <source>Ask for the document that was sent, with the changes in it.</source>
        <translation>Pida el documento que se envió, con los cambios en él.</translation>
    </message>
    <message>
        <source>The method of this assessment has no field “{field}”.</source>
        <translation>El método de esta evaluación no tiene el campo «{field}».</translation>
    </message>
    <message>
        <source>Choose a section from the list.</source>
        <translation>Elija una sección de la lista.</translation>
    </message>
    <message>
        <source>The file “{path}” already exists.</source>
        <translation>El archivo «{path}» ya existe.</translation>
    </message>
    <message>
        <source>Choose another name, or move the old file away.</source>
        <translation>Elija otro nombre, o aparte el archivo antiguo.</translation>
    </message>
    <message>
        <source>“{path}” is open in another program.</source>
        <translation>«{path}» está abierto en otro programa.</translation>
    </message>
    <message>
        <source>What was in the file is untouched.</source>
        <translation>El contenido del archivo está intacto.</translation>
    </message>
    <message>
        <source>Close it there and try again, or give this one another name.</source>
        <translation>Ciérrelo allí e inténtelo de nuevo, o dé otro nombre a este.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read.</source>
        <translation>«{path}» no se puede leer.</translation>
    </message>
    <message>
        <source>Check that the file is still there, that you may read it, and that no other program has it open.</source>
        <translation>Compruebe que el archivo sigue ahí, que puede leerlo, y que ningún otro programa lo tiene abierto.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written.</source>
        <translation>«{path}» no se puede escribir.</translation>
    </message>
    <message>
        <source>The folder may be write-protected or the disk full.</source>
        <translation>La carpeta puede estar protegida contra escritura o el disco lleno.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The report cannot be printed in full.</source>
        <translation>El informe no se puede imprimir entero.</translation>
    </message>
    <message>
        <source>The program’s fonts lack these characters: {characters}. They are used in {where}.</source>
        <translation>A las letras del programa les faltan estos caracteres: {characters}. Se usan en {where}.</translation>
    </message>
    <message>
        <source>Replace them, or ask whoever supports you for the fonts.</source>
        <translation>Reemplácelos, o pida las letras a quien le da soporte.</translation>
    </message>
    <message>
        <source>The file is not an assessment of this program.</source>
        <translation>El archivo no es una evaluación de este programa.</translation>
    </message>
    <message>
        <source>{reason} Nothing was changed.</source>
        <translation>{reason} No se cambió nada.</translation>
    </message>
    <message>
        <source>Ask the sender to export it again.</source>
        <translation>Pida al remitente que la exporte de nuevo.</translation>
    </message>
    <message>
        <source>The method of this assessment is not in this workspace.</source>
        <translation>El método de esta evaluación no está en este espacio de trabajo.</translation>
    </message>
    <message>
        <source>Its SHA-256 is {sha256}.</source>
        <translation>Su SHA-256 es {sha256}.</translation>
    </message>
    <message>
        <source>Import an assessment that was made with it.</source>
        <translation>Importe una evaluación hecha con él.</translation>
    </message>
    <message>
        <source>The method file is not valid.</source>
        <translation>El archivo de método no es válido.</translation>
    </message>
    <message>
        <source>At {key}, line {line}: {reason}</source>
        <translation>En {key}, línea {line}: {reason}</translation>
    </message>
    <message>
        <source>Ask the consortium for an intact copy.</source>
        <translation>Pida al consorcio una copia intacta.</translation>
    </message>
    <message>
        <source>These are not the digits of that key.</source>
        <translation>No son los dígitos de esa clave.</translation>
    </message>
    <message>
        <source>The key of {principal} has {digits}</source>
        <translation>La clave de {principal} tiene {digits}</translation>
    </message>
    <message>
        <source>Have them read once more. If they still differ, do not confirm the key.</source>
        <translation>Haga que los lean otra vez. Si aún difieren, no confirme la clave.</translation>
    </message>
    <message>
        <source>The key is in the register already, for {principal}.</source>
        <translation>La clave ya está en el registro, para {principal}.</translation>
    </message>
    <message>
        <source>A key that was revoked or has expired never comes back.</source>
        <translation>Una clave revocada o expirada nunca vuelve.</translation>
    </message>
    <message>
        <source>Look at the register; a lost key is replaced by a new one.</source>
        <translation>Mire el registro; una clave perdida se reemplaza por una nueva.</translation>
    </message>
    <message>
        <source>No single key in the register fits “{value}”.</source>
        <translation>Ninguna clave única del registro corresponde a «{value}».</translation>
    </message>
    <message>
        <source>Give its fingerprint, SHA256:…, as the register lists it.</source>
        <translation>Dé su huella, SHA256:…, como la enumera el registro.</translation>
    </message>
    <message>
        <source>The key file of the workspace is damaged.</source>
        <translation>El archivo de claves del espacio de trabajo está dañado.</translation>
    </message>
    <message>
        <source>No passphrase can open it as it is.</source>
        <translation>Ninguna frase de contraseña puede abrirlo como está.</translation>
    </message>
    <message>
        <source>Restore it from a backup.</source>
        <translation>Restáurelo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>The key file of the workspace is missing.</source>
        <translation>Falta el archivo de claves del espacio de trabajo.</translation>
    </message>
    <message>
        <source>The database is there, but nothing can open it without that file.</source>
        <translation>La base de datos está, pero nada puede abrirla sin ese archivo.</translation>
    </message>
    <message>
        <source>The language pack “{pack}” is damaged.</source>
        <translation>El paquete de idioma «{pack}» está dañado.</translation>
    </message>
    <message>
        <source>A file of it is missing, or is not the one that was installed.</source>
        <translation>Falta un archivo suyo, o no es el que se instaló.</translation>
    </message>
    <message>
        <source>Install the pack again.</source>
        <translation>Instale el paquete de nuevo.</translation>
    </message>
    <message>
        <source>The report cannot be printed in full without a language pack: {packs}.</source>
        <translation>El informe no se puede imprimir entero sin un paquete de idioma: {packs}.</translation>
    </message>
    <message>
        <source>It has the fonts for these characters: {characters}. They are used in {where}.</source>
        <translation>Tiene las letras para estos caracteres: {characters}. Se usan en {where}.</translation>
    </message>
    <message>
        <source>“{name}” is no language pack of this version.</source>
        <translation>«{name}» no es un paquete de idioma de esta versión.</translation>
    </message>
    <message>
        <source>It is another file, of another version, or was altered. Nothing was installed.</source>
        <translation>Es otro archivo, de otra versión, o se alteró. No se instaló nada.</translation>
    </message>
    <message>
        <source>Ask the consortium for the pack that belongs to this version of the program.</source>
        <translation>Pida al consorcio el paquete que corresponde a esta versión del programa.</translation>
    </message>
    <message>
        <source>The mail “{path}” cannot be read.</source>
        <translation>El correo «{path}» no se puede leer.</translation>
    </message>
    <message>
        <source>It is larger or nested deeper than any mail with a sealed file.</source>
        <translation>Es más grande o más anidado que cualquier correo con un archivo sellado.</translation>
    </message>
    <message>
        <source>Save its attachment as a file and give that.</source>
        <translation>Guarde su adjunto como archivo y dé ese.</translation>
    </message>
    <message>
        <source>There is already a panel member {member}.</source>
        <translation>Ya hay un miembro del panel {member}.</translation>
    </message>
    <message>
        <source>Choose another pseudonym.</source>
        <translation>Elija otro seudónimo.</translation>
    </message>
    <message>
        <source>The panel member {member} has voted and cannot be removed.</source>
        <translation>El miembro del panel {member} ha votado y no puede quitarse.</translation>
    </message>
    <message>
        <source>The votes are part of the score’s history.</source>
        <translation>Los votos son parte de la historia de la puntuación.</translation>
    </message>
    <message>
        <source>Mark the member as having left; the votes stay.</source>
        <translation>Marque que el miembro se fue; los votos quedan.</translation>
    </message>
    <message>
        <source>There is no panel member {member}.</source>
        <translation>No hay miembro del panel {member}.</translation>
    </message>
    <message>
        <source>Add the member first.</source>
        <translation>Añada primero al miembro.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Cancelado; no se cambió nada.</translation>
    </message>
    <message>
        <source>Of {count} parts these are missing: {missing}.</source>
        <translation>De {count} partes faltan estas: {missing}.</translation>
    </message>
    <message>
        <source>The file {name} cannot be joined before all are here.</source>
        <translation>El archivo {name} no puede unirse antes de que estén todas.</translation>
    </message>
    <message>
        <source>Look for the other mails, or ask the sender for these parts again.</source>
        <translation>Busque los otros correos, o pida de nuevo esas partes al remitente.</translation>
    </message>
    <message>
        <source>Part {number} of {count} was damaged on its way.</source>
        <translation>La parte {number} de {count} se dañó por el camino.</translation>
    </message>
    <message>
        <source>Ask the sender for this part again.</source>
        <translation>Pida de nuevo esta parte al remitente.</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>La frase de contraseña es incorrecta.</translation>
    </message>
    <message>
        <source>The data are undamaged.</source>
        <translation>Los datos están intactos.</translation>
    </message>
    <message>
        <source>Try again, or use the recovery code.</source>
        <translation>Inténtelo de nuevo, o use el código de recuperación.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess.</source>
        <translation>Esta frase de contraseña es demasiado fácil de adivinar.</translation>
    </message>
    <message>
        <source>Use four or more unrelated words.</source>
        <translation>Use cuatro o más palabras sin relación.</translation>
    </message>
    <message>
        <source>The name “{path}” is too long for this computer.</source>
        <translation>El nombre «{path}» es demasiado largo para este equipo.</translation>
    </message>
    <message>
        <source>Choose a shorter name, or a folder that lies in fewer others.</source>
        <translation>Elija un nombre más corto, o una carpeta menos profunda.</translation>
    </message>
    <message>
        <source>The study period ends ({last}) before it begins ({first}).</source>
        <translation>El período de estudio termina ({last}) antes de comenzar ({first}).</translation>
    </message>
    <message>
        <source>Swap the two dates.</source>
        <translation>Intercambie las dos fechas.</translation>
    </message>
    <message>
        <source>This is not a public signing key.</source>
        <translation>Esto no es una clave pública de firma.</translation>
    </message>
    <message>
        <source>Ask the sender for it again; it begins with ssh-ed25519.</source>
        <translation>Pídala de nuevo al remitente; empieza por ssh-ed25519.</translation>
    </message>
    <message>
        <source>The receipt is for another file of revision {revision} than the one sealed here.</source>
        <translation>El acuse de recibo es de otro archivo de la revisión {revision} que el sellado aquí.</translation>
    </message>
    <message>
        <source>It names the digest {found}; sealed here was {expected}.</source>
        <translation>Nombra el resumen {found}; aquí se selló {expected}.</translation>
    </message>
    <message>
        <source>The receipt is for something that was not sealed in this workspace.</source>
        <translation>El acuse de recibo es de algo que no se selló en este espacio de trabajo.</translation>
    </message>
    <message>
        <source>It is for {country}, revision {revision}, check code {check_code}.</source>
        <translation>Es de {country}, revisión {revision}, código de verificación {check_code}.</translation>
    </message>
    <message>
        <source>Open the workspace in which that was sealed, and take it in there.</source>
        <translation>Abra el espacio de trabajo en que aquello se selló, e incorpórelo allí.</translation>
    </message>
    <message>
        <source>The list of whom to encrypt for was good until {expires}.</source>
        <translation>La lista de para quién cifrar valía hasta {expires}.</translation>
    </message>
    <message>
        <source>A key on it may have been lost or given up since. Nothing was sealed.</source>
        <translation>Una clave de ella pudo perderse o abandonarse desde entonces. No se selló nada.</translation>
    </message>
    <message>
        <source>Ask the consortium for its present recipients file.</source>
        <translation>Pida al consorcio su archivo de destinatarios actual.</translation>
    </message>
    <message>
        <source>“{value}” is not a recipient of encrypted files.</source>
        <translation>«{value}» no es un destinatario de archivos cifrados.</translation>
    </message>
    <message>
        <source>It begins with age1; ask the consortium for it.</source>
        <translation>Empieza por age1; pídalo al consorcio.</translation>
    </message>
    <message>
        <source>There is a typo in the recovery code.</source>
        <translation>Hay un error de tecleo en el código de recuperación.</translation>
    </message>
    <message>
        <source>Its check character does not match the rest.</source>
        <translation>Su carácter de control no casa con el resto.</translation>
    </message>
    <message>
        <source>Compare it with the paper, character by character.</source>
        <translation>Compárelo con el papel, carácter por carácter.</translation>
    </message>
    <message>
        <source>The recommendation is not in the list.</source>
        <translation>La recomendación no está en la lista.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Mire la lista de nuevo.</translation>
    </message>
    <message>
        <source>This is not the recovery code of this workspace.</source>
        <translation>Este no es el código de recuperación de este espacio de trabajo.</translation>
    </message>
    <message>
        <source>The file cannot be read as a Country Focus Report.</source>
        <translation>El archivo no se puede leer como informe de país.</translation>
    </message>
    <message>
        <source>Ask for the report as .docx, .odt or Markdown.</source>
        <translation>Pida el informe en .docx, .odt o Markdown.</translation>
    </message>
    <message>
        <source>This rescue file cannot be opened.</source>
        <translation>Este archivo de rescate no se puede abrir.</translation>
    </message>
    <message>
        <source>It is damaged, or the words in it belong to another workspace.</source>
        <translation>Está dañado, o sus palabras pertenecen a otro espacio de trabajo.</translation>
    </message>
    <message>
        <source>Bring it in where that workspace is open; keep the file until then.</source>
        <translation>Impórtelo donde esté abierto ese espacio de trabajo; conserve el archivo hasta entonces.</translation>
    </message>
    <message>
        <source>{score} is not a step of the scale.</source>
        <translation>{score} no es un grado de la escala.</translation>
    </message>
    <message>
        <source>Only a mean or a median of votes may lie between two steps.</source>
        <translation>Solo una media o una mediana de votos puede quedar entre dos grados.</translation>
    </message>
    <message>
        <source>The revision is sealed, but its file “{path}” could not be finished.</source>
        <translation>La revisión está sellada, pero su archivo «{path}» no se pudo terminar.</translation>
    </message>
    <message>
        <source>The disk refused its name, and would not take the record of it back.</source>
        <translation>El disco rechazó su nombre, y no quiso retirar su anotación.</translation>
    </message>
    <message>
        <source>Write it again from the page “Sealed”; or lock and unlock, which finishes it if the disk is well by then.</source>
        <translation>Escríbalo de nuevo desde la página «Sellado»; o bloquee y desbloquee, que lo termina si para entonces el disco está bien.</translation>
    </message>
    <message>
        <source>“{path}” is not a file that was sealed in this workspace.</source>
        <translation>«{path}» no es un archivo que se sellara en este espacio de trabajo.</translation>
    </message>
    <message>
        <source>What was sealed elsewhere, or altered since, is not sent from here.</source>
        <translation>Lo sellado en otro lugar, o alterado después, no se envía desde aquí.</translation>
    </message>
    <message>
        <source>Write the sealed file again and take that one.</source>
        <translation>Escriba de nuevo el archivo sellado y tome ese.</translation>
    </message>
    <message>
        <source>The encrypted file cannot be opened.</source>
        <translation>El archivo cifrado no se puede abrir.</translation>
    </message>
    <message>
        <source>It was encrypted for somebody else, or it is damaged.</source>
        <translation>Se cifró para otra persona, o está dañado.</translation>
    </message>
    <message>
        <source>Ask the sender to encrypt it for you.</source>
        <translation>Pida al remitente que lo cifre para usted.</translation>
    </message>
    <message>
        <source>The score sheet was refused.</source>
        <translation>La hoja de puntuación se rechazó.</translation>
    </message>
    <message>
        <source>Check that it belongs to this assessment.</source>
        <translation>Compruebe que pertenece a esta evaluación.</translation>
    </message>
    <message>
        <source>The signature cannot be read.</source>
        <translation>La firma no se puede leer.</translation>
    </message>
    <message>
        <source>The file was damaged in transit or made by another program.</source>
        <translation>El archivo se dañó por el camino o lo hizo otro programa.</translation>
    </message>
    <message>
        <source>Ask the sender for it again.</source>
        <translation>Pídalo de nuevo al remitente.</translation>
    </message>
    <message>
        <source>The list of signers cannot be read.</source>
        <translation>La lista de firmantes no se puede leer.</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>Línea {line}: {reason}</translation>
    </message>
    <message>
        <source>This list of sources cannot be read.</source>
        <translation>Esta lista de fuentes no se puede leer.</translation>
    </message>
    <message>
        <source>Export it from the reference manager as BibTeX or CSL-JSON.</source>
        <translation>Expórtela del gestor de referencias como BibTeX o CSL-JSON.</translation>
    </message>
    <message>
        <source>The list of revoked keys cannot be read, so no key can be believed.</source>
        <translation>La lista de claves revocadas no se puede leer, así que no se puede creer ninguna clave.</translation>
    </message>
    <message>
        <source>The source is not in the list.</source>
        <translation>La fuente no está en la lista.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elija otra.</translation>
    </message>
    <message>
        <source>The file is signed with a key that is not known to speak here.</source>
        <translation>El archivo está firmado con una clave de la que no se sabe que hable aquí.</translation>
    </message>
    <message>
        <source>The key is {fingerprint}: {digits}</source>
        <translation>La clave es {fingerprint}: {digits}</translation>
    </message>
    <message>
        <source>Telephone the consortium on a number that you know and compare the digits.</source>
        <translation>Telefonee al consorcio a un número que usted conozca y compare los dígitos.</translation>
    </message>
    <message>
        <source>The signed file is not valid.</source>
        <translation>El archivo firmado no es válido.</translation>
    </message>
    <message>
        <source>Ask its sender for an intact copy. Nothing was done by it.</source>
        <translation>Pida a su remitente una copia intacta. No se hizo nada según él.</translation>
    </message>
    <message>
        <source>The signed list has number {number}; number {held} is here already.</source>
        <translation>La lista firmada tiene el número {number}; el número {held} ya está aquí.</translation>
    </message>
    <message>
        <source>Another sealed file of revision {revision} was received before.</source>
        <translation>Antes se recibió otro archivo sellado de la revisión {revision}.</translation>
    </message>
    <message>
        <source>Two different files claim the same number; one may be forged.</source>
        <translation>Dos archivos distintos reclaman el mismo número; uno puede ser falso.</translation>
    </message>
    <message>
        <source>Telephone the network member and compare check codes.</source>
        <translation>Telefonee al miembro de la red y compare los códigos de verificación.</translation>
    </message>
    <message>
        <source>The sealed file is that of another network member, {found}.</source>
        <translation>El archivo sellado es el de otro miembro de la red, {found}.</translation>
    </message>
    <message>
        <source>This workspace is that of {expected}. Nothing was changed.</source>
        <translation>Este espacio de trabajo es el de {expected}. No se cambió nada.</translation>
    </message>
    <message>
        <source>Go on in a workspace that was begun with the name in the register {found}.</source>
        <translation>Siga en un espacio de trabajo comenzado con el nombre del registro {found}.</translation>
    </message>
    <message>
        <source>The sealed file would be too large to be accepted.</source>
        <translation>El archivo sellado sería demasiado grande para aceptarse.</translation>
    </message>
    <message>
        <source>The limit for “{entry}” is {limit}; it has {size}. Nothing was changed.</source>
        <translation>El límite para «{entry}» es {limit}; tiene {size}. No se cambió nada.</translation>
    </message>
    <message>
        <source>Shorten the texts, attach smaller files, or seal without the attached files.</source>
        <translation>Acorte los textos, adjunte archivos más pequeños, o selle sin los archivos adjuntos.</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>El texto es demasiado largo.</translation>
    </message>
    <message>
        <source>It has {characters} characters; the limit is {limit}, about forty pages.</source>
        <translation>Tiene {characters} caracteres; el límite es {limit}, unas cuarenta páginas.</translation>
    </message>
    <message>
        <source>Shorten it; what was saved before is safe.</source>
        <translation>Acórtelo; lo guardado antes está seguro.</translation>
    </message>
    <message>
        <source>Too many tries have failed. Wait {wait} (minutes:seconds).</source>
        <translation>Han fallado demasiados intentos. Espere {wait} (minutos:segundos).</translation>
    </message>
    <message>
        <source>Each failure makes the next try wait longer, a quarter of an hour at most; nothing is lost.</source>
        <translation>Cada fallo hace esperar más el intento siguiente, un cuarto de hora como mucho; no se pierde nada.</translation>
    </message>
    <message>
        <source>Try again then, with the recovery code if the passphrase is forgotten.</source>
        <translation>Inténtelo entonces, con el código de recuperación si olvidó la frase de contraseña.</translation>
    </message>
    <message>
        <source>This is no update of the program that can be trusted.</source>
        <translation>Esto no es una actualización del programa en la que se pueda confiar.</translation>
    </message>
    <message>
        <source>It is damaged, or not signed with the release key that came with this copy. Nothing was changed.</source>
        <translation>Está dañada, o no está firmada con la clave de publicación que vino con esta copia. No se cambió nada.</translation>
    </message>
    <message>
        <source>Ask for it again, or install the new version whole.</source>
        <translation>Pídala de nuevo, o instale entera la versión nueva.</translation>
    </message>
    <message>
        <source>The update is for version {version}; this one is {here}, or made otherwise.</source>
        <translation>La actualización es para la versión {version}; esta es {here}, o está hecha de otro modo.</translation>
    </message>
    <message>
        <source>Ask for the update that fits, or install the new version whole.</source>
        <translation>Pida la actualización que corresponde, o instale entera la versión nueva.</translation>
    </message>
    <message>
        <source>“{value}” is not valid here.</source>
        <translation>«{value}» no es válido aquí.</translation>
    </message>
    <message>
        <source>Expected: {expected}.</source>
        <translation>Se espera: {expected}.</translation>
    </message>
    <message>
        <source>The table of votes cannot be read.</source>
        <translation>La tabla de votos no se puede leer.</translation>
    </message>
    <message>
        <source>At {where}: {reason}</source>
        <translation>En {where}: {reason}</translation>
    </message>
    <message>
        <source>Correct the table and try again.</source>
        <translation>Corrija la tabla e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Votes already recorded with another value: {count}.</source>
        <translation>Votos ya registrados con otro valor: {count}.</translation>
    </message>
    <message>
        <source>Nothing was overwritten.</source>
        <translation>No se sobrescribió nada.</translation>
    </message>
    <message>
        <source>Choose to replace them, or leave them.</source>
        <translation>Elija reemplazarlos, o déjelos.</translation>
    </message>
    <message>
        <source>There is already a workspace in {path}.</source>
        <translation>Ya hay un espacio de trabajo en {path}.</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation>Ábralo, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The file of this workspace is no longer where it was.</source>
        <translation>El archivo de este espacio de trabajo ya no está donde estaba.</translation>
    </message>
    <message>
        <source>{path} was moved, renamed, deleted or replaced while it was open. Nothing is lost as long as the program stays open.</source>
        <translation>{path} se movió, cambió de nombre, se eliminó o se reemplazó mientras estaba abierto. No se pierde nada mientras el programa siga abierto.</translation>
    </message>
    <message>
        <source>Put it back, or save the workspace in another folder before you close.</source>
        <translation>Vuelva a ponerlo, o guarde el espacio de trabajo en otra carpeta antes de cerrar.</translation>
    </message>
    <message>
        <source>The workspace is open on {computer}, by {account}, since {since}.</source>
        <translation>El espacio de trabajo está abierto en {computer}, por {account}, desde {since}.</translation>
    </message>
    <message>
        <source>Two that write at once would damage it.</source>
        <translation>Dos que escriben a la vez lo dañarían.</translation>
    </message>
    <message>
        <source>Close it there, or open it here to read only.</source>
        <translation>Ciérrelo allí, o ábralo aquí solo para leer.</translation>
    </message>
    <message>
        <source>There is no workspace in {path}.</source>
        <translation>No hay espacio de trabajo en {path}.</translation>
    </message>
    <message>
        <source>Choose another folder, or start a new workspace.</source>
        <translation>Elija otra carpeta, o comience un espacio de trabajo nuevo.</translation>
    </message>
    <message>
        <source>The workspace is open to read only.</source>
        <translation>El espacio de trabajo está abierto solo para leer.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Ask the consortium for the pack, then choose “Bring in…” and take its file.</source>
        <translation>Pida el paquete al consorcio, elija después «Importar…» y tome su archivo.</translation>
    </message>
    <message>
        <source>To change something, open it where it can be written to.</source>
        <translation>Para cambiar algo, ábralo donde se pueda escribir en él.</translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>The file has {bytes} bytes; no sealed file has more than {limit}.</source>
        <translation>El archivo tiene {bytes} bytes; ningún archivo sellado tiene más de {limit}.</translation>
    </message>
    <message>
        <source>The file has {entries} entries; no sealed file has more than {limit}.</source>
        <translation>El archivo tiene {entries} entradas; ningún archivo sellado tiene más de {limit}.</translation>
    </message>
    <message>
        <source>The entry {entry} is larger than {limit} bytes.</source>
        <translation>La entrada {entry} pasa de {limit} bytes.</translation>
    </message>
    <message>
        <source>The entry {entry} would unpack to far more than a sealed file holds.</source>
        <translation>La entrada {entry} se descomprimiría en mucho más de lo que contiene un archivo sellado.</translation>
    </message>
    <message>
        <source>This is not a sealed file, or it was cut short or altered. Ask for it again.</source>
        <translation>Esto no es un archivo sellado, o se cortó o alteró. Pídalo de nuevo.</translation>
    </message>
    <message>
        <source>The file was damaged in transit. Ask the member to send it again.</source>
        <translation>El archivo se dañó por el camino. Pida al miembro que lo envíe de nuevo.</translation>
    </message>
    <message>
        <source>The archive contradicts itself about {entry}: it was altered.</source>
        <translation>El archivo comprimido se contradice sobre {entry}: se alteró.</translation>
    </message>
    <message>
        <source>The entry {entry} appears twice: the file was altered.</source>
        <translation>La entrada {entry} aparece dos veces: el archivo se alteró.</translation>
    </message>
    <message>
        <source>The entry {entry} has a name that no sealed file uses.</source>
        <translation>La entrada {entry} tiene un nombre que ningún archivo sellado usa.</translation>
    </message>
    <message>
        <source>The entry {entry} is not a plain file.</source>
        <translation>La entrada {entry} no es un archivo simple.</translation>
    </message>
    <message>
        <source>The entry {entry} does not belong in a sealed file.</source>
        <translation>La entrada {entry} no corresponde a un archivo sellado.</translation>
    </message>
    <message>
        <source>The entry {entry} is missing.</source>
        <translation>Falta la entrada {entry}.</translation>
    </message>
    <message>
        <source>The signature cannot be read.</source>
        <translation>La firma no se puede leer.</translation>
    </message>
    <message>
        <source>The signature is not for a sealed file but for {namespace}.</source>
        <translation>La firma no es para un archivo sellado, sino para {namespace}.</translation>
    </message>
    <message>
        <source>The signature does not belong to this content: it was altered after sealing.</source>
        <translation>La firma no pertenece a este contenido: se alteró después de sellarlo.</translation>
    </message>
    <message>
        <source>The key {fingerprint} was revoked. Do not rely on the file; telephone the member.</source>
        <translation>La clave {fingerprint} se revocó. No se fíe del archivo; telefonee al miembro.</translation>
    </message>
    <message>
        <source>The key {fingerprint} is not in the list of signers. Compare it by telephone.</source>
        <translation>La clave {fingerprint} no está en la lista de firmantes. Compárela por teléfono.</translation>
    </message>
    <message>
        <source>The key belongs to {found}, not to {expected}.</source>
        <translation>La clave pertenece a {found}, no a {expected}.</translation>
    </message>
    <message>
        <source>The key may not sign submissions ({namespace}).</source>
        <translation>La clave no puede firmar envíos ({namespace}).</translation>
    </message>
    <message>
        <source>The key is valid only after {valid_after}.</source>
        <translation>La clave solo es válida después de {valid_after}.</translation>
    </message>
    <message>
        <source>The key was valid until {valid_before}.</source>
        <translation>La clave fue válida hasta {valid_before}.</translation>
    </message>
    <message>
        <source>The list of hashes is malformed.</source>
        <translation>La lista de resúmenes está mal formada.</translation>
    </message>
    <message>
        <source>The entry {entry} was added: the signed list does not name it.</source>
        <translation>La entrada {entry} se añadió: la lista firmada no la nombra.</translation>
    </message>
    <message>
        <source>The entry {entry} was removed: the signed list names it.</source>
        <translation>La entrada {entry} se quitó: la lista firmada la nombra.</translation>
    </message>
    <message>
        <source>The entry {entry} was altered after sealing.</source>
        <translation>La entrada {entry} se alteró después de sellarla.</translation>
    </message>
    <message>
        <source>The content is right, but another program repacked the file.</source>
        <translation>El contenido es correcto, pero otro programa reempaquetó el archivo.</translation>
    </message>
    <message>
        <source>{entry} is not JSON, or was cut short.</source>
        <translation>{entry} no es JSON, o se cortó.</translation>
    </message>
    <message>
        <source>{entry} has the key “{key}” twice.</source>
        <translation>{entry} tiene dos veces la clave «{key}».</translation>
    </message>
    <message>
        <source>{entry} holds {values} values; no document has more than {limit}.</source>
        <translation>{entry} contiene {values} valores; ningún documento tiene más de {limit}.</translation>
    </message>
    <message>
        <source>{entry} is nested too deeply.</source>
        <translation>{entry} está anidado demasiado hondo.</translation>
    </message>
    <message>
        <source>{entry} holds the number {number}, which is not allowed.</source>
        <translation>{entry} contiene el número {number}, que no está permitido.</translation>
    </message>
    <message>
        <source>{entry} holds text at {where} that is not in normal form (NFC).</source>
        <translation>{entry} contiene en {where} texto que no está en forma normal (NFC).</translation>
    </message>
    <message>
        <source>{entry} holds control characters at {where} that can reorder the text you see.</source>
        <translation>{entry} contiene en {where} caracteres de control que pueden reordenar el texto que usted ve.</translation>
    </message>
    <message>
        <source>{entry} is not in the format {expected}.</source>
        <translation>{entry} no está en el formato {expected}.</translation>
    </message>
    <message>
        <source>{entry} is in version {version}; this program knows {known}. Install the newer program.</source>
        <translation>{entry} está en la versión {version}; este programa conoce {known}. Instale el programa más nuevo.</translation>
    </message>
    <message>
        <source>{entry} has a value at {where} that is not allowed ({problem}).</source>
        <translation>{entry} tiene en {where} un valor que no está permitido ({problem}).</translation>
    </message>
    <message>
        <source>The method in the file is not valid.</source>
        <translation>El método del archivo no es válido.</translation>
    </message>
    <message>
        <source>The parts of the file disagree about {value}.</source>
        <translation>Las partes del archivo no concuerdan sobre {value}.</translation>
    </message>
    <message>
        <source>The file names the member {found}; {expected} was expected.</source>
        <translation>El archivo nombra al miembro {found}; se esperaba {expected}.</translation>
    </message>
    <message>
        <source>No source names the attachment {entry}.</source>
        <translation>Ninguna fuente nombra el adjunto {entry}.</translation>
    </message>
    <message>
        <source>Principle {principle} has no score.</source>
        <translation>El principio {principle} no tiene puntuación.</translation>
    </message>
    <message>
        <source>The score of principle {principle} is {submitted}; recomputed it is {computed}.</source>
        <translation>La puntuación del principio {principle} es {submitted}; recalculada es {computed}.</translation>
    </message>
    <message>
        <source>Another file with revision {revision} was received before. Telephone the member.</source>
        <translation>Antes se recibió otro archivo con la revisión {revision}. Telefonee al miembro.</translation>
    </message>
    <message>
        <source>Revision {revision} is older than {latest}, which was received before.</source>
        <translation>La revisión {revision} es más antigua que {latest}, recibida antes.</translation>
    </message>
    <message>
        <source>The revision that it follows is not the one that was received.</source>
        <translation>La revisión a la que sigue no es la que se recibió.</translation>
    </message>
    <message>
        <source>{entry} has a value for dimension {dimension} ({where}) that is not allowed ({problem}).</source>
        <translation>{entry} tiene para la dimensión {dimension} ({where}) un valor que no está permitido ({problem}).</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>The score of the principle cannot be computed without it.</source>
        <translation>La puntuación del principio no puede calcularse sin ella.</translation>
    </message>
    <message>
        <source>Readers and the consortium&apos;s editor ask for it first.</source>
        <translation>Los lectores y el equipo editor del consorcio la piden primero.</translation>
    </message>
    <message>
        <source>Links are how this report proves what it says.</source>
        <translation>Los enlaces son como este informe prueba lo que dice.</translation>
    </message>
    <message>
        <source>the government</source>
        <translation>el gobierno</translation>
    </message>
    <message>
        <source>donors and the international community</source>
        <translation>los donantes y la comunidad internacional</translation>
    </message>
    <message>
        <source>civil society</source>
        <translation>la sociedad civil</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>repressed</source>
        <translation>represivo</translation>
    </message>
    <message>
        <source>obstructed</source>
        <translation>obstruido</translation>
    </message>
    <message>
        <source>narrowed</source>
        <translation>estrecho</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>The country context is empty.</source>
        <translation>El contexto del país está vacío.</translation>
    </message>
    <message>
        <source>The report opens with it.</source>
        <translation>El informe comienza con él.</translation>
    </message>
    <message>
        <source>Write it; last year&apos;s can serve as a start.</source>
        <translation>Escríbalo; el del año pasado puede servir de comienzo.</translation>
    </message>
    <message>
        <source>The score from the CIVICUS Monitor is not complete.</source>
        <translation>La puntuación del CIVICUS Monitor no está completa.</translation>
    </message>
    <message>
        <source>Enter raw score, rating and edition.</source>
        <translation>Introduzca puntuación bruta, calificación y edición.</translation>
    </message>
    <message>
        <source>The score of the panel is missing.</source>
        <translation>Falta la puntuación del panel.</translation>
    </message>
    <message>
        <source>Enter what the panel decided.</source>
        <translation>Introduzca lo que decidió el panel.</translation>
    </message>
    <message>
        <source>The score has no justification.</source>
        <translation>La puntuación no tiene justificación.</translation>
    </message>
    <message>
        <source>Say in a few sentences why this score and not the next one up or down.</source>
        <translation>Diga en pocas frases por qué esta puntuación y no la siguiente por arriba o por abajo.</translation>
    </message>
    <message>
        <source>The narrative is empty.</source>
        <translation>La narrativa está vacía.</translation>
    </message>
    <message>
        <source>It is what is published.</source>
        <translation>Es lo que se publica.</translation>
    </message>
    <message>
        <source>Write it.</source>
        <translation>Escríbala.</translation>
    </message>
    <message>
        <source>The panel’s confidence has not been recorded.</source>
        <translation>No se ha registrado la confianza del panel.</translation>
    </message>
    <message>
        <source>It never alters the score; it shows where to look again.</source>
        <translation>Nunca altera la puntuación; muestra dónde mirar otra vez.</translation>
    </message>
    <message>
        <source>Choose low, medium or high.</source>
        <translation>Elija baja, media o alta.</translation>
    </message>
    <message>
        <source>The same work is in the list of sources twice.</source>
        <translation>La misma obra está dos veces en la lista de fuentes.</translation>
    </message>
    <message>
        <source>It has the same address or file as another one.</source>
        <translation>Tiene la misma dirección o archivo que otra.</translation>
    </message>
    <message>
        <source>Remove one; its citations can move to the other.</source>
        <translation>Quite una; sus citas pueden pasar a la otra.</translation>
    </message>
    <message>
        <source>The edition {edition} of the CIVICUS Monitor may be superseded.</source>
        <translation>La edición {edition} del CIVICUS Monitor puede estar superada.</translation>
    </message>
    <message>
        <source>Ratings change once a year, in early December.</source>
        <translation>Las calificaciones cambian una vez al año, a comienzos de diciembre.</translation>
    </message>
    <message>
        <source>Check whether there is a newer one; if not, leave it.</source>
        <translation>Compruebe si hay una más nueva; si no, déjela.</translation>
    </message>
    <message>
        <source>A raw score of {raw} belongs to the rating {fitting}, not {rating}.</source>
        <translation>Una puntuación bruta de {raw} corresponde a la calificación {fitting}, no a {rating}.</translation>
    </message>
    <message>
        <source>One of the two may be mistyped.</source>
        <translation>Una de las dos puede estar mal tecleada.</translation>
    </message>
    <message>
        <source>Compare both with the CIVICUS Monitor.</source>
        <translation>Compare ambas con el CIVICUS Monitor.</translation>
    </message>
    <message>
        <source>Links without an address: {count}.</source>
        <translation>Enlaces sin dirección: {count}.</translation>
    </message>
    <message>
        <source>Give each its address, or make it plain text.</source>
        <translation>Dé a cada uno su dirección, o hágalo texto simple.</translation>
    </message>
    <message>
        <source>Links whose address is not valid: {count}.</source>
        <translation>Enlaces cuya dirección no es válida: {count}.</translation>
    </message>
    <message>
        <source>An address begins with https:// or http://.</source>
        <translation>Una dirección empieza por https:// o http://.</translation>
    </message>
    <message>
        <source>Words in the narrative: {words}. The guide for this text: {shortest} to {longest} words.</source>
        <translation>Palabras en la narrativa: {words}. La guía para este texto: de {shortest} a {longest} palabras.</translation>
    </message>
    <message>
        <source>Shorten it if it reads better that way.</source>
        <translation>Acórtela si así se lee mejor.</translation>
    </message>
    <message>
        <source>Check whether an event, a law or a case is missing.</source>
        <translation>Compruebe si falta un suceso, una ley o un caso.</translation>
    </message>
    <message>
        <source>The panel is divided: {below} of {n} votes at {low} or below, {above} at {high} or above.</source>
        <translation>El panel está dividido: {below} de {n} votos en {low} o menos, {above} en {high} o más.</translation>
    </message>
    <message>
        <source>Two camps are worth a second look; they never change a score.</source>
        <translation>Dos campos merecen una segunda mirada; nunca cambian una puntuación.</translation>
    </message>
    <message>
        <source>Say in the justification or the minority note what divides it.</source>
        <translation>Diga en la justificación o en la nota minoritaria qué lo divide.</translation>
    </message>
    <message>
        <source>The votes lie wide apart: the middle half of {n} votes spans {range} points.</source>
        <translation>Los votos están muy separados: la mitad central de {n} votos abarca {range} puntos.</translation>
    </message>
    <message>
        <source>A wide spread is worth a second look; it never changes a score.</source>
        <translation>Una gran dispersión merece una segunda mirada; nunca cambia una puntuación.</translation>
    </message>
    <message>
        <source>Panel members recorded: {members}; the method advises at least {minimum}.</source>
        <translation>Miembros del panel registrados: {members}; el método aconseja al menos {minimum}.</translation>
    </message>
    <message>
        <source>Record the members who took part.</source>
        <translation>Registre a los miembros que participaron.</translation>
    </message>
    <message>
        <source>The text came with a report brought in and has not been changed yet.</source>
        <translation>El texto vino con un informe importado y aún no se ha cambiado.</translation>
    </message>
    <message>
        <source>It may name people who took part then, and not now.</source>
        <translation>Puede nombrar a personas que participaron entonces, y no ahora.</translation>
    </message>
    <message>
        <source>Write how it was done this time; take out names of last time.</source>
        <translation>Escriba cómo se hizo esta vez; quite los nombres de la última vez.</translation>
    </message>
    <message>
        <source>The score has changed since last time and no reason is given.</source>
        <translation>La puntuación ha cambiado desde la última vez y no se da razón.</translation>
    </message>
    <message>
        <source>Readers compare years.</source>
        <translation>Los lectores comparan años.</translation>
    </message>
    <message>
        <source>Say what happened, or that the panel judges differently.</source>
        <translation>Diga qué pasó, o que el panel juzga de otro modo.</translation>
    </message>
    <message>
        <source>There is no recommendation to {audience}.</source>
        <translation>No hay recomendación dirigida a: {audience}.</translation>
    </message>
    <message>
        <source>Add one if there is one to make.</source>
        <translation>Añada una si hay alguna que hacer.</translation>
    </message>
    <message>
        <source>Recommendations tied to no principle: {count}.</source>
        <translation>Recomendaciones no ligadas a ningún principio: {count}.</translation>
    </message>
    <message>
        <source>Tick the principles that each would advance.</source>
        <translation>Marque los principios que impulsaría cada una.</translation>
    </message>
    <message>
        <source>It has not been recorded how the panel decided.</source>
        <translation>No se ha registrado cómo decidió el panel.</translation>
    </message>
    <message>
        <source>Choose consensus, median, mean or vote.</source>
        <translation>Elija consenso, mediana, media o votación.</translation>
    </message>
    <message>
        <source>The score {score} is not the {rule} of the votes as they are now.</source>
        <translation>La puntuación {score} no es la que dan los votos como están ahora ({rule}).</translation>
    </message>
    <message>
        <source>The report would say that it was decided by it.</source>
        <translation>El informe diría que se decidió así.</translation>
    </message>
    <message>
        <source>Decide again, or keep the score and say why.</source>
        <translation>Decida de nuevo, o mantenga la puntuación y diga por qué.</translation>
    </message>
    <message>
        <source>The score {score} is not a step of the scale.</source>
        <translation>La puntuación {score} no es un grado de la escala.</translation>
    </message>
    <message>
        <source>Only a mean or a median of votes may lie between two steps.</source>
        <translation>Solo una media o una mediana de votos puede quedar entre dos grados.</translation>
    </message>
    <message>
        <source>Choose a step, or say how the panel decided.</source>
        <translation>Elija un grado, o diga cómo decidió el panel.</translation>
    </message>
    <message>
        <source>The panel&apos;s confidence in this score is low.</source>
        <translation>La confianza del panel en esta puntuación es baja.</translation>
    </message>
    <message>
        <source>Check whether another source could raise it; if not, leave it.</source>
        <translation>Compruebe si otra fuente podría subirla; si no, déjela.</translation>
    </message>
    <message>
        <source>No source is cited.</source>
        <translation>No se cita ninguna fuente.</translation>
    </message>
    <message>
        <source>Cite at least one work that supports the narrative.</source>
        <translation>Cite al menos una obra que respalde la narrativa.</translation>
    </message>
    <message>
        <source>The source lies outside the study period.</source>
        <translation>La fuente está fuera del período de estudio.</translation>
    </message>
    <message>
        <source>Leave it as background, or look for a newer one.</source>
        <translation>Déjela como antecedente, o busque una más nueva.</translation>
    </message>
    <message>
        <source>The consortium says that something must change here.</source>
        <translation>El consorcio dice que aquí debe cambiar algo.</translation>
    </message>
    <message>
        <source>Answer the comment, or take over the wording that it proposes.</source>
        <translation>Responda al comentario, o tome la redacción que propone.</translation>
    </message>
    <message>
        <source>This has characters that no font of the program has.</source>
        <translation>Este texto tiene caracteres que no están en ninguna letra del programa.</translation>
    </message>
    <message>
        <source>Nothing can be printed with them: {characters}.</source>
        <translation>Con ellos no se puede imprimir nada: {characters}.</translation>
    </message>
    <message>
        <source>Write it with other characters.</source>
        <translation>Escríbalo con otros caracteres.</translation>
    </message>
    <message>
        <source>Without a language pack ({packs}) this cannot be printed.</source>
        <translation>Sin un paquete de idioma ({packs}), este texto no se puede imprimir.</translation>
    </message>
    <message>
        <source>It has the fonts for these characters: {characters}.</source>
        <translation>Tiene las letras para estos caracteres: {characters}.</translation>
    </message>
    <message>
        <source>Ask the consortium for the pack and take its file by “Bring in…”, or write it with other characters.</source>
        <translation>Pida el paquete al consorcio y tome su archivo con «Importar…», o escriba el texto con otros caracteres.</translation>
    </message>
    <message>
        <source>Taken from a report brought in, and not changed yet.</source>
        <translation>Tomado de un informe importado, y aún sin cambiar.</translation>
    </message>
    <message>
        <source>Bring it up to the study period, or leave it if it still holds.</source>
        <translation>Póngalo al día para el período de estudio, o déjelo si aún vale.</translation>
    </message>
    <message>
        <source>The source has neither an address nor a file.</source>
        <translation>La fuente no tiene ni dirección ni archivo.</translation>
    </message>
    <message>
        <source>Nobody could look it up.</source>
        <translation>Nadie podría consultarla.</translation>
    </message>
    <message>
        <source>Add an address or a file, or mark the source as confidential.</source>
        <translation>Añada una dirección o un archivo, o marque la fuente como confidencial.</translation>
    </message>
    <message>
        <source>Votes have changed since the panel decided.</source>
        <translation>Los votos han cambiado desde que decidió el panel.</translation>
    </message>
    <message>
        <source>Confirm the decision, or decide again.</source>
        <translation>Confirme la decisión, o decida de nuevo.</translation>
    </message>
</context>
<context>
    <name>form</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>guidance</name>
    <message>
        <source>Provisional, until the programme publishes its own: {parts}.</source>
        <translation>Provisionales, hasta que el programa publique los suyos: {parts}.</translation>
    </message>
    <message>
        <source>Previous score: {score}</source>
        <translation>Puntuación anterior: {score}</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Go back to before {moment}?</source>
        <translation>¿Volver a antes de {moment}?</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>The whole assessment will be as it was: texts, scores, recommendations, sources, panel and votes. What would change is listed below. Undo takes it back exactly.</source>
        <translation>Toda la evaluación estará como estaba: textos, puntuaciones, recomendaciones, fuentes, panel y votos. Abajo se enumera qué cambiaría. Deshacer lo retira exactamente.</translation>
    </message>
    <message>
        <source>Changes: {count}</source>
        <translation>Cambios: {count}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Entonces</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Qué cambiaría</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>System default</source>
        <translation>Como el sistema</translation>
    </message>
</context>
<context>
    <name>leaving</name>
    <message>
        <source>Seen by whoever carries the mail</source>
        <translation>Lo ve quien lleva el correo</translation>
    </message>
    <message>
        <source>Seen by whoever can open the file</source>
        <translation>Lo ve quien puede abrir el archivo</translation>
    </message>
    <message>
        <source>name of the file</source>
        <translation>nombre del archivo</translation>
    </message>
    <message>
        <source>size in bytes</source>
        <translation>tamaño en bytes</translation>
    </message>
    <message>
        <source>addresses of sender and recipient, and the time</source>
        <translation>direcciones de remitente y destinatario, y la hora</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>destinatario</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organización</translation>
    </message>
    <message>
        <source>all texts, scores and recommendations</source>
        <translation>todos los textos, puntuaciones y recomendaciones</translation>
    </message>
    <message>
        <source>method</source>
        <translation>método</translation>
    </message>
    <message>
        <source>name of a panel member</source>
        <translation>nombre de un miembro del panel</translation>
    </message>
    <message>
        <source>panel members</source>
        <translation>miembros del panel</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>votos</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>attached file</source>
        <translation>archivo adjunto</translation>
    </message>
    <message>
        <source>answer to a comment</source>
        <translation>respuesta a un comentario</translation>
    </message>
    <message>
        <source>draft report</source>
        <translation>borrador del informe</translation>
    </message>
    <message>
        <source>program and its version</source>
        <translation>programa y su versión</translation>
    </message>
    <message>
        <source>a submission cannot be without it</source>
        <translation>un envío no puede estar sin ello</translation>
    </message>
    <message>
        <source>encryption does not hide it</source>
        <translation>el cifrado no lo oculta</translation>
    </message>
    <message>
        <source>agreed to be named in the submission</source>
        <translation>aceptó ser nombrado en el envío</translation>
    </message>
    <message>
        <source>did not agree to be named in the submission</source>
        <translation>no aceptó ser nombrado en el envío</translation>
    </message>
    <message>
        <source>not marked confidential</source>
        <translation>no marcada como confidencial</translation>
    </message>
    <message>
        <source>marked confidential</source>
        <translation>marcada como confidencial</translation>
    </message>
    <message>
        <source>chosen to be sent</source>
        <translation>elegido para enviarse</translation>
    </message>
    <message>
        <source>not chosen to be sent</source>
        <translation>no elegido para enviarse</translation>
    </message>
    <message>
        <source>left out of this one</source>
        <translation>dejado fuera de este</translation>
    </message>
</context>
<context>
    <name>leaving_nothing</name>
    <message>
        <source>Sealed files and mails</source>
        <translation>Archivos sellados y correos</translation>
    </message>
    <message>
        <source>Reports, sheets, tables, other files</source>
        <translation>Informes, hojas, tablas, otros archivos</translation>
    </message>
    <message>
        <source>Backups beside the workspace</source>
        <translation>Copias de seguridad junto al espacio de trabajo</translation>
    </message>
    <message>
        <source>Backups in the second place</source>
        <translation>Copias de seguridad en el segundo lugar</translation>
    </message>
    <message>
        <source>Damaged workspaces that were kept</source>
        <translation>Espacios de trabajo dañados que se conservaron</translation>
    </message>
    <message>
        <source>Log: codes and times, no text</source>
        <translation>Registro: códigos y horas, ningún texto</translation>
    </message>
    <message>
        <source>Settings, with the last folders</source>
        <translation>Ajustes, con las últimas carpetas</translation>
    </message>
    <message>
        <source>Workspace: all text, signing key</source>
        <translation>Espacio de trabajo: todo el texto, clave de firma</translation>
    </message>
    <message>
        <source>Key file: without it nothing opens</source>
        <translation>Archivo de claves: sin él no se abre nada</translation>
    </message>
    <message>
        <source>it is another file now, and is left alone</source>
        <translation>ahora es otro archivo, y se deja</translation>
    </message>
    <message>
        <source>not there: moved, renamed, or on a stick</source>
        <translation>no está: movido, con otro nombre, o en una memoria USB</translation>
    </message>
    <message>
        <source>Copies that you or a service made: other folders and computers, sticks, a cloud, the backups of the system.</source>
        <translation>Copias que hizo usted o un servicio: otras carpetas y equipos, memorias USB, una nube, las copias del sistema.</translation>
    </message>
    <message>
        <source>Mail that was sent, in your mailbox, on its servers and with whoever got it; drafts that a mail program has taken in.</source>
        <translation>Correo enviado, en su buzón, en sus servidores y en manos de quien lo recibió; borradores que tomó un programa de correo.</translation>
    </message>
    <message>
        <source>Old blocks of the disk: a disk made of flash keeps what was written over for a while, and an expert may find it. What was in the workspace is encrypted there, too; files that were written for others are not.</source>
        <translation>Bloques viejos del disco: un disco de memoria flash conserva un tiempo lo sobrescrito, y un experto puede hallarlo. Lo que estaba en el espacio de trabajo está cifrado también ahí; los archivos escritos para otros no.</translation>
    </message>
    <message>
        <source>Traces that the system keeps: names of files that were opened last, search indexes, previews, the memory that it wrote to disk.</source>
        <translation>Rastros que guarda el sistema: nombres de los últimos archivos abiertos, índices de búsqueda, vistas previas, la memoria que escribió en el disco.</translation>
    </message>
    <message>
        <source>Backups and rescue files elsewhere: they open with the passphrase or the recovery code of their day. Destroy the paper with the code.</source>
        <translation>Copias de seguridad y archivos de rescate en otro lugar: se abren con la frase de contraseña o el código de recuperación de su día. Destruya el papel con el código.</translation>
    </message>
    <message>
        <source>The program itself, and that it was installed.</source>
        <translation>El propio programa, y que se instaló.</translation>
    </message>
</context>
<context>
    <name>mail limits</name>
    <message>
        <source>As a mail it has %1: more than most services carry. It can go in parts, or on a stick.</source>
        <translation>Como correo ocupa %1: más de lo que llevan la mayoría de los servicios. Puede ir en partes, o en una memoria USB.</translation>
    </message>
    <message>
        <source>As a mail it has %1: services that carry %2 MB or more take it.</source>
        <translation>Como correo ocupa %1: lo aceptan los servicios que llevan %2 MB o más.</translation>
    </message>
    <message>
        <source>As a mail it has %1: services that carry %2 MB or more take it, and some carry less. It can go in parts.</source>
        <translation>Como correo ocupa %1: lo aceptan los servicios que llevan %2 MB o más, y algunos llevan menos. Puede ir en partes.</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;Desk</source>
        <translation>&amp;Mesa</translation>
    </message>
    <message>
        <source>&amp;Take in files…</source>
        <translation>&amp;Recibir archivos…</translation>
    </message>
    <message>
        <source>Take in a &amp;folder…</source>
        <translation>Recibir una &amp;carpeta…</translation>
    </message>
    <message>
        <source>Choose what opens &amp;encrypted files…</source>
        <translation>Elegir qué abre los archivos c&amp;ifrados…</translation>
    </message>
    <message>
        <source>&amp;Sign the register…</source>
        <translation>&amp;Firmar el registro…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Edici&amp;ón</translation>
    </message>
    <message>
        <source>&amp;Cut</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;Update from a file…</source>
        <translation>Act&amp;ualizar desde un archivo…</translation>
    </message>
    <message>
        <source>&amp;About eesee</source>
        <translation>&amp;Acerca de eesee</translation>
    </message>
    <message>
        <source>&amp;Assessments</source>
        <translation>&amp;Evaluaciones</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nueva…</translation>
    </message>
    <message>
        <source>&amp;Bring in…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Take &amp;in what came back…</source>
        <translation>Incor&amp;porar lo que volvió…</translation>
    </message>
    <message>
        <source>&amp;Practice assessment</source>
        <translation>Evaluación de p&amp;ráctica</translation>
    </message>
    <message>
        <source>All &amp;assessments</source>
        <translation>Todas las &amp;evaluaciones</translation>
    </message>
    <message>
        <source>&amp;Duplicate as next period…</source>
        <translation>&amp;Duplicar como período siguiente…</translation>
    </message>
    <message>
        <source>Countr&amp;y, period, language…</source>
        <translation>Paí&amp;s, período, idioma…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Informe</translation>
    </message>
    <message>
        <source>&amp;Copy for the panel</source>
        <translation>&amp;Copia para el panel</translation>
    </message>
    <message>
        <source>&amp;Seal…</source>
        <translation>&amp;Sellar…</translation>
    </message>
    <message>
        <source>Lea&amp;ve nothing on this computer…</source>
        <translation>No de&amp;jar nada en este equipo…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Find and replace &amp;here</source>
        <translation>Buscar y reemplazar &amp;aquí</translation>
    </message>
    <message>
        <source>&amp;Find in the whole assessment</source>
        <translation>&amp;Buscar en toda la evaluación</translation>
    </message>
    <message>
        <source>&amp;Save now</source>
        <translation>&amp;Guardar ahora</translation>
    </message>
    <message>
        <source>&amp;Next section</source>
        <translation>Sección &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous section</source>
        <translation>Sección a&amp;nterior</translation>
    </message>
    <message>
        <source>What &amp;is still missing</source>
        <translation>Qué &amp;falta aún</translation>
    </message>
    <message>
        <source>Go &amp;to…</source>
        <translation>&amp;Ir a…</translation>
    </message>
    <message>
        <source>Next &amp;area</source>
        <translation>Área sigu&amp;iente</translation>
    </message>
    <message>
        <source>&amp;Sections</source>
        <translation>&amp;Secciones</translation>
    </message>
    <message>
        <source>&amp;Guidance</source>
        <translation>&amp;Orientación</translation>
    </message>
</context>
<context>
    <name>message</name>
    <message>
        <source>.</source>
        <translation>,</translation>
    </message>
</context>
<context>
    <name>next_step</name>
    <message>
        <source>write the country context</source>
        <translation>escribir el contexto del país</translation>
    </message>
    <message>
        <source>fill in principle %1 from the CIVICUS Monitor</source>
        <translation>rellenar el principio %1 desde el CIVICUS Monitor</translation>
    </message>
    <message>
        <source>%1 needs a score</source>
        <translation>%1 necesita una puntuación</translation>
    </message>
    <message>
        <source>%1 needs a justification</source>
        <translation>%1 necesita una justificación</translation>
    </message>
    <message>
        <source>%1 needs a narrative</source>
        <translation>%1 necesita una narrativa</translation>
    </message>
    <message>
        <source>%1: decide again, the votes have changed</source>
        <translation>%1: decida de nuevo, los votos han cambiado</translation>
    </message>
    <message>
        <source>%1: say how the panel decided</source>
        <translation>%1: diga cómo decidió el panel</translation>
    </message>
    <message>
        <source>%1: state the panel’s confidence</source>
        <translation>%1: indique la confianza del panel</translation>
    </message>
    <message>
        <source>complete the recommendations</source>
        <translation>completar las recomendaciones</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Siguiente: %1</translation>
    </message>
    <message>
        <source>Ready to seal. Optional: %1</source>
        <translation>Lista para sellar. Opcional: %1</translation>
    </message>
    <message>
        <source>review it, then seal it</source>
        <translation>revisarla, y sellarla después</translation>
    </message>
</context>
<context>
    <name>openings</name>
    <message>
        <source>Nobody may have the recovery code of this workspace.</source>
        <translation>Puede que nadie tenga el código de recuperación de este espacio de trabajo.</translation>
    </message>
    <message>
        <source>Make a new one in the settings and write it down.</source>
        <translation>Haga uno nuevo en los ajustes y anótelo.</translation>
    </message>
    <message>
        <source>The clock of this computer says {now}; the last change was made {last}.</source>
        <translation>El reloj de este equipo dice {now}; el último cambio se hizo {last}.</translation>
    </message>
    <message>
        <source>Set the clock if it is wrong; nothing is lost either way.</source>
        <translation>Ponga el reloj en hora si está mal; en ningún caso se pierde nada.</translation>
    </message>
    <message>
        <source>The clock of this computer says {now}, which is before the last change ({last}).</source>
        <translation>El reloj de este equipo dice {now}, que es antes del último cambio ({last}).</translation>
    </message>
    <message>
        <source>Changes that were saved since {first} are missing from the workspace: {count}.</source>
        <translation>Faltan en el espacio de trabajo cambios guardados desde {first}: {count}.</translation>
    </message>
    <message>
        <source>A file beside the database was damaged or removed after a crash, or an older copy was put in its place.</source>
        <translation>Un archivo junto a la base de datos se dañó o quitó tras un fallo, o se puso en su lugar una copia más antigua.</translation>
    </message>
    <message>
        <source>Look at the texts that are named, and at your backups.</source>
        <translation>Mire los textos que se nombran, y sus copias de seguridad.</translation>
    </message>
    <message>
        <source>The key file was damaged. It was restored from its second copy.</source>
        <translation>El archivo de claves estaba dañado. Se restauró de su segunda copia.</translation>
    </message>
    <message>
        <source>Make a backup: the disk may be failing.</source>
        <translation>Haga una copia de seguridad: el disco puede estar fallando.</translation>
    </message>
    <message>
        <source>The key file was missing. It was restored from its second copy.</source>
        <translation>Faltaba el archivo de claves. Se restauró de su segunda copia.</translation>
    </message>
    <message>
        <source>Find out what removed it, and make a backup.</source>
        <translation>Averigüe qué lo quitó, y haga una copia de seguridad.</translation>
    </message>
    <message>
        <source>Open to read only: nothing can be changed here.</source>
        <translation>Abierto solo para leer: aquí no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>To write, open it when it is open nowhere else.</source>
        <translation>Para escribir, ábralo cuando no esté abierto en ningún otro sitio.</translation>
    </message>
    <message>
        <source>Open to read only: the folder of the workspace cannot be written to.</source>
        <translation>Abierto solo para leer: no se puede escribir en la carpeta del espacio de trabajo.</translation>
    </message>
    <message>
        <source>To write, remove the protection or copy the folder to another place.</source>
        <translation>Para escribir, quite la protección o copie la carpeta a otro lugar.</translation>
    </message>
</context>
<context>
    <name>packs</name>
    <message>
        <source>Hebrew</source>
        <translation>Hebreo</translation>
    </message>
    <message>
        <source>Devanagari (Nepali, Hindi)</source>
        <translation>Devanagari (nepalí, hindi)</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengalí</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>Birmano</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>Jemer</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Tailandés</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>Lao</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>Cingalés</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamil</translation>
    </message>
</context>
<context>
    <name>panel</name>
    <message>
        <source>Forget who {member} is?</source>
        <translation>¿Olvidar quién es {member}?</translation>
    </message>
    <message>
        <source>Forget the name</source>
        <translation>Olvidar el nombre</translation>
    </message>
    <message>
        <source>Name, organisation and what was agreed to go, from the history of this assessment too. Undo cannot bring them back. The votes stay. Backups made before still hold the name.</source>
        <translation>Se van el nombre, la organización y lo acordado, también del historial de esta evaluación. Deshacer no puede devolverlos. Los votos quedan. Las copias de seguridad hechas antes aún tienen el nombre.</translation>
    </message>
    <message>
        <source>Use the median where nothing is decided yet?</source>
        <translation>¿Usar la mediana donde aún no hay decisión?</translation>
    </message>
    <message>
        <source>Record the medians</source>
        <translation>Registrar las medianas</translation>
    </message>
    <message>
        <source>Each score below is recorded as decided by the median of the votes. What is decided already stays as it is. One undo takes all of it back.</source>
        <translation>Cada puntuación de abajo se registra como decidida por la mediana de los votos. Lo ya decidido queda como está. Un solo Deshacer lo retira todo.</translation>
    </message>
    <message>
        <source>Scores that would be recorded</source>
        <translation>Puntuaciones que se registrarían</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimensión</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>To look at first</source>
        <translation>Para mirar primero</translation>
    </message>
    <message>
        <source>only {n} voted</source>
        <translation>solo votaron {n}</translation>
    </message>
    <message>
        <source>The panel is {name}: {below} of {n} votes at {low} or below, {above} at {high} or above.</source>
        <translation>El panel está {name}: {below} de {n} votos en {low} o menos, {above} en {high} o más.</translation>
    </message>
    <message>
        <source>The votes lie {name} apart: the middle half of {n} votes spans {range} points.</source>
        <translation>Los votos están {name}: la mitad central de {n} votos abarca {range} puntos.</translation>
    </message>
    <message>
        <source>{divided}: at least {share} of the votes are {low} or less, and at least {share} are {high} or more. {wide}: the middle half of the votes spans {range} points or more. {source}</source>
        <translation>{divided}: al menos {share} de los votos son {low} o menos, y al menos {share} son {high} o más. {wide}: la mitad central de los votos abarca {range} puntos o más. {source}</translation>
    </message>
    <message>
        <source>Marked “{divided}” where at least {share} of the votes are {low} or below and at least {share} are {high} or above, “{wide}” where the middle half of the votes spans {range} points or more; other rows are not marked.</source>
        <translation>Marcado «{divided}» donde al menos {share} de los votos están en {low} o menos y al menos {share} en {high} o más, «{wide}» donde la mitad central de los votos abarca {range} puntos o más; las demás filas no se marcan.</translation>
    </message>
    <message>
        <source>“{sign}” beside a decision: votes have changed since.</source>
        <translation>«{sign}» junto a una decisión: los votos han cambiado desde entonces.</translation>
    </message>
    <message>
        <source>No votes are recorded on this dimension.</source>
        <translation>No hay votos registrados en esta dimensión.</translation>
    </message>
    <message>
        <source>{n} voted</source>
        <translation>votaron {n}</translation>
    </message>
    <message>
        <source>{n} abstained</source>
        <translation>{n} se abstuvieron</translation>
    </message>
    <message>
        <source>median {value}</source>
        <translation>mediana {value}</translation>
    </message>
    <message>
        <source>mean {value}</source>
        <translation>media {value}</translation>
    </message>
    <message>
        <source>from {lowest} to {highest}</source>
        <translation>de {lowest} a {highest}</translation>
    </message>
    <message>
        <source>Choose above how the panel decided.</source>
        <translation>Elija arriba cómo decidió el panel.</translation>
    </message>
    <message>
        <source>The panel states the score that it agrees on.</source>
        <translation>El panel indica la puntuación en que coincide.</translation>
    </message>
    <message>
        <source>There are no votes to apply the rule to.</source>
        <translation>No hay votos a los que aplicar la regla.</translation>
    </message>
    <message>
        <source>Two scores are tied: the panel decides which one.</source>
        <translation>Dos puntuaciones empatan: el panel decide cuál.</translation>
    </message>
    <message>
        <source>Most votes are for {score}.</source>
        <translation>La mayoría de los votos son para {score}.</translation>
    </message>
    <message>
        <source>The median of the votes is {score}.</source>
        <translation>La mediana de los votos es {score}.</translation>
    </message>
    <message>
        <source>The mean of the votes is {score}.</source>
        <translation>La media de los votos es {score}.</translation>
    </message>
    <message>
        <source>Not decided yet.</source>
        <translation>Aún sin decidir.</translation>
    </message>
    <message>
        <source>On record: {score}. It has not been recorded how the panel decided.</source>
        <translation>Registrado: {score}. No se ha registrado cómo decidió el panel.</translation>
    </message>
    <message>
        <source>On record: {score}, {rule}.</source>
        <translation>Registrado: {score}, {rule}.</translation>
    </message>
    <message>
        <source>Only {n} voted: anyone who reads this score can almost tell who voted what. A score by consensus reveals less.</source>
        <translation>Solo votaron {n}: quien lea esta puntuación casi puede decir quién votó qué. Una puntuación por consenso revela menos.</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Introduction</source>
        <translation>Introducción</translation>
    </message>
    <message>
        <source>Country context</source>
        <translation>Contexto del país</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recomendaciones</translation>
    </message>
    <message>
        <source>Research process</source>
        <translation>Proceso de investigación</translation>
    </message>
    <message>
        <source>Closing notice</source>
        <translation>Aviso final</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Sellado</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Buscar y reemplazar</translation>
    </message>
    <message>
        <source>Raw score</source>
        <translation>Puntuación bruta</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Calificación</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Date of publication</source>
        <translation>Fecha de publicación</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Narrativa</translation>
    </message>
    <message>
        <source>Previous score</source>
        <translation>Puntuación anterior</translation>
    </message>
    <message>
        <source>Score of the panel</source>
        <translation>Puntuación del panel</translation>
    </message>
    <message>
        <source>How the panel decided</source>
        <translation>Cómo decidió el panel</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Justificación</translation>
    </message>
    <message>
        <source>Minority note</source>
        <translation>Nota minoritaria</translation>
    </message>
    <message>
        <source>Reason for change</source>
        <translation>Razón del cambio</translation>
    </message>
    <message>
        <source>To the government</source>
        <translation>Al gobierno</translation>
    </message>
    <message>
        <source>To donors and the international community</source>
        <translation>A los donantes y la comunidad internacional</translation>
    </message>
    <message>
        <source>To civil society</source>
        <translation>A la sociedad civil</translation>
    </message>
    <message>
        <source>principle {number}</source>
        <translation>principio {number}</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>página %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message>
        <source>not begun</source>
        <translation>sin comenzar</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>comenzado</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>optional, empty</source>
        <translation>opcional, vacío</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>It does not hold what the assessment says.</source>
        <translation>No contiene lo que dice la evaluación.</translation>
    </message>
    <message>
        <source>It is not signed with your key.</source>
        <translation>No está firmado con su clave.</translation>
    </message>
    <message>
        <source>Its {where} do not match its method.</source>
        <translation>{where}: no casan con su método.</translation>
    </message>
    <message>
        <source>There are too many or too few (expected: {expected}).</source>
        <translation>Hay demasiados o demasiado pocos (se espera: {expected}).</translation>
    </message>
    <message>
        <source>The key is missing.</source>
        <translation>Falta la clave.</translation>
    </message>
    <message>
        <source>The key is unknown.</source>
        <translation>La clave es desconocida.</translation>
    </message>
    <message>
        <source>The English text is missing.</source>
        <translation>Falta el texto en inglés.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8.</source>
        <translation>El archivo no está en UTF-8.</translation>
    </message>
    <message>
        <source>This is not TOML.</source>
        <translation>Esto no es TOML.</translation>
    </message>
    <message>
        <source>The file is too large to be a method.</source>
        <translation>El archivo es demasiado grande para ser un método.</translation>
    </message>
    <message>
        <source>It is more intricate than a method can be: {expected}.</source>
        <translation>Es más intrincado de lo que puede ser un método: {expected}.</translation>
    </message>
    <message>
        <source>The value is of the wrong type (expected: {expected}).</source>
        <translation>El valor es del tipo equivocado (se espera: {expected}).</translation>
    </message>
    <message>
        <source>“{value}” is not allowed (expected: {expected}).</source>
        <translation>«{value}» no está permitido (se espera: {expected}).</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Está vacío.</translation>
    </message>
    <message>
        <source>It has no heading that names a principle or a dimension.</source>
        <translation>No tiene ningún título que nombre un principio o una dimensión.</translation>
    </message>
    <message>
        <source>Line {line} was damaged: most of the file is in UTF-8, and this is not. Ask for the file again.</source>
        <translation>La línea {line} se dañó: la mayor parte del archivo está en UTF-8, y esto no. Pida el archivo de nuevo.</translation>
    </message>
    <message>
        <source>It has {size} bytes; at most {most} are read.</source>
        <translation>Tiene {size} bytes; se leen como mucho {most}.</translation>
    </message>
    <message>
        <source>It has {lines} lines; at most {most} are read.</source>
        <translation>Tiene {lines} líneas; se leen como mucho {most}.</translation>
    </message>
    <message>
        <source>It is a PDF. Ask for the document that it was made from.</source>
        <translation>Es un PDF. Pida el documento del que se hizo.</translation>
    </message>
    <message>
        <source>It is a document of a word processor, or an archive, and no text.</source>
        <translation>Es un documento de procesador de textos, o un archivo comprimido, y no texto.</translation>
    </message>
    <message>
        <source>It is a document of Word 97 to 2003. Open it and save it as .docx.</source>
        <translation>Es un documento de Word 97 a 2003. Ábralo y guárdelo como .docx.</translation>
    </message>
    <message>
        <source>It is a document in RTF. Open it and save it as .docx.</source>
        <translation>Es un documento RTF. Ábralo y guárdelo como .docx.</translation>
    </message>
    <message>
        <source>It is not a text.</source>
        <translation>No es un texto.</translation>
    </message>
    <message>
        <source>The document is damaged. Ask for it again.</source>
        <translation>El documento está dañado. Pídalo de nuevo.</translation>
    </message>
    <message>
        <source>It is locked with a password. Ask for one without.</source>
        <translation>Está bloqueado con una contraseña. Pida uno sin ella.</translation>
    </message>
    <message>
        <source>It holds pictures of pages and no words. Ask for the document that it was made from.</source>
        <translation>Contiene imágenes de páginas y ninguna palabra. Pida el documento del que se hizo.</translation>
    </message>
    <message>
        <source>It is no document: a table, a mail, a picture or an archive.</source>
        <translation>No es un documento: una tabla, un correo, una imagen o un archivo comprimido.</translation>
    </message>
    <message>
        <source>It is too large to be a score sheet.</source>
        <translation>Es demasiado grande para ser una hoja de puntuación.</translation>
    </message>
    <message>
        <source>The file is damaged or is not a PDF. Ask for it again.</source>
        <translation>El archivo está dañado o no es un PDF. Pídalo de nuevo.</translation>
    </message>
    <message>
        <source>It is not a score sheet of this program, or its form fields were lost, as happens when it is printed to a new PDF. Type the votes in.</source>
        <translation>No es una hoja de puntuación de este programa, o se perdieron sus campos, como pasa al imprimirla a un PDF nuevo. Teclee los votos.</translation>
    </message>
    <message>
        <source>It is not a score sheet of this program any more: it looks like one that was printed to a new PDF, and its form fields are lost. Ask for the file that was filled in, saved and not printed, or type the votes in.</source>
        <translation>Ya no es una hoja de puntuación de este programa: parece impresa a un PDF nuevo, y sus campos se han perdido. Pida el archivo que se rellenó, guardado y no impreso, o teclee los votos.</translation>
    </message>
    <message>
        <source>Its pages are pictures, as of a scan. Ask for the file that was filled in, or type the votes in.</source>
        <translation>Sus páginas son imágenes, como de un escaneo. Pida el archivo que se rellenó, o teclee los votos.</translation>
    </message>
    <message>
        <source>It is a picture. Ask for the PDF that was filled in, or type the votes in from it.</source>
        <translation>Es una imagen. Pida el PDF que se rellenó, o teclee los votos desde ella.</translation>
    </message>
    <message>
        <source>It is an archive: unpack it and bring in the files.</source>
        <translation>Es un archivo comprimido: descomprímalo e importe los archivos.</translation>
    </message>
    <message>
        <source>Outlook packed the attachments into it (winmail.dat). Ask for them again in a mail as plain text or HTML, or in a ZIP.</source>
        <translation>Outlook empaquetó en él los adjuntos (winmail.dat). Pídalos de nuevo en un correo de texto simple o HTML, o en un ZIP.</translation>
    </message>
    <message>
        <source>It is a mail: save its attachment and bring in that.</source>
        <translation>Es un correo: guarde su adjunto e importe ese.</translation>
    </message>
    <message>
        <source>It is a spreadsheet: bring it in as a table of votes.</source>
        <translation>Es una hoja de cálculo: impórtela como tabla de votos.</translation>
    </message>
    <message>
        <source>It is a text document. Ask for the PDF that was filled in.</source>
        <translation>Es un documento de texto. Pida el PDF que se rellenó.</translation>
    </message>
    <message>
        <source>It is no PDF.</source>
        <translation>No es un PDF.</translation>
    </message>
    <message>
        <source>The file is empty. Ask for it again.</source>
        <translation>El archivo está vacío. Pídalo de nuevo.</translation>
    </message>
    <message>
        <source>The file is damaged: its last save was cut off, and what is left is an older answer. Ask for it again.</source>
        <translation>El archivo está dañado: su último guardado se cortó, y lo que queda es una respuesta más antigua. Pídalo de nuevo.</translation>
    </message>
    <message>
        <source>The file is damaged, and what a viewer shows after mending it may be an older answer. Ask for it again.</source>
        <translation>El archivo está dañado, y lo que un visor muestra tras repararlo puede ser una respuesta más antigua. Pídalo de nuevo.</translation>
    </message>
    <message>
        <source>No circle was chosen on it ({field}), but something was written or drawn onto its pages. Look at it, and ask for circles or type the votes in.</source>
        <translation>No se eligió ningún círculo ({field}), pero algo se escribió o dibujó en sus páginas. Mírelo, y pida círculos o teclee los votos.</translation>
    </message>
    <message>
        <source>For {field} the file keeps “{value}”, while the page shows “{expected}”. Ask which one counts.</source>
        <translation>Para {field} el archivo guarda «{value}», mientras la página muestra «{expected}». Pregunte cuál cuenta.</translation>
    </message>
    <message>
        <source>What the circles of {field} mean contradicts itself in the file ({value}). Ask the member.</source>
        <translation>Lo que significan los círculos de {field} se contradice en el archivo ({value}). Pregunte al miembro.</translation>
    </message>
    <message>
        <source>Another version of the program made it ({found}).</source>
        <translation>La hizo otra versión del programa ({found}).</translation>
    </message>
    <message>
        <source>What it says about itself was altered ({field}).</source>
        <translation>Lo que dice de sí misma se alteró ({field}).</translation>
    </message>
    <message>
        <source>It belongs to another assessment ({value}; this one is {expected}).</source>
        <translation>Pertenece a otra evaluación ({value}; esta es {expected}).</translation>
    </message>
    <message>
        <source>It was made with another version of the method ({value}; this one is {expected}).</source>
        <translation>Se hizo con otra versión del método ({value}; esta es {expected}).</translation>
    </message>
    <message>
        <source>It is for round {value}; round {expected} is wanted.</source>
        <translation>Es de la ronda {value}; se quiere la ronda {expected}.</translation>
    </message>
    <message>
        <source>No pseudonym was filled in. Ask whose it is.</source>
        <translation>No se rellenó ningún seudónimo. Pregunte de quién es.</translation>
    </message>
    <message>
        <source>“{value}” is not a member of this panel.</source>
        <translation>«{value}» no es miembro de este panel.</translation>
    </message>
    <message>
        <source>There is another sheet from {field} for that round ({value}). Keep the one that counts.</source>
        <translation>Hay otra hoja de {field} para esa ronda ({value}). Conserve la que cuenta.</translation>
    </message>
    <message>
        <source>It scores {field}, which the panel does not score.</source>
        <translation>Puntúa {field}, que el panel no puntúa.</translation>
    </message>
    <message>
        <source>“{value}” is not a score for {field} (expected: {expected}).</source>
        <translation>«{value}» no es una puntuación para {field} (se espera: {expected}).</translation>
    </message>
    <message>
        <source>Nothing was scored on it ({field}).</source>
        <translation>No se puntuó nada en ella ({field}).</translation>
    </message>
    <message>
        <source>It has {count} entries; at most {most} are read.</source>
        <translation>Tiene {count} entradas; se leen como mucho {most}.</translation>
    </message>
    <message>
        <source>It has more than {most} fields and remarks. Export fewer sources at a time.</source>
        <translation>Tiene más de {most} campos y comentarios. Exporte menos fuentes cada vez.</translation>
    </message>
    <message>
        <source>It is a PDF.</source>
        <translation>Es un PDF.</translation>
    </message>
    <message>
        <source>It is a document of Word 97 to 2003.</source>
        <translation>Es un documento de Word 97 a 2003.</translation>
    </message>
    <message>
        <source>It is a document in RTF.</source>
        <translation>Es un documento RTF.</translation>
    </message>
    <message>
        <source>It begins like JSON and is none.</source>
        <translation>Empieza como JSON y no lo es.</translation>
    </message>
    <message>
        <source>It has no entry of BibTeX or CSL-JSON.</source>
        <translation>No tiene ninguna entrada BibTeX o CSL-JSON.</translation>
    </message>
    <message>
        <source>It is larger than any panel’s table.</source>
        <translation>Es más grande que la tabla de cualquier panel.</translation>
    </message>
    <message>
        <source>Its letters cannot be read. Save the table as XLSX, or as “CSV UTF-8”.</source>
        <translation>Sus letras no se pueden leer. Guarde la tabla como XLSX, o como «CSV UTF-8».</translation>
    </message>
    <message>
        <source>It is neither CSV nor XLSX nor ODS, or it is damaged.</source>
        <translation>No es CSV, ni XLSX, ni ODS, o está dañado.</translation>
    </message>
    <message>
        <source>It is an Excel 97 file: save it as .xlsx.</source>
        <translation>Es un archivo de Excel 97: guárdelo como .xlsx.</translation>
    </message>
    <message>
        <source>It is a binary workbook (.xlsb): save it as .xlsx.</source>
        <translation>Es un libro binario (.xlsb): guárdelo como .xlsx.</translation>
    </message>
    <message>
        <source>It is locked with a password: save it without one.</source>
        <translation>Está bloqueado con una contraseña: guárdelo sin ella.</translation>
    </message>
    <message>
        <source>It is a file of Apple Numbers: export it as Excel (.xlsx).</source>
        <translation>Es un archivo de Apple Numbers: expórtelo como Excel (.xlsx).</translation>
    </message>
    <message>
        <source>It is a web page, whatever its name says: open it in a spreadsheet and save it as .xlsx.</source>
        <translation>Es una página web, diga lo que diga su nombre: ábrala en una hoja de cálculo y guárdela como .xlsx.</translation>
    </message>
    <message>
        <source>It is a PDF. Ask for the table itself; a filled score sheet is read as a score sheet.</source>
        <translation>Es un PDF. Pida la tabla misma; una hoja rellenada se lee como hoja de puntuación.</translation>
    </message>
    <message>
        <source>It is a picture. Ask for the table itself, or type the votes in.</source>
        <translation>Es una imagen. Pida la tabla misma, o teclee los votos.</translation>
    </message>
    <message>
        <source>It is a text document: copy its table into a spreadsheet and save that as .xlsx.</source>
        <translation>Es un documento de texto: copie su tabla en una hoja de cálculo y guárdela como .xlsx.</translation>
    </message>
    <message>
        <source>The workbook is damaged, or packed in a way that no spreadsheet does. Save it anew as .xlsx.</source>
        <translation>El libro está dañado, o empaquetado como no lo hace ninguna hoja de cálculo. Guárdelo de nuevo como .xlsx.</translation>
    </message>
    <message>
        <source>There are no votes in it.</source>
        <translation>No contiene votos.</translation>
    </message>
    <message>
        <source>There is a formula without a value. Save the table with values.</source>
        <translation>Hay una fórmula sin valor. Guarde la tabla con valores.</translation>
    </message>
    <message>
        <source>The column “{value}” is missing (expected: {expected}).</source>
        <translation>Falta la columna «{value}» (se espera: {expected}).</translation>
    </message>
    <message>
        <source>The column “{value}” appears twice.</source>
        <translation>La columna «{value}» aparece dos veces.</translation>
    </message>
    <message>
        <source>The pseudonym is missing.</source>
        <translation>Falta el seudónimo.</translation>
    </message>
    <message>
        <source>“{value}” is not a member of this panel (expected: {expected}).</source>
        <translation>«{value}» no es miembro de este panel (se espera: {expected}).</translation>
    </message>
    <message>
        <source>“{value}” is not a round (expected: {expected}).</source>
        <translation>«{value}» no es una ronda (se espera: {expected}).</translation>
    </message>
    <message>
        <source>“{value}” is not a dimension that a panel scores.</source>
        <translation>«{value}» no es una dimensión que puntúe un panel.</translation>
    </message>
    <message>
        <source>“{value}” is not a score (expected: {expected}).</source>
        <translation>«{value}» no es una puntuación (se espera: {expected}).</translation>
    </message>
    <message>
        <source>There is a second vote for the same place.</source>
        <translation>Hay un segundo voto para el mismo lugar.</translation>
    </message>
    <message>
        <source>“{value}” is not under a name or a dimension.</source>
        <translation>«{value}» no está bajo un nombre o una dimensión.</translation>
    </message>
    <message>
        <source>It holds a NUL, or begins with a byte order mark.</source>
        <translation>Contiene un NUL, o empieza con una marca de orden de bytes.</translation>
    </message>
    <message>
        <source>The key is not written as OpenSSH writes one.</source>
        <translation>La clave no está escrita como la escribe OpenSSH.</translation>
    </message>
    <message>
        <source>A key of a known type is expected behind the name.</source>
        <translation>Se espera una clave de un tipo conocido tras el nombre.</translation>
    </message>
    <message>
        <source>A namespace is missing, too long or given twice.</source>
        <translation>Un espacio de nombres falta, es demasiado largo o se da dos veces.</translation>
    </message>
    <message>
        <source>It is not UTF-8 text.</source>
        <translation>No es texto UTF-8.</translation>
    </message>
    <message>
        <source>An option is unknown, or no comma divides it from the next.</source>
        <translation>Una opción es desconocida, o ninguna coma la separa de la siguiente.</translation>
    </message>
    <message>
        <source>A name is missing or too long.</source>
        <translation>Un nombre falta o es demasiado largo.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Unas comillas no están cerradas.</translation>
    </message>
    <message>
        <source>The time of valid-after is none, or it is given twice.</source>
        <translation>El momento de valid-after no lo es, o se da dos veces.</translation>
    </message>
    <message>
        <source>The time of valid-before is none, is not behind valid-after, or is given twice.</source>
        <translation>El momento de valid-before no lo es, no es posterior a valid-after, o se da dos veces.</translation>
    </message>
    <message>
        <source>It is a key revocation list in binary form (KRL). A list of public keys is expected, one a line.</source>
        <translation>Es una lista de revocación binaria (KRL). Se espera una lista de claves públicas, una por línea.</translation>
    </message>
    <message>
        <source>A key of a known type is expected.</source>
        <translation>Se espera una clave de un tipo conocido.</translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>O counts as 0, I and L as 1.</source>
        <translation>O cuenta como 0, I y L como 1.</translation>
    </message>
</context>
<context>
    <name>rehearsal</name>
    <message>
        <source>✕ The file is no longer there. Write it again.</source>
        <translation>✕ El archivo ya no está ahí. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>✕ The file is not what was sealed. Do not send it; write it again. %1</source>
        <translation>✕ El archivo no es lo que se selló. No lo envíe; escríbalo de nuevo. %1</translation>
    </message>
    <message>
        <source>✕ The second program refuses the file: %1. Do not send it; tell the consortium of this.</source>
        <translation>✕ El segundo programa rechaza el archivo: %1. No lo envíe; dígaselo al consorcio.</translation>
    </message>
    <message>
        <source>✕ File and workspace differ: %1. Do not send it; reopen the assessment and seal it again.</source>
        <translation>✕ El archivo y el espacio de trabajo difieren: %1. No lo envíe; reabra la evaluación y séllela de nuevo.</translation>
    </message>
    <message>
        <source>✓ The file is exactly what was sealed. Checked: %1.</source>
        <translation>✓ El archivo es exactamente lo que se selló. Comprobado: %1.</translation>
    </message>
    <message>
        <source>A second program, which shares nothing with this one, finds it valid too.</source>
        <translation>Un segundo programa, que no comparte nada con este, también lo halla válido.</translation>
    </message>
    <message>
        <source>The second program could not run: it needs ssh-keygen (OpenSSH), which is not on this computer.</source>
        <translation>El segundo programa no pudo ejecutarse: necesita ssh-keygen (OpenSSH), que no está en este equipo.</translation>
    </message>
    <message>
        <source>Changed here since it was reopened: %1.</source>
        <translation>Cambiado aquí desde que se reabrió: %1.</translation>
    </message>
    <message>
        <source>Values compared with this workspace: %1, all the same.</source>
        <translation>Valores comparados con este espacio de trabajo: %1, todos iguales.</translation>
    </message>
</context>
<context>
    <name>sheets_account</name>
    <message>
        <source>Vote {field}</source>
        <translation>Voto {field}</translation>
    </message>
    <message>
        <source>Vote {field}: the file says so, though no circle is marked on the page</source>
        <translation>Voto {field}: lo dice el archivo, aunque en la página no hay círculo marcado</translation>
    </message>
    <message>
        <source>Reason for a score: shown here only</source>
        <translation>Razón de una puntuación: se muestra solo aquí</translation>
    </message>
    <message>
        <source>Which sheet it is</source>
        <translation>Qué hoja es</translation>
    </message>
    <message>
        <source>Not taken: a field that no sheet of ours has</source>
        <translation>No tomado: un campo que ninguna hoja nuestra tiene</translation>
    </message>
    <message>
        <source>Not taken: written or drawn onto the page, beside the form ({kind})</source>
        <translation>No tomado: escrito o dibujado en la página, junto al formulario ({kind})</translation>
    </message>
    <message>
        <source>Not taken: the file keeps something else than the page shows. Ask the member</source>
        <translation>No tomado: el archivo guarda otra cosa que lo que muestra la página. Pregunte al miembro</translation>
    </message>
    <message>
        <source>Not taken: the sheet was refused</source>
        <translation>No tomado: la hoja se rechazó</translation>
    </message>
    <message>
        <source>Not taken: the words of a page that is no form</source>
        <translation>No tomado: las palabras de una página que no es formulario</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>This list of shortcuts</source>
        <translation>Esta lista de atajos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>All assessments</source>
        <translation>Todas las evaluaciones</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>Nueva evaluación</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Open the assessment</source>
        <translation>Abrir la evaluación</translation>
    </message>
    <message>
        <source>Go to the next thing to do in it</source>
        <translation>Ir a lo próximo que hay que hacer en ella</translation>
    </message>
    <message>
        <source>Go to a section or field, or do something, by its name</source>
        <translation>Ir a una sección o campo, o hacer algo, por su nombre</translation>
    </message>
    <message>
        <source>Go to a principle</source>
        <translation>Ir a un principio</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Sección siguiente</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>Sección anterior</translation>
    </message>
    <message>
        <source>Show or hide the sections</source>
        <translation>Mostrar u ocultar las secciones</translation>
    </message>
    <message>
        <source>Show or hide the guidance</source>
        <translation>Mostrar u ocultar la orientación</translation>
    </message>
    <message>
        <source>Go to the next area</source>
        <translation>Ir al área siguiente</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>Guardar ahora</translation>
    </message>
    <message>
        <source>Find and replace in the whole assessment</source>
        <translation>Buscar y reemplazar en toda la evaluación</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Buscar y reemplazar</translation>
    </message>
    <message>
        <source>What is still missing</source>
        <translation>Qué falta aún</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>El informe</translation>
    </message>
    <message>
        <source>Set the score</source>
        <translation>Poner la puntuación</translation>
    </message>
    <message>
        <source>Clear the score</source>
        <translation>Borrar la puntuación</translation>
    </message>
    <message>
        <source>Vote and go on</source>
        <translation>Votar y avanzar</translation>
    </message>
    <message>
        <source>Abstain and go on</source>
        <translation>Abstenerse y avanzar</translation>
    </message>
    <message>
        <source>Go on without a vote</source>
        <translation>Avanzar sin votar</translation>
    </message>
    <message>
        <source>Take a vote back</source>
        <translation>Retirar un voto</translation>
    </message>
    <message>
        <source>First or second round</source>
        <translation>Primera o segunda ronda</translation>
    </message>
    <message>
        <source>Paste a block from a spreadsheet</source>
        <translation>Pegar un bloque de una hoja de cálculo</translation>
    </message>
    <message>
        <source>Write without distraction, or leave that</source>
        <translation>Escribir sin distracciones, o salir de ello</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Nota al pie</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursiva</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Go to a page of the desk</source>
        <translation>Ir a una página de la mesa</translation>
    </message>
    <message>
        <source>Search in the table</source>
        <translation>Buscar en la tabla</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>On the card of an assessment</source>
        <translation>En la tarjeta de una evaluación</translation>
    </message>
    <message>
        <source>In an assessment</source>
        <translation>En una evaluación</translation>
    </message>
    <message>
        <source>On the steps of a score</source>
        <translation>En los grados de una puntuación</translation>
    </message>
    <message>
        <source>On the votes of the panel</source>
        <translation>En los votos del panel</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>Al escribir</translation>
    </message>
    <message>
        <source>At the desk of the consortium</source>
        <translation>En la mesa del consorcio</translation>
    </message>
</context>
<context>
    <name>sources_account</name>
    <message>
        <source>Kind of “{field}”</source>
        <translation>Tipo de «{field}»</translation>
    </message>
    <message>
        <source>Title of “{field}”</source>
        <translation>Título de «{field}»</translation>
    </message>
    <message>
        <source>Publisher of “{field}”</source>
        <translation>Editorial de «{field}»</translation>
    </message>
    <message>
        <source>Publisher of “{field}”: who wrote it, as no publisher is named</source>
        <translation>Editorial de «{field}»: quien lo escribió, pues no se nombra editorial</translation>
    </message>
    <message>
        <source>Date of publication of “{field}”</source>
        <translation>Fecha de publicación de «{field}»</translation>
    </message>
    <message>
        <source>Web address of “{field}”</source>
        <translation>Dirección web de «{field}»</translation>
    </message>
    <message>
        <source>Says of “{field}” what is taken already</source>
        <translation>Dice de «{field}» lo que ya se tomó</translation>
    </message>
    <message>
        <source>What an abbreviation in the file means</source>
        <translation>Qué significa una abreviatura en el archivo</translation>
    </message>
    <message>
        <source>What separates the entries</source>
        <translation>Lo que separa las entradas</translation>
    </message>
    <message>
        <source>Not taken: a source has no field for “{name}” (of “{field}”)</source>
        <translation>No tomado: una fuente no tiene campo para «{name}» (de «{field}»)</translation>
    </message>
    <message>
        <source>Not taken: of use to the program that wrote it</source>
        <translation>No tomado: sirve al programa que lo escribió</translation>
    </message>
    <message>
        <source>Not taken: no certain date (of “{field}”)</source>
        <translation>No tomado: sin fecha segura (de «{field}»)</translation>
    </message>
    <message>
        <source>Not taken: no web address (of “{field}”)</source>
        <translation>No tomado: sin dirección web (de «{field}»)</translation>
    </message>
    <message>
        <source>Not taken: a comment</source>
        <translation>No tomado: un comentario</translation>
    </message>
    <message>
        <source>Not taken: it stands between the entries</source>
        <translation>No tomado: está entre las entradas</translation>
    </message>
    <message>
        <source>Not taken: the entry is damaged; its braces or commas do not fit</source>
        <translation>No tomado: la entrada está dañada; sus llaves o comas no casan</translation>
    </message>
    <message>
        <source>Not taken: the entry has no title and no web address</source>
        <translation>No tomado: la entrada no tiene título ni dirección web</translation>
    </message>
    <message>
        <source>Not taken: this source is there, “{title}”</source>
        <translation>No tomado: esta fuente ya está, «{title}»</translation>
    </message>
    <message>
        <source>Another work, or the one that is there? It has the title of “{title}” ({address})</source>
        <translation>¿Otra obra, o la que está? Tiene el título de «{title}» ({address})</translation>
    </message>
</context>
<context>
    <name>targets</name>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
</context>
<context>
    <name>things</name>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Idioma del informe</translation>
    </message>
    <message>
        <source>Study period</source>
        <translation>Período de estudio</translation>
    </message>
    <message>
        <source>Practice mark</source>
        <translation>Marca de práctica</translation>
    </message>
    <message>
        <source>Undone: {what}.</source>
        <translation>Deshecho: {what}.</translation>
    </message>
    <message>
        <source>Redone: {what}.</source>
        <translation>Rehecho: {what}.</translation>
    </message>
    <message>
        <source>Restored: {what}.</source>
        <translation>Restaurado: {what}.</translation>
    </message>
    <message>
        <source>Replaced: {what}.</source>
        <translation>Reemplazado: {what}.</translation>
    </message>
    <message>
        <source>Put back: {what}.</source>
        <translation>Vuelto a poner: {what}.</translation>
    </message>
    <message>
        <source>Corrected: {what}.</source>
        <translation>Corregido: {what}.</translation>
    </message>
    <message>
        <source>Decided by the median: {what}.</source>
        <translation>Decidido por la mediana: {what}.</translation>
    </message>
    <message>
        <source>Brought in: {what}.</source>
        <translation>Importado: {what}.</translation>
    </message>
    <message>
        <source>Taken over: {what}.</source>
        <translation>Tomado: {what}.</translation>
    </message>
    <message>
        <source>Corrected as in the document: {what}.</source>
        <translation>Corregido como en el documento: {what}.</translation>
    </message>
    <message>
        <source>Removed: {what}.</source>
        <translation>Quitado: {what}.</translation>
    </message>
    <message>
        <source>{member} is there again</source>
        <translation>{member} está de nuevo</translation>
    </message>
    <message>
        <source>{what}, cited in {sections}</source>
        <translation>{what}, citada en {sections}</translation>
    </message>
    <message>
        <source>{what}, {count} dimensions in all</source>
        <translation>{what}, {count} dimensiones en total</translation>
    </message>
    <message>
        <source>votes ({count})</source>
        <translation>votos ({count})</translation>
    </message>
    <message>
        <source>{what}, and {count} more</source>
        <translation>{what}, y {count} más</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>a source</source>
        <translation>una fuente</translation>
    </message>
    <message>
        <source>added “{words}”</source>
        <translation>añadido «{words}»</translation>
    </message>
    <message>
        <source>removed “{words}”</source>
        <translation>quitado «{words}»</translation>
    </message>
    <message>
        <source>the same words in another form</source>
        <translation>las mismas palabras en otra forma</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Vote of {member}, round {round}</source>
        <translation>Voto de {member}, ronda {round}</translation>
    </message>
    <message>
        <source>Decision on the votes as they are</source>
        <translation>Decisión sobre los votos como están</translation>
    </message>
    <message>
        <source>Revision {number}</source>
        <translation>Revisión {number}</translation>
    </message>
    <message>
        <source>Member {member}</source>
        <translation>Miembro {member}</translation>
    </message>
    <message>
        <source>The name of {member}</source>
        <translation>El nombre de {member}</translation>
    </message>
    <message>
        <source>Principles: {numbers}</source>
        <translation>Principios: {numbers}</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>Abstención</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Se fue</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>It stands with the names of the panel alone.</source>
        <translation>Está solo con los nombres del panel.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>introducido</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>The votes as they stood when it was decided.</source>
        <translation>Los votos como estaban cuando se decidió.</translation>
    </message>
</context>
<context>
    <name>verdicts</name>
    <message>
        <source>size within limits</source>
        <translation>tamaño dentro de los límites</translation>
    </message>
    <message>
        <source>nothing missing, nothing added</source>
        <translation>nada falta, nada sobra</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>firma</translation>
    </message>
    <message>
        <source>known sender</source>
        <translation>remitente conocido</translation>
    </message>
    <message>
        <source>checksum of every part</source>
        <translation>suma de control de cada parte</translation>
    </message>
    <message>
        <source>data that can be read</source>
        <translation>datos que se pueden leer</translation>
    </message>
    <message>
        <source>data in the agreed form</source>
        <translation>datos en la forma acordada</translation>
    </message>
    <message>
        <source>all parts tell the same</source>
        <translation>todas las partes dicen lo mismo</translation>
    </message>
    <message>
        <source>scores recomputed</source>
        <translation>puntuaciones recalculadas</translation>
    </message>
    <message>
        <source>place in the sequence of revisions</source>
        <translation>lugar en la secuencia de revisiones</translation>
    </message>
    <message>
        <source>Sender not checked: no list of signers was given.</source>
        <translation>Remitente sin comprobar: no se dio lista de firmantes.</translation>
    </message>
    <message>
        <source>TRAINING: a practice assessment, not to be published.</source>
        <translation>PRÁCTICA: una evaluación de práctica, no para publicar.</translation>
    </message>
    <message>
        <source>Revisions before this one are missing.</source>
        <translation>Faltan revisiones anteriores a esta.</translation>
    </message>
    <message>
        <source>The same file was received before.</source>
        <translation>El mismo archivo se recibió antes.</translation>
    </message>
    <message>
        <source>PASSED ON: the sender encrypted it for {count} recipients, and it came in the clear. Others may have read it.</source>
        <translation>REENVIADO: el remitente lo cifró para {count} destinatarios, y llegó en claro. Otros pueden haberlo leído.</translation>
    </message>
    <message>
        <source>PASSED ON: the sender did not encrypt it for you. Somebody who could open it encrypted it anew for you.</source>
        <translation>REENVIADO: el remitente no lo cifró para usted. Alguien que podía abrirlo lo cifró de nuevo para usted.</translation>
    </message>
    <message>
        <source>Kept back by the sender: confidential sources {confidential_sources}, votes {votes}, names {identities}.</source>
        <translation>Retenido por el remitente: fuentes confidenciales {confidential_sources}, votos {votes}, nombres {identities}.</translation>
    </message>
    <message>
        <source>Not held against the consortium’s policy: none was given.</source>
        <translation>No contrastado con la política del consorcio: no se dio ninguna.</translation>
    </message>
    <message>
        <source>The method calls itself {id} {version} and is another: it was altered ({sha256}).</source>
        <translation>El método se llama {id} {version} y es otro: se alteró ({sha256}).</translation>
    </message>
    <message>
        <source>The method {id} {version} ({sha256}) is none that is accepted.</source>
        <translation>El método {id} {version} ({sha256}) no es ninguno de los aceptados.</translation>
    </message>
    <message>
        <source>{country} is no country.</source>
        <translation>{country} no es un país.</translation>
    </message>
    <message>
        <source>{principal} does not speak for {country}.</source>
        <translation>{principal} no habla por {country}.</translation>
    </message>
    <message>
        <source>The study period only begins on {first}.</source>
        <translation>El período de estudio no comienza hasta {first}.</translation>
    </message>
    <message>
        <source>The study period ends only on {last}.</source>
        <translation>El período de estudio no termina hasta {last}.</translation>
    </message>
    <message>
        <source>The study period has {days} days; more than {limit} are not expected.</source>
        <translation>El período de estudio tiene {days} días; no se esperan más de {limit}.</translation>
    </message>
    <message>
        <source>The study period begins on {first}, before {earliest}.</source>
        <translation>El período de estudio comienza el {first}, antes de {earliest}.</translation>
    </message>
    <message>
        <source>The file says that it was made on {created}.</source>
        <translation>El archivo dice que se hizo el {created}.</translation>
    </message>
    <message>
        <source>Revision {revision} names no revision that it follows.</source>
        <translation>La revisión {revision} no nombra ninguna a la que siga.</translation>
    </message>
    <message>
        <source>Revision {revision} follows one that is not here ({previous}…).</source>
        <translation>La revisión {revision} sigue a una que no está aquí ({previous}…).</translation>
    </message>
    <message>
        <source>Score and rating of the CIVICUS Monitor do not fit each other ({where}).</source>
        <translation>Puntuación y calificación del CIVICUS Monitor no casan entre sí ({where}).</translation>
    </message>
    <message>
        <source>The edition {edition} of the CIVICUS Monitor has not appeared yet.</source>
        <translation>La edición {edition} del CIVICUS Monitor aún no ha aparecido.</translation>
    </message>
    <message>
        <source>Members of the panel: {members}; at least {limit} are required.</source>
        <translation>Miembros del panel: {members}; se requieren al menos {limit}.</translation>
    </message>
    <message>
        <source>Members of the panel: {members}; the method advises {limit}.</source>
        <translation>Miembros del panel: {members}; el método aconseja {limit}.</translation>
    </message>
    <message>
        <source>A vote on {dimension} is no step of the scale.</source>
        <translation>Un voto sobre {dimension} no es un grado de la escala.</translation>
    </message>
    <message>
        <source>No step of the scale: {where}.</source>
        <translation>No es un grado de la escala: {where}.</translation>
    </message>
    <message>
        <source>A score has no justification ({where}).</source>
        <translation>Una puntuación no tiene justificación ({where}).</translation>
    </message>
    <message>
        <source>The score is not what its rule makes of the votes ({where}).</source>
        <translation>La puntuación no es lo que su regla hace de los votos ({where}).</translation>
    </message>
    <message>
        <source>Something required is missing ({where}).</source>
        <translation>Falta algo requerido ({where}).</translation>
    </message>
    <message>
        <source>Confidential sources inside: {count}. Do not pass the file on; tell the member.</source>
        <translation>Fuentes confidenciales dentro: {count}. No pase el archivo; dígaselo al miembro.</translation>
    </message>
    <message>
        <source>Names without consent inside: {count}. Do not pass the file on; tell the member.</source>
        <translation>Nombres sin consentimiento dentro: {count}. No pase el archivo; dígaselo al miembro.</translation>
    </message>
    <message>
        <source>Narratives of the practice assessment: {count}. It is not marked as practice.</source>
        <translation>Narrativas de la evaluación de práctica: {count}. No está marcado como práctica.</translation>
    </message>
    <message>
        <source>Practice assessments are not accepted.</source>
        <translation>No se aceptan evaluaciones de práctica.</translation>
    </message>
    <message>
        <source>What is enclosed as draft report is no readable PDF. Do not open it.</source>
        <translation>Lo adjunto como borrador del informe no es un PDF legible. No lo abra.</translation>
    </message>
    <message>
        <source>The enclosed draft report does not say what the file says (printed by version {version}).</source>
        <translation>El borrador adjunto no dice lo que dice el archivo (impreso por la versión {version}).</translation>
    </message>
    <message>
        <source>The enclosed draft report has the words of the file and other bytes than ours (printed by version {version}).</source>
        <translation>El borrador adjunto tiene las palabras del archivo y otros bytes que los nuestros (impreso por la versión {version}).</translation>
    </message>
    <message>
        <source>The enclosed draft report was printed by version {version}, which words the standing parts otherwise; all texts, names and figures of the file stand in it.</source>
        <translation>El borrador adjunto lo imprimió la versión {version}, que redacta de otro modo las partes fijas; están en él todos los textos, nombres y cifras del archivo.</translation>
    </message>
    <message>
        <source>The enclosed draft report could not be printed anew and compared ({reason}).</source>
        <translation>El borrador adjunto no se pudo imprimir de nuevo y comparar ({reason}).</translation>
    </message>
</context>
<context>
    <name>votes_account</name>
    <message>
        <source>Vote {field}</source>
        <translation>Voto {field}</translation>
    </message>
    <message>
        <source>Member {field}</source>
        <translation>Miembro {field}</translation>
    </message>
    <message>
        <source>A person’s name: it becomes {field}, and is kept with the names of the panel only</source>
        <translation>Un nombre de persona: pasa a ser {field}, y se guarda solo con los nombres del panel</translation>
    </message>
    <message>
        <source>Dimension {field}</source>
        <translation>Dimensión {field}</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>Head of a column</source>
        <translation>Encabezado de una columna</translation>
    </message>
    <message>
        <source>What separates the cells</source>
        <translation>Lo que separa las celdas</translation>
    </message>
    <message>
        <source>Not taken: it stands outside the table</source>
        <translation>No tomado: está fuera de la tabla</translation>
    </message>
    <message>
        <source>Not taken: a figure of the panel, which nobody cast</source>
        <translation>No tomado: una cifra del panel, que nadie votó</translation>
    </message>
    <message>
        <source>Not taken: it explains the votes and is none</source>
        <translation>No tomado: explica los votos y no es ninguno</translation>
    </message>
    <message>
        <source>Not taken: the row names no dimension that a panel scores</source>
        <translation>No tomado: la fila no nombra ninguna dimensión que puntúe un panel</translation>
    </message>
    <message>
        <source>Not taken: it names a round and no member</source>
        <translation>No tomado: nombra una ronda y ningún miembro</translation>
    </message>
    <message>
        <source>Not taken: there is no vote with it</source>
        <translation>No tomado: no lleva ningún voto</translation>
    </message>
    <message>
        <source>Not taken: this sheet has no table of votes</source>
        <translation>No tomado: esta hoja no tiene tabla de votos</translation>
    </message>
    <message>
        <source>Not taken: this sheet is hidden</source>
        <translation>No tomado: esta hoja está oculta</translation>
    </message>
    <message>
        <source>Not taken: this sheet was left out</source>
        <translation>No tomado: esta hoja se dejó fuera</translation>
    </message>
    <message>
        <source>Not taken: another sheet has votes of the same round. Say of which round each is, or leave one out</source>
        <translation>No tomado: otra hoja tiene votos de la misma ronda. Diga de qué ronda es cada una, o deje una fuera</translation>
    </message>
    <message>
        <source>Not taken: the number is that of one dimension, the name that of another. Correct one of them</source>
        <translation>No tomado: el número es de una dimensión, el nombre de otra. Corrija uno de los dos</translation>
    </message>
    <message>
        <source>Not taken: one vote stretches over several cells. Split the cell</source>
        <translation>No tomado: un voto se extiende por varias celdas. Divida la celda</translation>
    </message>
    <message>
        <source>Not taken: a second table with other heads begins above. Put it on a sheet, or into a file, of its own</source>
        <translation>No tomado: arriba comienza una segunda tabla con otros encabezados. Póngala en una hoja, o en un archivo, propio</translation>
    </message>
    <message>
        <source>Not taken: this may be a round or a member. Write “Round 1”, or “Member 1”</source>
        <translation>No tomado: esto puede ser una ronda o un miembro. Escriba «Ronda 1», o «Miembro 1»</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Sellado</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Repressed</source>
        <translation>Represivo</translation>
    </message>
    <message>
        <source>Obstructed</source>
        <translation>Obstruido</translation>
    </message>
    <message>
        <source>Narrowed</source>
        <translation>Estrecho</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Consenso</translation>
    </message>
    <message>
        <source>Median of the votes</source>
        <translation>Mediana de los votos</translation>
    </message>
    <message>
        <source>Mean of the votes</source>
        <translation>Media de los votos</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Votación</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>pesos</translation>
    </message>
    <message>
        <source>step of the scale</source>
        <translation>grado de la escala</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>redondeo</translation>
    </message>
    <message>
        <source>words for ranges of scores</source>
        <translation>palabras para rangos de puntuación</translation>
    </message>
    <message>
        <source>rule of the panel</source>
        <translation>regla del panel</translation>
    </message>
    <message>
        <source>minimum panel</source>
        <translation>panel mínimo</translation>
    </message>
    <message>
        <source>when a panel disagrees</source>
        <translation>cuándo discrepa un panel</translation>
    </message>
    <message>
        <source>length of narratives</source>
        <translation>extensión de las narrativas</translation>
    </message>
    <message>
        <source>guiding questions</source>
        <translation>preguntas orientadoras</translation>
    </message>
    <message>
        <source>meaning of the levels</source>
        <translation>significado de los niveles</translation>
    </message>
    <message>
        <source>First round</source>
        <translation>Primera ronda</translation>
    </message>
    <message>
        <source>Second round</source>
        <translation>Segunda ronda</translation>
    </message>
    <message>
        <source>To the government</source>
        <translation>Al gobierno</translation>
    </message>
    <message>
        <source>To donors and the international community</source>
        <translation>A los donantes y la comunidad internacional</translation>
    </message>
    <message>
        <source>To civil society</source>
        <translation>A la sociedad civil</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Requerido</translation>
    </message>
    <message>
        <source>Advised</source>
        <translation>Aconsejado</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Ley</translation>
    </message>
    <message>
        <source>Official document</source>
        <translation>Documento oficial</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Prensa</translation>
    </message>
    <message>
        <source>Academic work</source>
        <translation>Trabajo académico</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
</context>
</TS>
