<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AccountView</name>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>What became of each part</source>
        <translation>Ce qu’il est advenu de chaque partie</translation>
    </message>
    <message>
        <source>All words of the chosen part</source>
        <translation>Tous les mots de la partie choisie</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Non repris</translation>
    </message>
    <message>
        <source>Taken, and may say more than was taken</source>
        <translation>Repris, et dit peut-être plus que ce qui a été repris</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>Standing matter: what every report has, and headings that the report prints itself</source>
        <translation>Éléments fixes&#xa0;: ce que tout rapport contient, et les titres que le rapport imprime lui-même</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Veuillez choisir</translation>
    </message>
</context>
<context>
    <name>AskedMark</name>
    <message numerus="yes">
        <source>%n comment(s) beside the page</source>
        <translation>
            <numerusform>%n commentaire à côté de la page</numerusform>
            <numerusform>%n commentaires à côté de la page</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AskingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>AssessmentCards</name>
    <message>
        <source>TRAINING</source>
        <translation>EXERCICE</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>AssessmentFrame</name>
    <message numerus="yes">
        <source>%n required item(s) must be completed before it can be sealed.</source>
        <translation>
            <numerusform>%n élément requis doit être rempli avant de pouvoir sceller.</numerusform>
            <numerusform>%n éléments requis doivent être remplis avant de pouvoir sceller.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Rouvrir…</translation>
    </message>
    <message>
        <source>Revision %1 is sealed. Reopen it to change anything.</source>
        <translation>La révision %1 est scellée. Rouvrez-la pour modifier quoi que ce soit.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>AssessmentVerbs</name>
    <message>
        <source>Bring in</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>It bears the name of your organisation and was signed with a key that this workspace does not have, such as the one of a workspace that you removed. Its check code is %1: compare it with your sheet, or by telephone. Going on makes revision %2 of it, a draft; otherwise it is taken in as it was sealed.</source>
        <translation>Il porte le nom de votre organisation et a été signé avec une clé que cet espace de travail n’a pas, comme celle d’un espace de travail que vous avez retiré. Son code de contrôle est %1&#xa0;: comparez-le à votre feuille, ou par téléphone. Continuer en fait la révision %2, un projet&#xa0;; sinon il est repris tel qu’il a été scellé.</translation>
    </message>
    <message>
        <source>Go on from this file?</source>
        <translation>Continuer à partir de ce fichier&#xa0;?</translation>
    </message>
    <message>
        <source>Go on as the next revision</source>
        <translation>Continuer comme révision suivante</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) corrected as in the document.</source>
        <translation>
            <numerusform>%n champ corrigé comme dans le document.</numerusform>
            <numerusform>%n champs corrigés comme dans le document.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) added.</source>
        <translation>
            <numerusform>%n source ajoutée.</numerusform>
            <numerusform>%n sources ajoutées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the pictures?</source>
        <translation>Garder les images&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) stand in the document.</source>
        <translation>
            <numerusform>%n image figure dans le document.</numerusform>
            <numerusform>%n images figurent dans le document.</numerusform>
        </translation>
    </message>
    <message>
        <source>A report holds none; each can be kept as a source, with the picture attached.</source>
        <translation>Un rapport n’en contient pas&#xa0;; chacune peut être gardée comme source, l’image jointe.</translation>
    </message>
    <message>
        <source>Keep as sources</source>
        <translation>Garder comme sources</translation>
    </message>
    <message>
        <source>Not kept, as they are no PNG or JPEG: %1</source>
        <translation>Non gardées, car ce ne sont ni des PNG ni des JPEG&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take this report?</source>
        <translation>Reprendre ce rapport&#xa0;?</translation>
    </message>
    <message>
        <source>Take the report all the same</source>
        <translation>Reprendre le rapport malgré tout</translation>
    </message>
    <message>
        <source>Empty folder for the workspace</source>
        <translation>Dossier vide pour l’espace de travail</translation>
    </message>
    <message>
        <source>The backup was restored as a workspace in %1.</source>
        <translation>La sauvegarde a été restaurée comme espace de travail dans %1.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Assessment (*.json)</source>
        <translation>Évaluation (*.json)</translation>
    </message>
    <message>
        <source>Exported to %1, as a copy for another computer. It is not encrypted, and it is no submission: for that, seal the assessment.</source>
        <translation>Exporté vers %1, comme copie pour un autre ordinateur. Elle n’est pas chiffrée et n’est pas une soumission&#xa0;: pour cela, scellez l’évaluation.</translation>
    </message>
    <message>
        <source>attached files (%1)</source>
        <translation>fichiers joints (%1)</translation>
    </message>
    <message>
        <source>names of panel members (%1)</source>
        <translation>noms de membres du panel (%1)</translation>
    </message>
    <message>
        <source>sealed revisions (%1)</source>
        <translation>révisions scellées (%1)</translation>
    </message>
    <message>
        <source>Not included: %1.</source>
        <translation>Non inclus&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Installed: {packs}. Reports in this script can be printed now.</source>
        <translation>Installé&#xa0;: {packs}. Les rapports dans cette écriture peuvent maintenant être imprimés.</translation>
    </message>
</context>
<context>
    <name>AssessmentsModel</name>
    <message>
        <source>TRAINING</source>
        <translation>EXERCICE</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>révision %1</translation>
    </message>
    <message>
        <source>Method %1</source>
        <translation>Méthode %1</translation>
    </message>
    <message>
        <source>revision %1 sealed %2</source>
        <translation>révision %1 scellée le %2</translation>
    </message>
    <message>
        <source>begun %1</source>
        <translation>commencée le %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>enregistrée %1</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>pas encore de sauvegarde</translation>
    </message>
    <message>
        <source>in no backup yet; the last one is of %1</source>
        <translation>dans aucune sauvegarde pour l’instant&#xa0;; la dernière date de %1</translation>
    </message>
    <message>
        <source>changed since the backup of %1</source>
        <translation>modifiée depuis la sauvegarde de %1</translation>
    </message>
    <message>
        <source>backup %1</source>
        <translation>sauvegarde %1</translation>
    </message>
    <message>
        <source>principle %1: %2</source>
        <translation>principe %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>no score yet</source>
        <translation>pas encore de score</translation>
    </message>
    <message>
        <source>%1 required parts are there</source>
        <translation>%1 éléments requis sont présents</translation>
    </message>
</context>
<context>
    <name>BackupLine</name>
    <message>
        <source>Back &amp;up now</source>
        <translation>&amp;Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Remind me in a week</source>
        <translation>Me le rappeler dans une semaine</translation>
    </message>
    <message>
        <source>Do not remind me</source>
        <translation>Ne pas me le rappeler</translation>
    </message>
    <message>
        <source>Another second p&amp;lace…</source>
        <translation>Un autre second em&amp;placement…</translation>
    </message>
    <message>
        <source>Choose a second p&amp;lace…</source>
        <translation>Choisir un second em&amp;placement…</translation>
    </message>
    <message>
        <source>No backup on this computer yet: the first one is made by itself in a minute.</source>
        <translation>Pas encore de sauvegarde sur cet ordinateur&#xa0;: la première se fait d’elle-même dans une minute.</translation>
    </message>
    <message>
        <source>Last backup on this computer: %1.</source>
        <translation>Dernière sauvegarde sur cet ordinateur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no backup outside of this computer.</source>
        <translation>Il n’y a aucune sauvegarde hors de cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing was written to %1 yet.</source>
        <translation>Rien n’a encore été écrit dans %1.</translation>
    </message>
    <message>
        <source>In %1: %2.</source>
        <translation>Dans %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>It is not plugged in at present.</source>
        <translation>Il n’est pas branché en ce moment.</translation>
    </message>
    <message>
        <source>Your work is on this computer only.</source>
        <translation>Votre travail n’existe que sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The second place has no backup of this week.</source>
        <translation>Le second emplacement n’a pas de sauvegarde de cette semaine.</translation>
    </message>
    <message>
        <source>If this computer is lost or breaks, your work is gone with it. Choose a second place for backups: a stick, or a disk that you keep elsewhere. They are encrypted.</source>
        <translation>Si cet ordinateur est perdu ou tombe en panne, votre travail disparaît avec lui. Choisissez un second emplacement pour les sauvegardes&#xa0;: une clé USB, ou un disque que vous gardez ailleurs. Elles sont chiffrées.</translation>
    </message>
    <message>
        <source>No backup was written to the second place yet. Plug it in, and it is done by itself.</source>
        <translation>Aucune sauvegarde n’a encore été écrite au second emplacement. Branchez-le, et elle se fait d’elle-même.</translation>
    </message>
    <message>
        <source>The last backup outside of this computer is more than a week old. Plug in the second place, and it is brought up to date by itself.</source>
        <translation>La dernière sauvegarde hors de cet ordinateur date de plus d’une semaine. Branchez le second emplacement, et il est mis à jour de lui-même.</translation>
    </message>
</context>
<context>
    <name>BackupLook</name>
    <message>
        <source>Assessment</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>Beside the present one</source>
        <translation>À côté de l’actuelle</translation>
    </message>
    <message>
        <source>What is in the backup</source>
        <translation>Ce que contient la sauvegarde</translation>
    </message>
    <message>
        <source>The backup of %1</source>
        <translation>La sauvegarde de %1</translation>
    </message>
    <message>
        <source>It arrived whole: every page of it was read and checked. It is of %1.</source>
        <translation>Elle est arrivée entière&#xa0;: chaque page en a été lue et vérifiée. Elle date de %1.</translation>
    </message>
    <message>
        <source>There is no assessment in it.</source>
        <translation>Elle ne contient aucune évaluation.</translation>
    </message>
    <message>
        <source>Not in it, but in the present workspace: %1.</source>
        <translation>Absentes de la sauvegarde, mais présentes dans l’espace de travail actuel&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no workspace on this computer yet: nothing is replaced.</source>
        <translation>Il n’y a pas encore d’espace de travail sur cet ordinateur&#xa0;: rien n’est remplacé.</translation>
    </message>
    <message>
        <source>It takes the place of the present workspace, which is kept as a backup of its own: you can bring that back in the same way.</source>
        <translation>Elle prend la place de l’espace de travail actuel, qui est gardé comme une sauvegarde à part&#xa0;: vous pouvez le faire revenir de la même façon.</translation>
    </message>
    <message>
        <source>The present workspace is another one, which this passphrase does not open. It is kept as a backup of its own: you can bring it back in the same way, with its own passphrase.</source>
        <translation>L’espace de travail actuel en est un autre, que cette phrase de passe n’ouvre pas. Il est gardé comme une sauvegarde à part&#xa0;: vous pouvez le faire revenir de la même façon, avec sa propre phrase de passe.</translation>
    </message>
    <message>
        <source>The present workspace cannot be read, so nothing can be said of what differs. It is kept as it is, in a folder among the backups.</source>
        <translation>L’espace de travail actuel ne peut pas être lu, on ne peut donc rien dire de ce qui diffère. Il est gardé tel quel, dans un dossier parmi les sauvegardes.</translation>
    </message>
</context>
<context>
    <name>BackupVerbs</name>
    <message>
        <source>A second place for backups: a stick, or a disk that you keep elsewhere</source>
        <translation>Un second emplacement pour les sauvegardes&#xa0;: une clé USB, ou un disque que vous gardez ailleurs</translation>
    </message>
    <message>
        <source>This is the folder of the workspace itself, and would be lost with it. Choose a folder on a stick or on another disk.</source>
        <translation>C’est le dossier de l’espace de travail lui-même, il serait perdu avec lui. Choisissez un dossier sur une clé USB ou sur un autre disque.</translation>
    </message>
    <message>
        <source>Folder for the file that goes to the other computer</source>
        <translation>Dossier pour le fichier qui va vers l’autre ordinateur</translation>
    </message>
    <message>
        <source>The backup in the second place failed. %1</source>
        <translation>La sauvegarde au second emplacement a échoué. %1</translation>
    </message>
    <message>
        <source>The last backup failed. %1</source>
        <translation>La dernière sauvegarde a échoué. %1</translation>
    </message>
    <message>
        <source>A backup of all assessments is on this computer. The second place is not plugged in; as soon as it is, the backup is brought there.</source>
        <translation>Une sauvegarde de toutes les évaluations est sur cet ordinateur. Le second emplacement n’est pas branché&#xa0;; dès qu’il l’est, la sauvegarde y est portée.</translation>
    </message>
    <message>
        <source>A backup of all assessments is in both places. It opens with your passphrase.</source>
        <translation>Une sauvegarde de toutes les évaluations est aux deux emplacements. Elle s’ouvre avec votre phrase de passe.</translation>
    </message>
    <message>
        <source>A backup of all assessments is on this computer. It opens with your passphrase.</source>
        <translation>Une sauvegarde de toutes les évaluations est sur cet ordinateur. Elle s’ouvre avec votre phrase de passe.</translation>
    </message>
    <message>
        <source>Written and read back: %1 (%2). Take it to the other computer, open the program there, choose “Bring back from a backup…” and this file: it is checked there before anything is done. Your passphrase opens it.</source>
        <translation>Écrit et relu&#xa0;: %1 (%2). Portez-le sur l’autre ordinateur, ouvrez-y le programme, choisissez «&#xa0;Faire revenir d’une sauvegarde…&#xa0;» et ce fichier&#xa0;: il y est vérifié avant que quoi que ce soit ne soit fait. Votre phrase de passe l’ouvre.</translation>
    </message>
</context>
<context>
    <name>BringBackDialog</name>
    <message>
        <source>Made</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Choisir un &amp;fichier…</translation>
    </message>
    <message>
        <source>Look in a f&amp;older…</source>
        <translation>Chercher dans un d&amp;ossier…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Bring back from a backup – eesee</source>
        <translation>Faire revenir d’une sauvegarde – eesee</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>Quelle sauvegarde&#xa0;?</translation>
    </message>
    <message>
        <source>Plug in the stick or the disk with your backups: what is on it appears here. Nothing is replaced before you have seen what is in the backup.</source>
        <translation>Branchez la clé USB ou le disque qui porte vos sauvegardes&#xa0;: ce qui s’y trouve apparaît ici. Rien n’est remplacé avant que vous ayez vu ce que contient la sauvegarde.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>What opens it?</source>
        <translation>Qu’est-ce qui l’ouvre&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase de passe</translation>
    </message>
    <message>
        <source>The one that you used on the day of the backup.</source>
        <translation>Celle que vous utilisiez le jour de la sauvegarde.</translation>
    </message>
    <message>
        <source>Recovery &amp;code</source>
        <translation>&amp;Code de récupération</translation>
    </message>
    <message>
        <source>From your paper, of the day of the backup.</source>
        <translation>Celui de votre papier, du jour de la sauvegarde.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Look into it</source>
        <translation>&amp;Regarder dedans</translation>
    </message>
    <message>
        <source>Bring &amp;it back</source>
        <translation>La faire reven&amp;ir</translation>
    </message>
    <message>
        <source>No backup was found on this computer or on what is plugged in. Plug in the stick, or choose the file. Its name begins with “eesee-backup”.</source>
        <translation>Aucune sauvegarde n’a été trouvée sur cet ordinateur ni sur ce qui est branché. Branchez la clé USB, ou choisissez le fichier. Son nom commence par «&#xa0;eesee-backup&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) found</source>
        <translation>
            <numerusform>%n sauvegarde trouvée</numerusform>
            <numerusform>%n sauvegardes trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Backups (*.eesee-backup workspace.db);;All files (*)</source>
        <translation>Sauvegardes (*.eesee-backup workspace.db);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Folder with backups</source>
        <translation>Dossier de sauvegardes</translation>
    </message>
    <message>
        <source>There is no backup in %1 or in the folders in it. Choose another folder.</source>
        <translation>Il n’y a pas de sauvegarde dans %1 ni dans ses dossiers. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Use the p&amp;assphrase</source>
        <translation>Utiliser la &amp;phrase de passe</translation>
    </message>
    <message>
        <source>Use the &amp;recovery code</source>
        <translation>Utiliser le code de &amp;récupération</translation>
    </message>
    <message>
        <source>Backup of %1, %2</source>
        <translation>Sauvegarde de %1, %2</translation>
    </message>
</context>
<context>
    <name>BringInDialog</name>
    <message>
        <source>&amp;Another file…</source>
        <translation>&amp;Un autre fichier…</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>A new assessment</source>
        <translation>Une nouvelle évaluation</translation>
    </message>
    <message>
        <source>For the &amp;panel of</source>
        <translation>Pour le &amp;panel de</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Pour</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Ce qu’elle contient</translation>
    </message>
    <message>
        <source>The file is not valid; nothing in it can be trusted. %1</source>
        <translation>Le fichier n’est pas valide&#xa0;; on ne peut se fier à rien de ce qu’il contient. %1</translation>
    </message>
    <message>
        <source>This assessment is in the workspace already. An import never overwrites.</source>
        <translation>Cette évaluation est déjà dans l’espace de travail. Un import n’écrase jamais rien.</translation>
    </message>
    <message>
        <source>These sheets belong to an assessment that is not in this workspace.</source>
        <translation>Ces fiches appartiennent à une évaluation qui n’est pas dans cet espace de travail.</translation>
    </message>
    <message>
        <source>This is the workspace that is open, and no backup of it.</source>
        <translation>C’est l’espace de travail qui est ouvert, et non une sauvegarde de celui-ci.</translation>
    </message>
    <message>
        <source>All of these words stand where they were typed. The file is needed no more.</source>
        <translation>Tous ces mots sont là où ils ont été tapés. On n’a plus besoin du fichier.</translation>
    </message>
    <message>
        <source>The assessment that these words belong to is not in this workspace.</source>
        <translation>L’évaluation à laquelle ces mots appartiennent n’est pas dans cet espace de travail.</translation>
    </message>
    <message>
        <source>No field reads otherwise than in the draft that was sent.</source>
        <translation>Aucun champ ne se lit autrement que dans le projet envoyé.</translation>
    </message>
</context>
<context>
    <name>BringingBack</name>
    <message>
        <source>This is the workspace as it was at the backup of %1.</source>
        <translation>C’est l’espace de travail tel qu’il était à la sauvegarde de %1.</translation>
    </message>
    <message>
        <source>What was here before is kept as a backup, and can be brought back likewise.</source>
        <translation>Ce qui était ici auparavant est gardé comme sauvegarde, et peut revenir de la même façon.</translation>
    </message>
</context>
<context>
    <name>CardsView</name>
    <message>
        <source>Assessments</source>
        <translation>Évaluations</translation>
    </message>
    <message>
        <source>Enter opens the assessment, Ctrl+Enter goes to the next thing to do in it</source>
        <translation>Entrée ouvre l’évaluation, Ctrl+Entrée va à la prochaine chose à y faire</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>Changed fields</source>
        <translation>Champs modifiés</translation>
    </message>
    <message>
        <source>What changed in it</source>
        <translation>Ce qui y a changé</translation>
    </message>
    <message>
        <source>There is no revision before it here to compare with.</source>
        <translation>Il n’y a pas ici de révision antérieure à laquelle comparer.</translation>
    </message>
    <message>
        <source>No field has another text than in the revision before.</source>
        <translation>Aucun champ n’a un autre texte que dans la révision précédente.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) changed</source>
        <translation>
            <numerusform>%n champ modifié</numerusform>
            <numerusform>%n champs modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source> since revision %1</source>
        <translation> depuis la révision %1</translation>
    </message>
    <message>
        <source>Struck out: removed. Underlined: added.</source>
        <translation>Barré&#xa0;: retiré. Souligné&#xa0;: ajouté.</translation>
    </message>
</context>
<context>
    <name>CitedSources</name>
    <message>
        <source>S&amp;ources cited</source>
        <translation>S&amp;ources citées</translation>
    </message>
    <message>
        <source>Ci&amp;te</source>
        <translation>C&amp;iter</translation>
    </message>
    <message>
        <source>Add it and cite it</source>
        <translation>L’ajouter et la citer</translation>
    </message>
    <message>
        <source>Type part of a title, Enter cites it</source>
        <translation>Tapez une partie d’un titre, Entrée la cite</translation>
    </message>
    <message>
        <source>Type part of a title…</source>
        <translation>Tapez une partie d’un titre…</translation>
    </message>
    <message>
        <source>Stop citing %1</source>
        <translation>Ne plus citer %1</translation>
    </message>
    <message>
        <source>Stop citing</source>
        <translation>Ne plus citer</translation>
    </message>
    <message>
        <source>No source is called “%1” yet.</source>
        <translation>Aucune source ne s’appelle encore «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No source is called “%1” yet. Add it and cite it</source>
        <translation>Aucune source ne s’appelle encore «&#xa0;%1&#xa0;». L’ajouter et la citer</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>Your recovery code</source>
        <translation>Votre code de récupération</translation>
    </message>
    <message>
        <source>If the passphrase is ever lost, this code opens your work and lets you choose a new passphrase. The code is shown only this once; a new one can be made in the settings. Keep it on paper, away from this computer.</source>
        <translation>Si la phrase de passe se perd un jour, ce code ouvre votre travail et vous laisse choisir une nouvelle phrase de passe. Le code n’est montré que cette fois&#xa0;; un nouveau peut être créé dans les réglages. Gardez-le sur papier, loin de cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Save to a file…</source>
        <translation>&amp;Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de récupération</translation>
    </message>
    <message>
        <source>The code shown last time was never confirmed. This is a new one. The old one opens nothing any more: destroy any copy of it.</source>
        <translation>Le code montré la dernière fois n’a jamais été confirmé. En voici un nouveau. L’ancien n’ouvre plus rien&#xa0;: détruisez-en toute copie.</translation>
    </message>
    <message>
        <source>Whoever has this paper and the computer can open the assessments on it.</source>
        <translation>Quiconque a ce papier et l’ordinateur peut ouvrir les évaluations qui s’y trouvent.</translation>
    </message>
    <message>
        <source>Copied. Other programs can read the clipboard until something else is copied.</source>
        <translation>Copié. D’autres programmes peuvent lire le presse-papiers jusqu’à ce qu’autre chose soit copié.</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>Enregistrer le code de récupération</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Saved. Move the file off this computer.</source>
        <translation>Enregistré. Mettez le fichier hors de cet ordinateur.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Envoyé à l’imprimante.</translation>
    </message>
</context>
<context>
    <name>CommentForm</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Add the comment</source>
        <translation>Ajouter le commentaire</translation>
    </message>
    <message>
        <source>Another comment</source>
        <translation>Un autre commentaire</translation>
    </message>
    <message>
        <source>What it as&amp;ks for</source>
        <translation>Ce &amp;qu’il demande</translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <translation>Co&amp;mmentaire</translation>
    </message>
    <message>
        <source>Proposed wording</source>
        <translation>Formulation proposée</translation>
    </message>
    <message>
        <source>In place of the passage, or of the whole text. The member takes it over with one click.</source>
        <translation>À la place du passage, ou de tout le texte. Le membre la reprend d’un clic.</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Suivi par</translation>
    </message>
    <message>
        <source>%1. What is marked has formatting in it: the comment is on the whole text.</source>
        <translation>%1. Ce qui est marqué contient une mise en forme&#xa0;: le commentaire porte sur tout le texte.</translation>
    </message>
    <message>
        <source>On %1: “%2”</source>
        <translation>Sur %1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>On %1. Mark a passage to comment on that alone.</source>
        <translation>Sur %1. Marquez un passage pour ne commenter que celui-ci.</translation>
    </message>
</context>
<context>
    <name>CommentsPanel</name>
    <message>
        <source>No comment yet.</source>
        <translation>Pas encore de commentaire.</translation>
    </message>
    <message>
        <source>Show its &amp;place</source>
        <translation>Montrer son &amp;endroit</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>Accep&amp;ter</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;lore</translation>
    </message>
    <message>
        <source>Open agai&amp;n…</source>
        <translation>Rouvri&amp;r…</translation>
    </message>
    <message>
        <source>Propose a &amp;wording…</source>
        <translation>&amp;Proposer une formulation…</translation>
    </message>
    <message>
        <source>Ass&amp;ign…</source>
        <translation>Ass&amp;igner…</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Looked after by %1</source>
        <translation>Suivi par %1</translation>
    </message>
    <message>
        <source>Wording proposed: %1</source>
        <translation>Formulation proposée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>O&amp;pen the submission</source>
        <translation>&amp;Ouvrir la soumission</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Rien à comparer pour l’instant</translation>
    </message>
    <message>
        <source>As submissions come in, their scores stand here side by side, country by country in the order of their names, year by year. Nothing is ranked, and there is no overall score.</source>
        <translation>À mesure que les soumissions arrivent, leurs scores figurent ici côte à côte, pays par pays dans l’ordre de leurs noms, année par année. Rien n’est classé, et il n’y a pas de score global.</translation>
    </message>
    <message>
        <source>&amp;What to compare</source>
        <translation>Ce &amp;qu’on compare</translation>
    </message>
    <message>
        <source>Principle %1</source>
        <translation>Principe %1</translation>
    </message>
    <message>
        <source>Dimension %1</source>
        <translation>Dimension %1</translation>
    </message>
    <message>
        <source>The weights are provisional: the programme has not published them.</source>
        <translation>Les poids sont provisoires&#xa0;: le programme ne les a pas publiés.</translation>
    </message>
    <message>
        <source>%1, %2, revision %3: %4</source>
        <translation>%1, %2, révision %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>pas de score</translation>
    </message>
    <message>
        <source>How the panel decided: %1.</source>
        <translation>Comment le panel a décidé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Confidence: %1.</source>
        <translation>Confiance&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>ConfirmStep</name>
    <message>
        <source>Check your copy</source>
        <translation>Vérifiez votre copie</translation>
    </message>
    <message>
        <source>Type the recovery code from the copy that you keep, so that you know it will be there when you need it.</source>
        <translation>Tapez le code de récupération d’après la copie que vous gardez, pour être sûr qu’elle sera là quand vous en aurez besoin.</translation>
    </message>
    <message>
        <source>Recovery &amp;code</source>
        <translation>&amp;Code de récupération</translation>
    </message>
    <message>
        <source>This is not the code that was shown. Compare it character by character, or go back to see it again.</source>
        <translation>Ce n’est pas le code qui a été montré. Comparez-le caractère par caractère, ou revenez en arrière pour le revoir.</translation>
    </message>
</context>
<context>
    <name>CopyLine</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>CorrectionsDialog</name>
    <message>
        <source>&amp;Take what is ticked</source>
        <translation>&amp;Reprendre ce qui est coché</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>&amp;Tout cocher</translation>
    </message>
    <message>
        <source>In no field: %1</source>
        <translation>Dans aucun champ&#xa0;: %1</translation>
    </message>
    <message>
        <source>No longer in the document: %1</source>
        <translation>N’est plus dans le document&#xa0;: %1</translation>
    </message>
    <message>
        <source>What was changed in the draft</source>
        <translation>Ce qui a été modifié dans le projet</translation>
    </message>
    <message>
        <source>Changed fields</source>
        <translation>Champs modifiés</translation>
    </message>
    <message>
        <source>The space bar sets the tick</source>
        <translation>La barre d’espace coche</translation>
    </message>
    <message>
        <source>What went and what came</source>
        <translation>Ce qui est parti et ce qui est venu</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) read otherwise</source>
        <translation>
            <numerusform>%n champ se lit autrement</numerusform>
            <numerusform>%n champs se lisent autrement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracked change(s) were taken as accepted</source>
        <translation>
            <numerusform>%n modification suivie a été prise comme acceptée</numerusform>
            <numerusform>%n modifications suivies ont été prises comme acceptées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) or remark(s) stand in no field</source>
        <translation>
            <numerusform>%n paragraphe ou remarque n’est dans aucun champ</numerusform>
            <numerusform>%n paragraphes ou remarques ne sont dans aucun champ</numerusform>
        </translation>
    </message>
    <message>
        <source>Its heading was deleted in the document, and its text with it, or moved.</source>
        <translation>Son titre a été supprimé dans le document, et son texte avec lui, ou déplacé.</translation>
    </message>
    <message>
        <source>The text here was changed since the draft was sent. Above stands only what was changed in the document; taking it undoes what was changed here.</source>
        <translation>Le texte d’ici a été modifié depuis l’envoi du projet. Ci-dessus ne figure que ce qui a été modifié dans le document&#xa0;; le reprendre annule ce qui a été modifié ici.</translation>
    </message>
    <message>
        <source>The words are the same; bold, a heading, a list or a link is another.</source>
        <translation>Les mots sont les mêmes&#xa0;; le gras, un titre, une liste ou un lien est autre.</translation>
    </message>
</context>
<context>
    <name>CountryChoice</name>
    <message>
        <source>Choose or type…</source>
        <translation>Choisir ou saisir…</translation>
    </message>
    <message>
        <source>No country is called “%1”.</source>
        <translation>Aucun pays ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Un problème est survenu dans le programme</translation>
    </message>
    <message>
        <source>This is a fault in the program, not yours. %1 The report below contains no names and none of your text; please pass it on to whoever supports you. You can carry on working, though it is safer to restart the program.</source>
        <translation>C’est une erreur du programme, pas la vôtre. %1 Le rapport ci-dessous ne contient aucun nom et rien de votre texte&#xa0;; merci de le transmettre à qui vous assiste. Vous pouvez continuer à travailler, mais il est plus sûr de redémarrer le programme.</translation>
    </message>
    <message>
        <source>What you had written has been saved.</source>
        <translation>Ce que vous aviez écrit a été enregistré.</translation>
    </message>
    <message>
        <source>What you wrote last could not be saved: copy it elsewhere before you close.</source>
        <translation>Ce que vous avez écrit en dernier n’a pas pu être enregistré&#xa0;: copiez-le ailleurs avant de fermer.</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation>Copier le &amp;rapport</translation>
    </message>
    <message>
        <source>Program fault</source>
        <translation>Erreur du programme</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
</context>
<context>
    <name>DamageDialog</name>
    <message>
        <source>Save this lis&amp;t…</source>
        <translation>Enregistrer cette lis&amp;te…</translation>
    </message>
    <message>
        <source>&amp;Salvage what is whole</source>
        <translation>&amp;Récupérer ce qui est entier</translation>
    </message>
    <message>
        <source>Go back to a &amp;backup…</source>
        <translation>Revenir à une &amp;sauvegarde…</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;Laisser tel quel</translation>
    </message>
    <message>
        <source>Damaged workspace – eesee</source>
        <translation>Espace de travail endommagé – eesee</translation>
    </message>
    <message>
        <source>What is recovered and what is lost</source>
        <translation>Ce qui est récupéré et ce qui est perdu</translation>
    </message>
    <message>
        <source>{damage} Nothing was changed in it.</source>
        <translation>{damage} Rien n’y a été modifié.</translation>
    </message>
    <message>
        <source>The file of this workspace is damaged</source>
        <translation>Le fichier de cet espace de travail est endommagé</translation>
    </message>
    <message>
        <source>What is left of it can be brought into a new workspace.</source>
        <translation>Ce qu’il en reste peut être porté dans un nouvel espace de travail.</translation>
    </message>
    <message>
        <source>Salvage: a new workspace with the same passphrase takes the place of the damaged one, which is kept in a folder beside it.</source>
        <translation>Récupérer&#xa0;: un nouvel espace de travail, avec la même phrase de passe, prend la place de celui qui est endommagé, lequel est gardé dans un dossier à côté.</translation>
    </message>
    <message>
        <source>No backup of this workspace was found here. If there is one on a stick or another disk, plug it in and choose it.</source>
        <translation>Aucune sauvegarde de cet espace de travail n’a été trouvée ici. S’il y en a une sur une clé USB ou un autre disque, branchez-le et choisissez-la.</translation>
    </message>
    <message>
        <source>The last good backup is of {when}, in {place}. Going back to one keeps the damaged workspace too.</source>
        <translation>La dernière bonne sauvegarde date de {when}, dans {place}. Revenir à l’une d’elles garde aussi l’espace de travail endommagé.</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Enregistrer la liste</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>DamagedWorkspace</name>
    <message>
        <source>This is a new workspace, made of all that was whole in the damaged one. The damaged one is kept in %1.</source>
        <translation>Ceci est un nouvel espace de travail, fait de tout ce qui était entier dans celui qui est endommagé. Ce dernier est gardé dans %1.</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>The month before</source>
        <translation>Le mois précédent</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Le mois suivant</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>There is no date. Write it like %1.</source>
        <translation>Il n’y a pas de date. Écrivez-la comme %1.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date. Écrivez-la comme %2.</translation>
    </message>
    <message>
        <source>= %1</source>
        <translation>= %1</translation>
    </message>
    <message>
        <source>Write it like %1.</source>
        <translation>Écrivez-la comme %1.</translation>
    </message>
</context>
<context>
    <name>DecisionForm</name>
    <message>
        <source>How the panel &amp;decided</source>
        <translation>Comm&amp;ent le panel a décidé</translation>
    </message>
    <message>
        <source>&amp;Confidence</source>
        <translation>&amp;Confiance</translation>
    </message>
    <message>
        <source>&amp;Justification</source>
        <translation>&amp;Justification</translation>
    </message>
    <message>
        <source>&amp;Minority note</source>
        <translation>&amp;Note minoritaire</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>Decision on %1</source>
        <translation>Décision sur %1</translation>
    </message>
    <message>
        <source>&amp;Score</source>
        <translation>&amp;Score</translation>
    </message>
</context>
<context>
    <name>DeskWindow</name>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Vue d’ensemble</translation>
    </message>
    <message>
        <source>&amp;Receive</source>
        <translation>&amp;Recevoir</translation>
    </message>
    <message>
        <source>Re&amp;gister</source>
        <translation>Re&amp;gistre</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>Pages of the desk</source>
        <translation>Pages du bureau</translation>
    </message>
    <message>
        <source>%1, desk of the consortium — eesee</source>
        <translation>%1, bureau du consortium — eesee</translation>
    </message>
    <message>
        <source>%1 is a signed %2 file. It is made for members, who take it in on their side.</source>
        <translation>%1 est un fichier %2 signé. Il est fait pour les membres, qui le prennent en compte de leur côté.</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>Removed: %1.</source>
        <translation>Retiré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>Ajouté&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>DimensionPage</name>
    <message>
        <source>Score of the panel</source>
        <translation>Score du panel</translation>
    </message>
    <message>
        <source>&amp;Narrative</source>
        <translation>&amp;Texte narratif</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>confiance %1</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>pas encore décidé</translation>
    </message>
    <message>
        <source>See the votes</source>
        <translation>Voir les votes</translation>
    </message>
    <message>
        <source>Enter the panel’s votes</source>
        <translation>Saisir les votes du panel</translation>
    </message>
    <message>
        <source>&amp;Score</source>
        <translation>&amp;Score</translation>
    </message>
    <message>
        <source>&amp;Confidence</source>
        <translation>&amp;Confiance</translation>
    </message>
    <message>
        <source>How the panel &amp;decided</source>
        <translation>Comm&amp;ent le panel a décidé</translation>
    </message>
    <message>
        <source>&amp;Justification</source>
        <translation>&amp;Justification</translation>
    </message>
    <message>
        <source>Previous score and minority note</source>
        <translation>Score précédent et note minoritaire</translation>
    </message>
    <message>
        <source>&amp;Previous score</source>
        <translation>Score &amp;précédent</translation>
    </message>
    <message>
        <source>From last time, 1 to 5; empty if there is none.</source>
        <translation>De la dernière fois, de 1 à 5&#xa0;; vide s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>&amp;Reason for change</source>
        <translation>&amp;Raison du changement</translation>
    </message>
    <message>
        <source>&amp;Minority note</source>
        <translation>&amp;Note minoritaire</translation>
    </message>
</context>
<context>
    <name>Doors</name>
    <message>
        <source>The folder %1 seems to be synchronised with other computers, which can damage a workspace.</source>
        <translation>Le dossier %1 semble synchronisé avec d’autres ordinateurs, ce qui peut endommager un espace de travail.</translation>
    </message>
    <message>
        <source>Use a safe place</source>
        <translation>Utiliser un endroit sûr</translation>
    </message>
</context>
<context>
    <name>DraftPage</name>
    <message>
        <source>&amp;Beside the text</source>
        <translation>À &amp;côté du texte</translation>
    </message>
    <message>
        <source>Open the pages in a window of their own; they follow what you write.</source>
        <translation>Ouvrir les pages dans une fenêtre à part&#xa0;; elles suivent ce que vous écrivez.</translation>
    </message>
    <message>
        <source>Saved for Word and corrected by a colleague, it comes back with “Bring in…”, change by change.</source>
        <translation>Enregistré pour Word et corrigé par un collègue, il revient par «&#xa0;Importer…&#xa0;», modification par modification.</translation>
    </message>
</context>
<context>
    <name>DraftViewer</name>
    <message>
        <source>Fit &amp;width</source>
        <translation>Ajuster à la &amp;largeur</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>&amp;Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Save f&amp;or Word…</source>
        <translation>Enregistrer p&amp;our Word…</translation>
    </message>
    <message>
        <source>Copy for the panel</source>
        <translation>Copie pour le panel</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>Ce qui est imprimé</translation>
    </message>
    <message>
        <source>Find in the pages</source>
        <translation>Chercher dans les pages</translation>
    </message>
    <message>
        <source>To be corrected there; “Bring in…” shows what was changed</source>
        <translation>À corriger là-bas&#xa0;; «&#xa0;Importer…&#xa0;» montre ce qui a été modifié</translation>
    </message>
    <message>
        <source>Smaller pages</source>
        <translation>Pages plus petites</translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation>Pages plus grandes</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>Endroit précédent</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Endroit suivant</translation>
    </message>
    <message>
        <source>Preparing the pages…</source>
        <translation>Préparation des pages…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Draft report</source>
        <translation>Projet de rapport</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Page %1 of %2 · %3 %</source>
        <translation>Page %1 sur %2 · %3&#xa0;%</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Document Word (*.docx)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Written: %1. The file is not encrypted.</source>
        <translation>Écrit&#xa0;: %1. Le fichier n’est pas chiffré.</translation>
    </message>
    <message>
        <source>Sending to the printer…</source>
        <translation>Envoi à l’imprimante…</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Envoyé à l’imprimante.</translation>
    </message>
</context>
<context>
    <name>FiguresTable</name>
    <message>
        <source>Scores of countries by year</source>
        <translation>Scores des pays par année</translation>
    </message>
    <message>
        <source>Arrows go from figure to figure; its working stands below</source>
        <translation>Les flèches vont de chiffre en chiffre&#xa0;; le calcul figure au-dessous</translation>
    </message>
</context>
<context>
    <name>FileTile</name>
    <message>
        <source>It is not known where the file was written. Write it again.</source>
        <translation>On ne sait pas où le fichier a été écrit. Écrivez-le à nouveau.</translation>
    </message>
    <message>
        <source>No longer in %1: it was moved or renamed. Write it again.</source>
        <translation>N’est plus dans %1&#xa0;: il a été déplacé ou renommé. Écrivez-le à nouveau.</translation>
    </message>
    <message>
        <source>%1 · in %2</source>
        <translation>%1 · dans %2</translation>
    </message>
    <message>
        <source>Drag the file into a mail or onto a stick.</source>
        <translation>Faites glisser le fichier dans un courriel ou sur une clé USB.</translation>
    </message>
</context>
<context>
    <name>FileWindow</name>
    <message>
        <source>&amp;Open the program</source>
        <translation>&amp;Ouvrir le programme</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Previous match</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>In the whole assessment</source>
        <translation>Dans toute l’évaluation</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>Close find and replace</source>
        <translation>Fermer la recherche et le remplacement</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Chercher et remplacer</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n remplacé</numerusform>
            <numerusform>%n remplacés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstChoices</name>
    <message>
        <source>What would you like to do first?</source>
        <translation>Que voulez-vous faire en premier&#xa0;?</translation>
    </message>
    <message>
        <source>Begin an assessment</source>
        <translation>Commencer une évaluation</translation>
    </message>
    <message>
        <source>One country and one study period. You can stop at any time and pick up where you left off.</source>
        <translation>Un pays et une période d’étude. Vous pouvez arrêter à tout moment et reprendre où vous en étiez.</translation>
    </message>
    <message>
        <source>Start from last year</source>
        <translation>Partir de l’année dernière</translation>
    </message>
    <message>
        <source>Bring in a published report or an exported assessment. Its texts are your starting point.</source>
        <translation>Importez un rapport publié ou une évaluation exportée. Ses textes sont votre point de départ.</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>D’abord regarder</translation>
    </message>
    <message>
        <source>A finished, invented assessment, clearly marked. Nothing in it can be broken.</source>
        <translation>Une évaluation terminée et inventée, clairement marquée. On ne peut rien y casser.</translation>
    </message>
</context>
<context>
    <name>FirstStartWindow</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Bring back from a bac&amp;kup…</source>
        <translation>Faire revenir d’une sau&amp;vegarde…</translation>
    </message>
    <message>
        <source>Welcome — eesee</source>
        <translation>Bienvenue — eesee</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Be&amp;gin</source>
        <translation>Co&amp;mmencer</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Creating the keys…</source>
        <translation>Création des clés…</translation>
    </message>
</context>
<context>
    <name>FoldHead</name>
    <message>
        <source>opened</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
</context>
<context>
    <name>GoToBox</name>
    <message>
        <source>Nothing of that name.</source>
        <translation>Rien de ce nom.</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Section, field or what to do</source>
        <translation>Section, champ ou chose à faire</translation>
    </message>
    <message>
        <source>2.1, confidence, lock…</source>
        <translation>2.1, confiance, verrouiller…</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Où aller</translation>
    </message>
</context>
<context>
    <name>HalfThereWindow</name>
    <message>
        <source>Bring back from a &amp;backup…</source>
        <translation>Faire revenir d’une &amp;sauvegarde…</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Chercher à nouveau</translation>
    </message>
    <message>
        <source>Begin a &amp;new workspace</source>
        <translation>Commencer un &amp;nouvel espace de travail</translation>
    </message>
    <message>
        <source>Something is missing – eesee</source>
        <translation>Il manque quelque chose – eesee</translation>
    </message>
    <message>
        <source>The key file of your workspace is missing</source>
        <translation>Le fichier de clés de votre espace de travail manque</translation>
    </message>
    <message>
        <source>The database of your workspace is missing</source>
        <translation>La base de données de votre espace de travail manque</translation>
    </message>
    <message>
        <source>Looked for in %1</source>
        <translation>Cherché dans %1</translation>
    </message>
    <message>
        <source>There: workspace.db, with all that you wrote, encrypted.</source>
        <translation>Présent&#xa0;: workspace.db, avec tout ce que vous avez écrit, chiffré.</translation>
    </message>
    <message>
        <source>Missing: workspace.key and its copy workspace.key.copy. Passphrase and recovery code open that file; without it nobody can read the database, nor can we.</source>
        <translation>Manquent&#xa0;: workspace.key et sa copie workspace.key.copy. La phrase de passe et le code de récupération ouvrent ce fichier&#xa0;; sans lui, personne ne peut lire la base de données, nous non plus.</translation>
    </message>
    <message>
        <source>Look in the trash, and where the folder was copied to. Any backup of this workspace has the key file too: bringing one back keeps the database of now beside it.</source>
        <translation>Regardez dans la corbeille, et là où le dossier a été copié. Toute sauvegarde de cet espace de travail contient aussi le fichier de clés&#xa0;: en faire revenir une garde à côté la base de données actuelle.</translation>
    </message>
    <message>
        <source>There: workspace.key, which your passphrase and your recovery code open.</source>
        <translation>Présent&#xa0;: workspace.key, que votre phrase de passe et votre code de récupération ouvrent.</translation>
    </message>
    <message>
        <source>There: backups or other traces of a workspace.</source>
        <translation>Présentes&#xa0;: des sauvegardes ou d’autres traces d’un espace de travail.</translation>
    </message>
    <message>
        <source>Missing: workspace.db, with all that you wrote.</source>
        <translation>Manque&#xa0;: workspace.db, avec tout ce que vous avez écrit.</translation>
    </message>
    <message>
        <source>Look in the trash, and where the folder was copied or moved to; put workspace.db back here and look again. Or bring back a backup: of this computer, or from a stick.</source>
        <translation>Regardez dans la corbeille, et là où le dossier a été copié ou déplacé&#xa0;; remettez workspace.db ici et cherchez à nouveau. Ou faites revenir une sauvegarde&#xa0;: de cet ordinateur, ou d’une clé USB.</translation>
    </message>
</context>
<context>
    <name>HeadLine</name>
    <message>
        <source>TRAINING</source>
        <translation>EXERCICE</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sceller</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>What is still missing</source>
        <translation>Ce qui manque encore</translation>
    </message>
    <message>
        <source>The report as it would be printed</source>
        <translation>Le rapport tel qu’il serait imprimé</translation>
    </message>
    <message>
        <source>Make the assessment final, and the sealed file to send</source>
        <translation>Rendre l’évaluation définitive, et faire le fichier scellé à envoyer</translation>
    </message>
    <message>
        <source>Sealed, revision %1</source>
        <translation>Scellée, révision %1</translation>
    </message>
    <message>
        <source>Draft, revision %1</source>
        <translation>Projet, révision %1</translation>
    </message>
    <message>
        <source>Reopen as revision %1…</source>
        <translation>Rouvrir comme révision %1…</translation>
    </message>
    <message>
        <source>%1 of %2 required items are there</source>
        <translation>%1 éléments requis sur %2 sont présents</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Montrer</translation>
    </message>
    <message>
        <source>Restore &amp;this text</source>
        <translation>Res&amp;taurer ce texte</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Plus</translation>
    </message>
    <message>
        <source>&amp;Undo this change</source>
        <translation>&amp;Annuler cette modification</translation>
    </message>
    <message>
        <source>&amp;Go back to this moment…</source>
        <translation>&amp;Revenir à ce moment…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Old and new</source>
        <translation>Ancien et nouveau</translation>
    </message>
    <message>
        <source>Puts back the text from before this change</source>
        <translation>Remet le texte d’avant cette modification</translation>
    </message>
    <message>
        <source>Each change of the last 30 days is kept. Of older ones one an hour is kept, later one a day, then one a week. What was sealed, undone or restored is kept for ever.</source>
        <translation>Chaque modification des 30 derniers jours est gardée. Des plus anciennes, une par heure, puis une par jour, puis une par semaine. Ce qui a été scellé, annulé ou restauré est gardé pour toujours.</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Toutes les modifications</translation>
    </message>
    <message numerus="yes">
        <source>%n older change(s)…</source>
        <translation>
            <numerusform>%n modification plus ancienne…</numerusform>
            <numerusform>%n modifications plus anciennes…</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les montrer</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>redone</source>
        <translation>rétabli</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>scellé</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>rouvert</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restauré</translation>
    </message>
    <message>
        <source>went back</source>
        <translation>revenu en arrière</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>remplacé</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>remis</translation>
    </message>
    <message>
        <source>brought in</source>
        <translation>importé</translation>
    </message>
    <message>
        <source>taken over from a comment</source>
        <translation>repris d’un commentaire</translation>
    </message>
    <message>
        <source>corrected as in the document</source>
        <translation>corrigé comme dans le document</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>ajouté&#xa0;: %1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>retiré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Every change will be listed here, with a way back.</source>
        <translation>Rien n’a encore été modifié. Chaque modification sera listée ici, avec un moyen de revenir.</translation>
    </message>
    <message>
        <source>Struck out: removed. Underlined: added.</source>
        <translation>Barré&#xa0;: retiré. Souligné&#xa0;: ajouté.</translation>
    </message>
    <message>
        <source>The words are the same; their form is another: bold, headings, lists or links.</source>
        <translation>Les mots sont les mêmes&#xa0;; leur forme est autre&#xa0;: gras, titres, listes ou liens.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Assessments</source>
        <translation>Évaluations</translation>
    </message>
    <message>
        <source>Sea&amp;rch</source>
        <translation>Cherche&amp;r</translation>
    </message>
    <message>
        <source>Sor&amp;t by</source>
        <translation>&amp;Trier par</translation>
    </message>
    <message>
        <source>Last saved</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Study period</source>
        <translation>Période d’étude</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>&amp;New assessment…</source>
        <translation>&amp;Nouvelle évaluation…</translation>
    </message>
    <message>
        <source>&amp;Bring in…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Practice assessment</source>
        <translation>Évaluation d’&amp;exercice</translation>
    </message>
    <message>
        <source>Begin &amp;your first assessment…</source>
        <translation>&amp;Commencer une évaluation…</translation>
    </message>
    <message>
        <source>&amp;Try it on the practice assessment</source>
        <translation>&amp;Essayer sur l’évaluation d’exercice</translation>
    </message>
    <message>
        <source>No assessment matches the search.</source>
        <translation>Aucune évaluation ne correspond à la recherche.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Duplicate as &amp;next period…</source>
        <translation>Dupliquer pour la période &amp;suivante…</translation>
    </message>
    <message>
        <source>Countr&amp;y, period, language…</source>
        <translation>Pa&amp;ys, période, langue…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
</context>
<context>
    <name>IdentitiesForm</name>
    <message>
        <source>Names are optional. They are kept encrypted on this computer, apart from the votes. They never go onto score sheets, the results sheet, the agenda or into a table of votes. A name is printed in the report, or goes into the sealed file, only if that member’s own box is ticked; the sealed file never says which votes are whose unless you choose to send votes.</source>
        <translation>Les noms sont facultatifs. Ils sont gardés chiffrés sur cet ordinateur, à part des votes. Ils ne figurent jamais sur les fiches de notation, la feuille de résultats, l’ordre du jour ni dans un tableau de votes. Un nom n’est imprimé dans le rapport, ou ne va dans le fichier scellé, que si la case de ce membre est cochée&#xa0;; le fichier scellé ne dit jamais quels votes sont de qui, sauf si vous choisissez d’envoyer les votes.</translation>
    </message>
</context>
<context>
    <name>IntakePreview</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De qui</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Différents</translation>
    </message>
    <message>
        <source>Votes, or why refused</source>
        <translation>Votes, ou raison du refus</translation>
    </message>
    <message>
        <source>What would be entered</source>
        <translation>Ce qui serait saisi</translation>
    </message>
    <message>
        <source>What members wrote. It is shown only here: copy what you need into a justification.</source>
        <translation>Ce que les membres ont écrit. Ce n’est montré qu’ici&#xa0;: copiez ce qu’il vous faut dans une justification.</translation>
    </message>
    <message>
        <source>What members wrote</source>
        <translation>Ce que les membres ont écrit</translation>
    </message>
    <message numerus="yes">
        <source>%n new vote(s)</source>
        <translation>
            <numerusform>%n nouveau vote</numerusform>
            <numerusform>%n nouveaux votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would replace another</source>
        <translation>
            <numerusform>%n en remplacerait un autre</numerusform>
            <numerusform>%n en remplaceraient d’autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) refused</source>
        <translation>
            <numerusform>%n fichier refusé</numerusform>
            <numerusform>%n fichiers refusés</numerusform>
        </translation>
    </message>
    <message>
        <source>Read, not entered yet: %1</source>
        <translation>Lu, pas encore saisi&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Enter the %n new one(s)</source>
        <translation>
            <numerusform>Saisir le %n nouveau</numerusform>
            <numerusform>Saisir les %n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter %n vote(s)</source>
        <translation>
            <numerusform>Saisir %n vote</numerusform>
            <numerusform>Saisir %n votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter all, replacing %n</source>
        <translation>
            <numerusform>Tout saisir, en remplaçant %n</numerusform>
            <numerusform>Tout saisir, en remplaçant %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter nothing</source>
        <translation>Ne rien saisir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Refused:</source>
        <translation>Refusés&#xa0;:</translation>
    </message>
    <message>
        <source>%1, round %2, %3: %4 is recorded, the file says %5</source>
        <translation>%1, tour %2, %3&#xa0;: %4 est enregistré, le fichier dit %5</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyForm</name>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Con&amp;firm the key</source>
        <translation>Con&amp;firmer la clé</translation>
    </message>
    <message>
        <source>Let it e&amp;xpire…</source>
        <translation>La laisser e&amp;xpirer…</translation>
    </message>
    <message>
        <source>Revo&amp;ke…</source>
        <translation>Révo&amp;quer…</translation>
    </message>
    <message>
        <source>Digits of the key</source>
        <translation>Chiffres de la clé</translation>
    </message>
    <message>
        <source>Ring the member on a number that you know, not on one from the mail. They read forty digits from their enrolment card; type them as you hear them.</source>
        <translation>Appelez le membre à un numéro que vous connaissez, pas à celui du courriel. Il lit quarante chiffres de sa carte d’inscription&#xa0;; tapez-les comme vous les entendez.</translation>
    </message>
    <message>
        <source>Dig&amp;its as they are read to you</source>
        <translation>Ch&amp;iffres tels qu’on vous les lit</translation>
    </message>
    <message>
        <source>%1 · %2 in the register</source>
        <translation>%1 · %2 dans le registre</translation>
    </message>
    <message>
        <source>Came in: %1</source>
        <translation>Arrivée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Confirmed: %1</source>
        <translation>Confirmée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Good until: %1</source>
        <translation>Valable jusqu’au&#xa0;: %1</translation>
    </message>
    <message>
        <source>Revoked from: %1</source>
        <translation>Révoquée à partir du&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>KeyVerbs</name>
    <message>
        <source>No list of recipients is on board: sealed files are signed and not encrypted. Take in the list that the consortium has published.</source>
        <translation>Aucune liste de destinataires n’est en place&#xa0;: les fichiers scellés sont signés et non chiffrés. Prenez en compte la liste que le consortium a publiée.</translation>
    </message>
    <message>
        <source>List %1 of %2 is on board. Sealed files are encrypted for its %3 recipients, until %4.</source>
        <translation>La liste %1 de %2 est en place. Les fichiers scellés sont chiffrés pour ses %3 destinataires, jusqu’au %4.</translation>
    </message>
    <message>
        <source>It has expired: nothing is sealed until a later one is taken in.</source>
        <translation>Elle a expiré&#xa0;: rien n’est scellé avant qu’une plus récente ne soit prise en compte.</translation>
    </message>
    <message>
        <source>It accepts the methods %1.</source>
        <translation>Elle accepte les méthodes %1.</translation>
    </message>
    <message>
        <source>Enrolment file (*%1)</source>
        <translation>Fichier d’inscription (*%1)</translation>
    </message>
    <message>
        <source>Where to save the enrolment file?</source>
        <translation>Où enregistrer le fichier d’inscription&#xa0;?</translation>
    </message>
    <message>
        <source>✓ Written: %1. Mail it to the consortium; they ring you for the digits.</source>
        <translation>✓ Écrit&#xa0;: %1. Envoyez-le au consortium&#xa0;; il vous appelle pour les chiffres.</translation>
    </message>
    <message>
        <source>Where to save the enrolment card?</source>
        <translation>Où enregistrer la carte d’inscription&#xa0;?</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>✓ Written: %1</source>
        <translation>✓ Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Change of key (*%1)</source>
        <translation>Changement de clé (*%1)</translation>
    </message>
    <message>
        <source>Where to save the file that tells of the new key?</source>
        <translation>Où enregistrer le fichier qui annonce la nouvelle clé&#xa0;?</translation>
    </message>
    <message>
        <source>✓ A new key is in place, and %1 tells of it. Mail that file to the consortium before you seal anything; the digits are others now.</source>
        <translation>✓ Une nouvelle clé est en place, et %1 l’annonce. Envoyez ce fichier au consortium avant de sceller quoi que ce soit&#xa0;; les chiffres sont maintenant d’autres.</translation>
    </message>
</context>
<context>
    <name>LeaveNothingDialog</name>
    <message>
        <source>&amp;Also what may be nowhere else</source>
        <translation>Aussi ce qui n’est peut-être &amp;nulle part ailleurs</translation>
    </message>
    <message>
        <source>&amp;Print what is needed to go on…</source>
        <translation>&amp;Imprimer ce qu’il faut pour continuer…</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>retirer</translation>
    </message>
    <message>
        <source>For a computer that may be taken away. What you pick is removed, and cannot be brought back: not by you, not by a recovery code, not by anybody who helps you.</source>
        <translation>Pour un ordinateur qui pourrait être emporté. Ce que vous choisissez est retiré, et ne peut revenir&#xa0;: ni par vous, ni par un code de récupération, ni par quiconque vous aide.</translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s) here are drafts, or no receipt says that they were accepted: there may be no other copy.</source>
        <translation>
            <numerusform>%n évaluation ici est un projet, ou aucun accusé ne dit qu’elle a été acceptée&#xa0;: il n’en existe peut-être pas d’autre copie.</numerusform>
            <numerusform>%n évaluations ici sont des projets, ou aucun accusé ne dit qu’elles ont été acceptées&#xa0;: il n’en existe peut-être pas d’autre copie.</numerusform>
        </translation>
    </message>
    <message>
        <source>On this computer, as far as the program knows</source>
        <translation>Sur cet ordinateur, pour autant que le programme le sache</translation>
    </message>
    <message>
        <source>What the program cannot reach</source>
        <translation>Ce que le programme ne peut atteindre</translation>
    </message>
    <message>
        <source>It cannot be undone. &amp;Type “%1” to continue</source>
        <translation>Cela ne peut être annulé. &amp;Tapez «&#xa0;%1&#xa0;» pour continuer</translation>
    </message>
    <message>
        <source>Before that</source>
        <translation>Avant cela</translation>
    </message>
    <message>
        <source>Print, or save on a stick, what is needed to go on from the consortium&apos;s copy: which file they have, its check code, and the steps. Nothing on it opens anything.</source>
        <translation>Imprimez, ou enregistrez sur une clé USB, ce qu’il faut pour continuer à partir de la copie du consortium&#xa0;: quel fichier il a, son code de contrôle, et les étapes. Rien là-dessus n’ouvre quoi que ce soit.</translation>
    </message>
    <message>
        <source>Nothing was sealed here: there is no copy from which to go on.</source>
        <translation>Rien n’a été scellé ici&#xa0;: il n’y a pas de copie à partir de laquelle continuer.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Pick what is to go.</source>
        <translation>Choisissez ce qui doit partir.</translation>
    </message>
    <message>
        <source>Some of it may be nowhere else. Send it first, or say that it may go.</source>
        <translation>Une partie n’est peut-être nulle part ailleurs. Envoyez-la d’abord, ou dites qu’elle peut partir.</translation>
    </message>
    <message>
        <source>Print first what is needed to go on.</source>
        <translation>Imprimez d’abord ce qu’il faut pour continuer.</translation>
    </message>
    <message>
        <source>Type “%1” to continue.</source>
        <translation>Tapez «&#xa0;%1&#xa0;» pour continuer.</translation>
    </message>
    <message>
        <source>Print what is needed to go on</source>
        <translation>Imprimer ce qu’il faut pour continuer</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Text (*.txt)</source>
        <translation>PDF (*.pdf);;Texte (*.txt)</translation>
    </message>
    <message>
        <source>Written: %1. Print it, or take it away: it is not removed with the rest.</source>
        <translation>Écrit&#xa0;: %1. Imprimez-le, ou emportez-le&#xa0;: il n’est pas retiré avec le reste.</translation>
    </message>
</context>
<context>
    <name>LeaveNothingVerbs</name>
    <message numerus="yes">
        <source>%n file(s) removed.</source>
        <translation>
            <numerusform>%n fichier retiré.</numerusform>
            <numerusform>%n fichiers retirés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still there: %1</source>
        <translation>Toujours là&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>LeavingTree</name>
    <message>
        <source>What leaves</source>
        <translation>Ce qui part</translation>
    </message>
    <message>
        <source>The space bar sets the tick</source>
        <translation>La barre d’espace coche</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>Stays – %1: %2 (%3)</source>
        <translation>Reste – %1&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 (%3)</source>
        <translation>%1 (%3)</translation>
    </message>
    <message>
        <source>Names of panel members: %1 of %2 leave</source>
        <translation>Noms de membres du panel&#xa0;: %1 sur %2 partent</translation>
    </message>
    <message>
        <source>Sources: %1 of %2 leave</source>
        <translation>Sources&#xa0;: %1 sur %2 partent</translation>
    </message>
    <message>
        <source>Attached files: %1 of %2 leave</source>
        <translation>Fichiers joints&#xa0;: %1 sur %2 partent</translation>
    </message>
    <message>
        <source>Names of panel members that stay: %2</source>
        <translation>Noms de membres du panel qui restent&#xa0;: %2</translation>
    </message>
    <message>
        <source>Sources that stay: %2</source>
        <translation>Sources qui restent&#xa0;: %2</translation>
    </message>
    <message>
        <source>Attached files that stay: %2</source>
        <translation>Fichiers joints qui restent&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>LeftoverTexts</name>
    <message>
        <source>Text that was kept aside, %1</source>
        <translation>Texte mis de côté, %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>LinkBar</name>
    <message>
        <source>Set link</source>
        <translation>Mettre le lien</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Retirer le lien</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Link text</source>
        <translation>Texte du lien</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>This is not a valid address. It must begin with https://, http:// or mailto:.</source>
        <translation>Ce n’est pas une adresse valable. Elle doit commencer par https://, http:// ou mailto:.</translation>
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
        <translation>EXERCICE</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Évaluation</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Pages du manuel</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>C&amp;hercher</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Chercher dans le manuel</translation>
    </message>
    <message>
        <source>Language of the manual</source>
        <translation>Langue du manuel</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>This page is not there in the language “%1” yet. It is shown in English.</source>
        <translation>Cette page n’existe pas encore dans la langue «&#xa0;%1&#xa0;». Elle est montrée en anglais.</translation>
    </message>
</context>
<context>
    <name>MemberStep</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>A few questions, then you can begin. The name of the organisation, the passphrase and the language of the screen can be changed later, in the settings. Nothing leaves this computer unless you send it.</source>
        <translation>Quelques questions, et vous pourrez commencer. Le nom de l’organisation, la phrase de passe et la langue de l’écran peuvent être changés plus tard, dans les réglages. Rien ne quitte cet ordinateur à moins que vous ne l’envoyiez.</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Pays</translation>
    </message>
    <message>
        <source>Language of the &amp;screen</source>
        <translation>Langue de l’é&amp;cran</translation>
    </message>
    <message>
        <source>Language of the &amp;reports</source>
        <translation>Langue des &amp;rapports</translation>
    </message>
    <message>
        <source>The default for new assessments; each can have its own.</source>
        <translation>Par défaut pour les nouvelles évaluations&#xa0;; chacune peut avoir la sienne.</translation>
    </message>
    <message>
        <source>&amp;What you do here</source>
        <translation>Ce &amp;que vous faites ici</translation>
    </message>
    <message>
        <source>Each opens its own window, from now on whenever you start the program.</source>
        <translation>Chacun ouvre sa propre fenêtre, désormais à chaque démarrage du programme.</translation>
    </message>
    <message>
        <source>Write assessments, as a member</source>
        <translation>Rédiger, comme membre</translation>
    </message>
    <message>
        <source>Receive them, for the consortium</source>
        <translation>Les recevoir, pour le consortium</translation>
    </message>
</context>
<context>
    <name>MembersForm</name>
    <message>
        <source>Add mem&amp;ber</source>
        <translation>Ajouter un mem&amp;bre</translation>
    </message>
    <message>
        <source>A&amp;lias (optional)</source>
        <translation>A&amp;lias (facultatif)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Members of the panel</source>
        <translation>Membres du panel</translation>
    </message>
    <message>
        <source>Not the person’s name: up to 20 characters that give nothing away. Leave empty for M1, M2 and so on.</source>
        <translation>Pas le nom de la personne&#xa0;: jusqu’à 20 caractères qui ne trahissent rien. Laissez vide pour M1, M2 et ainsi de suite.</translation>
    </message>
    <message>
        <source>M1, M2 …</source>
        <translation>M1, M2 …</translation>
    </message>
    <message>
        <source>left; the votes stay</source>
        <translation>parti&#xa0;; les votes restent</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Is &amp;back on the panel</source>
        <translation>Est de &amp;retour au panel</translation>
    </message>
    <message>
        <source>Has le&amp;ft the panel</source>
        <translation>A q&amp;uitté le panel</translation>
    </message>
    <message>
        <source>A member who has voted cannot be removed; press “Has left the panel” instead.</source>
        <translation>Un membre qui a voté ne peut pas être retiré&#xa0;; appuyez plutôt sur «&#xa0;A quitté le panel&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Recen&amp;t</source>
        <translation>Récen&amp;ts</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>MissingChangesDialog</name>
    <message>
        <source>Changes are missing</source>
        <translation>Des modifications manquent</translation>
    </message>
    <message>
        <source>I know</source>
        <translation>Je le sais</translation>
    </message>
    <message numerus="yes">
        <source>and %n more place(s)</source>
        <translation>
            <numerusform>et %n endroit de plus</numerusform>
            <numerusform>et %n endroits de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell me again</source>
        <translation>Me le redire</translation>
    </message>
    <message>
        <source>Something else: where you were, a setting, or a sealed file</source>
        <translation>Autre chose&#xa0;: où vous étiez, un réglage, ou un fichier scellé</translation>
    </message>
    <message>
        <source>An assessment that is missing itself: %1</source>
        <translation>Une évaluation qui manque elle-même&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>NarrativeEditor</name>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Heading %1</source>
        <translation>Titre %1</translation>
    </message>
    <message>
        <source>Kind of paragraph</source>
        <translation>Type de paragraphe</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Liste à puces</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Liste numérotée</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Note de bas de page</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Chercher et remplacer</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Texte narratif</translation>
    </message>
    <message>
        <source>Ctrl+B bold, Ctrl+I italic, Ctrl+K link, Ctrl+Shift+8 list, Ctrl+F find; Tab leaves</source>
        <translation>Ctrl+B gras, Ctrl+I italique, Ctrl+K lien, Ctrl+Maj+8 liste, Ctrl+F chercher&#xa0;; Tab quitte</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>aim for %1 to %2</source>
        <translation>viser %1 à %2</translation>
    </message>
</context>
<context>
    <name>NewCodeDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>Nouveau code de récupération</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
</context>
<context>
    <name>OfferLine</name>
    <message>
        <source>&amp;Take %1</source>
        <translation>&amp;Prendre %1</translation>
    </message>
    <message>
        <source>Choose the score that goes with it; then both are recorded.</source>
        <translation>Choisissez le score qui va avec&#xa0;; les deux sont alors enregistrés.</translation>
    </message>
    <message>
        <source>By this rule the score is %1. For another one, choose consensus or vote first.</source>
        <translation>Selon cette règle, le score est %1. Pour un autre, choisissez d’abord le consensus ou le vote.</translation>
    </message>
    <message>
        <source>%1 is not the %2 as they are now: decide again.</source>
        <translation>%1 n’est pas %2 tels qu’ils sont maintenant&#xa0;: décidez à nouveau.</translation>
    </message>
    <message>
        <source>&amp;Keep %1 although the votes changed…</source>
        <translation>&amp;Garder %1 bien que les votes aient changé…</translation>
    </message>
    <message>
        <source>Votes have changed since the panel decided on %1.</source>
        <translation>Les votes ont changé depuis que le panel a décidé de %1.</translation>
    </message>
    <message>
        <source>&amp;Keep %1</source>
        <translation>&amp;Garder %1</translation>
    </message>
    <message>
        <source>Keep %1 although the votes changed?</source>
        <translation>Garder %1 bien que les votes aient changé&#xa0;?</translation>
    </message>
    <message>
        <source>It is recorded as the panel’s consensus then, and no longer as what the votes yield. The reason goes to the end of the justification.</source>
        <translation>Il est alors enregistré comme consensus du panel, et non plus comme ce que donnent les votes. La raison va à la fin de la justification.</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Garder %1</translation>
    </message>
</context>
<context>
    <name>OpenedFile</name>
    <message>
        <source>The file could not be read</source>
        <translation>Le fichier n’a pas pu être lu</translation>
    </message>
    <message>
        <source>A sealed file that is encrypted</source>
        <translation>Un fichier scellé et chiffré</translation>
    </message>
    <message>
        <source>Only those whom it was encrypted for can open it. Open the program, and bring it in there.</source>
        <translation>Seuls ceux pour qui il a été chiffré peuvent l’ouvrir. Ouvrez le programme, et importez-le là.</translation>
    </message>
    <message>
        <source>Not a submission file</source>
        <translation>Pas un fichier de soumission</translation>
    </message>
    <message>
        <source>Open the program and choose “Bring in…”: it says what the file is, and takes what it can.</source>
        <translation>Ouvrez le programme et choisissez «&#xa0;Importer…&#xa0;»&#xa0;: il dit ce qu’est le fichier, et en prend ce qu’il peut.</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valable</translation>
    </message>
    <message>
        <source>The file is whole, and everything in it is as it was signed. Whose key that is, no file can say: compare the fingerprint, or hold the file against your list of signers.</source>
        <translation>Le fichier est entier, et tout y est tel qu’il a été signé. De qui est cette clé, aucun fichier ne peut le dire&#xa0;: comparez l’empreinte, ou confrontez le fichier à votre liste de signataires.</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Non valable</translation>
    </message>
</context>
<context>
    <name>OpenedUpdate</name>
    <message>
        <source>Steps done</source>
        <translation>Étapes terminées</translation>
    </message>
    <message>
        <source>&amp;Update and start again</source>
        <translation>Mettre à &amp;jour et redémarrer</translation>
    </message>
    <message>
        <source>&amp;Cancel the update</source>
        <translation>&amp;Annuler la mise à jour</translation>
    </message>
    <message>
        <source>An update of the program</source>
        <translation>Une mise à jour du programme</translation>
    </message>
    <message>
        <source>It is signed with the release key that came with this copy. The program saves and locks, takes the new version, and starts again. What you wrote lies elsewhere and stays as it is.</source>
        <translation>Elle est signée avec la clé de publication venue avec cette copie. Le programme enregistre et se verrouille, prend la nouvelle version et redémarre. Ce que vous avez écrit se trouve ailleurs et reste tel quel.</translation>
    </message>
    <message>
        <source>Version here</source>
        <translation>Version ici</translation>
    </message>
    <message>
        <source>Version in the file</source>
        <translation>Version dans le fichier</translation>
    </message>
    <message>
        <source>Files that change</source>
        <translation>Fichiers qui changent</translation>
    </message>
    <message>
        <source>Release key</source>
        <translation>Clé de publication</translation>
    </message>
    <message>
        <source>The program cannot be updated with this file</source>
        <translation>Le programme ne peut pas être mis à jour avec ce fichier</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Something that was typed could not be stored. The program says what and why; when that is done, update again.</source>
        <translation>Quelque chose qui a été saisi n’a pas pu être enregistré. Le programme dit quoi et pourquoi&#xa0;; quand c’est réglé, refaites la mise à jour.</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>Mise à jour…</translation>
    </message>
    <message>
        <source>If the power fails meanwhile, the next start puts the version before back.</source>
        <translation>Si le courant est coupé entre-temps, le prochain démarrage remet la version précédente.</translation>
    </message>
    <message>
        <source>Not updated</source>
        <translation>Pas mis à jour</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Chercher</translation>
    </message>
    <message>
        <source>O&amp;pen</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Study period</source>
        <translation>Période d’étude</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Questions ouvertes</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Nothing to look at yet</source>
        <translation>Rien à regarder pour l’instant</translation>
    </message>
    <message>
        <source>Each member stands here with what came of it, once its key is in the register.</source>
        <translation>Chaque membre figure ici avec ce qui est venu de lui, une fois sa clé dans le registre.</translation>
    </message>
    <message>
        <source>Drop an enrolment file on this window to begin with a key, or a sealed file to see what it is.</source>
        <translation>Déposez un fichier d’inscription sur cette fenêtre pour commencer par une clé, ou un fichier scellé pour voir ce qu’il est.</translation>
    </message>
    <message>
        <source>Go to Rece&amp;ive</source>
        <translation>Aller à &amp;Recevoir</translation>
    </message>
    <message>
        <source>No country matches the search.</source>
        <translation>Aucun pays ne correspond à la recherche.</translation>
    </message>
    <message>
        <source>The last study period of each</source>
        <translation>La dernière période d’étude de chacun</translation>
    </message>
    <message>
        <source>All study periods</source>
        <translation>Toutes les périodes d’étude</translation>
    </message>
    <message>
        <source>Study periods shown</source>
        <translation>Périodes d’étude montrées</translation>
    </message>
    <message>
        <source>– none</source>
        <translation>– aucune</translation>
    </message>
    <message>
        <source>nothing received</source>
        <translation>rien reçu</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>EXERCICE</translation>
    </message>
</context>
<context>
    <name>OwnKeyDialog</name>
    <message>
        <source>&amp;Fingerprint</source>
        <translation>Em&amp;preinte</translation>
    </message>
    <message>
        <source>&amp;Save the enrolment file…</source>
        <translation>&amp;Enregistrer le fichier d’inscription…</translation>
    </message>
    <message>
        <source>Enrolment &amp;card (PDF)…</source>
        <translation>&amp;Carte d’inscription (PDF)…</translation>
    </message>
    <message>
        <source>Take another &amp;key…</source>
        <translation>Prendre &amp;une autre clé…</translation>
    </message>
    <message>
        <source>Take in a &amp;list…</source>
        <translation>Prendre en compte une &amp;liste…</translation>
    </message>
    <message>
        <source>Key and consortium</source>
        <translation>Clé et consortium</translation>
    </message>
    <message>
        <source>The consortium</source>
        <translation>Le consortium</translation>
    </message>
    <message>
        <source>Your key, to be read aloud</source>
        <translation>Votre clé, à lire à haute voix</translation>
    </message>
    <message>
        <source>Digits of your key</source>
        <translation>Chiffres de votre clé</translation>
    </message>
    <message>
        <source>The consortium learns your key from the enrolment file: mail it to them. They ring you on a number that they know, you read these forty digits to them, and from then on they believe what you seal. The card has the same digits on paper, with a code for a camera.</source>
        <translation>Le consortium apprend votre clé du fichier d’inscription&#xa0;: envoyez-le-lui. Il vous appelle à un numéro qu’il connaît, vous lui lisez ces quarante chiffres, et dès lors il croit ce que vous scellez. La carte porte les mêmes chiffres sur papier, avec un code pour un appareil photo.</translation>
    </message>
    <message>
        <source>Another key</source>
        <translation>Une autre clé</translation>
    </message>
    <message>
        <source>A new key takes the place of this one, and the old one vouches for it in a file that you mail to the consortium. The file is written first. There is no way back to the old key; what it sealed stays valid. If the key was lost, or somebody else may have it, do not do this: ring them, and have it revoked.</source>
        <translation>Une nouvelle clé prend la place de celle-ci, et l’ancienne se porte garante d’elle dans un fichier que vous envoyez au consortium. Le fichier est écrit d’abord. Il n’y a pas de retour à l’ancienne clé&#xa0;; ce qu’elle a scellé reste valable. Si la clé a été perdue, ou que quelqu’un d’autre l’a peut-être, ne faites pas cela&#xa0;: appelez-les, et faites-la révoquer.</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>PanelFiles</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>PanelIntake</name>
    <message>
        <source>Read score sheets…</source>
        <translation>Lire des fiches de notation…</translation>
    </message>
    <message>
        <source>Read a folder of sheets…</source>
        <translation>Lire un dossier de fiches…</translation>
    </message>
    <message>
        <source>Bring in votes from a table…</source>
        <translation>Importer les votes d’un tableau…</translation>
    </message>
    <message>
        <source>Save votes as a table…</source>
        <translation>Enregistrer les votes en tableau…</translation>
    </message>
    <message>
        <source>Filled score sheets (PDF) and tables (CSV, XLSX, ODS) are shown before anything is entered. A vote that is already recorded is replaced only if you say so.</source>
        <translation>Les fiches remplies (PDF) et les tableaux (CSV, XLSX, ODS) sont montrés avant que rien ne soit saisi. Un vote déjà enregistré n’est remplacé que si vous le dites.</translation>
    </message>
    <message>
        <source>Filled score sheets</source>
        <translation>Fiches de notation remplies</translation>
    </message>
    <message>
        <source>PDF (*.pdf *.PDF)</source>
        <translation>PDF (*.pdf *.PDF)</translation>
    </message>
    <message>
        <source>Folder with filled score sheets</source>
        <translation>Dossier de fiches de notation remplies</translation>
    </message>
    <message>
        <source>There is no file in this folder.</source>
        <translation>Il n’y a pas de fichier dans ce dossier.</translation>
    </message>
    <message>
        <source>Table of votes</source>
        <translation>Tableau de votes</translation>
    </message>
    <message>
        <source>Table (*.csv *.xlsx *.ods *.xls *.txt)</source>
        <translation>Tableau (*.csv *.xlsx *.ods *.xls *.txt)</translation>
    </message>
    <message>
        <source>The panel gets these members: %1.</source>
        <translation>Le panel reçoit ces membres&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Names of people in the table are taken: they go to “Names of the panel” alone, and the votes bear the pseudonyms.</source>
        <translation>Les noms de personnes du tableau sont repris&#xa0;: ils vont seulement dans «&#xa0;Noms du panel&#xa0;», et les votes portent les pseudonymes.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8; it was read as %1.</source>
        <translation>Le fichier n’est pas en UTF-8&#xa0;; il a été lu comme %1.</translation>
    </message>
    <message>
        <source>Read, each of the round that its cells say</source>
        <translation>Lus, chacun du tour que disent ses cellules</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>The votes on the sheet “%1” are of</source>
        <translation>Les votes de la feuille «&#xa0;%1&#xa0;» sont du</translation>
    </message>
    <message>
        <source>The votes are of</source>
        <translation>Les votes sont du</translation>
    </message>
</context>
<context>
    <name>PanelPage</name>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Names of the panel</source>
        <translation>Noms du panel</translation>
    </message>
    <message>
        <source>Sheets and tables</source>
        <translation>Fiches et tableaux</translation>
    </message>
    <message>
        <source>Add the members of the panel; then enter their votes here. A table of votes brings its own members.</source>
        <translation>Ajoutez les membres du panel&#xa0;; saisissez ensuite leurs votes ici. Un tableau de votes apporte ses propres membres.</translation>
    </message>
    <message>
        <source>Bring in votes from a table…</source>
        <translation>Importer les votes d’un tableau…</translation>
    </message>
    <message>
        <source>&amp;Use the median for all dimensions not decided yet…</source>
        <translation>&amp;Utiliser la médiane pour toutes les dimensions non décidées…</translation>
    </message>
    <message>
        <source>This was typed about a member who has been removed since, and could not be stored. Copy it to where it fits, or discard it.</source>
        <translation>Ceci a été tapé au sujet d’un membre retiré depuis, et n’a pas pu être enregistré. Copiez-le là où il convient, ou abandonnez-le.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) entered, kept apart from the votes</source>
        <translation>
            <numerusform>%n nom saisi, gardé à part des votes</numerusform>
            <numerusform>%n noms saisis, gardés à part des votes</numerusform>
        </translation>
    </message>
    <message>
        <source>none entered; optional</source>
        <translation>aucun saisi&#xa0;; facultatif</translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n présent</numerusform>
            <numerusform>%n présents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n parti</numerusform>
            <numerusform>%n partis</numerusform>
        </translation>
    </message>
    <message>
        <source>The method advises at least %1 members; this panel has %2.</source>
        <translation>La méthode conseille au moins %1 membres&#xa0;; ce panel en a %2.</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>pas encore décidé</translation>
    </message>
    <message>
        <source>Votes have changed since.</source>
        <translation>Les votes ont changé depuis.</translation>
    </message>
    <message>
        <source>That was the last vote of the round.</source>
        <translation>C’était le dernier vote du tour.</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) entered.</source>
        <translation>
            <numerusform>%n vote saisi.</numerusform>
            <numerusform>%n votes saisis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Votes are no scores yet: the panel decides on each dimension. Not decided: %1.</source>
        <translation>Des votes ne sont pas encore des scores&#xa0;: le panel décide de chaque dimension. Non décidées&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>PanelPrinting</name>
    <message>
        <source>Folder for the score sheets</source>
        <translation>Dossier pour les fiches de notation</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>%n of the files already exist, perhaps filled in.</source>
        <translation>
            <numerusform>%n des fichiers existe déjà, peut-être rempli.</numerusform>
            <numerusform>%n des fichiers existent déjà, peut-être remplis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Les remplacer</translation>
    </message>
    <message>
        <source>Print nothing</source>
        <translation>Ne rien imprimer</translation>
    </message>
    <message numerus="yes">
        <source>%n score sheet(s) written to %1. Send each only to its member.</source>
        <translation>
            <numerusform>%n fiche de notation écrite dans %1. N’envoyez chacune qu’à son membre.</numerusform>
            <numerusform>%n fiches de notation écrites dans %1. N’envoyez chacune qu’à son membre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1. The file is not encrypted.</source>
        <translation>Écrit&#xa0;: %1. Le fichier n’est pas chiffré.</translation>
    </message>
</context>
<context>
    <name>PaperForm</name>
    <message>
        <source>Make the &amp;PDF…</source>
        <translation>Faire le &amp;PDF…</translation>
    </message>
    <message>
        <source>Score sheets to fill in by hand</source>
        <translation>Fiches de notation à remplir à la main</translation>
    </message>
    <message>
        <source>Score sheets to fill in on a computer</source>
        <translation>Fiches de notation à remplir à l’ordinateur</translation>
    </message>
    <message>
        <source>Results of the votes, without names</source>
        <translation>Résultats des votes, sans noms</translation>
    </message>
    <message>
        <source>Agenda: what to talk about first</source>
        <translation>Ordre du jour&#xa0;: de quoi parler d’abord</translation>
    </message>
    <message>
        <source>Copy of the draft for the panel</source>
        <translation>Copie du projet pour le panel</translation>
    </message>
    <message>
        <source>All dimensions</source>
        <translation>Toutes les dimensions</translation>
    </message>
    <message>
        <source>Only those ticked</source>
        <translation>Seulement celles qui sont cochées</translation>
    </message>
    <message>
        <source>Dimensions to print</source>
        <translation>Dimensions à imprimer</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre US</translation>
    </message>
    <message>
        <source>Sheet to pri&amp;nt</source>
        <translation>Feuille à impri&amp;mer</translation>
    </message>
    <message>
        <source>R&amp;ound</source>
        <translation>T&amp;our</translation>
    </message>
    <message>
        <source>For &amp;whom</source>
        <translation>Pour &amp;qui</translation>
    </message>
    <message>
        <source>On wh&amp;ich dimensions</source>
        <translation>Sur quelles d&amp;imensions</translation>
    </message>
    <message>
        <source>Paper si&amp;ze</source>
        <translation>&amp;Format du papier</translation>
    </message>
    <message numerus="yes">
        <source>Every member present (%n)</source>
        <translation>
            <numerusform>Chaque membre présent (%n)</numerusform>
            <numerusform>Chaque membre présent (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>One without a pseudonym</source>
        <translation>Une sans pseudonyme</translation>
    </message>
    <message>
        <source>Questions, the five levels in words, boxes to tick, room for a reason; all members in one file.</source>
        <translation>Questions, les cinq niveaux en mots, cases à cocher, place pour une raison&#xa0;; tous les membres dans un fichier.</translation>
    </message>
    <message>
        <source>One form per member, each in its own file, to send out and read back with “Read score sheets”.</source>
        <translation>Un formulaire par membre, chacun dans son fichier, à envoyer et à relire par «&#xa0;Lire des fiches de notation&#xa0;».</translation>
    </message>
    <message>
        <source>Votes without pseudonyms, hidden where fewer people voted than the method’s minimum panel.</source>
        <translation>Votes sans pseudonymes, cachés là où moins de personnes ont voté que le minimum du panel selon la méthode.</translation>
    </message>
    <message>
        <source>The dimensions on which the panel is furthest apart come first.</source>
        <translation>Les dimensions sur lesquelles le panel diverge le plus viennent en premier.</translation>
    </message>
    <message>
        <source>Numbered lines, a wide margin, and what is still missing as questions to discuss.</source>
        <translation>Lignes numérotées, large marge, et ce qui manque encore sous forme de questions à discuter.</translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>Show what is typed</source>
        <translation>Montrer ce qui est tapé</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Your passphrase</source>
        <translation>Votre phrase de passe</translation>
    </message>
    <message>
        <source>Everything you write is encrypted with it. Nobody can open your work without it, and nobody can look it up for you.</source>
        <translation>Tout ce que vous écrivez est chiffré avec elle. Personne ne peut ouvrir votre travail sans elle, et personne ne peut la retrouver pour vous.</translation>
    </message>
    <message>
        <source>Caps lock is on.</source>
        <translation>Le verrouillage des majuscules est activé.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase de passe</translation>
    </message>
    <message>
        <source>Passphrase a&amp;gain</source>
        <translation>Phrase de passe à &amp;nouveau</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Les deux phrases de passe diffèrent.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess. Take four or more unrelated words.</source>
        <translation>Cette phrase de passe est trop facile à deviner. Prenez quatre mots ou plus sans rapport entre eux.</translation>
    </message>
</context>
<context>
    <name>PrincipleChips</name>
    <message>
        <source>Serves principles</source>
        <translation>Sert les principes</translation>
    </message>
    <message>
        <source>Add a principle</source>
        <translation>Ajouter un principe</translation>
    </message>
    <message>
        <source>Click to take it away</source>
        <translation>Cliquez pour l’enlever</translation>
    </message>
    <message>
        <source>Serves %1</source>
        <translation>Sert %1</translation>
    </message>
    <message>
        <source>Press to take it away</source>
        <translation>Appuyez pour l’enlever</translation>
    </message>
</context>
<context>
    <name>PrinciplePage</name>
    <message>
        <source>&amp;Previous score</source>
        <translation>Score &amp;précédent</translation>
    </message>
    <message>
        <source>1 to 5, as it was published last time; empty if there is none.</source>
        <translation>De 1 à 5, tel que publié la dernière fois&#xa0;; vide s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>I&amp;ntroduction to this principle</source>
        <translation>I&amp;ntroduction à ce principe</translation>
    </message>
    <message>
        <source>Principle score: %1</source>
        <translation>Score du principe&#xa0;: %1</translation>
    </message>
    <message>
        <source>no score yet</source>
        <translation>pas encore de score</translation>
    </message>
    <message>
        <source>some of its scores are missing</source>
        <translation>certains de ses scores manquent</translation>
    </message>
    <message>
        <source>The weights are provisional: the programme has not published them.</source>
        <translation>Les poids sont provisoires&#xa0;: le programme ne les a pas publiés.</translation>
    </message>
    <message>
        <source>As it will print: the CIVICUS Monitor&apos;s score of %1 on its scale of 0 to 100, rebased to the scale of 1 to 5: 1 + 4 × %1 / 100 = %2.</source>
        <translation>Tel qu’il sera imprimé&#xa0;: le score du CIVICUS Monitor de %1 sur son échelle de 0 à 100, ramené à l’échelle de 1 à 5&#xa0;: 1 + 4 × %1 / 100 = %2.</translation>
    </message>
    <message>
        <source>This score comes from the CIVICUS Monitor</source>
        <translation>Ce score vient du CIVICUS Monitor</translation>
    </message>
    <message>
        <source>Your panel does not score principle 1. The CIVICUS Monitor rates civic space in nearly every country: how free people are to associate, to assemble and to speak.</source>
        <translation>Votre panel ne note pas le principe 1. Le CIVICUS Monitor évalue l’espace civique dans presque tous les pays&#xa0;: à quel point on y est libre de s’associer, de se réunir et de s’exprimer.</translation>
    </message>
    <message>
        <source>Where it stands: look your country up at monitor.civicus.org. Its page shows a score of 0 to 100 and one of five ratings: open, narrowed, obstructed, repressed or closed.</source>
        <translation>Où le trouver&#xa0;: cherchez votre pays sur monitor.civicus.org. Sa page montre un score de 0 à 100 et l’une de cinq classifications&#xa0;: ouvert, rétréci, obstrué, réprimé ou fermé.</translation>
    </message>
    <message>
        <source>When it changes: once a year, in early December. Take the edition that held at the end of your study period, and enter the month it was published, for example %1.</source>
        <translation>Quand il change&#xa0;: une fois par an, début décembre. Prenez l’édition en vigueur à la fin de votre période d’étude, et saisissez le mois de sa publication, par exemple %1.</translation>
    </message>
    <message>
        <source>Open monitor.civicus.org</source>
        <translation>Ouvrir monitor.civicus.org</translation>
    </message>
    <message>
        <source>Ra&amp;w score</source>
        <translation>Score &amp;brut</translation>
    </message>
    <message>
        <source>0 to 100</source>
        <translation>0 à 100</translation>
    </message>
    <message>
        <source>Ra&amp;ting</source>
        <translation>&amp;Classification</translation>
    </message>
    <message>
        <source>E&amp;dition</source>
        <translation>Éd&amp;ition</translation>
    </message>
    <message>
        <source>Month of publication, such as %1-12 or December %1</source>
        <translation>Mois de publication, comme %1-12 ou décembre %1</translation>
    </message>
    <message>
        <source>Rating filled in: %1, as that is what a raw score of %2 is rated.</source>
        <translation>Classification remplie&#xa0;: %1, car c’est celle d’un score brut de %2.</translation>
    </message>
</context>
<context>
    <name>ProseEdit</name>
    <message>
        <source>Open link</source>
        <translation>Ouvrir le lien</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Lien…</translation>
    </message>
    <message>
        <source>Add a row below</source>
        <translation>Ajouter une ligne au-dessous</translation>
    </message>
    <message>
        <source>Add a column behind</source>
        <translation>Ajouter une colonne après</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>Retirer cette ligne</translation>
    </message>
    <message>
        <source>Remove this column</source>
        <translation>Retirer cette colonne</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>File Folder</source>
        <translation>Dossier de fichiers</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>Fichier %1</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Chercher dans&#xa0;:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Types de fichiers&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Reaching</name>
    <message>
        <source>Password of the shared desk</source>
        <translation>Mot de passe du bureau partagé</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>The database at %1 asks for a password. It is kept nowhere.</source>
        <translation>La base de données à %1 demande un mot de passe. Il n’est gardé nulle part.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Mot de &amp;passe</translation>
    </message>
    <message>
        <source>Type the password, or cancel.</source>
        <translation>Tapez le mot de passe, ou annulez.</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>What came</source>
        <translation>Ce qui est arrivé</translation>
    </message>
    <message>
        <source>Nothing was written here.</source>
        <translation>Rien n’a été écrit ici.</translation>
    </message>
</context>
<context>
    <name>ReceivePage</name>
    <message>
        <source>Receive</source>
        <translation>Recevoir</translation>
    </message>
    <message>
        <source>A sealed file, the mail that brought it saved as a file, all its parts, or a folder of them. Names do not matter: contents decide. Enrolment files and new keys of members are known here, too.</source>
        <translation>Un fichier scellé, le courriel qui l’apportait enregistré en fichier, toutes ses parties, ou un dossier. Les noms importent peu&#xa0;: le contenu décide. Les fichiers d’inscription et les nouvelles clés des membres sont reconnus ici aussi.</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>Choisir des &amp;fichiers…</translation>
    </message>
    <message>
        <source>Choose a f&amp;older…</source>
        <translation>Choisir un d&amp;ossier…</translation>
    </message>
    <message>
        <source>Choose what opens e&amp;ncrypted files…</source>
        <translation>Choisir ce &amp;qui ouvre les fichiers chiffrés…</translation>
    </message>
    <message>
        <source>Forge&amp;t it</source>
        <translation>L’oublie&amp;r</translation>
    </message>
    <message>
        <source>Choose the polic&amp;y…</source>
        <translation>Choisir la poli&amp;tique…</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Ce qui est arrivé</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ce qu’il en est advenu</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Drop here what came in</source>
        <translation>Déposez ici ce qui est arrivé</translation>
    </message>
    <message>
        <source>A folder with what came in</source>
        <translation>Un dossier de ce qui est arrivé</translation>
    </message>
    <message>
        <source>This workspace is open to read only: nothing can be taken in.</source>
        <translation>Cet espace de travail est ouvert en lecture seule&#xa0;: rien ne peut être reçu.</translation>
    </message>
    <message>
        <source>What opens encrypted files: an age identity, or a private key of OpenSSH</source>
        <translation>Ce qui ouvre les fichiers chiffrés&#xa0;: une identité age, ou une clé privée d’OpenSSH</translation>
    </message>
    <message>
        <source>%1 opens nothing: it is no age identity and no private key of OpenSSH that works without a passphrase of its own.</source>
        <translation>%1 n’ouvre rien&#xa0;: ce n’est ni une identité age ni une clé privée d’OpenSSH qui fonctionne sans sa propre phrase de passe.</translation>
    </message>
    <message>
        <source>Encrypted files are opened with %1. It is held in memory alone, until this window closes or locks.</source>
        <translation>Les fichiers chiffrés sont ouverts avec %1. Elle n’est gardée qu’en mémoire, jusqu’à ce que cette fenêtre se ferme ou se verrouille.</translation>
    </message>
    <message>
        <source>Encrypted files cannot be opened yet: choose the identity that was made for it.</source>
        <translation>Les fichiers chiffrés ne peuvent pas encore être ouverts&#xa0;: choisissez l’identité faite pour cela.</translation>
    </message>
    <message>
        <source>Held against the policy %1: what it does not accept is refused.</source>
        <translation>Comparé à la politique %1&#xa0;: ce qu’elle n’accepte pas est refusé.</translation>
    </message>
    <message>
        <source>No policy is chosen: whatever is unusual is told, and nothing is refused for it.</source>
        <translation>Aucune politique n’est choisie&#xa0;: ce qui est inhabituel est signalé, et rien n’est refusé pour cela.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) stored</source>
        <translation>
            <numerusform>%n fichier enregistré</numerusform>
            <numerusform>%n fichiers enregistrés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no sealed file is in it.</source>
        <translation>%1&#xa0;: il ne contient pas de fichier scellé.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n file(s) not looked at. What was stored stays.</source>
        <translation>
            <numerusform>Arrêté&#xa0;: %n fichier non examiné. Ce qui a été enregistré reste.</numerusform>
            <numerusform>Arrêté&#xa0;: %n fichiers non examinés. Ce qui a été enregistré reste.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Il n’y a rien dedans.</translation>
    </message>
    <message>
        <source>Choose the identity…</source>
        <translation>Choisir l’identité…</translation>
    </message>
    <message>
        <source>The signed policy</source>
        <translation>La politique signée</translation>
    </message>
    <message>
        <source>Where to save the receipt?</source>
        <translation>Où enregistrer l’accusé de réception&#xa0;?</translation>
    </message>
    <message>
        <source>Saved: %1. Send it back to the member.</source>
        <translation>Enregistré&#xa0;: %1. Renvoyez-le au membre.</translation>
    </message>
    <message>
        <source>Where to save the draft of the mail?</source>
        <translation>Où enregistrer le brouillon du courriel&#xa0;?</translation>
    </message>
    <message>
        <source>%1 is a draft with the receipt attached. Your mail program opens and sends it.</source>
        <translation>%1 est un brouillon avec l’accusé de réception joint. Votre programme de courriel l’ouvre et l’envoie.</translation>
    </message>
</context>
<context>
    <name>ReceivedView</name>
    <message>
        <source>The check code, to be compared by telephone</source>
        <translation>Le code de contrôle, à comparer par téléphone</translation>
    </message>
    <message>
        <source>&amp;Save the receipt…</source>
        <translation>Enregi&amp;strer l’accusé de réception…</translation>
    </message>
    <message>
        <source>Write the &amp;mail with the receipt…</source>
        <translation>&amp;Courriel avec l’accusé de réception…</translation>
    </message>
    <message>
        <source>Go to the &amp;key in the register</source>
        <translation>Aller à la c&amp;lé dans le registre</translation>
    </message>
    <message>
        <source>Checked, step by step</source>
        <translation>Vérifié, étape par étape</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Condensé</translation>
    </message>
    <message>
        <source>Fingerprint of the key</source>
        <translation>Empreinte de la clé</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>Code de contrôle</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) passed</source>
        <translation>
            <numerusform>%n étape réussie</numerusform>
            <numerusform>%n étapes réussies</numerusform>
        </translation>
    </message>
    <message>
        <source>Country: %1</source>
        <translation>Pays&#xa0;: %1</translation>
    </message>
    <message>
        <source>Study period: %1</source>
        <translation>Période d’étude&#xa0;: %1</translation>
    </message>
    <message>
        <source>Revision: %1</source>
        <translation>Révision&#xa0;: %1</translation>
    </message>
    <message>
        <source>Method: %1</source>
        <translation>Méthode&#xa0;: %1</translation>
    </message>
    <message>
        <source>Made, as its sender says: %1</source>
        <translation>Faite, selon l’expéditeur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Scores of the principles: %1</source>
        <translation>Scores des principes&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>RecommendationCard</name>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Recommendation %1</source>
        <translation>Recommandation %1</translation>
    </message>
</context>
<context>
    <name>RecommendationsPage</name>
    <message>
        <source>A recommendation says who should do what. Write one in each box, and choose the principles that it would further. The report prints them in this order.</source>
        <translation>Une recommandation dit qui devrait faire quoi. Écrivez-en une par case, et choisissez les principes qu’elle ferait avancer. Le rapport les imprime dans cet ordre.</translation>
    </message>
    <message>
        <source>This was typed into a recommendation that has been removed since, and could not be stored. Copy it to where it fits, or discard it.</source>
        <translation>Ceci a été tapé dans une recommandation retirée depuis, et n’a pas pu être enregistré. Copiez-le là où il convient, ou abandonnez-le.</translation>
    </message>
    <message>
        <source>Nothing here yet. What could the authorities change: a law, a practice, a budget?</source>
        <translation>Rien ici pour l’instant. Que pourraient changer les autorités&#xa0;: une loi, une pratique, un budget&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing here yet. What could funders and other governments do better, or stop doing?</source>
        <translation>Rien ici pour l’instant. Que pourraient mieux faire, ou cesser de faire, les bailleurs et les autres gouvernements&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing here yet. What could organisations do themselves, alone or together?</source>
        <translation>Rien ici pour l’instant. Que pourraient faire les organisations elles-mêmes, seules ou ensemble&#xa0;?</translation>
    </message>
    <message>
        <source>Add a recommendation</source>
        <translation>Ajouter une recommandation</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retiré</translation>
    </message>
</context>
<context>
    <name>RefusedValues</name>
    <message>
        <source>It cannot be sealed yet: what was typed in %1 could not be stored. Correct it, then seal.</source>
        <translation>Elle ne peut pas encore être scellée&#xa0;: ce qui a été tapé dans %1 n’a pas pu être enregistré. Corrigez-le, puis scellez.</translation>
    </message>
    <message>
        <source>Not saved yet; it is tried again by itself.</source>
        <translation>Pas encore enregistré&#xa0;; un nouvel essai se fait de lui-même.</translation>
    </message>
    <message>
        <source>Put it aside in a file…</source>
        <translation>Le mettre de côté dans un fichier…</translation>
    </message>
    <message>
        <source>Save it in a folder…</source>
        <translation>L’enregistrer dans un dossier…</translation>
    </message>
    <message>
        <source>Not stored: %1. What you typed is kept.</source>
        <translation>Non enregistré&#xa0;: %1. Ce que vous avez tapé est gardé.</translation>
    </message>
    <message numerus="yes">
        <source>Not stored: %1 and %n other value(s). What you typed is kept.</source>
        <translation>
            <numerusform>Non enregistré&#xa0;: %1 et %n autre valeur. Ce que vous avez tapé est gardé.</numerusform>
            <numerusform>Non enregistré&#xa0;: %1 et %n autres valeurs. Ce que vous avez tapé est gardé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Discarded: the text that was kept aside.</source>
        <translation>Abandonné&#xa0;: le texte qui était mis de côté.</translation>
    </message>
    <message>
        <source>The text is kept aside again.</source>
        <translation>Le texte est de nouveau mis de côté.</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Register</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>&amp;Add a key…</source>
        <translation>Ajouter &amp;une clé…</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Chercher</translation>
    </message>
    <message>
        <source>Si&amp;gn the register…</source>
        <translation>Si&amp;gner le registre…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>No key is known yet</source>
        <translation>Aucune clé n’est encore connue</translation>
    </message>
    <message>
        <source>A member sends an enrolment file with the key. Drop it here, ring the member, and compare the forty digits: from then on you know whose a sealed file is.</source>
        <translation>Un membre envoie un fichier d’inscription avec la clé. Déposez-le ici, appelez le membre, et comparez les quarante chiffres&#xa0;: dès lors vous savez de qui est un fichier scellé.</translation>
    </message>
    <message>
        <source>The register leaves as one signed and numbered file, with the plain list that OpenSSH reads.</source>
        <translation>Le registre part comme un seul fichier signé et numéroté, avec la liste simple que lit OpenSSH.</translation>
    </message>
    <message>
        <source>Add the &amp;first key…</source>
        <translation>Ajouter la &amp;première clé…</translation>
    </message>
    <message>
        <source>No key matches the search.</source>
        <translation>Aucune clé ne correspond à la recherche.</translation>
    </message>
    <message>
        <source>Where to save the signed register?</source>
        <translation>Où enregistrer le registre signé&#xa0;?</translation>
    </message>
    <message>
        <source>Register %1 is written: %2. Who takes it for the first time compares its key: %3</source>
        <translation>Le registre %1 est écrit&#xa0;: %2. Qui le prend pour la première fois compare sa clé&#xa0;: %3</translation>
    </message>
    <message>
        <source>The key of %1 is in the register, pending. Ring them and compare the digits: before that, nothing it signed is believed.</source>
        <translation>La clé de %1 est dans le registre, en attente. Appelez le membre et comparez les chiffres&#xa0;: avant cela, rien de ce qu’elle signe n’est cru.</translation>
    </message>
    <message>
        <source>%1 has a new key, for which the old one vouched. The old one is good no more.</source>
        <translation>%1 a une nouvelle clé, dont l’ancienne s’est portée garante. L’ancienne ne vaut plus.</translation>
    </message>
    <message>
        <source>Register %1 of %2 holds here now: what it confirms or revokes is confirmed or revoked.</source>
        <translation>Le registre %1 de %2 vaut maintenant ici&#xa0;: ce qu’il confirme ou révoque est confirmé ou révoqué.</translation>
    </message>
    <message>
        <source>Enrolment files, or mails that brought them</source>
        <translation>Fichiers d’inscription, ou courriels qui les apportaient</translation>
    </message>
    <message>
        <source>There is no enrolment file in it.</source>
        <translation>Il ne contient pas de fichier d’inscription.</translation>
    </message>
    <message>
        <source>The key of %1 is confirmed.</source>
        <translation>La clé de %1 est confirmée.</translation>
    </message>
    <message>
        <source>The key of %1 is good until the end of that day.</source>
        <translation>La clé de %1 est valable jusqu’à la fin de ce jour.</translation>
    </message>
    <message>
        <source>The key of %1 is revoked. Sign the register and send it, so that others know it, too.</source>
        <translation>La clé de %1 est révoquée. Signez le registre et envoyez-le, pour que les autres le sachent aussi.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undone: the key is known as far as before.</source>
        <translation>Annulé&#xa0;: la clé est connue comme auparavant.</translation>
    </message>
</context>
<context>
    <name>ReportTakenWindow</name>
    <message>
        <source>What was taken from the report</source>
        <translation>Ce qui a été repris du rapport</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Where it went</source>
        <translation>Où c’est allé</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Paragraphes</translation>
    </message>
    <message>
        <source>Enter goes to the place</source>
        <translation>Entrée va à l’endroit</translation>
    </message>
    <message>
        <source>Whole paragraph</source>
        <translation>Paragraphe entier</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) were read</source>
        <translation>
            <numerusform>%n paragraphe a été lu</numerusform>
            <numerusform>%n paragraphes ont été lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) were filled</source>
        <translation>
            <numerusform>%n champ a été rempli</numerusform>
            <numerusform>%n champs ont été remplis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) hold this text already</source>
        <translation>
            <numerusform>%n champ contient déjà ce texte</numerusform>
            <numerusform>%n champs contiennent déjà ce texte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) were not taken</source>
        <translation>
            <numerusform>%n paragraphe n’a pas été repris</numerusform>
            <numerusform>%n paragraphes n’ont pas été repris</numerusform>
        </translation>
    </message>
    <message>
        <source>no score was found for principle %1</source>
        <translation>aucun score n’a été trouvé pour ces principes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Non repris</translation>
    </message>
    <message>
        <source>Left alone, because the assessment has something there already</source>
        <translation>Laissé tel quel, car l’évaluation y contient déjà quelque chose</translation>
    </message>
    <message>
        <source>Taken, and may say more than was taken</source>
        <translation>Repris, et dit peut-être plus que ce qui a été repris</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>Standing matter</source>
        <translation>Éléments fixes</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
</context>
<context>
    <name>RescueVerbs</name>
    <message>
        <source>Close and lose what you typed?</source>
        <translation>Fermer et perdre ce que vous avez tapé&#xa0;?</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Fermer et le perdre</translation>
    </message>
    <message>
        <source>This cannot be saved, nor kept aside: %1. Make room on the disk, or put it into a rescue file elsewhere, before you close.</source>
        <translation>Ceci ne peut être ni enregistré ni mis de côté&#xa0;: %1. Faites de la place sur le disque, ou mettez-le dans un fichier de secours ailleurs, avant de fermer.</translation>
    </message>
    <message>
        <source>Put it in a rescue file…</source>
        <translation>Le mettre dans un fichier de secours…</translation>
    </message>
    <message>
        <source>Put the words aside: on a stick, or on another disk</source>
        <translation>Mettre les mots de côté&#xa0;: sur une clé USB ou sur un autre disque</translation>
    </message>
    <message>
        <source>Rescue file (*.eesee-rescue)</source>
        <translation>Fichier de secours (*.eesee-rescue)</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>Un autre endroit…</translation>
    </message>
    <message>
        <source>Put aside in %1, encrypted; your passphrase opens it. You can go on writing. When there is room again, “Bring in…” puts the words back.</source>
        <translation>Mis de côté dans %1, chiffré&#xa0;; votre phrase de passe l’ouvre. Vous pouvez continuer à écrire. Quand il y aura de nouveau de la place, «&#xa0;Importer…&#xa0;» remettra les mots.</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>&amp;Copy the picture</source>
        <translation>&amp;Copier l’image</translation>
    </message>
    <message>
        <source>Save the picture as &amp;PNG…</source>
        <translation>Enregistrer l’image en &amp;PNG…</translation>
    </message>
    <message>
        <source>Save the picture as SV&amp;G…</source>
        <translation>Enregistrer l’image en SV&amp;G…</translation>
    </message>
    <message>
        <source>Copy the &amp;table</source>
        <translation>Copier le &amp;tableau</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>The weights are provisional: the programme has not published them.</source>
        <translation>Les poids sont provisoires&#xa0;: le programme ne les a pas publiés.</translation>
    </message>
    <message>
        <source>%1 · weight %2</source>
        <translation>%1 · poids %2</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>L’image est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>Le tableau est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ReturningVerbs</name>
    <message>
        <source>Take in what came back</source>
        <translation>Prendre en compte ce qui est revenu</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>“%1” was not taken in.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été pris en compte.</translation>
    </message>
    <message>
        <source>%1, revision %2: refused by %3 on %4.</source>
        <translation>%1, révision %2&#xa0;: refusée par %3 le %4.</translation>
    </message>
    <message>
        <source>%1, revision %2: received by %3 on %4.</source>
        <translation>%1, révision %2&#xa0;: reçue par %3 le %4.</translation>
    </message>
    <message>
        <source>%1, revision %2: received by %3 on %4. That receipt was here already.</source>
        <translation>%1, révision %2&#xa0;: reçue par %3 le %4. Cet accusé de réception était déjà là.</translation>
    </message>
    <message>
        <source>List %1 of %2 is on board: from now on sealed files are encrypted for its %3 recipients, until %4.</source>
        <translation>La liste %1 de %2 est en place&#xa0;: désormais les fichiers scellés sont chiffrés pour ses %3 destinataires, jusqu’au %4.</translation>
    </message>
    <message>
        <source>%1, revision %2 is %3, says %4.</source>
        <translation>%1, révision %2 est %3, dit %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) to be answered, beside the fields.</source>
        <translation>
            <numerusform>%n commentaire appelle une réponse, à côté du champ.</numerusform>
            <numerusform>%n commentaires appellent une réponse, à côté des champs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is attached to the mail. Ask for it once more, or save the attachment by itself.</source>
        <translation>Rien n’est joint au courriel. Redemandez-le, ou enregistrez la pièce jointe à part.</translation>
    </message>
    <message>
        <source>“%1” is %2.</source>
        <translation>«&#xa0;%1&#xa0;» est %2.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>&amp;Seal…</source>
        <translation>&amp;Sceller…</translation>
    </message>
    <message>
        <source>Save the sealed &amp;file again…</source>
        <translation>Enregistrer à nouveau le &amp;fichier scellé…</translation>
    </message>
    <message>
        <source>Re&amp;open as the next revision…</source>
        <translation>R&amp;ouvrir comme révision suivante…</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>À compléter</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Enter goes to the place</source>
        <translation>Entrée va à l’endroit</translation>
    </message>
    <message>
        <source>Sealed as revision %1, in the file %3. Check code: %2. To continue working on it, reopen it as the next revision.</source>
        <translation>Scellée comme révision %1, dans le fichier %3. Code de contrôle&#xa0;: %2. Pour continuer à y travailler, rouvrez-la comme révision suivante.</translation>
    </message>
    <message numerus="yes">
        <source>%n required item(s) must be completed before the assessment can be sealed. Advice never stands in the way.</source>
        <translation>
            <numerusform>%n élément requis doit être rempli avant que l’évaluation puisse être scellée. Les conseils n’empêchent jamais rien.</numerusform>
            <numerusform>%n éléments requis doivent être remplis avant que l’évaluation puisse être scellée. Les conseils n’empêchent jamais rien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing required is missing. You can seal the assessment.</source>
        <translation>Rien de requis ne manque. Vous pouvez sceller l’évaluation.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ScorePicker</name>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Keys 1 to 5 choose a step, Backspace clears, arrows move, Space chooses</source>
        <translation>Les touches 1 à 5 choisissent un degré, Retour arrière efface, les flèches déplacent, Espace choisit</translation>
    </message>
    <message>
        <source>Exactly %1 (%2), between the steps</source>
        <translation>Exactement %1 (%2), entre les degrés</translation>
    </message>
    <message>
        <source>%1 would mean: %2</source>
        <translation>%1 voudrait dire&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ScoresPicture</name>
    <message>
        <source>Principle scores</source>
        <translation>Scores des principes</translation>
    </message>
    <message>
        <source>no score yet</source>
        <translation>pas encore de score</translation>
    </message>
    <message>
        <source>previous %1</source>
        <translation>précédent %1</translation>
    </message>
    <message>
        <source>this period</source>
        <translation>cette période</translation>
    </message>
    <message>
        <source>previous score</source>
        <translation>score précédent</translation>
    </message>
</context>
<context>
    <name>SealSheet</name>
    <message>
        <source>Seal the assessment?</source>
        <translation>Sceller l’évaluation&#xa0;?</translation>
    </message>
    <message>
        <source>Seal…</source>
        <translation>Sceller…</translation>
    </message>
    <message>
        <source>The size of the mail is being found out…</source>
        <translation>La taille du courriel est en cours de calcul…</translation>
    </message>
</context>
<context>
    <name>SealedPage</name>
    <message>
        <source>Show in &amp;folder</source>
        <translation>&amp;Montrer dans le dossier</translation>
    </message>
    <message>
        <source>Where the file is</source>
        <translation>Où est le fichier</translation>
    </message>
    <message>
        <source>&amp;Write it again…</source>
        <translation>&amp;L’écrire à nouveau…</translation>
    </message>
    <message>
        <source>Verify it &amp;now</source>
        <translation>Le vérifier mai&amp;ntenant</translation>
    </message>
    <message>
        <source>Ta&amp;ke in what came back…</source>
        <translation>&amp;Prendre en compte ce qui est revenu…</translation>
    </message>
    <message>
        <source>What left with it</source>
        <translation>Ce qui est parti avec</translation>
    </message>
    <message>
        <source>My fingerprint</source>
        <translation>Mon empreinte</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>The receiver compares it with the one that you gave when you first met.</source>
        <translation>Le destinataire la compare à celle que vous avez donnée lors de votre première rencontre.</translation>
    </message>
    <message>
        <source>Line for the receiver&apos;s list of signers</source>
        <translation>Ligne pour la liste de signataires du destinataire</translation>
    </message>
    <message>
        <source>Re&amp;open as the next revision…</source>
        <translation>R&amp;ouvrir comme révision suivante…</translation>
    </message>
    <message>
        <source>Leave nothing on this comp&amp;uter…</source>
        <translation>Ne rien laisser sur cet ordinate&amp;ur…</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce qu’il en est advenu</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Ce qui vient ensuite</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>Code de contrôle</translation>
    </message>
    <message>
        <source>The check code</source>
        <translation>Le code de contrôle</translation>
    </message>
    <message>
        <source>The sealed file of this revision is not in this workspace.</source>
        <translation>Le fichier scellé de cette révision n’est pas dans cet espace de travail.</translation>
    </message>
    <message>
        <source>It was sealed elsewhere, and the assessment was brought in from an export.</source>
        <translation>Elle a été scellée ailleurs, et l’évaluation a été importée d’un export.</translation>
    </message>
    <message>
        <source>Revision %1 is sealed.</source>
        <translation>La révision %1 est scellée.</translation>
    </message>
    <message>
        <source>Revision %1 was sealed.</source>
        <translation>La révision %1 a été scellée.</translation>
    </message>
    <message>
        <source>Read these twenty digits aloud when they ring you. If theirs are the same, they have exactly what you sealed, and nobody changed it on the way.</source>
        <translation>Lisez ces vingt chiffres à haute voix quand on vous appelle. Si les leurs sont les mêmes, ils ont exactement ce que vous avez scellé, et personne ne l’a changé en chemin.</translation>
    </message>
    <message>
        <source>Final since %1. One file, signed with your key: the assessment, its method%2.</source>
        <translation>Définitive depuis %1. Un fichier, signé avec votre clé&#xa0;: l’évaluation, sa méthode%2.</translation>
    </message>
    <message>
        <source>, the report</source>
        <translation>, le rapport</translation>
    </message>
    <message>
        <source>Encrypted for the consortium: only they can open it.</source>
        <translation>Chiffré pour le consortium&#xa0;: lui seul peut l’ouvrir.</translation>
    </message>
    <message>
        <source>It is for the consortium. It is not encrypted: whoever gets the file can read it, so choose carefully how you send it.</source>
        <translation>Il est destiné au consortium. Il n’est pas chiffré&#xa0;: quiconque obtient le fichier peut le lire, choisissez donc avec soin comment l’envoyer.</translation>
    </message>
    <message>
        <source>Since then it was reopened: you are writing revision %1.</source>
        <translation>Depuis, elle a été rouverte&#xa0;: vous écrivez la révision %1.</translation>
    </message>
    <message>
        <source>1. You send the file. The program sends nothing by itself.</source>
        <translation>1. Vous envoyez le fichier. Le programme n’envoie rien de lui-même.</translation>
    </message>
    <message>
        <source>2. They check it and ring you; you compare the check code. A receipt comes back.</source>
        <translation>2. Ils le vérifient et vous appellent&#xa0;; vous comparez le code de contrôle. Un accusé de réception revient.</translation>
    </message>
    <message>
        <source>3. Comments come back as a file. To answer them, reopen it as revision %1.</source>
        <translation>3. Les commentaires reviennent dans un fichier. Pour y répondre, rouvrez-la comme révision %1.</translation>
    </message>
</context>
<context>
    <name>SealingVerbs</name>
    <message>
        <source>The assessment becomes final as revision %1 and is written, signed, into one file that you can send. Nothing is sent by the program. To change anything afterwards, reopen it as the next revision.</source>
        <translation>L’évaluation devient définitive comme révision %1 et est écrite, signée, dans un fichier que vous pouvez envoyer. Le programme n’envoie rien. Pour changer quoi que ce soit ensuite, rouvrez-la comme révision suivante.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of advice still stand. They do not prevent sealing; the review lists them.</source>
        <translation>
            <numerusform>%n conseil reste ouvert. Il n’empêche pas de sceller&#xa0;; la relecture le montre.</numerusform>
            <numerusform>%n conseils restent ouverts. Ils n’empêchent pas de sceller&#xa0;; la relecture les liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>No advice stands open.</source>
        <translation>Aucun conseil ne reste ouvert.</translation>
    </message>
    <message>
        <source>Some characters are in no font here, as the review says: the draft report cannot be printed. Seal without it, or install the language pack first.</source>
        <translation>Certains caractères ne sont dans aucune police ici, comme le dit la relecture&#xa0;: le projet de rapport ne peut pas être imprimé. Scellez sans lui, ou installez d’abord le module de langue.</translation>
    </message>
    <message>
        <source>The sealed file is for the consortium. It is not encrypted: whoever gets hold of it can read it, so choose carefully how you send it.</source>
        <translation>Le fichier scellé est destiné au consortium. Il n’est pas chiffré&#xa0;: quiconque met la main dessus peut le lire, choisissez donc avec soin comment l’envoyer.</translation>
    </message>
    <message>
        <source>The sealed file is encrypted for the %1 recipients that the consortium has published (list %2 of %3): nobody else can read it, you neither. The signed content stays in your workspace.</source>
        <translation>Le fichier scellé est chiffré pour les %1 destinataires que le consortium a publiés (liste %2 de %3)&#xa0;: personne d’autre ne peut le lire, vous non plus. Le contenu signé reste dans votre espace de travail.</translation>
    </message>
    <message>
        <source>You left these empty, so the report prints standard texts for: %1. Each can be read on its own page.</source>
        <translation>Vous avez laissé ces parties vides, le rapport imprime donc des textes types pour&#xa0;: %1. Chacun peut être lu sur sa propre page.</translation>
    </message>
    <message>
        <source>Save the sealed file again</source>
        <translation>Enregistrer à nouveau le fichier scellé</translation>
    </message>
    <message>
        <source>Sealed file (*.eesee *.age)</source>
        <translation>Fichier scellé (*.eesee *.age)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>It becomes a draft again, as revision %1. The revision that was sealed stays as it was sent.</source>
        <translation>Elle redevient un projet, comme révision %1. La révision qui a été scellée reste telle qu’elle a été envoyée.</translation>
    </message>
    <message>
        <source>Reopen the assessment?</source>
        <translation>Rouvrir l’évaluation&#xa0;?</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Where to save the sealed file?</source>
        <translation>Où enregistrer le fichier scellé&#xa0;?</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>&amp;Find</source>
        <translation>C&amp;hercher</translation>
    </message>
    <message>
        <source>Replace w&amp;ith</source>
        <translation>&amp;Remplacer par</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>Respecter la &amp;casse</translation>
    </message>
    <message>
        <source>Whole &amp;words</source>
        <translation>&amp;Mots entiers</translation>
    </message>
    <message>
        <source>Find everywhere</source>
        <translation>Chercher partout</translation>
    </message>
    <message>
        <source>&amp;Replace all</source>
        <translation>Tout r&amp;emplacer</translation>
    </message>
    <message>
        <source>Looks through every text of this assessment</source>
        <translation>Cherche dans chaque texte de cette évaluation</translation>
    </message>
    <message>
        <source>Context, narratives, justifications, notes and recommendations. Each place is shown with the words around it; Enter or a click goes there.</source>
        <translation>Contexte, textes narratifs, justifications, notes et recommandations. Chaque endroit est montré avec les mots qui l’entourent&#xa0;; Entrée ou un clic y mène.</translation>
    </message>
    <message>
        <source>“Replace all” changes every place at once. The history keeps what was there and can bring it back.</source>
        <translation>«&#xa0;Tout remplacer&#xa0;» change tous les endroits à la fois. L’historique garde ce qui y était et peut le faire revenir.</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Occurrences</translation>
    </message>
    <message>
        <source>Enter goes to the place</source>
        <translation>Entrée va à l’endroit</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n endroit</numerusform>
            <numerusform>%n endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n texte</numerusform>
            <numerusform>%n textes</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is nowhere in this assessment.</source>
        <translation>«&#xa0;%1&#xa0;» n’est nulle part dans cette évaluation.</translation>
    </message>
    <message>
        <source>Try it without “Match case” and “Whole words”.</source>
        <translation>Essayez sans «&#xa0;Respecter la casse&#xa0;» ni «&#xa0;Mots entiers&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced. The history can bring the old text back.</source>
        <translation>
            <numerusform>%n endroit remplacé. L’historique peut faire revenir l’ancien texte.</numerusform>
            <numerusform>%n endroits remplacés. L’historique peut faire revenir l’ancien texte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionPage</name>
    <message>
        <source>Not stated</source>
        <translation>Non indiqué</translation>
    </message>
</context>
<context>
    <name>SectionTree</name>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) to be answered</source>
        <translation>
            <numerusform>%n commentaire appelle une réponse</numerusform>
            <numerusform>%n commentaires appellent une réponse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendCard</name>
    <message>
        <source>Write the &amp;mail</source>
        <translation>Écrire le cou&amp;rriel</translation>
    </message>
    <message>
        <source>Copy to a st&amp;ick…</source>
        <translation>Copier &amp;sur une clé USB…</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> Mo</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Pas de limite</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>L’envoyer</translation>
    </message>
    <message>
        <source>Address of the &amp;consortium</source>
        <translation>Adresse du &amp;consortium</translation>
    </message>
    <message>
        <source>May stay empty. It is kept in this workspace, encrypted, for the next time.</source>
        <translation>Peut rester vide. Elle est gardée dans cet espace de travail, chiffrée, pour la prochaine fois.</translation>
    </message>
    <message>
        <source>&amp;Largest mail</source>
        <translation>Courriel le plus &amp;grand</translation>
    </message>
    <message>
        <source>What your mail service and theirs carry. A larger file goes in numbered parts.</source>
        <translation>Ce que transportent votre service de courriel et le leur. Un fichier plus grand part en parties numérotées.</translation>
    </message>
    <message numerus="yes">
        <source>✓ %n mail(s), each with a part of the file, lie in %1. Open and send each; they are joined again in any order.</source>
        <translation>
            <numerusform>✓ %n courriel, avec une partie du fichier, est dans %1. Ouvrez-le et envoyez-le&#xa0;; les parties sont réunies dans n’importe quel ordre.</numerusform>
            <numerusform>✓ %n courriels, chacun avec une partie du fichier, sont dans %1. Ouvrez et envoyez chacun&#xa0;; elles sont réunies dans n’importe quel ordre.</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ The mail was written, and your mail program was asked to open it: look it over there, and send it. If nothing opened, open it yourself: it lies in %1. Nothing was sent from here.</source>
        <translation>✓ Le courriel a été écrit, et votre programme de courriel a été prié de l’ouvrir&#xa0;: relisez-le là-bas, et envoyez-le. Si rien ne s’est ouvert, ouvrez-le vous-même&#xa0;: il est dans %1. Rien n’a été envoyé d’ici.</translation>
    </message>
    <message>
        <source>✓ The mail was written, and no program of this computer opens it by itself. Open it from your mail program: it lies in %1. Or attach the sealed file to a mail of your own.</source>
        <translation>✓ Le courriel a été écrit, et aucun programme de cet ordinateur ne l’ouvre de lui-même. Ouvrez-le depuis votre programme de courriel&#xa0;: il est dans %1. Ou joignez le fichier scellé à un courriel à vous.</translation>
    </message>
    <message>
        <source>Open %1 (%2)</source>
        <translation>Ouvrir %1 (%2)</translation>
    </message>
    <message>
        <source>Where to save the mail?</source>
        <translation>Où enregistrer le courriel&#xa0;?</translation>
    </message>
    <message>
        <source>Mail (*.eml)</source>
        <translation>Courriel (*.eml)</translation>
    </message>
    <message>
        <source>Copy to which stick?</source>
        <translation>Copier sur quelle clé USB&#xa0;?</translation>
    </message>
    <message>
        <source>✓ Copied, and read back from there: it is the file that was sealed. %1 Have the system eject the stick before you pull it out.</source>
        <translation>✓ Copié, et relu de là&#xa0;: c’est le fichier qui a été scellé. %1 Faites éjecter la clé par le système avant de la retirer.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Use it in these drafts &amp;too</source>
        <translation>L’u&amp;tiliser aussi dans ces projets</translation>
    </message>
    <message>
        <source>Change &amp;passphrase…</source>
        <translation>Changer la &amp;phrase de passe…</translation>
    </message>
    <message>
        <source>New &amp;recovery code…</source>
        <translation>Nouveau code de &amp;récupération…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Sau&amp;vegarder maintenant</translation>
    </message>
    <message>
        <source>Secon&amp;d place for backups…</source>
        <translation>Secon&amp;d emplacement de sauvegarde…</translation>
    </message>
    <message>
        <source>Move to another &amp;computer…</source>
        <translation>Passer à &amp;un autre ordinateur…</translation>
    </message>
    <message>
        <source>Bring back &amp;from a backup…</source>
        <translation>&amp;Faire revenir d’une sauvegarde…</translation>
    </message>
    <message>
        <source>Ke&amp;y and consortium…</source>
        <translation>Cl&amp;é et consortium…</translation>
    </message>
    <message>
        <source>Chec&amp;k the whole workspace</source>
        <translation>Vérifier tout l’espace de &amp;travail</translation>
    </message>
    <message>
        <source>My key</source>
        <translation>Ma clé</translation>
    </message>
    <message>
        <source>&amp;Fingerprint</source>
        <translation>Em&amp;preinte</translation>
    </message>
    <message>
        <source>Read it aloud, or print it, so that others know that a file is yours.</source>
        <translation>Lisez-la à haute voix, ou imprimez-la, pour que les autres sachent qu’un fichier est de vous.</translation>
    </message>
    <message>
        <source>P&amp;ublic key</source>
        <translation>Clé p&amp;ublique</translation>
    </message>
    <message>
        <source>Line for a list of &amp;signers</source>
        <translation>Ligne pour une liste de &amp;signataires</translation>
    </message>
    <message>
        <source>Whoever receives your files adds this to their list (allowed_signers).</source>
        <translation>Quiconque reçoit vos fichiers ajoute ceci à sa liste (allowed_signers).</translation>
    </message>
    <message>
        <source>The code on your paper was made %1.</source>
        <translation>Le code sur votre papier a été fait le %1.</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Après %n minute</numerusform>
            <numerusform>Après %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>As it stands on reports and in sealed files. What was sealed keeps the name it was sealed with.</source>
        <translation>Tel qu’il figure sur les rapports et dans les fichiers scellés. Ce qui a été scellé garde le nom avec lequel il l’a été.</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>Size of &amp;text</source>
        <translation>Taille du te&amp;xte</translation>
    </message>
    <message>
        <source>80 to 200 % of the system&apos;s font size.</source>
        <translation>80 à 200&#xa0;% de la taille de police du système.</translation>
    </message>
    <message>
        <source>L&amp;anguage of the screen</source>
        <translation>La&amp;ngue de l’écran</translation>
    </message>
    <message>
        <source>Takes effect when the settings are closed.</source>
        <translation>Prend effet quand les réglages sont fermés.</translation>
    </message>
    <message>
        <source>Lock when &amp;idle</source>
        <translation>Verrouiller en cas d’&amp;inactivité</translation>
    </message>
    <message>
        <source>Portable: workspace, settings and log lie beside the program, in %1.</source>
        <translation>Portable&#xa0;: espace de travail, réglages et journal sont à côté du programme, dans %1.</translation>
    </message>
</context>
<context>
    <name>SettingsVerbs</name>
    <message>
        <source>A name is one line of up to 400 characters; the former one stays.</source>
        <translation>Un nom est une ligne de 400 caractères au plus&#xa0;; l’ancien reste.</translation>
    </message>
    <message>
        <source>Renamed. New assessments bear this name.</source>
        <translation>Renommé. Les nouvelles évaluations portent ce nom.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) still bear the former one.</source>
        <translation>
            <numerusform>%n projet porte encore l’ancien.</numerusform>
            <numerusform>%n projets portent encore l’ancien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) bear the new name now.</source>
        <translation>
            <numerusform>%n projet porte maintenant le nouveau nom.</numerusform>
            <numerusform>%n projets portent maintenant le nouveau nom.</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>La phrase de passe a été changée.</translation>
    </message>
    <message>
        <source>The new recovery code was not confirmed. The next start shows another one; the code on your old paper opens nothing any more.</source>
        <translation>Le nouveau code de récupération n’a pas été confirmé. Le prochain démarrage en montrera un autre&#xa0;; le code de votre ancien papier n’ouvre plus rien.</translation>
    </message>
    <message>
        <source>%1 Write a backup to another place, then close and open the workspace again: it is looked at more closely then, and what is whole is brought into a new one.</source>
        <translation>%1 Écrivez une sauvegarde à un autre endroit, puis fermez et rouvrez l’espace de travail&#xa0;: il est alors examiné de plus près, et ce qui est entier est porté dans un nouveau.</translation>
    </message>
    <message>
        <source>The workspace is whole: every page, every assessment with its history, files and sealed revisions.</source>
        <translation>L’espace de travail est entier&#xa0;: chaque page, chaque évaluation avec son historique, ses fichiers et ses révisions scellées.</translation>
    </message>
    <message>
        <source>The workspace is damaged. %1 Write a backup to another place and open the workspace again; the command eesee check-workspace lists everything.</source>
        <translation>L’espace de travail est endommagé. %1 Écrivez une sauvegarde à un autre endroit et rouvrez l’espace de travail&#xa0;; la commande eesee check-workspace liste tout.</translation>
    </message>
</context>
<context>
    <name>ShortProse</name>
    <message>
        <source>Ctrl+B bold, Ctrl+I italic, Ctrl+K link; Tab leaves</source>
        <translation>Ctrl+B gras, Ctrl+I italique, Ctrl+K lien&#xa0;; Tab quitte</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Comments of the consortium</source>
        <translation>Commentaires du consortium</translation>
    </message>
    <message>
        <source>Guiding questions</source>
        <translation>Questions d’orientation</translation>
    </message>
    <message>
        <source>What the levels mean</source>
        <translation>Ce que veulent dire les niveaux</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>La dernière fois</translation>
    </message>
    <message>
        <source>Sources of this section</source>
        <translation>Sources de cette section</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>SourceForm</name>
    <message>
        <source>Open address</source>
        <translation>Ouvrir l’adresse</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidentielle</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Joindre un fichier…</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Remove file</source>
        <translation>Retirer le fichier</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>Inside the study period</source>
        <translation>Dans la période d’étude</translation>
    </message>
    <message>
        <source>Outside the study period</source>
        <translation>Hors de la période d’étude</translation>
    </message>
    <message>
        <source>Title of the work</source>
        <translation>Titre de l’ouvrage</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Type de source</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Year, month or day: 2025, March 2025 or %1</source>
        <translation>Année, mois ou jour&#xa0;: 2025, mars 2025 ou %1</translation>
    </message>
    <message>
        <source>Date of publication</source>
        <translation>Date de publication</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>Relates to the study period</source>
        <translation>Concerne la période d’étude</translation>
    </message>
    <message>
        <source>Never printed, never sent in the clear.</source>
        <translation>Jamais imprimée, jamais envoyée en clair.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>This looks like “%1”, which is already in the list.</source>
        <translation>Ceci ressemble à «&#xa0;%1&#xa0;», qui est déjà dans la liste.</translation>
    </message>
    <message>
        <source>No file is attached to this source.</source>
        <translation>Aucun fichier n’est joint à cette source.</translation>
    </message>
    <message>
        <source>File: %1, %2, kept encrypted</source>
        <translation>Fichier&#xa0;: %1, %2, gardé chiffré</translation>
    </message>
    <message>
        <source>Cited in</source>
        <translation>Citée dans</translation>
    </message>
    <message>
        <source>Not cited yet</source>
        <translation>Pas encore citée</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à %1</translation>
    </message>
    <message>
        <source>= %1</source>
        <translation>= %1</translation>
    </message>
    <message>
        <source>“%1” is not a date and is not stored. Write it like 2025, March 2025 or %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date et n’est pas enregistré. Écrivez-la comme 2025, mars 2025 ou %2.</translation>
    </message>
    <message>
        <source>The date is outside the study period.</source>
        <translation>La date est hors de la période d’étude.</translation>
    </message>
    <message>
        <source>This is not a valid web address.</source>
        <translation>Ce n’est pas une adresse web valable.</translation>
    </message>
</context>
<context>
    <name>SourcesFiles</name>
    <message>
        <source>Bring in a &amp;list…</source>
        <translation>Importer une &amp;liste…</translation>
    </message>
    <message>
        <source>Save for a reference manager…</source>
        <translation>Pour un gestionnaire de références…</translation>
    </message>
    <message>
        <source>BibTeX or CSL-JSON, as Zotero and others export it</source>
        <translation>BibTeX ou CSL-JSON, tels que Zotero et d’autres les exportent</translation>
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
        <translation>Enregistrer pour un gestionnaire de références</translation>
    </message>
    <message>
        <source>Written: %1. It is not encrypted.</source>
        <translation>Écrit&#xa0;: %1. Il n’est pas chiffré.</translation>
    </message>
    <message>
        <source>Confidential sources, which are not in it: %1.</source>
        <translation>Sources confidentielles, qui n’y sont pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Attached files, which are not in it: %1.</source>
        <translation>Fichiers joints, qui n’y sont pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It cannot say which of them relate to the study period: %1.</source>
        <translation>Il ne peut pas dire lesquelles concernent la période d’étude&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>SourcesModel</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Study period</source>
        <translation>Période d’étude</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Cited in</source>
        <translation>Citée dans</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>dans</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>hors</translation>
    </message>
    <message>
        <source>public</source>
        <translation>publique</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>confidentielle</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sans titre)</translation>
    </message>
    <message>
        <source>twice in the list</source>
        <translation>deux fois dans la liste</translation>
    </message>
</context>
<context>
    <name>SourcesPage</name>
    <message>
        <source>Sea&amp;rch</source>
        <translation>Cherche&amp;r</translation>
    </message>
    <message>
        <source>Add a sour&amp;ce</source>
        <translation>Ajouter une sour&amp;ce</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <source>This was typed as the date of a source that has been removed since, and could not be stored. Copy it to where it fits, or discard it.</source>
        <translation>Ceci a été tapé comme date d’une source retirée depuis, et n’a pas pu être enregistré. Copiez-le là où il convient, ou abandonnez-le.</translation>
    </message>
    <message>
        <source>No source yet</source>
        <translation>Pas encore de source</translation>
    </message>
    <message>
        <source>A source is a work that supports what you write: a law, a report, an article, an interview. Add it once, and cite it in as many sections as it supports.</source>
        <translation>Une source est un ouvrage qui appuie ce que vous écrivez&#xa0;: une loi, un rapport, un article, un entretien. Ajoutez-la une fois, et citez-la dans autant de sections qu’elle en appuie.</translation>
    </message>
    <message>
        <source>The report lists the sources that are cited. One that is marked confidential is never printed and never sent in the clear.</source>
        <translation>Le rapport liste les sources citées. Celle qui est marquée confidentielle n’est jamais imprimée ni envoyée en clair.</translation>
    </message>
    <message>
        <source>You can also begin in a section: under “Sources cited” type a title, and the program offers to add it here.</source>
        <translation>Vous pouvez aussi commencer dans une section&#xa0;: sous «&#xa0;Sources citées&#xa0;», tapez un titre, et le programme propose de l’ajouter ici.</translation>
    </message>
    <message>
        <source>Add the &amp;first source</source>
        <translation>Ajouter la &amp;première source</translation>
    </message>
    <message>
        <source>No source matches the search.</source>
        <translation>Aucune source ne correspond à la recherche.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Kind of source shown</source>
        <translation>Type de source montré</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Nouvelle source</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Joindre un fichier</translation>
    </message>
    <message>
        <source>A source holds one file: drop one.</source>
        <translation>Une source porte un fichier&#xa0;: n’en déposez qu’un.</translation>
    </message>
    <message>
        <source>Save a copy, not encrypted</source>
        <translation>Enregistrer une copie, non chiffrée</translation>
    </message>
</context>
<context>
    <name>SpokenPlace</name>
    <message>
        <source>Link to %1</source>
        <translation>Lien vers %1</translation>
    </message>
    <message>
        <source>Heading %1</source>
        <translation>Titre %1</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Liste à puces</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Liste numérotée</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>StandingView</name>
    <message>
        <source>Revision %1</source>
        <translation>Révision %1</translation>
    </message>
    <message>
        <source>✓ Sealed: %1</source>
        <translation>✓ Scellée&#xa0;: %1</translation>
    </message>
    <message>
        <source>– Sent on: not from here yet</source>
        <translation>– Envoyée&#xa0;: pas encore d’ici</translation>
    </message>
    <message>
        <source>✓ Sent on: %1, when the mail or the copy was made</source>
        <translation>✓ Envoyée&#xa0;: %1, quand le courriel ou la copie a été fait</translation>
    </message>
    <message>
        <source>– Received: no receipt has come back yet</source>
        <translation>– Reçue&#xa0;: aucun accusé de réception n’est encore revenu</translation>
    </message>
    <message>
        <source>✓ Received: %1, by %2. Check code %3</source>
        <translation>✓ Reçue&#xa0;: %1, par %2. Code de contrôle %3</translation>
    </message>
    <message>
        <source>✕ Refused: %1, by %2. Check code %3</source>
        <translation>✕ Refusée&#xa0;: %1, par %2. Code de contrôle %3</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Not on disk: the file of the workspace is gone</source>
        <translation>Pas sur le disque&#xa0;: le fichier de l’espace de travail a disparu</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Safe on disk</source>
        <translation>En sûreté sur le disque</translation>
    </message>
    <message>
        <source>Safe on disk %1</source>
        <translation>En sûreté sur le disque %1</translation>
    </message>
    <message>
        <source>Not stored: %1</source>
        <translation>Non enregistré&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>aim for %1 to %2</source>
        <translation>viser %1 à %2</translation>
    </message>
    <message>
        <source>%1 required, %2 advised</source>
        <translation>%1 requis, %2 conseillés</translation>
    </message>
    <message>
        <source>Nothing required; optional hints: %1</source>
        <translation>Rien de requis&#xa0;; indications facultatives&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n required item(s) left</source>
        <translation>
            <numerusform>%n élément requis reste</numerusform>
            <numerusform>%n éléments requis restent</numerusform>
        </translation>
    </message>
    <message>
        <source>Hints: %1</source>
        <translation>Indications&#xa0;: %1</translation>
    </message>
    <message>
        <source>Required: %1</source>
        <translation>Requis&#xa0;: %1</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
</context>
<context>
    <name>StoreWatch</name>
    <message>
        <source>Save it in a folder…</source>
        <translation>L’enregistrer dans un dossier…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Folder for the workspace</source>
        <translation>Dossier pour l’espace de travail</translation>
    </message>
    <message>
        <source>The workspace lies in %1 now. Nothing is lost.</source>
        <translation>L’espace de travail est maintenant dans %1. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>This workspace lies in a folder that seems to be synchronised with other computers, which can damage it and takes it off this computer.</source>
        <translation>Cet espace de travail est dans un dossier qui semble synchronisé avec d’autres ordinateurs, ce qui peut l’endommager et le fait sortir de cet ordinateur.</translation>
    </message>
    <message>
        <source>Move it to a safe place</source>
        <translation>Le déplacer en lieu sûr</translation>
    </message>
    <message>
        <source>The workspace was copied to %1 and checked there; what was in %2 was removed.</source>
        <translation>L’espace de travail a été copié dans %1 et y a été vérifié&#xa0;; ce qui était dans %2 a été retiré.</translation>
    </message>
    <message>
        <source>The disk has a problem</source>
        <translation>Le disque a un problème</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>All that is told to be safe is safe, in a file beside the database. Remove nothing there.</source>
        <translation>Tout ce qui est dit en sûreté l’est, dans un fichier à côté de la base de données. N’y retirez rien.</translation>
    </message>
    <message>
        <source>Close and lose the workspace?</source>
        <translation>Fermer et perdre l’espace de travail&#xa0;?</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Fermer et le perdre</translation>
    </message>
</context>
<context>
    <name>StrengthLine</name>
    <message>
        <source>Four or more unrelated words are hard to guess.</source>
        <translation>Quatre mots ou plus sans rapport entre eux sont difficiles à deviner.</translation>
    </message>
    <message>
        <source>Very weak: it could be guessed at once.</source>
        <translation>Très faible&#xa0;: elle pourrait être devinée aussitôt.</translation>
    </message>
    <message>
        <source>Weak: it could be guessed quickly.</source>
        <translation>Faible&#xa0;: elle pourrait être devinée rapidement.</translation>
    </message>
    <message>
        <source>Fair: it would hold for a while, but not long enough if the laptop is taken.</source>
        <translation>Moyenne&#xa0;: elle tiendrait un temps, mais pas assez si l’ordinateur est pris.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Forte.</translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation>Très forte.</translation>
    </message>
    <message>
        <source>Strength: %1</source>
        <translation>Solidité&#xa0;: %1</translation>
    </message>
    <message>
        <source>It contains very common words.</source>
        <translation>Elle contient des mots très courants.</translation>
    </message>
    <message>
        <source>It contains a date or a year.</source>
        <translation>Elle contient une date ou une année.</translation>
    </message>
    <message>
        <source>Part of it follows the keyboard, key by key.</source>
        <translation>Une partie suit le clavier, touche après touche.</translation>
    </message>
    <message>
        <source>It contains the name of your organisation or country.</source>
        <translation>Elle contient le nom de votre organisation ou de votre pays.</translation>
    </message>
    <message>
        <source>It repeats the same thing.</source>
        <translation>Elle répète la même chose.</translation>
    </message>
    <message>
        <source>It contains a sequence such as abc or 123.</source>
        <translation>Elle contient une suite comme abc ou 123.</translation>
    </message>
    <message>
        <source>It is short.</source>
        <translation>Elle est courte.</translation>
    </message>
</context>
<context>
    <name>SubmissionPage</name>
    <message>
        <source>Submission</source>
        <translation>Soumission</translation>
    </message>
    <message>
        <source>← All countries</source>
        <translation>← Tous les pays</translation>
    </message>
    <message>
        <source>Working of the score</source>
        <translation>Calcul du score</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Receipt and check code</source>
        <translation>Accusé de réception et code de contrôle</translation>
    </message>
    <message>
        <source>Save the comments &amp;file…</source>
        <translation>Enregistrer le &amp;fichier de commentaires…</translation>
    </message>
    <message>
        <source>Write the mail with &amp;them…</source>
        <translation>Écrire le &amp;courriel avec eux…</translation>
    </message>
    <message>
        <source>Approve the revision…</source>
        <translation>Approuver la révision…</translation>
    </message>
    <message>
        <source>Return it…</source>
        <translation>La renvoyer…</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>Ce qui est arrivé</translation>
    </message>
    <message>
        <source>What we ask</source>
        <translation>Ce que nous demandons</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Received %1 by %2.</source>
        <translation>Reçue %1 par %2.</translation>
    </message>
    <message>
        <source>Check code: %1</source>
        <translation>Code de contrôle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Digest: %1</source>
        <translation>Condensé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Revision %1: %2.</source>
        <translation>Révision %1&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) wait for the member.</source>
        <translation>
            <numerusform>%n commentaire attend le membre.</numerusform>
            <numerusform>%n commentaires attendent le membre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revision %1 is approved: it is the one that counts.</source>
        <translation>La révision %1 est approuvée&#xa0;: c’est elle qui compte.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>The comment stands. It goes to the member with the comments file.</source>
        <translation>Le commentaire est posé. Il va au membre avec le fichier de commentaires.</translation>
    </message>
    <message>
        <source>Where to save the comments file?</source>
        <translation>Où enregistrer le fichier de commentaires&#xa0;?</translation>
    </message>
    <message>
        <source>Saved: %1. Send it to the member.</source>
        <translation>Enregistré&#xa0;: %1. Envoyez-le au membre.</translation>
    </message>
    <message>
        <source>Where to save the draft of the mail?</source>
        <translation>Où enregistrer le brouillon du courriel&#xa0;?</translation>
    </message>
    <message>
        <source>%1 is a draft with the comments attached. Your mail program opens and sends it.</source>
        <translation>%1 est un brouillon avec les commentaires joints. Votre programme de courriel l’ouvre et l’envoie.</translation>
    </message>
    <message>
        <source>It becomes the revision that counts, and the round is over: comments that are answered are closed. Send the comments file afterwards; it tells the member. A later revision can still come in.</source>
        <translation>Elle devient la révision qui compte, et le tour est fini&#xa0;: les commentaires qui ont une réponse sont clos. Envoyez ensuite le fichier de commentaires&#xa0;; il l’annonce au membre. Une révision ultérieure peut encore arriver.</translation>
    </message>
    <message>
        <source>Approve this revision?</source>
        <translation>Approuver cette révision&#xa0;?</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>It is given back as it is, and the round is over. Send the comments file afterwards; it tells the member why. They can reopen it as the next revision.</source>
        <translation>Elle est rendue telle quelle, et le tour est fini. Envoyez ensuite le fichier de commentaires&#xa0;; il dit pourquoi au membre. Il peut la rouvrir comme révision suivante.</translation>
    </message>
    <message>
        <source>Return this revision?</source>
        <translation>Renvoyer cette révision&#xa0;?</translation>
    </message>
    <message>
        <source>Return it</source>
        <translation>La renvoyer</translation>
    </message>
    <message>
        <source>Revision %1: %2. Write the comments file, so that the member learns of it.</source>
        <translation>Révision %1&#xa0;: %2. Écrivez le fichier de commentaires, pour que le membre l’apprenne.</translation>
    </message>
</context>
<context>
    <name>TableButton</name>
    <message>
        <source>Save as ta&amp;ble…</source>
        <translation>Enregistrer en ta&amp;bleau…</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Feuille de calcul (*.xlsx)</translation>
    </message>
    <message>
        <source>Comma-separated text (*.csv)</source>
        <translation>Texte séparé par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>Save as table</source>
        <translation>Enregistrer en tableau</translation>
    </message>
    <message>
        <source>Written: %1. It is not encrypted.</source>
        <translation>Écrit&#xa0;: %1. Il n’est pas chiffré.</translation>
    </message>
    <message>
        <source>It says who scored what, by pseudonym.</source>
        <translation>Il dit qui a noté quoi, par pseudonyme.</translation>
    </message>
    <message>
        <source>Findings on the panel tell something of its votes.</source>
        <translation>Les constats sur le panel disent quelque chose de ses votes.</translation>
    </message>
    <message>
        <source>Confidential sources, which are not in it: %1.</source>
        <translation>Sources confidentielles, qui n’y sont pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Texts longer than a cell can hold, cut there: %1. In CSV they are whole.</source>
        <translation>Textes plus longs que ce qu’une cellule peut contenir, coupés là&#xa0;: %1. En CSV ils sont entiers.</translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <source>This cannot be undone any more, as it was changed again at %1: %2.</source>
        <translation>Ceci ne peut plus être annulé, car cela a été modifié de nouveau à %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>If you leave this empty, the report prints: “%1”</source>
        <translation>Si vous laissez ceci vide, le rapport imprime&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>What a reader must know about the country before the principles. Required.</source>
        <translation>Ce qu’un lecteur doit savoir du pays avant les principes. Requis.</translation>
    </message>
    <message>
        <source>Read the standard text</source>
        <translation>Lire le texte type</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>T&amp;exte</translation>
    </message>
</context>
<context>
    <name>TurnedAway</name>
    <message>
        <source>Open to read on&amp;ly</source>
        <translation>Ouvrir en &amp;lecture seule</translation>
    </message>
    <message>
        <source>Open it all the &amp;same</source>
        <translation>L’ouvrir ma&amp;lgré tout</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Nothing had been changed. Undo again to take back the step before.</source>
        <translation>Rien n’avait été modifié. Annulez encore pour défaire l’étape d’avant.</translation>
    </message>
    <message>
        <source>Nothing to undo on this page. The last change was elsewhere: %1.</source>
        <translation>Rien à annuler sur cette page. La dernière modification était ailleurs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>L’annuler</translation>
    </message>
    <message>
        <source>There is nothing to undo here. In a text, put the cursor into it first.</source>
        <translation>Il n’y a rien à annuler ici. Dans un texte, placez-y d’abord le curseur.</translation>
    </message>
    <message>
        <source>Nothing to redo on this page. What was undone last was elsewhere: %1.</source>
        <translation>Rien à rétablir sur cette page. La dernière annulation était ailleurs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Redo it</source>
        <translation>La rétablir</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>UnlockParts</name>
    <message>
        <source>Caps lock is on.</source>
        <translation>Le verrouillage des majuscules est activé.</translation>
    </message>
    <message>
        <source>Recovery &amp;code</source>
        <translation>&amp;Code de récupération</translation>
    </message>
    <message>
        <source>New passphrase a&amp;gain</source>
        <translation>Nouvelle phrase &amp;de passe à nouveau</translation>
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
        <translation>Verrouillé. Tout est enregistré.</translation>
    </message>
    <message>
        <source>Locked. What could not be stored is kept for you.</source>
        <translation>Verrouillé. Ce qui n’a pas pu être enregistré est gardé pour vous.</translation>
    </message>
    <message>
        <source>Your assessments are encrypted.</source>
        <translation>Vos évaluations sont chiffrées.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Phrase de passe</translation>
    </message>
    <message>
        <source>Use the &amp;recovery code</source>
        <translation>Utiliser le code de &amp;récupération</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Bring back from a &amp;backup…</source>
        <translation>Faire revenir d’une &amp;sauvegarde…</translation>
    </message>
    <message>
        <source>Unlock — eesee</source>
        <translation>Déverrouiller — eesee</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>&amp;Nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>Use the p&amp;assphrase</source>
        <translation>Utiliser la &amp;phrase de passe</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Les deux phrases de passe diffèrent.</translation>
    </message>
</context>
<context>
    <name>VoteGrid</name>
    <message>
        <source>Furthest apart first</source>
        <translation>Les plus divergentes d’abord</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Down: one member’s sheet</source>
        <translation>Vers le bas&#xa0;: la fiche d’un membre</translation>
    </message>
    <message>
        <source>Across: one dimension</source>
        <translation>En travers&#xa0;: une dimension</translation>
    </message>
    <message>
        <source>After a vote, go</source>
        <translation>Après un vote, aller</translation>
    </message>
    <message>
        <source>Figures for each dimension</source>
        <translation>Chiffres de chaque dimension</translation>
    </message>
    <message numerus="yes">
        <source>%n of the pasted votes would replace another.</source>
        <translation>
            <numerusform>%n des votes collés en remplacerait un autre.</numerusform>
            <numerusform>%n des votes collés en remplaceraient d’autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n vote(s)</source>
        <translation>
            <numerusform>Remplacer %n vote</numerusform>
            <numerusform>Remplacer %n votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter only the %n for empty cells</source>
        <translation>
            <numerusform>Ne saisir que le %n des cellules vides</numerusform>
            <numerusform>Ne saisir que les %n des cellules vides</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste nothing</source>
        <translation>Ne rien coller</translation>
    </message>
    <message>
        <source>Nothing was pasted.</source>
        <translation>Rien n’a été collé.</translation>
    </message>
</context>
<context>
    <name>VotesModel</name>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Étendue</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Désaccord</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>%1, who left</source>
        <translation>%1, qui est parti</translation>
    </message>
    <message>
        <source>no vote</source>
        <translation>pas de vote</translation>
    </message>
    <message>
        <source>abstained</source>
        <translation>abstention</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>non signalé</translation>
    </message>
    <message>
        <source>“%1 + %2” is votes and abstentions.</source>
        <translation>«&#xa0;%1 + %2&#xa0;»&#xa0;: votes et abstentions.</translation>
    </message>
    <message>
        <source>“(%1)”, in brackets, has left the panel; the votes stay.</source>
        <translation>«&#xa0;(%1)&#xa0;», entre parenthèses, a quitté le panel&#xa0;; les votes restent.</translation>
    </message>
    <message>
        <source>Not marked by this rule. %1</source>
        <translation>Non signalé par cette règle. %1</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>pas encore décidé</translation>
    </message>
    <message numerus="yes">
        <source>%n abstained</source>
        <translation>
            <numerusform>%n abstention</numerusform>
            <numerusform>%n abstentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
    <message>
        <source>no votes</source>
        <translation>pas de votes</translation>
    </message>
    <message>
        <source>Median %1; range %2 in round one, %3 in round two</source>
        <translation>Médiane %1&#xa0;; étendue %2 au premier tour, %3 au second</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>VotesView</name>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>1 to 5 vote and go on, 0 abstains, Backspace takes back, Ctrl+V pastes, Ctrl+Z undoes</source>
        <translation>1 à 5 votent et avancent, 0 s’abstient, Retour arrière reprend, Ctrl+V colle, Ctrl+Z annule</translation>
    </message>
    <message>
        <source>“%1” is not a vote: 1 to 5 vote, 0 abstains, Backspace takes back.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un vote&#xa0;: 1 à 5 votent, 0 s’abstient, Retour arrière reprend.</translation>
    </message>
    <message>
        <source>%1 is not on the scale from 1 to 5.</source>
        <translation>%1 n’est pas sur l’échelle de 1 à 5.</translation>
    </message>
    <message>
        <source>That was the last vote of the round.</source>
        <translation>C’était le dernier vote du tour.</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) pasted. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>%n vote collé. Ctrl+Z le reprend.</numerusform>
            <numerusform>%n votes collés. Ctrl+Z les reprend.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was pasted: “%1” in row %2, column %3 of the block is not a score on the scale.</source>
        <translation>Rien n’a été collé&#xa0;: «&#xa0;%1&#xa0;» à la ligne %2, colonne %3 du bloc n’est pas un score de l’échelle.</translation>
    </message>
    <message>
        <source>Nothing was pasted: the block extends beyond the grid (“%1”, row %2, column %3).</source>
        <translation>Rien n’a été collé&#xa0;: le bloc dépasse la grille («&#xa0;%1&#xa0;», ligne %2, colonne %3).</translation>
    </message>
</context>
<context>
    <name>WordMenu</name>
    <message>
        <source>Remove “%1” from my words</source>
        <translation>Retirer «&#xa0;%1&#xa0;» de mes mots</translation>
    </message>
    <message>
        <source>Looking for what was meant…</source>
        <translation>Recherche de ce qui était voulu…</translation>
    </message>
    <message>
        <source>Add “%1” to my words</source>
        <translation>Ajouter «&#xa0;%1&#xa0;» à mes mots</translation>
    </message>
    <message>
        <source>No word like this is known</source>
        <translation>Aucun mot semblable n’est connu</translation>
    </message>
</context>
<context>
    <name>WordTotals</name>
    <message numerus="yes">
        <source>The whole report: %n word(s)</source>
        <translation>
            <numerusform>Tout le rapport&#xa0;: %n mot</numerusform>
            <numerusform>Tout le rapport&#xa0;: %n mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Principle %1: %n word(s)</source>
        <translation>
            <numerusform>Principe %1&#xa0;: %n mot</numerusform>
            <numerusform>Principe %1&#xa0;: %n mots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>From the CIVICUS Monitor: %1</source>
        <translation>Du CIVICUS Monitor&#xa0;: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Calcul</translation>
    </message>
</context>
<context>
    <name>WorkingTable</name>
    <message>
        <source>Working</source>
        <translation>Calcul</translation>
    </message>
    <message>
        <source>Arrows read the figures</source>
        <translation>Les flèches lisent les chiffres</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Principle score</source>
        <translation>Score du principe</translation>
    </message>
</context>
<context>
    <name>WorkspaceWindow</name>
    <message>
        <source>Updates of the program (*.eesee-update);;All files (*)</source>
        <translation>Mises à jour du programme (*.eesee-update);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Update from a file</source>
        <translation>Mettre à jour à partir d’un fichier</translation>
    </message>
</context>
<context>
    <name>WritingView</name>
    <message>
        <source>The program&apos;s type</source>
        <translation>La police du programme</translation>
    </message>
    <message>
        <source>%1 letters</source>
        <translation>%1 lettres</translation>
    </message>
    <message>
        <source>Leave the writing view</source>
        <translation>Quitter la vue d’écriture</translation>
    </message>
    <message>
        <source>Writing view</source>
        <translation>Vue d’écriture</translation>
    </message>
    <message>
        <source>T&amp;ypeface</source>
        <translation>Police de &amp;caractères</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Taille</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Largeur</translation>
    </message>
</context>
<context>
    <name>YearsPicture</name>
    <message>
        <source>Scores of countries by year</source>
        <translation>Scores des pays par année</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>pas de score</translation>
    </message>
</context>
<context>
    <name>_Card</name>
    <message>
        <source>As a whole</source>
        <translation>Dans son ensemble</translation>
    </message>
    <message>
        <source>Take over the wording</source>
        <translation>Reprendre la formulation</translation>
    </message>
    <message>
        <source>Goes to the field that the comment is about</source>
        <translation>Va au champ sur lequel porte le commentaire</translation>
    </message>
    <message>
        <source>Answer to the comment on %1</source>
        <translation>Réponse au commentaire sur %1</translation>
    </message>
    <message>
        <source>Your answer; it goes out with the next revision</source>
        <translation>Votre réponse&#xa0;; elle part avec la révision suivante</translation>
    </message>
    <message>
        <source>Proposed: “%1”</source>
        <translation>Proposé&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>This wording stands there now.</source>
        <translation>Cette formulation y figure maintenant.</translation>
    </message>
    <message>
        <source>Agreed to be named in the report</source>
        <translation>A accepté d’être nommé dans le rapport</translation>
    </message>
    <message>
        <source>Agreed to be named in the sealed file</source>
        <translation>A accepté d’être nommé dans le fichier scellé</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Oublier…</translation>
    </message>
    <message>
        <source>%1: Forget who this is…</source>
        <translation>%1&#xa0;: oublier qui c’est…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
</context>
<context>
    <name>_Dots</name>
    <message>
        <source>Principles</source>
        <translation>Principes</translation>
    </message>
</context>
<context>
    <name>bring back</name>
    <message>
        <source>the same</source>
        <translation>la même</translation>
    </message>
    <message>
        <source>older: you have worked on it since</source>
        <translation>plus ancienne&#xa0;: vous y avez travaillé depuis</translation>
    </message>
    <message>
        <source>newer than what is here</source>
        <translation>plus récente que ce qui est ici</translation>
    </message>
    <message>
        <source>not here any more</source>
        <translation>n’est plus ici</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>EXERCICE</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>second place, %1</source>
        <translation>second emplacement, %1</translation>
    </message>
    <message>
        <source>of a newer program</source>
        <translation>d’un programme plus récent</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagée</translation>
    </message>
    <message>
        <source>what was here before a backup was brought back</source>
        <translation>ce qui était ici avant qu’une sauvegarde ne revienne</translation>
    </message>
    <message>
        <source>of an older program</source>
        <translation>d’un programme plus ancien</translation>
    </message>
    <message>
        <source>checked when it was made</source>
        <translation>vérifiée quand elle a été faite</translation>
    </message>
</context>
<context>
    <name>bring in</name>
    <message>
        <source>There is no assessment to enter the votes into: begin it first, or reopen it.</source>
        <translation>Il n’y a pas d’évaluation où saisir les votes&#xa0;: commencez-la d’abord, ou rouvrez-la.</translation>
    </message>
    <message>
        <source>There is no assessment to add the sources to: begin it first, or reopen it.</source>
        <translation>Il n’y a pas d’évaluation où ajouter les sources&#xa0;: commencez-la d’abord, ou rouvrez-la.</translation>
    </message>
    <message>
        <source>A published Country Focus Report</source>
        <translation>Un rapport national publié</translation>
    </message>
    <message>
        <source>Its texts, scores and links fill an assessment: a new one, of which you say the country and the period next, or one that is there, where it replaces nothing. Below stands what becomes of each paragraph.</source>
        <translation>Ses textes, scores et liens remplissent une évaluation&#xa0;: une nouvelle, dont vous indiquez ensuite le pays et la période, ou une existante, où il ne remplace rien. Ci-dessous figure ce qu’il advient de chaque paragraphe.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Le reprendre</translation>
    </message>
    <message>
        <source>An assessment that was exported</source>
        <translation>Une évaluation exportée</translation>
    </message>
    <message>
        <source>It is added as it is. Nothing that is here is changed.</source>
        <translation>Elle est ajoutée telle quelle. Rien de ce qui est ici n’est modifié.</translation>
    </message>
    <message>
        <source>Add the assessment</source>
        <translation>Ajouter l’évaluation</translation>
    </message>
    <message>
        <source>A sealed file</source>
        <translation>Un fichier scellé</translation>
    </message>
    <message>
        <source>Its assessment is added as it was sealed, to be read, or reopened.</source>
        <translation>Son évaluation est ajoutée telle qu’elle a été scellée, pour être lue ou rouverte.</translation>
    </message>
    <message>
        <source>A table of votes</source>
        <translation>Un tableau de votes</translation>
    </message>
    <message>
        <source>The page of the panel shows vote by vote what would be entered, before anything is.</source>
        <translation>La page du panel montre vote par vote ce qui serait saisi, avant que quoi que ce soit ne le soit.</translation>
    </message>
    <message>
        <source>Show the votes</source>
        <translation>Montrer les votes</translation>
    </message>
    <message>
        <source>Filled score sheets</source>
        <translation>Fiches de notation remplies</translation>
    </message>
    <message>
        <source>The page of the panel shows sheet by sheet what would be entered, before anything is.</source>
        <translation>La page du panel montre fiche par fiche ce qui serait saisi, avant que quoi que ce soit ne le soit.</translation>
    </message>
    <message>
        <source>Show the sheets</source>
        <translation>Montrer les fiches</translation>
    </message>
    <message>
        <source>A list of sources</source>
        <translation>Une liste de sources</translation>
    </message>
    <message>
        <source>Its entries are added to the sources of an assessment. What is there already is not added again.</source>
        <translation>Ses entrées sont ajoutées aux sources d’une évaluation. Ce qui y est déjà n’est pas ajouté de nouveau.</translation>
    </message>
    <message>
        <source>Add the sources</source>
        <translation>Ajouter les sources</translation>
    </message>
    <message>
        <source>A backup of a workspace</source>
        <translation>Une sauvegarde d’un espace de travail</translation>
    </message>
    <message>
        <source>It arrived whole. Here it is put into an empty folder that you choose, as a workspace of its own, which opens with the passphrase, or the recovery code, of that day. To let it take the place of the workspace that is open, lock the program and choose “Bring back from a backup…”.</source>
        <translation>Elle est arrivée entière. Ici, elle est mise dans un dossier vide que vous choisissez, comme un espace de travail à part, qui s’ouvre avec la phrase de passe, ou le code de récupération, de ce jour-là. Pour qu’elle prenne la place de l’espace de travail ouvert, verrouillez le programme et choisissez «&#xa0;Faire revenir d’une sauvegarde…&#xa0;».</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Choisir le dossier…</translation>
    </message>
    <message>
        <source>Words that were put aside</source>
        <translation>Des mots mis de côté</translation>
    </message>
    <message>
        <source>They could not be saved where they were typed. They are put there now, in place of what stands there; Undo takes it back. What cannot be stored there is kept aside and can be read.</source>
        <translation>Ils n’ont pas pu être enregistrés là où ils ont été tapés. Ils y sont mis maintenant, à la place de ce qui s’y trouve&#xa0;; Annuler les reprend. Ce qui ne peut pas y être enregistré est gardé à part et peut être lu.</translation>
    </message>
    <message>
        <source>Put the words back</source>
        <translation>Remettre les mots</translation>
    </message>
    <message>
        <source>A draft that comes back</source>
        <translation>Un projet qui revient</translation>
    </message>
    <message>
        <source>What was changed in it is shown field by field and word by word. Each change is taken or left.</source>
        <translation>Ce qui y a été modifié est montré champ par champ et mot par mot. Chaque modification est reprise ou laissée.</translation>
    </message>
    <message>
        <source>Show the changes</source>
        <translation>Montrer les modifications</translation>
    </message>
    <message>
        <source>A sealed file that is encrypted</source>
        <translation>Un fichier scellé et chiffré</translation>
    </message>
    <message>
        <source>Only those that it was encrypted for can open it, with their key: eesee verify --identity KEY FILE.</source>
        <translation>Seuls ceux pour qui il a été chiffré peuvent l’ouvrir, avec leur clé&#xa0;: eesee verify --identity CLÉ FICHIER.</translation>
    </message>
    <message>
        <source>An update of the program</source>
        <translation>Une mise à jour du programme</translation>
    </message>
    <message>
        <source>It is nothing for an assessment: choose “Update from a file…” in the menu “Help”.</source>
        <translation>Ce n’est rien pour une évaluation&#xa0;: choisissez «&#xa0;Mettre à jour à partir d’un fichier…&#xa0;» dans le menu «&#xa0;Aide&#xa0;».</translation>
    </message>
    <message>
        <source>A PDF that cannot be read as a score sheet</source>
        <translation>Un PDF qui ne se lit pas comme une fiche de notation</translation>
    </message>
    <message>
        <source>No report was found in it either. A report that was scanned has no words: ask for the document that it was made from. A score sheet that was printed to a new PDF has lost its fields: ask for the file that was filled in.</source>
        <translation>On n’y a pas trouvé non plus de rapport. Un rapport numérisé n’a pas de mots&#xa0;: demandez le document dont il a été fait. Une fiche imprimée vers un nouveau PDF a perdu ses champs&#xa0;: demandez le fichier qui a été rempli.</translation>
    </message>
    <message>
        <source>A word-processor document</source>
        <translation>Un document de traitement de texte</translation>
    </message>
    <message>
        <source>No report was found in it: no heading in it names a principle or a dimension, or the document is locked or damaged.</source>
        <translation>On n’y a pas trouvé de rapport&#xa0;: aucun titre n’y nomme un principe ou une dimension, ou le document est verrouillé ou endommagé.</translation>
    </message>
    <message>
        <source>Nothing that can be brought in</source>
        <translation>Rien qui puisse être importé</translation>
    </message>
    <message>
        <source>What can be brought in: a published report as .docx, .odt, web page, PDF or text, an exported assessment, a sealed file, votes as CSV or XLSX, filled score sheets as PDF (several at once), sources as BibTeX or CSL-JSON, and a backup.</source>
        <translation>Ce qui peut être importé&#xa0;: un rapport publié en .docx, .odt, page web, PDF ou texte, une évaluation exportée, un fichier scellé, des votes en CSV ou XLSX, des fiches de notation remplies en PDF (plusieurs à la fois), des sources en BibTeX ou CSL-JSON, et une sauvegarde.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>A recommendation</source>
        <translation>Une recommandation</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>No longer in the document</source>
        <translation>N’est plus dans le document</translation>
    </message>
    <message>
        <source>In no field</source>
        <translation>Dans aucun champ</translation>
    </message>
    <message>
        <source>Changed fields</source>
        <translation>Champs modifiés</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>Signé avec</translation>
    </message>
    <message>
        <source>Says it is from</source>
        <translation>Dit venir de</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>Code de contrôle</translation>
    </message>
    <message>
        <source>To note</source>
        <translation>À noter</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Study period</source>
        <translation>Période d’étude</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Panel members</source>
        <translation>Membres du panel</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>A second report seems to begin in line %1</source>
        <translation>Un second rapport semble commencer à la ligne %1</translation>
    </message>
    <message>
        <source>New sources: %1. Parts not taken: %2.</source>
        <translation>Nouvelles sources&#xa0;: %1. Parties non reprises&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Paragraphs: %1, not taken: %2.</source>
        <translation>Paragraphes&#xa0;: %1, non repris&#xa0;: %2.</translation>
    </message>
    <message>
        <source>No score was found for principle %1.</source>
        <translation>Aucun score n’a été trouvé pour ces principes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The report is of %1, before this period: its scores become the previous scores.</source>
        <translation>Le rapport est de %1, avant cette période&#xa0;: ses scores deviennent les scores précédents.</translation>
    </message>
    <message>
        <source>Fields that hold this text already: %1.</source>
        <translation>Champs qui contiennent déjà ce texte&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Rien de nouveau.</translation>
    </message>
    <message>
        <source>Left alone, because the assessment already has text there (%2): %1</source>
        <translation>Laissé tel quel, car l’évaluation y a déjà du texte (%2)&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file is not in UTF-8; it was read as %1.</source>
        <translation>Le fichier n’est pas en UTF-8&#xa0;; il a été lu comme %1.</translation>
    </message>
    <message>
        <source>Stop there</source>
        <translation>S’arrêter là</translation>
    </message>
    <message>
        <source>Read on: it is one report</source>
        <translation>Continuer&#xa0;: c’est un seul rapport</translation>
    </message>
    <message>
        <source>Take the report all the same</source>
        <translation>Reprendre le rapport malgré tout</translation>
    </message>
    <message>
        <source>Do not take the report</source>
        <translation>Ne pas reprendre le rapport</translation>
    </message>
    <message>
        <source>Works with the title of one that is there, and another address or date</source>
        <translation>Ouvrages portant le titre d’un qui est là, avec une autre adresse ou date</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Les laisser de côté</translation>
    </message>
    <message>
        <source>Add them: they are other works</source>
        <translation>Les ajouter&#xa0;: ce sont d’autres ouvrages</translation>
    </message>
</context>
<context>
    <name>coming back</name>
    <message>
        <source>a sealed file, or a part of one: it goes to the consortium, and nothing is taken from it here</source>
        <translation>un fichier scellé, ou une partie&#xa0;: il va au consortium, et rien n’en est repris ici</translation>
    </message>
    <message>
        <source>a file between members and the consortium’s desk: send it to the consortium</source>
        <translation>un fichier entre membres et bureau du consortium&#xa0;: envoyez-le au consortium</translation>
    </message>
    <message>
        <source>no receipt and no list of the consortium: save it from the mail and bring it in by itself</source>
        <translation>ni un accusé de réception ni une liste du consortium&#xa0;: enregistrez-le depuis le courriel et importez-le à part</translation>
    </message>
</context>
<context>
    <name>comments</name>
    <message>
        <source>received</source>
        <translation>reçue</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>en relecture</translation>
    </message>
    <message>
        <source>has questions</source>
        <translation>a des questions</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvée</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>renvoyée</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Must change</source>
        <translation>Doit changer</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>répondu</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>Assigned to {text}</source>
        <translation>Assigné à {text}</translation>
    </message>
    <message>
        <source>Wording proposed</source>
        <translation>Formulation proposée</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Rouvert</translation>
    </message>
    <message>
        <source>The wording proposed was taken over.</source>
        <translation>La formulation proposée a été reprise.</translation>
    </message>
</context>
<context>
    <name>compare key</name>
    <message>
        <source>Who signed this?</source>
        <translation>Qui a signé ceci&#xa0;?</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Le prendre en compte</translation>
    </message>
    <message>
        <source>“%1” is whole, and signed with a key that is not known here yet. Telephone the consortium on a number that you know from elsewhere, never one from the mail. Have them read the digits of their key to you, and type what you hear; do not read these to them.</source>
        <translation>«&#xa0;%1&#xa0;» est entier, et signé avec une clé qui n’est pas encore connue ici. Téléphonez au consortium à un numéro que vous tenez d’ailleurs, jamais à celui du courriel. Faites-vous lire les chiffres de leur clé, et tapez ce que vous entendez&#xa0;; ne leur lisez pas ceux-ci.</translation>
    </message>
    <message>
        <source>Digits of the key in the file</source>
        <translation>Chiffres de la clé du fichier</translation>
    </message>
    <message>
        <source>The key in the file:</source>
        <translation>La clé du fichier&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Digits as you hear them</source>
        <translation>&amp;Chiffres tels que vous les entendez</translation>
    </message>
    <message>
        <source>Forty digits; blanks do not matter.</source>
        <translation>Quarante chiffres&#xa0;; les blancs importent peu.</translation>
    </message>
    <message>
        <source>These are not the digits of the key in the file. Have them read once more; if they still differ, do not take the file in: it is not from them.</source>
        <translation>Ce ne sont pas les chiffres de la clé du fichier. Faites-les relire&#xa0;; s’ils diffèrent encore, ne prenez pas le fichier en compte&#xa0;: il n’est pas d’eux.</translation>
    </message>
</context>
<context>
    <name>damage</name>
    <message>
        <source>{where}: lost</source>
        <translation>{where}&#xa0;: perdu</translation>
    </message>
    <message>
        <source>when it was begun and what state it was in: lost; look at country and period</source>
        <translation>quand elle a été commencée et dans quel état elle était&#xa0;: perdu&#xa0;; regardez le pays et la période</translation>
    </message>
    <message>
        <source>an earlier version of {where}: lost</source>
        <translation>une version antérieure de {where}&#xa0;: perdue</translation>
    </message>
    <message>
        <source>the file attached to “{where}”: lost; attach it again</source>
        <translation>le fichier joint à «&#xa0;{where}&#xa0;»&#xa0;: perdu&#xa0;; joignez-le à nouveau</translation>
    </message>
    <message>
        <source>the sealed file of revision {where}: lost here; the one that was sent is valid</source>
        <translation>le fichier scellé de la révision {where}&#xa0;: perdu ici&#xa0;; celui qui a été envoyé est valable</translation>
    </message>
    <message>
        <source>the source “{where}”: lost</source>
        <translation>la source «&#xa0;{where}&#xa0;»&#xa0;: perdue</translation>
    </message>
    <message>
        <source>a source cited in {where}: lost</source>
        <translation>une source citée dans {where}&#xa0;: perdue</translation>
    </message>
    <message>
        <source>the text of a recommendation: lost</source>
        <translation>le texte d’une recommandation&#xa0;: perdu</translation>
    </message>
    <message>
        <source>when panel member {where} was added or left: lost</source>
        <translation>quand le membre du panel {where} a été ajouté ou est parti&#xa0;: perdu</translation>
    </message>
    <message>
        <source>the method file: lost; version {where}, which came with the program, takes its place</source>
        <translation>le fichier de méthode&#xa0;: perdu&#xa0;; la version {where}, livrée avec le programme, prend sa place</translation>
    </message>
    <message>
        <source>the signing key: lost; a new one was made, tell the consortium its fingerprint</source>
        <translation>la clé de signature&#xa0;: perdue&#xa0;; une nouvelle a été faite, dites son empreinte au consortium</translation>
    </message>
    <message>
        <source>{where}: some may be lost</source>
        <translation>{where}&#xa0;: certains sont peut-être perdus</translation>
    </message>
    <message>
        <source>files that submissions came in</source>
        <translation>fichiers dans lesquels des soumissions sont arrivées</translation>
    </message>
    <message>
        <source>assessments</source>
        <translation>évaluations</translation>
    </message>
    <message>
        <source>texts about the whole country</source>
        <translation>textes sur l’ensemble du pays</translation>
    </message>
    <message>
        <source>attached files</source>
        <translation>fichiers joints</translation>
    </message>
    <message>
        <source>answers to comments, and what was done to comments</source>
        <translation>réponses aux commentaires, et ce qui leur a été fait</translation>
    </message>
    <message>
        <source>comments files that were written</source>
        <translation>fichiers de commentaires écrits</translation>
    </message>
    <message>
        <source>comments of the consortium</source>
        <translation>commentaires du consortium</translation>
    </message>
    <message>
        <source>answers to comments of the consortium</source>
        <translation>réponses aux commentaires du consortium</translation>
    </message>
    <message>
        <source>how far revisions were looked at</source>
        <translation>jusqu’où les révisions ont été examinées</translation>
    </message>
    <message>
        <source>comments on what was received</source>
        <translation>commentaires sur ce qui a été reçu</translation>
    </message>
    <message>
        <source>where sources are cited</source>
        <translation>endroits où des sources sont citées</translation>
    </message>
    <message>
        <source>scores and texts of dimensions</source>
        <translation>scores et textes des dimensions</translation>
    </message>
    <message>
        <source>entries in the list of what was received</source>
        <translation>entrées de la liste de ce qui a été reçu</translation>
    </message>
    <message>
        <source>figures of what was received</source>
        <translation>chiffres de ce qui a été reçu</translation>
    </message>
    <message>
        <source>keys in the register of members</source>
        <translation>clés du registre des membres</translation>
    </message>
    <message>
        <source>earlier versions in the history</source>
        <translation>versions antérieures de l’historique</translation>
    </message>
    <message>
        <source>registers and recipients files</source>
        <translation>registres et fichiers de destinataires</translation>
    </message>
    <message>
        <source>who members of the panel are</source>
        <translation>qui sont les membres du panel</translation>
    </message>
    <message>
        <source>method files</source>
        <translation>fichiers de méthode</translation>
    </message>
    <message>
        <source>members of the panel</source>
        <translation>membres du panel</translation>
    </message>
    <message>
        <source>votes of the panel</source>
        <translation>votes du panel</translation>
    </message>
    <message>
        <source>texts of principles</source>
        <translation>textes des principes</translation>
    </message>
    <message>
        <source>receipts of what was sent</source>
        <translation>accusés de réception de ce qui a été envoyé</translation>
    </message>
    <message>
        <source>which files were received before</source>
        <translation>quels fichiers ont été reçus auparavant</translation>
    </message>
    <message>
        <source>submissions that were received, and their receipts</source>
        <translation>soumissions reçues, et leurs accusés de réception</translation>
    </message>
    <message>
        <source>recommendations</source>
        <translation>recommandations</translation>
    </message>
    <message>
        <source>earlier signing keys of this workspace</source>
        <translation>clés de signature antérieures de cet espace de travail</translation>
    </message>
    <message>
        <source>which sealed files were sent on</source>
        <translation>quels fichiers scellés ont été envoyés</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>sources</translation>
    </message>
    <message>
        <source>sealed files</source>
        <translation>fichiers scellés</translation>
    </message>
    <message>
        <source>name and signing key of the network member</source>
        <translation>nom et clé de signature du membre du réseau</translation>
    </message>
    <message>
        <source>Page {where} of the file is not as it was written.</source>
        <translation>La page {where} du fichier n’est pas telle qu’elle a été écrite.</translation>
    </message>
    <message>
        <source>The structure of the database is damaged: {where}.</source>
        <translation>La structure de la base de données est endommagée&#xa0;: {where}.</translation>
    </message>
    <message>
        <source>Something refers to what is not there, in “{where}”.</source>
        <translation>Quelque chose renvoie à ce qui n’existe pas, dans «&#xa0;{where}&#xa0;».</translation>
    </message>
    <message>
        <source>An assessment cannot be loaded.</source>
        <translation>Une évaluation ne peut pas être chargée.</translation>
    </message>
    <message>
        <source>An attached file is not the one that was attached.</source>
        <translation>Un fichier joint n’est pas celui qui a été joint.</translation>
    </message>
    <message>
        <source>The method file {where} is not the one that was stored.</source>
        <translation>Le fichier de méthode {where} n’est pas celui qui a été enregistré.</translation>
    </message>
    <message>
        <source>The sealed file of revision {where} is not valid.</source>
        <translation>Le fichier scellé de la révision {where} n’est pas valide.</translation>
    </message>
    <message>
        <source>The history of {where} does not join up.</source>
        <translation>L’historique de {where} ne se raccorde pas.</translation>
    </message>
    <message>
        <source>{where}: lost from its place and found again in the history</source>
        <translation>{where}&#xa0;: perdu de sa place et retrouvé dans l’historique</translation>
    </message>
    <message>
        <source>{where}: lost from its place; there stands now the last version that the history still has: look at it</source>
        <translation>{where}&#xa0;: perdu de sa place&#xa0;; s’y trouve maintenant la dernière version que l’historique a encore&#xa0;: regardez-la</translation>
    </message>
    <message>
        <source>{bad} of {pages} pages of the file are not as they were written.</source>
        <translation>{bad} pages du fichier sur {pages} ne sont pas telles qu’elles ont été écrites.</translation>
    </message>
    <message>
        <source>Of the last changes, which lie in a file of their own, {frames} pages are not as they were written.</source>
        <translation>Des dernières modifications, qui sont dans un fichier à part, {frames} pages ne sont pas telles qu’elles ont été écrites.</translation>
    </message>
    <message>
        <source>The file ends before it should.</source>
        <translation>Le fichier se termine avant la fin attendue.</translation>
    </message>
    <message>
        <source>The beginning of the file is not as it was written.</source>
        <translation>Le début du fichier n’est pas tel qu’il a été écrit.</translation>
    </message>
    <message>
        <source>Entries recovered: {recovered}. Lost: {lost}.</source>
        <translation>Entrées récupérées&#xa0;: {recovered}. Perdues&#xa0;: {lost}.</translation>
    </message>
    <message>
        <source>More may be lost; the list says of what.</source>
        <translation>D’autres choses sont peut-être perdues&#xa0;; la liste dit lesquelles.</translation>
    </message>
    <message>
        <source>{name}: {recovered} recovered, {lost} lost</source>
        <translation>{name}&#xa0;: {recovered} récupérés, {lost} perdus</translation>
    </message>
    <message>
        <source>Besides:</source>
        <translation>En outre&#xa0;:</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>today %1</source>
        <translation>aujourd’hui %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>hier %1</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source>△ pending</source>
        <translation>△ en attente</translation>
    </message>
    <message>
        <source>✓ confirmed</source>
        <translation>✓ confirmée</translation>
    </message>
    <message>
        <source>– expired</source>
        <translation>– expirée</translation>
    </message>
    <message>
        <source>✕ revoked</source>
        <translation>✕ révoquée</translation>
    </message>
    <message>
        <source>△ Pending. Nothing that it signed is believed before its digits were compared by telephone.</source>
        <translation>△ En attente. Rien de ce qu’elle a signé n’est cru avant que ses chiffres n’aient été comparés par téléphone.</translation>
    </message>
    <message>
        <source>✓ Confirmed. What it signs is this member’s.</source>
        <translation>✓ Confirmée. Ce qu’elle signe est de ce membre.</translation>
    </message>
    <message>
        <source>– Expired. What comes in now is not believed any more.</source>
        <translation>– Expirée. Ce qui arrive maintenant n’est plus cru.</translation>
    </message>
    <message>
        <source>✕ Revoked. Nothing that it signed is believed, and it never comes back.</source>
        <translation>✕ Révoquée. Rien de ce qu’elle a signé n’est cru, et elle ne revient jamais.</translation>
    </message>
    <message>
        <source>%1, %2, revision %3</source>
        <translation>%1, %2, révision %3</translation>
    </message>
    <message>
        <source>Open the comment again?</source>
        <translation>Rouvrir le commentaire&#xa0;?</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Le rouvrir</translation>
    </message>
    <message>
        <source>&amp;What is still wanted</source>
        <translation>&amp;Ce qui est encore voulu</translation>
    </message>
    <message>
        <source>Propose a wording</source>
        <translation>Proposer une formulation</translation>
    </message>
    <message>
        <source>Propose it</source>
        <translation>La proposer</translation>
    </message>
    <message>
        <source>&amp;Wording, which the member can take over with one click</source>
        <translation>&amp;Formulation, que le membre peut reprendre d’un clic</translation>
    </message>
    <message>
        <source>Who looks after it?</source>
        <translation>Qui s’en occupe&#xa0;?</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Assigner</translation>
    </message>
    <message>
        <source>&amp;Name of an editor</source>
        <translation>&amp;Nom d’un rédacteur</translation>
    </message>
    <message>
        <source>Write something, or cancel.</source>
        <translation>Écrivez quelque chose, ou annulez.</translation>
    </message>
    <message>
        <source>Let the key expire?</source>
        <translation>Laisser la clé expirer&#xa0;?</translation>
    </message>
    <message>
        <source>Let it expire</source>
        <translation>La laisser expirer</translation>
    </message>
    <message>
        <source>What %1 seals is believed until the end of that day and no longer. Once that day is over the key never comes back; the member then needs a new one.</source>
        <translation>Ce que %1 scelle est cru jusqu’à la fin de ce jour et pas au-delà. Une fois ce jour passé, la clé ne revient jamais&#xa0;; le membre a alors besoin d’une nouvelle.</translation>
    </message>
    <message>
        <source>&amp;Good until</source>
        <translation>&amp;Valable jusqu’au</translation>
    </message>
    <message>
        <source>Revoke the key?</source>
        <translation>Révoquer la clé&#xa0;?</translation>
    </message>
    <message>
        <source>Revoke it for ever</source>
        <translation>La révoquer pour toujours</translation>
    </message>
    <message>
        <source>Nothing that the key of %1 signed is believed any more. This cannot be undone: a revoked key never comes back, here or in any register signed from now on. The member makes a new one, and you compare its digits by telephone.</source>
        <translation>Rien de ce que la clé de %1 a signé n’est plus cru. Cela ne peut être annulé&#xa0;: une clé révoquée ne revient jamais, ni ici ni dans aucun registre signé désormais. Le membre en fait une nouvelle, et vous en comparez les chiffres par téléphone.</translation>
    </message>
    <message>
        <source>Lost or taken &amp;since</source>
        <translation>Perdue ou prise &amp;depuis</translation>
    </message>
    <message>
        <source>The day from which on somebody else may have had it.</source>
        <translation>Le jour à partir duquel quelqu’un d’autre a pu l’avoir.</translation>
    </message>
    <message>
        <source>That day is still to come. To end a key later, let it expire.</source>
        <translation>Ce jour est encore à venir. Pour mettre fin à une clé plus tard, laissez-la expirer.</translation>
    </message>
    <message>
        <source>A register of another desk</source>
        <translation>Un registre d’un autre bureau</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>Ce sont les mêmes</translation>
    </message>
    <message>
        <source>Its key is not known here. Ring whoever signed it, on a number that you know, and type the forty digits of their key as they read them to you.</source>
        <translation>Sa clé n’est pas connue ici. Appelez qui l’a signé, à un numéro que vous connaissez, et tapez les quarante chiffres de sa clé comme il vous les lit.</translation>
    </message>
    <message>
        <source>&amp;Digits as they are read to you</source>
        <translation>&amp;Chiffres tels qu’on vous les lit</translation>
    </message>
    <message>
        <source>Type the digits, or cancel.</source>
        <translation>Tapez les chiffres, ou annulez.</translation>
    </message>
    <message>
        <source>✕ Not valid</source>
        <translation>✕ Non valable</translation>
    </message>
    <message>
        <source>✕ not valid</source>
        <translation>✕ non valable</translation>
    </message>
    <message>
        <source>△ Valid, but not accepted</source>
        <translation>△ Valable, mais non acceptée</translation>
    </message>
    <message>
        <source>△ not accepted</source>
        <translation>△ non acceptée</translation>
    </message>
    <message>
        <source>It is whole and from the member, and was not stored, for what is named below. Send the receipt: it tells them why. They put it right and seal the next file.</source>
        <translation>Elle est entière et vient du membre, et n’a pas été enregistrée, pour ce qui est nommé ci-dessous. Envoyez l’accusé de réception&#xa0;: il leur dit pourquoi. Ils corrigent et scellent le fichier suivant.</translation>
    </message>
    <message>
        <source>△ Valid, from an unknown sender</source>
        <translation>△ Valable, d’un expéditeur inconnu</translation>
    </message>
    <message>
        <source>△ unknown sender</source>
        <translation>△ expéditeur inconnu</translation>
    </message>
    <message>
        <source>It was not stored: no register vouches for whose key it is.</source>
        <translation>Elle n’a pas été enregistrée&#xa0;: aucun registre ne dit de qui est la clé.</translation>
    </message>
    <message>
        <source>✓ Received before</source>
        <translation>✓ Reçue auparavant</translation>
    </message>
    <message>
        <source>✓ received before</source>
        <translation>✓ reçue auparavant</translation>
    </message>
    <message>
        <source>The very same file is stored already. The receipt is the one of then; send it again.</source>
        <translation>Exactement le même fichier est déjà enregistré. L’accusé de réception est celui d’alors&#xa0;; renvoyez-le.</translation>
    </message>
    <message>
        <source>✓ Received</source>
        <translation>✓ Reçue</translation>
    </message>
    <message>
        <source>✓ received</source>
        <translation>✓ reçue</translation>
    </message>
    <message>
        <source>It is whole, from a key that is confirmed, and stored with all that it came in. Send the receipt back, and compare the check code by telephone.</source>
        <translation>Elle est entière, d’une clé confirmée, et enregistrée avec tout ce dans quoi elle est arrivée. Renvoyez l’accusé de réception, et comparez le code de contrôle par téléphone.</translation>
    </message>
    <message>
        <source>Its key is in the register and pending. Telephone the member on a number that you know, compare the digits on the page Register, and drop the file here again.</source>
        <translation>Sa clé est dans le registre, en attente. Téléphonez au membre à un numéro que vous connaissez, comparez les chiffres à la page Registre, et déposez de nouveau le fichier ici.</translation>
    </message>
    <message>
        <source>Telephone the member on a number that you know before you do anything else.</source>
        <translation>Téléphonez au membre à un numéro que vous connaissez avant de faire quoi que ce soit d’autre.</translation>
    </message>
    <message>
        <source>Ask the member for the enrolment file, drop it here, and compare the digits by telephone. Then drop this file again.</source>
        <translation>Demandez au membre le fichier d’inscription, déposez-le ici, et comparez les chiffres par téléphone. Déposez ensuite de nouveau ce fichier.</translation>
    </message>
    <message>
        <source>The way it came may have spoilt it. Ask the member to send it once more, on another way if need be.</source>
        <translation>Le chemin qu’elle a pris l’a peut-être abîmée. Demandez au membre de la renvoyer, au besoin par une autre voie.</translation>
    </message>
    <message>
        <source>It was not stored. Tell the member what is said here; they seal it with a newer version.</source>
        <translation>Elle n’a pas été enregistrée. Dites au membre ce qui est dit ici&#xa0;; il la scelle avec une version plus récente.</translation>
    </message>
    <message>
        <source>Nobody is known to have signed it: the signature was not even reached, or is wrong.</source>
        <translation>Personne n’est connu pour l’avoir signée&#xa0;: on n’est pas arrivé jusqu’à la signature, ou elle est fausse.</translation>
    </message>
    <message>
        <source>A key signed it: %1.</source>
        <translation>Une clé l’a signée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1, registered as %2.</source>
        <translation>%1, inscrite comme %2.</translation>
    </message>
    <message>
        <source>The register does not know this key.</source>
        <translation>Le registre ne connaît pas cette clé.</translation>
    </message>
    <message>
        <source>The key is pending: nobody compared its digits by telephone yet.</source>
        <translation>La clé est en attente&#xa0;: personne n’en a encore comparé les chiffres par téléphone.</translation>
    </message>
    <message>
        <source>The key is confirmed: its digits were compared by telephone.</source>
        <translation>La clé est confirmée&#xa0;: ses chiffres ont été comparés par téléphone.</translation>
    </message>
    <message>
        <source>The key has expired.</source>
        <translation>La clé a expiré.</translation>
    </message>
    <message>
        <source>The key is revoked: somebody else may have it.</source>
        <translation>La clé est révoquée&#xa0;: quelqu’un d’autre l’a peut-être.</translation>
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
        <translation>{place}, joint au paragraphe précédent</translation>
    </message>
    <message>
        <source>Heading of {place}; the report prints its own</source>
        <translation>Titre de {place}&#xa0;; le rapport imprime le sien</translation>
    </message>
    <message>
        <source>Score of {place}</source>
        <translation>Score de {place}</translation>
    </message>
    <message>
        <source>Score of {place}; the report prints its own footnote</source>
        <translation>Score de {place}&#xa0;; le rapport imprime sa propre note</translation>
    </message>
    <message>
        <source>Title that every report has</source>
        <translation>Titre que tout rapport porte</translation>
    </message>
    <message>
        <source>Country on the title page</source>
        <translation>Pays sur la page de titre</translation>
    </message>
    <message>
        <source>Month on the title page</source>
        <translation>Mois sur la page de titre</translation>
    </message>
    <message>
        <source>Words that every report has</source>
        <translation>Mots que tout rapport porte</translation>
    </message>
    <message>
        <source>Picture without words; pictures are not taken</source>
        <translation>Image sans mots&#xa0;; les images ne sont pas reprises</translation>
    </message>
    <message>
        <source>Head or foot of a page</source>
        <translation>En-tête ou pied d’une page</translation>
    </message>
    <message>
        <source>End of a page, or a line that was drawn</source>
        <translation>Fin d’une page, ou trait dessiné</translation>
    </message>
    <message>
        <source>List of contents</source>
        <translation>Table des matières</translation>
    </message>
    <message>
        <source>Not taken: it stands below a heading that reports do not have</source>
        <translation>Non repris&#xa0;: sous un titre que les rapports n’ont pas</translation>
    </message>
    <message>
        <source>Not taken: it stands in a foreword, a summary, an annex or the like</source>
        <translation>Non repris&#xa0;: dans un avant-propos, un résumé, une annexe ou autre</translation>
    </message>
    <message>
        <source>Not taken: there is no field for prose in this section</source>
        <translation>Non repris&#xa0;: il n’y a pas de champ de texte dans cette section</translation>
    </message>
    <message>
        <source>Not taken: it stands before the first section</source>
        <translation>Non repris&#xa0;: avant la première section</translation>
    </message>
    <message>
        <source>Not taken: it is not certain to which section this heading and what follows belong</source>
        <translation>Non repris&#xa0;: il n’est pas certain à quelle section appartiennent ce titre et ce qui suit</translation>
    </message>
    <message>
        <source>Not taken: words below a picture</source>
        <translation>Non repris&#xa0;: mots sous une image</translation>
    </message>
    <message>
        <source>Not taken: a comment that no reader of the report sees</source>
        <translation>Non repris&#xa0;: un commentaire qu’aucun lecteur du rapport ne voit</translation>
    </message>
    <message>
        <source>Not taken: a program wrote it before the report</source>
        <translation>Non repris&#xa0;: un programme l’a écrit avant le rapport</translation>
    </message>
    <message>
        <source>Not taken: it is struck out</source>
        <translation>Non repris&#xa0;: c’est barré</translation>
    </message>
    <message>
        <source>Not taken: deleted by a tracked change, which was taken as accepted</source>
        <translation>Non repris&#xa0;: supprimé par une modification suivie, qui a été prise comme acceptée</translation>
    </message>
    <message>
        <source>Not taken: the document does not show it</source>
        <translation>Non repris&#xa0;: le document ne le montre pas</translation>
    </message>
    <message>
        <source>Not taken: head or foot of the pages</source>
        <translation>Non repris&#xa0;: en-tête ou pied des pages</translation>
    </message>
    <message>
        <source>Not taken: describes a picture, and no reader of the report sees it</source>
        <translation>Non repris&#xa0;: décrit une image, et aucun lecteur du rapport ne le voit</translation>
    </message>
    <message>
        <source>Words that this program prints itself</source>
        <translation>Mots que ce programme imprime lui-même</translation>
    </message>
    <message>
        <source>Not taken: it stands where this program prints scores, tables and headings</source>
        <translation>Non repris&#xa0;: se trouve là où ce programme imprime scores, tableaux et titres</translation>
    </message>
    <message>
        <source>Not taken: {place} holds something else, which stays</source>
        <translation>Non repris&#xa0;: {place} contient autre chose, qui reste</translation>
    </message>
    <message>
        <source>{place} holds it already</source>
        <translation>{place} le contient déjà</translation>
    </message>
    <message>
        <source>Not taken: the report prints its own footnote on the score, and this says more</source>
        <translation>Non repris&#xa0;: le rapport imprime sa propre note sur le score, et ceci en dit plus</translation>
    </message>
    <message>
        <source>Not taken: the CIVICUS rating of last time; the rating and the score of this time are for you to enter</source>
        <translation>Non repris&#xa0;: la classification CIVICUS de la dernière fois&#xa0;; celle de cette fois et le score sont à saisir par vous</translation>
    </message>
    <message>
        <source>Not taken: an earlier paragraph gave this score</source>
        <translation>Non repris&#xa0;: un paragraphe antérieur donnait ce score</translation>
    </message>
    <message>
        <source>Not taken: the score of a dimension; last time’s are kept for principles only</source>
        <translation>Non repris&#xa0;: le score d’une dimension&#xa0;; ceux de la dernière fois ne sont gardés que pour les principes</translation>
    </message>
    <message>
        <source>Not taken: there is no overall score</source>
        <translation>Non repris&#xa0;: il n’y a pas de score global</translation>
    </message>
    <message>
        <source>Not taken: it is not certain of which principle this is the score</source>
        <translation>Non repris&#xa0;: il n’est pas certain de quel principe c’est le score</translation>
    </message>
    <message>
        <source>Not taken: the figure is not on the scale from 1 to 5</source>
        <translation>Non repris&#xa0;: le chiffre n’est pas sur l’échelle de 1 à 5</translation>
    </message>
    <message>
        <source>Not taken: another report begins here</source>
        <translation>Non repris&#xa0;: un autre rapport commence ici</translation>
    </message>
    <message>
        <source>The report is of another country ({country}; the assessment is of {expected})</source>
        <translation>Le rapport est d’un autre pays ({country}&#xa0;; l’évaluation est de {expected})</translation>
    </message>
    <message>
        <source>The report is about another period than the assessment ({first} to {last})</source>
        <translation>Le rapport porte sur une autre période que l’évaluation (du {first} au {last})</translation>
    </message>
    <message>
        <source>Not taken: it names somebody else than the network member of this workspace</source>
        <translation>Non repris&#xa0;: nomme quelqu’un d’autre que le membre du réseau de cet espace de travail</translation>
    </message>
    <message>
        <source>A heading; the report prints its own</source>
        <translation>Un titre&#xa0;; le rapport imprime les siens</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>Delete {name}?</source>
        <translation>Supprimer {name}&#xa0;?</translation>
    </message>
    <message>
        <source>Delete permanently</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Everything in it will be deleted: narratives, scores, sources, attached files and the whole history. Only a backup can bring it back. To keep a copy, export it first.</source>
        <translation>Tout ce qu’elle contient sera supprimé&#xa0;: textes narratifs, scores, sources, fichiers joints et tout l’historique. Seule une sauvegarde peut le faire revenir. Pour garder une copie, exportez-la d’abord.</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>supprimer</translation>
    </message>
    <message>
        <source>It was sealed. &amp;Type “{word}” to continue</source>
        <translation>Elle a été scellée. &amp;Tapez «&#xa0;{word}&#xa0;» pour continuer</translation>
    </message>
    <message>
        <source>Type “{word}” to continue.</source>
        <translation>Tapez «&#xa0;{word}&#xa0;» pour continuer.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>About eesee</source>
        <translation>À propos d’eesee</translation>
    </message>
    <message>
        <source>Keeps, scores, prints and seals assessments of the enabling environment for civil society.</source>
        <translation>Garde, note, imprime et scelle des évaluations de l’environnement favorable à la société civile.</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere unless you send it. Licence: Apache 2.0. Qt {version}.</source>
        <translation>Rien n’est envoyé où que ce soit à moins que vous ne l’envoyiez. Licence&#xa0;: Apache 2.0. Qt {version}.</translation>
    </message>
    <message>
        <source>Leave nothing on this computer</source>
        <translation>Ne rien laisser sur cet ordinateur</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Retirer pour de bon</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Fermer le programme</translation>
    </message>
    <message>
        <source>Still there. Remove it by hand:</source>
        <translation>Toujours là. Retirez-le à la main&#xa0;:</translation>
    </message>
    <message>
        <source>Think of what the program cannot reach:</source>
        <translation>Pensez à ce que le programme ne peut atteindre&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;First day of the study period</source>
        <translation>Premier &amp;jour de la période d’étude</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Dernier jour</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Le dernier jour est avant le premier.</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>Nouvelle évaluation</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>The report is of {month}. The period after it is proposed: its scores become the previous scores.</source>
        <translation>Le rapport est de {month}. La période suivante est proposée&#xa0;: ses scores deviennent les scores précédents.</translation>
    </message>
    <message>
        <source>Method {version}</source>
        <translation>Méthode {version}</translation>
    </message>
    <message>
        <source>Country, period and language</source>
        <translation>Pays, période et langue</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>What was written stays as it was written. Once the assessment is sealed, this is final.</source>
        <translation>Ce qui a été écrit reste tel quel. Une fois l’évaluation scellée, ceci est définitif.</translation>
    </message>
    <message>
        <source>There is already an assessment of {name}</source>
        <translation>Il y a déjà une évaluation de {name}</translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation>Ouvrir celle-là</translation>
    </message>
    <message>
        <source>It was last saved {moment}. Two of the same country and period are easily mixed up.</source>
        <translation>Elle a été enregistrée pour la dernière fois {moment}. Deux du même pays et de la même période se confondent facilement.</translation>
    </message>
    <message>
        <source>Have a &amp;second one all the same</source>
        <translation>En avoir une &amp;seconde malgré tout</translation>
    </message>
    <message>
        <source>Duplicate as next period</source>
        <translation>Dupliquer pour la période suivante</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>The scores of this assessment become the previous scores of the new one; its own scores are for the panel to decide.</source>
        <translation>Les scores de cette évaluation deviennent les scores précédents de la nouvelle&#xa0;; ses propres scores sont à décider par le panel.</translation>
    </message>
    <message>
        <source>&amp;Take narratives and sources along</source>
        <translation>&amp;Emporter les textes narratifs et les sources</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Pays</translation>
    </message>
    <message>
        <source>Which country?</source>
        <translation>Quel pays&#xa0;?</translation>
    </message>
    <message>
        <source>Language of the &amp;report</source>
        <translation>Langue du &amp;rapport</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>Changer la phrase de passe</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>&amp;Current passphrase</source>
        <translation>Phrase de passe &amp;actuelle</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>&amp;Nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>New passphrase a&amp;gain</source>
        <translation>Nouvelle phrase &amp;de passe à nouveau</translation>
    </message>
    <message>
        <source>The two new passphrases differ.</source>
        <translation>Les deux nouvelles phrases de passe diffèrent.</translation>
    </message>
    <message>
        <source>The new passphrase is too easy to guess.</source>
        <translation>La nouvelle phrase de passe est trop facile à deviner.</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>Nouveau code de récupération</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Faire un nouveau code</translation>
    </message>
    <message>
        <source>&amp;Present passphrase</source>
        <translation>&amp;Phrase de passe actuelle</translation>
    </message>
    <message>
        <source>The code on your paper opens nothing any more as soon as the new one is made.</source>
        <translation>Le code de votre papier n’ouvre plus rien dès que le nouveau est fait.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Raison</translation>
    </message>
    <message>
        <source>Say why in a sentence.</source>
        <translation>Dites pourquoi en une phrase.</translation>
    </message>
</context>
<context>
    <name>direction</name>
    <message>
        <source>From left to right</source>
        <translation>De gauche à droite</translation>
    </message>
    <message>
        <source>From right to left</source>
        <translation>De droite à gauche</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>The comments are on another file of revision {revision} than the one sealed here.</source>
        <translation>Les commentaires portent sur un autre fichier de la révision {revision} que celui scellé ici.</translation>
    </message>
    <message>
        <source>They name the digest {found}; sealed here was {expected}.</source>
        <translation>Ils nomment le condensé {found}&#xa0;; ici a été scellé {expected}.</translation>
    </message>
    <message>
        <source>Telephone the consortium: somebody may have sent a file in your name.</source>
        <translation>Téléphonez au consortium&#xa0;: quelqu’un a peut-être envoyé un fichier en votre nom.</translation>
    </message>
    <message>
        <source>The comments are on something that was not sealed in this workspace.</source>
        <translation>Les commentaires portent sur quelque chose qui n’a pas été scellé dans cet espace de travail.</translation>
    </message>
    <message>
        <source>They are on {country}, revision {revision}.</source>
        <translation>Ils portent sur {country}, révision {revision}.</translation>
    </message>
    <message>
        <source>Open the workspace in which that was sealed, and take them in there.</source>
        <translation>Ouvrez l’espace de travail où cela a été scellé, et prenez-les en compte là-bas.</translation>
    </message>
    <message>
        <source>The comments file has number {number}; number {held} is here already.</source>
        <translation>Le fichier de commentaires a le numéro {number}&#xa0;; le numéro {held} est déjà ici.</translation>
    </message>
    <message>
        <source>Use the later one, or ask the consortium which counts.</source>
        <translation>Utilisez la plus récente, ou demandez au consortium laquelle compte.</translation>
    </message>
    <message>
        <source>This cannot be done to the comment: it is {state}.</source>
        <translation>Cela ne peut être fait au commentaire&#xa0;: il est {state}.</translation>
    </message>
    <message>
        <source>Where it is to be talked about again, the consortium opens it again.</source>
        <translation>S’il faut en reparler, le consortium le rouvre.</translation>
    </message>
    <message>
        <source>The comment says nothing.</source>
        <translation>Le commentaire ne dit rien.</translation>
    </message>
    <message>
        <source>Write what is asked or wanted.</source>
        <translation>Écrivez ce qui est demandé ou voulu.</translation>
    </message>
    <message>
        <source>There is no comment {id}, or more than one begins so.</source>
        <translation>Il n’y a pas de commentaire {id}, ou plusieurs commencent ainsi.</translation>
    </message>
    <message>
        <source>Look at the list of comments, and give more of its id.</source>
        <translation>Regardez la liste des commentaires, et donnez plus de son identifiant.</translation>
    </message>
    <message>
        <source>The passage is not in the text: “{quote}”.</source>
        <translation>Le passage n’est pas dans le texte&#xa0;: «&#xa0;{quote}&#xa0;».</translation>
    </message>
    <message>
        <source>It has to stand there word for word. Nothing was changed.</source>
        <translation>Il doit y figurer mot pour mot. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Copy it from the text as it is now.</source>
        <translation>Copiez-le du texte tel qu’il est maintenant.</translation>
    </message>
    <message>
        <source>It cannot be approved: of what must change, {count} have no answer yet.</source>
        <translation>Elle ne peut être approuvée&#xa0;: de ce qui doit changer, {count} n’ont pas encore de réponse.</translation>
    </message>
    <message>
        <source>Wait for the answers, or accept or close these comments first.</source>
        <translation>Attendez les réponses, ou acceptez ou closez d’abord ces commentaires.</translation>
    </message>
    <message>
        <source>Nothing is asked any more of this revision: it is {state}.</source>
        <translation>On ne demande plus rien de cette révision&#xa0;: elle est {state}.</translation>
    </message>
    <message>
        <source>To go on with it, set its state to “in review” first.</source>
        <translation>Pour y continuer, mettez d’abord son état à «&#xa0;en relecture&#xa0;».</translation>
    </message>
    <message>
        <source>No submission that was received is “{which}”, or more than one is.</source>
        <translation>Aucune soumission reçue n’est «&#xa0;{which}&#xa0;», ou plusieurs le sont.</translation>
    </message>
    <message>
        <source>Give the beginning of its id, as the list of what was received has it.</source>
        <translation>Donnez le début de son identifiant, tel que l’a la liste de ce qui a été reçu.</translation>
    </message>
    <message>
        <source>The comment proposes no wording.</source>
        <translation>Le commentaire ne propose pas de formulation.</translation>
    </message>
    <message>
        <source>Answer it, and change the text yourself.</source>
        <translation>Répondez-y, et modifiez le texte vous-même.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile: {by}, {at} UTC.</source>
        <translation>Quelqu’un d’autre a modifié ceci entre-temps&#xa0;: {by}, {at} UTC.</translation>
    </message>
    <message>
        <source>What you wanted to store was not stored, so that nothing of theirs is lost.</source>
        <translation>Ce que vous vouliez enregistrer ne l’a pas été, pour que rien du travail de l’autre ne soit perdu.</translation>
    </message>
    <message>
        <source>Look at what stands there now, and change it again if it is still needed.</source>
        <translation>Regardez ce qui s’y trouve maintenant, et modifiez-le encore si c’est toujours nécessaire.</translation>
    </message>
    <message>
        <source>The address of the desk has a password in it.</source>
        <translation>L’adresse du bureau contient un mot de passe.</translation>
    </message>
    <message>
        <source>Everybody on this computer can read the words of a command while it runs.</source>
        <translation>Tout le monde sur cet ordinateur peut lire les mots d’une commande pendant qu’elle tourne.</translation>
    </message>
    <message>
        <source>Give it in a file or when it is asked for, and change it: it may have been seen.</source>
        <translation>Donnez-le dans un fichier ou quand il est demandé, et changez-le&#xa0;: il a pu être vu.</translation>
    </message>
    <message>
        <source>That is no address of a desk.</source>
        <translation>Ce n’est pas une adresse de bureau.</translation>
    </message>
    <message>
        <source>Write postgresql://name@host:5432/database; sslrootcert=FILE may follow a question mark.</source>
        <translation>Écrivez postgresql://nom@hôte:5432/base&#xa0;; sslrootcert=FICHIER peut suivre un point d’interrogation.</translation>
    </message>
    <message>
        <source>Somebody else is storing the same at the desk {database} at this moment.</source>
        <translation>Quelqu’un d’autre enregistre la même chose au bureau {database} en ce moment.</translation>
    </message>
    <message>
        <source>Nothing of what you wanted to store was stored.</source>
        <translation>Rien de ce que vous vouliez enregistrer ne l’a été.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Attendez un instant et réessayez.</translation>
    </message>
    <message>
        <source>The connection to the desk {database} dropped.</source>
        <translation>La connexion au bureau {database} est tombée.</translation>
    </message>
    <message>
        <source>What was stored before is safe; what was being stored then is there as a whole or not at all.</source>
        <translation>Ce qui a été enregistré avant est en sûreté&#xa0;; ce qui l’était à ce moment est là en entier ou pas du tout.</translation>
    </message>
    <message>
        <source>Do it again: nothing is stored twice, and the connection is made anew.</source>
        <translation>Recommencez&#xa0;: rien n’est enregistré deux fois, et la connexion est refaite.</translation>
    </message>
    <message>
        <source>This program was installed without what it needs for a desk on a server.</source>
        <translation>Ce programme a été installé sans ce qu’il faut pour un bureau sur un serveur.</translation>
    </message>
    <message>
        <source>Install it with the extra “desk”, which brings psycopg: pip install &quot;eesee-desktop[desk]&quot;.</source>
        <translation>Installez-le avec l’extra «&#xa0;desk&#xa0;», qui apporte psycopg&#xa0;: pip install &quot;eesee-desktop[desk]&quot;.</translation>
    </message>
    <message>
        <source>The packages of this program come without what it needs for a desk on a server.</source>
        <translation>Les paquets de ce programme sont fournis sans ce qu’il lui faut pour un bureau sur un serveur.</translation>
    </message>
    <message>
        <source>Run it from a checkout of its source for that; there, psycopg comes with pip install &quot;.[desk]&quot;.</source>
        <translation>Pour cela, lancez-le depuis une copie de son code source&#xa0;; psycopg y vient par pip install &quot;.[desk]&quot;.</translation>
    </message>
    <message>
        <source>The connection to {host} would not be safe from those in between.</source>
        <translation>La connexion à {host} ne serait pas à l’abri de ceux qui sont entre les deux.</translation>
    </message>
    <message>
        <source>It has to go by TLS, to a server whose certificate is trusted for its name.</source>
        <translation>Elle doit passer par TLS, vers un serveur dont le certificat est reconnu pour son nom.</translation>
    </message>
    <message>
        <source>Have the server given a certificate; ?sslrootcert=FILE in the address names who vouches for it.</source>
        <translation>Faites donner un certificat au serveur&#xa0;;&#xa0;?sslrootcert=FICHIER dans l’adresse nomme qui s’en porte garant.</translation>
    </message>
    <message>
        <source>The desk {database} does not let “{user}” in.</source>
        <translation>Le bureau {database} ne laisse pas entrer «&#xa0;{user}&#xa0;».</translation>
    </message>
    <message>
        <source>The name, the password, or the server&apos;s list of who may come from where is another.</source>
        <translation>Le nom, le mot de passe, ou la liste du serveur de qui peut venir d’où est autre.</translation>
    </message>
    <message>
        <source>Check the name and the password, or ask whoever keeps the server.</source>
        <translation>Vérifiez le nom et le mot de passe, ou demandez à qui tient le serveur.</translation>
    </message>
    <message>
        <source>There are no tables of this program&apos;s version at {database}.</source>
        <translation>Il n’y a pas de tables de la version de ce programme à {database}.</translation>
    </message>
    <message>
        <source>The desk was not prepared yet, or by an older version.</source>
        <translation>Le bureau n’a pas encore été préparé, ou l’a été par une version plus ancienne.</translation>
    </message>
    <message>
        <source>Have its owner run eesee desk init with this version.</source>
        <translation>Faites exécuter eesee desk init par son propriétaire avec cette version.</translation>
    </message>
    <message>
        <source>The desk {database} was not reached.</source>
        <translation>Le bureau {database} n’a pas été atteint.</translation>
    </message>
    <message>
        <source>The server is not running, or the way to it is barred.</source>
        <translation>Le serveur ne tourne pas, ou le chemin vers lui est barré.</translation>
    </message>
    <message>
        <source>Check the address and the network; nothing was changed.</source>
        <translation>Vérifiez l’adresse et le réseau&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>“{user}” may not do this at the desk {database}.</source>
        <translation>«&#xa0;{user}&#xa0;» ne peut pas faire cela au bureau {database}.</translation>
    </message>
    <message>
        <source>Editors read, add and answer; they delete nothing and alter no table.</source>
        <translation>Les rédacteurs lisent, ajoutent et répondent&#xa0;; ils ne suppriment rien et ne modifient aucune table.</translation>
    </message>
    <message>
        <source>Have the owner of the desk do it, or let you work there with eesee desk grant.</source>
        <translation>Demandez-le au propriétaire du bureau, ou faites-vous y donner accès par eesee desk grant.</translation>
    </message>
    <message>
        <source>The server knows no role “{role}”.</source>
        <translation>Le serveur ne connaît pas de rôle «&#xa0;{role}&#xa0;».</translation>
    </message>
    <message>
        <source>Have it made first: CREATE ROLE name LOGIN.</source>
        <translation>Faites-le créer d’abord&#xa0;: CREATE ROLE nom LOGIN.</translation>
    </message>
    <message>
        <source>The server of the desk {database} could not do it.</source>
        <translation>Le serveur du bureau {database} n’a pas pu le faire.</translation>
    </message>
    <message>
        <source>Its disk may be full, it may have too many connections, or only be read at present.</source>
        <translation>Son disque est peut-être plein, il a peut-être trop de connexions, ou n’est que lu en ce moment.</translation>
    </message>
    <message>
        <source>Tell whoever keeps the server; what was stored before is safe.</source>
        <translation>Dites-le à qui tient le serveur&#xa0;; ce qui a été enregistré avant est en sûreté.</translation>
    </message>
    <message>
        <source>The server is PostgreSQL {found}; {known} or later is needed.</source>
        <translation>Le serveur est PostgreSQL {found}&#xa0;; il faut {known} ou plus récent.</translation>
    </message>
    <message>
        <source>Have the server brought up to date, or use another one.</source>
        <translation>Faites mettre le serveur à jour, ou utilisez-en un autre.</translation>
    </message>
    <message>
        <source>This program was installed without {library}, which writes this format.</source>
        <translation>Ce programme a été installé sans {library}, qui écrit ce format.</translation>
    </message>
    <message>
        <source>Install it with the extra “{extra}”: pip install &quot;eesee-desktop[{extra}]&quot;; or choose CSV.</source>
        <translation>Installez-le avec l’extra «&#xa0;{extra}&#xa0;»&#xa0;: pip install &quot;eesee-desktop[{extra}]&quot;&#xa0;; ou choisissez CSV.</translation>
    </message>
    <message>
        <source>The packages of this program come without {library}, which writes this format.</source>
        <translation>Les paquets de ce programme sont fournis sans {library}, qui écrit ce format.</translation>
    </message>
    <message>
        <source>Choose CSV, or run it from a checkout of its source; there it comes with pip install &quot;.[{extra}]&quot;.</source>
        <translation>Choisissez CSV, ou lancez-le depuis une copie de son code source&#xa0;; elle y vient par pip install &quot;.[{extra}]&quot;.</translation>
    </message>
    <message>
        <source>Revision {revision} of {member} is not at this desk, or not whole.</source>
        <translation>La révision {revision} de {member} n’est pas à ce bureau, ou pas entière.</translation>
    </message>
    <message>
        <source>Receive its file again: the same file changes nothing that is here.</source>
        <translation>Recevez de nouveau son fichier&#xa0;: le même fichier ne change rien à ce qui est ici.</translation>
    </message>
    <message>
        <source>Another editor is taking this file in, or has just done so.</source>
        <translation>Un autre rédacteur reçoit ce fichier, ou vient de le faire.</translation>
    </message>
    <message>
        <source>It was left to them, so that nothing is done twice.</source>
        <translation>Il lui a été laissé, pour que rien ne soit fait deux fois.</translation>
    </message>
    <message>
        <source>The list of what was received will have it; its receipt is there too.</source>
        <translation>La liste de ce qui a été reçu l’aura&#xa0;; son accusé de réception y est aussi.</translation>
    </message>
    <message>
        <source>“{value}” is not a web address.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une adresse web.</translation>
    </message>
    <message>
        <source>Give one that begins with https:// or http://.</source>
        <translation>Donnez-en une qui commence par https:// ou http://.</translation>
    </message>
    <message>
        <source>The assessment was changed while it was being sealed.</source>
        <translation>L’évaluation a été modifiée pendant le scellement.</translation>
    </message>
    <message>
        <source>Nothing was sealed.</source>
        <translation>Rien n’a été scellé.</translation>
    </message>
    <message>
        <source>Look at it and seal it again.</source>
        <translation>Regardez-la et scellez-la de nouveau.</translation>
    </message>
    <message>
        <source>This assessment is already in the workspace.</source>
        <translation>Cette évaluation est déjà dans l’espace de travail.</translation>
    </message>
    <message>
        <source>An import never overwrites; nothing was changed.</source>
        <translation>Un import n’écrase jamais&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Open the one that is there, or delete it first.</source>
        <translation>Ouvrez celle qui est là, ou supprimez-la d’abord.</translation>
    </message>
    <message>
        <source>The assessment cannot be sealed yet.</source>
        <translation>L’évaluation ne peut pas encore être scellée.</translation>
    </message>
    <message>
        <source>Required entries still missing: {count}.</source>
        <translation>Éléments requis encore manquants&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>The review lists them; each is one click away.</source>
        <translation>La relecture les liste&#xa0;; chacun est à un clic.</translation>
    </message>
    <message>
        <source>The assessment is not in this workspace.</source>
        <translation>L’évaluation n’est pas dans cet espace de travail.</translation>
    </message>
    <message>
        <source>Go back to the list of assessments.</source>
        <translation>Revenez à la liste des évaluations.</translation>
    </message>
    <message>
        <source>The assessment is a draft.</source>
        <translation>L’évaluation est un projet.</translation>
    </message>
    <message>
        <source>Only a sealed assessment can be reopened.</source>
        <translation>Seule une évaluation scellée peut être rouverte.</translation>
    </message>
    <message>
        <source>You can edit it as it is.</source>
        <translation>Vous pouvez la modifier telle quelle.</translation>
    </message>
    <message>
        <source>The assessment is that of another network member, {found}.</source>
        <translation>L’évaluation est celle d’un autre membre du réseau, {found}.</translation>
    </message>
    <message>
        <source>This workspace signs as {expected}, and nobody would believe the file.</source>
        <translation>Cet espace de travail signe au nom de {expected}, et personne ne croirait le fichier.</translation>
    </message>
    <message>
        <source>Seal it in a workspace that was begun with the name in the register {found}.</source>
        <translation>Scellez-la dans un espace de travail commencé avec le nom du registre {found}.</translation>
    </message>
    <message>
        <source>The assessment is sealed and cannot be changed.</source>
        <translation>L’évaluation est scellée et ne peut pas être modifiée.</translation>
    </message>
    <message>
        <source>Reopen it as the next revision to continue working on it.</source>
        <translation>Rouvrez-la comme révision suivante pour continuer à y travailler.</translation>
    </message>
    <message>
        <source>Country, study period and organisation can no longer be changed.</source>
        <translation>Le pays, la période d’étude et l’organisation ne peuvent plus être changés.</translation>
    </message>
    <message>
        <source>A revision of this assessment was sealed; whoever has that file knows it by them.</source>
        <translation>Une révision de cette évaluation a été scellée&#xa0;; qui a ce fichier la connaît par eux.</translation>
    </message>
    <message>
        <source>Begin a new assessment, or export this one for its texts.</source>
        <translation>Commencez une nouvelle évaluation, ou exportez celle-ci pour ses textes.</translation>
    </message>
    <message>
        <source>Files of type “{extension}” cannot be attached.</source>
        <translation>Les fichiers de type «&#xa0;{extension}&#xa0;» ne peuvent pas être joints.</translation>
    </message>
    <message>
        <source>Mail services and the consortium refuse some types of file.</source>
        <translation>Les services de courriel et le consortium refusent certains types de fichiers.</translation>
    </message>
    <message>
        <source>Use one of these: {expected}.</source>
        <translation>Utilisez l’un de ceux-ci&#xa0;: {expected}.</translation>
    </message>
    <message>
        <source>The attached file is not in this workspace.</source>
        <translation>Le fichier joint n’est pas dans cet espace de travail.</translation>
    </message>
    <message>
        <source>Only its name came with the assessment.</source>
        <translation>Seul son nom est venu avec l’évaluation.</translation>
    </message>
    <message>
        <source>Ask the sender for the file and attach it again.</source>
        <translation>Demandez le fichier à l’expéditeur et joignez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file is too large to attach.</source>
        <translation>Le fichier est trop grand pour être joint.</translation>
    </message>
    <message>
        <source>It has {size} bytes; a sealed file can carry at most {limit}.</source>
        <translation>Il a {size} octets&#xa0;; un fichier scellé peut en porter au plus {limit}.</translation>
    </message>
    <message>
        <source>Attach an extract, or give the web address instead.</source>
        <translation>Joignez un extrait, ou donnez plutôt l’adresse web.</translation>
    </message>
    <message>
        <source>The backup could not be written.</source>
        <translation>La sauvegarde n’a pas pu être écrite.</translation>
    </message>
    <message>
        <source>Nothing else was changed.</source>
        <translation>Rien d’autre n’a été modifié.</translation>
    </message>
    <message>
        <source>Check whether the disk is full or the folder is write-protected.</source>
        <translation>Vérifiez si le disque est plein ou le dossier protégé en écriture.</translation>
    </message>
    <message>
        <source>This is no backup, or one that is damaged.</source>
        <translation>Ce n’est pas une sauvegarde, ou elle est endommagée.</translation>
    </message>
    <message>
        <source>It is not as the program wrote it: a part is missing or altered. Nothing was changed.</source>
        <translation>Elle n’est pas telle que le programme l’a écrite&#xa0;: une partie manque ou est altérée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Take another backup, the one before it or one from another place.</source>
        <translation>Prenez une autre sauvegarde, celle d’avant ou celle d’un autre endroit.</translation>
    </message>
    <message>
        <source>The sealed file is not valid.</source>
        <translation>Le fichier scellé n’est pas valide.</translation>
    </message>
    <message>
        <source>If it was sent to you, ask for it again and compare the check code.</source>
        <translation>S’il vous a été envoyé, redemandez-le et comparez le code de contrôle.</translation>
    </message>
    <message>
        <source>This cannot be taken back by itself any more.</source>
        <translation>Ceci ne peut plus être annulé à lui seul.</translation>
    </message>
    <message>
        <source>What it changed was changed again since, or something rests on it now.</source>
        <translation>Ce que cela a modifié a été modifié de nouveau depuis, ou quelque chose en dépend maintenant.</translation>
    </message>
    <message>
        <source>Undo the later change first, or restore the text in the history.</source>
        <translation>Annulez d’abord la modification ultérieure, ou restaurez le texte dans l’historique.</translation>
    </message>
    <message>
        <source>There is no such change to take back.</source>
        <translation>Il n’y a pas de telle modification à annuler.</translation>
    </message>
    <message>
        <source>The history lists all changes.</source>
        <translation>L’historique liste toutes les modifications.</translation>
    </message>
    <message>
        <source>This copy of the program is not as it was handed out ({path}).</source>
        <translation>Cette copie du programme n’est pas telle qu’elle a été remise ({path}).</translation>
    </message>
    <message>
        <source>Nothing was changed. What you wrote lies elsewhere and is safe.</source>
        <translation>Rien n’a été modifié. Ce que vous avez écrit est ailleurs et en sûreté.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Installez de nouveau le programme.</translation>
    </message>
    <message>
        <source>This copy of the program cannot be updated by a file.</source>
        <translation>Cette copie du programme ne peut pas être mise à jour par un fichier.</translation>
    </message>
    <message>
        <source>It was not handed out as a folder with a signed list of its files.</source>
        <translation>Elle n’a pas été remise comme un dossier avec une liste signée de ses fichiers.</translation>
    </message>
    <message>
        <source>Install the new version the way you installed this one.</source>
        <translation>Installez la nouvelle version comme vous avez installé celle-ci.</translation>
    </message>
    <message>
        <source>This copy of the program is looked after by the system’s package manager.</source>
        <translation>Cette copie du programme est gérée par le gestionnaire de paquets du système.</translation>
    </message>
    <message>
        <source>It replaces the files itself, for everybody who uses this computer.</source>
        <translation>Il remplace lui-même les fichiers, pour tous ceux qui utilisent cet ordinateur.</translation>
    </message>
    <message>
        <source>Install the package of the new version the way you installed this one.</source>
        <translation>Installez le paquet de la nouvelle version comme vous avez installé celui-ci.</translation>
    </message>
    <message>
        <source>“{value}” is not a country that the program knows.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas un pays que le programme connaît.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>The file of the workspace is damaged.</source>
        <translation>Le fichier de l’espace de travail est endommagé.</translation>
    </message>
    <message>
        <source>The passphrase is right; parts of the file are not as they were written. Nothing was changed.</source>
        <translation>La phrase de passe est la bonne&#xa0;; des parties du fichier ne sont pas telles qu’elles ont été écrites. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Close the workspace and open it again: you are shown what is whole, and can salvage it or go back to a backup.</source>
        <translation>Fermez l’espace de travail et rouvrez-le&#xa0;: on vous montre ce qui est entier, et vous pouvez le récupérer ou revenir à une sauvegarde.</translation>
    </message>
    <message>
        <source>The workspace is open in another program.</source>
        <translation>L’espace de travail est ouvert dans un autre programme.</translation>
    </message>
    <message>
        <source>Close the other one and try again.</source>
        <translation>Fermez l’autre et réessayez.</translation>
    </message>
    <message>
        <source>The database of the workspace in {path} is missing.</source>
        <translation>La base de données de l’espace de travail dans {path} manque.</translation>
    </message>
    <message>
        <source>Its key file is there, so there was one; without it nothing can be shown.</source>
        <translation>Son fichier de clés est là, il y en avait donc une&#xa0;; sans elle, rien ne peut être montré.</translation>
    </message>
    <message>
        <source>Look for the file workspace.db where it may have been moved, or bring back a backup.</source>
        <translation>Cherchez le fichier workspace.db là où il a pu être déplacé, ou faites revenir une sauvegarde.</translation>
    </message>
    <message>
        <source>The workspace was written by a newer version of the program.</source>
        <translation>L’espace de travail a été écrit par une version plus récente du programme.</translation>
    </message>
    <message>
        <source>It uses schema {found}; this version knows {known}. Nothing was changed.</source>
        <translation>Il utilise le schéma {found}&#xa0;; cette version connaît {known}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Installez la version plus récente.</translation>
    </message>
    <message>
        <source>What was copied does not come back as it was written: {path}.</source>
        <translation>Ce qui a été copié ne revient pas tel qu’il a été écrit&#xa0;: {path}.</translation>
    </message>
    <message>
        <source>The stick may be failing, or was pulled out too early.</source>
        <translation>La clé USB est peut-être défaillante, ou a été retirée trop tôt.</translation>
    </message>
    <message>
        <source>Copy the file to another stick. The file that was sealed is as it was.</source>
        <translation>Copiez le fichier sur une autre clé. Le fichier scellé est tel qu’il était.</translation>
    </message>
    <message>
        <source>The disk could not be read or written.</source>
        <translation>Le disque n’a pas pu être lu ou écrit.</translation>
    </message>
    <message>
        <source>It may have been unplugged, or it may be failing. What was saved before is safe.</source>
        <translation>Il a peut-être été débranché, ou il est en train de lâcher. Ce qui a été enregistré avant est en sûreté.</translation>
    </message>
    <message>
        <source>Plug it in again, restart, and make a backup on another disk.</source>
        <translation>Rebranchez-le, redémarrez, et faites une sauvegarde sur un autre disque.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>Ce qui a été enregistré avant est en sûreté.</translation>
    </message>
    <message>
        <source>Free some space; then saving works again.</source>
        <translation>Libérez de la place&#xa0;; l’enregistrement fonctionne alors de nouveau.</translation>
    </message>
    <message>
        <source>This document is no draft of this assessment.</source>
        <translation>Ce document n’est pas un projet de cette évaluation.</translation>
    </message>
    <message>
        <source>It is of another assessment, or was not saved by this program, or its bookmarks were lost, as when a text is copied into a new document.</source>
        <translation>Il est d’une autre évaluation, ou n’a pas été enregistré par ce programme, ou ses signets ont été perdus, comme quand un texte est copié dans un nouveau document.</translation>
    </message>
    <message>
        <source>Ask for the document that was sent, with the changes in it.</source>
        <translation>Demandez le document qui a été envoyé, avec les modifications dedans.</translation>
    </message>
    <message>
        <source>The method of this assessment has no field “{field}”.</source>
        <translation>La méthode de cette évaluation n’a pas de champ «&#xa0;{field}&#xa0;».</translation>
    </message>
    <message>
        <source>Choose a section from the list.</source>
        <translation>Choisissez une section dans la liste.</translation>
    </message>
    <message>
        <source>The file “{path}” already exists.</source>
        <translation>Le fichier «&#xa0;{path}&#xa0;» existe déjà.</translation>
    </message>
    <message>
        <source>Choose another name, or move the old file away.</source>
        <translation>Choisissez un autre nom, ou déplacez l’ancien fichier.</translation>
    </message>
    <message>
        <source>“{path}” is open in another program.</source>
        <translation>«&#xa0;{path}&#xa0;» est ouvert dans un autre programme.</translation>
    </message>
    <message>
        <source>What was in the file is untouched.</source>
        <translation>Le contenu du fichier est intact.</translation>
    </message>
    <message>
        <source>Close it there and try again, or give this one another name.</source>
        <translation>Fermez-le là-bas et réessayez, ou donnez un autre nom à celui-ci.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read.</source>
        <translation>«&#xa0;{path}&#xa0;» ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Check that the file is still there, that you may read it, and that no other program has it open.</source>
        <translation>Vérifiez que le fichier est toujours là, que vous avez le droit de le lire, et qu’aucun autre programme ne l’a ouvert.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written.</source>
        <translation>«&#xa0;{path}&#xa0;» ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>The folder may be write-protected or the disk full.</source>
        <translation>Le dossier est peut-être protégé en écriture ou le disque plein.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The report cannot be printed in full.</source>
        <translation>Le rapport ne peut pas être imprimé en entier.</translation>
    </message>
    <message>
        <source>The program’s fonts lack these characters: {characters}. They are used in {where}.</source>
        <translation>Ces caractères manquent aux polices du programme&#xa0;: {characters}. Ils sont utilisés dans {where}.</translation>
    </message>
    <message>
        <source>Replace them, or ask whoever supports you for the fonts.</source>
        <translation>Remplacez-les, ou demandez les polices à qui vous assiste.</translation>
    </message>
    <message>
        <source>The file is not an assessment of this program.</source>
        <translation>Le fichier n’est pas une évaluation de ce programme.</translation>
    </message>
    <message>
        <source>{reason} Nothing was changed.</source>
        <translation>{reason} Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Ask the sender to export it again.</source>
        <translation>Demandez à l’expéditeur de l’exporter de nouveau.</translation>
    </message>
    <message>
        <source>The method of this assessment is not in this workspace.</source>
        <translation>La méthode de cette évaluation n’est pas dans cet espace de travail.</translation>
    </message>
    <message>
        <source>Its SHA-256 is {sha256}.</source>
        <translation>Son SHA-256 est {sha256}.</translation>
    </message>
    <message>
        <source>Import an assessment that was made with it.</source>
        <translation>Importez une évaluation qui a été faite avec elle.</translation>
    </message>
    <message>
        <source>The method file is not valid.</source>
        <translation>Le fichier de méthode n’est pas valide.</translation>
    </message>
    <message>
        <source>At {key}, line {line}: {reason}</source>
        <translation>À {key}, ligne {line}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Ask the consortium for an intact copy.</source>
        <translation>Demandez au consortium une copie intacte.</translation>
    </message>
    <message>
        <source>These are not the digits of that key.</source>
        <translation>Ce ne sont pas les chiffres de cette clé.</translation>
    </message>
    <message>
        <source>The key of {principal} has {digits}</source>
        <translation>La clé de {principal} a {digits}</translation>
    </message>
    <message>
        <source>Have them read once more. If they still differ, do not confirm the key.</source>
        <translation>Faites-les relire. S’ils diffèrent encore, ne confirmez pas la clé.</translation>
    </message>
    <message>
        <source>The key is in the register already, for {principal}.</source>
        <translation>La clé est déjà dans le registre, pour {principal}.</translation>
    </message>
    <message>
        <source>A key that was revoked or has expired never comes back.</source>
        <translation>Une clé révoquée ou expirée ne revient jamais.</translation>
    </message>
    <message>
        <source>Look at the register; a lost key is replaced by a new one.</source>
        <translation>Regardez le registre&#xa0;; une clé perdue est remplacée par une nouvelle.</translation>
    </message>
    <message>
        <source>No single key in the register fits “{value}”.</source>
        <translation>Aucune clé unique du registre ne correspond à «&#xa0;{value}&#xa0;».</translation>
    </message>
    <message>
        <source>Give its fingerprint, SHA256:…, as the register lists it.</source>
        <translation>Donnez son empreinte, SHA256:…, telle que le registre la liste.</translation>
    </message>
    <message>
        <source>The key file of the workspace is damaged.</source>
        <translation>Le fichier de clés de l’espace de travail est endommagé.</translation>
    </message>
    <message>
        <source>No passphrase can open it as it is.</source>
        <translation>Aucune phrase de passe ne peut l’ouvrir tel qu’il est.</translation>
    </message>
    <message>
        <source>Restore it from a backup.</source>
        <translation>Restaurez-le d’une sauvegarde.</translation>
    </message>
    <message>
        <source>The key file of the workspace is missing.</source>
        <translation>Le fichier de clés de l’espace de travail manque.</translation>
    </message>
    <message>
        <source>The database is there, but nothing can open it without that file.</source>
        <translation>La base de données est là, mais rien ne peut l’ouvrir sans ce fichier.</translation>
    </message>
    <message>
        <source>The language pack “{pack}” is damaged.</source>
        <translation>Le module de langue «&#xa0;{pack}&#xa0;» est endommagé.</translation>
    </message>
    <message>
        <source>A file of it is missing, or is not the one that was installed.</source>
        <translation>Un de ses fichiers manque, ou n’est pas celui qui a été installé.</translation>
    </message>
    <message>
        <source>Install the pack again.</source>
        <translation>Installez de nouveau le module.</translation>
    </message>
    <message>
        <source>The report cannot be printed in full without a language pack: {packs}.</source>
        <translation>Le rapport ne peut être imprimé en entier sans un module de langue&#xa0;: {packs}.</translation>
    </message>
    <message>
        <source>It has the fonts for these characters: {characters}. They are used in {where}.</source>
        <translation>Il a les polices pour ces caractères&#xa0;: {characters}. Ils sont utilisés dans {where}.</translation>
    </message>
    <message>
        <source>“{name}” is no language pack of this version.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un module de langue de cette version.</translation>
    </message>
    <message>
        <source>It is another file, of another version, or was altered. Nothing was installed.</source>
        <translation>C’est un autre fichier, d’une autre version, ou il a été altéré. Rien n’a été installé.</translation>
    </message>
    <message>
        <source>Ask the consortium for the pack that belongs to this version of the program.</source>
        <translation>Demandez au consortium le module qui va avec cette version du programme.</translation>
    </message>
    <message>
        <source>The mail “{path}” cannot be read.</source>
        <translation>Le courriel «&#xa0;{path}&#xa0;» ne peut pas être lu.</translation>
    </message>
    <message>
        <source>It is larger or nested deeper than any mail with a sealed file.</source>
        <translation>Il est plus grand ou plus imbriqué que tout courriel portant un fichier scellé.</translation>
    </message>
    <message>
        <source>Save its attachment as a file and give that.</source>
        <translation>Enregistrez sa pièce jointe en fichier et donnez celui-ci.</translation>
    </message>
    <message>
        <source>There is already a panel member {member}.</source>
        <translation>Il y a déjà un membre du panel {member}.</translation>
    </message>
    <message>
        <source>Choose another pseudonym.</source>
        <translation>Choisissez un autre pseudonyme.</translation>
    </message>
    <message>
        <source>The panel member {member} has voted and cannot be removed.</source>
        <translation>Le membre du panel {member} a voté et ne peut pas être retiré.</translation>
    </message>
    <message>
        <source>The votes are part of the score’s history.</source>
        <translation>Les votes font partie de l’histoire du score.</translation>
    </message>
    <message>
        <source>Mark the member as having left; the votes stay.</source>
        <translation>Marquez le membre comme parti&#xa0;; les votes restent.</translation>
    </message>
    <message>
        <source>There is no panel member {member}.</source>
        <translation>Il n’y a pas de membre du panel {member}.</translation>
    </message>
    <message>
        <source>Add the member first.</source>
        <translation>Ajoutez d’abord le membre.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Annulé&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Of {count} parts these are missing: {missing}.</source>
        <translation>Sur {count} parties, il manque&#xa0;: {missing}.</translation>
    </message>
    <message>
        <source>The file {name} cannot be joined before all are here.</source>
        <translation>Le fichier {name} ne peut pas être joint avant que toutes soient là.</translation>
    </message>
    <message>
        <source>Look for the other mails, or ask the sender for these parts again.</source>
        <translation>Cherchez les autres courriels, ou redemandez ces parties à l’expéditeur.</translation>
    </message>
    <message>
        <source>Part {number} of {count} was damaged on its way.</source>
        <translation>La partie {number} sur {count} a été endommagée en chemin.</translation>
    </message>
    <message>
        <source>Ask the sender for this part again.</source>
        <translation>Redemandez cette partie à l’expéditeur.</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>La phrase de passe est fausse.</translation>
    </message>
    <message>
        <source>The data are undamaged.</source>
        <translation>Les données ne sont pas endommagées.</translation>
    </message>
    <message>
        <source>Try again, or use the recovery code.</source>
        <translation>Réessayez, ou utilisez le code de récupération.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess.</source>
        <translation>Cette phrase de passe est trop facile à deviner.</translation>
    </message>
    <message>
        <source>Use four or more unrelated words.</source>
        <translation>Utilisez quatre mots ou plus sans rapport entre eux.</translation>
    </message>
    <message>
        <source>The name “{path}” is too long for this computer.</source>
        <translation>Le nom «&#xa0;{path}&#xa0;» est trop long pour cet ordinateur.</translation>
    </message>
    <message>
        <source>Choose a shorter name, or a folder that lies in fewer others.</source>
        <translation>Choisissez un nom plus court, ou un dossier moins profond.</translation>
    </message>
    <message>
        <source>The study period ends ({last}) before it begins ({first}).</source>
        <translation>La période d’étude finit ({last}) avant de commencer ({first}).</translation>
    </message>
    <message>
        <source>Swap the two dates.</source>
        <translation>Échangez les deux dates.</translation>
    </message>
    <message>
        <source>This is not a public signing key.</source>
        <translation>Ce n’est pas une clé publique de signature.</translation>
    </message>
    <message>
        <source>Ask the sender for it again; it begins with ssh-ed25519.</source>
        <translation>Redemandez-la à l’expéditeur&#xa0;; elle commence par ssh-ed25519.</translation>
    </message>
    <message>
        <source>The receipt is for another file of revision {revision} than the one sealed here.</source>
        <translation>L’accusé de réception est pour un autre fichier de la révision {revision} que celui scellé ici.</translation>
    </message>
    <message>
        <source>It names the digest {found}; sealed here was {expected}.</source>
        <translation>Il nomme le condensé {found}&#xa0;; ici a été scellé {expected}.</translation>
    </message>
    <message>
        <source>The receipt is for something that was not sealed in this workspace.</source>
        <translation>L’accusé de réception est pour quelque chose qui n’a pas été scellé dans cet espace de travail.</translation>
    </message>
    <message>
        <source>It is for {country}, revision {revision}, check code {check_code}.</source>
        <translation>Il est pour {country}, révision {revision}, code de contrôle {check_code}.</translation>
    </message>
    <message>
        <source>Open the workspace in which that was sealed, and take it in there.</source>
        <translation>Ouvrez l’espace de travail où cela a été scellé, et prenez-le en compte là-bas.</translation>
    </message>
    <message>
        <source>The list of whom to encrypt for was good until {expires}.</source>
        <translation>La liste de ceux pour qui chiffrer était valable jusqu’au {expires}.</translation>
    </message>
    <message>
        <source>A key on it may have been lost or given up since. Nothing was sealed.</source>
        <translation>Une clé qui y figure a pu être perdue ou abandonnée depuis. Rien n’a été scellé.</translation>
    </message>
    <message>
        <source>Ask the consortium for its present recipients file.</source>
        <translation>Demandez au consortium son fichier de destinataires actuel.</translation>
    </message>
    <message>
        <source>“{value}” is not a recipient of encrypted files.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas un destinataire de fichiers chiffrés.</translation>
    </message>
    <message>
        <source>It begins with age1; ask the consortium for it.</source>
        <translation>Il commence par age1&#xa0;; demandez-le au consortium.</translation>
    </message>
    <message>
        <source>There is a typo in the recovery code.</source>
        <translation>Il y a une faute de frappe dans le code de récupération.</translation>
    </message>
    <message>
        <source>Its check character does not match the rest.</source>
        <translation>Son caractère de contrôle ne correspond pas au reste.</translation>
    </message>
    <message>
        <source>Compare it with the paper, character by character.</source>
        <translation>Comparez-le au papier, caractère par caractère.</translation>
    </message>
    <message>
        <source>The recommendation is not in the list.</source>
        <translation>La recommandation n’est pas dans la liste.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Regardez de nouveau la liste.</translation>
    </message>
    <message>
        <source>This is not the recovery code of this workspace.</source>
        <translation>Ce n’est pas le code de récupération de cet espace de travail.</translation>
    </message>
    <message>
        <source>The file cannot be read as a Country Focus Report.</source>
        <translation>Le fichier ne se lit pas comme un rapport national.</translation>
    </message>
    <message>
        <source>Ask for the report as .docx, .odt or Markdown.</source>
        <translation>Demandez le rapport en .docx, .odt ou Markdown.</translation>
    </message>
    <message>
        <source>This rescue file cannot be opened.</source>
        <translation>Ce fichier de secours ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>It is damaged, or the words in it belong to another workspace.</source>
        <translation>Il est endommagé, ou ses mots appartiennent à un autre espace de travail.</translation>
    </message>
    <message>
        <source>Bring it in where that workspace is open; keep the file until then.</source>
        <translation>Importez-le là où cet espace de travail est ouvert&#xa0;; gardez le fichier jusque-là.</translation>
    </message>
    <message>
        <source>{score} is not a step of the scale.</source>
        <translation>{score} n’est pas un degré de l’échelle.</translation>
    </message>
    <message>
        <source>Only a mean or a median of votes may lie between two steps.</source>
        <translation>Seule une moyenne ou une médiane de votes peut se trouver entre deux degrés.</translation>
    </message>
    <message>
        <source>The revision is sealed, but its file “{path}” could not be finished.</source>
        <translation>La révision est scellée, mais son fichier «&#xa0;{path}&#xa0;» n’a pas pu être terminé.</translation>
    </message>
    <message>
        <source>The disk refused its name, and would not take the record of it back.</source>
        <translation>Le disque a refusé son nom, et n’a pas voulu reprendre son enregistrement.</translation>
    </message>
    <message>
        <source>Write it again from the page “Sealed”; or lock and unlock, which finishes it if the disk is well by then.</source>
        <translation>Écrivez-le de nouveau depuis la page «&#xa0;Scellé&#xa0;»&#xa0;; ou verrouillez et déverrouillez, ce qui le termine si le disque va bien d’ici là.</translation>
    </message>
    <message>
        <source>“{path}” is not a file that was sealed in this workspace.</source>
        <translation>«&#xa0;{path}&#xa0;» n’est pas un fichier scellé dans cet espace de travail.</translation>
    </message>
    <message>
        <source>What was sealed elsewhere, or altered since, is not sent from here.</source>
        <translation>Ce qui a été scellé ailleurs, ou altéré depuis, n’est pas envoyé d’ici.</translation>
    </message>
    <message>
        <source>Write the sealed file again and take that one.</source>
        <translation>Écrivez de nouveau le fichier scellé et prenez celui-là.</translation>
    </message>
    <message>
        <source>The encrypted file cannot be opened.</source>
        <translation>Le fichier chiffré ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>It was encrypted for somebody else, or it is damaged.</source>
        <translation>Il a été chiffré pour quelqu’un d’autre, ou il est endommagé.</translation>
    </message>
    <message>
        <source>Ask the sender to encrypt it for you.</source>
        <translation>Demandez à l’expéditeur de le chiffrer pour vous.</translation>
    </message>
    <message>
        <source>The score sheet was refused.</source>
        <translation>La fiche de notation a été refusée.</translation>
    </message>
    <message>
        <source>Check that it belongs to this assessment.</source>
        <translation>Vérifiez qu’elle appartient à cette évaluation.</translation>
    </message>
    <message>
        <source>The signature cannot be read.</source>
        <translation>La signature ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The file was damaged in transit or made by another program.</source>
        <translation>Le fichier a été endommagé en chemin ou fait par un autre programme.</translation>
    </message>
    <message>
        <source>Ask the sender for it again.</source>
        <translation>Redemandez-le à l’expéditeur.</translation>
    </message>
    <message>
        <source>The list of signers cannot be read.</source>
        <translation>La liste des signataires ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>Ligne {line}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>This list of sources cannot be read.</source>
        <translation>Cette liste de sources ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Export it from the reference manager as BibTeX or CSL-JSON.</source>
        <translation>Exportez-la du gestionnaire de références en BibTeX ou CSL-JSON.</translation>
    </message>
    <message>
        <source>The list of revoked keys cannot be read, so no key can be believed.</source>
        <translation>La liste des clés révoquées ne peut pas être lue, aucune clé ne peut donc être crue.</translation>
    </message>
    <message>
        <source>The source is not in the list.</source>
        <translation>La source n’est pas dans la liste.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The file is signed with a key that is not known to speak here.</source>
        <translation>Le fichier est signé avec une clé qui n’est pas connue pour parler ici.</translation>
    </message>
    <message>
        <source>The key is {fingerprint}: {digits}</source>
        <translation>La clé est {fingerprint}&#xa0;: {digits}</translation>
    </message>
    <message>
        <source>Telephone the consortium on a number that you know and compare the digits.</source>
        <translation>Téléphonez au consortium à un numéro que vous connaissez et comparez les chiffres.</translation>
    </message>
    <message>
        <source>The signed file is not valid.</source>
        <translation>Le fichier signé n’est pas valide.</translation>
    </message>
    <message>
        <source>Ask its sender for an intact copy. Nothing was done by it.</source>
        <translation>Demandez à son expéditeur une copie intacte. Rien n’a été fait d’après lui.</translation>
    </message>
    <message>
        <source>The signed list has number {number}; number {held} is here already.</source>
        <translation>La liste signée a le numéro {number}&#xa0;; le numéro {held} est déjà ici.</translation>
    </message>
    <message>
        <source>Another sealed file of revision {revision} was received before.</source>
        <translation>Un autre fichier scellé de la révision {revision} a été reçu auparavant.</translation>
    </message>
    <message>
        <source>Two different files claim the same number; one may be forged.</source>
        <translation>Deux fichiers différents portent le même numéro&#xa0;; l’un est peut-être faux.</translation>
    </message>
    <message>
        <source>Telephone the network member and compare check codes.</source>
        <translation>Téléphonez au membre du réseau et comparez les codes de contrôle.</translation>
    </message>
    <message>
        <source>The sealed file is that of another network member, {found}.</source>
        <translation>Le fichier scellé est celui d’un autre membre du réseau, {found}.</translation>
    </message>
    <message>
        <source>This workspace is that of {expected}. Nothing was changed.</source>
        <translation>Cet espace de travail est celui de {expected}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Go on in a workspace that was begun with the name in the register {found}.</source>
        <translation>Continuez dans un espace de travail commencé avec le nom du registre {found}.</translation>
    </message>
    <message>
        <source>The sealed file would be too large to be accepted.</source>
        <translation>Le fichier scellé serait trop grand pour être accepté.</translation>
    </message>
    <message>
        <source>The limit for “{entry}” is {limit}; it has {size}. Nothing was changed.</source>
        <translation>La limite pour «&#xa0;{entry}&#xa0;» est {limit}&#xa0;; il a {size}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Shorten the texts, attach smaller files, or seal without the attached files.</source>
        <translation>Raccourcissez les textes, joignez des fichiers plus petits, ou scellez sans les fichiers joints.</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>Le texte est trop long.</translation>
    </message>
    <message>
        <source>It has {characters} characters; the limit is {limit}, about forty pages.</source>
        <translation>Il a {characters} caractères&#xa0;; la limite est {limit}, environ quarante pages.</translation>
    </message>
    <message>
        <source>Shorten it; what was saved before is safe.</source>
        <translation>Raccourcissez-le&#xa0;; ce qui a été enregistré avant est en sûreté.</translation>
    </message>
    <message>
        <source>Too many tries have failed. Wait {wait} (minutes:seconds).</source>
        <translation>Trop d’essais ont échoué. Attendez {wait} (minutes:secondes).</translation>
    </message>
    <message>
        <source>Each failure makes the next try wait longer, a quarter of an hour at most; nothing is lost.</source>
        <translation>Chaque échec fait attendre le suivant plus longtemps, un quart d’heure au plus&#xa0;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>Try again then, with the recovery code if the passphrase is forgotten.</source>
        <translation>Réessayez alors, avec le code de récupération si la phrase de passe est oubliée.</translation>
    </message>
    <message>
        <source>This is no update of the program that can be trusted.</source>
        <translation>Ce n’est pas une mise à jour du programme à laquelle on peut se fier.</translation>
    </message>
    <message>
        <source>It is damaged, or not signed with the release key that came with this copy. Nothing was changed.</source>
        <translation>Elle est endommagée, ou n’est pas signée avec la clé de publication venue avec cette copie. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Ask for it again, or install the new version whole.</source>
        <translation>Redemandez-la, ou installez la nouvelle version entière.</translation>
    </message>
    <message>
        <source>The update is for version {version}; this one is {here}, or made otherwise.</source>
        <translation>La mise à jour est pour la version {version}&#xa0;; celle-ci est {here}, ou faite autrement.</translation>
    </message>
    <message>
        <source>Ask for the update that fits, or install the new version whole.</source>
        <translation>Demandez la mise à jour qui convient, ou installez la nouvelle version entière.</translation>
    </message>
    <message>
        <source>“{value}” is not valid here.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas valable ici.</translation>
    </message>
    <message>
        <source>Expected: {expected}.</source>
        <translation>Attendu&#xa0;: {expected}.</translation>
    </message>
    <message>
        <source>The table of votes cannot be read.</source>
        <translation>Le tableau de votes ne peut pas être lu.</translation>
    </message>
    <message>
        <source>At {where}: {reason}</source>
        <translation>À {where}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Correct the table and try again.</source>
        <translation>Corrigez le tableau et réessayez.</translation>
    </message>
    <message>
        <source>Votes already recorded with another value: {count}.</source>
        <translation>Votes déjà enregistrés avec une autre valeur&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Nothing was overwritten.</source>
        <translation>Rien n’a été écrasé.</translation>
    </message>
    <message>
        <source>Choose to replace them, or leave them.</source>
        <translation>Choisissez de les remplacer, ou laissez-les.</translation>
    </message>
    <message>
        <source>There is already a workspace in {path}.</source>
        <translation>Il y a déjà un espace de travail dans {path}.</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation>Ouvrez-le, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The file of this workspace is no longer where it was.</source>
        <translation>Le fichier de cet espace de travail n’est plus là où il était.</translation>
    </message>
    <message>
        <source>{path} was moved, renamed, deleted or replaced while it was open. Nothing is lost as long as the program stays open.</source>
        <translation>{path} a été déplacé, renommé, supprimé ou remplacé pendant qu’il était ouvert. Rien n’est perdu tant que le programme reste ouvert.</translation>
    </message>
    <message>
        <source>Put it back, or save the workspace in another folder before you close.</source>
        <translation>Remettez-le, ou enregistrez l’espace de travail dans un autre dossier avant de fermer.</translation>
    </message>
    <message>
        <source>The workspace is open on {computer}, by {account}, since {since}.</source>
        <translation>L’espace de travail est ouvert sur {computer}, par {account}, depuis {since}.</translation>
    </message>
    <message>
        <source>Two that write at once would damage it.</source>
        <translation>Deux qui écrivent à la fois l’endommageraient.</translation>
    </message>
    <message>
        <source>Close it there, or open it here to read only.</source>
        <translation>Fermez-le là-bas, ou ouvrez-le ici en lecture seule.</translation>
    </message>
    <message>
        <source>There is no workspace in {path}.</source>
        <translation>Il n’y a pas d’espace de travail dans {path}.</translation>
    </message>
    <message>
        <source>Choose another folder, or start a new workspace.</source>
        <translation>Choisissez un autre dossier, ou commencez un nouvel espace de travail.</translation>
    </message>
    <message>
        <source>The workspace is open to read only.</source>
        <translation>L’espace de travail est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Ask the consortium for the pack, then choose “Bring in…” and take its file.</source>
        <translation>Demandez le module au consortium, puis choisissez «&#xa0;Importer…&#xa0;» et prenez son fichier.</translation>
    </message>
    <message>
        <source>To change something, open it where it can be written to.</source>
        <translation>Pour modifier quelque chose, ouvrez-le là où on peut y écrire.</translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>The file has {bytes} bytes; no sealed file has more than {limit}.</source>
        <translation>Le fichier a {bytes} octets&#xa0;; aucun fichier scellé n’en a plus de {limit}.</translation>
    </message>
    <message>
        <source>The file has {entries} entries; no sealed file has more than {limit}.</source>
        <translation>Le fichier a {entries} entrées&#xa0;; aucun fichier scellé n’en a plus de {limit}.</translation>
    </message>
    <message>
        <source>The entry {entry} is larger than {limit} bytes.</source>
        <translation>L’entrée {entry} dépasse {limit} octets.</translation>
    </message>
    <message>
        <source>The entry {entry} would unpack to far more than a sealed file holds.</source>
        <translation>L’entrée {entry} se décompresserait en bien plus que ce que contient un fichier scellé.</translation>
    </message>
    <message>
        <source>This is not a sealed file, or it was cut short or altered. Ask for it again.</source>
        <translation>Ce n’est pas un fichier scellé, ou il a été coupé ou altéré. Redemandez-le.</translation>
    </message>
    <message>
        <source>The file was damaged in transit. Ask the member to send it again.</source>
        <translation>Le fichier a été endommagé en chemin. Demandez au membre de le renvoyer.</translation>
    </message>
    <message>
        <source>The archive contradicts itself about {entry}: it was altered.</source>
        <translation>L’archive se contredit au sujet de {entry}&#xa0;: elle a été altérée.</translation>
    </message>
    <message>
        <source>The entry {entry} appears twice: the file was altered.</source>
        <translation>L’entrée {entry} apparaît deux fois&#xa0;: le fichier a été altéré.</translation>
    </message>
    <message>
        <source>The entry {entry} has a name that no sealed file uses.</source>
        <translation>L’entrée {entry} a un nom qu’aucun fichier scellé n’utilise.</translation>
    </message>
    <message>
        <source>The entry {entry} is not a plain file.</source>
        <translation>L’entrée {entry} n’est pas un fichier simple.</translation>
    </message>
    <message>
        <source>The entry {entry} does not belong in a sealed file.</source>
        <translation>L’entrée {entry} n’a pas sa place dans un fichier scellé.</translation>
    </message>
    <message>
        <source>The entry {entry} is missing.</source>
        <translation>L’entrée {entry} manque.</translation>
    </message>
    <message>
        <source>The signature cannot be read.</source>
        <translation>La signature ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The signature is not for a sealed file but for {namespace}.</source>
        <translation>La signature n’est pas pour un fichier scellé mais pour {namespace}.</translation>
    </message>
    <message>
        <source>The signature does not belong to this content: it was altered after sealing.</source>
        <translation>La signature n’appartient pas à ce contenu&#xa0;: il a été altéré après le scellement.</translation>
    </message>
    <message>
        <source>The key {fingerprint} was revoked. Do not rely on the file; telephone the member.</source>
        <translation>La clé {fingerprint} a été révoquée. Ne vous fiez pas au fichier&#xa0;; téléphonez au membre.</translation>
    </message>
    <message>
        <source>The key {fingerprint} is not in the list of signers. Compare it by telephone.</source>
        <translation>La clé {fingerprint} n’est pas dans la liste des signataires. Comparez-la par téléphone.</translation>
    </message>
    <message>
        <source>The key belongs to {found}, not to {expected}.</source>
        <translation>La clé appartient à {found}, pas à {expected}.</translation>
    </message>
    <message>
        <source>The key may not sign submissions ({namespace}).</source>
        <translation>La clé ne peut pas signer de soumissions ({namespace}).</translation>
    </message>
    <message>
        <source>The key is valid only after {valid_after}.</source>
        <translation>La clé n’est valable qu’après {valid_after}.</translation>
    </message>
    <message>
        <source>The key was valid until {valid_before}.</source>
        <translation>La clé était valable jusqu’à {valid_before}.</translation>
    </message>
    <message>
        <source>The list of hashes is malformed.</source>
        <translation>La liste des condensés est mal formée.</translation>
    </message>
    <message>
        <source>The entry {entry} was added: the signed list does not name it.</source>
        <translation>L’entrée {entry} a été ajoutée&#xa0;: la liste signée ne la nomme pas.</translation>
    </message>
    <message>
        <source>The entry {entry} was removed: the signed list names it.</source>
        <translation>L’entrée {entry} a été retirée&#xa0;: la liste signée la nomme.</translation>
    </message>
    <message>
        <source>The entry {entry} was altered after sealing.</source>
        <translation>L’entrée {entry} a été altérée après le scellement.</translation>
    </message>
    <message>
        <source>The content is right, but another program repacked the file.</source>
        <translation>Le contenu est juste, mais un autre programme a réempaqueté le fichier.</translation>
    </message>
    <message>
        <source>{entry} is not JSON, or was cut short.</source>
        <translation>{entry} n’est pas du JSON, ou a été coupé.</translation>
    </message>
    <message>
        <source>{entry} has the key “{key}” twice.</source>
        <translation>{entry} a deux fois la clé «&#xa0;{key}&#xa0;».</translation>
    </message>
    <message>
        <source>{entry} holds {values} values; no document has more than {limit}.</source>
        <translation>{entry} contient {values} valeurs&#xa0;; aucun document n’en a plus de {limit}.</translation>
    </message>
    <message>
        <source>{entry} is nested too deeply.</source>
        <translation>{entry} est imbriqué trop profondément.</translation>
    </message>
    <message>
        <source>{entry} holds the number {number}, which is not allowed.</source>
        <translation>{entry} contient le nombre {number}, qui n’est pas permis.</translation>
    </message>
    <message>
        <source>{entry} holds text at {where} that is not in normal form (NFC).</source>
        <translation>{entry} contient à {where} du texte qui n’est pas en forme normale (NFC).</translation>
    </message>
    <message>
        <source>{entry} holds control characters at {where} that can reorder the text you see.</source>
        <translation>{entry} contient à {where} des caractères de contrôle qui peuvent réordonner le texte que vous voyez.</translation>
    </message>
    <message>
        <source>{entry} is not in the format {expected}.</source>
        <translation>{entry} n’est pas au format {expected}.</translation>
    </message>
    <message>
        <source>{entry} is in version {version}; this program knows {known}. Install the newer program.</source>
        <translation>{entry} est en version {version}&#xa0;; ce programme connaît {known}. Installez le programme plus récent.</translation>
    </message>
    <message>
        <source>{entry} has a value at {where} that is not allowed ({problem}).</source>
        <translation>{entry} a à {where} une valeur qui n’est pas permise ({problem}).</translation>
    </message>
    <message>
        <source>The method in the file is not valid.</source>
        <translation>La méthode dans le fichier n’est pas valide.</translation>
    </message>
    <message>
        <source>The parts of the file disagree about {value}.</source>
        <translation>Les parties du fichier ne concordent pas sur {value}.</translation>
    </message>
    <message>
        <source>The file names the member {found}; {expected} was expected.</source>
        <translation>Le fichier nomme le membre {found}&#xa0;; {expected} était attendu.</translation>
    </message>
    <message>
        <source>No source names the attachment {entry}.</source>
        <translation>Aucune source ne nomme la pièce jointe {entry}.</translation>
    </message>
    <message>
        <source>Principle {principle} has no score.</source>
        <translation>Le principe {principle} n’a pas de score.</translation>
    </message>
    <message>
        <source>The score of principle {principle} is {submitted}; recomputed it is {computed}.</source>
        <translation>Le score du principe {principle} est {submitted}&#xa0;; recalculé, il est {computed}.</translation>
    </message>
    <message>
        <source>Another file with revision {revision} was received before. Telephone the member.</source>
        <translation>Un autre fichier avec la révision {revision} a été reçu auparavant. Téléphonez au membre.</translation>
    </message>
    <message>
        <source>Revision {revision} is older than {latest}, which was received before.</source>
        <translation>La révision {revision} est plus ancienne que {latest}, reçue auparavant.</translation>
    </message>
    <message>
        <source>The revision that it follows is not the one that was received.</source>
        <translation>La révision qu’elle suit n’est pas celle qui a été reçue.</translation>
    </message>
    <message>
        <source>{entry} has a value for dimension {dimension} ({where}) that is not allowed ({problem}).</source>
        <translation>{entry} a pour la dimension {dimension} ({where}) une valeur qui n’est pas permise ({problem}).</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>The score of the principle cannot be computed without it.</source>
        <translation>Le score du principe ne peut pas être calculé sans lui.</translation>
    </message>
    <message>
        <source>Readers and the consortium&apos;s editor ask for it first.</source>
        <translation>Les lecteurs et la rédaction du consortium le demandent en premier.</translation>
    </message>
    <message>
        <source>Links are how this report proves what it says.</source>
        <translation>Les liens sont la preuve de ce que dit ce rapport.</translation>
    </message>
    <message>
        <source>the government</source>
        <translation>le gouvernement</translation>
    </message>
    <message>
        <source>donors and the international community</source>
        <translation>les bailleurs et la communauté internationale</translation>
    </message>
    <message>
        <source>civil society</source>
        <translation>la société civile</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>repressed</source>
        <translation>réprimé</translation>
    </message>
    <message>
        <source>obstructed</source>
        <translation>obstrué</translation>
    </message>
    <message>
        <source>narrowed</source>
        <translation>rétréci</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>median</source>
        <translation>médiane</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>The country context is empty.</source>
        <translation>Le contexte du pays est vide.</translation>
    </message>
    <message>
        <source>The report opens with it.</source>
        <translation>Le rapport s’ouvre avec lui.</translation>
    </message>
    <message>
        <source>Write it; last year&apos;s can serve as a start.</source>
        <translation>Écrivez-le&#xa0;; celui de l’année dernière peut servir de départ.</translation>
    </message>
    <message>
        <source>The score from the CIVICUS Monitor is not complete.</source>
        <translation>Le score du CIVICUS Monitor n’est pas complet.</translation>
    </message>
    <message>
        <source>Enter raw score, rating and edition.</source>
        <translation>Saisissez score brut, classification et édition.</translation>
    </message>
    <message>
        <source>The score of the panel is missing.</source>
        <translation>Le score du panel manque.</translation>
    </message>
    <message>
        <source>Enter what the panel decided.</source>
        <translation>Saisissez ce que le panel a décidé.</translation>
    </message>
    <message>
        <source>The score has no justification.</source>
        <translation>Le score n’a pas de justification.</translation>
    </message>
    <message>
        <source>Say in a few sentences why this score and not the next one up or down.</source>
        <translation>Dites en quelques phrases pourquoi ce score et non le suivant au-dessus ou au-dessous.</translation>
    </message>
    <message>
        <source>The narrative is empty.</source>
        <translation>Le texte narratif est vide.</translation>
    </message>
    <message>
        <source>It is what is published.</source>
        <translation>C’est ce qui est publié.</translation>
    </message>
    <message>
        <source>Write it.</source>
        <translation>Écrivez-le.</translation>
    </message>
    <message>
        <source>The panel’s confidence has not been recorded.</source>
        <translation>La confiance du panel n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>It never alters the score; it shows where to look again.</source>
        <translation>Elle ne change jamais le score&#xa0;; elle montre où regarder encore.</translation>
    </message>
    <message>
        <source>Choose low, medium or high.</source>
        <translation>Choisissez faible, moyenne ou élevée.</translation>
    </message>
    <message>
        <source>The same work is in the list of sources twice.</source>
        <translation>Le même ouvrage est deux fois dans la liste des sources.</translation>
    </message>
    <message>
        <source>It has the same address or file as another one.</source>
        <translation>Il a la même adresse ou le même fichier qu’un autre.</translation>
    </message>
    <message>
        <source>Remove one; its citations can move to the other.</source>
        <translation>Retirez-en un&#xa0;; ses citations peuvent passer à l’autre.</translation>
    </message>
    <message>
        <source>The edition {edition} of the CIVICUS Monitor may be superseded.</source>
        <translation>L’édition {edition} du CIVICUS Monitor est peut-être dépassée.</translation>
    </message>
    <message>
        <source>Ratings change once a year, in early December.</source>
        <translation>Les classifications changent une fois par an, début décembre.</translation>
    </message>
    <message>
        <source>Check whether there is a newer one; if not, leave it.</source>
        <translation>Vérifiez s’il y en a une plus récente&#xa0;; sinon, laissez-la.</translation>
    </message>
    <message>
        <source>A raw score of {raw} belongs to the rating {fitting}, not {rating}.</source>
        <translation>Un score brut de {raw} relève de la classification {fitting}, non {rating}.</translation>
    </message>
    <message>
        <source>One of the two may be mistyped.</source>
        <translation>L’un des deux est peut-être mal tapé.</translation>
    </message>
    <message>
        <source>Compare both with the CIVICUS Monitor.</source>
        <translation>Comparez les deux avec le CIVICUS Monitor.</translation>
    </message>
    <message>
        <source>Links without an address: {count}.</source>
        <translation>Liens sans adresse&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Give each its address, or make it plain text.</source>
        <translation>Donnez à chacun son adresse, ou faites-en du texte simple.</translation>
    </message>
    <message>
        <source>Links whose address is not valid: {count}.</source>
        <translation>Liens dont l’adresse n’est pas valable&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>An address begins with https:// or http://.</source>
        <translation>Une adresse commence par https:// ou http://.</translation>
    </message>
    <message>
        <source>Words in the narrative: {words}. The guide for this text: {shortest} to {longest} words.</source>
        <translation>Mots dans le texte narratif&#xa0;: {words}. Le repère pour ce texte&#xa0;: {shortest} à {longest} mots.</translation>
    </message>
    <message>
        <source>Shorten it if it reads better that way.</source>
        <translation>Raccourcissez-le s’il se lit mieux ainsi.</translation>
    </message>
    <message>
        <source>Check whether an event, a law or a case is missing.</source>
        <translation>Vérifiez s’il manque un événement, une loi ou une affaire.</translation>
    </message>
    <message>
        <source>The panel is divided: {below} of {n} votes at {low} or below, {above} at {high} or above.</source>
        <translation>Le panel est divisé&#xa0;: {below} votes sur {n} à {low} ou au-dessous, {above} à {high} ou au-dessus.</translation>
    </message>
    <message>
        <source>Two camps are worth a second look; they never change a score.</source>
        <translation>Deux camps méritent un second regard&#xa0;; ils ne changent jamais un score.</translation>
    </message>
    <message>
        <source>Say in the justification or the minority note what divides it.</source>
        <translation>Dites dans la justification ou la note minoritaire ce qui le divise.</translation>
    </message>
    <message>
        <source>The votes lie wide apart: the middle half of {n} votes spans {range} points.</source>
        <translation>Les votes sont très dispersés&#xa0;: la moitié centrale des {n} votes couvre {range} points.</translation>
    </message>
    <message>
        <source>A wide spread is worth a second look; it never changes a score.</source>
        <translation>Une grande dispersion mérite un second regard&#xa0;; elle ne change jamais un score.</translation>
    </message>
    <message>
        <source>Panel members recorded: {members}; the method advises at least {minimum}.</source>
        <translation>Membres du panel enregistrés&#xa0;: {members}&#xa0;; la méthode en conseille au moins {minimum}.</translation>
    </message>
    <message>
        <source>Record the members who took part.</source>
        <translation>Enregistrez les membres qui ont participé.</translation>
    </message>
    <message>
        <source>The text came with a report brought in and has not been changed yet.</source>
        <translation>Le texte est venu avec un rapport importé et n’a pas encore été modifié.</translation>
    </message>
    <message>
        <source>It may name people who took part then, and not now.</source>
        <translation>Il nomme peut-être des personnes qui avaient participé alors, et non cette fois.</translation>
    </message>
    <message>
        <source>Write how it was done this time; take out names of last time.</source>
        <translation>Écrivez comment cela s’est fait cette fois&#xa0;; ôtez les noms de la dernière fois.</translation>
    </message>
    <message>
        <source>The score has changed since last time and no reason is given.</source>
        <translation>Le score a changé depuis la dernière fois et aucune raison n’est donnée.</translation>
    </message>
    <message>
        <source>Readers compare years.</source>
        <translation>Les lecteurs comparent les années.</translation>
    </message>
    <message>
        <source>Say what happened, or that the panel judges differently.</source>
        <translation>Dites ce qui s’est passé, ou que le panel juge autrement.</translation>
    </message>
    <message>
        <source>There is no recommendation to {audience}.</source>
        <translation>Il n’y a pas de recommandation à l’adresse de&#xa0;: {audience}.</translation>
    </message>
    <message>
        <source>Add one if there is one to make.</source>
        <translation>Ajoutez-en une s’il y en a une à faire.</translation>
    </message>
    <message>
        <source>Recommendations tied to no principle: {count}.</source>
        <translation>Recommandations liées à aucun principe&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Tick the principles that each would advance.</source>
        <translation>Cochez les principes que chacune ferait avancer.</translation>
    </message>
    <message>
        <source>It has not been recorded how the panel decided.</source>
        <translation>Il n’a pas été enregistré comment le panel a décidé.</translation>
    </message>
    <message>
        <source>Choose consensus, median, mean or vote.</source>
        <translation>Choisissez consensus, médiane, moyenne ou vote.</translation>
    </message>
    <message>
        <source>The score {score} is not the {rule} of the votes as they are now.</source>
        <translation>Le score {score} n’est pas celui que donnent les votes actuels ({rule}).</translation>
    </message>
    <message>
        <source>The report would say that it was decided by it.</source>
        <translation>Le rapport dirait qu’il a été décidé ainsi.</translation>
    </message>
    <message>
        <source>Decide again, or keep the score and say why.</source>
        <translation>Décidez à nouveau, ou gardez le score et dites pourquoi.</translation>
    </message>
    <message>
        <source>The score {score} is not a step of the scale.</source>
        <translation>Le score {score} n’est pas un degré de l’échelle.</translation>
    </message>
    <message>
        <source>Only a mean or a median of votes may lie between two steps.</source>
        <translation>Seule une moyenne ou une médiane de votes peut se trouver entre deux degrés.</translation>
    </message>
    <message>
        <source>Choose a step, or say how the panel decided.</source>
        <translation>Choisissez un degré, ou dites comment le panel a décidé.</translation>
    </message>
    <message>
        <source>The panel&apos;s confidence in this score is low.</source>
        <translation>La confiance du panel dans ce score est faible.</translation>
    </message>
    <message>
        <source>Check whether another source could raise it; if not, leave it.</source>
        <translation>Vérifiez si une autre source pourrait l’élever&#xa0;; sinon, laissez-la.</translation>
    </message>
    <message>
        <source>No source is cited.</source>
        <translation>Aucune source n’est citée.</translation>
    </message>
    <message>
        <source>Cite at least one work that supports the narrative.</source>
        <translation>Citez au moins un ouvrage qui appuie le texte narratif.</translation>
    </message>
    <message>
        <source>The source lies outside the study period.</source>
        <translation>La source est hors de la période d’étude.</translation>
    </message>
    <message>
        <source>Leave it as background, or look for a newer one.</source>
        <translation>Laissez-la comme arrière-plan, ou cherchez-en une plus récente.</translation>
    </message>
    <message>
        <source>The consortium says that something must change here.</source>
        <translation>Le consortium dit que quelque chose doit changer ici.</translation>
    </message>
    <message>
        <source>Answer the comment, or take over the wording that it proposes.</source>
        <translation>Répondez au commentaire, ou reprenez la formulation qu’il propose.</translation>
    </message>
    <message>
        <source>This has characters that no font of the program has.</source>
        <translation>Ce texte a des caractères qu’aucune police du programme ne possède.</translation>
    </message>
    <message>
        <source>Nothing can be printed with them: {characters}.</source>
        <translation>Rien ne peut être imprimé avec eux&#xa0;: {characters}.</translation>
    </message>
    <message>
        <source>Write it with other characters.</source>
        <translation>Écrivez-le avec d’autres caractères.</translation>
    </message>
    <message>
        <source>Without a language pack ({packs}) this cannot be printed.</source>
        <translation>Sans un module de langue ({packs}), ce texte ne peut pas être imprimé.</translation>
    </message>
    <message>
        <source>It has the fonts for these characters: {characters}.</source>
        <translation>Il a les polices pour ces caractères&#xa0;: {characters}.</translation>
    </message>
    <message>
        <source>Ask the consortium for the pack and take its file by “Bring in…”, or write it with other characters.</source>
        <translation>Demandez le module au consortium et prenez son fichier par «&#xa0;Importer…&#xa0;», ou écrivez le texte avec d’autres caractères.</translation>
    </message>
    <message>
        <source>Taken from a report brought in, and not changed yet.</source>
        <translation>Repris d’un rapport importé, et pas encore modifié.</translation>
    </message>
    <message>
        <source>Bring it up to the study period, or leave it if it still holds.</source>
        <translation>Mettez-le à jour pour la période d’étude, ou laissez-le s’il est toujours vrai.</translation>
    </message>
    <message>
        <source>The source has neither an address nor a file.</source>
        <translation>La source n’a ni adresse ni fichier.</translation>
    </message>
    <message>
        <source>Nobody could look it up.</source>
        <translation>Personne ne pourrait la consulter.</translation>
    </message>
    <message>
        <source>Add an address or a file, or mark the source as confidential.</source>
        <translation>Ajoutez une adresse ou un fichier, ou marquez la source comme confidentielle.</translation>
    </message>
    <message>
        <source>Votes have changed since the panel decided.</source>
        <translation>Les votes ont changé depuis la décision du panel.</translation>
    </message>
    <message>
        <source>Confirm the decision, or decide again.</source>
        <translation>Confirmez la décision, ou décidez à nouveau.</translation>
    </message>
</context>
<context>
    <name>form</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>guidance</name>
    <message>
        <source>Provisional, until the programme publishes its own: {parts}.</source>
        <translation>Provisoires, jusqu’à ce que le programme publie les siens&#xa0;: {parts}.</translation>
    </message>
    <message>
        <source>Previous score: {score}</source>
        <translation>Score précédent&#xa0;: {score}</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Go back to before {moment}?</source>
        <translation>Revenir avant {moment}&#xa0;?</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>The whole assessment will be as it was: texts, scores, recommendations, sources, panel and votes. What would change is listed below. Undo takes it back exactly.</source>
        <translation>Toute l’évaluation sera comme elle était&#xa0;: textes, scores, recommandations, sources, panel et votes. Ce qui changerait est listé ci-dessous. Annuler reprend le tout exactement.</translation>
    </message>
    <message>
        <source>Changes: {count}</source>
        <translation>Modifications&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Alors</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>System default</source>
        <translation>Comme le système</translation>
    </message>
</context>
<context>
    <name>leaving</name>
    <message>
        <source>Seen by whoever carries the mail</source>
        <translation>Vu par quiconque transporte le courriel</translation>
    </message>
    <message>
        <source>Seen by whoever can open the file</source>
        <translation>Vu par quiconque peut ouvrir le fichier</translation>
    </message>
    <message>
        <source>name of the file</source>
        <translation>nom du fichier</translation>
    </message>
    <message>
        <source>size in bytes</source>
        <translation>taille en octets</translation>
    </message>
    <message>
        <source>addresses of sender and recipient, and the time</source>
        <translation>adresses de l’expéditeur et du destinataire, et l’heure</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>destinataire</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>all texts, scores and recommendations</source>
        <translation>tous les textes, scores et recommandations</translation>
    </message>
    <message>
        <source>method</source>
        <translation>méthode</translation>
    </message>
    <message>
        <source>name of a panel member</source>
        <translation>nom d’un membre du panel</translation>
    </message>
    <message>
        <source>panel members</source>
        <translation>membres du panel</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>votes</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>attached file</source>
        <translation>fichier joint</translation>
    </message>
    <message>
        <source>answer to a comment</source>
        <translation>réponse à un commentaire</translation>
    </message>
    <message>
        <source>draft report</source>
        <translation>projet de rapport</translation>
    </message>
    <message>
        <source>program and its version</source>
        <translation>programme et sa version</translation>
    </message>
    <message>
        <source>a submission cannot be without it</source>
        <translation>une soumission ne peut s’en passer</translation>
    </message>
    <message>
        <source>encryption does not hide it</source>
        <translation>le chiffrement ne le cache pas</translation>
    </message>
    <message>
        <source>agreed to be named in the submission</source>
        <translation>a accepté d’être nommé dans la soumission</translation>
    </message>
    <message>
        <source>did not agree to be named in the submission</source>
        <translation>n’a pas accepté d’être nommé dans la soumission</translation>
    </message>
    <message>
        <source>not marked confidential</source>
        <translation>non marquée confidentielle</translation>
    </message>
    <message>
        <source>marked confidential</source>
        <translation>marquée confidentielle</translation>
    </message>
    <message>
        <source>chosen to be sent</source>
        <translation>choisi pour être envoyé</translation>
    </message>
    <message>
        <source>not chosen to be sent</source>
        <translation>non choisi pour être envoyé</translation>
    </message>
    <message>
        <source>left out of this one</source>
        <translation>laissé hors de celle-ci</translation>
    </message>
</context>
<context>
    <name>leaving_nothing</name>
    <message>
        <source>Sealed files and mails</source>
        <translation>Fichiers scellés et courriels</translation>
    </message>
    <message>
        <source>Reports, sheets, tables, other files</source>
        <translation>Rapports, fiches, tableaux, autres fichiers</translation>
    </message>
    <message>
        <source>Backups beside the workspace</source>
        <translation>Sauvegardes à côté de l’espace de travail</translation>
    </message>
    <message>
        <source>Backups in the second place</source>
        <translation>Sauvegardes au second emplacement</translation>
    </message>
    <message>
        <source>Damaged workspaces that were kept</source>
        <translation>Espaces de travail endommagés qui ont été gardés</translation>
    </message>
    <message>
        <source>Log: codes and times, no text</source>
        <translation>Journal&#xa0;: codes et heures, aucun texte</translation>
    </message>
    <message>
        <source>Settings, with the last folders</source>
        <translation>Réglages, avec les derniers dossiers</translation>
    </message>
    <message>
        <source>Workspace: all text, signing key</source>
        <translation>Espace de travail&#xa0;: tout le texte, clé de signature</translation>
    </message>
    <message>
        <source>Key file: without it nothing opens</source>
        <translation>Fichier de clés&#xa0;: sans lui rien ne s’ouvre</translation>
    </message>
    <message>
        <source>it is another file now, and is left alone</source>
        <translation>c’est un autre fichier maintenant, et il est laissé</translation>
    </message>
    <message>
        <source>not there: moved, renamed, or on a stick</source>
        <translation>absent&#xa0;: déplacé, renommé, ou sur une clé USB</translation>
    </message>
    <message>
        <source>Copies that you or a service made: other folders and computers, sticks, a cloud, the backups of the system.</source>
        <translation>Les copies que vous ou un service avez faites&#xa0;: autres dossiers et ordinateurs, clés USB, un nuage, les sauvegardes du système.</translation>
    </message>
    <message>
        <source>Mail that was sent, in your mailbox, on its servers and with whoever got it; drafts that a mail program has taken in.</source>
        <translation>Les courriels envoyés, dans votre boîte, sur ses serveurs et chez qui les a reçus&#xa0;; les brouillons qu’un programme de courriel a repris.</translation>
    </message>
    <message>
        <source>Old blocks of the disk: a disk made of flash keeps what was written over for a while, and an expert may find it. What was in the workspace is encrypted there, too; files that were written for others are not.</source>
        <translation>Les anciens blocs du disque&#xa0;: un disque à mémoire flash garde un temps ce qui a été écrasé, et un expert peut le trouver. Ce qui était dans l’espace de travail y est chiffré aussi&#xa0;; les fichiers écrits pour d’autres ne le sont pas.</translation>
    </message>
    <message>
        <source>Traces that the system keeps: names of files that were opened last, search indexes, previews, the memory that it wrote to disk.</source>
        <translation>Les traces que garde le système&#xa0;: noms des fichiers ouverts en dernier, index de recherche, aperçus, la mémoire qu’il a écrite sur le disque.</translation>
    </message>
    <message>
        <source>Backups and rescue files elsewhere: they open with the passphrase or the recovery code of their day. Destroy the paper with the code.</source>
        <translation>Les sauvegardes et fichiers de secours ailleurs&#xa0;: ils s’ouvrent avec la phrase de passe ou le code de récupération de leur jour. Détruisez le papier qui porte le code.</translation>
    </message>
    <message>
        <source>The program itself, and that it was installed.</source>
        <translation>Le programme lui-même, et le fait qu’il a été installé.</translation>
    </message>
</context>
<context>
    <name>mail limits</name>
    <message>
        <source>As a mail it has %1: more than most services carry. It can go in parts, or on a stick.</source>
        <translation>En courriel il fait %1&#xa0;: plus que ce que transportent la plupart des services. Il peut partir en parties, ou sur une clé USB.</translation>
    </message>
    <message>
        <source>As a mail it has %1: services that carry %2 MB or more take it.</source>
        <translation>En courriel il fait %1&#xa0;: les services qui transportent %2 Mo ou plus le prennent.</translation>
    </message>
    <message>
        <source>As a mail it has %1: services that carry %2 MB or more take it, and some carry less. It can go in parts.</source>
        <translation>En courriel il fait %1&#xa0;: les services qui transportent %2 Mo ou plus le prennent, et certains transportent moins. Il peut partir en parties.</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;Desk</source>
        <translation>&amp;Bureau</translation>
    </message>
    <message>
        <source>&amp;Take in files…</source>
        <translation>&amp;Recevoir des fichiers…</translation>
    </message>
    <message>
        <source>Take in a &amp;folder…</source>
        <translation>Recevoir un d&amp;ossier…</translation>
    </message>
    <message>
        <source>Choose what opens &amp;encrypted files…</source>
        <translation>Choisir ce qui ouvre les fichiers &amp;chiffrés…</translation>
    </message>
    <message>
        <source>&amp;Sign the register…</source>
        <translation>&amp;Signer le registre…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Verrouiller</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Cut</source>
        <translation>&amp;Couper</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Ré&amp;glages…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Chercher</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texte plus &amp;petit</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Raccourcis &amp;clavier</translation>
    </message>
    <message>
        <source>&amp;Update from a file…</source>
        <translation>Mettre à &amp;jour à partir d’un fichier…</translation>
    </message>
    <message>
        <source>&amp;About eesee</source>
        <translation>À &amp;propos d’eesee</translation>
    </message>
    <message>
        <source>&amp;Assessments</source>
        <translation>É&amp;valuations</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nouvelle…</translation>
    </message>
    <message>
        <source>&amp;Bring in…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Take &amp;in what came back…</source>
        <translation>Prendre en compte ce qui est re&amp;venu…</translation>
    </message>
    <message>
        <source>&amp;Practice assessment</source>
        <translation>Évaluation d’&amp;exercice</translation>
    </message>
    <message>
        <source>All &amp;assessments</source>
        <translation>Toutes les é&amp;valuations</translation>
    </message>
    <message>
        <source>&amp;Duplicate as next period…</source>
        <translation>&amp;Dupliquer pour la période suivante…</translation>
    </message>
    <message>
        <source>Countr&amp;y, period, language…</source>
        <translation>Pa&amp;ys, période, langue…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Rapport</translation>
    </message>
    <message>
        <source>&amp;Copy for the panel</source>
        <translation>&amp;Copie pour le panel</translation>
    </message>
    <message>
        <source>&amp;Seal…</source>
        <translation>&amp;Sceller…</translation>
    </message>
    <message>
        <source>Lea&amp;ve nothing on this computer…</source>
        <translation>Ne rien &amp;laisser sur cet ordinateur…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Find and replace &amp;here</source>
        <translation>Chercher et remplacer &amp;ici</translation>
    </message>
    <message>
        <source>&amp;Find in the whole assessment</source>
        <translation>C&amp;hercher dans toute l’évaluation</translation>
    </message>
    <message>
        <source>&amp;Save now</source>
        <translation>&amp;Enregistrer maintenant</translation>
    </message>
    <message>
        <source>&amp;Next section</source>
        <translation>Section &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Previous section</source>
        <translation>Section &amp;précédente</translation>
    </message>
    <message>
        <source>What &amp;is still missing</source>
        <translation>Ce qui manque en&amp;core</translation>
    </message>
    <message>
        <source>Go &amp;to…</source>
        <translation>A&amp;ller à…</translation>
    </message>
    <message>
        <source>Next &amp;area</source>
        <translation>&amp;Zone suivante</translation>
    </message>
    <message>
        <source>&amp;Sections</source>
        <translation>&amp;Sections</translation>
    </message>
    <message>
        <source>&amp;Guidance</source>
        <translation>Ai&amp;de à la rédaction</translation>
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
        <translation>écrire le contexte du pays</translation>
    </message>
    <message>
        <source>fill in principle %1 from the CIVICUS Monitor</source>
        <translation>remplir le principe %1 d’après le CIVICUS Monitor</translation>
    </message>
    <message>
        <source>%1 needs a score</source>
        <translation>%1 demande un score</translation>
    </message>
    <message>
        <source>%1 needs a justification</source>
        <translation>%1 demande une justification</translation>
    </message>
    <message>
        <source>%1 needs a narrative</source>
        <translation>%1 demande un texte narratif</translation>
    </message>
    <message>
        <source>%1: decide again, the votes have changed</source>
        <translation>%1&#xa0;: décidez à nouveau, les votes ont changé</translation>
    </message>
    <message>
        <source>%1: say how the panel decided</source>
        <translation>%1&#xa0;: dites comment le panel a décidé</translation>
    </message>
    <message>
        <source>%1: state the panel’s confidence</source>
        <translation>%1&#xa0;: indiquez la confiance du panel</translation>
    </message>
    <message>
        <source>complete the recommendations</source>
        <translation>compléter les recommandations</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Ensuite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ready to seal. Optional: %1</source>
        <translation>Prête à sceller. Facultatif&#xa0;: %1</translation>
    </message>
    <message>
        <source>review it, then seal it</source>
        <translation>la relire, puis la sceller</translation>
    </message>
</context>
<context>
    <name>openings</name>
    <message>
        <source>Nobody may have the recovery code of this workspace.</source>
        <translation>Personne n’a peut-être le code de récupération de cet espace de travail.</translation>
    </message>
    <message>
        <source>Make a new one in the settings and write it down.</source>
        <translation>Faites-en un nouveau dans les réglages et notez-le.</translation>
    </message>
    <message>
        <source>The clock of this computer says {now}; the last change was made {last}.</source>
        <translation>L’horloge de cet ordinateur dit {now}&#xa0;; la dernière modification a été faite {last}.</translation>
    </message>
    <message>
        <source>Set the clock if it is wrong; nothing is lost either way.</source>
        <translation>Réglez l’horloge si elle est fausse&#xa0;; rien n’est perdu dans un cas comme dans l’autre.</translation>
    </message>
    <message>
        <source>The clock of this computer says {now}, which is before the last change ({last}).</source>
        <translation>L’horloge de cet ordinateur dit {now}, ce qui est avant la dernière modification ({last}).</translation>
    </message>
    <message>
        <source>Changes that were saved since {first} are missing from the workspace: {count}.</source>
        <translation>Des modifications enregistrées depuis {first} manquent à l’espace de travail&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>A file beside the database was damaged or removed after a crash, or an older copy was put in its place.</source>
        <translation>Un fichier à côté de la base de données a été endommagé ou retiré après un plantage, ou une copie plus ancienne a été mise à sa place.</translation>
    </message>
    <message>
        <source>Look at the texts that are named, and at your backups.</source>
        <translation>Regardez les textes qui sont nommés, et vos sauvegardes.</translation>
    </message>
    <message>
        <source>The key file was damaged. It was restored from its second copy.</source>
        <translation>Le fichier de clés était endommagé. Il a été restauré de sa seconde copie.</translation>
    </message>
    <message>
        <source>Make a backup: the disk may be failing.</source>
        <translation>Faites une sauvegarde&#xa0;: le disque est peut-être en train de lâcher.</translation>
    </message>
    <message>
        <source>The key file was missing. It was restored from its second copy.</source>
        <translation>Le fichier de clés manquait. Il a été restauré de sa seconde copie.</translation>
    </message>
    <message>
        <source>Find out what removed it, and make a backup.</source>
        <translation>Cherchez ce qui l’a retiré, et faites une sauvegarde.</translation>
    </message>
    <message>
        <source>Open to read only: nothing can be changed here.</source>
        <translation>Ouvert en lecture seule&#xa0;: rien ne peut être modifié ici.</translation>
    </message>
    <message>
        <source>To write, open it when it is open nowhere else.</source>
        <translation>Pour écrire, ouvrez-le quand il n’est ouvert nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Open to read only: the folder of the workspace cannot be written to.</source>
        <translation>Ouvert en lecture seule&#xa0;: on ne peut pas écrire dans le dossier de l’espace de travail.</translation>
    </message>
    <message>
        <source>To write, remove the protection or copy the folder to another place.</source>
        <translation>Pour écrire, ôtez la protection ou copiez le dossier ailleurs.</translation>
    </message>
</context>
<context>
    <name>packs</name>
    <message>
        <source>Hebrew</source>
        <translation>Hébreu</translation>
    </message>
    <message>
        <source>Devanagari (Nepali, Hindi)</source>
        <translation>Devanagari (népali, hindi)</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengali</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>Birman</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>Khmer</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thaï</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>Lao</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>Cingalais</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamoul</translation>
    </message>
</context>
<context>
    <name>panel</name>
    <message>
        <source>Forget who {member} is?</source>
        <translation>Oublier qui est {member}&#xa0;?</translation>
    </message>
    <message>
        <source>Forget the name</source>
        <translation>Oublier le nom</translation>
    </message>
    <message>
        <source>Name, organisation and what was agreed to go, from the history of this assessment too. Undo cannot bring them back. The votes stay. Backups made before still hold the name.</source>
        <translation>Le nom, l’organisation et ce qui a été convenu s’en vont, de l’historique de cette évaluation aussi. Annuler ne peut pas les faire revenir. Les votes restent. Les sauvegardes faites avant contiennent encore le nom.</translation>
    </message>
    <message>
        <source>Use the median where nothing is decided yet?</source>
        <translation>Utiliser la médiane là où rien n’est encore décidé&#xa0;?</translation>
    </message>
    <message>
        <source>Record the medians</source>
        <translation>Enregistrer les médianes</translation>
    </message>
    <message>
        <source>Each score below is recorded as decided by the median of the votes. What is decided already stays as it is. One undo takes all of it back.</source>
        <translation>Chaque score ci-dessous est enregistré comme décidé par la médiane des votes. Ce qui est déjà décidé reste tel quel. Une seule annulation reprend le tout.</translation>
    </message>
    <message>
        <source>Scores that would be recorded</source>
        <translation>Scores qui seraient enregistrés</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>To look at first</source>
        <translation>À regarder d’abord</translation>
    </message>
    <message>
        <source>only {n} voted</source>
        <translation>seulement {n} ont voté</translation>
    </message>
    <message>
        <source>The panel is {name}: {below} of {n} votes at {low} or below, {above} at {high} or above.</source>
        <translation>Le panel est {name}&#xa0;: {below} votes sur {n} à {low} ou au-dessous, {above} à {high} ou au-dessus.</translation>
    </message>
    <message>
        <source>The votes lie {name} apart: the middle half of {n} votes spans {range} points.</source>
        <translation>Les votes sont {name}&#xa0;: la moitié centrale des {n} votes couvre {range} points.</translation>
    </message>
    <message>
        <source>{divided}: at least {share} of the votes are {low} or less, and at least {share} are {high} or more. {wide}: the middle half of the votes spans {range} points or more. {source}</source>
        <translation>{divided}&#xa0;: au moins {share} des votes sont de {low} ou moins, et au moins {share} de {high} ou plus. {wide}&#xa0;: la moitié centrale des votes couvre {range} points ou plus. {source}</translation>
    </message>
    <message>
        <source>Marked “{divided}” where at least {share} of the votes are {low} or below and at least {share} are {high} or above, “{wide}” where the middle half of the votes spans {range} points or more; other rows are not marked.</source>
        <translation>Marqué «&#xa0;{divided}&#xa0;» là où au moins {share} des votes sont de {low} ou moins et au moins {share} de {high} ou plus, «&#xa0;{wide}&#xa0;» là où la moitié centrale des votes couvre {range} points ou plus&#xa0;; les autres lignes ne sont pas marquées.</translation>
    </message>
    <message>
        <source>“{sign}” beside a decision: votes have changed since.</source>
        <translation>«&#xa0;{sign}&#xa0;» à côté d’une décision&#xa0;: les votes ont changé depuis.</translation>
    </message>
    <message>
        <source>No votes are recorded on this dimension.</source>
        <translation>Aucun vote n’est enregistré pour cette dimension.</translation>
    </message>
    <message>
        <source>{n} voted</source>
        <translation>{n} ont voté</translation>
    </message>
    <message>
        <source>{n} abstained</source>
        <translation>{n} abstentions</translation>
    </message>
    <message>
        <source>median {value}</source>
        <translation>médiane {value}</translation>
    </message>
    <message>
        <source>mean {value}</source>
        <translation>moyenne {value}</translation>
    </message>
    <message>
        <source>from {lowest} to {highest}</source>
        <translation>de {lowest} à {highest}</translation>
    </message>
    <message>
        <source>Choose above how the panel decided.</source>
        <translation>Choisissez ci-dessus comment le panel a décidé.</translation>
    </message>
    <message>
        <source>The panel states the score that it agrees on.</source>
        <translation>Le panel indique le score dont il convient.</translation>
    </message>
    <message>
        <source>There are no votes to apply the rule to.</source>
        <translation>Il n’y a pas de votes auxquels appliquer la règle.</translation>
    </message>
    <message>
        <source>Two scores are tied: the panel decides which one.</source>
        <translation>Deux scores sont à égalité&#xa0;: le panel décide lequel.</translation>
    </message>
    <message>
        <source>Most votes are for {score}.</source>
        <translation>La plupart des votes sont pour {score}.</translation>
    </message>
    <message>
        <source>The median of the votes is {score}.</source>
        <translation>La médiane des votes est {score}.</translation>
    </message>
    <message>
        <source>The mean of the votes is {score}.</source>
        <translation>La moyenne des votes est {score}.</translation>
    </message>
    <message>
        <source>Not decided yet.</source>
        <translation>Pas encore décidé.</translation>
    </message>
    <message>
        <source>On record: {score}. It has not been recorded how the panel decided.</source>
        <translation>Enregistré&#xa0;: {score}. Il n’a pas été enregistré comment le panel a décidé.</translation>
    </message>
    <message>
        <source>On record: {score}, {rule}.</source>
        <translation>Enregistré&#xa0;: {score}, {rule}.</translation>
    </message>
    <message>
        <source>Only {n} voted: anyone who reads this score can almost tell who voted what. A score by consensus reveals less.</source>
        <translation>Seulement {n} ont voté&#xa0;: quiconque lit ce score peut presque dire qui a voté quoi. Un score par consensus en révèle moins.</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Introduction</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>Country context</source>
        <translation>Contexte du pays</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>Research process</source>
        <translation>Processus de recherche</translation>
    </message>
    <message>
        <source>Closing notice</source>
        <translation>Mention finale</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Scellé</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Chercher et remplacer</translation>
    </message>
    <message>
        <source>Raw score</source>
        <translation>Score brut</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Classification</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Date of publication</source>
        <translation>Date de publication</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Texte narratif</translation>
    </message>
    <message>
        <source>Previous score</source>
        <translation>Score précédent</translation>
    </message>
    <message>
        <source>Score of the panel</source>
        <translation>Score du panel</translation>
    </message>
    <message>
        <source>How the panel decided</source>
        <translation>Comment le panel a décidé</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Justification</translation>
    </message>
    <message>
        <source>Minority note</source>
        <translation>Note minoritaire</translation>
    </message>
    <message>
        <source>Reason for change</source>
        <translation>Raison du changement</translation>
    </message>
    <message>
        <source>To the government</source>
        <translation>Au gouvernement</translation>
    </message>
    <message>
        <source>To donors and the international community</source>
        <translation>Aux bailleurs et à la communauté internationale</translation>
    </message>
    <message>
        <source>To civil society</source>
        <translation>À la société civile</translation>
    </message>
    <message>
        <source>principle {number}</source>
        <translation>principe {number}</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>page %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#xa0;; </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message>
        <source>not begun</source>
        <translation>non commencé</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>commencé</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>optional, empty</source>
        <translation>facultatif, vide</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>It does not hold what the assessment says.</source>
        <translation>Il ne contient pas ce que dit l’évaluation.</translation>
    </message>
    <message>
        <source>It is not signed with your key.</source>
        <translation>Il n’est pas signé avec votre clé.</translation>
    </message>
    <message>
        <source>Its {where} do not match its method.</source>
        <translation>{where}&#xa0;: ne correspondent pas à sa méthode.</translation>
    </message>
    <message>
        <source>There are too many or too few (expected: {expected}).</source>
        <translation>Il y en a trop ou trop peu (attendu&#xa0;: {expected}).</translation>
    </message>
    <message>
        <source>The key is missing.</source>
        <translation>La clé manque.</translation>
    </message>
    <message>
        <source>The key is unknown.</source>
        <translation>La clé est inconnue.</translation>
    </message>
    <message>
        <source>The English text is missing.</source>
        <translation>Le texte anglais manque.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8.</source>
        <translation>Le fichier n’est pas en UTF-8.</translation>
    </message>
    <message>
        <source>This is not TOML.</source>
        <translation>Ce n’est pas du TOML.</translation>
    </message>
    <message>
        <source>The file is too large to be a method.</source>
        <translation>Le fichier est trop grand pour être une méthode.</translation>
    </message>
    <message>
        <source>It is more intricate than a method can be: {expected}.</source>
        <translation>C’est plus compliqué que ne peut l’être une méthode&#xa0;: {expected}.</translation>
    </message>
    <message>
        <source>The value is of the wrong type (expected: {expected}).</source>
        <translation>La valeur est du mauvais type (attendu&#xa0;: {expected}).</translation>
    </message>
    <message>
        <source>“{value}” is not allowed (expected: {expected}).</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas permis (attendu&#xa0;: {expected}).</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Il est vide.</translation>
    </message>
    <message>
        <source>It has no heading that names a principle or a dimension.</source>
        <translation>Aucun titre n’y nomme un principe ou une dimension.</translation>
    </message>
    <message>
        <source>Line {line} was damaged: most of the file is in UTF-8, and this is not. Ask for the file again.</source>
        <translation>La ligne {line} a été endommagée&#xa0;: la plus grande partie du fichier est en UTF-8, et pas ceci. Redemandez le fichier.</translation>
    </message>
    <message>
        <source>It has {size} bytes; at most {most} are read.</source>
        <translation>Il a {size} octets&#xa0;; on en lit au plus {most}.</translation>
    </message>
    <message>
        <source>It has {lines} lines; at most {most} are read.</source>
        <translation>Il a {lines} lignes&#xa0;; on en lit au plus {most}.</translation>
    </message>
    <message>
        <source>It is a PDF. Ask for the document that it was made from.</source>
        <translation>C’est un PDF. Demandez le document dont il a été fait.</translation>
    </message>
    <message>
        <source>It is a document of a word processor, or an archive, and no text.</source>
        <translation>C’est un document de traitement de texte, ou une archive, et non du texte.</translation>
    </message>
    <message>
        <source>It is a document of Word 97 to 2003. Open it and save it as .docx.</source>
        <translation>C’est un document de Word 97 à 2003. Ouvrez-le et enregistrez-le en .docx.</translation>
    </message>
    <message>
        <source>It is a document in RTF. Open it and save it as .docx.</source>
        <translation>C’est un document RTF. Ouvrez-le et enregistrez-le en .docx.</translation>
    </message>
    <message>
        <source>It is not a text.</source>
        <translation>Ce n’est pas du texte.</translation>
    </message>
    <message>
        <source>The document is damaged. Ask for it again.</source>
        <translation>Le document est endommagé. Redemandez-le.</translation>
    </message>
    <message>
        <source>It is locked with a password. Ask for one without.</source>
        <translation>Il est protégé par un mot de passe. Demandez-en un sans.</translation>
    </message>
    <message>
        <source>It holds pictures of pages and no words. Ask for the document that it was made from.</source>
        <translation>Il contient des images de pages et pas de mots. Demandez le document dont il a été fait.</translation>
    </message>
    <message>
        <source>It is no document: a table, a mail, a picture or an archive.</source>
        <translation>Ce n’est pas un document&#xa0;: un tableau, un courriel, une image ou une archive.</translation>
    </message>
    <message>
        <source>It is too large to be a score sheet.</source>
        <translation>Il est trop grand pour être une fiche de notation.</translation>
    </message>
    <message>
        <source>The file is damaged or is not a PDF. Ask for it again.</source>
        <translation>Le fichier est endommagé ou n’est pas un PDF. Redemandez-le.</translation>
    </message>
    <message>
        <source>It is not a score sheet of this program, or its form fields were lost, as happens when it is printed to a new PDF. Type the votes in.</source>
        <translation>Ce n’est pas une fiche de notation de ce programme, ou ses champs de formulaire ont été perdus, comme quand on l’imprime vers un nouveau PDF. Saisissez les votes.</translation>
    </message>
    <message>
        <source>It is not a score sheet of this program any more: it looks like one that was printed to a new PDF, and its form fields are lost. Ask for the file that was filled in, saved and not printed, or type the votes in.</source>
        <translation>Ce n’est plus une fiche de notation de ce programme&#xa0;: elle semble avoir été imprimée vers un nouveau PDF, et ses champs de formulaire sont perdus. Demandez le fichier qui a été rempli, enregistré et non imprimé, ou saisissez les votes.</translation>
    </message>
    <message>
        <source>Its pages are pictures, as of a scan. Ask for the file that was filled in, or type the votes in.</source>
        <translation>Ses pages sont des images, comme d’une numérisation. Demandez le fichier qui a été rempli, ou saisissez les votes.</translation>
    </message>
    <message>
        <source>It is a picture. Ask for the PDF that was filled in, or type the votes in from it.</source>
        <translation>C’est une image. Demandez le PDF qui a été rempli, ou saisissez-en les votes.</translation>
    </message>
    <message>
        <source>It is an archive: unpack it and bring in the files.</source>
        <translation>C’est une archive&#xa0;: décompressez-la et importez les fichiers.</translation>
    </message>
    <message>
        <source>Outlook packed the attachments into it (winmail.dat). Ask for them again in a mail as plain text or HTML, or in a ZIP.</source>
        <translation>Outlook y a emballé les pièces jointes (winmail.dat). Redemandez-les dans un courriel en texte simple ou HTML, ou dans un ZIP.</translation>
    </message>
    <message>
        <source>It is a mail: save its attachment and bring in that.</source>
        <translation>C’est un courriel&#xa0;: enregistrez sa pièce jointe et importez celle-ci.</translation>
    </message>
    <message>
        <source>It is a spreadsheet: bring it in as a table of votes.</source>
        <translation>C’est une feuille de calcul&#xa0;: importez-la comme tableau de votes.</translation>
    </message>
    <message>
        <source>It is a text document. Ask for the PDF that was filled in.</source>
        <translation>C’est un document texte. Demandez le PDF qui a été rempli.</translation>
    </message>
    <message>
        <source>It is no PDF.</source>
        <translation>Ce n’est pas un PDF.</translation>
    </message>
    <message>
        <source>The file is empty. Ask for it again.</source>
        <translation>Le fichier est vide. Redemandez-le.</translation>
    </message>
    <message>
        <source>The file is damaged: its last save was cut off, and what is left is an older answer. Ask for it again.</source>
        <translation>Le fichier est endommagé&#xa0;: son dernier enregistrement a été coupé, et ce qui reste est une réponse plus ancienne. Redemandez-le.</translation>
    </message>
    <message>
        <source>The file is damaged, and what a viewer shows after mending it may be an older answer. Ask for it again.</source>
        <translation>Le fichier est endommagé, et ce que montre un lecteur après l’avoir réparé est peut-être une réponse plus ancienne. Redemandez-le.</translation>
    </message>
    <message>
        <source>No circle was chosen on it ({field}), but something was written or drawn onto its pages. Look at it, and ask for circles or type the votes in.</source>
        <translation>Aucun cercle n’y a été choisi ({field}), mais quelque chose a été écrit ou dessiné sur ses pages. Regardez-le, et demandez des cercles ou saisissez les votes.</translation>
    </message>
    <message>
        <source>For {field} the file keeps “{value}”, while the page shows “{expected}”. Ask which one counts.</source>
        <translation>Pour {field}, le fichier garde «&#xa0;{value}&#xa0;», alors que la page montre «&#xa0;{expected}&#xa0;». Demandez lequel compte.</translation>
    </message>
    <message>
        <source>What the circles of {field} mean contradicts itself in the file ({value}). Ask the member.</source>
        <translation>Ce que veulent dire les cercles de {field} se contredit dans le fichier ({value}). Demandez au membre.</translation>
    </message>
    <message>
        <source>Another version of the program made it ({found}).</source>
        <translation>Une autre version du programme l’a fait ({found}).</translation>
    </message>
    <message>
        <source>What it says about itself was altered ({field}).</source>
        <translation>Ce qu’il dit de lui-même a été altéré ({field}).</translation>
    </message>
    <message>
        <source>It belongs to another assessment ({value}; this one is {expected}).</source>
        <translation>Il appartient à une autre évaluation ({value}&#xa0;; celle-ci est {expected}).</translation>
    </message>
    <message>
        <source>It was made with another version of the method ({value}; this one is {expected}).</source>
        <translation>Il a été fait avec une autre version de la méthode ({value}&#xa0;; celle-ci est {expected}).</translation>
    </message>
    <message>
        <source>It is for round {value}; round {expected} is wanted.</source>
        <translation>Il est pour le tour {value}&#xa0;; c’est le tour {expected} qui est voulu.</translation>
    </message>
    <message>
        <source>No pseudonym was filled in. Ask whose it is.</source>
        <translation>Aucun pseudonyme n’y a été rempli. Demandez de qui il est.</translation>
    </message>
    <message>
        <source>“{value}” is not a member of this panel.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas membre de ce panel.</translation>
    </message>
    <message>
        <source>There is another sheet from {field} for that round ({value}). Keep the one that counts.</source>
        <translation>Il y a une autre fiche de {field} pour ce tour ({value}). Gardez celle qui compte.</translation>
    </message>
    <message>
        <source>It scores {field}, which the panel does not score.</source>
        <translation>Il note {field}, que le panel ne note pas.</translation>
    </message>
    <message>
        <source>“{value}” is not a score for {field} (expected: {expected}).</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas un score pour {field} (attendu&#xa0;: {expected}).</translation>
    </message>
    <message>
        <source>Nothing was scored on it ({field}).</source>
        <translation>Rien n’y a été noté ({field}).</translation>
    </message>
    <message>
        <source>It has {count} entries; at most {most} are read.</source>
        <translation>Il a {count} entrées&#xa0;; on en lit au plus {most}.</translation>
    </message>
    <message>
        <source>It has more than {most} fields and remarks. Export fewer sources at a time.</source>
        <translation>Il a plus de {most} champs et remarques. Exportez moins de sources à la fois.</translation>
    </message>
    <message>
        <source>It is a PDF.</source>
        <translation>C’est un PDF.</translation>
    </message>
    <message>
        <source>It is a document of Word 97 to 2003.</source>
        <translation>C’est un document de Word 97 à 2003.</translation>
    </message>
    <message>
        <source>It is a document in RTF.</source>
        <translation>C’est un document RTF.</translation>
    </message>
    <message>
        <source>It begins like JSON and is none.</source>
        <translation>Il commence comme du JSON et n’en est pas.</translation>
    </message>
    <message>
        <source>It has no entry of BibTeX or CSL-JSON.</source>
        <translation>Il n’a aucune entrée BibTeX ou CSL-JSON.</translation>
    </message>
    <message>
        <source>It is larger than any panel’s table.</source>
        <translation>Il est plus grand que le tableau de tout panel.</translation>
    </message>
    <message>
        <source>Its letters cannot be read. Save the table as XLSX, or as “CSV UTF-8”.</source>
        <translation>Ses lettres ne peuvent pas être lues. Enregistrez le tableau en XLSX, ou en «&#xa0;CSV UTF-8&#xa0;».</translation>
    </message>
    <message>
        <source>It is neither CSV nor XLSX nor ODS, or it is damaged.</source>
        <translation>Ce n’est ni du CSV, ni du XLSX, ni de l’ODS, ou il est endommagé.</translation>
    </message>
    <message>
        <source>It is an Excel 97 file: save it as .xlsx.</source>
        <translation>C’est un fichier Excel 97&#xa0;: enregistrez-le en .xlsx.</translation>
    </message>
    <message>
        <source>It is a binary workbook (.xlsb): save it as .xlsx.</source>
        <translation>C’est un classeur binaire (.xlsb)&#xa0;: enregistrez-le en .xlsx.</translation>
    </message>
    <message>
        <source>It is locked with a password: save it without one.</source>
        <translation>Il est protégé par un mot de passe&#xa0;: enregistrez-le sans.</translation>
    </message>
    <message>
        <source>It is a file of Apple Numbers: export it as Excel (.xlsx).</source>
        <translation>C’est un fichier d’Apple Numbers&#xa0;: exportez-le en Excel (.xlsx).</translation>
    </message>
    <message>
        <source>It is a web page, whatever its name says: open it in a spreadsheet and save it as .xlsx.</source>
        <translation>C’est une page web, quoi qu’en dise son nom&#xa0;: ouvrez-la dans un tableur et enregistrez-la en .xlsx.</translation>
    </message>
    <message>
        <source>It is a PDF. Ask for the table itself; a filled score sheet is read as a score sheet.</source>
        <translation>C’est un PDF. Demandez le tableau lui-même&#xa0;; une fiche remplie se lit comme fiche de notation.</translation>
    </message>
    <message>
        <source>It is a picture. Ask for the table itself, or type the votes in.</source>
        <translation>C’est une image. Demandez le tableau lui-même, ou saisissez les votes.</translation>
    </message>
    <message>
        <source>It is a text document: copy its table into a spreadsheet and save that as .xlsx.</source>
        <translation>C’est un document texte&#xa0;: copiez son tableau dans un tableur et enregistrez-le en .xlsx.</translation>
    </message>
    <message>
        <source>The workbook is damaged, or packed in a way that no spreadsheet does. Save it anew as .xlsx.</source>
        <translation>Le classeur est endommagé, ou emballé comme aucun tableur ne le fait. Enregistrez-le à nouveau en .xlsx.</translation>
    </message>
    <message>
        <source>There are no votes in it.</source>
        <translation>Il ne contient pas de votes.</translation>
    </message>
    <message>
        <source>There is a formula without a value. Save the table with values.</source>
        <translation>Il y a une formule sans valeur. Enregistrez le tableau avec les valeurs.</translation>
    </message>
    <message>
        <source>The column “{value}” is missing (expected: {expected}).</source>
        <translation>La colonne «&#xa0;{value}&#xa0;» manque (attendu&#xa0;: {expected}).</translation>
    </message>
    <message>
        <source>The column “{value}” appears twice.</source>
        <translation>La colonne «&#xa0;{value}&#xa0;» apparaît deux fois.</translation>
    </message>
    <message>
        <source>The pseudonym is missing.</source>
        <translation>Le pseudonyme manque.</translation>
    </message>
    <message>
        <source>“{value}” is not a member of this panel (expected: {expected}).</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas membre de ce panel (attendu&#xa0;: {expected}).</translation>
    </message>
    <message>
        <source>“{value}” is not a round (expected: {expected}).</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas un tour (attendu&#xa0;: {expected}).</translation>
    </message>
    <message>
        <source>“{value}” is not a dimension that a panel scores.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une dimension qu’un panel note.</translation>
    </message>
    <message>
        <source>“{value}” is not a score (expected: {expected}).</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas un score (attendu&#xa0;: {expected}).</translation>
    </message>
    <message>
        <source>There is a second vote for the same place.</source>
        <translation>Il y a un second vote pour la même place.</translation>
    </message>
    <message>
        <source>“{value}” is not under a name or a dimension.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas sous un nom ou une dimension.</translation>
    </message>
    <message>
        <source>It holds a NUL, or begins with a byte order mark.</source>
        <translation>Il contient un NUL, ou commence par un indicateur d’ordre des octets.</translation>
    </message>
    <message>
        <source>The key is not written as OpenSSH writes one.</source>
        <translation>La clé n’est pas écrite comme OpenSSH en écrit une.</translation>
    </message>
    <message>
        <source>A key of a known type is expected behind the name.</source>
        <translation>Une clé d’un type connu est attendue après le nom.</translation>
    </message>
    <message>
        <source>A namespace is missing, too long or given twice.</source>
        <translation>Un espace de noms manque, est trop long ou donné deux fois.</translation>
    </message>
    <message>
        <source>It is not UTF-8 text.</source>
        <translation>Ce n’est pas du texte UTF-8.</translation>
    </message>
    <message>
        <source>An option is unknown, or no comma divides it from the next.</source>
        <translation>Une option est inconnue, ou aucune virgule ne la sépare de la suivante.</translation>
    </message>
    <message>
        <source>A name is missing or too long.</source>
        <translation>Un nom manque ou est trop long.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Un guillemet n’est pas fermé.</translation>
    </message>
    <message>
        <source>The time of valid-after is none, or it is given twice.</source>
        <translation>Le moment de valid-after n’en est pas un, ou il est donné deux fois.</translation>
    </message>
    <message>
        <source>The time of valid-before is none, is not behind valid-after, or is given twice.</source>
        <translation>Le moment de valid-before n’en est pas un, n’est pas après valid-after, ou est donné deux fois.</translation>
    </message>
    <message>
        <source>It is a key revocation list in binary form (KRL). A list of public keys is expected, one a line.</source>
        <translation>C’est une liste de révocation binaire (KRL). On attend une liste de clés publiques, une par ligne.</translation>
    </message>
    <message>
        <source>A key of a known type is expected.</source>
        <translation>Une clé d’un type connu est attendue.</translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>O counts as 0, I and L as 1.</source>
        <translation>O compte pour 0, I et L pour 1.</translation>
    </message>
</context>
<context>
    <name>rehearsal</name>
    <message>
        <source>✕ The file is no longer there. Write it again.</source>
        <translation>✕ Le fichier n’est plus là. Écrivez-le à nouveau.</translation>
    </message>
    <message>
        <source>✕ The file is not what was sealed. Do not send it; write it again. %1</source>
        <translation>✕ Le fichier n’est pas ce qui a été scellé. Ne l’envoyez pas&#xa0;; écrivez-le à nouveau. %1</translation>
    </message>
    <message>
        <source>✕ The second program refuses the file: %1. Do not send it; tell the consortium of this.</source>
        <translation>✕ Le second programme refuse le fichier&#xa0;: %1. Ne l’envoyez pas&#xa0;; dites-le au consortium.</translation>
    </message>
    <message>
        <source>✕ File and workspace differ: %1. Do not send it; reopen the assessment and seal it again.</source>
        <translation>✕ Le fichier et l’espace de travail diffèrent&#xa0;: %1. Ne l’envoyez pas&#xa0;; rouvrez l’évaluation et scellez-la de nouveau.</translation>
    </message>
    <message>
        <source>✓ The file is exactly what was sealed. Checked: %1.</source>
        <translation>✓ Le fichier est exactement ce qui a été scellé. Vérifié&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A second program, which shares nothing with this one, finds it valid too.</source>
        <translation>Un second programme, qui ne partage rien avec celui-ci, le trouve valable aussi.</translation>
    </message>
    <message>
        <source>The second program could not run: it needs ssh-keygen (OpenSSH), which is not on this computer.</source>
        <translation>Le second programme n’a pas pu tourner&#xa0;: il lui faut ssh-keygen (OpenSSH), qui n’est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Changed here since it was reopened: %1.</source>
        <translation>Modifié ici depuis la réouverture&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Values compared with this workspace: %1, all the same.</source>
        <translation>Valeurs comparées à cet espace de travail&#xa0;: %1, toutes les mêmes.</translation>
    </message>
</context>
<context>
    <name>sheets_account</name>
    <message>
        <source>Vote {field}</source>
        <translation>Vote {field}</translation>
    </message>
    <message>
        <source>Vote {field}: the file says so, though no circle is marked on the page</source>
        <translation>Vote {field}&#xa0;: le fichier le dit, bien qu’aucun cercle ne soit marqué sur la page</translation>
    </message>
    <message>
        <source>Reason for a score: shown here only</source>
        <translation>Raison d’un score&#xa0;: montrée ici seulement</translation>
    </message>
    <message>
        <source>Which sheet it is</source>
        <translation>De quelle fiche il s’agit</translation>
    </message>
    <message>
        <source>Not taken: a field that no sheet of ours has</source>
        <translation>Non repris&#xa0;: un champ qu’aucune de nos fiches n’a</translation>
    </message>
    <message>
        <source>Not taken: written or drawn onto the page, beside the form ({kind})</source>
        <translation>Non repris&#xa0;: écrit ou dessiné sur la page, à côté du formulaire ({kind})</translation>
    </message>
    <message>
        <source>Not taken: the file keeps something else than the page shows. Ask the member</source>
        <translation>Non repris&#xa0;: le fichier garde autre chose que ce que montre la page. Demandez au membre</translation>
    </message>
    <message>
        <source>Not taken: the sheet was refused</source>
        <translation>Non repris&#xa0;: la fiche a été refusée</translation>
    </message>
    <message>
        <source>Not taken: the words of a page that is no form</source>
        <translation>Non repris&#xa0;: les mots d’une page qui n’est pas un formulaire</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>This list of shortcuts</source>
        <translation>Cette liste de raccourcis</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>All assessments</source>
        <translation>Toutes les évaluations</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>Nouvelle évaluation</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Open the assessment</source>
        <translation>Ouvrir l’évaluation</translation>
    </message>
    <message>
        <source>Go to the next thing to do in it</source>
        <translation>Aller à la prochaine chose à y faire</translation>
    </message>
    <message>
        <source>Go to a section or field, or do something, by its name</source>
        <translation>Aller à une section ou un champ, ou faire quelque chose, par son nom</translation>
    </message>
    <message>
        <source>Go to a principle</source>
        <translation>Aller à un principe</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Section suivante</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>Section précédente</translation>
    </message>
    <message>
        <source>Show or hide the sections</source>
        <translation>Montrer ou cacher les sections</translation>
    </message>
    <message>
        <source>Show or hide the guidance</source>
        <translation>Montrer ou cacher l’aide</translation>
    </message>
    <message>
        <source>Go to the next area</source>
        <translation>Aller à la zone suivante</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>Enregistrer maintenant</translation>
    </message>
    <message>
        <source>Find and replace in the whole assessment</source>
        <translation>Chercher et remplacer dans toute l’évaluation</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Chercher et remplacer</translation>
    </message>
    <message>
        <source>What is still missing</source>
        <translation>Ce qui manque encore</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Le rapport</translation>
    </message>
    <message>
        <source>Set the score</source>
        <translation>Fixer le score</translation>
    </message>
    <message>
        <source>Clear the score</source>
        <translation>Effacer le score</translation>
    </message>
    <message>
        <source>Vote and go on</source>
        <translation>Voter et avancer</translation>
    </message>
    <message>
        <source>Abstain and go on</source>
        <translation>S’abstenir et avancer</translation>
    </message>
    <message>
        <source>Go on without a vote</source>
        <translation>Avancer sans voter</translation>
    </message>
    <message>
        <source>Take a vote back</source>
        <translation>Reprendre un vote</translation>
    </message>
    <message>
        <source>First or second round</source>
        <translation>Premier ou second tour</translation>
    </message>
    <message>
        <source>Paste a block from a spreadsheet</source>
        <translation>Coller un bloc d’un tableur</translation>
    </message>
    <message>
        <source>Write without distraction, or leave that</source>
        <translation>Écrire sans distraction, ou en sortir</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Note de bas de page</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Go to a page of the desk</source>
        <translation>Aller à une page du bureau</translation>
    </message>
    <message>
        <source>Search in the table</source>
        <translation>Chercher dans le tableau</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>On the card of an assessment</source>
        <translation>Sur la carte d’une évaluation</translation>
    </message>
    <message>
        <source>In an assessment</source>
        <translation>Dans une évaluation</translation>
    </message>
    <message>
        <source>On the steps of a score</source>
        <translation>Sur les degrés d’un score</translation>
    </message>
    <message>
        <source>On the votes of the panel</source>
        <translation>Sur les votes du panel</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>En écrivant</translation>
    </message>
    <message>
        <source>At the desk of the consortium</source>
        <translation>Au bureau du consortium</translation>
    </message>
</context>
<context>
    <name>sources_account</name>
    <message>
        <source>Kind of “{field}”</source>
        <translation>Type de «&#xa0;{field}&#xa0;»</translation>
    </message>
    <message>
        <source>Title of “{field}”</source>
        <translation>Titre de «&#xa0;{field}&#xa0;»</translation>
    </message>
    <message>
        <source>Publisher of “{field}”</source>
        <translation>Éditeur de «&#xa0;{field}&#xa0;»</translation>
    </message>
    <message>
        <source>Publisher of “{field}”: who wrote it, as no publisher is named</source>
        <translation>Éditeur de «&#xa0;{field}&#xa0;»&#xa0;: qui l’a écrit, car aucun éditeur n’est nommé</translation>
    </message>
    <message>
        <source>Date of publication of “{field}”</source>
        <translation>Date de publication de «&#xa0;{field}&#xa0;»</translation>
    </message>
    <message>
        <source>Web address of “{field}”</source>
        <translation>Adresse web de «&#xa0;{field}&#xa0;»</translation>
    </message>
    <message>
        <source>Says of “{field}” what is taken already</source>
        <translation>Dit de «&#xa0;{field}&#xa0;» ce qui est déjà repris</translation>
    </message>
    <message>
        <source>What an abbreviation in the file means</source>
        <translation>Ce que veut dire une abréviation dans le fichier</translation>
    </message>
    <message>
        <source>What separates the entries</source>
        <translation>Ce qui sépare les entrées</translation>
    </message>
    <message>
        <source>Not taken: a source has no field for “{name}” (of “{field}”)</source>
        <translation>Non repris&#xa0;: une source n’a pas de champ pour «&#xa0;{name}&#xa0;» (de «&#xa0;{field}&#xa0;»)</translation>
    </message>
    <message>
        <source>Not taken: of use to the program that wrote it</source>
        <translation>Non repris&#xa0;: ne sert qu’au programme qui l’a écrit</translation>
    </message>
    <message>
        <source>Not taken: no certain date (of “{field}”)</source>
        <translation>Non repris&#xa0;: pas de date certaine (de «&#xa0;{field}&#xa0;»)</translation>
    </message>
    <message>
        <source>Not taken: no web address (of “{field}”)</source>
        <translation>Non repris&#xa0;: pas d’adresse web (de «&#xa0;{field}&#xa0;»)</translation>
    </message>
    <message>
        <source>Not taken: a comment</source>
        <translation>Non repris&#xa0;: un commentaire</translation>
    </message>
    <message>
        <source>Not taken: it stands between the entries</source>
        <translation>Non repris&#xa0;: se trouve entre les entrées</translation>
    </message>
    <message>
        <source>Not taken: the entry is damaged; its braces or commas do not fit</source>
        <translation>Non repris&#xa0;: l’entrée est endommagée&#xa0;; ses accolades ou ses virgules ne vont pas</translation>
    </message>
    <message>
        <source>Not taken: the entry has no title and no web address</source>
        <translation>Non repris&#xa0;: l’entrée n’a ni titre ni adresse web</translation>
    </message>
    <message>
        <source>Not taken: this source is there, “{title}”</source>
        <translation>Non repris&#xa0;: cette source est là, «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Another work, or the one that is there? It has the title of “{title}” ({address})</source>
        <translation>Un autre ouvrage, ou celui qui est là&#xa0;? Il a le titre de «&#xa0;{title}&#xa0;» ({address})</translation>
    </message>
</context>
<context>
    <name>targets</name>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
</context>
<context>
    <name>things</name>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Langue du rapport</translation>
    </message>
    <message>
        <source>Study period</source>
        <translation>Période d’étude</translation>
    </message>
    <message>
        <source>Practice mark</source>
        <translation>Marque d’exercice</translation>
    </message>
    <message>
        <source>Undone: {what}.</source>
        <translation>Annulé&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Redone: {what}.</source>
        <translation>Rétabli&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Restored: {what}.</source>
        <translation>Restauré&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Replaced: {what}.</source>
        <translation>Remplacé&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Put back: {what}.</source>
        <translation>Remis&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Corrected: {what}.</source>
        <translation>Corrigé&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Decided by the median: {what}.</source>
        <translation>Décidé par la médiane&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Brought in: {what}.</source>
        <translation>Importé&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Taken over: {what}.</source>
        <translation>Repris&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Corrected as in the document: {what}.</source>
        <translation>Corrigé comme dans le document&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Removed: {what}.</source>
        <translation>Retiré&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>{member} is there again</source>
        <translation>{member} est de nouveau là</translation>
    </message>
    <message>
        <source>{what}, cited in {sections}</source>
        <translation>{what}, citée dans {sections}</translation>
    </message>
    <message>
        <source>{what}, {count} dimensions in all</source>
        <translation>{what}, {count} dimensions en tout</translation>
    </message>
    <message>
        <source>votes ({count})</source>
        <translation>votes ({count})</translation>
    </message>
    <message>
        <source>{what}, and {count} more</source>
        <translation>{what}, et {count} de plus</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>a source</source>
        <translation>une source</translation>
    </message>
    <message>
        <source>added “{words}”</source>
        <translation>ajouté «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>removed “{words}”</source>
        <translation>retiré «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>the same words in another form</source>
        <translation>les mêmes mots sous une autre forme</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Vote of {member}, round {round}</source>
        <translation>Vote de {member}, tour {round}</translation>
    </message>
    <message>
        <source>Decision on the votes as they are</source>
        <translation>Décision sur les votes tels qu’ils sont</translation>
    </message>
    <message>
        <source>Revision {number}</source>
        <translation>Révision {number}</translation>
    </message>
    <message>
        <source>Member {member}</source>
        <translation>Membre {member}</translation>
    </message>
    <message>
        <source>The name of {member}</source>
        <translation>Le nom de {member}</translation>
    </message>
    <message>
        <source>Principles: {numbers}</source>
        <translation>Principes&#xa0;: {numbers}</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>Abstention</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Parti</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>It stands with the names of the panel alone.</source>
        <translation>Cela figure avec les noms du panel seulement.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>saisi</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>The votes as they stood when it was decided.</source>
        <translation>Les votes tels qu’ils étaient lors de la décision.</translation>
    </message>
</context>
<context>
    <name>verdicts</name>
    <message>
        <source>size within limits</source>
        <translation>taille dans les limites</translation>
    </message>
    <message>
        <source>nothing missing, nothing added</source>
        <translation>rien ne manque, rien n’est ajouté</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>known sender</source>
        <translation>expéditeur connu</translation>
    </message>
    <message>
        <source>checksum of every part</source>
        <translation>somme de contrôle de chaque partie</translation>
    </message>
    <message>
        <source>data that can be read</source>
        <translation>données lisibles</translation>
    </message>
    <message>
        <source>data in the agreed form</source>
        <translation>données dans la forme convenue</translation>
    </message>
    <message>
        <source>all parts tell the same</source>
        <translation>toutes les parties disent la même chose</translation>
    </message>
    <message>
        <source>scores recomputed</source>
        <translation>scores recalculés</translation>
    </message>
    <message>
        <source>place in the sequence of revisions</source>
        <translation>place dans la suite des révisions</translation>
    </message>
    <message>
        <source>Sender not checked: no list of signers was given.</source>
        <translation>Expéditeur non vérifié&#xa0;: aucune liste de signataires n’a été donnée.</translation>
    </message>
    <message>
        <source>TRAINING: a practice assessment, not to be published.</source>
        <translation>EXERCICE&#xa0;: une évaluation d’exercice, à ne pas publier.</translation>
    </message>
    <message>
        <source>Revisions before this one are missing.</source>
        <translation>Des révisions avant celle-ci manquent.</translation>
    </message>
    <message>
        <source>The same file was received before.</source>
        <translation>Le même fichier a été reçu auparavant.</translation>
    </message>
    <message>
        <source>PASSED ON: the sender encrypted it for {count} recipients, and it came in the clear. Others may have read it.</source>
        <translation>TRANSMIS&#xa0;: l’expéditeur l’a chiffré pour {count} destinataires, et il est arrivé en clair. D’autres l’ont peut-être lu.</translation>
    </message>
    <message>
        <source>PASSED ON: the sender did not encrypt it for you. Somebody who could open it encrypted it anew for you.</source>
        <translation>TRANSMIS&#xa0;: l’expéditeur ne l’a pas chiffré pour vous. Quelqu’un qui pouvait l’ouvrir l’a chiffré de nouveau pour vous.</translation>
    </message>
    <message>
        <source>Kept back by the sender: confidential sources {confidential_sources}, votes {votes}, names {identities}.</source>
        <translation>Retenu par l’expéditeur&#xa0;: sources confidentielles {confidential_sources}, votes {votes}, noms {identities}.</translation>
    </message>
    <message>
        <source>Not held against the consortium’s policy: none was given.</source>
        <translation>Non comparé à la politique du consortium&#xa0;: aucune n’a été donnée.</translation>
    </message>
    <message>
        <source>The method calls itself {id} {version} and is another: it was altered ({sha256}).</source>
        <translation>La méthode se nomme {id} {version} et en est une autre&#xa0;: elle a été altérée ({sha256}).</translation>
    </message>
    <message>
        <source>The method {id} {version} ({sha256}) is none that is accepted.</source>
        <translation>La méthode {id} {version} ({sha256}) n’est pas de celles qui sont acceptées.</translation>
    </message>
    <message>
        <source>{country} is no country.</source>
        <translation>{country} n’est pas un pays.</translation>
    </message>
    <message>
        <source>{principal} does not speak for {country}.</source>
        <translation>{principal} ne parle pas pour {country}.</translation>
    </message>
    <message>
        <source>The study period only begins on {first}.</source>
        <translation>La période d’étude ne commence que le {first}.</translation>
    </message>
    <message>
        <source>The study period ends only on {last}.</source>
        <translation>La période d’étude ne finit que le {last}.</translation>
    </message>
    <message>
        <source>The study period has {days} days; more than {limit} are not expected.</source>
        <translation>La période d’étude a {days} jours&#xa0;; on n’en attend pas plus de {limit}.</translation>
    </message>
    <message>
        <source>The study period begins on {first}, before {earliest}.</source>
        <translation>La période d’étude commence le {first}, avant {earliest}.</translation>
    </message>
    <message>
        <source>The file says that it was made on {created}.</source>
        <translation>Le fichier dit qu’il a été fait le {created}.</translation>
    </message>
    <message>
        <source>Revision {revision} names no revision that it follows.</source>
        <translation>La révision {revision} ne nomme aucune révision qu’elle suivrait.</translation>
    </message>
    <message>
        <source>Revision {revision} follows one that is not here ({previous}…).</source>
        <translation>La révision {revision} en suit une qui n’est pas ici ({previous}…).</translation>
    </message>
    <message>
        <source>Score and rating of the CIVICUS Monitor do not fit each other ({where}).</source>
        <translation>Le score et la classification du CIVICUS Monitor ne vont pas ensemble ({where}).</translation>
    </message>
    <message>
        <source>The edition {edition} of the CIVICUS Monitor has not appeared yet.</source>
        <translation>L’édition {edition} du CIVICUS Monitor n’est pas encore parue.</translation>
    </message>
    <message>
        <source>Members of the panel: {members}; at least {limit} are required.</source>
        <translation>Membres du panel&#xa0;: {members}&#xa0;; il en faut au moins {limit}.</translation>
    </message>
    <message>
        <source>Members of the panel: {members}; the method advises {limit}.</source>
        <translation>Membres du panel&#xa0;: {members}&#xa0;; la méthode en conseille {limit}.</translation>
    </message>
    <message>
        <source>A vote on {dimension} is no step of the scale.</source>
        <translation>Un vote sur {dimension} n’est pas un degré de l’échelle.</translation>
    </message>
    <message>
        <source>No step of the scale: {where}.</source>
        <translation>Ce n’est pas un degré de l’échelle&#xa0;: {where}.</translation>
    </message>
    <message>
        <source>A score has no justification ({where}).</source>
        <translation>Un score n’a pas de justification ({where}).</translation>
    </message>
    <message>
        <source>The score is not what its rule makes of the votes ({where}).</source>
        <translation>Le score n’est pas ce que sa règle fait des votes ({where}).</translation>
    </message>
    <message>
        <source>Something required is missing ({where}).</source>
        <translation>Quelque chose de requis manque ({where}).</translation>
    </message>
    <message>
        <source>Confidential sources inside: {count}. Do not pass the file on; tell the member.</source>
        <translation>Sources confidentielles dedans&#xa0;: {count}. Ne transmettez pas le fichier&#xa0;; dites-le au membre.</translation>
    </message>
    <message>
        <source>Names without consent inside: {count}. Do not pass the file on; tell the member.</source>
        <translation>Noms sans consentement dedans&#xa0;: {count}. Ne transmettez pas le fichier&#xa0;; dites-le au membre.</translation>
    </message>
    <message>
        <source>Narratives of the practice assessment: {count}. It is not marked as practice.</source>
        <translation>Textes narratifs de l’évaluation d’exercice&#xa0;: {count}. Il n’est pas marqué comme exercice.</translation>
    </message>
    <message>
        <source>Practice assessments are not accepted.</source>
        <translation>Les évaluations d’exercice ne sont pas acceptées.</translation>
    </message>
    <message>
        <source>What is enclosed as draft report is no readable PDF. Do not open it.</source>
        <translation>Ce qui est joint comme projet de rapport n’est pas un PDF lisible. Ne l’ouvrez pas.</translation>
    </message>
    <message>
        <source>The enclosed draft report does not say what the file says (printed by version {version}).</source>
        <translation>Le projet de rapport joint ne dit pas ce que dit le fichier (imprimé par la version {version}).</translation>
    </message>
    <message>
        <source>The enclosed draft report has the words of the file and other bytes than ours (printed by version {version}).</source>
        <translation>Le projet de rapport joint a les mots du fichier et d’autres octets que les nôtres (imprimé par la version {version}).</translation>
    </message>
    <message>
        <source>The enclosed draft report was printed by version {version}, which words the standing parts otherwise; all texts, names and figures of the file stand in it.</source>
        <translation>Le projet de rapport joint a été imprimé par la version {version}, qui formule autrement les parties types&#xa0;; tous les textes, noms et chiffres du fichier y figurent.</translation>
    </message>
    <message>
        <source>The enclosed draft report could not be printed anew and compared ({reason}).</source>
        <translation>Le projet de rapport joint n’a pas pu être imprimé à nouveau et comparé ({reason}).</translation>
    </message>
</context>
<context>
    <name>votes_account</name>
    <message>
        <source>Vote {field}</source>
        <translation>Vote {field}</translation>
    </message>
    <message>
        <source>Member {field}</source>
        <translation>Membre {field}</translation>
    </message>
    <message>
        <source>A person’s name: it becomes {field}, and is kept with the names of the panel only</source>
        <translation>Un nom de personne&#xa0;: il devient {field}, et n’est gardé qu’avec les noms du panel</translation>
    </message>
    <message>
        <source>Dimension {field}</source>
        <translation>Dimension {field}</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Head of a column</source>
        <translation>Tête d’une colonne</translation>
    </message>
    <message>
        <source>What separates the cells</source>
        <translation>Ce qui sépare les cellules</translation>
    </message>
    <message>
        <source>Not taken: it stands outside the table</source>
        <translation>Non repris&#xa0;: hors du tableau</translation>
    </message>
    <message>
        <source>Not taken: a figure of the panel, which nobody cast</source>
        <translation>Non repris&#xa0;: un chiffre du panel, que personne n’a voté</translation>
    </message>
    <message>
        <source>Not taken: it explains the votes and is none</source>
        <translation>Non repris&#xa0;: explique les votes et n’en est pas un</translation>
    </message>
    <message>
        <source>Not taken: the row names no dimension that a panel scores</source>
        <translation>Non repris&#xa0;: la ligne ne nomme aucune dimension qu’un panel note</translation>
    </message>
    <message>
        <source>Not taken: it names a round and no member</source>
        <translation>Non repris&#xa0;: nomme un tour et aucun membre</translation>
    </message>
    <message>
        <source>Not taken: there is no vote with it</source>
        <translation>Non repris&#xa0;: il n’y a pas de vote avec</translation>
    </message>
    <message>
        <source>Not taken: this sheet has no table of votes</source>
        <translation>Non repris&#xa0;: cette feuille n’a pas de tableau de votes</translation>
    </message>
    <message>
        <source>Not taken: this sheet is hidden</source>
        <translation>Non repris&#xa0;: cette feuille est cachée</translation>
    </message>
    <message>
        <source>Not taken: this sheet was left out</source>
        <translation>Non repris&#xa0;: cette feuille a été laissée de côté</translation>
    </message>
    <message>
        <source>Not taken: another sheet has votes of the same round. Say of which round each is, or leave one out</source>
        <translation>Non repris&#xa0;: une autre feuille a des votes du même tour. Dites de quel tour est chacune, ou laissez-en une de côté</translation>
    </message>
    <message>
        <source>Not taken: the number is that of one dimension, the name that of another. Correct one of them</source>
        <translation>Non repris&#xa0;: le numéro est celui d’une dimension, le nom celui d’une autre. Corrigez l’un des deux</translation>
    </message>
    <message>
        <source>Not taken: one vote stretches over several cells. Split the cell</source>
        <translation>Non repris&#xa0;: un vote s’étend sur plusieurs cellules. Scindez la cellule</translation>
    </message>
    <message>
        <source>Not taken: a second table with other heads begins above. Put it on a sheet, or into a file, of its own</source>
        <translation>Non repris&#xa0;: un second tableau avec d’autres têtes commence au-dessus. Mettez-le sur une feuille, ou dans un fichier, à part</translation>
    </message>
    <message>
        <source>Not taken: this may be a round or a member. Write “Round 1”, or “Member 1”</source>
        <translation>Non repris&#xa0;: ceci peut être un tour ou un membre. Écrivez «&#xa0;Tour 1&#xa0;», ou «&#xa0;Membre 1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Draft</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Scellé</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevée</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Repressed</source>
        <translation>Réprimé</translation>
    </message>
    <message>
        <source>Obstructed</source>
        <translation>Obstrué</translation>
    </message>
    <message>
        <source>Narrowed</source>
        <translation>Rétréci</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Consensus</translation>
    </message>
    <message>
        <source>Median of the votes</source>
        <translation>Médiane des votes</translation>
    </message>
    <message>
        <source>Mean of the votes</source>
        <translation>Moyenne des votes</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>step of the scale</source>
        <translation>degré de l’échelle</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>arrondi</translation>
    </message>
    <message>
        <source>words for ranges of scores</source>
        <translation>mots pour des plages de scores</translation>
    </message>
    <message>
        <source>rule of the panel</source>
        <translation>règle du panel</translation>
    </message>
    <message>
        <source>minimum panel</source>
        <translation>panel minimum</translation>
    </message>
    <message>
        <source>when a panel disagrees</source>
        <translation>quand un panel est en désaccord</translation>
    </message>
    <message>
        <source>length of narratives</source>
        <translation>longueur des textes narratifs</translation>
    </message>
    <message>
        <source>guiding questions</source>
        <translation>questions d’orientation</translation>
    </message>
    <message>
        <source>meaning of the levels</source>
        <translation>sens des niveaux</translation>
    </message>
    <message>
        <source>First round</source>
        <translation>Premier tour</translation>
    </message>
    <message>
        <source>Second round</source>
        <translation>Second tour</translation>
    </message>
    <message>
        <source>To the government</source>
        <translation>Au gouvernement</translation>
    </message>
    <message>
        <source>To donors and the international community</source>
        <translation>Aux bailleurs et à la communauté internationale</translation>
    </message>
    <message>
        <source>To civil society</source>
        <translation>À la société civile</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Requis</translation>
    </message>
    <message>
        <source>Advised</source>
        <translation>Conseillé</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Loi</translation>
    </message>
    <message>
        <source>Official document</source>
        <translation>Document officiel</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Presse</translation>
    </message>
    <message>
        <source>Academic work</source>
        <translation>Travail universitaire</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
</context>
</TS>
