<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>AccountView</name>
    <message>
        <source>Words</source>
        <translation>Palavras</translation>
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
        <translation>O que aconteceu a cada parte</translation>
    </message>
    <message>
        <source>All words of the chosen part</source>
        <translation>Todas as palavras da parte escolhida</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Não retomado</translation>
    </message>
    <message>
        <source>Taken, and may say more than was taken</source>
        <translation>Retomado, e talvez diga mais do que se retomou</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Retomado</translation>
    </message>
    <message>
        <source>Standing matter: what every report has, and headings that the report prints itself</source>
        <translation>Elementos fixos: o que todo o relatório tem, e títulos que o relatório imprime por si</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Escolha, por favor</translation>
    </message>
</context>
<context>
    <name>AskedMark</name>
    <message numerus="yes">
        <source>%n comment(s) beside the page</source>
        <translation>
            <numerusform>%n comentário ao lado da página</numerusform>
            <numerusform>%n comentários ao lado da página</numerusform>
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
        <translation>EXERCÍCIO</translation>
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
            <numerusform>Falta %n elemento obrigatório antes de se poder selar.</numerusform>
            <numerusform>Faltam %n elementos obrigatórios antes de se poder selar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Reabrir…</translation>
    </message>
    <message>
        <source>Revision %1 is sealed. Reopen it to change anything.</source>
        <translation>A revisão %1 está selada. Reabra-a para alterar alguma coisa.</translation>
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
        <translation>Tem o nome da sua organização e foi assinado com uma chave que este espaço de trabalho não tem, como a de um espaço de trabalho que retirou. O seu código de verificação é %1: compare-o com a sua folha, ou por telefone. Continuar faz dele a revisão %2, um rascunho; senão é recebido como foi selado.</translation>
    </message>
    <message>
        <source>Go on from this file?</source>
        <translation>Continuar a partir deste ficheiro?</translation>
    </message>
    <message>
        <source>Go on as the next revision</source>
        <translation>Continuar como revisão seguinte</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) corrected as in the document.</source>
        <translation>
            <numerusform>%n campo corrigido como no documento.</numerusform>
            <numerusform>%n campos corrigidos como no documento.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) added.</source>
        <translation>
            <numerusform>%n fonte acrescentada.</numerusform>
            <numerusform>%n fontes acrescentadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the pictures?</source>
        <translation>Guardar as imagens?</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) stand in the document.</source>
        <translation>
            <numerusform>Há %n imagem no documento.</numerusform>
            <numerusform>Há %n imagens no documento.</numerusform>
        </translation>
    </message>
    <message>
        <source>A report holds none; each can be kept as a source, with the picture attached.</source>
        <translation>Um relatório não contém nenhuma; cada uma pode ser guardada como fonte, com a imagem anexada.</translation>
    </message>
    <message>
        <source>Keep as sources</source>
        <translation>Guardar como fontes</translation>
    </message>
    <message>
        <source>Not kept, as they are no PNG or JPEG: %1</source>
        <translation>Não guardadas, por não serem PNG nem JPEG: %1</translation>
    </message>
    <message>
        <source>Take this report?</source>
        <translation>Retomar este relatório?</translation>
    </message>
    <message>
        <source>Take the report all the same</source>
        <translation>Retomar o relatório mesmo assim</translation>
    </message>
    <message>
        <source>Empty folder for the workspace</source>
        <translation>Pasta vazia para o espaço de trabalho</translation>
    </message>
    <message>
        <source>The backup was restored as a workspace in %1.</source>
        <translation>A cópia de segurança foi reposta como espaço de trabalho em %1.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abri-lo</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Assessment (*.json)</source>
        <translation>Avaliação (*.json)</translation>
    </message>
    <message>
        <source>Exported to %1, as a copy for another computer. It is not encrypted, and it is no submission: for that, seal the assessment.</source>
        <translation>Exportada para %1, como cópia para outro computador. Não está cifrada e não é um envio: para isso, sele a avaliação.</translation>
    </message>
    <message>
        <source>attached files (%1)</source>
        <translation>ficheiros anexos (%1)</translation>
    </message>
    <message>
        <source>names of panel members (%1)</source>
        <translation>nomes de membros do painel (%1)</translation>
    </message>
    <message>
        <source>sealed revisions (%1)</source>
        <translation>revisões seladas (%1)</translation>
    </message>
    <message>
        <source>Not included: %1.</source>
        <translation>Não incluído: %1.</translation>
    </message>
    <message>
        <source>Installed: {packs}. Reports in this script can be printed now.</source>
        <translation>Instalado: {packs}. Já se podem imprimir relatórios nesta escrita.</translation>
    </message>
</context>
<context>
    <name>AssessmentsModel</name>
    <message>
        <source>TRAINING</source>
        <translation>EXERCÍCIO</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>revisão %1</translation>
    </message>
    <message>
        <source>Method %1</source>
        <translation>Método %1</translation>
    </message>
    <message>
        <source>revision %1 sealed %2</source>
        <translation>revisão %1 selada a %2</translation>
    </message>
    <message>
        <source>begun %1</source>
        <translation>começada a %1</translation>
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
        <translation>ainda sem cópia de segurança</translation>
    </message>
    <message>
        <source>in no backup yet; the last one is of %1</source>
        <translation>ainda em nenhuma cópia de segurança; a última é de %1</translation>
    </message>
    <message>
        <source>changed since the backup of %1</source>
        <translation>alterada desde a cópia de segurança de %1</translation>
    </message>
    <message>
        <source>backup %1</source>
        <translation>cópia de segurança %1</translation>
    </message>
    <message>
        <source>principle %1: %2</source>
        <translation>princípio %1: %2</translation>
    </message>
    <message>
        <source>no score yet</source>
        <translation>ainda sem pontuação</translation>
    </message>
    <message>
        <source>%1 required parts are there</source>
        <translation>estão presentes %1 elementos obrigatórios</translation>
    </message>
</context>
<context>
    <name>BackupLine</name>
    <message>
        <source>Back &amp;up now</source>
        <translation>Fazer cópia a&amp;gora</translation>
    </message>
    <message>
        <source>Remind me in a week</source>
        <translation>Lembrar-me daqui a uma semana</translation>
    </message>
    <message>
        <source>Do not remind me</source>
        <translation>Não me lembrar</translation>
    </message>
    <message>
        <source>Another second p&amp;lace…</source>
        <translation>Outro segundo &amp;lugar…</translation>
    </message>
    <message>
        <source>Choose a second p&amp;lace…</source>
        <translation>Escolher um segundo &amp;lugar…</translation>
    </message>
    <message>
        <source>No backup on this computer yet: the first one is made by itself in a minute.</source>
        <translation>Ainda não há cópia de segurança neste computador: a primeira faz-se sozinha dentro de um minuto.</translation>
    </message>
    <message>
        <source>Last backup on this computer: %1.</source>
        <translation>Última cópia de segurança neste computador: %1.</translation>
    </message>
    <message>
        <source>There is no backup outside of this computer.</source>
        <translation>Não há nenhuma cópia de segurança fora deste computador.</translation>
    </message>
    <message>
        <source>Nothing was written to %1 yet.</source>
        <translation>Ainda nada foi escrito em %1.</translation>
    </message>
    <message>
        <source>In %1: %2.</source>
        <translation>Em %1: %2.</translation>
    </message>
    <message>
        <source>It is not plugged in at present.</source>
        <translation>De momento não está ligado.</translation>
    </message>
    <message>
        <source>Your work is on this computer only.</source>
        <translation>O seu trabalho está só neste computador.</translation>
    </message>
    <message>
        <source>The second place has no backup of this week.</source>
        <translation>O segundo lugar não tem cópia desta semana.</translation>
    </message>
    <message>
        <source>If this computer is lost or breaks, your work is gone with it. Choose a second place for backups: a stick, or a disk that you keep elsewhere. They are encrypted.</source>
        <translation>Se este computador se perder ou avariar, o seu trabalho vai com ele. Escolha um segundo lugar para as cópias de segurança: uma pen USB, ou um disco que guarde noutro sítio. São cifradas.</translation>
    </message>
    <message>
        <source>No backup was written to the second place yet. Plug it in, and it is done by itself.</source>
        <translation>Ainda não foi escrita nenhuma cópia no segundo lugar. Ligue-o, e faz-se sozinha.</translation>
    </message>
    <message>
        <source>The last backup outside of this computer is more than a week old. Plug in the second place, and it is brought up to date by itself.</source>
        <translation>A última cópia fora deste computador tem mais de uma semana. Ligue o segundo lugar, e é atualizada sozinha.</translation>
    </message>
</context>
<context>
    <name>BackupLook</name>
    <message>
        <source>Assessment</source>
        <translation>Avaliação</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palavras</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Última alteração</translation>
    </message>
    <message>
        <source>Beside the present one</source>
        <translation>Ao lado da atual</translation>
    </message>
    <message>
        <source>What is in the backup</source>
        <translation>O que a cópia de segurança contém</translation>
    </message>
    <message>
        <source>The backup of %1</source>
        <translation>A cópia de segurança de %1</translation>
    </message>
    <message>
        <source>It arrived whole: every page of it was read and checked. It is of %1.</source>
        <translation>Chegou inteira: cada página foi lida e verificada. É de %1.</translation>
    </message>
    <message>
        <source>There is no assessment in it.</source>
        <translation>Não contém nenhuma avaliação.</translation>
    </message>
    <message>
        <source>Not in it, but in the present workspace: %1.</source>
        <translation>Não estão nela, mas estão no espaço de trabalho atual: %1.</translation>
    </message>
    <message>
        <source>There is no workspace on this computer yet: nothing is replaced.</source>
        <translation>Ainda não há espaço de trabalho neste computador: nada é substituído.</translation>
    </message>
    <message>
        <source>It takes the place of the present workspace, which is kept as a backup of its own: you can bring that back in the same way.</source>
        <translation>Toma o lugar do espaço de trabalho atual, que é guardado como cópia de segurança própria: pode recuperá-lo da mesma maneira.</translation>
    </message>
    <message>
        <source>The present workspace is another one, which this passphrase does not open. It is kept as a backup of its own: you can bring it back in the same way, with its own passphrase.</source>
        <translation>O espaço de trabalho atual é outro, que esta frase-passe não abre. É guardado como cópia de segurança própria: pode recuperá-lo da mesma maneira, com a sua própria frase-passe.</translation>
    </message>
    <message>
        <source>The present workspace cannot be read, so nothing can be said of what differs. It is kept as it is, in a folder among the backups.</source>
        <translation>O espaço de trabalho atual não pode ser lido, e por isso nada se pode dizer do que difere. É guardado tal como está, numa pasta entre as cópias de segurança.</translation>
    </message>
</context>
<context>
    <name>BackupVerbs</name>
    <message>
        <source>A second place for backups: a stick, or a disk that you keep elsewhere</source>
        <translation>Um segundo lugar para as cópias: uma pen USB, ou um disco que guarde noutro sítio</translation>
    </message>
    <message>
        <source>This is the folder of the workspace itself, and would be lost with it. Choose a folder on a stick or on another disk.</source>
        <translation>Esta é a pasta do próprio espaço de trabalho, e perder-se-ia com ele. Escolha uma pasta numa pen USB ou noutro disco.</translation>
    </message>
    <message>
        <source>Folder for the file that goes to the other computer</source>
        <translation>Pasta para o ficheiro que vai para o outro computador</translation>
    </message>
    <message>
        <source>The backup in the second place failed. %1</source>
        <translation>A cópia no segundo lugar falhou. %1</translation>
    </message>
    <message>
        <source>The last backup failed. %1</source>
        <translation>A última cópia de segurança falhou. %1</translation>
    </message>
    <message>
        <source>A backup of all assessments is on this computer. The second place is not plugged in; as soon as it is, the backup is brought there.</source>
        <translation>Uma cópia de todas as avaliações está neste computador. O segundo lugar não está ligado; assim que estiver, a cópia é levada para lá.</translation>
    </message>
    <message>
        <source>A backup of all assessments is in both places. It opens with your passphrase.</source>
        <translation>Uma cópia de todas as avaliações está em ambos os lugares. Abre-se com a sua frase-passe.</translation>
    </message>
    <message>
        <source>A backup of all assessments is on this computer. It opens with your passphrase.</source>
        <translation>Uma cópia de todas as avaliações está neste computador. Abre-se com a sua frase-passe.</translation>
    </message>
    <message>
        <source>Written and read back: %1 (%2). Take it to the other computer, open the program there, choose “Bring back from a backup…” and this file: it is checked there before anything is done. Your passphrase opens it.</source>
        <translation>Escrito e relido: %1 (%2). Leve-o ao outro computador, abra lá o programa, escolha “Recuperar de uma cópia de segurança…” e este ficheiro: lá é verificado antes de se fazer seja o que for. A sua frase-passe abre-o.</translation>
    </message>
</context>
<context>
    <name>BringBackDialog</name>
    <message>
        <source>Made</source>
        <translation>Feita</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Escolher um &amp;ficheiro…</translation>
    </message>
    <message>
        <source>Look in a f&amp;older…</source>
        <translation>Procurar numa &amp;pasta…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Bring back from a backup – eesee</source>
        <translation>Recuperar de uma cópia de segurança – eesee</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>Que cópia de segurança?</translation>
    </message>
    <message>
        <source>Plug in the stick or the disk with your backups: what is on it appears here. Nothing is replaced before you have seen what is in the backup.</source>
        <translation>Ligue a pen USB ou o disco com as suas cópias: o que lá está aparece aqui. Nada é substituído antes de ter visto o que a cópia contém.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Cópias de segurança</translation>
    </message>
    <message>
        <source>What opens it?</source>
        <translation>O que a abre?</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase-passe</translation>
    </message>
    <message>
        <source>The one that you used on the day of the backup.</source>
        <translation>A que usava no dia da cópia.</translation>
    </message>
    <message>
        <source>Recovery &amp;code</source>
        <translation>Código &amp;de recuperação</translation>
    </message>
    <message>
        <source>From your paper, of the day of the backup.</source>
        <translation>O do seu papel, do dia da cópia.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Seguinte</translation>
    </message>
    <message>
        <source>&amp;Look into it</source>
        <translation>&amp;Ver o que contém</translation>
    </message>
    <message>
        <source>Bring &amp;it back</source>
        <translation>&amp;Recuperá-la</translation>
    </message>
    <message>
        <source>No backup was found on this computer or on what is plugged in. Plug in the stick, or choose the file. Its name begins with “eesee-backup”.</source>
        <translation>Não se encontrou nenhuma cópia neste computador nem no que está ligado. Ligue a pen USB, ou escolha o ficheiro. O seu nome começa por “eesee-backup”.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) found</source>
        <translation>
            <numerusform>%n cópia encontrada</numerusform>
            <numerusform>%n cópias encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Cópia de segurança</translation>
    </message>
    <message>
        <source>Backups (*.eesee-backup workspace.db);;All files (*)</source>
        <translation>Cópias de segurança (*.eesee-backup workspace.db);;Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>Folder with backups</source>
        <translation>Pasta com cópias de segurança</translation>
    </message>
    <message>
        <source>There is no backup in %1 or in the folders in it. Choose another folder.</source>
        <translation>Não há cópia de segurança em %1 nem nas suas pastas. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>Use the p&amp;assphrase</source>
        <translation>Usar a &amp;frase-passe</translation>
    </message>
    <message>
        <source>Use the &amp;recovery code</source>
        <translation>Usar o código de &amp;recuperação</translation>
    </message>
    <message>
        <source>Backup of %1, %2</source>
        <translation>Cópia de %1, %2</translation>
    </message>
</context>
<context>
    <name>BringInDialog</name>
    <message>
        <source>&amp;Another file…</source>
        <translation>&amp;Outro ficheiro…</translation>
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
        <translation>Fechar</translation>
    </message>
    <message>
        <source>A new assessment</source>
        <translation>Uma avaliação nova</translation>
    </message>
    <message>
        <source>For the &amp;panel of</source>
        <translation>Para o &amp;painel de</translation>
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
        <translation>O que contém</translation>
    </message>
    <message>
        <source>The file is not valid; nothing in it can be trusted. %1</source>
        <translation>O ficheiro não é válido; nada do que contém merece confiança. %1</translation>
    </message>
    <message>
        <source>This assessment is in the workspace already. An import never overwrites.</source>
        <translation>Esta avaliação já está no espaço de trabalho. Uma importação nunca sobrepõe nada.</translation>
    </message>
    <message>
        <source>These sheets belong to an assessment that is not in this workspace.</source>
        <translation>Estas folhas pertencem a uma avaliação que não está neste espaço de trabalho.</translation>
    </message>
    <message>
        <source>This is the workspace that is open, and no backup of it.</source>
        <translation>Este é o espaço de trabalho que está aberto, e não uma cópia dele.</translation>
    </message>
    <message>
        <source>All of these words stand where they were typed. The file is needed no more.</source>
        <translation>Todas estas palavras estão onde foram escritas. O ficheiro já não é preciso.</translation>
    </message>
    <message>
        <source>The assessment that these words belong to is not in this workspace.</source>
        <translation>A avaliação a que estas palavras pertencem não está neste espaço de trabalho.</translation>
    </message>
    <message>
        <source>No field reads otherwise than in the draft that was sent.</source>
        <translation>Nenhum campo se lê de outra forma que no rascunho enviado.</translation>
    </message>
</context>
<context>
    <name>BringingBack</name>
    <message>
        <source>This is the workspace as it was at the backup of %1.</source>
        <translation>Este é o espaço de trabalho como estava na cópia de %1.</translation>
    </message>
    <message>
        <source>What was here before is kept as a backup, and can be brought back likewise.</source>
        <translation>O que estava aqui antes é guardado como cópia de segurança, e pode ser recuperado da mesma maneira.</translation>
    </message>
</context>
<context>
    <name>CardsView</name>
    <message>
        <source>Assessments</source>
        <translation>Avaliações</translation>
    </message>
    <message>
        <source>Enter opens the assessment, Ctrl+Enter goes to the next thing to do in it</source>
        <translation>Enter abre a avaliação, Ctrl+Enter vai à próxima coisa a fazer nela</translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message>
        <source>Changed fields</source>
        <translation>Campos alterados</translation>
    </message>
    <message>
        <source>What changed in it</source>
        <translation>O que mudou</translation>
    </message>
    <message>
        <source>There is no revision before it here to compare with.</source>
        <translation>Não há aqui uma revisão anterior com que comparar.</translation>
    </message>
    <message>
        <source>No field has another text than in the revision before.</source>
        <translation>Nenhum campo tem outro texto que na revisão anterior.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) changed</source>
        <translation>
            <numerusform>%n campo alterado</numerusform>
            <numerusform>%n campos alterados</numerusform>
        </translation>
    </message>
    <message>
        <source> since revision %1</source>
        <translation> desde a revisão %1</translation>
    </message>
    <message>
        <source>Struck out: removed. Underlined: added.</source>
        <translation>Riscado: retirado. Sublinhado: acrescentado.</translation>
    </message>
</context>
<context>
    <name>CitedSources</name>
    <message>
        <source>S&amp;ources cited</source>
        <translation>F&amp;ontes citadas</translation>
    </message>
    <message>
        <source>Ci&amp;te</source>
        <translation>Ci&amp;tar</translation>
    </message>
    <message>
        <source>Add it and cite it</source>
        <translation>Acrescentá-la e citá-la</translation>
    </message>
    <message>
        <source>Type part of a title, Enter cites it</source>
        <translation>Escreva parte de um título, Enter cita-a</translation>
    </message>
    <message>
        <source>Type part of a title…</source>
        <translation>Escreva parte de um título…</translation>
    </message>
    <message>
        <source>Stop citing %1</source>
        <translation>Deixar de citar %1</translation>
    </message>
    <message>
        <source>Stop citing</source>
        <translation>Deixar de citar</translation>
    </message>
    <message>
        <source>No source is called “%1” yet.</source>
        <translation>Nenhuma fonte se chama ainda “%1”.</translation>
    </message>
    <message>
        <source>No source is called “%1” yet. Add it and cite it</source>
        <translation>Nenhuma fonte se chama ainda “%1”. Acrescentá-la e citá-la</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>Your recovery code</source>
        <translation>O seu código de recuperação</translation>
    </message>
    <message>
        <source>If the passphrase is ever lost, this code opens your work and lets you choose a new passphrase. The code is shown only this once; a new one can be made in the settings. Keep it on paper, away from this computer.</source>
        <translation>Se um dia a frase-passe se perder, este código abre o seu trabalho e deixa-o escolher uma nova. O código é mostrado só desta vez; pode fazer-se outro nas definições. Guarde-o em papel, longe deste computador.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save to a file…</source>
        <translation>&amp;Guardar num ficheiro…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperação</translation>
    </message>
    <message>
        <source>The code shown last time was never confirmed. This is a new one. The old one opens nothing any more: destroy any copy of it.</source>
        <translation>O código mostrado da última vez nunca foi confirmado. Este é novo. O antigo já não abre nada: destrua todas as cópias dele.</translation>
    </message>
    <message>
        <source>Whoever has this paper and the computer can open the assessments on it.</source>
        <translation>Quem tiver este papel e o computador pode abrir as avaliações que lá estão.</translation>
    </message>
    <message>
        <source>Copied. Other programs can read the clipboard until something else is copied.</source>
        <translation>Copiado. Outros programas podem ler a área de transferência até se copiar outra coisa.</translation>
    </message>
    <message>
        <source>Save the recovery code</source>
        <translation>Guardar o código de recuperação</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Saved. Move the file off this computer.</source>
        <translation>Guardado. Tire o ficheiro deste computador.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado para a impressora.</translation>
    </message>
</context>
<context>
    <name>CommentForm</name>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Add the comment</source>
        <translation>Acrescentar o comentário</translation>
    </message>
    <message>
        <source>Another comment</source>
        <translation>Outro comentário</translation>
    </message>
    <message>
        <source>What it as&amp;ks for</source>
        <translation>O que &amp;pede</translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <translation>Come&amp;ntário</translation>
    </message>
    <message>
        <source>Proposed wording</source>
        <translation>Redação proposta</translation>
    </message>
    <message>
        <source>In place of the passage, or of the whole text. The member takes it over with one click.</source>
        <translation>No lugar da passagem, ou de todo o texto. O membro toma-a com um clique.</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>A cargo de</translation>
    </message>
    <message>
        <source>%1. What is marked has formatting in it: the comment is on the whole text.</source>
        <translation>%1. O que está marcado tem formatação: o comentário é sobre todo o texto.</translation>
    </message>
    <message>
        <source>On %1: “%2”</source>
        <translation>Sobre %1: “%2”</translation>
    </message>
    <message>
        <source>On %1. Mark a passage to comment on that alone.</source>
        <translation>Sobre %1. Marque uma passagem para comentar só essa.</translation>
    </message>
</context>
<context>
    <name>CommentsPanel</name>
    <message>
        <source>No comment yet.</source>
        <translation>Ainda sem comentários.</translation>
    </message>
    <message>
        <source>Show its &amp;place</source>
        <translation>Mostrar o seu &amp;lugar</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Aceitar</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Fe&amp;char</translation>
    </message>
    <message>
        <source>Open agai&amp;n…</source>
        <translation>Abrir de &amp;novo…</translation>
    </message>
    <message>
        <source>Propose a &amp;wording…</source>
        <translation>Propor uma re&amp;dação…</translation>
    </message>
    <message>
        <source>Ass&amp;ign…</source>
        <translation>Atri&amp;buir…</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentários</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Looked after by %1</source>
        <translation>A cargo de %1</translation>
    </message>
    <message>
        <source>Wording proposed: %1</source>
        <translation>Redação proposta: %1</translation>
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
        <translation>&amp;Abrir o envio</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Ainda nada a comparar</translation>
    </message>
    <message>
        <source>As submissions come in, their scores stand here side by side, country by country in the order of their names, year by year. Nothing is ranked, and there is no overall score.</source>
        <translation>À medida que chegam envios, as suas pontuações ficam aqui lado a lado, país a país pela ordem dos nomes, ano a ano. Nada é ordenado por mérito, e não há pontuação global.</translation>
    </message>
    <message>
        <source>&amp;What to compare</source>
        <translation>O &amp;que comparar</translation>
    </message>
    <message>
        <source>Principle %1</source>
        <translation>Princípio %1</translation>
    </message>
    <message>
        <source>Dimension %1</source>
        <translation>Dimensão %1</translation>
    </message>
    <message>
        <source>The weights are provisional: the programme has not published them.</source>
        <translation>Os pesos são provisórios: o programa não os publicou.</translation>
    </message>
    <message>
        <source>%1, %2, revision %3: %4</source>
        <translation>%1, %2, revisão %3: %4</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>sem pontuação</translation>
    </message>
    <message>
        <source>How the panel decided: %1.</source>
        <translation>Como o painel decidiu: %1.</translation>
    </message>
    <message>
        <source>Confidence: %1.</source>
        <translation>Confiança: %1.</translation>
    </message>
</context>
<context>
    <name>ConfirmStep</name>
    <message>
        <source>Check your copy</source>
        <translation>Verifique a sua cópia</translation>
    </message>
    <message>
        <source>Type the recovery code from the copy that you keep, so that you know it will be there when you need it.</source>
        <translation>Escreva o código de recuperação a partir da cópia que guarda, para saber que estará lá quando precisar dela.</translation>
    </message>
    <message>
        <source>Recovery &amp;code</source>
        <translation>Código &amp;de recuperação</translation>
    </message>
    <message>
        <source>This is not the code that was shown. Compare it character by character, or go back to see it again.</source>
        <translation>Este não é o código que foi mostrado. Compare-o carácter a carácter, ou volte atrás para o ver outra vez.</translation>
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
        <translation>&amp;Retomar o que está assinalado</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>Assinalar &amp;tudo</translation>
    </message>
    <message>
        <source>In no field: %1</source>
        <translation>Em nenhum campo: %1</translation>
    </message>
    <message>
        <source>No longer in the document: %1</source>
        <translation>Já não está no documento: %1</translation>
    </message>
    <message>
        <source>What was changed in the draft</source>
        <translation>O que foi alterado no rascunho</translation>
    </message>
    <message>
        <source>Changed fields</source>
        <translation>Campos alterados</translation>
    </message>
    <message>
        <source>The space bar sets the tick</source>
        <translation>A barra de espaços assinala</translation>
    </message>
    <message>
        <source>What went and what came</source>
        <translation>O que saiu e o que entrou</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) read otherwise</source>
        <translation>
            <numerusform>%n campo lê-se de outra forma</numerusform>
            <numerusform>%n campos leem-se de outra forma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracked change(s) were taken as accepted</source>
        <translation>
            <numerusform>%n alteração registada foi tida por aceite</numerusform>
            <numerusform>%n alterações registadas foram tidas por aceites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) or remark(s) stand in no field</source>
        <translation>
            <numerusform>%n parágrafo ou comentário não está em nenhum campo</numerusform>
            <numerusform>%n parágrafos ou comentários não estão em nenhum campo</numerusform>
        </translation>
    </message>
    <message>
        <source>Its heading was deleted in the document, and its text with it, or moved.</source>
        <translation>O seu título foi apagado no documento, e o texto com ele, ou foi deslocado.</translation>
    </message>
    <message>
        <source>The text here was changed since the draft was sent. Above stands only what was changed in the document; taking it undoes what was changed here.</source>
        <translation>O texto daqui foi alterado desde o envio do rascunho. Acima está só o que foi alterado no documento; retomá-lo desfaz o que foi alterado aqui.</translation>
    </message>
    <message>
        <source>The words are the same; bold, a heading, a list or a link is another.</source>
        <translation>As palavras são as mesmas; muda o negrito, um título, uma lista ou uma ligação.</translation>
    </message>
</context>
<context>
    <name>CountryChoice</name>
    <message>
        <source>Choose or type…</source>
        <translation>Escolher ou escrever…</translation>
    </message>
    <message>
        <source>No country is called “%1”.</source>
        <translation>Nenhum país se chama “%1”.</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Algo correu mal no programa</translation>
    </message>
    <message>
        <source>This is a fault in the program, not yours. %1 The report below contains no names and none of your text; please pass it on to whoever supports you. You can carry on working, though it is safer to restart the program.</source>
        <translation>É uma falha do programa, não sua. %1 O relatório abaixo não contém nomes nem nada do seu texto; passe-o, por favor, a quem lhe dá apoio. Pode continuar a trabalhar, embora seja mais seguro reiniciar o programa.</translation>
    </message>
    <message>
        <source>What you had written has been saved.</source>
        <translation>O que tinha escrito foi guardado.</translation>
    </message>
    <message>
        <source>What you wrote last could not be saved: copy it elsewhere before you close.</source>
        <translation>O que escreveu por último não pôde ser guardado: copie-o para outro sítio antes de fechar.</translation>
    </message>
    <message>
        <source>Copy &amp;report</source>
        <translation>Copiar o &amp;relatório</translation>
    </message>
    <message>
        <source>Program fault</source>
        <translation>Falha do programa</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
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
        <translation>&amp;Salvar o que está inteiro</translation>
    </message>
    <message>
        <source>Go back to a &amp;backup…</source>
        <translation>Voltar a uma &amp;cópia de segurança…</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;Deixar como está</translation>
    </message>
    <message>
        <source>Damaged workspace – eesee</source>
        <translation>Espaço de trabalho danificado – eesee</translation>
    </message>
    <message>
        <source>What is recovered and what is lost</source>
        <translation>O que se recupera e o que se perde</translation>
    </message>
    <message>
        <source>{damage} Nothing was changed in it.</source>
        <translation>{damage} Nada foi alterado nele.</translation>
    </message>
    <message>
        <source>The file of this workspace is damaged</source>
        <translation>O ficheiro deste espaço de trabalho está danificado</translation>
    </message>
    <message>
        <source>What is left of it can be brought into a new workspace.</source>
        <translation>O que resta pode ser levado para um espaço de trabalho novo.</translation>
    </message>
    <message>
        <source>Salvage: a new workspace with the same passphrase takes the place of the damaged one, which is kept in a folder beside it.</source>
        <translation>Salvar: um espaço de trabalho novo, com a mesma frase-passe, toma o lugar do danificado, que é guardado numa pasta ao lado.</translation>
    </message>
    <message>
        <source>No backup of this workspace was found here. If there is one on a stick or another disk, plug it in and choose it.</source>
        <translation>Não se encontrou aqui nenhuma cópia deste espaço de trabalho. Se houver uma numa pen USB ou noutro disco, ligue-o e escolha-a.</translation>
    </message>
    <message>
        <source>The last good backup is of {when}, in {place}. Going back to one keeps the damaged workspace too.</source>
        <translation>A última cópia boa é de {when}, em {place}. Voltar a uma guarda também o espaço de trabalho danificado.</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Guardar a lista</translation>
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
        <translation>Este é um espaço de trabalho novo, feito de tudo o que estava inteiro no danificado. O danificado é guardado em %1.</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>The month before</source>
        <translation>O mês anterior</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>O mês seguinte</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendário</translation>
    </message>
    <message>
        <source>There is no date. Write it like %1.</source>
        <translation>Não há data. Escreva-a como %1.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like %2.</source>
        <translation>“%1” não é uma data. Escreva-a como %2.</translation>
    </message>
    <message>
        <source>= %1</source>
        <translation>= %1</translation>
    </message>
    <message>
        <source>Write it like %1.</source>
        <translation>Escreva-a como %1.</translation>
    </message>
</context>
<context>
    <name>DecisionForm</name>
    <message>
        <source>How the panel &amp;decided</source>
        <translation>Como o painel &amp;decidiu</translation>
    </message>
    <message>
        <source>&amp;Confidence</source>
        <translation>&amp;Confiança</translation>
    </message>
    <message>
        <source>&amp;Justification</source>
        <translation>&amp;Justificação</translation>
    </message>
    <message>
        <source>&amp;Minority note</source>
        <translation>&amp;Nota minoritária</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Não indicado</translation>
    </message>
    <message>
        <source>Decision on %1</source>
        <translation>Decisão sobre %1</translation>
    </message>
    <message>
        <source>&amp;Score</source>
        <translation>&amp;Pontuação</translation>
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
        <translation>&amp;Receber</translation>
    </message>
    <message>
        <source>Re&amp;gister</source>
        <translation>Re&amp;gisto</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>Pages of the desk</source>
        <translation>Páginas da mesa</translation>
    </message>
    <message>
        <source>%1, desk of the consortium — eesee</source>
        <translation>%1, mesa do consórcio — eesee</translation>
    </message>
    <message>
        <source>%1 is a signed %2 file. It is made for members, who take it in on their side.</source>
        <translation>%1 é um ficheiro %2 assinado. É feito para os membros, que o recebem do seu lado.</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>Removed: %1.</source>
        <translation>Retirado: %1.</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>Acrescentado: %1.</translation>
    </message>
</context>
<context>
    <name>DimensionPage</name>
    <message>
        <source>Score of the panel</source>
        <translation>Pontuação do painel</translation>
    </message>
    <message>
        <source>&amp;Narrative</source>
        <translation>&amp;Narrativa</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>confiança %1</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>ainda não decidido</translation>
    </message>
    <message>
        <source>See the votes</source>
        <translation>Ver os votos</translation>
    </message>
    <message>
        <source>Enter the panel’s votes</source>
        <translation>Introduzir os votos do painel</translation>
    </message>
    <message>
        <source>&amp;Score</source>
        <translation>&amp;Pontuação</translation>
    </message>
    <message>
        <source>&amp;Confidence</source>
        <translation>&amp;Confiança</translation>
    </message>
    <message>
        <source>How the panel &amp;decided</source>
        <translation>Como o painel &amp;decidiu</translation>
    </message>
    <message>
        <source>&amp;Justification</source>
        <translation>&amp;Justificação</translation>
    </message>
    <message>
        <source>Previous score and minority note</source>
        <translation>Pontuação anterior e nota minoritária</translation>
    </message>
    <message>
        <source>&amp;Previous score</source>
        <translation>&amp;Pontuação anterior</translation>
    </message>
    <message>
        <source>From last time, 1 to 5; empty if there is none.</source>
        <translation>Da última vez, de 1 a 5; vazio se não houver.</translation>
    </message>
    <message>
        <source>&amp;Reason for change</source>
        <translation>&amp;Razão da mudança</translation>
    </message>
    <message>
        <source>&amp;Minority note</source>
        <translation>&amp;Nota minoritária</translation>
    </message>
</context>
<context>
    <name>Doors</name>
    <message>
        <source>The folder %1 seems to be synchronised with other computers, which can damage a workspace.</source>
        <translation>A pasta %1 parece sincronizada com outros computadores, o que pode danificar um espaço de trabalho.</translation>
    </message>
    <message>
        <source>Use a safe place</source>
        <translation>Usar um lugar seguro</translation>
    </message>
</context>
<context>
    <name>DraftPage</name>
    <message>
        <source>&amp;Beside the text</source>
        <translation>Ao &amp;lado do texto</translation>
    </message>
    <message>
        <source>Open the pages in a window of their own; they follow what you write.</source>
        <translation>Abrir as páginas numa janela própria; seguem o que escreve.</translation>
    </message>
    <message>
        <source>Saved for Word and corrected by a colleague, it comes back with “Bring in…”, change by change.</source>
        <translation>Guardado para Word e corrigido por um colega, volta com “Importar…”, alteração a alteração.</translation>
    </message>
</context>
<context>
    <name>DraftViewer</name>
    <message>
        <source>Fit &amp;width</source>
        <translation>Ajustar &amp;à largura</translation>
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
        <translation>&amp;Guardar para Word…</translation>
    </message>
    <message>
        <source>Copy for the panel</source>
        <translation>Cópia para o painel</translation>
    </message>
    <message>
        <source>What is printed</source>
        <translation>O que se imprime</translation>
    </message>
    <message>
        <source>Find in the pages</source>
        <translation>Procurar nas páginas</translation>
    </message>
    <message>
        <source>To be corrected there; “Bring in…” shows what was changed</source>
        <translation>Para ser corrigido lá; “Importar…” mostra o que foi alterado</translation>
    </message>
    <message>
        <source>Smaller pages</source>
        <translation>Páginas mais pequenas</translation>
    </message>
    <message>
        <source>Larger pages</source>
        <translation>Páginas maiores</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>Lugar anterior</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Lugar seguinte</translation>
    </message>
    <message>
        <source>Preparing the pages…</source>
        <translation>A preparar as páginas…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Draft report</source>
        <translation>Rascunho do relatório</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
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
        <translation>Documento Word (*.docx)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar o relatório</translation>
    </message>
    <message>
        <source>Written: %1. The file is not encrypted.</source>
        <translation>Escrito: %1. O ficheiro não está cifrado.</translation>
    </message>
    <message>
        <source>Sending to the printer…</source>
        <translation>A enviar para a impressora…</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado para a impressora.</translation>
    </message>
</context>
<context>
    <name>FiguresTable</name>
    <message>
        <source>Scores of countries by year</source>
        <translation>Pontuações dos países por ano</translation>
    </message>
    <message>
        <source>Arrows go from figure to figure; its working stands below</source>
        <translation>As setas vão de número em número; o cálculo está abaixo</translation>
    </message>
</context>
<context>
    <name>FileTile</name>
    <message>
        <source>It is not known where the file was written. Write it again.</source>
        <translation>Não se sabe onde o ficheiro foi escrito. Escreva-o de novo.</translation>
    </message>
    <message>
        <source>No longer in %1: it was moved or renamed. Write it again.</source>
        <translation>Já não está em %1: foi deslocado ou mudou de nome. Escreva-o de novo.</translation>
    </message>
    <message>
        <source>%1 · in %2</source>
        <translation>%1 · em %2</translation>
    </message>
    <message>
        <source>Drag the file into a mail or onto a stick.</source>
        <translation>Arraste o ficheiro para um correio ou para uma pen USB.</translation>
    </message>
</context>
<context>
    <name>FileWindow</name>
    <message>
        <source>&amp;Open the program</source>
        <translation>&amp;Abrir o programa</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Previous match</source>
        <translation>Ocorrência anterior</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Ocorrência seguinte</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Substituir tudo</translation>
    </message>
    <message>
        <source>In the whole assessment</source>
        <translation>Em toda a avaliação</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Distinguir maiúsculas</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palavras inteiras</translation>
    </message>
    <message>
        <source>Close find and replace</source>
        <translation>Fechar procurar e substituir</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Substituir por</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Procurar e substituir</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>não encontrado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n substituído</numerusform>
            <numerusform>%n substituídos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstChoices</name>
    <message>
        <source>What would you like to do first?</source>
        <translation>O que quer fazer primeiro?</translation>
    </message>
    <message>
        <source>Begin an assessment</source>
        <translation>Começar uma avaliação</translation>
    </message>
    <message>
        <source>One country and one study period. You can stop at any time and pick up where you left off.</source>
        <translation>Um país e um período de estudo. Pode parar a qualquer momento e retomar onde ficou.</translation>
    </message>
    <message>
        <source>Start from last year</source>
        <translation>Partir do ano passado</translation>
    </message>
    <message>
        <source>Bring in a published report or an exported assessment. Its texts are your starting point.</source>
        <translation>Importe um relatório publicado ou uma avaliação exportada. Os seus textos são o seu ponto de partida.</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Primeiro ver</translation>
    </message>
    <message>
        <source>A finished, invented assessment, clearly marked. Nothing in it can be broken.</source>
        <translation>Uma avaliação terminada e inventada, claramente marcada. Nada nela se pode estragar.</translation>
    </message>
</context>
<context>
    <name>FirstStartWindow</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>Bring back from a bac&amp;kup…</source>
        <translation>Recuperar &amp;de uma cópia de segurança…</translation>
    </message>
    <message>
        <source>Welcome — eesee</source>
        <translation>Boas-vindas — eesee</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Passo %1 de %2</translation>
    </message>
    <message>
        <source>Be&amp;gin</source>
        <translation>Co&amp;meçar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Seguinte</translation>
    </message>
    <message>
        <source>Creating the keys…</source>
        <translation>A criar as chaves…</translation>
    </message>
</context>
<context>
    <name>FoldHead</name>
    <message>
        <source>opened</source>
        <translation>aberto</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>fechado</translation>
    </message>
</context>
<context>
    <name>GoToBox</name>
    <message>
        <source>Nothing of that name.</source>
        <translation>Nada com esse nome.</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir para</translation>
    </message>
    <message>
        <source>Section, field or what to do</source>
        <translation>Secção, campo ou o que fazer</translation>
    </message>
    <message>
        <source>2.1, confidence, lock…</source>
        <translation>2.1, confiança, bloquear…</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Para onde</translation>
    </message>
</context>
<context>
    <name>HalfThereWindow</name>
    <message>
        <source>Bring back from a &amp;backup…</source>
        <translation>Recuperar de uma &amp;cópia de segurança…</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Ver de &amp;novo</translation>
    </message>
    <message>
        <source>Begin a &amp;new workspace</source>
        <translation>Começar um &amp;espaço de trabalho novo</translation>
    </message>
    <message>
        <source>Something is missing – eesee</source>
        <translation>Falta alguma coisa – eesee</translation>
    </message>
    <message>
        <source>The key file of your workspace is missing</source>
        <translation>Falta o ficheiro de chaves do seu espaço de trabalho</translation>
    </message>
    <message>
        <source>The database of your workspace is missing</source>
        <translation>Falta a base de dados do seu espaço de trabalho</translation>
    </message>
    <message>
        <source>Looked for in %1</source>
        <translation>Procurado em %1</translation>
    </message>
    <message>
        <source>There: workspace.db, with all that you wrote, encrypted.</source>
        <translation>Está: workspace.db, com tudo o que escreveu, cifrado.</translation>
    </message>
    <message>
        <source>Missing: workspace.key and its copy workspace.key.copy. Passphrase and recovery code open that file; without it nobody can read the database, nor can we.</source>
        <translation>Faltam: workspace.key e a sua cópia workspace.key.copy. A frase-passe e o código de recuperação abrem esse ficheiro; sem ele ninguém pode ler a base de dados, nem nós.</translation>
    </message>
    <message>
        <source>Look in the trash, and where the folder was copied to. Any backup of this workspace has the key file too: bringing one back keeps the database of now beside it.</source>
        <translation>Veja no lixo, e para onde a pasta foi copiada. Qualquer cópia deste espaço de trabalho tem também o ficheiro de chaves: recuperar uma guarda ao lado a base de dados de agora.</translation>
    </message>
    <message>
        <source>There: workspace.key, which your passphrase and your recovery code open.</source>
        <translation>Está: workspace.key, que a sua frase-passe e o seu código de recuperação abrem.</translation>
    </message>
    <message>
        <source>There: backups or other traces of a workspace.</source>
        <translation>Há: cópias de segurança ou outros vestígios de um espaço de trabalho.</translation>
    </message>
    <message>
        <source>Missing: workspace.db, with all that you wrote.</source>
        <translation>Falta: workspace.db, com tudo o que escreveu.</translation>
    </message>
    <message>
        <source>Look in the trash, and where the folder was copied or moved to; put workspace.db back here and look again. Or bring back a backup: of this computer, or from a stick.</source>
        <translation>Veja no lixo, e para onde a pasta foi copiada ou deslocada; ponha workspace.db aqui outra vez e veja de novo. Ou recupere uma cópia: deste computador, ou de uma pen USB.</translation>
    </message>
</context>
<context>
    <name>HeadLine</name>
    <message>
        <source>TRAINING</source>
        <translation>EXERCÍCIO</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisão final</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Selar</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secções</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Orientação</translation>
    </message>
    <message>
        <source>What is still missing</source>
        <translation>O que ainda falta</translation>
    </message>
    <message>
        <source>The report as it would be printed</source>
        <translation>O relatório como seria impresso</translation>
    </message>
    <message>
        <source>Make the assessment final, and the sealed file to send</source>
        <translation>Tornar a avaliação definitiva, e o ficheiro selado para enviar</translation>
    </message>
    <message>
        <source>Sealed, revision %1</source>
        <translation>Selada, revisão %1</translation>
    </message>
    <message>
        <source>Draft, revision %1</source>
        <translation>Rascunho, revisão %1</translation>
    </message>
    <message>
        <source>Reopen as revision %1…</source>
        <translation>Reabrir como revisão %1…</translation>
    </message>
    <message>
        <source>%1 of %2 required items are there</source>
        <translation>estão presentes %1 de %2 elementos obrigatórios</translation>
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
        <translation>Repor es&amp;te texto</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mais</translation>
    </message>
    <message>
        <source>&amp;Undo this change</source>
        <translation>&amp;Desfazer esta alteração</translation>
    </message>
    <message>
        <source>&amp;Go back to this moment…</source>
        <translation>&amp;Voltar a este momento…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>Old and new</source>
        <translation>Antigo e novo</translation>
    </message>
    <message>
        <source>Puts back the text from before this change</source>
        <translation>Põe de novo o texto de antes desta alteração</translation>
    </message>
    <message>
        <source>Each change of the last 30 days is kept. Of older ones one an hour is kept, later one a day, then one a week. What was sealed, undone or restored is kept for ever.</source>
        <translation>Guarda-se cada alteração dos últimos 30 dias. Das mais antigas, uma por hora, depois uma por dia, depois uma por semana. O que foi selado, desfeito ou reposto guarda-se para sempre.</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Todas as alterações</translation>
    </message>
    <message numerus="yes">
        <source>%n older change(s)…</source>
        <translation>
            <numerusform>%n alteração mais antiga…</numerusform>
            <numerusform>%n alterações mais antigas…</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrá-las</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>desfeito</translation>
    </message>
    <message>
        <source>redone</source>
        <translation>refeito</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>selado</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>reaberto</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>reposto</translation>
    </message>
    <message>
        <source>went back</source>
        <translation>voltou-se atrás</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>substituído</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>posto de novo</translation>
    </message>
    <message>
        <source>brought in</source>
        <translation>importado</translation>
    </message>
    <message>
        <source>taken over from a comment</source>
        <translation>tomado de um comentário</translation>
    </message>
    <message>
        <source>corrected as in the document</source>
        <translation>corrigido como no documento</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>acrescentado: %1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>retirado: %1</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Every change will be listed here, with a way back.</source>
        <translation>Ainda nada foi alterado. Cada alteração aparecerá aqui, com um caminho de volta.</translation>
    </message>
    <message>
        <source>Struck out: removed. Underlined: added.</source>
        <translation>Riscado: retirado. Sublinhado: acrescentado.</translation>
    </message>
    <message>
        <source>The words are the same; their form is another: bold, headings, lists or links.</source>
        <translation>As palavras são as mesmas; a forma é outra: negrito, títulos, listas ou ligações.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Assessments</source>
        <translation>Avaliações</translation>
    </message>
    <message>
        <source>Sea&amp;rch</source>
        <translation>&amp;Procurar</translation>
    </message>
    <message>
        <source>Sor&amp;t by</source>
        <translation>Ordenar p&amp;or</translation>
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
        <translation>Período de estudo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>&amp;New assessment…</source>
        <translation>&amp;Nova avaliação…</translation>
    </message>
    <message>
        <source>&amp;Bring in…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Practice assessment</source>
        <translation>Avaliação de e&amp;xercício</translation>
    </message>
    <message>
        <source>Begin &amp;your first assessment…</source>
        <translation>Começar a &amp;sua primeira avaliação…</translation>
    </message>
    <message>
        <source>&amp;Try it on the practice assessment</source>
        <translation>Experimentar &amp;na avaliação de exercício</translation>
    </message>
    <message>
        <source>No assessment matches the search.</source>
        <translation>Nenhuma avaliação corresponde à procura.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Duplicate as &amp;next period…</source>
        <translation>Duplicar como perío&amp;do seguinte…</translation>
    </message>
    <message>
        <source>Countr&amp;y, period, language…</source>
        <translation>Paí&amp;s, período, língua…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>Apa&amp;gar…</translation>
    </message>
</context>
<context>
    <name>IdentitiesForm</name>
    <message>
        <source>Names are optional. They are kept encrypted on this computer, apart from the votes. They never go onto score sheets, the results sheet, the agenda or into a table of votes. A name is printed in the report, or goes into the sealed file, only if that member’s own box is ticked; the sealed file never says which votes are whose unless you choose to send votes.</source>
        <translation>Os nomes são facultativos. Guardam-se cifrados neste computador, à parte dos votos. Nunca vão para as folhas de pontuação, a folha de resultados, a ordem do dia ou uma tabela de votos. Um nome é impresso no relatório, ou vai no ficheiro selado, só se a caixa desse membro estiver assinalada; o ficheiro selado nunca diz de quem são os votos, a menos que escolha enviar os votos.</translation>
    </message>
</context>
<context>
    <name>IntakePreview</name>
    <message>
        <source>File</source>
        <translation>Ficheiro</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De quem</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novos</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Diferentes</translation>
    </message>
    <message>
        <source>Votes, or why refused</source>
        <translation>Votos, ou porque foi recusado</translation>
    </message>
    <message>
        <source>What would be entered</source>
        <translation>O que seria introduzido</translation>
    </message>
    <message>
        <source>What members wrote. It is shown only here: copy what you need into a justification.</source>
        <translation>O que os membros escreveram. Mostra-se só aqui: copie o que precisar para uma justificação.</translation>
    </message>
    <message>
        <source>What members wrote</source>
        <translation>O que os membros escreveram</translation>
    </message>
    <message numerus="yes">
        <source>%n new vote(s)</source>
        <translation>
            <numerusform>%n voto novo</numerusform>
            <numerusform>%n votos novos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would replace another</source>
        <translation>
            <numerusform>%n substituiria outro</numerusform>
            <numerusform>%n substituiriam outros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) refused</source>
        <translation>
            <numerusform>%n ficheiro recusado</numerusform>
            <numerusform>%n ficheiros recusados</numerusform>
        </translation>
    </message>
    <message>
        <source>Read, not entered yet: %1</source>
        <translation>Lido, ainda não introduzido: %1</translation>
    </message>
    <message numerus="yes">
        <source>Enter the %n new one(s)</source>
        <translation>
            <numerusform>Introduzir o %n novo</numerusform>
            <numerusform>Introduzir os %n novos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter %n vote(s)</source>
        <translation>
            <numerusform>Introduzir %n voto</numerusform>
            <numerusform>Introduzir %n votos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter all, replacing %n</source>
        <translation>
            <numerusform>Introduzir tudo, substituindo %n</numerusform>
            <numerusform>Introduzir tudo, substituindo %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter nothing</source>
        <translation>Não introduzir nada</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Refused:</source>
        <translation>Recusados:</translation>
    </message>
    <message>
        <source>%1, round %2, %3: %4 is recorded, the file says %5</source>
        <translation>%1, ronda %2, %3: está registado %4, o ficheiro diz %5</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e %n mais</numerusform>
            <numerusform>e %n mais</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyForm</name>
    <message>
        <source>Fingerprint</source>
        <translation>Impressão digital</translation>
    </message>
    <message>
        <source>Con&amp;firm the key</source>
        <translation>Con&amp;firmar a chave</translation>
    </message>
    <message>
        <source>Let it e&amp;xpire…</source>
        <translation>Deixá-la e&amp;xpirar…</translation>
    </message>
    <message>
        <source>Revo&amp;ke…</source>
        <translation>Revo&amp;gar…</translation>
    </message>
    <message>
        <source>Digits of the key</source>
        <translation>Dígitos da chave</translation>
    </message>
    <message>
        <source>Ring the member on a number that you know, not on one from the mail. They read forty digits from their enrolment card; type them as you hear them.</source>
        <translation>Telefone ao membro para um número que conhece, não para um do correio. Ele lê quarenta dígitos do seu cartão de inscrição; escreva-os como os ouve.</translation>
    </message>
    <message>
        <source>Dig&amp;its as they are read to you</source>
        <translation>Díg&amp;itos como lhos leem</translation>
    </message>
    <message>
        <source>%1 · %2 in the register</source>
        <translation>%1 · %2 no registo</translation>
    </message>
    <message>
        <source>Came in: %1</source>
        <translation>Chegou: %1</translation>
    </message>
    <message>
        <source>Confirmed: %1</source>
        <translation>Confirmada: %1</translation>
    </message>
    <message>
        <source>Good until: %1</source>
        <translation>Válida até: %1</translation>
    </message>
    <message>
        <source>Revoked from: %1</source>
        <translation>Revogada desde: %1</translation>
    </message>
</context>
<context>
    <name>KeyVerbs</name>
    <message>
        <source>No list of recipients is on board: sealed files are signed and not encrypted. Take in the list that the consortium has published.</source>
        <translation>Nenhuma lista de destinatários está instalada: os ficheiros selados são assinados e não cifrados. Receba a lista que o consórcio publicou.</translation>
    </message>
    <message>
        <source>List %1 of %2 is on board. Sealed files are encrypted for its %3 recipients, until %4.</source>
        <translation>A lista %1 de %2 está instalada. Os ficheiros selados são cifrados para os seus %3 destinatários, até %4.</translation>
    </message>
    <message>
        <source>It has expired: nothing is sealed until a later one is taken in.</source>
        <translation>Expirou: nada é selado até se receber uma mais recente.</translation>
    </message>
    <message>
        <source>It accepts the methods %1.</source>
        <translation>Aceita os métodos %1.</translation>
    </message>
    <message>
        <source>Enrolment file (*%1)</source>
        <translation>Ficheiro de inscrição (*%1)</translation>
    </message>
    <message>
        <source>Where to save the enrolment file?</source>
        <translation>Onde guardar o ficheiro de inscrição?</translation>
    </message>
    <message>
        <source>✓ Written: %1. Mail it to the consortium; they ring you for the digits.</source>
        <translation>✓ Escrito: %1. Envie-o ao consórcio; telefonam-lhe pelos dígitos.</translation>
    </message>
    <message>
        <source>Where to save the enrolment card?</source>
        <translation>Onde guardar o cartão de inscrição?</translation>
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
        <translation>Mudança de chave (*%1)</translation>
    </message>
    <message>
        <source>Where to save the file that tells of the new key?</source>
        <translation>Onde guardar o ficheiro que anuncia a chave nova?</translation>
    </message>
    <message>
        <source>✓ A new key is in place, and %1 tells of it. Mail that file to the consortium before you seal anything; the digits are others now.</source>
        <translation>✓ Há uma chave nova, e %1 anuncia-a. Envie esse ficheiro ao consórcio antes de selar seja o que for; os dígitos são agora outros.</translation>
    </message>
</context>
<context>
    <name>LeaveNothingDialog</name>
    <message>
        <source>&amp;Also what may be nowhere else</source>
        <translation>Também o que talvez não esteja em mais l&amp;ado nenhum</translation>
    </message>
    <message>
        <source>&amp;Print what is needed to go on…</source>
        <translation>&amp;Imprimir o que é preciso para continuar…</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>retirar</translation>
    </message>
    <message>
        <source>For a computer that may be taken away. What you pick is removed, and cannot be brought back: not by you, not by a recovery code, not by anybody who helps you.</source>
        <translation>Para um computador que possa ser levado. O que escolher é retirado, e não pode voltar: nem por si, nem por um código de recuperação, nem por quem o ajude.</translation>
    </message>
    <message numerus="yes">
        <source>%n assessment(s) here are drafts, or no receipt says that they were accepted: there may be no other copy.</source>
        <translation>
            <numerusform>%n avaliação daqui é rascunho, ou nenhum aviso diz que foi aceite: pode não haver outra cópia.</numerusform>
            <numerusform>%n avaliações daqui são rascunhos, ou nenhum aviso diz que foram aceites: pode não haver outra cópia.</numerusform>
        </translation>
    </message>
    <message>
        <source>On this computer, as far as the program knows</source>
        <translation>Neste computador, tanto quanto o programa sabe</translation>
    </message>
    <message>
        <source>What the program cannot reach</source>
        <translation>O que o programa não pode alcançar</translation>
    </message>
    <message>
        <source>It cannot be undone. &amp;Type “%1” to continue</source>
        <translation>Não pode ser desfeito. &amp;Escreva “%1” para continuar</translation>
    </message>
    <message>
        <source>Before that</source>
        <translation>Antes disso</translation>
    </message>
    <message>
        <source>Print, or save on a stick, what is needed to go on from the consortium&apos;s copy: which file they have, its check code, and the steps. Nothing on it opens anything.</source>
        <translation>Imprima, ou guarde numa pen USB, o que é preciso para continuar a partir da cópia do consórcio: que ficheiro têm, o seu código de verificação, e os passos. Nada nisso abre seja o que for.</translation>
    </message>
    <message>
        <source>Nothing was sealed here: there is no copy from which to go on.</source>
        <translation>Aqui nada foi selado: não há cópia a partir da qual continuar.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e %n mais</numerusform>
            <numerusform>e %n mais</numerusform>
        </translation>
    </message>
    <message>
        <source>Pick what is to go.</source>
        <translation>Escolha o que deve ir.</translation>
    </message>
    <message>
        <source>Some of it may be nowhere else. Send it first, or say that it may go.</source>
        <translation>Parte disso pode não estar em mais lado nenhum. Envie-a primeiro, ou diga que pode ir.</translation>
    </message>
    <message>
        <source>Print first what is needed to go on.</source>
        <translation>Imprima primeiro o que é preciso para continuar.</translation>
    </message>
    <message>
        <source>Type “%1” to continue.</source>
        <translation>Escreva “%1” para continuar.</translation>
    </message>
    <message>
        <source>Print what is needed to go on</source>
        <translation>Imprimir o que é preciso para continuar</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Text (*.txt)</source>
        <translation>PDF (*.pdf);;Texto (*.txt)</translation>
    </message>
    <message>
        <source>Written: %1. Print it, or take it away: it is not removed with the rest.</source>
        <translation>Escrito: %1. Imprima-o, ou leve-o: não é retirado com o resto.</translation>
    </message>
</context>
<context>
    <name>LeaveNothingVerbs</name>
    <message numerus="yes">
        <source>%n file(s) removed.</source>
        <translation>
            <numerusform>%n ficheiro retirado.</numerusform>
            <numerusform>%n ficheiros retirados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still there: %1</source>
        <translation>Ainda lá: %1</translation>
    </message>
</context>
<context>
    <name>LeavingTree</name>
    <message>
        <source>What leaves</source>
        <translation>O que sai</translation>
    </message>
    <message>
        <source>The space bar sets the tick</source>
        <translation>A barra de espaços assinala</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Stays – %1: %2 (%3)</source>
        <translation>Fica – %1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 (%3)</source>
        <translation>%1 (%3)</translation>
    </message>
    <message>
        <source>Names of panel members: %1 of %2 leave</source>
        <translation>Nomes de membros do painel: saem %1 de %2</translation>
    </message>
    <message>
        <source>Sources: %1 of %2 leave</source>
        <translation>Fontes: saem %1 de %2</translation>
    </message>
    <message>
        <source>Attached files: %1 of %2 leave</source>
        <translation>Ficheiros anexos: saem %1 de %2</translation>
    </message>
    <message>
        <source>Names of panel members that stay: %2</source>
        <translation>Nomes de membros do painel que ficam: %2</translation>
    </message>
    <message>
        <source>Sources that stay: %2</source>
        <translation>Fontes que ficam: %2</translation>
    </message>
    <message>
        <source>Attached files that stay: %2</source>
        <translation>Ficheiros anexos que ficam: %2</translation>
    </message>
</context>
<context>
    <name>LeftoverTexts</name>
    <message>
        <source>Text that was kept aside, %1</source>
        <translation>Texto que foi guardado à parte, %1</translation>
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
        <translation>Pôr a ligação</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Retirar a ligação</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Link text</source>
        <translation>Texto da ligação</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ligação</translation>
    </message>
    <message>
        <source>This is not a valid address. It must begin with https://, http:// or mailto:.</source>
        <translation>Este não é um endereço válido. Deve começar por https://, http:// ou mailto:.</translation>
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
        <translation>EXERCÍCIO</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Avaliação</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Páginas do manual</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>P&amp;rocurar</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Procurar no manual</translation>
    </message>
    <message>
        <source>Language of the manual</source>
        <translation>Língua do manual</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>não encontrado</translation>
    </message>
    <message>
        <source>This page is not there in the language “%1” yet. It is shown in English.</source>
        <translation>Esta página ainda não existe na língua “%1”. É mostrada em inglês.</translation>
    </message>
</context>
<context>
    <name>MemberStep</name>
    <message>
        <source>Welcome</source>
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>A few questions, then you can begin. The name of the organisation, the passphrase and the language of the screen can be changed later, in the settings. Nothing leaves this computer unless you send it.</source>
        <translation>Algumas perguntas, e pode começar. O nome da organização, a frase-passe e a língua do ecrã podem ser mudados mais tarde, nas definições. Nada sai deste computador a menos que o envie.</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organização</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;País</translation>
    </message>
    <message>
        <source>Language of the &amp;screen</source>
        <translation>Língua do &amp;ecrã</translation>
    </message>
    <message>
        <source>Language of the &amp;reports</source>
        <translation>Língua dos &amp;relatórios</translation>
    </message>
    <message>
        <source>The default for new assessments; each can have its own.</source>
        <translation>O padrão para novas avaliações; cada uma pode ter a sua.</translation>
    </message>
    <message>
        <source>&amp;What you do here</source>
        <translation>O &amp;que faz aqui</translation>
    </message>
    <message>
        <source>Each opens its own window, from now on whenever you start the program.</source>
        <translation>Cada um abre a sua própria janela, a partir de agora sempre que iniciar o programa.</translation>
    </message>
    <message>
        <source>Write assessments, as a member</source>
        <translation>Escrever avaliações, como membro</translation>
    </message>
    <message>
        <source>Receive them, for the consortium</source>
        <translation>Recebê-las, para o consórcio</translation>
    </message>
</context>
<context>
    <name>MembersForm</name>
    <message>
        <source>Add mem&amp;ber</source>
        <translation>Acrescentar mem&amp;bro</translation>
    </message>
    <message>
        <source>A&amp;lias (optional)</source>
        <translation>A&amp;lcunha (facultativa)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirar</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membro</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>Members of the panel</source>
        <translation>Membros do painel</translation>
    </message>
    <message>
        <source>Not the person’s name: up to 20 characters that give nothing away. Leave empty for M1, M2 and so on.</source>
        <translation>Não o nome da pessoa: até 20 caracteres que nada revelem. Deixe vazio para M1, M2 e assim por diante.</translation>
    </message>
    <message>
        <source>M1, M2 …</source>
        <translation>M1, M2 …</translation>
    </message>
    <message>
        <source>left; the votes stay</source>
        <translation>saiu; os votos ficam</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Is &amp;back on the panel</source>
        <translation>Está de &amp;volta ao painel</translation>
    </message>
    <message>
        <source>Has le&amp;ft the panel</source>
        <translation>&amp;Saiu do painel</translation>
    </message>
    <message>
        <source>A member who has voted cannot be removed; press “Has left the panel” instead.</source>
        <translation>Um membro que votou não pode ser retirado; prima antes “Saiu do painel”.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Recen&amp;t</source>
        <translation>Recen&amp;tes</translation>
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
        <translation>Fechar a mensagem</translation>
    </message>
</context>
<context>
    <name>MissingChangesDialog</name>
    <message>
        <source>Changes are missing</source>
        <translation>Faltam alterações</translation>
    </message>
    <message>
        <source>I know</source>
        <translation>Já sei</translation>
    </message>
    <message numerus="yes">
        <source>and %n more place(s)</source>
        <translation>
            <numerusform>e mais %n lugar</numerusform>
            <numerusform>e mais %n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell me again</source>
        <translation>Dizer-me outra vez</translation>
    </message>
    <message>
        <source>Something else: where you were, a setting, or a sealed file</source>
        <translation>Outra coisa: onde estava, uma definição, ou um ficheiro selado</translation>
    </message>
    <message>
        <source>An assessment that is missing itself: %1</source>
        <translation>Uma avaliação que falta ela própria: %1</translation>
    </message>
</context>
<context>
    <name>NarrativeEditor</name>
    <message>
        <source>Paragraph</source>
        <translation>Parágrafo</translation>
    </message>
    <message>
        <source>Heading %1</source>
        <translation>Título %1</translation>
    </message>
    <message>
        <source>Kind of paragraph</source>
        <translation>Tipo de parágrafo</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrito</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Itálico</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Lista com marcas</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Lista numerada</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citação</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ligação</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Nota de rodapé</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Procurar e substituir</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Narrativa</translation>
    </message>
    <message>
        <source>Ctrl+B bold, Ctrl+I italic, Ctrl+K link, Ctrl+Shift+8 list, Ctrl+F find; Tab leaves</source>
        <translation>Ctrl+B negrito, Ctrl+I itálico, Ctrl+K ligação, Ctrl+Shift+8 lista, Ctrl+F procurar; Tab sai</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palavra</numerusform>
            <numerusform>%n palavras</numerusform>
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
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Seguinte</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>Novo código de recuperação</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Feito</translation>
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
        <translation>Escolha a pontuação que lhe corresponde; então registam-se as duas.</translation>
    </message>
    <message>
        <source>By this rule the score is %1. For another one, choose consensus or vote first.</source>
        <translation>Por esta regra a pontuação é %1. Para outra, escolha primeiro consenso ou votação.</translation>
    </message>
    <message>
        <source>%1 is not the %2 as they are now: decide again.</source>
        <translation>%1 não é %2 como estão agora: decida de novo.</translation>
    </message>
    <message>
        <source>&amp;Keep %1 although the votes changed…</source>
        <translation>&amp;Manter %1 embora os votos tenham mudado…</translation>
    </message>
    <message>
        <source>Votes have changed since the panel decided on %1.</source>
        <translation>Os votos mudaram desde que o painel decidiu %1.</translation>
    </message>
    <message>
        <source>&amp;Keep %1</source>
        <translation>&amp;Manter %1</translation>
    </message>
    <message>
        <source>Keep %1 although the votes changed?</source>
        <translation>Manter %1 embora os votos tenham mudado?</translation>
    </message>
    <message>
        <source>It is recorded as the panel’s consensus then, and no longer as what the votes yield. The reason goes to the end of the justification.</source>
        <translation>Fica então registado como consenso do painel, e já não como o que os votos dão. A razão vai para o fim da justificação.</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Manter %1</translation>
    </message>
</context>
<context>
    <name>OpenedFile</name>
    <message>
        <source>The file could not be read</source>
        <translation>O ficheiro não pôde ser lido</translation>
    </message>
    <message>
        <source>A sealed file that is encrypted</source>
        <translation>Um ficheiro selado e cifrado</translation>
    </message>
    <message>
        <source>Only those whom it was encrypted for can open it. Open the program, and bring it in there.</source>
        <translation>Só aqueles para quem foi cifrado o podem abrir. Abra o programa, e importe-o lá.</translation>
    </message>
    <message>
        <source>Not a submission file</source>
        <translation>Não é um ficheiro de envio</translation>
    </message>
    <message>
        <source>Open the program and choose “Bring in…”: it says what the file is, and takes what it can.</source>
        <translation>Abra o programa e escolha “Importar…”: diz o que o ficheiro é, e toma o que pode.</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>The file is whole, and everything in it is as it was signed. Whose key that is, no file can say: compare the fingerprint, or hold the file against your list of signers.</source>
        <translation>O ficheiro está inteiro, e tudo nele está como foi assinado. De quem é essa chave, nenhum ficheiro o pode dizer: compare a impressão digital, ou confronte o ficheiro com a sua lista de signatários.</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Não válido</translation>
    </message>
</context>
<context>
    <name>OpenedUpdate</name>
    <message>
        <source>Steps done</source>
        <translation>Passos feitos</translation>
    </message>
    <message>
        <source>&amp;Update and start again</source>
        <translation>At&amp;ualizar e voltar a abrir</translation>
    </message>
    <message>
        <source>&amp;Cancel the update</source>
        <translation>&amp;Cancelar a atualização</translation>
    </message>
    <message>
        <source>An update of the program</source>
        <translation>Uma atualização do programa</translation>
    </message>
    <message>
        <source>It is signed with the release key that came with this copy. The program saves and locks, takes the new version, and starts again. What you wrote lies elsewhere and stays as it is.</source>
        <translation>Está assinada com a chave de publicação que veio com esta cópia. O programa guarda e bloqueia-se, recebe a versão nova e volta a abrir. O que escreveu está noutro lugar e fica como está.</translation>
    </message>
    <message>
        <source>Version here</source>
        <translation>Versão aqui</translation>
    </message>
    <message>
        <source>Version in the file</source>
        <translation>Versão no ficheiro</translation>
    </message>
    <message>
        <source>Files that change</source>
        <translation>Ficheiros que mudam</translation>
    </message>
    <message>
        <source>Release key</source>
        <translation>Chave de publicação</translation>
    </message>
    <message>
        <source>The program cannot be updated with this file</source>
        <translation>O programa não pode ser atualizado com este ficheiro</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ainda não</translation>
    </message>
    <message>
        <source>Something that was typed could not be stored. The program says what and why; when that is done, update again.</source>
        <translation>Algo do que se escreveu não pôde ser guardado. O programa diz o quê e porquê; quando isso estiver resolvido, atualize de novo.</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>A atualizar…</translation>
    </message>
    <message>
        <source>If the power fails meanwhile, the next start puts the version before back.</source>
        <translation>Se entretanto faltar a luz, o próximo arranque repõe a versão anterior.</translation>
    </message>
    <message>
        <source>Not updated</source>
        <translation>Não atualizado</translation>
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
        <translation>&amp;Procurar</translation>
    </message>
    <message>
        <source>O&amp;pen</source>
        <translation>A&amp;brir</translation>
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
        <translation>Organização</translation>
    </message>
    <message>
        <source>Study period</source>
        <translation>Período de estudo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Perguntas abertas</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebido</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Nothing to look at yet</source>
        <translation>Ainda nada para ver</translation>
    </message>
    <message>
        <source>Each member stands here with what came of it, once its key is in the register.</source>
        <translation>Cada membro fica aqui com o que veio dele, logo que a sua chave esteja no registo.</translation>
    </message>
    <message>
        <source>Drop an enrolment file on this window to begin with a key, or a sealed file to see what it is.</source>
        <translation>Largue nesta janela um ficheiro de inscrição para começar por uma chave, ou um ficheiro selado para ver o que é.</translation>
    </message>
    <message>
        <source>Go to Rece&amp;ive</source>
        <translation>Ir para Rece&amp;ber</translation>
    </message>
    <message>
        <source>No country matches the search.</source>
        <translation>Nenhum país corresponde à procura.</translation>
    </message>
    <message>
        <source>The last study period of each</source>
        <translation>O último período de estudo de cada um</translation>
    </message>
    <message>
        <source>All study periods</source>
        <translation>Todos os períodos de estudo</translation>
    </message>
    <message>
        <source>Study periods shown</source>
        <translation>Períodos de estudo mostrados</translation>
    </message>
    <message>
        <source>– none</source>
        <translation>– nenhuma</translation>
    </message>
    <message>
        <source>nothing received</source>
        <translation>nada recebido</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>EXERCÍCIO</translation>
    </message>
</context>
<context>
    <name>OwnKeyDialog</name>
    <message>
        <source>&amp;Fingerprint</source>
        <translation>&amp;Impressão digital</translation>
    </message>
    <message>
        <source>&amp;Save the enrolment file…</source>
        <translation>&amp;Guardar o ficheiro de inscrição…</translation>
    </message>
    <message>
        <source>Enrolment &amp;card (PDF)…</source>
        <translation>&amp;Cartão de inscrição (PDF)…</translation>
    </message>
    <message>
        <source>Take another &amp;key…</source>
        <translation>&amp;Tomar outra chave…</translation>
    </message>
    <message>
        <source>Take in a &amp;list…</source>
        <translation>Receber uma &amp;lista…</translation>
    </message>
    <message>
        <source>Key and consortium</source>
        <translation>Chave e consórcio</translation>
    </message>
    <message>
        <source>The consortium</source>
        <translation>O consórcio</translation>
    </message>
    <message>
        <source>Your key, to be read aloud</source>
        <translation>A sua chave, para ser lida em voz alta</translation>
    </message>
    <message>
        <source>Digits of your key</source>
        <translation>Dígitos da sua chave</translation>
    </message>
    <message>
        <source>The consortium learns your key from the enrolment file: mail it to them. They ring you on a number that they know, you read these forty digits to them, and from then on they believe what you seal. The card has the same digits on paper, with a code for a camera.</source>
        <translation>O consórcio conhece a sua chave pelo ficheiro de inscrição: envie-lho. Telefonam-lhe para um número que conhecem, lê-lhes estes quarenta dígitos, e a partir daí acreditam no que sela. O cartão tem os mesmos dígitos em papel, com um código para uma câmara.</translation>
    </message>
    <message>
        <source>Another key</source>
        <translation>Outra chave</translation>
    </message>
    <message>
        <source>A new key takes the place of this one, and the old one vouches for it in a file that you mail to the consortium. The file is written first. There is no way back to the old key; what it sealed stays valid. If the key was lost, or somebody else may have it, do not do this: ring them, and have it revoked.</source>
        <translation>Uma chave nova toma o lugar desta, e a antiga responde por ela num ficheiro que envia ao consórcio. O ficheiro é escrito primeiro. Não há volta à chave antiga; o que selou continua válido. Se a chave se perdeu, ou se mais alguém a pode ter, não faça isto: telefone-lhes, e peça que a revoguem.</translation>
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
        <translation>Ler folhas de pontuação…</translation>
    </message>
    <message>
        <source>Read a folder of sheets…</source>
        <translation>Ler uma pasta de folhas…</translation>
    </message>
    <message>
        <source>Bring in votes from a table…</source>
        <translation>Importar os votos de uma tabela…</translation>
    </message>
    <message>
        <source>Save votes as a table…</source>
        <translation>Guardar os votos como tabela…</translation>
    </message>
    <message>
        <source>Filled score sheets (PDF) and tables (CSV, XLSX, ODS) are shown before anything is entered. A vote that is already recorded is replaced only if you say so.</source>
        <translation>As folhas preenchidas (PDF) e as tabelas (CSV, XLSX, ODS) mostram-se antes de se introduzir seja o que for. Um voto já registado só é substituído se o disser.</translation>
    </message>
    <message>
        <source>Filled score sheets</source>
        <translation>Folhas de pontuação preenchidas</translation>
    </message>
    <message>
        <source>PDF (*.pdf *.PDF)</source>
        <translation>PDF (*.pdf *.PDF)</translation>
    </message>
    <message>
        <source>Folder with filled score sheets</source>
        <translation>Pasta com folhas de pontuação preenchidas</translation>
    </message>
    <message>
        <source>There is no file in this folder.</source>
        <translation>Não há nenhum ficheiro nesta pasta.</translation>
    </message>
    <message>
        <source>Table of votes</source>
        <translation>Tabela de votos</translation>
    </message>
    <message>
        <source>Table (*.csv *.xlsx *.ods *.xls *.txt)</source>
        <translation>Tabela (*.csv *.xlsx *.ods *.xls *.txt)</translation>
    </message>
    <message>
        <source>The panel gets these members: %1.</source>
        <translation>O painel recebe estes membros: %1.</translation>
    </message>
    <message>
        <source>Names of people in the table are taken: they go to “Names of the panel” alone, and the votes bear the pseudonyms.</source>
        <translation>Os nomes de pessoas na tabela são retomados: vão só para “Nomes do painel”, e os votos levam os pseudónimos.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8; it was read as %1.</source>
        <translation>O ficheiro não está em UTF-8; foi lido como %1.</translation>
    </message>
    <message>
        <source>Read, each of the round that its cells say</source>
        <translation>Lidos, cada um da ronda que as suas células dizem</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Deixado de fora</translation>
    </message>
    <message>
        <source>The votes on the sheet “%1” are of</source>
        <translation>Os votos da folha “%1” são da</translation>
    </message>
    <message>
        <source>The votes are of</source>
        <translation>Os votos são da</translation>
    </message>
</context>
<context>
    <name>PanelPage</name>
    <message>
        <source>Members</source>
        <translation>Membros</translation>
    </message>
    <message>
        <source>Names of the panel</source>
        <translation>Nomes do painel</translation>
    </message>
    <message>
        <source>Sheets and tables</source>
        <translation>Folhas e tabelas</translation>
    </message>
    <message>
        <source>Add the members of the panel; then enter their votes here. A table of votes brings its own members.</source>
        <translation>Acrescente os membros do painel; introduza depois aqui os seus votos. Uma tabela de votos traz os seus próprios membros.</translation>
    </message>
    <message>
        <source>Bring in votes from a table…</source>
        <translation>Importar os votos de uma tabela…</translation>
    </message>
    <message>
        <source>&amp;Use the median for all dimensions not decided yet…</source>
        <translation>&amp;Usar a mediana em todas as dimensões não decididas…</translation>
    </message>
    <message>
        <source>This was typed about a member who has been removed since, and could not be stored. Copy it to where it fits, or discard it.</source>
        <translation>Isto foi escrito sobre um membro que entretanto foi retirado, e não pôde ser guardado. Copie-o para onde couber, ou descarte-o.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) entered, kept apart from the votes</source>
        <translation>
            <numerusform>%n nome introduzido, à parte dos votos</numerusform>
            <numerusform>%n nomes introduzidos, à parte dos votos</numerusform>
        </translation>
    </message>
    <message>
        <source>none entered; optional</source>
        <translation>nenhum introduzido; facultativo</translation>
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
            <numerusform>%n saiu</numerusform>
            <numerusform>%n saíram</numerusform>
        </translation>
    </message>
    <message>
        <source>The method advises at least %1 members; this panel has %2.</source>
        <translation>O método aconselha pelo menos %1 membros; este painel tem %2.</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>ainda não decidido</translation>
    </message>
    <message>
        <source>Votes have changed since.</source>
        <translation>Os votos mudaram desde então.</translation>
    </message>
    <message>
        <source>That was the last vote of the round.</source>
        <translation>Foi o último voto da ronda.</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) entered.</source>
        <translation>
            <numerusform>%n voto introduzido.</numerusform>
            <numerusform>%n votos introduzidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Votes are no scores yet: the panel decides on each dimension. Not decided: %1.</source>
        <translation>Votos ainda não são pontuações: o painel decide sobre cada dimensão. Não decididas: %1.</translation>
    </message>
</context>
<context>
    <name>PanelPrinting</name>
    <message>
        <source>Folder for the score sheets</source>
        <translation>Pasta para as folhas de pontuação</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>%n of the files already exist, perhaps filled in.</source>
        <translation>
            <numerusform>%n dos ficheiros já existe, talvez preenchido.</numerusform>
            <numerusform>%n dos ficheiros já existem, talvez preenchidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Substituí-los</translation>
    </message>
    <message>
        <source>Print nothing</source>
        <translation>Não imprimir nada</translation>
    </message>
    <message numerus="yes">
        <source>%n score sheet(s) written to %1. Send each only to its member.</source>
        <translation>
            <numerusform>%n folha de pontuação escrita em %1. Envie cada uma só ao seu membro.</numerusform>
            <numerusform>%n folhas de pontuação escritas em %1. Envie cada uma só ao seu membro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1. The file is not encrypted.</source>
        <translation>Escrito: %1. O ficheiro não está cifrado.</translation>
    </message>
</context>
<context>
    <name>PaperForm</name>
    <message>
        <source>Make the &amp;PDF…</source>
        <translation>&amp;Fazer o PDF…</translation>
    </message>
    <message>
        <source>Score sheets to fill in by hand</source>
        <translation>Folhas de pontuação para preencher à mão</translation>
    </message>
    <message>
        <source>Score sheets to fill in on a computer</source>
        <translation>Folhas de pontuação para preencher no computador</translation>
    </message>
    <message>
        <source>Results of the votes, without names</source>
        <translation>Resultados dos votos, sem nomes</translation>
    </message>
    <message>
        <source>Agenda: what to talk about first</source>
        <translation>Ordem do dia: de que falar primeiro</translation>
    </message>
    <message>
        <source>Copy of the draft for the panel</source>
        <translation>Cópia do rascunho para o painel</translation>
    </message>
    <message>
        <source>All dimensions</source>
        <translation>Todas as dimensões</translation>
    </message>
    <message>
        <source>Only those ticked</source>
        <translation>Só as assinaladas</translation>
    </message>
    <message>
        <source>Dimensions to print</source>
        <translation>Dimensões a imprimir</translation>
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
        <translation>Folha a impri&amp;mir</translation>
    </message>
    <message>
        <source>R&amp;ound</source>
        <translation>R&amp;onda</translation>
    </message>
    <message>
        <source>For &amp;whom</source>
        <translation>Para &amp;quem</translation>
    </message>
    <message>
        <source>On wh&amp;ich dimensions</source>
        <translation>Sobre que d&amp;imensões</translation>
    </message>
    <message>
        <source>Paper si&amp;ze</source>
        <translation>&amp;Tamanho do papel</translation>
    </message>
    <message numerus="yes">
        <source>Every member present (%n)</source>
        <translation>
            <numerusform>Cada membro presente (%n)</numerusform>
            <numerusform>Cada membro presente (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>One without a pseudonym</source>
        <translation>Uma sem pseudónimo</translation>
    </message>
    <message>
        <source>Questions, the five levels in words, boxes to tick, room for a reason; all members in one file.</source>
        <translation>Perguntas, os cinco níveis em palavras, caixas para assinalar, espaço para uma razão; todos os membros num ficheiro.</translation>
    </message>
    <message>
        <source>One form per member, each in its own file, to send out and read back with “Read score sheets”.</source>
        <translation>Um formulário por membro, cada um no seu ficheiro, para enviar e ler de volta com “Ler folhas de pontuação”.</translation>
    </message>
    <message>
        <source>Votes without pseudonyms, hidden where fewer people voted than the method’s minimum panel.</source>
        <translation>Votos sem pseudónimos, ocultos onde votaram menos pessoas do que o painel mínimo do método.</translation>
    </message>
    <message>
        <source>The dimensions on which the panel is furthest apart come first.</source>
        <translation>As dimensões em que o painel está mais afastado vêm primeiro.</translation>
    </message>
    <message>
        <source>Numbered lines, a wide margin, and what is still missing as questions to discuss.</source>
        <translation>Linhas numeradas, margem larga, e o que ainda falta como perguntas a debater.</translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar o que se escreve</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Your passphrase</source>
        <translation>A sua frase-passe</translation>
    </message>
    <message>
        <source>Everything you write is encrypted with it. Nobody can open your work without it, and nobody can look it up for you.</source>
        <translation>Tudo o que escreve é cifrado com ela. Ninguém pode abrir o seu trabalho sem ela, e ninguém a pode descobrir por si.</translation>
    </message>
    <message>
        <source>Caps lock is on.</source>
        <translation>O bloqueio de maiúsculas está ligado.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase-passe</translation>
    </message>
    <message>
        <source>Passphrase a&amp;gain</source>
        <translation>Frase-passe &amp;outra vez</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>As duas frases-passe diferem.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess. Take four or more unrelated words.</source>
        <translation>Esta frase-passe é demasiado fácil de adivinhar. Use quatro ou mais palavras sem relação.</translation>
    </message>
</context>
<context>
    <name>PrincipleChips</name>
    <message>
        <source>Serves principles</source>
        <translation>Serve os princípios</translation>
    </message>
    <message>
        <source>Add a principle</source>
        <translation>Acrescentar um princípio</translation>
    </message>
    <message>
        <source>Click to take it away</source>
        <translation>Clique para o tirar</translation>
    </message>
    <message>
        <source>Serves %1</source>
        <translation>Serve %1</translation>
    </message>
    <message>
        <source>Press to take it away</source>
        <translation>Prima para o tirar</translation>
    </message>
</context>
<context>
    <name>PrinciplePage</name>
    <message>
        <source>&amp;Previous score</source>
        <translation>&amp;Pontuação anterior</translation>
    </message>
    <message>
        <source>1 to 5, as it was published last time; empty if there is none.</source>
        <translation>De 1 a 5, como foi publicada da última vez; vazio se não houver.</translation>
    </message>
    <message>
        <source>I&amp;ntroduction to this principle</source>
        <translation>I&amp;ntrodução a este princípio</translation>
    </message>
    <message>
        <source>Principle score: %1</source>
        <translation>Pontuação do princípio: %1</translation>
    </message>
    <message>
        <source>no score yet</source>
        <translation>ainda sem pontuação</translation>
    </message>
    <message>
        <source>some of its scores are missing</source>
        <translation>faltam algumas das suas pontuações</translation>
    </message>
    <message>
        <source>The weights are provisional: the programme has not published them.</source>
        <translation>Os pesos são provisórios: o programa não os publicou.</translation>
    </message>
    <message>
        <source>As it will print: the CIVICUS Monitor&apos;s score of %1 on its scale of 0 to 100, rebased to the scale of 1 to 5: 1 + 4 × %1 / 100 = %2.</source>
        <translation>Como será impresso: a pontuação do CIVICUS Monitor de %1 na sua escala de 0 a 100, trazida para a escala de 1 a 5: 1 + 4 × %1 / 100 = %2.</translation>
    </message>
    <message>
        <source>This score comes from the CIVICUS Monitor</source>
        <translation>Esta pontuação vem do CIVICUS Monitor</translation>
    </message>
    <message>
        <source>Your panel does not score principle 1. The CIVICUS Monitor rates civic space in nearly every country: how free people are to associate, to assemble and to speak.</source>
        <translation>O seu painel não pontua o princípio 1. O CIVICUS Monitor classifica o espaço cívico em quase todos os países: quão livres são as pessoas de se associar, reunir e exprimir.</translation>
    </message>
    <message>
        <source>Where it stands: look your country up at monitor.civicus.org. Its page shows a score of 0 to 100 and one of five ratings: open, narrowed, obstructed, repressed or closed.</source>
        <translation>Onde está: procure o seu país em monitor.civicus.org. A página mostra uma pontuação de 0 a 100 e uma de cinco classificações: aberto, estreitado, obstruído, reprimido ou fechado.</translation>
    </message>
    <message>
        <source>When it changes: once a year, in early December. Take the edition that held at the end of your study period, and enter the month it was published, for example %1.</source>
        <translation>Quando muda: uma vez por ano, no início de dezembro. Use a edição em vigor no fim do seu período de estudo, e introduza o mês em que foi publicada, por exemplo %1.</translation>
    </message>
    <message>
        <source>Open monitor.civicus.org</source>
        <translation>Abrir monitor.civicus.org</translation>
    </message>
    <message>
        <source>Ra&amp;w score</source>
        <translation>Pontuação &amp;bruta</translation>
    </message>
    <message>
        <source>0 to 100</source>
        <translation>0 a 100</translation>
    </message>
    <message>
        <source>Ra&amp;ting</source>
        <translation>&amp;Classificação</translation>
    </message>
    <message>
        <source>E&amp;dition</source>
        <translation>E&amp;dição</translation>
    </message>
    <message>
        <source>Month of publication, such as %1-12 or December %1</source>
        <translation>Mês de publicação, como %1-12 ou dezembro %1</translation>
    </message>
    <message>
        <source>Rating filled in: %1, as that is what a raw score of %2 is rated.</source>
        <translation>Classificação preenchida: %1, por ser a de uma pontuação bruta de %2.</translation>
    </message>
</context>
<context>
    <name>ProseEdit</name>
    <message>
        <source>Open link</source>
        <translation>Abrir a ligação</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Ligação…</translation>
    </message>
    <message>
        <source>Add a row below</source>
        <translation>Acrescentar uma linha abaixo</translation>
    </message>
    <message>
        <source>Add a column behind</source>
        <translation>Acrescentar uma coluna a seguir</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>Retirar esta linha</translation>
    </message>
    <message>
        <source>Remove this column</source>
        <translation>Retirar esta coluna</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>File Folder</source>
        <translation>Pasta de arquivos</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ficheiro</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>Arquivo %1</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Procurar em:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Tipos de arquivo:</translation>
    </message>
</context>
<context>
    <name>Reaching</name>
    <message>
        <source>Password of the shared desk</source>
        <translation>Palavra-passe da mesa partilhada</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>The database at %1 asks for a password. It is kept nowhere.</source>
        <translation>A base de dados em %1 pede uma palavra-passe. Não é guardada em lado nenhum.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Palavra-passe</translation>
    </message>
    <message>
        <source>Type the password, or cancel.</source>
        <translation>Escreva a palavra-passe, ou cancele.</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>What came</source>
        <translation>O que chegou</translation>
    </message>
    <message>
        <source>Nothing was written here.</source>
        <translation>Aqui nada foi escrito.</translation>
    </message>
</context>
<context>
    <name>ReceivePage</name>
    <message>
        <source>Receive</source>
        <translation>Receber</translation>
    </message>
    <message>
        <source>A sealed file, the mail that brought it saved as a file, all its parts, or a folder of them. Names do not matter: contents decide. Enrolment files and new keys of members are known here, too.</source>
        <translation>Um ficheiro selado, o correio que o trouxe guardado como ficheiro, todas as suas partes, ou uma pasta. Os nomes não importam: decide o conteúdo. Também aqui se reconhecem os ficheiros de inscrição e as chaves novas dos membros.</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>Escolher &amp;ficheiros…</translation>
    </message>
    <message>
        <source>Choose a f&amp;older…</source>
        <translation>Escolher uma p&amp;asta…</translation>
    </message>
    <message>
        <source>Choose what opens e&amp;ncrypted files…</source>
        <translation>Escolher o &amp;que abre ficheiros cifrados…</translation>
    </message>
    <message>
        <source>Forge&amp;t it</source>
        <translation>Esquecê-&amp;lo</translation>
    </message>
    <message>
        <source>Choose the polic&amp;y…</source>
        <translation>Escolher a polí&amp;tica…</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>O que chegou</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ficheiro</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>O que lhe aconteceu</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>Drop here what came in</source>
        <translation>Largue aqui o que chegou</translation>
    </message>
    <message>
        <source>A folder with what came in</source>
        <translation>Uma pasta com o que chegou</translation>
    </message>
    <message>
        <source>This workspace is open to read only: nothing can be taken in.</source>
        <translation>Este espaço de trabalho está aberto só para leitura: nada pode ser recebido.</translation>
    </message>
    <message>
        <source>What opens encrypted files: an age identity, or a private key of OpenSSH</source>
        <translation>O que abre ficheiros cifrados: uma identidade age, ou uma chave privada de OpenSSH</translation>
    </message>
    <message>
        <source>%1 opens nothing: it is no age identity and no private key of OpenSSH that works without a passphrase of its own.</source>
        <translation>%1 não abre nada: não é uma identidade age nem uma chave privada de OpenSSH que funcione sem frase-passe própria.</translation>
    </message>
    <message>
        <source>Encrypted files are opened with %1. It is held in memory alone, until this window closes or locks.</source>
        <translation>Os ficheiros cifrados abrem-se com %1. É mantida só em memória, até esta janela se fechar ou bloquear.</translation>
    </message>
    <message>
        <source>Encrypted files cannot be opened yet: choose the identity that was made for it.</source>
        <translation>Ainda não se podem abrir ficheiros cifrados: escolha a identidade feita para isso.</translation>
    </message>
    <message>
        <source>Held against the policy %1: what it does not accept is refused.</source>
        <translation>Comparado com a política %1: o que ela não aceita é recusado.</translation>
    </message>
    <message>
        <source>No policy is chosen: whatever is unusual is told, and nothing is refused for it.</source>
        <translation>Nenhuma política está escolhida: diz-se o que é invulgar, e nada é recusado por isso.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) stored</source>
        <translation>
            <numerusform>%n ficheiro guardado</numerusform>
            <numerusform>%n ficheiros guardados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no sealed file is in it.</source>
        <translation>%1: não contém nenhum ficheiro selado.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n file(s) not looked at. What was stored stays.</source>
        <translation>
            <numerusform>Parado: %n ficheiro não visto. O que foi guardado fica.</numerusform>
            <numerusform>Parado: %n ficheiros não vistos. O que foi guardado fica.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Não contém nada.</translation>
    </message>
    <message>
        <source>Choose the identity…</source>
        <translation>Escolher a identidade…</translation>
    </message>
    <message>
        <source>The signed policy</source>
        <translation>A política assinada</translation>
    </message>
    <message>
        <source>Where to save the receipt?</source>
        <translation>Onde guardar o aviso de receção?</translation>
    </message>
    <message>
        <source>Saved: %1. Send it back to the member.</source>
        <translation>Guardado: %1. Devolva-o ao membro.</translation>
    </message>
    <message>
        <source>Where to save the draft of the mail?</source>
        <translation>Onde guardar o rascunho do correio?</translation>
    </message>
    <message>
        <source>%1 is a draft with the receipt attached. Your mail program opens and sends it.</source>
        <translation>%1 é um rascunho com o aviso de receção anexado. O seu programa de correio abre-o e envia-o.</translation>
    </message>
</context>
<context>
    <name>ReceivedView</name>
    <message>
        <source>The check code, to be compared by telephone</source>
        <translation>O código de verificação, a comparar por telefone</translation>
    </message>
    <message>
        <source>&amp;Save the receipt…</source>
        <translation>&amp;Guardar o aviso de receção…</translation>
    </message>
    <message>
        <source>Write the &amp;mail with the receipt…</source>
        <translation>Escrever o c&amp;orreio com o aviso de receção…</translation>
    </message>
    <message>
        <source>Go to the &amp;key in the register</source>
        <translation>Ir para a c&amp;have no registo</translation>
    </message>
    <message>
        <source>Checked, step by step</source>
        <translation>Verificado, passo a passo</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>O que é</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Resumo criptográfico</translation>
    </message>
    <message>
        <source>Fingerprint of the key</source>
        <translation>Impressão digital da chave</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>O que mudou</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>Código de verificação</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) passed</source>
        <translation>
            <numerusform>%n passo superado</numerusform>
            <numerusform>%n passos superados</numerusform>
        </translation>
    </message>
    <message>
        <source>Country: %1</source>
        <translation>País: %1</translation>
    </message>
    <message>
        <source>Study period: %1</source>
        <translation>Período de estudo: %1</translation>
    </message>
    <message>
        <source>Revision: %1</source>
        <translation>Revisão: %1</translation>
    </message>
    <message>
        <source>Method: %1</source>
        <translation>Método: %1</translation>
    </message>
    <message>
        <source>Made, as its sender says: %1</source>
        <translation>Feito, segundo o remetente: %1</translation>
    </message>
    <message>
        <source>Scores of the principles: %1</source>
        <translation>Pontuações dos princípios: %1</translation>
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
        <translation>Descer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Recommendation %1</source>
        <translation>Recomendação %1</translation>
    </message>
</context>
<context>
    <name>RecommendationsPage</name>
    <message>
        <source>A recommendation says who should do what. Write one in each box, and choose the principles that it would further. The report prints them in this order.</source>
        <translation>Uma recomendação diz quem deveria fazer o quê. Escreva uma em cada caixa, e escolha os princípios que faria avançar. O relatório imprime-as por esta ordem.</translation>
    </message>
    <message>
        <source>This was typed into a recommendation that has been removed since, and could not be stored. Copy it to where it fits, or discard it.</source>
        <translation>Isto foi escrito numa recomendação que entretanto foi retirada, e não pôde ser guardado. Copie-o para onde couber, ou descarte-o.</translation>
    </message>
    <message>
        <source>Nothing here yet. What could the authorities change: a law, a practice, a budget?</source>
        <translation>Ainda nada aqui. O que poderiam mudar as autoridades: uma lei, uma prática, um orçamento?</translation>
    </message>
    <message>
        <source>Nothing here yet. What could funders and other governments do better, or stop doing?</source>
        <translation>Ainda nada aqui. O que poderiam fazer melhor, ou deixar de fazer, os financiadores e outros governos?</translation>
    </message>
    <message>
        <source>Nothing here yet. What could organisations do themselves, alone or together?</source>
        <translation>Ainda nada aqui. O que poderiam fazer as próprias organizações, sozinhas ou juntas?</translation>
    </message>
    <message>
        <source>Add a recommendation</source>
        <translation>Acrescentar uma recomendação</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retirado</translation>
    </message>
</context>
<context>
    <name>RefusedValues</name>
    <message>
        <source>It cannot be sealed yet: what was typed in %1 could not be stored. Correct it, then seal.</source>
        <translation>Ainda não pode ser selada: o que foi escrito em %1 não pôde ser guardado. Corrija-o, e sele depois.</translation>
    </message>
    <message>
        <source>Not saved yet; it is tried again by itself.</source>
        <translation>Ainda não guardado; tenta-se de novo sozinho.</translation>
    </message>
    <message>
        <source>Put it aside in a file…</source>
        <translation>Pô-lo à parte num ficheiro…</translation>
    </message>
    <message>
        <source>Save it in a folder…</source>
        <translation>Guardá-lo numa pasta…</translation>
    </message>
    <message>
        <source>Not stored: %1. What you typed is kept.</source>
        <translation>Não guardado: %1. O que escreveu é mantido.</translation>
    </message>
    <message numerus="yes">
        <source>Not stored: %1 and %n other value(s). What you typed is kept.</source>
        <translation>
            <numerusform>Não guardado: %1 e mais %n valor. O que escreveu é mantido.</numerusform>
            <numerusform>Não guardado: %1 e mais %n valores. O que escreveu é mantido.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir para lá</translation>
    </message>
    <message>
        <source>Discarded: the text that was kept aside.</source>
        <translation>Descartado: o texto que estava guardado à parte.</translation>
    </message>
    <message>
        <source>The text is kept aside again.</source>
        <translation>O texto está de novo guardado à parte.</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Register</source>
        <translation>Registo</translation>
    </message>
    <message>
        <source>&amp;Add a key…</source>
        <translation>&amp;Acrescentar uma chave…</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Procurar</translation>
    </message>
    <message>
        <source>Si&amp;gn the register…</source>
        <translation>A&amp;ssinar o registo…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Chaves</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
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
        <translation>Nome</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Dígitos</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Impressão digital</translation>
    </message>
    <message>
        <source>No key is known yet</source>
        <translation>Ainda não se conhece nenhuma chave</translation>
    </message>
    <message>
        <source>A member sends an enrolment file with the key. Drop it here, ring the member, and compare the forty digits: from then on you know whose a sealed file is.</source>
        <translation>Um membro envia um ficheiro de inscrição com a chave. Largue-o aqui, telefone ao membro, e compare os quarenta dígitos: a partir daí sabe de quem é um ficheiro selado.</translation>
    </message>
    <message>
        <source>The register leaves as one signed and numbered file, with the plain list that OpenSSH reads.</source>
        <translation>O registo sai como um só ficheiro assinado e numerado, com a lista simples que o OpenSSH lê.</translation>
    </message>
    <message>
        <source>Add the &amp;first key…</source>
        <translation>Acrescentar a &amp;primeira chave…</translation>
    </message>
    <message>
        <source>No key matches the search.</source>
        <translation>Nenhuma chave corresponde à procura.</translation>
    </message>
    <message>
        <source>Where to save the signed register?</source>
        <translation>Onde guardar o registo assinado?</translation>
    </message>
    <message>
        <source>Register %1 is written: %2. Who takes it for the first time compares its key: %3</source>
        <translation>O registo %1 está escrito: %2. Quem o recebe pela primeira vez compara a sua chave: %3</translation>
    </message>
    <message>
        <source>The key of %1 is in the register, pending. Ring them and compare the digits: before that, nothing it signed is believed.</source>
        <translation>A chave de %1 está no registo, pendente. Telefone-lhes e compare os dígitos: antes disso, nada do que assina é acreditado.</translation>
    </message>
    <message>
        <source>%1 has a new key, for which the old one vouched. The old one is good no more.</source>
        <translation>%1 tem uma chave nova, pela qual a antiga respondeu. A antiga já não vale.</translation>
    </message>
    <message>
        <source>Register %1 of %2 holds here now: what it confirms or revokes is confirmed or revoked.</source>
        <translation>O registo %1 de %2 vale agora aqui: o que confirma ou revoga fica confirmado ou revogado.</translation>
    </message>
    <message>
        <source>Enrolment files, or mails that brought them</source>
        <translation>Ficheiros de inscrição, ou correios que os trouxeram</translation>
    </message>
    <message>
        <source>There is no enrolment file in it.</source>
        <translation>Não contém nenhum ficheiro de inscrição.</translation>
    </message>
    <message>
        <source>The key of %1 is confirmed.</source>
        <translation>A chave de %1 está confirmada.</translation>
    </message>
    <message>
        <source>The key of %1 is good until the end of that day.</source>
        <translation>A chave de %1 vale até ao fim desse dia.</translation>
    </message>
    <message>
        <source>The key of %1 is revoked. Sign the register and send it, so that others know it, too.</source>
        <translation>A chave de %1 está revogada. Assine o registo e envie-o, para que os outros também o saibam.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Undone: the key is known as far as before.</source>
        <translation>Desfeito: a chave é conhecida como antes.</translation>
    </message>
</context>
<context>
    <name>ReportTakenWindow</name>
    <message>
        <source>What was taken from the report</source>
        <translation>O que se retomou do relatório</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Parágrafo</translation>
    </message>
    <message>
        <source>Where it went</source>
        <translation>Para onde foi</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Parágrafos</translation>
    </message>
    <message>
        <source>Enter goes to the place</source>
        <translation>Enter vai ao lugar</translation>
    </message>
    <message>
        <source>Whole paragraph</source>
        <translation>Parágrafo inteiro</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) were read</source>
        <translation>
            <numerusform>%n parágrafo foi lido</numerusform>
            <numerusform>%n parágrafos foram lidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) were filled</source>
        <translation>
            <numerusform>%n campo foi preenchido</numerusform>
            <numerusform>%n campos foram preenchidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) hold this text already</source>
        <translation>
            <numerusform>%n campo já contém este texto</numerusform>
            <numerusform>%n campos já contêm este texto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) were not taken</source>
        <translation>
            <numerusform>%n parágrafo não foi retomado</numerusform>
            <numerusform>%n parágrafos não foram retomados</numerusform>
        </translation>
    </message>
    <message>
        <source>no score was found for principle %1</source>
        <translation>não se encontrou pontuação para estes princípios: %1</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Não retomado</translation>
    </message>
    <message>
        <source>Left alone, because the assessment has something there already</source>
        <translation>Deixado como estava, porque a avaliação já lá tem alguma coisa</translation>
    </message>
    <message>
        <source>Taken, and may say more than was taken</source>
        <translation>Retomado, e talvez diga mais do que se retomou</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Retomado</translation>
    </message>
    <message>
        <source>Standing matter</source>
        <translation>Elementos fixos</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Linha %1</translation>
    </message>
</context>
<context>
    <name>RescueVerbs</name>
    <message>
        <source>Close and lose what you typed?</source>
        <translation>Fechar e perder o que escreveu?</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Fechar e perdê-lo</translation>
    </message>
    <message>
        <source>This cannot be saved, nor kept aside: %1. Make room on the disk, or put it into a rescue file elsewhere, before you close.</source>
        <translation>Isto não pode ser guardado, nem guardado à parte: %1. Faça espaço no disco, ou ponha-o num ficheiro de salvação noutro sítio, antes de fechar.</translation>
    </message>
    <message>
        <source>Put it in a rescue file…</source>
        <translation>Pô-lo num ficheiro de salvação…</translation>
    </message>
    <message>
        <source>Put the words aside: on a stick, or on another disk</source>
        <translation>Pôr as palavras à parte: numa pen USB, ou noutro disco</translation>
    </message>
    <message>
        <source>Rescue file (*.eesee-rescue)</source>
        <translation>Ficheiro de salvação (*.eesee-rescue)</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>Outro lugar…</translation>
    </message>
    <message>
        <source>Put aside in %1, encrypted; your passphrase opens it. You can go on writing. When there is room again, “Bring in…” puts the words back.</source>
        <translation>Posto à parte em %1, cifrado; a sua frase-passe abre-o. Pode continuar a escrever. Quando houver de novo espaço, “Importar…” repõe as palavras.</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>&amp;Copy the picture</source>
        <translation>&amp;Copiar a imagem</translation>
    </message>
    <message>
        <source>Save the picture as &amp;PNG…</source>
        <translation>Guardar a imagem como &amp;PNG…</translation>
    </message>
    <message>
        <source>Save the picture as SV&amp;G…</source>
        <translation>Guardar a imagem como SV&amp;G…</translation>
    </message>
    <message>
        <source>Copy the &amp;table</source>
        <translation>Copiar a &amp;tabela</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Cálculo</translation>
    </message>
    <message>
        <source>The weights are provisional: the programme has not published them.</source>
        <translation>Os pesos são provisórios: o programa não os publicou.</translation>
    </message>
    <message>
        <source>%1 · weight %2</source>
        <translation>%1 · peso %2</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>A imagem está na área de transferência.</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>A tabela está na área de transferência.</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Guardar a imagem</translation>
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
        <translation>Receber o que voltou</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>“%1” was not taken in.</source>
        <translation>“%1” não foi recebido.</translation>
    </message>
    <message>
        <source>%1, revision %2: refused by %3 on %4.</source>
        <translation>%1, revisão %2: recusada por %3 a %4.</translation>
    </message>
    <message>
        <source>%1, revision %2: received by %3 on %4.</source>
        <translation>%1, revisão %2: recebida por %3 a %4.</translation>
    </message>
    <message>
        <source>%1, revision %2: received by %3 on %4. That receipt was here already.</source>
        <translation>%1, revisão %2: recebida por %3 a %4. Esse aviso de receção já cá estava.</translation>
    </message>
    <message>
        <source>List %1 of %2 is on board: from now on sealed files are encrypted for its %3 recipients, until %4.</source>
        <translation>A lista %1 de %2 está instalada: a partir de agora os ficheiros selados são cifrados para os seus %3 destinatários, até %4.</translation>
    </message>
    <message>
        <source>%1, revision %2 is %3, says %4.</source>
        <translation>%1, revisão %2 está %3, diz %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) to be answered, beside the fields.</source>
        <translation>
            <numerusform>%n comentário por responder, ao lado do campo.</numerusform>
            <numerusform>%n comentários por responder, ao lado dos campos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is attached to the mail. Ask for it once more, or save the attachment by itself.</source>
        <translation>O correio não traz nada anexado. Peça-o outra vez, ou guarde o anexo à parte.</translation>
    </message>
    <message>
        <source>“%1” is %2.</source>
        <translation>“%1” é %2.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>&amp;Seal…</source>
        <translation>&amp;Selar…</translation>
    </message>
    <message>
        <source>Save the sealed &amp;file again…</source>
        <translation>Guardar de novo o &amp;ficheiro selado…</translation>
    </message>
    <message>
        <source>Re&amp;open as the next revision…</source>
        <translation>Reabrir como revisão &amp;seguinte…</translation>
    </message>
    <message>
        <source>To complete</source>
        <translation>A completar</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>Enter goes to the place</source>
        <translation>Enter vai ao lugar</translation>
    </message>
    <message>
        <source>Sealed as revision %1, in the file %3. Check code: %2. To continue working on it, reopen it as the next revision.</source>
        <translation>Selada como revisão %1, no ficheiro %3. Código de verificação: %2. Para continuar a trabalhar nela, reabra-a como revisão seguinte.</translation>
    </message>
    <message numerus="yes">
        <source>%n required item(s) must be completed before the assessment can be sealed. Advice never stands in the way.</source>
        <translation>
            <numerusform>Falta %n elemento obrigatório para se poder selar a avaliação. Os conselhos nunca o impedem.</numerusform>
            <numerusform>Faltam %n elementos obrigatórios para se poder selar a avaliação. Os conselhos nunca o impedem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing required is missing. You can seal the assessment.</source>
        <translation>Não falta nada obrigatório. Pode selar a avaliação.</translation>
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
        <translation>Pontuação</translation>
    </message>
    <message>
        <source>Keys 1 to 5 choose a step, Backspace clears, arrows move, Space chooses</source>
        <translation>As teclas 1 a 5 escolhem um grau, Retrocesso apaga, as setas movem, Espaço escolhe</translation>
    </message>
    <message>
        <source>Exactly %1 (%2), between the steps</source>
        <translation>Exatamente %1 (%2), entre os graus</translation>
    </message>
    <message>
        <source>%1 would mean: %2</source>
        <translation>%1 quereria dizer: %2</translation>
    </message>
</context>
<context>
    <name>ScoresPicture</name>
    <message>
        <source>Principle scores</source>
        <translation>Pontuações dos princípios</translation>
    </message>
    <message>
        <source>no score yet</source>
        <translation>ainda sem pontuação</translation>
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
        <translation>pontuação anterior</translation>
    </message>
</context>
<context>
    <name>SealSheet</name>
    <message>
        <source>Seal the assessment?</source>
        <translation>Selar a avaliação?</translation>
    </message>
    <message>
        <source>Seal…</source>
        <translation>Selar…</translation>
    </message>
    <message>
        <source>The size of the mail is being found out…</source>
        <translation>Está a apurar-se o tamanho do correio…</translation>
    </message>
</context>
<context>
    <name>SealedPage</name>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostrar na &amp;pasta</translation>
    </message>
    <message>
        <source>Where the file is</source>
        <translation>Onde está o ficheiro</translation>
    </message>
    <message>
        <source>&amp;Write it again…</source>
        <translation>Escrevê-lo de &amp;novo…</translation>
    </message>
    <message>
        <source>Verify it &amp;now</source>
        <translation>Ver&amp;ificá-lo agora</translation>
    </message>
    <message>
        <source>Ta&amp;ke in what came back…</source>
        <translation>Re&amp;ceber o que voltou…</translation>
    </message>
    <message>
        <source>What left with it</source>
        <translation>O que saiu com ele</translation>
    </message>
    <message>
        <source>My fingerprint</source>
        <translation>A minha impressão digital</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Impressão digital</translation>
    </message>
    <message>
        <source>The receiver compares it with the one that you gave when you first met.</source>
        <translation>Quem recebe compara-a com a que deu quando se conheceram.</translation>
    </message>
    <message>
        <source>Line for the receiver&apos;s list of signers</source>
        <translation>Linha para a lista de signatários de quem recebe</translation>
    </message>
    <message>
        <source>Re&amp;open as the next revision…</source>
        <translation>Reabrir como revisão &amp;seguinte…</translation>
    </message>
    <message>
        <source>Leave nothing on this comp&amp;uter…</source>
        <translation>Não dei&amp;xar nada neste computador…</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>O que lhe aconteceu</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>O que vem a seguir</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>Código de verificação</translation>
    </message>
    <message>
        <source>The check code</source>
        <translation>O código de verificação</translation>
    </message>
    <message>
        <source>The sealed file of this revision is not in this workspace.</source>
        <translation>O ficheiro selado desta revisão não está neste espaço de trabalho.</translation>
    </message>
    <message>
        <source>It was sealed elsewhere, and the assessment was brought in from an export.</source>
        <translation>Foi selada noutro sítio, e a avaliação foi importada de uma exportação.</translation>
    </message>
    <message>
        <source>Revision %1 is sealed.</source>
        <translation>A revisão %1 está selada.</translation>
    </message>
    <message>
        <source>Revision %1 was sealed.</source>
        <translation>A revisão %1 foi selada.</translation>
    </message>
    <message>
        <source>Read these twenty digits aloud when they ring you. If theirs are the same, they have exactly what you sealed, and nobody changed it on the way.</source>
        <translation>Leia estes vinte dígitos em voz alta quando lhe telefonarem. Se os deles forem os mesmos, têm exatamente o que selou, e ninguém o alterou pelo caminho.</translation>
    </message>
    <message>
        <source>Final since %1. One file, signed with your key: the assessment, its method%2.</source>
        <translation>Definitiva desde %1. Um ficheiro, assinado com a sua chave: a avaliação, o seu método%2.</translation>
    </message>
    <message>
        <source>, the report</source>
        <translation>, o relatório</translation>
    </message>
    <message>
        <source>Encrypted for the consortium: only they can open it.</source>
        <translation>Cifrado para o consórcio: só eles o podem abrir.</translation>
    </message>
    <message>
        <source>It is for the consortium. It is not encrypted: whoever gets the file can read it, so choose carefully how you send it.</source>
        <translation>É para o consórcio. Não está cifrado: quem obtiver o ficheiro pode lê-lo, por isso escolha com cuidado como o envia.</translation>
    </message>
    <message>
        <source>Since then it was reopened: you are writing revision %1.</source>
        <translation>Desde então foi reaberta: está a escrever a revisão %1.</translation>
    </message>
    <message>
        <source>1. You send the file. The program sends nothing by itself.</source>
        <translation>1. Envia o ficheiro. O programa não envia nada sozinho.</translation>
    </message>
    <message>
        <source>2. They check it and ring you; you compare the check code. A receipt comes back.</source>
        <translation>2. Eles verificam-no e telefonam-lhe; compara o código de verificação. Volta um aviso de receção.</translation>
    </message>
    <message>
        <source>3. Comments come back as a file. To answer them, reopen it as revision %1.</source>
        <translation>3. Os comentários voltam num ficheiro. Para lhes responder, reabra-a como revisão %1.</translation>
    </message>
</context>
<context>
    <name>SealingVerbs</name>
    <message>
        <source>The assessment becomes final as revision %1 and is written, signed, into one file that you can send. Nothing is sent by the program. To change anything afterwards, reopen it as the next revision.</source>
        <translation>A avaliação torna-se definitiva como revisão %1 e é escrita, assinada, num ficheiro que pode enviar. O programa não envia nada. Para alterar alguma coisa depois, reabra-a como revisão seguinte.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of advice still stand. They do not prevent sealing; the review lists them.</source>
        <translation>
            <numerusform>Fica %n conselho. Não impede selar; a revisão final mostra-o.</numerusform>
            <numerusform>Ficam %n conselhos. Não impedem selar; a revisão final enumera-os.</numerusform>
        </translation>
    </message>
    <message>
        <source>No advice stands open.</source>
        <translation>Não fica nenhum conselho.</translation>
    </message>
    <message>
        <source>Some characters are in no font here, as the review says: the draft report cannot be printed. Seal without it, or install the language pack first.</source>
        <translation>Alguns caracteres não estão em nenhuma letra aqui, como diz a revisão final: o rascunho do relatório não pode ser impresso. Sele sem ele, ou instale antes o pacote de língua.</translation>
    </message>
    <message>
        <source>The sealed file is for the consortium. It is not encrypted: whoever gets hold of it can read it, so choose carefully how you send it.</source>
        <translation>O ficheiro selado é para o consórcio. Não está cifrado: quem o apanhar pode lê-lo, por isso escolha com cuidado como o envia.</translation>
    </message>
    <message>
        <source>The sealed file is encrypted for the %1 recipients that the consortium has published (list %2 of %3): nobody else can read it, you neither. The signed content stays in your workspace.</source>
        <translation>O ficheiro selado está cifrado para os %1 destinatários que o consórcio publicou (lista %2 de %3): mais ninguém o pode ler, nem você. O conteúdo assinado fica no seu espaço de trabalho.</translation>
    </message>
    <message>
        <source>You left these empty, so the report prints standard texts for: %1. Each can be read on its own page.</source>
        <translation>Deixou estas partes vazias, e por isso o relatório imprime textos padrão para: %1. Cada um pode ser lido na sua própria página.</translation>
    </message>
    <message>
        <source>Save the sealed file again</source>
        <translation>Guardar de novo o ficheiro selado</translation>
    </message>
    <message>
        <source>Sealed file (*.eesee *.age)</source>
        <translation>Ficheiro selado (*.eesee *.age)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>It becomes a draft again, as revision %1. The revision that was sealed stays as it was sent.</source>
        <translation>Volta a ser um rascunho, como revisão %1. A revisão que foi selada fica como foi enviada.</translation>
    </message>
    <message>
        <source>Reopen the assessment?</source>
        <translation>Reabrir a avaliação?</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Where to save the sealed file?</source>
        <translation>Onde guardar o ficheiro selado?</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>&amp;Find</source>
        <translation>P&amp;rocurar</translation>
    </message>
    <message>
        <source>Replace w&amp;ith</source>
        <translation>Substitu&amp;ir por</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>Distinguir &amp;maiúsculas</translation>
    </message>
    <message>
        <source>Whole &amp;words</source>
        <translation>&amp;Palavras inteiras</translation>
    </message>
    <message>
        <source>Find everywhere</source>
        <translation>Procurar em todo o lado</translation>
    </message>
    <message>
        <source>&amp;Replace all</source>
        <translation>Substituir &amp;tudo</translation>
    </message>
    <message>
        <source>Looks through every text of this assessment</source>
        <translation>Procura em todos os textos desta avaliação</translation>
    </message>
    <message>
        <source>Context, narratives, justifications, notes and recommendations. Each place is shown with the words around it; Enter or a click goes there.</source>
        <translation>Contexto, narrativas, justificações, notas e recomendações. Cada lugar mostra-se com as palavras à volta; Enter ou um clique leva lá.</translation>
    </message>
    <message>
        <source>“Replace all” changes every place at once. The history keeps what was there and can bring it back.</source>
        <translation>“Substituir tudo” altera todos os lugares de uma vez. O histórico guarda o que lá estava e pode trazê-lo de volta.</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Ocorrências</translation>
    </message>
    <message>
        <source>Enter goes to the place</source>
        <translation>Enter vai ao lugar</translation>
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
        <translation>%1 em %2</translation>
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
        <translation>“%1” não está em lado nenhum desta avaliação.</translation>
    </message>
    <message>
        <source>Try it without “Match case” and “Whole words”.</source>
        <translation>Tente sem “Distinguir maiúsculas” nem “Palavras inteiras”.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced. The history can bring the old text back.</source>
        <translation>
            <numerusform>%n lugar substituído. O histórico pode trazer de volta o texto antigo.</numerusform>
            <numerusform>%n lugares substituídos. O histórico pode trazer de volta o texto antigo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionPage</name>
    <message>
        <source>Not stated</source>
        <translation>Não indicado</translation>
    </message>
</context>
<context>
    <name>SectionTree</name>
    <message>
        <source>Sections</source>
        <translation>Secções</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) to be answered</source>
        <translation>
            <numerusform>%n comentário por responder</numerusform>
            <numerusform>%n comentários por responder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendCard</name>
    <message>
        <source>Write the &amp;mail</source>
        <translation>Escrever o co&amp;rreio</translation>
    </message>
    <message>
        <source>Copy to a st&amp;ick…</source>
        <translation>C&amp;opiar para uma pen USB…</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>Enviá-lo</translation>
    </message>
    <message>
        <source>Address of the &amp;consortium</source>
        <translation>Endereço &amp;do consórcio</translation>
    </message>
    <message>
        <source>May stay empty. It is kept in this workspace, encrypted, for the next time.</source>
        <translation>Pode ficar vazio. É guardado neste espaço de trabalho, cifrado, para a próxima vez.</translation>
    </message>
    <message>
        <source>&amp;Largest mail</source>
        <translation>Correio &amp;maior</translation>
    </message>
    <message>
        <source>What your mail service and theirs carry. A larger file goes in numbered parts.</source>
        <translation>O que levam o seu serviço de correio e o deles. Um ficheiro maior vai em partes numeradas.</translation>
    </message>
    <message numerus="yes">
        <source>✓ %n mail(s), each with a part of the file, lie in %1. Open and send each; they are joined again in any order.</source>
        <translation>
            <numerusform>✓ %n correio, com uma parte do ficheiro, está em %1. Abra-o e envie-o; as partes são unidas por qualquer ordem.</numerusform>
            <numerusform>✓ %n correios, cada um com uma parte do ficheiro, estão em %1. Abra e envie cada um; são unidas por qualquer ordem.</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ The mail was written, and your mail program was asked to open it: look it over there, and send it. If nothing opened, open it yourself: it lies in %1. Nothing was sent from here.</source>
        <translation>✓ O correio foi escrito, e pediu-se ao seu programa de correio que o abra: reveja-o lá, e envie-o. Se nada se abriu, abra-o você: está em %1. Daqui nada foi enviado.</translation>
    </message>
    <message>
        <source>✓ The mail was written, and no program of this computer opens it by itself. Open it from your mail program: it lies in %1. Or attach the sealed file to a mail of your own.</source>
        <translation>✓ O correio foi escrito, e nenhum programa deste computador o abre por si. Abra-o do seu programa de correio: está em %1. Ou anexe o ficheiro selado a um correio seu.</translation>
    </message>
    <message>
        <source>Open %1 (%2)</source>
        <translation>Abrir %1 (%2)</translation>
    </message>
    <message>
        <source>Where to save the mail?</source>
        <translation>Onde guardar o correio?</translation>
    </message>
    <message>
        <source>Mail (*.eml)</source>
        <translation>Correio (*.eml)</translation>
    </message>
    <message>
        <source>Copy to which stick?</source>
        <translation>Copiar para que pen USB?</translation>
    </message>
    <message>
        <source>✓ Copied, and read back from there: it is the file that was sealed. %1 Have the system eject the stick before you pull it out.</source>
        <translation>✓ Copiado, e relido de lá: é o ficheiro que foi selado. %1 Mande o sistema ejetar a pen antes de a tirar.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Use it in these drafts &amp;too</source>
        <translation>Usá-lo &amp;também nestes rascunhos</translation>
    </message>
    <message>
        <source>Change &amp;passphrase…</source>
        <translation>Mudar a &amp;frase-passe…</translation>
    </message>
    <message>
        <source>New &amp;recovery code…</source>
        <translation>Novo código de &amp;recuperação…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Fa&amp;zer cópia agora</translation>
    </message>
    <message>
        <source>Secon&amp;d place for backups…</source>
        <translation>&amp;Segundo lugar para as cópias…</translation>
    </message>
    <message>
        <source>Move to another &amp;computer…</source>
        <translation>Passar para outro &amp;computador…</translation>
    </message>
    <message>
        <source>Bring back &amp;from a backup…</source>
        <translation>Recuperar &amp;de uma cópia de segurança…</translation>
    </message>
    <message>
        <source>Ke&amp;y and consortium…</source>
        <translation>C&amp;have e consórcio…</translation>
    </message>
    <message>
        <source>Chec&amp;k the whole workspace</source>
        <translation>Verificar todo o espaço de tra&amp;balho</translation>
    </message>
    <message>
        <source>My key</source>
        <translation>A minha chave</translation>
    </message>
    <message>
        <source>&amp;Fingerprint</source>
        <translation>&amp;Impressão digital</translation>
    </message>
    <message>
        <source>Read it aloud, or print it, so that others know that a file is yours.</source>
        <translation>Leia-a em voz alta, ou imprima-a, para que os outros saibam que um ficheiro é seu.</translation>
    </message>
    <message>
        <source>P&amp;ublic key</source>
        <translation>Chave pú&amp;blica</translation>
    </message>
    <message>
        <source>Line for a list of &amp;signers</source>
        <translation>&amp;Linha para uma lista de signatários</translation>
    </message>
    <message>
        <source>Whoever receives your files adds this to their list (allowed_signers).</source>
        <translation>Quem recebe os seus ficheiros acrescenta isto à sua lista (allowed_signers).</translation>
    </message>
    <message>
        <source>The code on your paper was made %1.</source>
        <translation>O código do seu papel foi feito a %1.</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste elevado</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Após %n minuto</numerusform>
            <numerusform>Após %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Definições</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organização</translation>
    </message>
    <message>
        <source>As it stands on reports and in sealed files. What was sealed keeps the name it was sealed with.</source>
        <translation>Como figura nos relatórios e nos ficheiros selados. O que foi selado mantém o nome com que foi selado.</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Aspeto</translation>
    </message>
    <message>
        <source>Size of &amp;text</source>
        <translation>Tamanho do te&amp;xto</translation>
    </message>
    <message>
        <source>80 to 200 % of the system&apos;s font size.</source>
        <translation>80 a 200 % do tamanho de letra do sistema.</translation>
    </message>
    <message>
        <source>L&amp;anguage of the screen</source>
        <translation>Lí&amp;ngua do ecrã</translation>
    </message>
    <message>
        <source>Takes effect when the settings are closed.</source>
        <translation>Tem efeito quando se fecham as definições.</translation>
    </message>
    <message>
        <source>Lock when &amp;idle</source>
        <translation>Bloquear após &amp;inatividade</translation>
    </message>
    <message>
        <source>Portable: workspace, settings and log lie beside the program, in %1.</source>
        <translation>Portátil: espaço de trabalho, definições e registo estão ao lado do programa, em %1.</translation>
    </message>
</context>
<context>
    <name>SettingsVerbs</name>
    <message>
        <source>A name is one line of up to 400 characters; the former one stays.</source>
        <translation>Um nome é uma linha de até 400 caracteres; fica o anterior.</translation>
    </message>
    <message>
        <source>Renamed. New assessments bear this name.</source>
        <translation>Mudado. As novas avaliações levam este nome.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) still bear the former one.</source>
        <translation>
            <numerusform>%n rascunho ainda leva o anterior.</numerusform>
            <numerusform>%n rascunhos ainda levam o anterior.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) bear the new name now.</source>
        <translation>
            <numerusform>%n rascunho leva agora o nome novo.</numerusform>
            <numerusform>%n rascunhos levam agora o nome novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>A frase-passe foi mudada.</translation>
    </message>
    <message>
        <source>The new recovery code was not confirmed. The next start shows another one; the code on your old paper opens nothing any more.</source>
        <translation>O novo código de recuperação não foi confirmado. O próximo arranque mostra outro; o código do seu papel antigo já não abre nada.</translation>
    </message>
    <message>
        <source>%1 Write a backup to another place, then close and open the workspace again: it is looked at more closely then, and what is whole is brought into a new one.</source>
        <translation>%1 Escreva uma cópia de segurança noutro lugar, e depois feche e abra de novo o espaço de trabalho: então é visto mais de perto, e o que está inteiro é levado para um novo.</translation>
    </message>
    <message>
        <source>The workspace is whole: every page, every assessment with its history, files and sealed revisions.</source>
        <translation>O espaço de trabalho está inteiro: cada página, cada avaliação com o seu histórico, ficheiros e revisões seladas.</translation>
    </message>
    <message>
        <source>The workspace is damaged. %1 Write a backup to another place and open the workspace again; the command eesee check-workspace lists everything.</source>
        <translation>O espaço de trabalho está danificado. %1 Escreva uma cópia noutro lugar e abra de novo o espaço de trabalho; o comando eesee check-workspace enumera tudo.</translation>
    </message>
</context>
<context>
    <name>ShortProse</name>
    <message>
        <source>Ctrl+B bold, Ctrl+I italic, Ctrl+K link; Tab leaves</source>
        <translation>Ctrl+B negrito, Ctrl+I itálico, Ctrl+K ligação; Tab sai</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrito</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Itálico</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ligação</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Comments of the consortium</source>
        <translation>Comentários do consórcio</translation>
    </message>
    <message>
        <source>Guiding questions</source>
        <translation>Perguntas orientadoras</translation>
    </message>
    <message>
        <source>What the levels mean</source>
        <translation>O que significam os níveis</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Da última vez</translation>
    </message>
    <message>
        <source>Sources of this section</source>
        <translation>Fontes desta secção</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Orientação</translation>
    </message>
</context>
<context>
    <name>SourceForm</name>
    <message>
        <source>Open address</source>
        <translation>Abrir o endereço</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidencial</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Anexar um ficheiro…</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Abrir o ficheiro</translation>
    </message>
    <message>
        <source>Remove file</source>
        <translation>Retirar o ficheiro</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Não indicado</translation>
    </message>
    <message>
        <source>Inside the study period</source>
        <translation>Dentro do período de estudo</translation>
    </message>
    <message>
        <source>Outside the study period</source>
        <translation>Fora do período de estudo</translation>
    </message>
    <message>
        <source>Title of the work</source>
        <translation>Título da obra</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Tipo de fonte</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Editora</translation>
    </message>
    <message>
        <source>Year, month or day: 2025, March 2025 or %1</source>
        <translation>Ano, mês ou dia: 2025, março 2025 ou %1</translation>
    </message>
    <message>
        <source>Date of publication</source>
        <translation>Data de publicação</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Endereço web</translation>
    </message>
    <message>
        <source>Relates to the study period</source>
        <translation>Diz respeito ao período de estudo</translation>
    </message>
    <message>
        <source>Never printed, never sent in the clear.</source>
        <translation>Nunca impressa, nunca enviada em claro.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>This looks like “%1”, which is already in the list.</source>
        <translation>Parece-se com “%1”, que já está na lista.</translation>
    </message>
    <message>
        <source>No file is attached to this source.</source>
        <translation>Nenhum ficheiro está anexado a esta fonte.</translation>
    </message>
    <message>
        <source>File: %1, %2, kept encrypted</source>
        <translation>Ficheiro: %1, %2, guardado cifrado</translation>
    </message>
    <message>
        <source>Cited in</source>
        <translation>Citada em</translation>
    </message>
    <message>
        <source>Not cited yet</source>
        <translation>Ainda não citada</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir para %1</translation>
    </message>
    <message>
        <source>= %1</source>
        <translation>= %1</translation>
    </message>
    <message>
        <source>“%1” is not a date and is not stored. Write it like 2025, March 2025 or %2.</source>
        <translation>“%1” não é uma data e não é guardado. Escreva-a como 2025, março 2025 ou %2.</translation>
    </message>
    <message>
        <source>The date is outside the study period.</source>
        <translation>A data está fora do período de estudo.</translation>
    </message>
    <message>
        <source>This is not a valid web address.</source>
        <translation>Este não é um endereço web válido.</translation>
    </message>
</context>
<context>
    <name>SourcesFiles</name>
    <message>
        <source>Bring in a &amp;list…</source>
        <translation>Importar uma &amp;lista…</translation>
    </message>
    <message>
        <source>Save for a reference manager…</source>
        <translation>Guardar para um gestor de referências…</translation>
    </message>
    <message>
        <source>BibTeX or CSL-JSON, as Zotero and others export it</source>
        <translation>BibTeX ou CSL-JSON, como o Zotero e outros os exportam</translation>
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
        <translation>Guardar para um gestor de referências</translation>
    </message>
    <message>
        <source>Written: %1. It is not encrypted.</source>
        <translation>Escrito: %1. Não está cifrado.</translation>
    </message>
    <message>
        <source>Confidential sources, which are not in it: %1.</source>
        <translation>Fontes confidenciais, que não estão nele: %1.</translation>
    </message>
    <message>
        <source>Attached files, which are not in it: %1.</source>
        <translation>Ficheiros anexos, que não estão nele: %1.</translation>
    </message>
    <message>
        <source>It cannot say which of them relate to the study period: %1.</source>
        <translation>Não pode dizer quais dizem respeito ao período de estudo: %1.</translation>
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
        <translation>Editora</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Study period</source>
        <translation>Período de estudo</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acesso</translation>
    </message>
    <message>
        <source>Cited in</source>
        <translation>Citada em</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>não indicado</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>dentro</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>fora</translation>
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
        <translation>(sem título)</translation>
    </message>
    <message>
        <source>twice in the list</source>
        <translation>duas vezes na lista</translation>
    </message>
</context>
<context>
    <name>SourcesPage</name>
    <message>
        <source>Sea&amp;rch</source>
        <translation>&amp;Procurar</translation>
    </message>
    <message>
        <source>Add a sour&amp;ce</source>
        <translation>Acrescentar uma &amp;fonte</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Retirar</translation>
    </message>
    <message>
        <source>This was typed as the date of a source that has been removed since, and could not be stored. Copy it to where it fits, or discard it.</source>
        <translation>Isto foi escrito como data de uma fonte que entretanto foi retirada, e não pôde ser guardado. Copie-o para onde couber, ou descarte-o.</translation>
    </message>
    <message>
        <source>No source yet</source>
        <translation>Ainda sem fontes</translation>
    </message>
    <message>
        <source>A source is a work that supports what you write: a law, a report, an article, an interview. Add it once, and cite it in as many sections as it supports.</source>
        <translation>Uma fonte é uma obra que apoia o que escreve: uma lei, um relatório, um artigo, uma entrevista. Acrescente-a uma vez, e cite-a em tantas secções quantas apoiar.</translation>
    </message>
    <message>
        <source>The report lists the sources that are cited. One that is marked confidential is never printed and never sent in the clear.</source>
        <translation>O relatório enumera as fontes citadas. Uma que esteja marcada como confidencial nunca é impressa nem enviada em claro.</translation>
    </message>
    <message>
        <source>You can also begin in a section: under “Sources cited” type a title, and the program offers to add it here.</source>
        <translation>Também pode começar numa secção: em “Fontes citadas” escreva um título, e o programa propõe acrescentá-la aqui.</translation>
    </message>
    <message>
        <source>Add the &amp;first source</source>
        <translation>Acrescentar a &amp;primeira fonte</translation>
    </message>
    <message>
        <source>No source matches the search.</source>
        <translation>Nenhuma fonte corresponde à procura.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos os tipos</translation>
    </message>
    <message>
        <source>Kind of source shown</source>
        <translation>Tipo de fonte mostrado</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fontes</translation>
    </message>
    <message>
        <source>New source</source>
        <translation>Nova fonte</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Anexar um ficheiro</translation>
    </message>
    <message>
        <source>A source holds one file: drop one.</source>
        <translation>Uma fonte leva um ficheiro: largue só um.</translation>
    </message>
    <message>
        <source>Save a copy, not encrypted</source>
        <translation>Guardar uma cópia, não cifrada</translation>
    </message>
</context>
<context>
    <name>SpokenPlace</name>
    <message>
        <source>Link to %1</source>
        <translation>Ligação para %1</translation>
    </message>
    <message>
        <source>Heading %1</source>
        <translation>Título %1</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Lista com marcas</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Lista numerada</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citação</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
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
        <translation>Revisão %1</translation>
    </message>
    <message>
        <source>✓ Sealed: %1</source>
        <translation>✓ Selada: %1</translation>
    </message>
    <message>
        <source>– Sent on: not from here yet</source>
        <translation>– Enviada: ainda não daqui</translation>
    </message>
    <message>
        <source>✓ Sent on: %1, when the mail or the copy was made</source>
        <translation>✓ Enviada: %1, quando se fez o correio ou a cópia</translation>
    </message>
    <message>
        <source>– Received: no receipt has come back yet</source>
        <translation>– Recebida: ainda não voltou nenhum aviso de receção</translation>
    </message>
    <message>
        <source>✓ Received: %1, by %2. Check code %3</source>
        <translation>✓ Recebida: %1, por %2. Código de verificação %3</translation>
    </message>
    <message>
        <source>✕ Refused: %1, by %2. Check code %3</source>
        <translation>✕ Recusada: %1, por %2. Código de verificação %3</translation>
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
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Só leitura</translation>
    </message>
    <message>
        <source>Not on disk: the file of the workspace is gone</source>
        <translation>Não está no disco: o ficheiro do espaço de trabalho desapareceu</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>A guardar…</translation>
    </message>
    <message>
        <source>Safe on disk</source>
        <translation>Seguro no disco</translation>
    </message>
    <message>
        <source>Safe on disk %1</source>
        <translation>Seguro no disco %1</translation>
    </message>
    <message>
        <source>Not stored: %1</source>
        <translation>Não guardado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palavra</numerusform>
            <numerusform>%n palavras</numerusform>
        </translation>
    </message>
    <message>
        <source>aim for %1 to %2</source>
        <translation>procure %1 a %2</translation>
    </message>
    <message>
        <source>%1 required, %2 advised</source>
        <translation>%1 obrigatórios, %2 aconselhados</translation>
    </message>
    <message>
        <source>Nothing required; optional hints: %1</source>
        <translation>Nada obrigatório; sugestões facultativas: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n required item(s) left</source>
        <translation>
            <numerusform>Falta %n elemento obrigatório</numerusform>
            <numerusform>Faltam %n elementos obrigatórios</numerusform>
        </translation>
    </message>
    <message>
        <source>Hints: %1</source>
        <translation>Sugestões: %1</translation>
    </message>
    <message>
        <source>Required: %1</source>
        <translation>Obrigatórios: %1</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>A trabalhar…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>A cancelar…</translation>
    </message>
</context>
<context>
    <name>StoreWatch</name>
    <message>
        <source>Save it in a folder…</source>
        <translation>Guardá-lo numa pasta…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Folder for the workspace</source>
        <translation>Pasta para o espaço de trabalho</translation>
    </message>
    <message>
        <source>The workspace lies in %1 now. Nothing is lost.</source>
        <translation>O espaço de trabalho está agora em %1. Nada se perdeu.</translation>
    </message>
    <message>
        <source>This workspace lies in a folder that seems to be synchronised with other computers, which can damage it and takes it off this computer.</source>
        <translation>Este espaço de trabalho está numa pasta que parece sincronizada com outros computadores, o que o pode danificar e o leva para fora deste computador.</translation>
    </message>
    <message>
        <source>Move it to a safe place</source>
        <translation>Levá-lo para um lugar seguro</translation>
    </message>
    <message>
        <source>The workspace was copied to %1 and checked there; what was in %2 was removed.</source>
        <translation>O espaço de trabalho foi copiado para %1 e verificado lá; o que estava em %2 foi retirado.</translation>
    </message>
    <message>
        <source>The disk has a problem</source>
        <translation>O disco tem um problema</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>All that is told to be safe is safe, in a file beside the database. Remove nothing there.</source>
        <translation>Tudo o que se diz seguro está seguro, num ficheiro ao lado da base de dados. Não retire nada de lá.</translation>
    </message>
    <message>
        <source>Close and lose the workspace?</source>
        <translation>Fechar e perder o espaço de trabalho?</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Fechar e perdê-lo</translation>
    </message>
</context>
<context>
    <name>StrengthLine</name>
    <message>
        <source>Four or more unrelated words are hard to guess.</source>
        <translation>Quatro ou mais palavras sem relação são difíceis de adivinhar.</translation>
    </message>
    <message>
        <source>Very weak: it could be guessed at once.</source>
        <translation>Muito fraca: poderia ser adivinhada de imediato.</translation>
    </message>
    <message>
        <source>Weak: it could be guessed quickly.</source>
        <translation>Fraca: poderia ser adivinhada depressa.</translation>
    </message>
    <message>
        <source>Fair: it would hold for a while, but not long enough if the laptop is taken.</source>
        <translation>Razoável: aguentaria algum tempo, mas não o bastante se levarem o computador.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Forte.</translation>
    </message>
    <message>
        <source>Very strong.</source>
        <translation>Muito forte.</translation>
    </message>
    <message>
        <source>Strength: %1</source>
        <translation>Força: %1</translation>
    </message>
    <message>
        <source>It contains very common words.</source>
        <translation>Contém palavras muito comuns.</translation>
    </message>
    <message>
        <source>It contains a date or a year.</source>
        <translation>Contém uma data ou um ano.</translation>
    </message>
    <message>
        <source>Part of it follows the keyboard, key by key.</source>
        <translation>Parte dela segue o teclado, tecla a tecla.</translation>
    </message>
    <message>
        <source>It contains the name of your organisation or country.</source>
        <translation>Contém o nome da sua organização ou do seu país.</translation>
    </message>
    <message>
        <source>It repeats the same thing.</source>
        <translation>Repete a mesma coisa.</translation>
    </message>
    <message>
        <source>It contains a sequence such as abc or 123.</source>
        <translation>Contém uma sequência como abc ou 123.</translation>
    </message>
    <message>
        <source>It is short.</source>
        <translation>É curta.</translation>
    </message>
</context>
<context>
    <name>SubmissionPage</name>
    <message>
        <source>Submission</source>
        <translation>Envio</translation>
    </message>
    <message>
        <source>← All countries</source>
        <translation>← Todos os países</translation>
    </message>
    <message>
        <source>Working of the score</source>
        <translation>Cálculo da pontuação</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>O que mudou</translation>
    </message>
    <message>
        <source>Receipt and check code</source>
        <translation>Aviso de receção e código de verificação</translation>
    </message>
    <message>
        <source>Save the comments &amp;file…</source>
        <translation>Guardar o &amp;ficheiro de comentários…</translation>
    </message>
    <message>
        <source>Write the mail with &amp;them…</source>
        <translation>Escrever &amp;o correio com eles…</translation>
    </message>
    <message>
        <source>Approve the revision…</source>
        <translation>Aprovar a revisão…</translation>
    </message>
    <message>
        <source>Return it…</source>
        <translation>Devolvê-la…</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Secção</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>O que chegou</translation>
    </message>
    <message>
        <source>What we ask</source>
        <translation>O que perguntamos</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Received %1 by %2.</source>
        <translation>Recebida %1 por %2.</translation>
    </message>
    <message>
        <source>Check code: %1</source>
        <translation>Código de verificação: %1</translation>
    </message>
    <message>
        <source>Digest: %1</source>
        <translation>Resumo: %1</translation>
    </message>
    <message>
        <source>Revision %1: %2.</source>
        <translation>Revisão %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) wait for the member.</source>
        <translation>
            <numerusform>%n comentário espera pelo membro.</numerusform>
            <numerusform>%n comentários esperam pelo membro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revision %1 is approved: it is the one that counts.</source>
        <translation>A revisão %1 está aprovada: é a que conta.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n alteração</numerusform>
            <numerusform>%n alterações</numerusform>
        </translation>
    </message>
    <message>
        <source>The comment stands. It goes to the member with the comments file.</source>
        <translation>O comentário fica. Vai para o membro com o ficheiro de comentários.</translation>
    </message>
    <message>
        <source>Where to save the comments file?</source>
        <translation>Onde guardar o ficheiro de comentários?</translation>
    </message>
    <message>
        <source>Saved: %1. Send it to the member.</source>
        <translation>Guardado: %1. Envie-o ao membro.</translation>
    </message>
    <message>
        <source>Where to save the draft of the mail?</source>
        <translation>Onde guardar o rascunho do correio?</translation>
    </message>
    <message>
        <source>%1 is a draft with the comments attached. Your mail program opens and sends it.</source>
        <translation>%1 é um rascunho com os comentários anexados. O seu programa de correio abre-o e envia-o.</translation>
    </message>
    <message>
        <source>It becomes the revision that counts, and the round is over: comments that are answered are closed. Send the comments file afterwards; it tells the member. A later revision can still come in.</source>
        <translation>Passa a ser a revisão que conta, e a ronda acaba: os comentários respondidos são fechados. Envie depois o ficheiro de comentários; diz isso ao membro. Ainda pode chegar uma revisão posterior.</translation>
    </message>
    <message>
        <source>Approve this revision?</source>
        <translation>Aprovar esta revisão?</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprovar</translation>
    </message>
    <message>
        <source>It is given back as it is, and the round is over. Send the comments file afterwards; it tells the member why. They can reopen it as the next revision.</source>
        <translation>É devolvida como está, e a ronda acaba. Envie depois o ficheiro de comentários; diz ao membro porquê. Pode reabri-la como revisão seguinte.</translation>
    </message>
    <message>
        <source>Return this revision?</source>
        <translation>Devolver esta revisão?</translation>
    </message>
    <message>
        <source>Return it</source>
        <translation>Devolvê-la</translation>
    </message>
    <message>
        <source>Revision %1: %2. Write the comments file, so that the member learns of it.</source>
        <translation>Revisão %1: %2. Escreva o ficheiro de comentários, para que o membro o saiba.</translation>
    </message>
</context>
<context>
    <name>TableButton</name>
    <message>
        <source>Save as ta&amp;ble…</source>
        <translation>Guardar como ta&amp;bela…</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Folha de cálculo (*.xlsx)</translation>
    </message>
    <message>
        <source>Comma-separated text (*.csv)</source>
        <translation>Texto separado por vírgulas (*.csv)</translation>
    </message>
    <message>
        <source>Save as table</source>
        <translation>Guardar como tabela</translation>
    </message>
    <message>
        <source>Written: %1. It is not encrypted.</source>
        <translation>Escrito: %1. Não está cifrado.</translation>
    </message>
    <message>
        <source>It says who scored what, by pseudonym.</source>
        <translation>Diz quem pontuou o quê, por pseudónimo.</translation>
    </message>
    <message>
        <source>Findings on the panel tell something of its votes.</source>
        <translation>As observações sobre o painel dizem alguma coisa dos seus votos.</translation>
    </message>
    <message>
        <source>Confidential sources, which are not in it: %1.</source>
        <translation>Fontes confidenciais, que não estão nele: %1.</translation>
    </message>
    <message>
        <source>Texts longer than a cell can hold, cut there: %1. In CSV they are whole.</source>
        <translation>Textos mais longos do que cabe numa célula, cortados aí: %1. Em CSV estão inteiros.</translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <source>This cannot be undone any more, as it was changed again at %1: %2.</source>
        <translation>Isto já não pode ser desfeito, pois foi alterado de novo às %1: %2.</translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>If you leave this empty, the report prints: “%1”</source>
        <translation>Se deixar isto vazio, o relatório imprime: “%1”</translation>
    </message>
    <message>
        <source>What a reader must know about the country before the principles. Required.</source>
        <translation>O que um leitor deve saber do país antes dos princípios. Obrigatório.</translation>
    </message>
    <message>
        <source>Read the standard text</source>
        <translation>Ler o texto padrão</translation>
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
        <translation>Abrir só para &amp;leitura</translation>
    </message>
    <message>
        <source>Open it all the &amp;same</source>
        <translation>Abri-lo mesmo assi&amp;m</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Nothing had been changed. Undo again to take back the step before.</source>
        <translation>Nada tinha sido alterado. Desfaça outra vez para retirar o passo anterior.</translation>
    </message>
    <message>
        <source>Nothing to undo on this page. The last change was elsewhere: %1.</source>
        <translation>Nada a desfazer nesta página. A última alteração foi noutro sítio: %1.</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>Desfazê-la</translation>
    </message>
    <message>
        <source>There is nothing to undo here. In a text, put the cursor into it first.</source>
        <translation>Não há nada a desfazer aqui. Num texto, ponha primeiro o cursor nele.</translation>
    </message>
    <message>
        <source>Nothing to redo on this page. What was undone last was elsewhere: %1.</source>
        <translation>Nada a refazer nesta página. O que se desfez por último foi noutro sítio: %1.</translation>
    </message>
    <message>
        <source>Redo it</source>
        <translation>Refazê-lo</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Não há nada a refazer.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir para lá</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>UnlockParts</name>
    <message>
        <source>Caps lock is on.</source>
        <translation>O bloqueio de maiúsculas está ligado.</translation>
    </message>
    <message>
        <source>Recovery &amp;code</source>
        <translation>Código &amp;de recuperação</translation>
    </message>
    <message>
        <source>New passphrase a&amp;gain</source>
        <translation>Nova frase-passe &amp;outra vez</translation>
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
        <translation>Bloqueado. Tudo está guardado.</translation>
    </message>
    <message>
        <source>Locked. What could not be stored is kept for you.</source>
        <translation>Bloqueado. O que não pôde ser guardado é mantido para si.</translation>
    </message>
    <message>
        <source>Your assessments are encrypted.</source>
        <translation>As suas avaliações estão cifradas.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase-passe</translation>
    </message>
    <message>
        <source>Use the &amp;recovery code</source>
        <translation>Usar o código de &amp;recuperação</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Bring back from a &amp;backup…</source>
        <translation>Recuperar de uma &amp;cópia de segurança…</translation>
    </message>
    <message>
        <source>Unlock — eesee</source>
        <translation>Desbloquear — eesee</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase-passe</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>A abrir…</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>&amp;Nova frase-passe</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nova frase-passe</translation>
    </message>
    <message>
        <source>Use the p&amp;assphrase</source>
        <translation>Usar a &amp;frase-passe</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>As duas frases-passe diferem.</translation>
    </message>
</context>
<context>
    <name>VoteGrid</name>
    <message>
        <source>Furthest apart first</source>
        <translation>Mais afastadas primeiro</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>Down: one member’s sheet</source>
        <translation>Para baixo: a folha de um membro</translation>
    </message>
    <message>
        <source>Across: one dimension</source>
        <translation>Ao longo: uma dimensão</translation>
    </message>
    <message>
        <source>After a vote, go</source>
        <translation>Depois de um voto, ir</translation>
    </message>
    <message>
        <source>Figures for each dimension</source>
        <translation>Números de cada dimensão</translation>
    </message>
    <message numerus="yes">
        <source>%n of the pasted votes would replace another.</source>
        <translation>
            <numerusform>%n dos votos colados substituiria outro.</numerusform>
            <numerusform>%n dos votos colados substituiriam outros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n vote(s)</source>
        <translation>
            <numerusform>Substituir %n voto</numerusform>
            <numerusform>Substituir %n votos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter only the %n for empty cells</source>
        <translation>
            <numerusform>Introduzir só o %n das células vazias</numerusform>
            <numerusform>Introduzir só os %n das células vazias</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste nothing</source>
        <translation>Não colar nada</translation>
    </message>
    <message>
        <source>Nothing was pasted.</source>
        <translation>Nada foi colado.</translation>
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
        <translation>Amplitude</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Dispersão</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Desacordo</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>%1, who left</source>
        <translation>%1, que saiu</translation>
    </message>
    <message>
        <source>no vote</source>
        <translation>sem voto</translation>
    </message>
    <message>
        <source>abstained</source>
        <translation>absteve-se</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>não assinalado</translation>
    </message>
    <message>
        <source>“%1 + %2” is votes and abstentions.</source>
        <translation>“%1 + %2”: votos e abstenções.</translation>
    </message>
    <message>
        <source>“(%1)”, in brackets, has left the panel; the votes stay.</source>
        <translation>“(%1)”, entre parênteses, deixou o painel; os votos ficam.</translation>
    </message>
    <message>
        <source>Not marked by this rule. %1</source>
        <translation>Não assinalado por esta regra. %1</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>ainda não decidido</translation>
    </message>
    <message numerus="yes">
        <source>%n abstained</source>
        <translation>
            <numerusform>%n abstenção</numerusform>
            <numerusform>%n abstenções</numerusform>
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
        <translation>sem votos</translation>
    </message>
    <message>
        <source>Median %1; range %2 in round one, %3 in round two</source>
        <translation>Mediana %1; amplitude %2 na primeira ronda, %3 na segunda</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
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
        <translation>1 a 5 votam e avançam, 0 abstém-se, Retrocesso retira, Ctrl+V cola, Ctrl+Z desfaz</translation>
    </message>
    <message>
        <source>“%1” is not a vote: 1 to 5 vote, 0 abstains, Backspace takes back.</source>
        <translation>“%1” não é um voto: 1 a 5 votam, 0 abstém-se, Retrocesso retira.</translation>
    </message>
    <message>
        <source>%1 is not on the scale from 1 to 5.</source>
        <translation>%1 não está na escala de 1 a 5.</translation>
    </message>
    <message>
        <source>That was the last vote of the round.</source>
        <translation>Foi o último voto da ronda.</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) pasted. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>%n voto colado. Ctrl+Z retira-o.</numerusform>
            <numerusform>%n votos colados. Ctrl+Z retira-os.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was pasted: “%1” in row %2, column %3 of the block is not a score on the scale.</source>
        <translation>Nada foi colado: “%1” na linha %2, coluna %3 do bloco não é uma pontuação da escala.</translation>
    </message>
    <message>
        <source>Nothing was pasted: the block extends beyond the grid (“%1”, row %2, column %3).</source>
        <translation>Nada foi colado: o bloco sai da grelha (“%1”, linha %2, coluna %3).</translation>
    </message>
</context>
<context>
    <name>WordMenu</name>
    <message>
        <source>Remove “%1” from my words</source>
        <translation>Retirar “%1” das minhas palavras</translation>
    </message>
    <message>
        <source>Looking for what was meant…</source>
        <translation>À procura do que se queria dizer…</translation>
    </message>
    <message>
        <source>Add “%1” to my words</source>
        <translation>Acrescentar “%1” às minhas palavras</translation>
    </message>
    <message>
        <source>No word like this is known</source>
        <translation>Não se conhece nenhuma palavra parecida</translation>
    </message>
</context>
<context>
    <name>WordTotals</name>
    <message numerus="yes">
        <source>The whole report: %n word(s)</source>
        <translation>
            <numerusform>Todo o relatório: %n palavra</numerusform>
            <numerusform>Todo o relatório: %n palavras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Principle %1: %n word(s)</source>
        <translation>
            <numerusform>Princípio %1: %n palavra</numerusform>
            <numerusform>Princípio %1: %n palavras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>From the CIVICUS Monitor: %1</source>
        <translation>Do CIVICUS Monitor: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pontuação</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produto</translation>
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
        <translation>As setas leem os números</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimensão</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pontuação</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produto</translation>
    </message>
    <message>
        <source>Principle score</source>
        <translation>Pontuação do princípio</translation>
    </message>
</context>
<context>
    <name>WorkspaceWindow</name>
    <message>
        <source>Updates of the program (*.eesee-update);;All files (*)</source>
        <translation>Atualizações do programa (*.eesee-update);;Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>Update from a file</source>
        <translation>Atualizar a partir de um ficheiro</translation>
    </message>
</context>
<context>
    <name>WritingView</name>
    <message>
        <source>The program&apos;s type</source>
        <translation>A letra do programa</translation>
    </message>
    <message>
        <source>%1 letters</source>
        <translation>%1 letras</translation>
    </message>
    <message>
        <source>Leave the writing view</source>
        <translation>Sair da vista de escrita</translation>
    </message>
    <message>
        <source>Writing view</source>
        <translation>Vista de escrita</translation>
    </message>
    <message>
        <source>T&amp;ypeface</source>
        <translation>T&amp;ipo de letra</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Tamanho</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Largura</translation>
    </message>
</context>
<context>
    <name>YearsPicture</name>
    <message>
        <source>Scores of countries by year</source>
        <translation>Pontuações dos países por ano</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>sem pontuação</translation>
    </message>
</context>
<context>
    <name>_Card</name>
    <message>
        <source>As a whole</source>
        <translation>No todo</translation>
    </message>
    <message>
        <source>Take over the wording</source>
        <translation>Tomar a redação</translation>
    </message>
    <message>
        <source>Goes to the field that the comment is about</source>
        <translation>Vai para o campo sobre o qual é o comentário</translation>
    </message>
    <message>
        <source>Answer to the comment on %1</source>
        <translation>Resposta ao comentário sobre %1</translation>
    </message>
    <message>
        <source>Your answer; it goes out with the next revision</source>
        <translation>A sua resposta; sai com a revisão seguinte</translation>
    </message>
    <message>
        <source>Proposed: “%1”</source>
        <translation>Proposto: “%1”</translation>
    </message>
    <message>
        <source>This wording stands there now.</source>
        <translation>Essa redação está lá agora.</translation>
    </message>
    <message>
        <source>Agreed to be named in the report</source>
        <translation>Aceitou ser nomeado no relatório</translation>
    </message>
    <message>
        <source>Agreed to be named in the sealed file</source>
        <translation>Aceitou ser nomeado no ficheiro selado</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Esquecer…</translation>
    </message>
    <message>
        <source>%1: Forget who this is…</source>
        <translation>%1: esquecer quem é…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
</context>
<context>
    <name>_Dots</name>
    <message>
        <source>Principles</source>
        <translation>Princípios</translation>
    </message>
</context>
<context>
    <name>bring back</name>
    <message>
        <source>the same</source>
        <translation>a mesma</translation>
    </message>
    <message>
        <source>older: you have worked on it since</source>
        <translation>mais antiga: trabalhou nela desde então</translation>
    </message>
    <message>
        <source>newer than what is here</source>
        <translation>mais recente do que o que está aqui</translation>
    </message>
    <message>
        <source>not here any more</source>
        <translation>já não está aqui</translation>
    </message>
    <message>
        <source>TRAINING</source>
        <translation>EXERCÍCIO</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este computador</translation>
    </message>
    <message>
        <source>second place, %1</source>
        <translation>segundo lugar, %1</translation>
    </message>
    <message>
        <source>of a newer program</source>
        <translation>de um programa mais recente</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>danificada</translation>
    </message>
    <message>
        <source>what was here before a backup was brought back</source>
        <translation>o que estava aqui antes de se recuperar uma cópia</translation>
    </message>
    <message>
        <source>of an older program</source>
        <translation>de um programa mais antigo</translation>
    </message>
    <message>
        <source>checked when it was made</source>
        <translation>verificada quando foi feita</translation>
    </message>
</context>
<context>
    <name>bring in</name>
    <message>
        <source>There is no assessment to enter the votes into: begin it first, or reopen it.</source>
        <translation>Não há avaliação em que introduzir os votos: comece-a primeiro, ou reabra-a.</translation>
    </message>
    <message>
        <source>There is no assessment to add the sources to: begin it first, or reopen it.</source>
        <translation>Não há avaliação a que acrescentar as fontes: comece-a primeiro, ou reabra-a.</translation>
    </message>
    <message>
        <source>A published Country Focus Report</source>
        <translation>Um relatório nacional publicado</translation>
    </message>
    <message>
        <source>Its texts, scores and links fill an assessment: a new one, of which you say the country and the period next, or one that is there, where it replaces nothing. Below stands what becomes of each paragraph.</source>
        <translation>Os seus textos, pontuações e ligações preenchem uma avaliação: uma nova, de que diz a seguir o país e o período, ou uma que já existe, onde nada substitui. Abaixo está o que acontece a cada parágrafo.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Retomá-lo</translation>
    </message>
    <message>
        <source>An assessment that was exported</source>
        <translation>Uma avaliação exportada</translation>
    </message>
    <message>
        <source>It is added as it is. Nothing that is here is changed.</source>
        <translation>É acrescentada tal como está. Nada do que está aqui é alterado.</translation>
    </message>
    <message>
        <source>Add the assessment</source>
        <translation>Acrescentar a avaliação</translation>
    </message>
    <message>
        <source>A sealed file</source>
        <translation>Um ficheiro selado</translation>
    </message>
    <message>
        <source>Its assessment is added as it was sealed, to be read, or reopened.</source>
        <translation>A sua avaliação é acrescentada como foi selada, para ser lida, ou reaberta.</translation>
    </message>
    <message>
        <source>A table of votes</source>
        <translation>Uma tabela de votos</translation>
    </message>
    <message>
        <source>The page of the panel shows vote by vote what would be entered, before anything is.</source>
        <translation>A página do painel mostra voto a voto o que seria introduzido, antes de se introduzir seja o que for.</translation>
    </message>
    <message>
        <source>Show the votes</source>
        <translation>Mostrar os votos</translation>
    </message>
    <message>
        <source>Filled score sheets</source>
        <translation>Folhas de pontuação preenchidas</translation>
    </message>
    <message>
        <source>The page of the panel shows sheet by sheet what would be entered, before anything is.</source>
        <translation>A página do painel mostra folha a folha o que seria introduzido, antes de se introduzir seja o que for.</translation>
    </message>
    <message>
        <source>Show the sheets</source>
        <translation>Mostrar as folhas</translation>
    </message>
    <message>
        <source>A list of sources</source>
        <translation>Uma lista de fontes</translation>
    </message>
    <message>
        <source>Its entries are added to the sources of an assessment. What is there already is not added again.</source>
        <translation>As suas entradas são acrescentadas às fontes de uma avaliação. O que já lá está não é acrescentado de novo.</translation>
    </message>
    <message>
        <source>Add the sources</source>
        <translation>Acrescentar as fontes</translation>
    </message>
    <message>
        <source>A backup of a workspace</source>
        <translation>Uma cópia de segurança de um espaço de trabalho</translation>
    </message>
    <message>
        <source>It arrived whole. Here it is put into an empty folder that you choose, as a workspace of its own, which opens with the passphrase, or the recovery code, of that day. To let it take the place of the workspace that is open, lock the program and choose “Bring back from a backup…”.</source>
        <translation>Chegou inteira. Aqui é posta numa pasta vazia que escolhe, como espaço de trabalho próprio, que se abre com a frase-passe, ou o código de recuperação, desse dia. Para que tome o lugar do espaço de trabalho aberto, bloqueie o programa e escolha “Recuperar de uma cópia de segurança…”.</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Escolher a pasta…</translation>
    </message>
    <message>
        <source>Words that were put aside</source>
        <translation>Palavras que foram postas à parte</translation>
    </message>
    <message>
        <source>They could not be saved where they were typed. They are put there now, in place of what stands there; Undo takes it back. What cannot be stored there is kept aside and can be read.</source>
        <translation>Não puderam ser guardadas onde foram escritas. São postas lá agora, no lugar do que lá está; Desfazer retira-as. O que não puder ser guardado lá fica à parte e pode ser lido.</translation>
    </message>
    <message>
        <source>Put the words back</source>
        <translation>Repor as palavras</translation>
    </message>
    <message>
        <source>A draft that comes back</source>
        <translation>Um rascunho que volta</translation>
    </message>
    <message>
        <source>What was changed in it is shown field by field and word by word. Each change is taken or left.</source>
        <translation>O que foi alterado nele mostra-se campo a campo e palavra a palavra. Cada alteração é retomada ou deixada.</translation>
    </message>
    <message>
        <source>Show the changes</source>
        <translation>Mostrar as alterações</translation>
    </message>
    <message>
        <source>A sealed file that is encrypted</source>
        <translation>Um ficheiro selado e cifrado</translation>
    </message>
    <message>
        <source>Only those that it was encrypted for can open it, with their key: eesee verify --identity KEY FILE.</source>
        <translation>Só aqueles para quem foi cifrado o podem abrir, com a sua chave: eesee verify --identity CHAVE FICHEIRO.</translation>
    </message>
    <message>
        <source>An update of the program</source>
        <translation>Uma atualização do programa</translation>
    </message>
    <message>
        <source>It is nothing for an assessment: choose “Update from a file…” in the menu “Help”.</source>
        <translation>Não é nada para uma avaliação: escolha «Atualizar a partir de um ficheiro…» no menu «Ajuda».</translation>
    </message>
    <message>
        <source>A PDF that cannot be read as a score sheet</source>
        <translation>Um PDF que não se lê como folha de pontuação</translation>
    </message>
    <message>
        <source>No report was found in it either. A report that was scanned has no words: ask for the document that it was made from. A score sheet that was printed to a new PDF has lost its fields: ask for the file that was filled in.</source>
        <translation>Também não se encontrou nele um relatório. Um relatório digitalizado não tem palavras: peça o documento de que foi feito. Uma folha impressa para um PDF novo perdeu os seus campos: peça o ficheiro que foi preenchido.</translation>
    </message>
    <message>
        <source>A word-processor document</source>
        <translation>Um documento de processador de texto</translation>
    </message>
    <message>
        <source>No report was found in it: no heading in it names a principle or a dimension, or the document is locked or damaged.</source>
        <translation>Não se encontrou nele um relatório: nenhum título nomeia um princípio ou uma dimensão, ou o documento está bloqueado ou danificado.</translation>
    </message>
    <message>
        <source>Nothing that can be brought in</source>
        <translation>Nada que se possa importar</translation>
    </message>
    <message>
        <source>What can be brought in: a published report as .docx, .odt, web page, PDF or text, an exported assessment, a sealed file, votes as CSV or XLSX, filled score sheets as PDF (several at once), sources as BibTeX or CSL-JSON, and a backup.</source>
        <translation>O que se pode importar: um relatório publicado em .docx, .odt, página web, PDF ou texto, uma avaliação exportada, um ficheiro selado, votos em CSV ou XLSX, folhas de pontuação preenchidas em PDF (várias de uma vez), fontes em BibTeX ou CSL-JSON, e uma cópia de segurança.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Feita</translation>
    </message>
    <message>
        <source>A recommendation</source>
        <translation>Uma recomendação</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Folhas</translation>
    </message>
    <message>
        <source>No longer in the document</source>
        <translation>Já não está no documento</translation>
    </message>
    <message>
        <source>In no field</source>
        <translation>Em nenhum campo</translation>
    </message>
    <message>
        <source>Changed fields</source>
        <translation>Campos alterados</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>Assinado com</translation>
    </message>
    <message>
        <source>Says it is from</source>
        <translation>Diz ser de</translation>
    </message>
    <message>
        <source>Check code</source>
        <translation>Código de verificação</translation>
    </message>
    <message>
        <source>To note</source>
        <translation>A notar</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Study period</source>
        <translation>Período de estudo</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Pontuações</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recomendações</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fontes</translation>
    </message>
    <message>
        <source>Panel members</source>
        <translation>Membros do painel</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>A second report seems to begin in line %1</source>
        <translation>Um segundo relatório parece começar na linha %1</translation>
    </message>
    <message>
        <source>New sources: %1. Parts not taken: %2.</source>
        <translation>Fontes novas: %1. Partes não retomadas: %2.</translation>
    </message>
    <message>
        <source>Paragraphs: %1, not taken: %2.</source>
        <translation>Parágrafos: %1, não retomados: %2.</translation>
    </message>
    <message>
        <source>No score was found for principle %1.</source>
        <translation>Não se encontrou pontuação para estes princípios: %1.</translation>
    </message>
    <message>
        <source>The report is of %1, before this period: its scores become the previous scores.</source>
        <translation>O relatório é de %1, antes deste período: as suas pontuações passam a ser as anteriores.</translation>
    </message>
    <message>
        <source>Fields that hold this text already: %1.</source>
        <translation>Campos que já contêm este texto: %1.</translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Nada de novo.</translation>
    </message>
    <message>
        <source>Left alone, because the assessment already has text there (%2): %1</source>
        <translation>Deixado como estava, porque a avaliação já lá tem texto (%2): %1</translation>
    </message>
    <message>
        <source>The file is not in UTF-8; it was read as %1.</source>
        <translation>O ficheiro não está em UTF-8; foi lido como %1.</translation>
    </message>
    <message>
        <source>Stop there</source>
        <translation>Parar aí</translation>
    </message>
    <message>
        <source>Read on: it is one report</source>
        <translation>Continuar a ler: é um só relatório</translation>
    </message>
    <message>
        <source>Take the report all the same</source>
        <translation>Retomar o relatório mesmo assim</translation>
    </message>
    <message>
        <source>Do not take the report</source>
        <translation>Não retomar o relatório</translation>
    </message>
    <message>
        <source>Works with the title of one that is there, and another address or date</source>
        <translation>Obras com o título de uma que já está, e outro endereço ou data</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Deixá-las de fora</translation>
    </message>
    <message>
        <source>Add them: they are other works</source>
        <translation>Acrescentá-las: são outras obras</translation>
    </message>
</context>
<context>
    <name>coming back</name>
    <message>
        <source>a sealed file, or a part of one: it goes to the consortium, and nothing is taken from it here</source>
        <translation>um ficheiro selado, ou uma parte de um: vai para o consórcio, e aqui nada se toma dele</translation>
    </message>
    <message>
        <source>a file between members and the consortium’s desk: send it to the consortium</source>
        <translation>um ficheiro entre membros e a mesa do consórcio: envie-o ao consórcio</translation>
    </message>
    <message>
        <source>no receipt and no list of the consortium: save it from the mail and bring it in by itself</source>
        <translation>nem aviso de receção nem lista do consórcio: guarde-o do correio e importe-o à parte</translation>
    </message>
</context>
<context>
    <name>comments</name>
    <message>
        <source>received</source>
        <translation>recebida</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>em revisão</translation>
    </message>
    <message>
        <source>has questions</source>
        <translation>tem perguntas</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprovada</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>devolvida</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>Must change</source>
        <translation>Tem de mudar</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Sugestão</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aberto</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondido</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceite</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fechado</translation>
    </message>
    <message>
        <source>Assigned to {text}</source>
        <translation>Atribuído a {text}</translation>
    </message>
    <message>
        <source>Wording proposed</source>
        <translation>Redação proposta</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceite</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fechado</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Aberto de novo</translation>
    </message>
    <message>
        <source>The wording proposed was taken over.</source>
        <translation>A redação proposta foi tomada.</translation>
    </message>
</context>
<context>
    <name>compare key</name>
    <message>
        <source>Who signed this?</source>
        <translation>Quem assinou isto?</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Recebê-lo</translation>
    </message>
    <message>
        <source>“%1” is whole, and signed with a key that is not known here yet. Telephone the consortium on a number that you know from elsewhere, never one from the mail. Have them read the digits of their key to you, and type what you hear; do not read these to them.</source>
        <translation>“%1” está inteiro, e assinado com uma chave que aqui ainda não se conhece. Telefone ao consórcio para um número que tem de outro lado, nunca para um do correio. Peça que lhe leiam os dígitos da chave deles, e escreva o que ouve; não lhes leia estes.</translation>
    </message>
    <message>
        <source>Digits of the key in the file</source>
        <translation>Dígitos da chave do ficheiro</translation>
    </message>
    <message>
        <source>The key in the file:</source>
        <translation>A chave do ficheiro:</translation>
    </message>
    <message>
        <source>&amp;Digits as you hear them</source>
        <translation>&amp;Dígitos como os ouve</translation>
    </message>
    <message>
        <source>Forty digits; blanks do not matter.</source>
        <translation>Quarenta dígitos; os espaços não importam.</translation>
    </message>
    <message>
        <source>These are not the digits of the key in the file. Have them read once more; if they still differ, do not take the file in: it is not from them.</source>
        <translation>Não são os dígitos da chave do ficheiro. Peça que os leiam outra vez; se ainda diferirem, não receba o ficheiro: não é deles.</translation>
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
        <translation>quando foi começada e em que estado estava: perdido; veja o país e o período</translation>
    </message>
    <message>
        <source>an earlier version of {where}: lost</source>
        <translation>uma versão anterior de {where}: perdida</translation>
    </message>
    <message>
        <source>the file attached to “{where}”: lost; attach it again</source>
        <translation>o ficheiro anexado a “{where}”: perdido; anexe-o de novo</translation>
    </message>
    <message>
        <source>the sealed file of revision {where}: lost here; the one that was sent is valid</source>
        <translation>o ficheiro selado da revisão {where}: perdido aqui; o que foi enviado é válido</translation>
    </message>
    <message>
        <source>the source “{where}”: lost</source>
        <translation>a fonte “{where}”: perdida</translation>
    </message>
    <message>
        <source>a source cited in {where}: lost</source>
        <translation>uma fonte citada em {where}: perdida</translation>
    </message>
    <message>
        <source>the text of a recommendation: lost</source>
        <translation>o texto de uma recomendação: perdido</translation>
    </message>
    <message>
        <source>when panel member {where} was added or left: lost</source>
        <translation>quando o membro do painel {where} foi acrescentado ou saiu: perdido</translation>
    </message>
    <message>
        <source>the method file: lost; version {where}, which came with the program, takes its place</source>
        <translation>o ficheiro do método: perdido; a versão {where}, que veio com o programa, toma o seu lugar</translation>
    </message>
    <message>
        <source>the signing key: lost; a new one was made, tell the consortium its fingerprint</source>
        <translation>a chave de assinatura: perdida; fez-se uma nova, diga ao consórcio a sua impressão digital</translation>
    </message>
    <message>
        <source>{where}: some may be lost</source>
        <translation>{where}: alguns podem estar perdidos</translation>
    </message>
    <message>
        <source>files that submissions came in</source>
        <translation>ficheiros em que chegaram envios</translation>
    </message>
    <message>
        <source>assessments</source>
        <translation>avaliações</translation>
    </message>
    <message>
        <source>texts about the whole country</source>
        <translation>textos sobre o conjunto do país</translation>
    </message>
    <message>
        <source>attached files</source>
        <translation>ficheiros anexos</translation>
    </message>
    <message>
        <source>answers to comments, and what was done to comments</source>
        <translation>respostas a comentários, e o que se fez a comentários</translation>
    </message>
    <message>
        <source>comments files that were written</source>
        <translation>ficheiros de comentários escritos</translation>
    </message>
    <message>
        <source>comments of the consortium</source>
        <translation>comentários do consórcio</translation>
    </message>
    <message>
        <source>answers to comments of the consortium</source>
        <translation>respostas a comentários do consórcio</translation>
    </message>
    <message>
        <source>how far revisions were looked at</source>
        <translation>até onde se viram as revisões</translation>
    </message>
    <message>
        <source>comments on what was received</source>
        <translation>comentários sobre o que foi recebido</translation>
    </message>
    <message>
        <source>where sources are cited</source>
        <translation>onde se citam fontes</translation>
    </message>
    <message>
        <source>scores and texts of dimensions</source>
        <translation>pontuações e textos de dimensões</translation>
    </message>
    <message>
        <source>entries in the list of what was received</source>
        <translation>entradas da lista do que foi recebido</translation>
    </message>
    <message>
        <source>figures of what was received</source>
        <translation>números do que foi recebido</translation>
    </message>
    <message>
        <source>keys in the register of members</source>
        <translation>chaves do registo de membros</translation>
    </message>
    <message>
        <source>earlier versions in the history</source>
        <translation>versões anteriores do histórico</translation>
    </message>
    <message>
        <source>registers and recipients files</source>
        <translation>registos e ficheiros de destinatários</translation>
    </message>
    <message>
        <source>who members of the panel are</source>
        <translation>quem são os membros do painel</translation>
    </message>
    <message>
        <source>method files</source>
        <translation>ficheiros de método</translation>
    </message>
    <message>
        <source>members of the panel</source>
        <translation>membros do painel</translation>
    </message>
    <message>
        <source>votes of the panel</source>
        <translation>votos do painel</translation>
    </message>
    <message>
        <source>texts of principles</source>
        <translation>textos de princípios</translation>
    </message>
    <message>
        <source>receipts of what was sent</source>
        <translation>avisos de receção do que foi enviado</translation>
    </message>
    <message>
        <source>which files were received before</source>
        <translation>que ficheiros foram recebidos antes</translation>
    </message>
    <message>
        <source>submissions that were received, and their receipts</source>
        <translation>envios recebidos, e os seus avisos de receção</translation>
    </message>
    <message>
        <source>recommendations</source>
        <translation>recomendações</translation>
    </message>
    <message>
        <source>earlier signing keys of this workspace</source>
        <translation>chaves de assinatura anteriores deste espaço de trabalho</translation>
    </message>
    <message>
        <source>which sealed files were sent on</source>
        <translation>que ficheiros selados foram enviados</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>fontes</translation>
    </message>
    <message>
        <source>sealed files</source>
        <translation>ficheiros selados</translation>
    </message>
    <message>
        <source>name and signing key of the network member</source>
        <translation>nome e chave de assinatura do membro da rede</translation>
    </message>
    <message>
        <source>Page {where} of the file is not as it was written.</source>
        <translation>A página {where} do ficheiro não está como foi escrita.</translation>
    </message>
    <message>
        <source>The structure of the database is damaged: {where}.</source>
        <translation>A estrutura da base de dados está danificada: {where}.</translation>
    </message>
    <message>
        <source>Something refers to what is not there, in “{where}”.</source>
        <translation>Alguma coisa remete para o que não existe, em “{where}”.</translation>
    </message>
    <message>
        <source>An assessment cannot be loaded.</source>
        <translation>Uma avaliação não pode ser carregada.</translation>
    </message>
    <message>
        <source>An attached file is not the one that was attached.</source>
        <translation>Um ficheiro anexo não é o que foi anexado.</translation>
    </message>
    <message>
        <source>The method file {where} is not the one that was stored.</source>
        <translation>O ficheiro de método {where} não é o que foi guardado.</translation>
    </message>
    <message>
        <source>The sealed file of revision {where} is not valid.</source>
        <translation>O ficheiro selado da revisão {where} não é válido.</translation>
    </message>
    <message>
        <source>The history of {where} does not join up.</source>
        <translation>O histórico de {where} não encaixa.</translation>
    </message>
    <message>
        <source>{where}: lost from its place and found again in the history</source>
        <translation>{where}: perdido do seu lugar e reencontrado no histórico</translation>
    </message>
    <message>
        <source>{where}: lost from its place; there stands now the last version that the history still has: look at it</source>
        <translation>{where}: perdido do seu lugar; está lá agora a última versão que o histórico ainda tem: veja-a</translation>
    </message>
    <message>
        <source>{bad} of {pages} pages of the file are not as they were written.</source>
        <translation>{bad} de {pages} páginas do ficheiro não estão como foram escritas.</translation>
    </message>
    <message>
        <source>Of the last changes, which lie in a file of their own, {frames} pages are not as they were written.</source>
        <translation>Das últimas alterações, que estão num ficheiro próprio, {frames} páginas não estão como foram escritas.</translation>
    </message>
    <message>
        <source>The file ends before it should.</source>
        <translation>O ficheiro acaba antes do que devia.</translation>
    </message>
    <message>
        <source>The beginning of the file is not as it was written.</source>
        <translation>O início do ficheiro não está como foi escrito.</translation>
    </message>
    <message>
        <source>Entries recovered: {recovered}. Lost: {lost}.</source>
        <translation>Entradas recuperadas: {recovered}. Perdidas: {lost}.</translation>
    </message>
    <message>
        <source>More may be lost; the list says of what.</source>
        <translation>Pode haver mais perdas; a lista diz de quê.</translation>
    </message>
    <message>
        <source>{name}: {recovered} recovered, {lost} lost</source>
        <translation>{name}: {recovered} recuperados, {lost} perdidos</translation>
    </message>
    <message>
        <source>Besides:</source>
        <translation>Além disso:</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>today %1</source>
        <translation>hoje %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>ontem %1</translation>
    </message>
</context>
<context>
    <name>desk</name>
    <message>
        <source>△ pending</source>
        <translation>△ pendente</translation>
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
        <translation>✕ revogada</translation>
    </message>
    <message>
        <source>△ Pending. Nothing that it signed is believed before its digits were compared by telephone.</source>
        <translation>△ Pendente. Nada do que assinou é acreditado antes de os seus dígitos serem comparados por telefone.</translation>
    </message>
    <message>
        <source>✓ Confirmed. What it signs is this member’s.</source>
        <translation>✓ Confirmada. O que assina é deste membro.</translation>
    </message>
    <message>
        <source>– Expired. What comes in now is not believed any more.</source>
        <translation>– Expirada. O que chega agora já não é acreditado.</translation>
    </message>
    <message>
        <source>✕ Revoked. Nothing that it signed is believed, and it never comes back.</source>
        <translation>✕ Revogada. Nada do que assinou é acreditado, e nunca volta.</translation>
    </message>
    <message>
        <source>%1, %2, revision %3</source>
        <translation>%1, %2, revisão %3</translation>
    </message>
    <message>
        <source>Open the comment again?</source>
        <translation>Abrir o comentário de novo?</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Abri-lo de novo</translation>
    </message>
    <message>
        <source>&amp;What is still wanted</source>
        <translation>O &amp;que ainda se quer</translation>
    </message>
    <message>
        <source>Propose a wording</source>
        <translation>Propor uma redação</translation>
    </message>
    <message>
        <source>Propose it</source>
        <translation>Propô-la</translation>
    </message>
    <message>
        <source>&amp;Wording, which the member can take over with one click</source>
        <translation>&amp;Redação, que o membro pode tomar com um clique</translation>
    </message>
    <message>
        <source>Who looks after it?</source>
        <translation>Quem trata disto?</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Atribuir</translation>
    </message>
    <message>
        <source>&amp;Name of an editor</source>
        <translation>&amp;Nome de um editor</translation>
    </message>
    <message>
        <source>Write something, or cancel.</source>
        <translation>Escreva alguma coisa, ou cancele.</translation>
    </message>
    <message>
        <source>Let the key expire?</source>
        <translation>Deixar a chave expirar?</translation>
    </message>
    <message>
        <source>Let it expire</source>
        <translation>Deixá-la expirar</translation>
    </message>
    <message>
        <source>What %1 seals is believed until the end of that day and no longer. Once that day is over the key never comes back; the member then needs a new one.</source>
        <translation>O que %1 sela é acreditado até ao fim desse dia e não mais. Passado esse dia a chave nunca volta; o membro precisa então de uma nova.</translation>
    </message>
    <message>
        <source>&amp;Good until</source>
        <translation>&amp;Válida até</translation>
    </message>
    <message>
        <source>Revoke the key?</source>
        <translation>Revogar a chave?</translation>
    </message>
    <message>
        <source>Revoke it for ever</source>
        <translation>Revogá-la para sempre</translation>
    </message>
    <message>
        <source>Nothing that the key of %1 signed is believed any more. This cannot be undone: a revoked key never comes back, here or in any register signed from now on. The member makes a new one, and you compare its digits by telephone.</source>
        <translation>Nada do que a chave de %1 assinou é acreditado daqui em diante. Não pode ser desfeito: uma chave revogada nunca volta, nem aqui nem em qualquer registo assinado a partir de agora. O membro faz uma nova, e compara os dígitos dela por telefone.</translation>
    </message>
    <message>
        <source>Lost or taken &amp;since</source>
        <translation>Perdida ou tirada &amp;desde</translation>
    </message>
    <message>
        <source>The day from which on somebody else may have had it.</source>
        <translation>O dia a partir do qual mais alguém a pode ter tido.</translation>
    </message>
    <message>
        <source>That day is still to come. To end a key later, let it expire.</source>
        <translation>Esse dia ainda está para vir. Para acabar uma chave mais tarde, deixe-a expirar.</translation>
    </message>
    <message>
        <source>A register of another desk</source>
        <translation>Um registo de outra mesa</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>São os mesmos</translation>
    </message>
    <message>
        <source>Its key is not known here. Ring whoever signed it, on a number that you know, and type the forty digits of their key as they read them to you.</source>
        <translation>A chave dele não se conhece aqui. Telefone a quem o assinou, para um número que conhece, e escreva os quarenta dígitos da chave como lhos lê.</translation>
    </message>
    <message>
        <source>&amp;Digits as they are read to you</source>
        <translation>&amp;Dígitos como lhos leem</translation>
    </message>
    <message>
        <source>Type the digits, or cancel.</source>
        <translation>Escreva os dígitos, ou cancele.</translation>
    </message>
    <message>
        <source>✕ Not valid</source>
        <translation>✕ Não válido</translation>
    </message>
    <message>
        <source>✕ not valid</source>
        <translation>✕ não válido</translation>
    </message>
    <message>
        <source>△ Valid, but not accepted</source>
        <translation>△ Válido, mas não aceite</translation>
    </message>
    <message>
        <source>△ not accepted</source>
        <translation>△ não aceite</translation>
    </message>
    <message>
        <source>It is whole and from the member, and was not stored, for what is named below. Send the receipt: it tells them why. They put it right and seal the next file.</source>
        <translation>Está inteiro e é do membro, e não foi guardado, pelo que se nomeia abaixo. Envie o aviso de receção: diz-lhes porquê. Corrigem-no e selam o ficheiro seguinte.</translation>
    </message>
    <message>
        <source>△ Valid, from an unknown sender</source>
        <translation>△ Válido, de um remetente desconhecido</translation>
    </message>
    <message>
        <source>△ unknown sender</source>
        <translation>△ remetente desconhecido</translation>
    </message>
    <message>
        <source>It was not stored: no register vouches for whose key it is.</source>
        <translation>Não foi guardado: nenhum registo responde por quem é a chave.</translation>
    </message>
    <message>
        <source>✓ Received before</source>
        <translation>✓ Recebido antes</translation>
    </message>
    <message>
        <source>✓ received before</source>
        <translation>✓ recebido antes</translation>
    </message>
    <message>
        <source>The very same file is stored already. The receipt is the one of then; send it again.</source>
        <translation>Exatamente o mesmo ficheiro já está guardado. O aviso de receção é o de então; envie-o outra vez.</translation>
    </message>
    <message>
        <source>✓ Received</source>
        <translation>✓ Recebido</translation>
    </message>
    <message>
        <source>✓ received</source>
        <translation>✓ recebido</translation>
    </message>
    <message>
        <source>It is whole, from a key that is confirmed, and stored with all that it came in. Send the receipt back, and compare the check code by telephone.</source>
        <translation>Está inteiro, de uma chave confirmada, e guardado com tudo aquilo em que chegou. Devolva o aviso de receção, e compare o código de verificação por telefone.</translation>
    </message>
    <message>
        <source>Its key is in the register and pending. Telephone the member on a number that you know, compare the digits on the page Register, and drop the file here again.</source>
        <translation>A sua chave está no registo, pendente. Telefone ao membro para um número que conhece, compare os dígitos na página Registo, e largue aqui o ficheiro outra vez.</translation>
    </message>
    <message>
        <source>Telephone the member on a number that you know before you do anything else.</source>
        <translation>Telefone ao membro para um número que conhece antes de fazer seja o que for.</translation>
    </message>
    <message>
        <source>Ask the member for the enrolment file, drop it here, and compare the digits by telephone. Then drop this file again.</source>
        <translation>Peça ao membro o ficheiro de inscrição, largue-o aqui, e compare os dígitos por telefone. Depois largue este ficheiro outra vez.</translation>
    </message>
    <message>
        <source>The way it came may have spoilt it. Ask the member to send it once more, on another way if need be.</source>
        <translation>O caminho por onde veio pode tê-lo estragado. Peça ao membro que o envie outra vez, se preciso por outra via.</translation>
    </message>
    <message>
        <source>It was not stored. Tell the member what is said here; they seal it with a newer version.</source>
        <translation>Não foi guardado. Diga ao membro o que aqui se diz; ele sela-o com uma versão mais recente.</translation>
    </message>
    <message>
        <source>Nobody is known to have signed it: the signature was not even reached, or is wrong.</source>
        <translation>Não se sabe de ninguém que o tenha assinado: não se chegou à assinatura, ou está errada.</translation>
    </message>
    <message>
        <source>A key signed it: %1.</source>
        <translation>Uma chave assinou-o: %1.</translation>
    </message>
    <message>
        <source>%1, registered as %2.</source>
        <translation>%1, registada como %2.</translation>
    </message>
    <message>
        <source>The register does not know this key.</source>
        <translation>O registo não conhece esta chave.</translation>
    </message>
    <message>
        <source>The key is pending: nobody compared its digits by telephone yet.</source>
        <translation>A chave está pendente: ainda ninguém comparou os seus dígitos por telefone.</translation>
    </message>
    <message>
        <source>The key is confirmed: its digits were compared by telephone.</source>
        <translation>A chave está confirmada: os seus dígitos foram comparados por telefone.</translation>
    </message>
    <message>
        <source>The key has expired.</source>
        <translation>A chave expirou.</translation>
    </message>
    <message>
        <source>The key is revoked: somebody else may have it.</source>
        <translation>A chave está revogada: mais alguém a pode ter.</translation>
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
        <translation>{place}, junto ao parágrafo anterior</translation>
    </message>
    <message>
        <source>Heading of {place}; the report prints its own</source>
        <translation>Título de {place}; o relatório imprime o seu</translation>
    </message>
    <message>
        <source>Score of {place}</source>
        <translation>Pontuação de {place}</translation>
    </message>
    <message>
        <source>Score of {place}; the report prints its own footnote</source>
        <translation>Pontuação de {place}; o relatório imprime a sua própria nota</translation>
    </message>
    <message>
        <source>Title that every report has</source>
        <translation>Título que todo o relatório tem</translation>
    </message>
    <message>
        <source>Country on the title page</source>
        <translation>País na página de rosto</translation>
    </message>
    <message>
        <source>Month on the title page</source>
        <translation>Mês na página de rosto</translation>
    </message>
    <message>
        <source>Words that every report has</source>
        <translation>Palavras que todo o relatório tem</translation>
    </message>
    <message>
        <source>Picture without words; pictures are not taken</source>
        <translation>Imagem sem palavras; as imagens não são retomadas</translation>
    </message>
    <message>
        <source>Head or foot of a page</source>
        <translation>Cabeçalho ou rodapé de uma página</translation>
    </message>
    <message>
        <source>End of a page, or a line that was drawn</source>
        <translation>Fim de uma página, ou uma linha desenhada</translation>
    </message>
    <message>
        <source>List of contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Not taken: it stands below a heading that reports do not have</source>
        <translation>Não retomado: está sob um título que os relatórios não têm</translation>
    </message>
    <message>
        <source>Not taken: it stands in a foreword, a summary, an annex or the like</source>
        <translation>Não retomado: está num prefácio, num resumo, num anexo ou semelhante</translation>
    </message>
    <message>
        <source>Not taken: there is no field for prose in this section</source>
        <translation>Não retomado: não há campo de texto nesta secção</translation>
    </message>
    <message>
        <source>Not taken: it stands before the first section</source>
        <translation>Não retomado: está antes da primeira secção</translation>
    </message>
    <message>
        <source>Not taken: it is not certain to which section this heading and what follows belong</source>
        <translation>Não retomado: não é certo a que secção pertencem este título e o que se segue</translation>
    </message>
    <message>
        <source>Not taken: words below a picture</source>
        <translation>Não retomado: palavras sob uma imagem</translation>
    </message>
    <message>
        <source>Not taken: a comment that no reader of the report sees</source>
        <translation>Não retomado: um comentário que nenhum leitor do relatório vê</translation>
    </message>
    <message>
        <source>Not taken: a program wrote it before the report</source>
        <translation>Não retomado: um programa escreveu-o antes do relatório</translation>
    </message>
    <message>
        <source>Not taken: it is struck out</source>
        <translation>Não retomado: está riscado</translation>
    </message>
    <message>
        <source>Not taken: deleted by a tracked change, which was taken as accepted</source>
        <translation>Não retomado: apagado por uma alteração registada, que foi tida por aceite</translation>
    </message>
    <message>
        <source>Not taken: the document does not show it</source>
        <translation>Não retomado: o documento não o mostra</translation>
    </message>
    <message>
        <source>Not taken: head or foot of the pages</source>
        <translation>Não retomado: cabeçalho ou rodapé das páginas</translation>
    </message>
    <message>
        <source>Not taken: describes a picture, and no reader of the report sees it</source>
        <translation>Não retomado: descreve uma imagem, e nenhum leitor do relatório o vê</translation>
    </message>
    <message>
        <source>Words that this program prints itself</source>
        <translation>Palavras que este programa imprime por si</translation>
    </message>
    <message>
        <source>Not taken: it stands where this program prints scores, tables and headings</source>
        <translation>Não retomado: está onde este programa imprime pontuações, tabelas e títulos</translation>
    </message>
    <message>
        <source>Not taken: {place} holds something else, which stays</source>
        <translation>Não retomado: {place} contém outra coisa, que fica</translation>
    </message>
    <message>
        <source>{place} holds it already</source>
        <translation>{place} já o contém</translation>
    </message>
    <message>
        <source>Not taken: the report prints its own footnote on the score, and this says more</source>
        <translation>Não retomado: o relatório imprime a sua própria nota sobre a pontuação, e isto diz mais</translation>
    </message>
    <message>
        <source>Not taken: the CIVICUS rating of last time; the rating and the score of this time are for you to enter</source>
        <translation>Não retomado: a classificação CIVICUS da última vez; a classificação e a pontuação desta vez cabem-lhe a si</translation>
    </message>
    <message>
        <source>Not taken: an earlier paragraph gave this score</source>
        <translation>Não retomado: um parágrafo anterior deu esta pontuação</translation>
    </message>
    <message>
        <source>Not taken: the score of a dimension; last time’s are kept for principles only</source>
        <translation>Não retomado: a pontuação de uma dimensão; as da última vez guardam-se só para os princípios</translation>
    </message>
    <message>
        <source>Not taken: there is no overall score</source>
        <translation>Não retomado: não há pontuação global</translation>
    </message>
    <message>
        <source>Not taken: it is not certain of which principle this is the score</source>
        <translation>Não retomado: não é certo de que princípio é esta pontuação</translation>
    </message>
    <message>
        <source>Not taken: the figure is not on the scale from 1 to 5</source>
        <translation>Não retomado: o número não está na escala de 1 a 5</translation>
    </message>
    <message>
        <source>Not taken: another report begins here</source>
        <translation>Não retomado: começa aqui outro relatório</translation>
    </message>
    <message>
        <source>The report is of another country ({country}; the assessment is of {expected})</source>
        <translation>O relatório é de outro país ({country}; a avaliação é de {expected})</translation>
    </message>
    <message>
        <source>The report is about another period than the assessment ({first} to {last})</source>
        <translation>O relatório é sobre outro período que a avaliação ({first} a {last})</translation>
    </message>
    <message>
        <source>Not taken: it names somebody else than the network member of this workspace</source>
        <translation>Não retomado: nomeia outrem que o membro da rede deste espaço de trabalho</translation>
    </message>
    <message>
        <source>A heading; the report prints its own</source>
        <translation>Um título; o relatório imprime os seus</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>Delete {name}?</source>
        <translation>Apagar {name}?</translation>
    </message>
    <message>
        <source>Delete permanently</source>
        <translation>Apagar para sempre</translation>
    </message>
    <message>
        <source>Everything in it will be deleted: narratives, scores, sources, attached files and the whole history. Only a backup can bring it back. To keep a copy, export it first.</source>
        <translation>Tudo o que contém será apagado: narrativas, pontuações, fontes, ficheiros anexos e todo o histórico. Só uma cópia de segurança o pode trazer de volta. Para guardar uma cópia, exporte-a primeiro.</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>apagar</translation>
    </message>
    <message>
        <source>It was sealed. &amp;Type “{word}” to continue</source>
        <translation>Foi selada. &amp;Escreva “{word}” para continuar</translation>
    </message>
    <message>
        <source>Type “{word}” to continue.</source>
        <translation>Escreva “{word}” para continuar.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>About eesee</source>
        <translation>Acerca do eesee</translation>
    </message>
    <message>
        <source>Keeps, scores, prints and seals assessments of the enabling environment for civil society.</source>
        <translation>Guarda, pontua, imprime e sela avaliações do ambiente favorável à sociedade civil.</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere unless you send it. Licence: Apache 2.0. Qt {version}.</source>
        <translation>Nada é enviado para lado nenhum a menos que o envie. Licença: Apache 2.0. Qt {version}.</translation>
    </message>
    <message>
        <source>Leave nothing on this computer</source>
        <translation>Não deixar nada neste computador</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Retirar de vez</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Fechar o programa</translation>
    </message>
    <message>
        <source>Still there. Remove it by hand:</source>
        <translation>Ainda lá. Retire-o à mão:</translation>
    </message>
    <message>
        <source>Think of what the program cannot reach:</source>
        <translation>Pense no que o programa não pode alcançar:</translation>
    </message>
    <message>
        <source>&amp;First day of the study period</source>
        <translation>Primeiro &amp;dia do período de estudo</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Último dia</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>O último dia é anterior ao primeiro.</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>Nova avaliação</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>The report is of {month}. The period after it is proposed: its scores become the previous scores.</source>
        <translation>O relatório é de {month}. Propõe-se o período seguinte: as suas pontuações passam a ser as anteriores.</translation>
    </message>
    <message>
        <source>Method {version}</source>
        <translation>Método {version}</translation>
    </message>
    <message>
        <source>Country, period and language</source>
        <translation>País, período e língua</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corrigir</translation>
    </message>
    <message>
        <source>What was written stays as it was written. Once the assessment is sealed, this is final.</source>
        <translation>O que foi escrito fica como foi escrito. Uma vez selada a avaliação, isto é definitivo.</translation>
    </message>
    <message>
        <source>There is already an assessment of {name}</source>
        <translation>Já há uma avaliação de {name}</translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation>Abrir essa</translation>
    </message>
    <message>
        <source>It was last saved {moment}. Two of the same country and period are easily mixed up.</source>
        <translation>Foi guardada pela última vez {moment}. Duas do mesmo país e período confundem-se facilmente.</translation>
    </message>
    <message>
        <source>Have a &amp;second one all the same</source>
        <translation>Ter uma &amp;segunda mesmo assim</translation>
    </message>
    <message>
        <source>Duplicate as next period</source>
        <translation>Duplicar como período seguinte</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>The scores of this assessment become the previous scores of the new one; its own scores are for the panel to decide.</source>
        <translation>As pontuações desta avaliação passam a ser as anteriores da nova; as próprias são para o painel decidir.</translation>
    </message>
    <message>
        <source>&amp;Take narratives and sources along</source>
        <translation>&amp;Levar narrativas e fontes</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;País</translation>
    </message>
    <message>
        <source>Which country?</source>
        <translation>Que país?</translation>
    </message>
    <message>
        <source>Language of the &amp;report</source>
        <translation>Língua do &amp;relatório</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>Mudar a frase-passe</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mudar</translation>
    </message>
    <message>
        <source>&amp;Current passphrase</source>
        <translation>Frase-passe &amp;atual</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>&amp;Nova frase-passe</translation>
    </message>
    <message>
        <source>New passphrase a&amp;gain</source>
        <translation>Nova frase-passe &amp;outra vez</translation>
    </message>
    <message>
        <source>The two new passphrases differ.</source>
        <translation>As duas novas frases-passe diferem.</translation>
    </message>
    <message>
        <source>The new passphrase is too easy to guess.</source>
        <translation>A nova frase-passe é demasiado fácil de adivinhar.</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>Novo código de recuperação</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Fazer um código novo</translation>
    </message>
    <message>
        <source>&amp;Present passphrase</source>
        <translation>&amp;Frase-passe atual</translation>
    </message>
    <message>
        <source>The code on your paper opens nothing any more as soon as the new one is made.</source>
        <translation>O código do seu papel já não abre nada assim que o novo for feito.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Razão</translation>
    </message>
    <message>
        <source>Say why in a sentence.</source>
        <translation>Diga porquê numa frase.</translation>
    </message>
</context>
<context>
    <name>direction</name>
    <message>
        <source>From left to right</source>
        <translation>Da esquerda para a direita</translation>
    </message>
    <message>
        <source>From right to left</source>
        <translation>Da direita para a esquerda</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>The comments are on another file of revision {revision} than the one sealed here.</source>
        <translation>Os comentários são sobre outro ficheiro da revisão {revision} que o selado aqui.</translation>
    </message>
    <message>
        <source>They name the digest {found}; sealed here was {expected}.</source>
        <translation>Nomeiam o resumo {found}; aqui foi selado {expected}.</translation>
    </message>
    <message>
        <source>Telephone the consortium: somebody may have sent a file in your name.</source>
        <translation>Telefone ao consórcio: alguém pode ter enviado um ficheiro em seu nome.</translation>
    </message>
    <message>
        <source>The comments are on something that was not sealed in this workspace.</source>
        <translation>Os comentários são sobre algo que não foi selado neste espaço de trabalho.</translation>
    </message>
    <message>
        <source>They are on {country}, revision {revision}.</source>
        <translation>São sobre {country}, revisão {revision}.</translation>
    </message>
    <message>
        <source>Open the workspace in which that was sealed, and take them in there.</source>
        <translation>Abra o espaço de trabalho em que isso foi selado, e receba-os lá.</translation>
    </message>
    <message>
        <source>The comments file has number {number}; number {held} is here already.</source>
        <translation>O ficheiro de comentários tem o número {number}; o número {held} já está aqui.</translation>
    </message>
    <message>
        <source>Use the later one, or ask the consortium which counts.</source>
        <translation>Use a mais recente, ou pergunte ao consórcio qual conta.</translation>
    </message>
    <message>
        <source>This cannot be done to the comment: it is {state}.</source>
        <translation>Isto não se pode fazer ao comentário: está {state}.</translation>
    </message>
    <message>
        <source>Where it is to be talked about again, the consortium opens it again.</source>
        <translation>Se for preciso voltar a falar dele, o consórcio abre-o de novo.</translation>
    </message>
    <message>
        <source>The comment says nothing.</source>
        <translation>O comentário não diz nada.</translation>
    </message>
    <message>
        <source>Write what is asked or wanted.</source>
        <translation>Escreva o que se pergunta ou se quer.</translation>
    </message>
    <message>
        <source>There is no comment {id}, or more than one begins so.</source>
        <translation>Não há comentário {id}, ou mais de um começa assim.</translation>
    </message>
    <message>
        <source>Look at the list of comments, and give more of its id.</source>
        <translation>Veja a lista de comentários, e dê mais do seu identificador.</translation>
    </message>
    <message>
        <source>The passage is not in the text: “{quote}”.</source>
        <translation>A passagem não está no texto: “{quote}”.</translation>
    </message>
    <message>
        <source>It has to stand there word for word. Nothing was changed.</source>
        <translation>Tem de estar lá palavra por palavra. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Copy it from the text as it is now.</source>
        <translation>Copie-a do texto como está agora.</translation>
    </message>
    <message>
        <source>It cannot be approved: of what must change, {count} have no answer yet.</source>
        <translation>Não pode ser aprovada: do que tem de mudar, {count} ainda não têm resposta.</translation>
    </message>
    <message>
        <source>Wait for the answers, or accept or close these comments first.</source>
        <translation>Espere pelas respostas, ou aceite ou feche primeiro esses comentários.</translation>
    </message>
    <message>
        <source>Nothing is asked any more of this revision: it is {state}.</source>
        <translation>Já nada se pergunta desta revisão: está {state}.</translation>
    </message>
    <message>
        <source>To go on with it, set its state to “in review” first.</source>
        <translation>Para continuar com ela, ponha primeiro o seu estado em “em revisão”.</translation>
    </message>
    <message>
        <source>No submission that was received is “{which}”, or more than one is.</source>
        <translation>Nenhum envio recebido é “{which}”, ou mais de um o é.</translation>
    </message>
    <message>
        <source>Give the beginning of its id, as the list of what was received has it.</source>
        <translation>Dê o início do seu identificador, como o tem a lista do que foi recebido.</translation>
    </message>
    <message>
        <source>The comment proposes no wording.</source>
        <translation>O comentário não propõe redação.</translation>
    </message>
    <message>
        <source>Answer it, and change the text yourself.</source>
        <translation>Responda-lhe, e altere o texto você mesmo.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile: {by}, {at} UTC.</source>
        <translation>Outra pessoa alterou isto entretanto: {by}, {at} UTC.</translation>
    </message>
    <message>
        <source>What you wanted to store was not stored, so that nothing of theirs is lost.</source>
        <translation>O que queria guardar não foi guardado, para que nada do trabalho dela se perca.</translation>
    </message>
    <message>
        <source>Look at what stands there now, and change it again if it is still needed.</source>
        <translation>Veja o que lá está agora, e altere-o de novo se ainda for preciso.</translation>
    </message>
    <message>
        <source>The address of the desk has a password in it.</source>
        <translation>O endereço da mesa tem uma palavra-passe.</translation>
    </message>
    <message>
        <source>Everybody on this computer can read the words of a command while it runs.</source>
        <translation>Toda a gente neste computador pode ler as palavras de um comando enquanto corre.</translation>
    </message>
    <message>
        <source>Give it in a file or when it is asked for, and change it: it may have been seen.</source>
        <translation>Dê-a num ficheiro ou quando for pedida, e mude-a: pode ter sido vista.</translation>
    </message>
    <message>
        <source>That is no address of a desk.</source>
        <translation>Isso não é um endereço de mesa.</translation>
    </message>
    <message>
        <source>Write postgresql://name@host:5432/database; sslrootcert=FILE may follow a question mark.</source>
        <translation>Escreva postgresql://nome@servidor:5432/base; depois de um ponto de interrogação pode vir sslrootcert=FICHEIRO.</translation>
    </message>
    <message>
        <source>Somebody else is storing the same at the desk {database} at this moment.</source>
        <translation>Outra pessoa está a guardar o mesmo na mesa {database} neste momento.</translation>
    </message>
    <message>
        <source>Nothing of what you wanted to store was stored.</source>
        <translation>Nada do que queria guardar foi guardado.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Espere um momento e tente de novo.</translation>
    </message>
    <message>
        <source>The connection to the desk {database} dropped.</source>
        <translation>A ligação à mesa {database} caiu.</translation>
    </message>
    <message>
        <source>What was stored before is safe; what was being stored then is there as a whole or not at all.</source>
        <translation>O que foi guardado antes está seguro; o que então se guardava está lá por inteiro ou não está.</translation>
    </message>
    <message>
        <source>Do it again: nothing is stored twice, and the connection is made anew.</source>
        <translation>Faça-o de novo: nada é guardado duas vezes, e a ligação é refeita.</translation>
    </message>
    <message>
        <source>This program was installed without what it needs for a desk on a server.</source>
        <translation>Este programa foi instalado sem o que é preciso para uma mesa num servidor.</translation>
    </message>
    <message>
        <source>Install it with the extra “desk”, which brings psycopg: pip install &quot;eesee-desktop[desk]&quot;.</source>
        <translation>Instale-o com o extra “desk”, que traz o psycopg: pip install &quot;eesee-desktop[desk]&quot;.</translation>
    </message>
    <message>
        <source>The packages of this program come without what it needs for a desk on a server.</source>
        <translation>Os pacotes deste programa vêm sem o que ele precisa para uma mesa num servidor.</translation>
    </message>
    <message>
        <source>Run it from a checkout of its source for that; there, psycopg comes with pip install &quot;.[desk]&quot;.</source>
        <translation>Para isso, execute-o a partir de uma cópia do seu código-fonte; aí o psycopg vem com pip install &quot;.[desk]&quot;.</translation>
    </message>
    <message>
        <source>The connection to {host} would not be safe from those in between.</source>
        <translation>A ligação a {host} não estaria a salvo de quem está pelo meio.</translation>
    </message>
    <message>
        <source>It has to go by TLS, to a server whose certificate is trusted for its name.</source>
        <translation>Tem de ir por TLS, a um servidor cujo certificado mereça confiança pelo seu nome.</translation>
    </message>
    <message>
        <source>Have the server given a certificate; ?sslrootcert=FILE in the address names who vouches for it.</source>
        <translation>Mande dar um certificado ao servidor; ?sslrootcert=FICHEIRO no endereço nomeia quem responde por ele.</translation>
    </message>
    <message>
        <source>The desk {database} does not let “{user}” in.</source>
        <translation>A mesa {database} não deixa entrar “{user}”.</translation>
    </message>
    <message>
        <source>The name, the password, or the server&apos;s list of who may come from where is another.</source>
        <translation>O nome, a palavra-passe, ou a lista do servidor de quem pode vir de onde é outra.</translation>
    </message>
    <message>
        <source>Check the name and the password, or ask whoever keeps the server.</source>
        <translation>Verifique o nome e a palavra-passe, ou pergunte a quem mantém o servidor.</translation>
    </message>
    <message>
        <source>There are no tables of this program&apos;s version at {database}.</source>
        <translation>Não há tabelas da versão deste programa em {database}.</translation>
    </message>
    <message>
        <source>The desk was not prepared yet, or by an older version.</source>
        <translation>A mesa ainda não foi preparada, ou foi-o por uma versão mais antiga.</translation>
    </message>
    <message>
        <source>Have its owner run eesee desk init with this version.</source>
        <translation>Peça ao proprietário que corra eesee desk init com esta versão.</translation>
    </message>
    <message>
        <source>The desk {database} was not reached.</source>
        <translation>A mesa {database} não foi alcançada.</translation>
    </message>
    <message>
        <source>The server is not running, or the way to it is barred.</source>
        <translation>O servidor não está a correr, ou o caminho até ele está barrado.</translation>
    </message>
    <message>
        <source>Check the address and the network; nothing was changed.</source>
        <translation>Verifique o endereço e a rede; nada foi alterado.</translation>
    </message>
    <message>
        <source>“{user}” may not do this at the desk {database}.</source>
        <translation>“{user}” não pode fazer isto na mesa {database}.</translation>
    </message>
    <message>
        <source>Editors read, add and answer; they delete nothing and alter no table.</source>
        <translation>Os editores leem, acrescentam e respondem; não apagam nada nem alteram tabelas.</translation>
    </message>
    <message>
        <source>Have the owner of the desk do it, or let you work there with eesee desk grant.</source>
        <translation>Peça-o ao proprietário da mesa, ou que o deixe trabalhar lá com eesee desk grant.</translation>
    </message>
    <message>
        <source>The server knows no role “{role}”.</source>
        <translation>O servidor não conhece o papel “{role}”.</translation>
    </message>
    <message>
        <source>Have it made first: CREATE ROLE name LOGIN.</source>
        <translation>Mande criá-lo primeiro: CREATE ROLE nome LOGIN.</translation>
    </message>
    <message>
        <source>The server of the desk {database} could not do it.</source>
        <translation>O servidor da mesa {database} não o pôde fazer.</translation>
    </message>
    <message>
        <source>Its disk may be full, it may have too many connections, or only be read at present.</source>
        <translation>O disco pode estar cheio, pode ter ligações a mais, ou só ser lido de momento.</translation>
    </message>
    <message>
        <source>Tell whoever keeps the server; what was stored before is safe.</source>
        <translation>Diga-o a quem mantém o servidor; o que foi guardado antes está seguro.</translation>
    </message>
    <message>
        <source>The server is PostgreSQL {found}; {known} or later is needed.</source>
        <translation>O servidor é PostgreSQL {found}; é preciso {known} ou posterior.</translation>
    </message>
    <message>
        <source>Have the server brought up to date, or use another one.</source>
        <translation>Mande atualizar o servidor, ou use outro.</translation>
    </message>
    <message>
        <source>This program was installed without {library}, which writes this format.</source>
        <translation>Este programa foi instalado sem {library}, que escreve este formato.</translation>
    </message>
    <message>
        <source>Install it with the extra “{extra}”: pip install &quot;eesee-desktop[{extra}]&quot;; or choose CSV.</source>
        <translation>Instale-o com o extra “{extra}”: pip install &quot;eesee-desktop[{extra}]&quot;; ou escolha CSV.</translation>
    </message>
    <message>
        <source>The packages of this program come without {library}, which writes this format.</source>
        <translation>Os pacotes deste programa vêm sem {library}, que escreve este formato.</translation>
    </message>
    <message>
        <source>Choose CSV, or run it from a checkout of its source; there it comes with pip install &quot;.[{extra}]&quot;.</source>
        <translation>Escolha CSV, ou execute-o a partir de uma cópia do seu código-fonte; aí vem com pip install &quot;.[{extra}]&quot;.</translation>
    </message>
    <message>
        <source>Revision {revision} of {member} is not at this desk, or not whole.</source>
        <translation>A revisão {revision} de {member} não está nesta mesa, ou não está inteira.</translation>
    </message>
    <message>
        <source>Receive its file again: the same file changes nothing that is here.</source>
        <translation>Receba o seu ficheiro de novo: o mesmo ficheiro não altera nada do que está aqui.</translation>
    </message>
    <message>
        <source>Another editor is taking this file in, or has just done so.</source>
        <translation>Outro editor está a receber este ficheiro, ou acabou de o fazer.</translation>
    </message>
    <message>
        <source>It was left to them, so that nothing is done twice.</source>
        <translation>Foi-lhe deixado, para que nada se faça duas vezes.</translation>
    </message>
    <message>
        <source>The list of what was received will have it; its receipt is there too.</source>
        <translation>A lista do que foi recebido tê-lo-á; o seu aviso de receção também lá está.</translation>
    </message>
    <message>
        <source>“{value}” is not a web address.</source>
        <translation>“{value}” não é um endereço web.</translation>
    </message>
    <message>
        <source>Give one that begins with https:// or http://.</source>
        <translation>Dê um que comece por https:// ou http://.</translation>
    </message>
    <message>
        <source>The assessment was changed while it was being sealed.</source>
        <translation>A avaliação foi alterada enquanto estava a ser selada.</translation>
    </message>
    <message>
        <source>Nothing was sealed.</source>
        <translation>Nada foi selado.</translation>
    </message>
    <message>
        <source>Look at it and seal it again.</source>
        <translation>Veja-a e sele-a de novo.</translation>
    </message>
    <message>
        <source>This assessment is already in the workspace.</source>
        <translation>Esta avaliação já está no espaço de trabalho.</translation>
    </message>
    <message>
        <source>An import never overwrites; nothing was changed.</source>
        <translation>Uma importação nunca sobrepõe nada; nada foi alterado.</translation>
    </message>
    <message>
        <source>Open the one that is there, or delete it first.</source>
        <translation>Abra a que lá está, ou apague-a primeiro.</translation>
    </message>
    <message>
        <source>The assessment cannot be sealed yet.</source>
        <translation>A avaliação ainda não pode ser selada.</translation>
    </message>
    <message>
        <source>Required entries still missing: {count}.</source>
        <translation>Elementos obrigatórios ainda em falta: {count}.</translation>
    </message>
    <message>
        <source>The review lists them; each is one click away.</source>
        <translation>A revisão final enumera-os; cada um está a um clique.</translation>
    </message>
    <message>
        <source>The assessment is not in this workspace.</source>
        <translation>A avaliação não está neste espaço de trabalho.</translation>
    </message>
    <message>
        <source>Go back to the list of assessments.</source>
        <translation>Volte à lista de avaliações.</translation>
    </message>
    <message>
        <source>The assessment is a draft.</source>
        <translation>A avaliação é um rascunho.</translation>
    </message>
    <message>
        <source>Only a sealed assessment can be reopened.</source>
        <translation>Só uma avaliação selada pode ser reaberta.</translation>
    </message>
    <message>
        <source>You can edit it as it is.</source>
        <translation>Pode editá-la como está.</translation>
    </message>
    <message>
        <source>The assessment is that of another network member, {found}.</source>
        <translation>A avaliação é a de outro membro da rede, {found}.</translation>
    </message>
    <message>
        <source>This workspace signs as {expected}, and nobody would believe the file.</source>
        <translation>Este espaço de trabalho assina como {expected}, e ninguém acreditaria no ficheiro.</translation>
    </message>
    <message>
        <source>Seal it in a workspace that was begun with the name in the register {found}.</source>
        <translation>Sele-a num espaço de trabalho começado com o nome do registo {found}.</translation>
    </message>
    <message>
        <source>The assessment is sealed and cannot be changed.</source>
        <translation>A avaliação está selada e não pode ser alterada.</translation>
    </message>
    <message>
        <source>Reopen it as the next revision to continue working on it.</source>
        <translation>Reabra-a como revisão seguinte para continuar a trabalhar nela.</translation>
    </message>
    <message>
        <source>Country, study period and organisation can no longer be changed.</source>
        <translation>País, período de estudo e organização já não podem ser mudados.</translation>
    </message>
    <message>
        <source>A revision of this assessment was sealed; whoever has that file knows it by them.</source>
        <translation>Uma revisão desta avaliação foi selada; quem tem esse ficheiro conhece-a por eles.</translation>
    </message>
    <message>
        <source>Begin a new assessment, or export this one for its texts.</source>
        <translation>Comece uma avaliação nova, ou exporte esta pelos seus textos.</translation>
    </message>
    <message>
        <source>Files of type “{extension}” cannot be attached.</source>
        <translation>Ficheiros de tipo “{extension}” não podem ser anexados.</translation>
    </message>
    <message>
        <source>Mail services and the consortium refuse some types of file.</source>
        <translation>Os serviços de correio e o consórcio recusam alguns tipos de ficheiro.</translation>
    </message>
    <message>
        <source>Use one of these: {expected}.</source>
        <translation>Use um destes: {expected}.</translation>
    </message>
    <message>
        <source>The attached file is not in this workspace.</source>
        <translation>O ficheiro anexo não está neste espaço de trabalho.</translation>
    </message>
    <message>
        <source>Only its name came with the assessment.</source>
        <translation>Só o seu nome veio com a avaliação.</translation>
    </message>
    <message>
        <source>Ask the sender for the file and attach it again.</source>
        <translation>Peça o ficheiro ao remetente e anexe-o de novo.</translation>
    </message>
    <message>
        <source>The file is too large to attach.</source>
        <translation>O ficheiro é demasiado grande para ser anexado.</translation>
    </message>
    <message>
        <source>It has {size} bytes; a sealed file can carry at most {limit}.</source>
        <translation>Tem {size} bytes; um ficheiro selado leva no máximo {limit}.</translation>
    </message>
    <message>
        <source>Attach an extract, or give the web address instead.</source>
        <translation>Anexe um excerto, ou dê antes o endereço web.</translation>
    </message>
    <message>
        <source>The backup could not be written.</source>
        <translation>A cópia de segurança não pôde ser escrita.</translation>
    </message>
    <message>
        <source>Nothing else was changed.</source>
        <translation>Nada mais foi alterado.</translation>
    </message>
    <message>
        <source>Check whether the disk is full or the folder is write-protected.</source>
        <translation>Verifique se o disco está cheio ou a pasta protegida contra escrita.</translation>
    </message>
    <message>
        <source>This is no backup, or one that is damaged.</source>
        <translation>Isto não é uma cópia de segurança, ou está danificada.</translation>
    </message>
    <message>
        <source>It is not as the program wrote it: a part is missing or altered. Nothing was changed.</source>
        <translation>Não está como o programa a escreveu: falta uma parte ou foi alterada. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Take another backup, the one before it or one from another place.</source>
        <translation>Use outra cópia, a anterior ou uma de outro lugar.</translation>
    </message>
    <message>
        <source>The sealed file is not valid.</source>
        <translation>O ficheiro selado não é válido.</translation>
    </message>
    <message>
        <source>If it was sent to you, ask for it again and compare the check code.</source>
        <translation>Se lhe foi enviado, peça-o de novo e compare o código de verificação.</translation>
    </message>
    <message>
        <source>This cannot be taken back by itself any more.</source>
        <translation>Isto já não pode ser desfeito por si só.</translation>
    </message>
    <message>
        <source>What it changed was changed again since, or something rests on it now.</source>
        <translation>O que alterou foi alterado de novo desde então, ou alguma coisa assenta agora nisso.</translation>
    </message>
    <message>
        <source>Undo the later change first, or restore the text in the history.</source>
        <translation>Desfaça primeiro a alteração posterior, ou reponha o texto no histórico.</translation>
    </message>
    <message>
        <source>There is no such change to take back.</source>
        <translation>Não há tal alteração a desfazer.</translation>
    </message>
    <message>
        <source>The history lists all changes.</source>
        <translation>O histórico enumera todas as alterações.</translation>
    </message>
    <message>
        <source>This copy of the program is not as it was handed out ({path}).</source>
        <translation>Esta cópia do programa não está como foi entregue ({path}).</translation>
    </message>
    <message>
        <source>Nothing was changed. What you wrote lies elsewhere and is safe.</source>
        <translation>Nada foi alterado. O que escreveu está noutro sítio e seguro.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Instale o programa de novo.</translation>
    </message>
    <message>
        <source>This copy of the program cannot be updated by a file.</source>
        <translation>Esta cópia do programa não pode ser atualizada por um ficheiro.</translation>
    </message>
    <message>
        <source>It was not handed out as a folder with a signed list of its files.</source>
        <translation>Não foi entregue como pasta com uma lista assinada dos seus ficheiros.</translation>
    </message>
    <message>
        <source>Install the new version the way you installed this one.</source>
        <translation>Instale a versão nova como instalou esta.</translation>
    </message>
    <message>
        <source>This copy of the program is looked after by the system’s package manager.</source>
        <translation>Desta cópia do programa ocupa-se o gestor de pacotes do sistema.</translation>
    </message>
    <message>
        <source>It replaces the files itself, for everybody who uses this computer.</source>
        <translation>Ele próprio substitui os ficheiros, para todas as pessoas que usam este computador.</translation>
    </message>
    <message>
        <source>Install the package of the new version the way you installed this one.</source>
        <translation>Instale o pacote da versão nova como instalou este.</translation>
    </message>
    <message>
        <source>“{value}” is not a country that the program knows.</source>
        <translation>“{value}” não é um país que o programa conheça.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Escolha um da lista.</translation>
    </message>
    <message>
        <source>The file of the workspace is damaged.</source>
        <translation>O ficheiro do espaço de trabalho está danificado.</translation>
    </message>
    <message>
        <source>The passphrase is right; parts of the file are not as they were written. Nothing was changed.</source>
        <translation>A frase-passe está certa; partes do ficheiro não estão como foram escritas. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Close the workspace and open it again: you are shown what is whole, and can salvage it or go back to a backup.</source>
        <translation>Feche o espaço de trabalho e abra-o de novo: é-lhe mostrado o que está inteiro, e pode salvá-lo ou voltar a uma cópia de segurança.</translation>
    </message>
    <message>
        <source>The workspace is open in another program.</source>
        <translation>O espaço de trabalho está aberto noutro programa.</translation>
    </message>
    <message>
        <source>Close the other one and try again.</source>
        <translation>Feche o outro e tente de novo.</translation>
    </message>
    <message>
        <source>The database of the workspace in {path} is missing.</source>
        <translation>Falta a base de dados do espaço de trabalho em {path}.</translation>
    </message>
    <message>
        <source>Its key file is there, so there was one; without it nothing can be shown.</source>
        <translation>O seu ficheiro de chaves está lá, por isso houve uma; sem ela nada se pode mostrar.</translation>
    </message>
    <message>
        <source>Look for the file workspace.db where it may have been moved, or bring back a backup.</source>
        <translation>Procure o ficheiro workspace.db onde possa ter sido posto, ou recupere uma cópia de segurança.</translation>
    </message>
    <message>
        <source>The workspace was written by a newer version of the program.</source>
        <translation>O espaço de trabalho foi escrito por uma versão mais recente do programa.</translation>
    </message>
    <message>
        <source>It uses schema {found}; this version knows {known}. Nothing was changed.</source>
        <translation>Usa o esquema {found}; esta versão conhece {known}. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Instale a versão mais recente.</translation>
    </message>
    <message>
        <source>What was copied does not come back as it was written: {path}.</source>
        <translation>O que foi copiado não volta como foi escrito: {path}.</translation>
    </message>
    <message>
        <source>The stick may be failing, or was pulled out too early.</source>
        <translation>A pen USB pode estar a falhar, ou foi tirada cedo de mais.</translation>
    </message>
    <message>
        <source>Copy the file to another stick. The file that was sealed is as it was.</source>
        <translation>Copie o ficheiro para outra pen. O ficheiro que foi selado está como estava.</translation>
    </message>
    <message>
        <source>The disk could not be read or written.</source>
        <translation>O disco não pôde ser lido ou escrito.</translation>
    </message>
    <message>
        <source>It may have been unplugged, or it may be failing. What was saved before is safe.</source>
        <translation>Pode ter sido desligado, ou pode estar a falhar. O que foi guardado antes está seguro.</translation>
    </message>
    <message>
        <source>Plug it in again, restart, and make a backup on another disk.</source>
        <translation>Ligue-o de novo, reinicie, e faça uma cópia noutro disco.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>O disco está cheio.</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>O que foi guardado antes está seguro.</translation>
    </message>
    <message>
        <source>Free some space; then saving works again.</source>
        <translation>Liberte espaço; então volta a poder guardar-se.</translation>
    </message>
    <message>
        <source>This document is no draft of this assessment.</source>
        <translation>Este documento não é um rascunho desta avaliação.</translation>
    </message>
    <message>
        <source>It is of another assessment, or was not saved by this program, or its bookmarks were lost, as when a text is copied into a new document.</source>
        <translation>É de outra avaliação, ou não foi guardado por este programa, ou perdeu os seus marcadores, como quando um texto é copiado para um documento novo.</translation>
    </message>
    <message>
        <source>Ask for the document that was sent, with the changes in it.</source>
        <translation>Peça o documento que foi enviado, com as alterações nele.</translation>
    </message>
    <message>
        <source>The method of this assessment has no field “{field}”.</source>
        <translation>O método desta avaliação não tem o campo “{field}”.</translation>
    </message>
    <message>
        <source>Choose a section from the list.</source>
        <translation>Escolha uma secção da lista.</translation>
    </message>
    <message>
        <source>The file “{path}” already exists.</source>
        <translation>O ficheiro “{path}” já existe.</translation>
    </message>
    <message>
        <source>Choose another name, or move the old file away.</source>
        <translation>Escolha outro nome, ou afaste o ficheiro antigo.</translation>
    </message>
    <message>
        <source>“{path}” is open in another program.</source>
        <translation>“{path}” está aberto noutro programa.</translation>
    </message>
    <message>
        <source>What was in the file is untouched.</source>
        <translation>O conteúdo do ficheiro está intacto.</translation>
    </message>
    <message>
        <source>Close it there and try again, or give this one another name.</source>
        <translation>Feche-o lá e tente de novo, ou dê outro nome a este.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read.</source>
        <translation>“{path}” não pode ser lido.</translation>
    </message>
    <message>
        <source>Check that the file is still there, that you may read it, and that no other program has it open.</source>
        <translation>Verifique se o ficheiro ainda lá está, se o pode ler, e se nenhum outro programa o tem aberto.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written.</source>
        <translation>“{path}” não pode ser escrito.</translation>
    </message>
    <message>
        <source>The folder may be write-protected or the disk full.</source>
        <translation>A pasta pode estar protegida contra escrita ou o disco cheio.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Escolha outra pasta.</translation>
    </message>
    <message>
        <source>The report cannot be printed in full.</source>
        <translation>O relatório não pode ser impresso por inteiro.</translation>
    </message>
    <message>
        <source>The program’s fonts lack these characters: {characters}. They are used in {where}.</source>
        <translation>Faltam às letras do programa estes caracteres: {characters}. São usados em {where}.</translation>
    </message>
    <message>
        <source>Replace them, or ask whoever supports you for the fonts.</source>
        <translation>Substitua-os, ou peça as letras a quem lhe dá apoio.</translation>
    </message>
    <message>
        <source>The file is not an assessment of this program.</source>
        <translation>O ficheiro não é uma avaliação deste programa.</translation>
    </message>
    <message>
        <source>{reason} Nothing was changed.</source>
        <translation>{reason} Nada foi alterado.</translation>
    </message>
    <message>
        <source>Ask the sender to export it again.</source>
        <translation>Peça ao remetente que a exporte de novo.</translation>
    </message>
    <message>
        <source>The method of this assessment is not in this workspace.</source>
        <translation>O método desta avaliação não está neste espaço de trabalho.</translation>
    </message>
    <message>
        <source>Its SHA-256 is {sha256}.</source>
        <translation>O seu SHA-256 é {sha256}.</translation>
    </message>
    <message>
        <source>Import an assessment that was made with it.</source>
        <translation>Importe uma avaliação que tenha sido feita com ele.</translation>
    </message>
    <message>
        <source>The method file is not valid.</source>
        <translation>O ficheiro de método não é válido.</translation>
    </message>
    <message>
        <source>At {key}, line {line}: {reason}</source>
        <translation>Em {key}, linha {line}: {reason}</translation>
    </message>
    <message>
        <source>Ask the consortium for an intact copy.</source>
        <translation>Peça ao consórcio uma cópia intacta.</translation>
    </message>
    <message>
        <source>These are not the digits of that key.</source>
        <translation>Não são os dígitos dessa chave.</translation>
    </message>
    <message>
        <source>The key of {principal} has {digits}</source>
        <translation>A chave de {principal} tem {digits}</translation>
    </message>
    <message>
        <source>Have them read once more. If they still differ, do not confirm the key.</source>
        <translation>Peça que os leiam outra vez. Se ainda diferirem, não confirme a chave.</translation>
    </message>
    <message>
        <source>The key is in the register already, for {principal}.</source>
        <translation>A chave já está no registo, para {principal}.</translation>
    </message>
    <message>
        <source>A key that was revoked or has expired never comes back.</source>
        <translation>Uma chave revogada ou expirada nunca volta.</translation>
    </message>
    <message>
        <source>Look at the register; a lost key is replaced by a new one.</source>
        <translation>Veja o registo; uma chave perdida é substituída por uma nova.</translation>
    </message>
    <message>
        <source>No single key in the register fits “{value}”.</source>
        <translation>Nenhuma chave única do registo corresponde a “{value}”.</translation>
    </message>
    <message>
        <source>Give its fingerprint, SHA256:…, as the register lists it.</source>
        <translation>Dê a sua impressão digital, SHA256:…, como o registo a enumera.</translation>
    </message>
    <message>
        <source>The key file of the workspace is damaged.</source>
        <translation>O ficheiro de chaves do espaço de trabalho está danificado.</translation>
    </message>
    <message>
        <source>No passphrase can open it as it is.</source>
        <translation>Nenhuma frase-passe o pode abrir como está.</translation>
    </message>
    <message>
        <source>Restore it from a backup.</source>
        <translation>Reponha-o de uma cópia de segurança.</translation>
    </message>
    <message>
        <source>The key file of the workspace is missing.</source>
        <translation>Falta o ficheiro de chaves do espaço de trabalho.</translation>
    </message>
    <message>
        <source>The database is there, but nothing can open it without that file.</source>
        <translation>A base de dados está lá, mas nada a pode abrir sem esse ficheiro.</translation>
    </message>
    <message>
        <source>The language pack “{pack}” is damaged.</source>
        <translation>O pacote de língua “{pack}” está danificado.</translation>
    </message>
    <message>
        <source>A file of it is missing, or is not the one that was installed.</source>
        <translation>Falta um ficheiro dele, ou não é o que foi instalado.</translation>
    </message>
    <message>
        <source>Install the pack again.</source>
        <translation>Instale o pacote de novo.</translation>
    </message>
    <message>
        <source>The report cannot be printed in full without a language pack: {packs}.</source>
        <translation>O relatório não pode ser impresso por inteiro sem um pacote de língua: {packs}.</translation>
    </message>
    <message>
        <source>It has the fonts for these characters: {characters}. They are used in {where}.</source>
        <translation>Tem as letras para estes caracteres: {characters}. São usados em {where}.</translation>
    </message>
    <message>
        <source>“{name}” is no language pack of this version.</source>
        <translation>“{name}” não é um pacote de língua desta versão.</translation>
    </message>
    <message>
        <source>It is another file, of another version, or was altered. Nothing was installed.</source>
        <translation>É outro ficheiro, de outra versão, ou foi alterado. Nada foi instalado.</translation>
    </message>
    <message>
        <source>Ask the consortium for the pack that belongs to this version of the program.</source>
        <translation>Peça ao consórcio o pacote que pertence a esta versão do programa.</translation>
    </message>
    <message>
        <source>The mail “{path}” cannot be read.</source>
        <translation>O correio “{path}” não pode ser lido.</translation>
    </message>
    <message>
        <source>It is larger or nested deeper than any mail with a sealed file.</source>
        <translation>É maior ou mais encaixado do que qualquer correio com um ficheiro selado.</translation>
    </message>
    <message>
        <source>Save its attachment as a file and give that.</source>
        <translation>Guarde o seu anexo como ficheiro e dê esse.</translation>
    </message>
    <message>
        <source>There is already a panel member {member}.</source>
        <translation>Já há um membro do painel {member}.</translation>
    </message>
    <message>
        <source>Choose another pseudonym.</source>
        <translation>Escolha outro pseudónimo.</translation>
    </message>
    <message>
        <source>The panel member {member} has voted and cannot be removed.</source>
        <translation>O membro do painel {member} votou e não pode ser retirado.</translation>
    </message>
    <message>
        <source>The votes are part of the score’s history.</source>
        <translation>Os votos fazem parte da história da pontuação.</translation>
    </message>
    <message>
        <source>Mark the member as having left; the votes stay.</source>
        <translation>Marque que o membro saiu; os votos ficam.</translation>
    </message>
    <message>
        <source>There is no panel member {member}.</source>
        <translation>Não há membro do painel {member}.</translation>
    </message>
    <message>
        <source>Add the member first.</source>
        <translation>Acrescente primeiro o membro.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Cancelado; nada foi alterado.</translation>
    </message>
    <message>
        <source>Of {count} parts these are missing: {missing}.</source>
        <translation>De {count} partes faltam estas: {missing}.</translation>
    </message>
    <message>
        <source>The file {name} cannot be joined before all are here.</source>
        <translation>O ficheiro {name} não pode ser unido antes de estarem todas.</translation>
    </message>
    <message>
        <source>Look for the other mails, or ask the sender for these parts again.</source>
        <translation>Procure os outros correios, ou peça de novo essas partes ao remetente.</translation>
    </message>
    <message>
        <source>Part {number} of {count} was damaged on its way.</source>
        <translation>A parte {number} de {count} foi danificada pelo caminho.</translation>
    </message>
    <message>
        <source>Ask the sender for this part again.</source>
        <translation>Peça de novo esta parte ao remetente.</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>A frase-passe está errada.</translation>
    </message>
    <message>
        <source>The data are undamaged.</source>
        <translation>Os dados estão intactos.</translation>
    </message>
    <message>
        <source>Try again, or use the recovery code.</source>
        <translation>Tente de novo, ou use o código de recuperação.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess.</source>
        <translation>Esta frase-passe é demasiado fácil de adivinhar.</translation>
    </message>
    <message>
        <source>Use four or more unrelated words.</source>
        <translation>Use quatro ou mais palavras sem relação.</translation>
    </message>
    <message>
        <source>The name “{path}” is too long for this computer.</source>
        <translation>O nome “{path}” é longo demais para este computador.</translation>
    </message>
    <message>
        <source>Choose a shorter name, or a folder that lies in fewer others.</source>
        <translation>Escolha um nome mais curto, ou uma pasta menos profunda.</translation>
    </message>
    <message>
        <source>The study period ends ({last}) before it begins ({first}).</source>
        <translation>O período de estudo acaba ({last}) antes de começar ({first}).</translation>
    </message>
    <message>
        <source>Swap the two dates.</source>
        <translation>Troque as duas datas.</translation>
    </message>
    <message>
        <source>This is not a public signing key.</source>
        <translation>Isto não é uma chave pública de assinatura.</translation>
    </message>
    <message>
        <source>Ask the sender for it again; it begins with ssh-ed25519.</source>
        <translation>Peça-a de novo ao remetente; começa por ssh-ed25519.</translation>
    </message>
    <message>
        <source>The receipt is for another file of revision {revision} than the one sealed here.</source>
        <translation>O aviso de receção é de outro ficheiro da revisão {revision} que o selado aqui.</translation>
    </message>
    <message>
        <source>It names the digest {found}; sealed here was {expected}.</source>
        <translation>Nomeia o resumo {found}; aqui foi selado {expected}.</translation>
    </message>
    <message>
        <source>The receipt is for something that was not sealed in this workspace.</source>
        <translation>O aviso de receção é de algo que não foi selado neste espaço de trabalho.</translation>
    </message>
    <message>
        <source>It is for {country}, revision {revision}, check code {check_code}.</source>
        <translation>É de {country}, revisão {revision}, código de verificação {check_code}.</translation>
    </message>
    <message>
        <source>Open the workspace in which that was sealed, and take it in there.</source>
        <translation>Abra o espaço de trabalho em que isso foi selado, e receba-o lá.</translation>
    </message>
    <message>
        <source>The list of whom to encrypt for was good until {expires}.</source>
        <translation>A lista daqueles para quem cifrar valia até {expires}.</translation>
    </message>
    <message>
        <source>A key on it may have been lost or given up since. Nothing was sealed.</source>
        <translation>Uma chave dela pode ter sido perdida ou abandonada desde então. Nada foi selado.</translation>
    </message>
    <message>
        <source>Ask the consortium for its present recipients file.</source>
        <translation>Peça ao consórcio o seu ficheiro de destinatários atual.</translation>
    </message>
    <message>
        <source>“{value}” is not a recipient of encrypted files.</source>
        <translation>“{value}” não é um destinatário de ficheiros cifrados.</translation>
    </message>
    <message>
        <source>It begins with age1; ask the consortium for it.</source>
        <translation>Começa por age1; peça-o ao consórcio.</translation>
    </message>
    <message>
        <source>There is a typo in the recovery code.</source>
        <translation>Há um erro de escrita no código de recuperação.</translation>
    </message>
    <message>
        <source>Its check character does not match the rest.</source>
        <translation>O seu carácter de controlo não condiz com o resto.</translation>
    </message>
    <message>
        <source>Compare it with the paper, character by character.</source>
        <translation>Compare-o com o papel, carácter a carácter.</translation>
    </message>
    <message>
        <source>The recommendation is not in the list.</source>
        <translation>A recomendação não está na lista.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Veja a lista de novo.</translation>
    </message>
    <message>
        <source>This is not the recovery code of this workspace.</source>
        <translation>Este não é o código de recuperação deste espaço de trabalho.</translation>
    </message>
    <message>
        <source>The file cannot be read as a Country Focus Report.</source>
        <translation>O ficheiro não pode ser lido como relatório nacional.</translation>
    </message>
    <message>
        <source>Ask for the report as .docx, .odt or Markdown.</source>
        <translation>Peça o relatório em .docx, .odt ou Markdown.</translation>
    </message>
    <message>
        <source>This rescue file cannot be opened.</source>
        <translation>Este ficheiro de salvação não pode ser aberto.</translation>
    </message>
    <message>
        <source>It is damaged, or the words in it belong to another workspace.</source>
        <translation>Está danificado, ou as suas palavras pertencem a outro espaço de trabalho.</translation>
    </message>
    <message>
        <source>Bring it in where that workspace is open; keep the file until then.</source>
        <translation>Importe-o onde esse espaço de trabalho estiver aberto; guarde o ficheiro até lá.</translation>
    </message>
    <message>
        <source>{score} is not a step of the scale.</source>
        <translation>{score} não é um grau da escala.</translation>
    </message>
    <message>
        <source>Only a mean or a median of votes may lie between two steps.</source>
        <translation>Só uma média ou uma mediana de votos pode ficar entre dois graus.</translation>
    </message>
    <message>
        <source>The revision is sealed, but its file “{path}” could not be finished.</source>
        <translation>A revisão está selada, mas o seu ficheiro “{path}” não pôde ser acabado.</translation>
    </message>
    <message>
        <source>The disk refused its name, and would not take the record of it back.</source>
        <translation>O disco recusou o seu nome, e não quis retirar o registo dele.</translation>
    </message>
    <message>
        <source>Write it again from the page “Sealed”; or lock and unlock, which finishes it if the disk is well by then.</source>
        <translation>Escreva-o de novo na página “Selado”; ou bloqueie e desbloqueie, o que o acaba se o disco então estiver bem.</translation>
    </message>
    <message>
        <source>“{path}” is not a file that was sealed in this workspace.</source>
        <translation>“{path}” não é um ficheiro que tenha sido selado neste espaço de trabalho.</translation>
    </message>
    <message>
        <source>What was sealed elsewhere, or altered since, is not sent from here.</source>
        <translation>O que foi selado noutro sítio, ou alterado depois, não é enviado daqui.</translation>
    </message>
    <message>
        <source>Write the sealed file again and take that one.</source>
        <translation>Escreva de novo o ficheiro selado e use esse.</translation>
    </message>
    <message>
        <source>The encrypted file cannot be opened.</source>
        <translation>O ficheiro cifrado não pode ser aberto.</translation>
    </message>
    <message>
        <source>It was encrypted for somebody else, or it is damaged.</source>
        <translation>Foi cifrado para outra pessoa, ou está danificado.</translation>
    </message>
    <message>
        <source>Ask the sender to encrypt it for you.</source>
        <translation>Peça ao remetente que o cifre para si.</translation>
    </message>
    <message>
        <source>The score sheet was refused.</source>
        <translation>A folha de pontuação foi recusada.</translation>
    </message>
    <message>
        <source>Check that it belongs to this assessment.</source>
        <translation>Verifique se pertence a esta avaliação.</translation>
    </message>
    <message>
        <source>The signature cannot be read.</source>
        <translation>A assinatura não pode ser lida.</translation>
    </message>
    <message>
        <source>The file was damaged in transit or made by another program.</source>
        <translation>O ficheiro foi danificado pelo caminho ou feito por outro programa.</translation>
    </message>
    <message>
        <source>Ask the sender for it again.</source>
        <translation>Peça-o de novo ao remetente.</translation>
    </message>
    <message>
        <source>The list of signers cannot be read.</source>
        <translation>A lista de signatários não pode ser lida.</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>Linha {line}: {reason}</translation>
    </message>
    <message>
        <source>This list of sources cannot be read.</source>
        <translation>Esta lista de fontes não pode ser lida.</translation>
    </message>
    <message>
        <source>Export it from the reference manager as BibTeX or CSL-JSON.</source>
        <translation>Exporte-a do gestor de referências como BibTeX ou CSL-JSON.</translation>
    </message>
    <message>
        <source>The list of revoked keys cannot be read, so no key can be believed.</source>
        <translation>A lista de chaves revogadas não pode ser lida, e por isso nenhuma chave pode ser acreditada.</translation>
    </message>
    <message>
        <source>The source is not in the list.</source>
        <translation>A fonte não está na lista.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Escolha outra.</translation>
    </message>
    <message>
        <source>The file is signed with a key that is not known to speak here.</source>
        <translation>O ficheiro está assinado com uma chave de que não se sabe que fale aqui.</translation>
    </message>
    <message>
        <source>The key is {fingerprint}: {digits}</source>
        <translation>A chave é {fingerprint}: {digits}</translation>
    </message>
    <message>
        <source>Telephone the consortium on a number that you know and compare the digits.</source>
        <translation>Telefone ao consórcio para um número que conhece e compare os dígitos.</translation>
    </message>
    <message>
        <source>The signed file is not valid.</source>
        <translation>O ficheiro assinado não é válido.</translation>
    </message>
    <message>
        <source>Ask its sender for an intact copy. Nothing was done by it.</source>
        <translation>Peça ao remetente uma cópia intacta. Nada foi feito por ele.</translation>
    </message>
    <message>
        <source>The signed list has number {number}; number {held} is here already.</source>
        <translation>A lista assinada tem o número {number}; o número {held} já está aqui.</translation>
    </message>
    <message>
        <source>Another sealed file of revision {revision} was received before.</source>
        <translation>Outro ficheiro selado da revisão {revision} foi recebido antes.</translation>
    </message>
    <message>
        <source>Two different files claim the same number; one may be forged.</source>
        <translation>Dois ficheiros diferentes reclamam o mesmo número; um pode ser falso.</translation>
    </message>
    <message>
        <source>Telephone the network member and compare check codes.</source>
        <translation>Telefone ao membro da rede e compare os códigos de verificação.</translation>
    </message>
    <message>
        <source>The sealed file is that of another network member, {found}.</source>
        <translation>O ficheiro selado é o de outro membro da rede, {found}.</translation>
    </message>
    <message>
        <source>This workspace is that of {expected}. Nothing was changed.</source>
        <translation>Este espaço de trabalho é o de {expected}. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Go on in a workspace that was begun with the name in the register {found}.</source>
        <translation>Continue num espaço de trabalho começado com o nome do registo {found}.</translation>
    </message>
    <message>
        <source>The sealed file would be too large to be accepted.</source>
        <translation>O ficheiro selado seria grande de mais para ser aceite.</translation>
    </message>
    <message>
        <source>The limit for “{entry}” is {limit}; it has {size}. Nothing was changed.</source>
        <translation>O limite para “{entry}” é {limit}; tem {size}. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Shorten the texts, attach smaller files, or seal without the attached files.</source>
        <translation>Encurte os textos, anexe ficheiros mais pequenos, ou sele sem os ficheiros anexos.</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>O texto é longo de mais.</translation>
    </message>
    <message>
        <source>It has {characters} characters; the limit is {limit}, about forty pages.</source>
        <translation>Tem {characters} caracteres; o limite é {limit}, cerca de quarenta páginas.</translation>
    </message>
    <message>
        <source>Shorten it; what was saved before is safe.</source>
        <translation>Encurte-o; o que foi guardado antes está seguro.</translation>
    </message>
    <message>
        <source>Too many tries have failed. Wait {wait} (minutes:seconds).</source>
        <translation>Falharam demasiadas tentativas. Espere {wait} (minutos:segundos).</translation>
    </message>
    <message>
        <source>Each failure makes the next try wait longer, a quarter of an hour at most; nothing is lost.</source>
        <translation>Cada falha faz esperar mais a tentativa seguinte, no máximo um quarto de hora; nada se perde.</translation>
    </message>
    <message>
        <source>Try again then, with the recovery code if the passphrase is forgotten.</source>
        <translation>Tente então de novo, com o código de recuperação se esqueceu a frase-passe.</translation>
    </message>
    <message>
        <source>This is no update of the program that can be trusted.</source>
        <translation>Isto não é uma atualização do programa em que se possa confiar.</translation>
    </message>
    <message>
        <source>It is damaged, or not signed with the release key that came with this copy. Nothing was changed.</source>
        <translation>Está danificada, ou não está assinada com a chave de publicação que veio com esta cópia. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Ask for it again, or install the new version whole.</source>
        <translation>Peça-a de novo, ou instale inteira a versão nova.</translation>
    </message>
    <message>
        <source>The update is for version {version}; this one is {here}, or made otherwise.</source>
        <translation>A atualização é para a versão {version}; esta é {here}, ou feita de outra forma.</translation>
    </message>
    <message>
        <source>Ask for the update that fits, or install the new version whole.</source>
        <translation>Peça a atualização que serve, ou instale inteira a versão nova.</translation>
    </message>
    <message>
        <source>“{value}” is not valid here.</source>
        <translation>“{value}” não é válido aqui.</translation>
    </message>
    <message>
        <source>Expected: {expected}.</source>
        <translation>Espera-se: {expected}.</translation>
    </message>
    <message>
        <source>The table of votes cannot be read.</source>
        <translation>A tabela de votos não pode ser lida.</translation>
    </message>
    <message>
        <source>At {where}: {reason}</source>
        <translation>Em {where}: {reason}</translation>
    </message>
    <message>
        <source>Correct the table and try again.</source>
        <translation>Corrija a tabela e tente de novo.</translation>
    </message>
    <message>
        <source>Votes already recorded with another value: {count}.</source>
        <translation>Votos já registados com outro valor: {count}.</translation>
    </message>
    <message>
        <source>Nothing was overwritten.</source>
        <translation>Nada foi sobreposto.</translation>
    </message>
    <message>
        <source>Choose to replace them, or leave them.</source>
        <translation>Escolha substituí-los, ou deixe-os.</translation>
    </message>
    <message>
        <source>There is already a workspace in {path}.</source>
        <translation>Já há um espaço de trabalho em {path}.</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation>Abra-o, ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>The file of this workspace is no longer where it was.</source>
        <translation>O ficheiro deste espaço de trabalho já não está onde estava.</translation>
    </message>
    <message>
        <source>{path} was moved, renamed, deleted or replaced while it was open. Nothing is lost as long as the program stays open.</source>
        <translation>{path} foi deslocado, mudou de nome, foi apagado ou substituído enquanto estava aberto. Nada se perde enquanto o programa ficar aberto.</translation>
    </message>
    <message>
        <source>Put it back, or save the workspace in another folder before you close.</source>
        <translation>Ponha-o de novo lá, ou guarde o espaço de trabalho noutra pasta antes de fechar.</translation>
    </message>
    <message>
        <source>The workspace is open on {computer}, by {account}, since {since}.</source>
        <translation>O espaço de trabalho está aberto em {computer}, por {account}, desde {since}.</translation>
    </message>
    <message>
        <source>Two that write at once would damage it.</source>
        <translation>Dois que escrevam ao mesmo tempo danificá-lo-iam.</translation>
    </message>
    <message>
        <source>Close it there, or open it here to read only.</source>
        <translation>Feche-o lá, ou abra-o aqui só para leitura.</translation>
    </message>
    <message>
        <source>There is no workspace in {path}.</source>
        <translation>Não há espaço de trabalho em {path}.</translation>
    </message>
    <message>
        <source>Choose another folder, or start a new workspace.</source>
        <translation>Escolha outra pasta, ou comece um espaço de trabalho novo.</translation>
    </message>
    <message>
        <source>The workspace is open to read only.</source>
        <translation>O espaço de trabalho está aberto só para leitura.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>Ask the consortium for the pack, then choose “Bring in…” and take its file.</source>
        <translation>Peça o pacote ao consórcio, escolha depois “Importar…” e use o seu ficheiro.</translation>
    </message>
    <message>
        <source>To change something, open it where it can be written to.</source>
        <translation>Para alterar alguma coisa, abra-o onde se possa escrever nele.</translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>The file has {bytes} bytes; no sealed file has more than {limit}.</source>
        <translation>O ficheiro tem {bytes} bytes; nenhum ficheiro selado tem mais de {limit}.</translation>
    </message>
    <message>
        <source>The file has {entries} entries; no sealed file has more than {limit}.</source>
        <translation>O ficheiro tem {entries} entradas; nenhum ficheiro selado tem mais de {limit}.</translation>
    </message>
    <message>
        <source>The entry {entry} is larger than {limit} bytes.</source>
        <translation>A entrada {entry} tem mais de {limit} bytes.</translation>
    </message>
    <message>
        <source>The entry {entry} would unpack to far more than a sealed file holds.</source>
        <translation>A entrada {entry} descomprimir-se-ia em muito mais do que um ficheiro selado contém.</translation>
    </message>
    <message>
        <source>This is not a sealed file, or it was cut short or altered. Ask for it again.</source>
        <translation>Isto não é um ficheiro selado, ou foi cortado ou alterado. Peça-o de novo.</translation>
    </message>
    <message>
        <source>The file was damaged in transit. Ask the member to send it again.</source>
        <translation>O ficheiro foi danificado pelo caminho. Peça ao membro que o envie de novo.</translation>
    </message>
    <message>
        <source>The archive contradicts itself about {entry}: it was altered.</source>
        <translation>O arquivo contradiz-se sobre {entry}: foi alterado.</translation>
    </message>
    <message>
        <source>The entry {entry} appears twice: the file was altered.</source>
        <translation>A entrada {entry} aparece duas vezes: o ficheiro foi alterado.</translation>
    </message>
    <message>
        <source>The entry {entry} has a name that no sealed file uses.</source>
        <translation>A entrada {entry} tem um nome que nenhum ficheiro selado usa.</translation>
    </message>
    <message>
        <source>The entry {entry} is not a plain file.</source>
        <translation>A entrada {entry} não é um ficheiro simples.</translation>
    </message>
    <message>
        <source>The entry {entry} does not belong in a sealed file.</source>
        <translation>A entrada {entry} não pertence a um ficheiro selado.</translation>
    </message>
    <message>
        <source>The entry {entry} is missing.</source>
        <translation>Falta a entrada {entry}.</translation>
    </message>
    <message>
        <source>The signature cannot be read.</source>
        <translation>A assinatura não pode ser lida.</translation>
    </message>
    <message>
        <source>The signature is not for a sealed file but for {namespace}.</source>
        <translation>A assinatura não é para um ficheiro selado, mas para {namespace}.</translation>
    </message>
    <message>
        <source>The signature does not belong to this content: it was altered after sealing.</source>
        <translation>A assinatura não pertence a este conteúdo: foi alterado depois de selado.</translation>
    </message>
    <message>
        <source>The key {fingerprint} was revoked. Do not rely on the file; telephone the member.</source>
        <translation>A chave {fingerprint} foi revogada. Não confie no ficheiro; telefone ao membro.</translation>
    </message>
    <message>
        <source>The key {fingerprint} is not in the list of signers. Compare it by telephone.</source>
        <translation>A chave {fingerprint} não está na lista de signatários. Compare-a por telefone.</translation>
    </message>
    <message>
        <source>The key belongs to {found}, not to {expected}.</source>
        <translation>A chave pertence a {found}, não a {expected}.</translation>
    </message>
    <message>
        <source>The key may not sign submissions ({namespace}).</source>
        <translation>A chave não pode assinar envios ({namespace}).</translation>
    </message>
    <message>
        <source>The key is valid only after {valid_after}.</source>
        <translation>A chave só é válida depois de {valid_after}.</translation>
    </message>
    <message>
        <source>The key was valid until {valid_before}.</source>
        <translation>A chave foi válida até {valid_before}.</translation>
    </message>
    <message>
        <source>The list of hashes is malformed.</source>
        <translation>A lista de resumos está mal formada.</translation>
    </message>
    <message>
        <source>The entry {entry} was added: the signed list does not name it.</source>
        <translation>A entrada {entry} foi acrescentada: a lista assinada não a nomeia.</translation>
    </message>
    <message>
        <source>The entry {entry} was removed: the signed list names it.</source>
        <translation>A entrada {entry} foi retirada: a lista assinada nomeia-a.</translation>
    </message>
    <message>
        <source>The entry {entry} was altered after sealing.</source>
        <translation>A entrada {entry} foi alterada depois de selada.</translation>
    </message>
    <message>
        <source>The content is right, but another program repacked the file.</source>
        <translation>O conteúdo está certo, mas outro programa reempacotou o ficheiro.</translation>
    </message>
    <message>
        <source>{entry} is not JSON, or was cut short.</source>
        <translation>{entry} não é JSON, ou foi cortado.</translation>
    </message>
    <message>
        <source>{entry} has the key “{key}” twice.</source>
        <translation>{entry} tem duas vezes a chave “{key}”.</translation>
    </message>
    <message>
        <source>{entry} holds {values} values; no document has more than {limit}.</source>
        <translation>{entry} contém {values} valores; nenhum documento tem mais de {limit}.</translation>
    </message>
    <message>
        <source>{entry} is nested too deeply.</source>
        <translation>{entry} está encaixado fundo de mais.</translation>
    </message>
    <message>
        <source>{entry} holds the number {number}, which is not allowed.</source>
        <translation>{entry} contém o número {number}, que não é permitido.</translation>
    </message>
    <message>
        <source>{entry} holds text at {where} that is not in normal form (NFC).</source>
        <translation>{entry} contém em {where} texto que não está em forma normal (NFC).</translation>
    </message>
    <message>
        <source>{entry} holds control characters at {where} that can reorder the text you see.</source>
        <translation>{entry} contém em {where} caracteres de controlo que podem reordenar o texto que vê.</translation>
    </message>
    <message>
        <source>{entry} is not in the format {expected}.</source>
        <translation>{entry} não está no formato {expected}.</translation>
    </message>
    <message>
        <source>{entry} is in version {version}; this program knows {known}. Install the newer program.</source>
        <translation>{entry} está na versão {version}; este programa conhece {known}. Instale o programa mais recente.</translation>
    </message>
    <message>
        <source>{entry} has a value at {where} that is not allowed ({problem}).</source>
        <translation>{entry} tem em {where} um valor que não é permitido ({problem}).</translation>
    </message>
    <message>
        <source>The method in the file is not valid.</source>
        <translation>O método no ficheiro não é válido.</translation>
    </message>
    <message>
        <source>The parts of the file disagree about {value}.</source>
        <translation>As partes do ficheiro não concordam sobre {value}.</translation>
    </message>
    <message>
        <source>The file names the member {found}; {expected} was expected.</source>
        <translation>O ficheiro nomeia o membro {found}; esperava-se {expected}.</translation>
    </message>
    <message>
        <source>No source names the attachment {entry}.</source>
        <translation>Nenhuma fonte nomeia o anexo {entry}.</translation>
    </message>
    <message>
        <source>Principle {principle} has no score.</source>
        <translation>O princípio {principle} não tem pontuação.</translation>
    </message>
    <message>
        <source>The score of principle {principle} is {submitted}; recomputed it is {computed}.</source>
        <translation>A pontuação do princípio {principle} é {submitted}; recalculada é {computed}.</translation>
    </message>
    <message>
        <source>Another file with revision {revision} was received before. Telephone the member.</source>
        <translation>Outro ficheiro com a revisão {revision} foi recebido antes. Telefone ao membro.</translation>
    </message>
    <message>
        <source>Revision {revision} is older than {latest}, which was received before.</source>
        <translation>A revisão {revision} é mais antiga do que {latest}, recebida antes.</translation>
    </message>
    <message>
        <source>The revision that it follows is not the one that was received.</source>
        <translation>A revisão a que se segue não é a que foi recebida.</translation>
    </message>
    <message>
        <source>{entry} has a value for dimension {dimension} ({where}) that is not allowed ({problem}).</source>
        <translation>{entry} tem para a dimensão {dimension} ({where}) um valor que não é permitido ({problem}).</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>O ficheiro</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>The score of the principle cannot be computed without it.</source>
        <translation>A pontuação do princípio não se pode calcular sem ela.</translation>
    </message>
    <message>
        <source>Readers and the consortium&apos;s editor ask for it first.</source>
        <translation>Os leitores e a redação do consórcio pedem-na primeiro.</translation>
    </message>
    <message>
        <source>Links are how this report proves what it says.</source>
        <translation>É pelas ligações que este relatório prova o que diz.</translation>
    </message>
    <message>
        <source>the government</source>
        <translation>o governo</translation>
    </message>
    <message>
        <source>donors and the international community</source>
        <translation>os financiadores e a comunidade internacional</translation>
    </message>
    <message>
        <source>civil society</source>
        <translation>a sociedade civil</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fechado</translation>
    </message>
    <message>
        <source>repressed</source>
        <translation>reprimido</translation>
    </message>
    <message>
        <source>obstructed</source>
        <translation>obstruído</translation>
    </message>
    <message>
        <source>narrowed</source>
        <translation>estreitado</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aberto</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>média</translation>
    </message>
    <message>
        <source>The country context is empty.</source>
        <translation>O contexto do país está vazio.</translation>
    </message>
    <message>
        <source>The report opens with it.</source>
        <translation>O relatório abre com ele.</translation>
    </message>
    <message>
        <source>Write it; last year&apos;s can serve as a start.</source>
        <translation>Escreva-o; o do ano passado pode servir de começo.</translation>
    </message>
    <message>
        <source>The score from the CIVICUS Monitor is not complete.</source>
        <translation>A pontuação do CIVICUS Monitor não está completa.</translation>
    </message>
    <message>
        <source>Enter raw score, rating and edition.</source>
        <translation>Introduza pontuação bruta, classificação e edição.</translation>
    </message>
    <message>
        <source>The score of the panel is missing.</source>
        <translation>Falta a pontuação do painel.</translation>
    </message>
    <message>
        <source>Enter what the panel decided.</source>
        <translation>Introduza o que o painel decidiu.</translation>
    </message>
    <message>
        <source>The score has no justification.</source>
        <translation>A pontuação não tem justificação.</translation>
    </message>
    <message>
        <source>Say in a few sentences why this score and not the next one up or down.</source>
        <translation>Diga em poucas frases porquê esta pontuação e não a seguinte acima ou abaixo.</translation>
    </message>
    <message>
        <source>The narrative is empty.</source>
        <translation>A narrativa está vazia.</translation>
    </message>
    <message>
        <source>It is what is published.</source>
        <translation>É o que se publica.</translation>
    </message>
    <message>
        <source>Write it.</source>
        <translation>Escreva-a.</translation>
    </message>
    <message>
        <source>The panel’s confidence has not been recorded.</source>
        <translation>A confiança do painel não foi registada.</translation>
    </message>
    <message>
        <source>It never alters the score; it shows where to look again.</source>
        <translation>Nunca altera a pontuação; mostra onde ver outra vez.</translation>
    </message>
    <message>
        <source>Choose low, medium or high.</source>
        <translation>Escolha baixa, média ou alta.</translation>
    </message>
    <message>
        <source>The same work is in the list of sources twice.</source>
        <translation>A mesma obra está duas vezes na lista de fontes.</translation>
    </message>
    <message>
        <source>It has the same address or file as another one.</source>
        <translation>Tem o mesmo endereço ou ficheiro que outra.</translation>
    </message>
    <message>
        <source>Remove one; its citations can move to the other.</source>
        <translation>Retire uma; as suas citações podem passar para a outra.</translation>
    </message>
    <message>
        <source>The edition {edition} of the CIVICUS Monitor may be superseded.</source>
        <translation>A edição {edition} do CIVICUS Monitor pode estar ultrapassada.</translation>
    </message>
    <message>
        <source>Ratings change once a year, in early December.</source>
        <translation>As classificações mudam uma vez por ano, no início de dezembro.</translation>
    </message>
    <message>
        <source>Check whether there is a newer one; if not, leave it.</source>
        <translation>Veja se há uma mais recente; se não, deixe-a.</translation>
    </message>
    <message>
        <source>A raw score of {raw} belongs to the rating {fitting}, not {rating}.</source>
        <translation>Uma pontuação bruta de {raw} pertence à classificação {fitting}, não {rating}.</translation>
    </message>
    <message>
        <source>One of the two may be mistyped.</source>
        <translation>Uma das duas pode estar mal escrita.</translation>
    </message>
    <message>
        <source>Compare both with the CIVICUS Monitor.</source>
        <translation>Compare ambas com o CIVICUS Monitor.</translation>
    </message>
    <message>
        <source>Links without an address: {count}.</source>
        <translation>Ligações sem endereço: {count}.</translation>
    </message>
    <message>
        <source>Give each its address, or make it plain text.</source>
        <translation>Dê a cada uma o seu endereço, ou faça dela texto simples.</translation>
    </message>
    <message>
        <source>Links whose address is not valid: {count}.</source>
        <translation>Ligações cujo endereço não é válido: {count}.</translation>
    </message>
    <message>
        <source>An address begins with https:// or http://.</source>
        <translation>Um endereço começa por https:// ou http://.</translation>
    </message>
    <message>
        <source>Words in the narrative: {words}. The guide for this text: {shortest} to {longest} words.</source>
        <translation>Palavras na narrativa: {words}. A orientação para este texto: {shortest} a {longest} palavras.</translation>
    </message>
    <message>
        <source>Shorten it if it reads better that way.</source>
        <translation>Encurte-a se assim se ler melhor.</translation>
    </message>
    <message>
        <source>Check whether an event, a law or a case is missing.</source>
        <translation>Veja se falta um acontecimento, uma lei ou um caso.</translation>
    </message>
    <message>
        <source>The panel is divided: {below} of {n} votes at {low} or below, {above} at {high} or above.</source>
        <translation>O painel está dividido: {below} de {n} votos em {low} ou menos, {above} em {high} ou mais.</translation>
    </message>
    <message>
        <source>Two camps are worth a second look; they never change a score.</source>
        <translation>Dois campos merecem um segundo olhar; nunca mudam uma pontuação.</translation>
    </message>
    <message>
        <source>Say in the justification or the minority note what divides it.</source>
        <translation>Diga na justificação ou na nota minoritária o que o divide.</translation>
    </message>
    <message>
        <source>The votes lie wide apart: the middle half of {n} votes spans {range} points.</source>
        <translation>Os votos estão muito afastados: a metade central de {n} votos abrange {range} pontos.</translation>
    </message>
    <message>
        <source>A wide spread is worth a second look; it never changes a score.</source>
        <translation>Uma grande dispersão merece um segundo olhar; nunca muda uma pontuação.</translation>
    </message>
    <message>
        <source>Panel members recorded: {members}; the method advises at least {minimum}.</source>
        <translation>Membros do painel registados: {members}; o método aconselha pelo menos {minimum}.</translation>
    </message>
    <message>
        <source>Record the members who took part.</source>
        <translation>Registe os membros que participaram.</translation>
    </message>
    <message>
        <source>The text came with a report brought in and has not been changed yet.</source>
        <translation>O texto veio com um relatório importado e ainda não foi alterado.</translation>
    </message>
    <message>
        <source>It may name people who took part then, and not now.</source>
        <translation>Pode nomear pessoas que participaram então, e não agora.</translation>
    </message>
    <message>
        <source>Write how it was done this time; take out names of last time.</source>
        <translation>Escreva como se fez desta vez; tire os nomes da última vez.</translation>
    </message>
    <message>
        <source>The score has changed since last time and no reason is given.</source>
        <translation>A pontuação mudou desde a última vez e não se dá razão.</translation>
    </message>
    <message>
        <source>Readers compare years.</source>
        <translation>Os leitores comparam anos.</translation>
    </message>
    <message>
        <source>Say what happened, or that the panel judges differently.</source>
        <translation>Diga o que aconteceu, ou que o painel julga de outra forma.</translation>
    </message>
    <message>
        <source>There is no recommendation to {audience}.</source>
        <translation>Não há recomendação dirigida a: {audience}.</translation>
    </message>
    <message>
        <source>Add one if there is one to make.</source>
        <translation>Acrescente uma se houver uma a fazer.</translation>
    </message>
    <message>
        <source>Recommendations tied to no principle: {count}.</source>
        <translation>Recomendações não ligadas a nenhum princípio: {count}.</translation>
    </message>
    <message>
        <source>Tick the principles that each would advance.</source>
        <translation>Assinale os princípios que cada uma faria avançar.</translation>
    </message>
    <message>
        <source>It has not been recorded how the panel decided.</source>
        <translation>Não foi registado como o painel decidiu.</translation>
    </message>
    <message>
        <source>Choose consensus, median, mean or vote.</source>
        <translation>Escolha consenso, mediana, média ou votação.</translation>
    </message>
    <message>
        <source>The score {score} is not the {rule} of the votes as they are now.</source>
        <translation>A pontuação {score} não é a que os votos dão como estão agora ({rule}).</translation>
    </message>
    <message>
        <source>The report would say that it was decided by it.</source>
        <translation>O relatório diria que foi decidida assim.</translation>
    </message>
    <message>
        <source>Decide again, or keep the score and say why.</source>
        <translation>Decida de novo, ou mantenha a pontuação e diga porquê.</translation>
    </message>
    <message>
        <source>The score {score} is not a step of the scale.</source>
        <translation>A pontuação {score} não é um grau da escala.</translation>
    </message>
    <message>
        <source>Only a mean or a median of votes may lie between two steps.</source>
        <translation>Só uma média ou uma mediana de votos pode ficar entre dois graus.</translation>
    </message>
    <message>
        <source>Choose a step, or say how the panel decided.</source>
        <translation>Escolha um grau, ou diga como o painel decidiu.</translation>
    </message>
    <message>
        <source>The panel&apos;s confidence in this score is low.</source>
        <translation>A confiança do painel nesta pontuação é baixa.</translation>
    </message>
    <message>
        <source>Check whether another source could raise it; if not, leave it.</source>
        <translation>Veja se outra fonte a poderia elevar; se não, deixe-a.</translation>
    </message>
    <message>
        <source>No source is cited.</source>
        <translation>Nenhuma fonte é citada.</translation>
    </message>
    <message>
        <source>Cite at least one work that supports the narrative.</source>
        <translation>Cite pelo menos uma obra que apoie a narrativa.</translation>
    </message>
    <message>
        <source>The source lies outside the study period.</source>
        <translation>A fonte está fora do período de estudo.</translation>
    </message>
    <message>
        <source>Leave it as background, or look for a newer one.</source>
        <translation>Deixe-a como pano de fundo, ou procure uma mais recente.</translation>
    </message>
    <message>
        <source>The consortium says that something must change here.</source>
        <translation>O consórcio diz que alguma coisa tem de mudar aqui.</translation>
    </message>
    <message>
        <source>Answer the comment, or take over the wording that it proposes.</source>
        <translation>Responda ao comentário, ou tome a redação que propõe.</translation>
    </message>
    <message>
        <source>This has characters that no font of the program has.</source>
        <translation>Este texto tem caracteres que não estão em nenhuma letra do programa.</translation>
    </message>
    <message>
        <source>Nothing can be printed with them: {characters}.</source>
        <translation>Com eles nada pode ser impresso: {characters}.</translation>
    </message>
    <message>
        <source>Write it with other characters.</source>
        <translation>Escreva-o com outros caracteres.</translation>
    </message>
    <message>
        <source>Without a language pack ({packs}) this cannot be printed.</source>
        <translation>Sem um pacote de língua ({packs}), este texto não pode ser impresso.</translation>
    </message>
    <message>
        <source>It has the fonts for these characters: {characters}.</source>
        <translation>Tem as letras para estes caracteres: {characters}.</translation>
    </message>
    <message>
        <source>Ask the consortium for the pack and take its file by “Bring in…”, or write it with other characters.</source>
        <translation>Peça o pacote ao consórcio e use o seu ficheiro com “Importar…”, ou escreva o texto com outros caracteres.</translation>
    </message>
    <message>
        <source>Taken from a report brought in, and not changed yet.</source>
        <translation>Retomado de um relatório importado, e ainda não alterado.</translation>
    </message>
    <message>
        <source>Bring it up to the study period, or leave it if it still holds.</source>
        <translation>Atualize-o para o período de estudo, ou deixe-o se ainda valer.</translation>
    </message>
    <message>
        <source>The source has neither an address nor a file.</source>
        <translation>A fonte não tem endereço nem ficheiro.</translation>
    </message>
    <message>
        <source>Nobody could look it up.</source>
        <translation>Ninguém a poderia consultar.</translation>
    </message>
    <message>
        <source>Add an address or a file, or mark the source as confidential.</source>
        <translation>Acrescente um endereço ou um ficheiro, ou marque a fonte como confidencial.</translation>
    </message>
    <message>
        <source>Votes have changed since the panel decided.</source>
        <translation>Os votos mudaram desde que o painel decidiu.</translation>
    </message>
    <message>
        <source>Confirm the decision, or decide again.</source>
        <translation>Confirme a decisão, ou decida de novo.</translation>
    </message>
</context>
<context>
    <name>form</name>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
</context>
<context>
    <name>guidance</name>
    <message>
        <source>Provisional, until the programme publishes its own: {parts}.</source>
        <translation>Provisórios, até o programa publicar os seus: {parts}.</translation>
    </message>
    <message>
        <source>Previous score: {score}</source>
        <translation>Pontuação anterior: {score}</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Go back to before {moment}?</source>
        <translation>Voltar a antes de {moment}?</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>The whole assessment will be as it was: texts, scores, recommendations, sources, panel and votes. What would change is listed below. Undo takes it back exactly.</source>
        <translation>Toda a avaliação ficará como estava: textos, pontuações, recomendações, fontes, painel e votos. Abaixo enumera-se o que mudaria. Desfazer retira-o exatamente.</translation>
    </message>
    <message>
        <source>Changes: {count}</source>
        <translation>Alterações: {count}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Então</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>O que mudaria</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>System default</source>
        <translation>Como o sistema</translation>
    </message>
</context>
<context>
    <name>leaving</name>
    <message>
        <source>Seen by whoever carries the mail</source>
        <translation>Visto por quem transporta o correio</translation>
    </message>
    <message>
        <source>Seen by whoever can open the file</source>
        <translation>Visto por quem pode abrir o ficheiro</translation>
    </message>
    <message>
        <source>name of the file</source>
        <translation>nome do ficheiro</translation>
    </message>
    <message>
        <source>size in bytes</source>
        <translation>tamanho em bytes</translation>
    </message>
    <message>
        <source>addresses of sender and recipient, and the time</source>
        <translation>endereços de remetente e destinatário, e a hora</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>destinatário</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organização</translation>
    </message>
    <message>
        <source>all texts, scores and recommendations</source>
        <translation>todos os textos, pontuações e recomendações</translation>
    </message>
    <message>
        <source>method</source>
        <translation>método</translation>
    </message>
    <message>
        <source>name of a panel member</source>
        <translation>nome de um membro do painel</translation>
    </message>
    <message>
        <source>panel members</source>
        <translation>membros do painel</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>votos</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fonte</translation>
    </message>
    <message>
        <source>attached file</source>
        <translation>ficheiro anexo</translation>
    </message>
    <message>
        <source>answer to a comment</source>
        <translation>resposta a um comentário</translation>
    </message>
    <message>
        <source>draft report</source>
        <translation>rascunho do relatório</translation>
    </message>
    <message>
        <source>program and its version</source>
        <translation>programa e a sua versão</translation>
    </message>
    <message>
        <source>a submission cannot be without it</source>
        <translation>um envio não pode passar sem ele</translation>
    </message>
    <message>
        <source>encryption does not hide it</source>
        <translation>a cifra não o esconde</translation>
    </message>
    <message>
        <source>agreed to be named in the submission</source>
        <translation>aceitou ser nomeado no envio</translation>
    </message>
    <message>
        <source>did not agree to be named in the submission</source>
        <translation>não aceitou ser nomeado no envio</translation>
    </message>
    <message>
        <source>not marked confidential</source>
        <translation>não marcada como confidencial</translation>
    </message>
    <message>
        <source>marked confidential</source>
        <translation>marcada como confidencial</translation>
    </message>
    <message>
        <source>chosen to be sent</source>
        <translation>escolhido para ser enviado</translation>
    </message>
    <message>
        <source>not chosen to be sent</source>
        <translation>não escolhido para ser enviado</translation>
    </message>
    <message>
        <source>left out of this one</source>
        <translation>deixado fora deste</translation>
    </message>
</context>
<context>
    <name>leaving_nothing</name>
    <message>
        <source>Sealed files and mails</source>
        <translation>Ficheiros selados e correios</translation>
    </message>
    <message>
        <source>Reports, sheets, tables, other files</source>
        <translation>Relatórios, folhas, tabelas, outros ficheiros</translation>
    </message>
    <message>
        <source>Backups beside the workspace</source>
        <translation>Cópias de segurança ao lado do espaço de trabalho</translation>
    </message>
    <message>
        <source>Backups in the second place</source>
        <translation>Cópias de segurança no segundo lugar</translation>
    </message>
    <message>
        <source>Damaged workspaces that were kept</source>
        <translation>Espaços de trabalho danificados que foram guardados</translation>
    </message>
    <message>
        <source>Log: codes and times, no text</source>
        <translation>Registo: códigos e horas, nenhum texto</translation>
    </message>
    <message>
        <source>Settings, with the last folders</source>
        <translation>Definições, com as últimas pastas</translation>
    </message>
    <message>
        <source>Workspace: all text, signing key</source>
        <translation>Espaço de trabalho: todo o texto, chave de assinatura</translation>
    </message>
    <message>
        <source>Key file: without it nothing opens</source>
        <translation>Ficheiro de chaves: sem ele nada se abre</translation>
    </message>
    <message>
        <source>it is another file now, and is left alone</source>
        <translation>agora é outro ficheiro, e é deixado</translation>
    </message>
    <message>
        <source>not there: moved, renamed, or on a stick</source>
        <translation>não está lá: deslocado, com outro nome, ou numa pen USB</translation>
    </message>
    <message>
        <source>Copies that you or a service made: other folders and computers, sticks, a cloud, the backups of the system.</source>
        <translation>Cópias que fez você ou um serviço: outras pastas e computadores, pens USB, uma nuvem, as cópias do sistema.</translation>
    </message>
    <message>
        <source>Mail that was sent, in your mailbox, on its servers and with whoever got it; drafts that a mail program has taken in.</source>
        <translation>Correio enviado, na sua caixa, nos servidores e com quem o recebeu; rascunhos que um programa de correio tomou.</translation>
    </message>
    <message>
        <source>Old blocks of the disk: a disk made of flash keeps what was written over for a while, and an expert may find it. What was in the workspace is encrypted there, too; files that were written for others are not.</source>
        <translation>Blocos antigos do disco: um disco de memória flash guarda algum tempo o que foi sobreposto, e um perito pode encontrá-lo. O que estava no espaço de trabalho também lá está cifrado; os ficheiros escritos para outros não.</translation>
    </message>
    <message>
        <source>Traces that the system keeps: names of files that were opened last, search indexes, previews, the memory that it wrote to disk.</source>
        <translation>Vestígios que o sistema guarda: nomes dos últimos ficheiros abertos, índices de procura, pré-visualizações, a memória que escreveu no disco.</translation>
    </message>
    <message>
        <source>Backups and rescue files elsewhere: they open with the passphrase or the recovery code of their day. Destroy the paper with the code.</source>
        <translation>Cópias de segurança e ficheiros de salvação noutro sítio: abrem-se com a frase-passe ou o código de recuperação do seu dia. Destrua o papel com o código.</translation>
    </message>
    <message>
        <source>The program itself, and that it was installed.</source>
        <translation>O próprio programa, e que foi instalado.</translation>
    </message>
</context>
<context>
    <name>mail limits</name>
    <message>
        <source>As a mail it has %1: more than most services carry. It can go in parts, or on a stick.</source>
        <translation>Como correio tem %1: mais do que leva a maioria dos serviços. Pode ir em partes, ou numa pen USB.</translation>
    </message>
    <message>
        <source>As a mail it has %1: services that carry %2 MB or more take it.</source>
        <translation>Como correio tem %1: aceitam-no os serviços que levam %2 MB ou mais.</translation>
    </message>
    <message>
        <source>As a mail it has %1: services that carry %2 MB or more take it, and some carry less. It can go in parts.</source>
        <translation>Como correio tem %1: aceitam-no os serviços que levam %2 MB ou mais, e alguns levam menos. Pode ir em partes.</translation>
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
        <translation>&amp;Receber ficheiros…</translation>
    </message>
    <message>
        <source>Take in a &amp;folder…</source>
        <translation>Receber uma &amp;pasta…</translation>
    </message>
    <message>
        <source>Choose what opens &amp;encrypted files…</source>
        <translation>Escolher o que abre ficheiros &amp;cifrados…</translation>
    </message>
    <message>
        <source>&amp;Sign the register…</source>
        <translation>A&amp;ssinar o registo…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
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
        <translation>Co&amp;lar</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Definições…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Procurar</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texto &amp;maior</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texto mais &amp;pequeno</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atalhos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;Update from a file…</source>
        <translation>At&amp;ualizar a partir de um ficheiro…</translation>
    </message>
    <message>
        <source>&amp;About eesee</source>
        <translation>&amp;Acerca do eesee</translation>
    </message>
    <message>
        <source>&amp;Assessments</source>
        <translation>&amp;Avaliações</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nova…</translation>
    </message>
    <message>
        <source>&amp;Bring in…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Take &amp;in what came back…</source>
        <translation>Rece&amp;ber o que voltou…</translation>
    </message>
    <message>
        <source>&amp;Practice assessment</source>
        <translation>Avaliação de e&amp;xercício</translation>
    </message>
    <message>
        <source>All &amp;assessments</source>
        <translation>Todas as &amp;avaliações</translation>
    </message>
    <message>
        <source>&amp;Duplicate as next period…</source>
        <translation>&amp;Duplicar como período seguinte…</translation>
    </message>
    <message>
        <source>Countr&amp;y, period, language…</source>
        <translation>Paí&amp;s, período, língua…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Relatório</translation>
    </message>
    <message>
        <source>&amp;Copy for the panel</source>
        <translation>&amp;Cópia para o painel</translation>
    </message>
    <message>
        <source>&amp;Seal…</source>
        <translation>&amp;Selar…</translation>
    </message>
    <message>
        <source>Lea&amp;ve nothing on this computer…</source>
        <translation>Não dei&amp;xar nada neste computador…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>Find and replace &amp;here</source>
        <translation>Procurar e substituir &amp;aqui</translation>
    </message>
    <message>
        <source>&amp;Find in the whole assessment</source>
        <translation>&amp;Procurar em toda a avaliação</translation>
    </message>
    <message>
        <source>&amp;Save now</source>
        <translation>&amp;Guardar agora</translation>
    </message>
    <message>
        <source>&amp;Next section</source>
        <translation>Secção se&amp;guinte</translation>
    </message>
    <message>
        <source>&amp;Previous section</source>
        <translation>Secção &amp;anterior</translation>
    </message>
    <message>
        <source>What &amp;is still missing</source>
        <translation>O que ainda &amp;falta</translation>
    </message>
    <message>
        <source>Go &amp;to…</source>
        <translation>&amp;Ir para…</translation>
    </message>
    <message>
        <source>Next &amp;area</source>
        <translation>Áre&amp;a seguinte</translation>
    </message>
    <message>
        <source>&amp;Sections</source>
        <translation>&amp;Secções</translation>
    </message>
    <message>
        <source>&amp;Guidance</source>
        <translation>&amp;Orientação</translation>
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
        <translation>escrever o contexto do país</translation>
    </message>
    <message>
        <source>fill in principle %1 from the CIVICUS Monitor</source>
        <translation>preencher o princípio %1 a partir do CIVICUS Monitor</translation>
    </message>
    <message>
        <source>%1 needs a score</source>
        <translation>%1 precisa de uma pontuação</translation>
    </message>
    <message>
        <source>%1 needs a justification</source>
        <translation>%1 precisa de uma justificação</translation>
    </message>
    <message>
        <source>%1 needs a narrative</source>
        <translation>%1 precisa de uma narrativa</translation>
    </message>
    <message>
        <source>%1: decide again, the votes have changed</source>
        <translation>%1: decida de novo, os votos mudaram</translation>
    </message>
    <message>
        <source>%1: say how the panel decided</source>
        <translation>%1: diga como o painel decidiu</translation>
    </message>
    <message>
        <source>%1: state the panel’s confidence</source>
        <translation>%1: indique a confiança do painel</translation>
    </message>
    <message>
        <source>complete the recommendations</source>
        <translation>completar as recomendações</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>A seguir: %1</translation>
    </message>
    <message>
        <source>Ready to seal. Optional: %1</source>
        <translation>Pronta para selar. Facultativo: %1</translation>
    </message>
    <message>
        <source>review it, then seal it</source>
        <translation>revê-la, e depois selá-la</translation>
    </message>
</context>
<context>
    <name>openings</name>
    <message>
        <source>Nobody may have the recovery code of this workspace.</source>
        <translation>Talvez ninguém tenha o código de recuperação deste espaço de trabalho.</translation>
    </message>
    <message>
        <source>Make a new one in the settings and write it down.</source>
        <translation>Faça um novo nas definições e anote-o.</translation>
    </message>
    <message>
        <source>The clock of this computer says {now}; the last change was made {last}.</source>
        <translation>O relógio deste computador diz {now}; a última alteração foi feita {last}.</translation>
    </message>
    <message>
        <source>Set the clock if it is wrong; nothing is lost either way.</source>
        <translation>Acerte o relógio se estiver errado; em nenhum caso se perde nada.</translation>
    </message>
    <message>
        <source>The clock of this computer says {now}, which is before the last change ({last}).</source>
        <translation>O relógio deste computador diz {now}, o que é antes da última alteração ({last}).</translation>
    </message>
    <message>
        <source>Changes that were saved since {first} are missing from the workspace: {count}.</source>
        <translation>Faltam no espaço de trabalho alterações guardadas desde {first}: {count}.</translation>
    </message>
    <message>
        <source>A file beside the database was damaged or removed after a crash, or an older copy was put in its place.</source>
        <translation>Um ficheiro ao lado da base de dados foi danificado ou retirado após uma falha, ou uma cópia mais antiga foi posta no seu lugar.</translation>
    </message>
    <message>
        <source>Look at the texts that are named, and at your backups.</source>
        <translation>Veja os textos que são nomeados, e as suas cópias de segurança.</translation>
    </message>
    <message>
        <source>The key file was damaged. It was restored from its second copy.</source>
        <translation>O ficheiro de chaves estava danificado. Foi reposto da sua segunda cópia.</translation>
    </message>
    <message>
        <source>Make a backup: the disk may be failing.</source>
        <translation>Faça uma cópia de segurança: o disco pode estar a falhar.</translation>
    </message>
    <message>
        <source>The key file was missing. It was restored from its second copy.</source>
        <translation>O ficheiro de chaves faltava. Foi reposto da sua segunda cópia.</translation>
    </message>
    <message>
        <source>Find out what removed it, and make a backup.</source>
        <translation>Descubra o que o retirou, e faça uma cópia de segurança.</translation>
    </message>
    <message>
        <source>Open to read only: nothing can be changed here.</source>
        <translation>Aberto só para leitura: aqui nada pode ser alterado.</translation>
    </message>
    <message>
        <source>To write, open it when it is open nowhere else.</source>
        <translation>Para escrever, abra-o quando não estiver aberto em mais lado nenhum.</translation>
    </message>
    <message>
        <source>Open to read only: the folder of the workspace cannot be written to.</source>
        <translation>Aberto só para leitura: não se pode escrever na pasta do espaço de trabalho.</translation>
    </message>
    <message>
        <source>To write, remove the protection or copy the folder to another place.</source>
        <translation>Para escrever, retire a proteção ou copie a pasta para outro lugar.</translation>
    </message>
</context>
<context>
    <name>packs</name>
    <message>
        <source>Hebrew</source>
        <translation>Hebraico</translation>
    </message>
    <message>
        <source>Devanagari (Nepali, Hindi)</source>
        <translation>Devanágari (nepalês, hindi)</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengali</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>Birmanês</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>Khmer</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Tailandês</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>Lao</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>Cingalês</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tâmil</translation>
    </message>
</context>
<context>
    <name>panel</name>
    <message>
        <source>Forget who {member} is?</source>
        <translation>Esquecer quem é {member}?</translation>
    </message>
    <message>
        <source>Forget the name</source>
        <translation>Esquecer o nome</translation>
    </message>
    <message>
        <source>Name, organisation and what was agreed to go, from the history of this assessment too. Undo cannot bring them back. The votes stay. Backups made before still hold the name.</source>
        <translation>Vão-se o nome, a organização e o que foi acordado, também do histórico desta avaliação. Desfazer não os pode trazer de volta. Os votos ficam. As cópias de segurança feitas antes ainda contêm o nome.</translation>
    </message>
    <message>
        <source>Use the median where nothing is decided yet?</source>
        <translation>Usar a mediana onde ainda nada está decidido?</translation>
    </message>
    <message>
        <source>Record the medians</source>
        <translation>Registar as medianas</translation>
    </message>
    <message>
        <source>Each score below is recorded as decided by the median of the votes. What is decided already stays as it is. One undo takes all of it back.</source>
        <translation>Cada pontuação abaixo é registada como decidida pela mediana dos votos. O que já está decidido fica como está. Um só desfazer retira tudo.</translation>
    </message>
    <message>
        <source>Scores that would be recorded</source>
        <translation>Pontuações que seriam registadas</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimensão</translation>
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
        <translation>Para ver primeiro</translation>
    </message>
    <message>
        <source>only {n} voted</source>
        <translation>só votaram {n}</translation>
    </message>
    <message>
        <source>The panel is {name}: {below} of {n} votes at {low} or below, {above} at {high} or above.</source>
        <translation>O painel está {name}: {below} de {n} votos em {low} ou menos, {above} em {high} ou mais.</translation>
    </message>
    <message>
        <source>The votes lie {name} apart: the middle half of {n} votes spans {range} points.</source>
        <translation>Os votos estão {name}: a metade central de {n} votos abrange {range} pontos.</translation>
    </message>
    <message>
        <source>{divided}: at least {share} of the votes are {low} or less, and at least {share} are {high} or more. {wide}: the middle half of the votes spans {range} points or more. {source}</source>
        <translation>{divided}: pelo menos {share} dos votos são {low} ou menos, e pelo menos {share} são {high} ou mais. {wide}: a metade central dos votos abrange {range} pontos ou mais. {source}</translation>
    </message>
    <message>
        <source>Marked “{divided}” where at least {share} of the votes are {low} or below and at least {share} are {high} or above, “{wide}” where the middle half of the votes spans {range} points or more; other rows are not marked.</source>
        <translation>Marcado “{divided}” onde pelo menos {share} dos votos estão em {low} ou menos e pelo menos {share} em {high} ou mais, “{wide}” onde a metade central dos votos abrange {range} pontos ou mais; as outras linhas não são marcadas.</translation>
    </message>
    <message>
        <source>“{sign}” beside a decision: votes have changed since.</source>
        <translation>“{sign}” ao lado de uma decisão: os votos mudaram desde então.</translation>
    </message>
    <message>
        <source>No votes are recorded on this dimension.</source>
        <translation>Não há votos registados sobre esta dimensão.</translation>
    </message>
    <message>
        <source>{n} voted</source>
        <translation>votaram {n}</translation>
    </message>
    <message>
        <source>{n} abstained</source>
        <translation>{n} abstiveram-se</translation>
    </message>
    <message>
        <source>median {value}</source>
        <translation>mediana {value}</translation>
    </message>
    <message>
        <source>mean {value}</source>
        <translation>média {value}</translation>
    </message>
    <message>
        <source>from {lowest} to {highest}</source>
        <translation>de {lowest} a {highest}</translation>
    </message>
    <message>
        <source>Choose above how the panel decided.</source>
        <translation>Escolha acima como o painel decidiu.</translation>
    </message>
    <message>
        <source>The panel states the score that it agrees on.</source>
        <translation>O painel indica a pontuação em que concorda.</translation>
    </message>
    <message>
        <source>There are no votes to apply the rule to.</source>
        <translation>Não há votos a que aplicar a regra.</translation>
    </message>
    <message>
        <source>Two scores are tied: the panel decides which one.</source>
        <translation>Duas pontuações empatam: o painel decide qual.</translation>
    </message>
    <message>
        <source>Most votes are for {score}.</source>
        <translation>A maioria dos votos é para {score}.</translation>
    </message>
    <message>
        <source>The median of the votes is {score}.</source>
        <translation>A mediana dos votos é {score}.</translation>
    </message>
    <message>
        <source>The mean of the votes is {score}.</source>
        <translation>A média dos votos é {score}.</translation>
    </message>
    <message>
        <source>Not decided yet.</source>
        <translation>Ainda não decidido.</translation>
    </message>
    <message>
        <source>On record: {score}. It has not been recorded how the panel decided.</source>
        <translation>Registado: {score}. Não foi registado como o painel decidiu.</translation>
    </message>
    <message>
        <source>On record: {score}, {rule}.</source>
        <translation>Registado: {score}, {rule}.</translation>
    </message>
    <message>
        <source>Only {n} voted: anyone who reads this score can almost tell who voted what. A score by consensus reveals less.</source>
        <translation>Só votaram {n}: quem lê esta pontuação quase pode dizer quem votou o quê. Uma pontuação por consenso revela menos.</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Introduction</source>
        <translation>Introdução</translation>
    </message>
    <message>
        <source>Country context</source>
        <translation>Contexto do país</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recomendações</translation>
    </message>
    <message>
        <source>Research process</source>
        <translation>Processo de investigação</translation>
    </message>
    <message>
        <source>Closing notice</source>
        <translation>Nota final</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fontes</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Painel</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisão final</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Selado</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Procurar e substituir</translation>
    </message>
    <message>
        <source>Raw score</source>
        <translation>Pontuação bruta</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Classificação</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edição</translation>
    </message>
    <message>
        <source>Date of publication</source>
        <translation>Data de publicação</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Narrativa</translation>
    </message>
    <message>
        <source>Previous score</source>
        <translation>Pontuação anterior</translation>
    </message>
    <message>
        <source>Score of the panel</source>
        <translation>Pontuação do painel</translation>
    </message>
    <message>
        <source>How the panel decided</source>
        <translation>Como o painel decidiu</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiança</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Justificação</translation>
    </message>
    <message>
        <source>Minority note</source>
        <translation>Nota minoritária</translation>
    </message>
    <message>
        <source>Reason for change</source>
        <translation>Razão da mudança</translation>
    </message>
    <message>
        <source>To the government</source>
        <translation>Ao governo</translation>
    </message>
    <message>
        <source>To donors and the international community</source>
        <translation>Aos financiadores e à comunidade internacional</translation>
    </message>
    <message>
        <source>To civil society</source>
        <translation>À sociedade civil</translation>
    </message>
    <message>
        <source>principle {number}</source>
        <translation>princípio {number}</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>página %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>linha %1</translation>
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
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message>
        <source>not begun</source>
        <translation>não começado</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>começado</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>optional, empty</source>
        <translation>facultativo, vazio</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>It does not hold what the assessment says.</source>
        <translation>Não contém o que a avaliação diz.</translation>
    </message>
    <message>
        <source>It is not signed with your key.</source>
        <translation>Não está assinado com a sua chave.</translation>
    </message>
    <message>
        <source>Its {where} do not match its method.</source>
        <translation>{where}: não condizem com o seu método.</translation>
    </message>
    <message>
        <source>There are too many or too few (expected: {expected}).</source>
        <translation>Há demasiados ou poucos (espera-se: {expected}).</translation>
    </message>
    <message>
        <source>The key is missing.</source>
        <translation>Falta a chave.</translation>
    </message>
    <message>
        <source>The key is unknown.</source>
        <translation>A chave é desconhecida.</translation>
    </message>
    <message>
        <source>The English text is missing.</source>
        <translation>Falta o texto em inglês.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8.</source>
        <translation>O ficheiro não está em UTF-8.</translation>
    </message>
    <message>
        <source>This is not TOML.</source>
        <translation>Isto não é TOML.</translation>
    </message>
    <message>
        <source>The file is too large to be a method.</source>
        <translation>O ficheiro é grande de mais para ser um método.</translation>
    </message>
    <message>
        <source>It is more intricate than a method can be: {expected}.</source>
        <translation>É mais complicado do que um método pode ser: {expected}.</translation>
    </message>
    <message>
        <source>The value is of the wrong type (expected: {expected}).</source>
        <translation>O valor é do tipo errado (espera-se: {expected}).</translation>
    </message>
    <message>
        <source>“{value}” is not allowed (expected: {expected}).</source>
        <translation>“{value}” não é permitido (espera-se: {expected}).</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Está vazio.</translation>
    </message>
    <message>
        <source>It has no heading that names a principle or a dimension.</source>
        <translation>Não tem nenhum título que nomeie um princípio ou uma dimensão.</translation>
    </message>
    <message>
        <source>Line {line} was damaged: most of the file is in UTF-8, and this is not. Ask for the file again.</source>
        <translation>A linha {line} foi danificada: a maior parte do ficheiro está em UTF-8, e isto não. Peça o ficheiro de novo.</translation>
    </message>
    <message>
        <source>It has {size} bytes; at most {most} are read.</source>
        <translation>Tem {size} bytes; leem-se no máximo {most}.</translation>
    </message>
    <message>
        <source>It has {lines} lines; at most {most} are read.</source>
        <translation>Tem {lines} linhas; leem-se no máximo {most}.</translation>
    </message>
    <message>
        <source>It is a PDF. Ask for the document that it was made from.</source>
        <translation>É um PDF. Peça o documento de que foi feito.</translation>
    </message>
    <message>
        <source>It is a document of a word processor, or an archive, and no text.</source>
        <translation>É um documento de processador de texto, ou um arquivo, e não texto.</translation>
    </message>
    <message>
        <source>It is a document of Word 97 to 2003. Open it and save it as .docx.</source>
        <translation>É um documento do Word 97 a 2003. Abra-o e guarde-o como .docx.</translation>
    </message>
    <message>
        <source>It is a document in RTF. Open it and save it as .docx.</source>
        <translation>É um documento em RTF. Abra-o e guarde-o como .docx.</translation>
    </message>
    <message>
        <source>It is not a text.</source>
        <translation>Não é um texto.</translation>
    </message>
    <message>
        <source>The document is damaged. Ask for it again.</source>
        <translation>O documento está danificado. Peça-o de novo.</translation>
    </message>
    <message>
        <source>It is locked with a password. Ask for one without.</source>
        <translation>Está bloqueado com uma palavra-passe. Peça um sem ela.</translation>
    </message>
    <message>
        <source>It holds pictures of pages and no words. Ask for the document that it was made from.</source>
        <translation>Contém imagens de páginas e nenhuma palavra. Peça o documento de que foi feito.</translation>
    </message>
    <message>
        <source>It is no document: a table, a mail, a picture or an archive.</source>
        <translation>Não é um documento: uma tabela, um correio, uma imagem ou um arquivo.</translation>
    </message>
    <message>
        <source>It is too large to be a score sheet.</source>
        <translation>É grande de mais para ser uma folha de pontuação.</translation>
    </message>
    <message>
        <source>The file is damaged or is not a PDF. Ask for it again.</source>
        <translation>O ficheiro está danificado ou não é um PDF. Peça-o de novo.</translation>
    </message>
    <message>
        <source>It is not a score sheet of this program, or its form fields were lost, as happens when it is printed to a new PDF. Type the votes in.</source>
        <translation>Não é uma folha de pontuação deste programa, ou perderam-se os seus campos, como acontece quando se imprime para um PDF novo. Escreva os votos.</translation>
    </message>
    <message>
        <source>It is not a score sheet of this program any more: it looks like one that was printed to a new PDF, and its form fields are lost. Ask for the file that was filled in, saved and not printed, or type the votes in.</source>
        <translation>Já não é uma folha de pontuação deste programa: parece impressa para um PDF novo, e os seus campos perderam-se. Peça o ficheiro que foi preenchido, guardado e não impresso, ou escreva os votos.</translation>
    </message>
    <message>
        <source>Its pages are pictures, as of a scan. Ask for the file that was filled in, or type the votes in.</source>
        <translation>As suas páginas são imagens, como de uma digitalização. Peça o ficheiro que foi preenchido, ou escreva os votos.</translation>
    </message>
    <message>
        <source>It is a picture. Ask for the PDF that was filled in, or type the votes in from it.</source>
        <translation>É uma imagem. Peça o PDF que foi preenchido, ou escreva os votos a partir dela.</translation>
    </message>
    <message>
        <source>It is an archive: unpack it and bring in the files.</source>
        <translation>É um arquivo: descomprima-o e importe os ficheiros.</translation>
    </message>
    <message>
        <source>Outlook packed the attachments into it (winmail.dat). Ask for them again in a mail as plain text or HTML, or in a ZIP.</source>
        <translation>O Outlook embrulhou nele os anexos (winmail.dat). Peça-os de novo num correio em texto simples ou HTML, ou num ZIP.</translation>
    </message>
    <message>
        <source>It is a mail: save its attachment and bring in that.</source>
        <translation>É um correio: guarde o seu anexo e importe esse.</translation>
    </message>
    <message>
        <source>It is a spreadsheet: bring it in as a table of votes.</source>
        <translation>É uma folha de cálculo: importe-a como tabela de votos.</translation>
    </message>
    <message>
        <source>It is a text document. Ask for the PDF that was filled in.</source>
        <translation>É um documento de texto. Peça o PDF que foi preenchido.</translation>
    </message>
    <message>
        <source>It is no PDF.</source>
        <translation>Não é um PDF.</translation>
    </message>
    <message>
        <source>The file is empty. Ask for it again.</source>
        <translation>O ficheiro está vazio. Peça-o de novo.</translation>
    </message>
    <message>
        <source>The file is damaged: its last save was cut off, and what is left is an older answer. Ask for it again.</source>
        <translation>O ficheiro está danificado: a sua última gravação foi cortada, e o que resta é uma resposta mais antiga. Peça-o de novo.</translation>
    </message>
    <message>
        <source>The file is damaged, and what a viewer shows after mending it may be an older answer. Ask for it again.</source>
        <translation>O ficheiro está danificado, e o que um visualizador mostra depois de o reparar pode ser uma resposta mais antiga. Peça-o de novo.</translation>
    </message>
    <message>
        <source>No circle was chosen on it ({field}), but something was written or drawn onto its pages. Look at it, and ask for circles or type the votes in.</source>
        <translation>Nenhum círculo foi escolhido ({field}), mas alguma coisa foi escrita ou desenhada nas suas páginas. Veja-a, e peça círculos ou escreva os votos.</translation>
    </message>
    <message>
        <source>For {field} the file keeps “{value}”, while the page shows “{expected}”. Ask which one counts.</source>
        <translation>Para {field} o ficheiro guarda “{value}”, enquanto a página mostra “{expected}”. Pergunte qual conta.</translation>
    </message>
    <message>
        <source>What the circles of {field} mean contradicts itself in the file ({value}). Ask the member.</source>
        <translation>O que os círculos de {field} querem dizer contradiz-se no ficheiro ({value}). Pergunte ao membro.</translation>
    </message>
    <message>
        <source>Another version of the program made it ({found}).</source>
        <translation>Outra versão do programa fê-la ({found}).</translation>
    </message>
    <message>
        <source>What it says about itself was altered ({field}).</source>
        <translation>O que diz de si mesma foi alterado ({field}).</translation>
    </message>
    <message>
        <source>It belongs to another assessment ({value}; this one is {expected}).</source>
        <translation>Pertence a outra avaliação ({value}; esta é {expected}).</translation>
    </message>
    <message>
        <source>It was made with another version of the method ({value}; this one is {expected}).</source>
        <translation>Foi feita com outra versão do método ({value}; esta é {expected}).</translation>
    </message>
    <message>
        <source>It is for round {value}; round {expected} is wanted.</source>
        <translation>É da ronda {value}; quer-se a ronda {expected}.</translation>
    </message>
    <message>
        <source>No pseudonym was filled in. Ask whose it is.</source>
        <translation>Nenhum pseudónimo foi preenchido. Pergunte de quem é.</translation>
    </message>
    <message>
        <source>“{value}” is not a member of this panel.</source>
        <translation>“{value}” não é membro deste painel.</translation>
    </message>
    <message>
        <source>There is another sheet from {field} for that round ({value}). Keep the one that counts.</source>
        <translation>Há outra folha de {field} para essa ronda ({value}). Guarde a que conta.</translation>
    </message>
    <message>
        <source>It scores {field}, which the panel does not score.</source>
        <translation>Pontua {field}, que o painel não pontua.</translation>
    </message>
    <message>
        <source>“{value}” is not a score for {field} (expected: {expected}).</source>
        <translation>“{value}” não é uma pontuação para {field} (espera-se: {expected}).</translation>
    </message>
    <message>
        <source>Nothing was scored on it ({field}).</source>
        <translation>Nada foi pontuado nela ({field}).</translation>
    </message>
    <message>
        <source>It has {count} entries; at most {most} are read.</source>
        <translation>Tem {count} entradas; leem-se no máximo {most}.</translation>
    </message>
    <message>
        <source>It has more than {most} fields and remarks. Export fewer sources at a time.</source>
        <translation>Tem mais de {most} campos e comentários. Exporte menos fontes de cada vez.</translation>
    </message>
    <message>
        <source>It is a PDF.</source>
        <translation>É um PDF.</translation>
    </message>
    <message>
        <source>It is a document of Word 97 to 2003.</source>
        <translation>É um documento do Word 97 a 2003.</translation>
    </message>
    <message>
        <source>It is a document in RTF.</source>
        <translation>É um documento em RTF.</translation>
    </message>
    <message>
        <source>It begins like JSON and is none.</source>
        <translation>Começa como JSON e não o é.</translation>
    </message>
    <message>
        <source>It has no entry of BibTeX or CSL-JSON.</source>
        <translation>Não tem nenhuma entrada de BibTeX ou CSL-JSON.</translation>
    </message>
    <message>
        <source>It is larger than any panel’s table.</source>
        <translation>É maior do que a tabela de qualquer painel.</translation>
    </message>
    <message>
        <source>Its letters cannot be read. Save the table as XLSX, or as “CSV UTF-8”.</source>
        <translation>As suas letras não se podem ler. Guarde a tabela como XLSX, ou como “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>It is neither CSV nor XLSX nor ODS, or it is damaged.</source>
        <translation>Não é CSV, nem XLSX, nem ODS, ou está danificada.</translation>
    </message>
    <message>
        <source>It is an Excel 97 file: save it as .xlsx.</source>
        <translation>É um ficheiro do Excel 97: guarde-o como .xlsx.</translation>
    </message>
    <message>
        <source>It is a binary workbook (.xlsb): save it as .xlsx.</source>
        <translation>É um livro binário (.xlsb): guarde-o como .xlsx.</translation>
    </message>
    <message>
        <source>It is locked with a password: save it without one.</source>
        <translation>Está bloqueado com uma palavra-passe: guarde-o sem ela.</translation>
    </message>
    <message>
        <source>It is a file of Apple Numbers: export it as Excel (.xlsx).</source>
        <translation>É um ficheiro do Apple Numbers: exporte-o como Excel (.xlsx).</translation>
    </message>
    <message>
        <source>It is a web page, whatever its name says: open it in a spreadsheet and save it as .xlsx.</source>
        <translation>É uma página web, diga o nome o que disser: abra-a numa folha de cálculo e guarde-a como .xlsx.</translation>
    </message>
    <message>
        <source>It is a PDF. Ask for the table itself; a filled score sheet is read as a score sheet.</source>
        <translation>É um PDF. Peça a própria tabela; uma folha preenchida lê-se como folha de pontuação.</translation>
    </message>
    <message>
        <source>It is a picture. Ask for the table itself, or type the votes in.</source>
        <translation>É uma imagem. Peça a própria tabela, ou escreva os votos.</translation>
    </message>
    <message>
        <source>It is a text document: copy its table into a spreadsheet and save that as .xlsx.</source>
        <translation>É um documento de texto: copie a sua tabela para uma folha de cálculo e guarde-a como .xlsx.</translation>
    </message>
    <message>
        <source>The workbook is damaged, or packed in a way that no spreadsheet does. Save it anew as .xlsx.</source>
        <translation>O livro está danificado, ou embrulhado como nenhuma folha de cálculo o faz. Guarde-o de novo como .xlsx.</translation>
    </message>
    <message>
        <source>There are no votes in it.</source>
        <translation>Não contém votos.</translation>
    </message>
    <message>
        <source>There is a formula without a value. Save the table with values.</source>
        <translation>Há uma fórmula sem valor. Guarde a tabela com valores.</translation>
    </message>
    <message>
        <source>The column “{value}” is missing (expected: {expected}).</source>
        <translation>Falta a coluna “{value}” (espera-se: {expected}).</translation>
    </message>
    <message>
        <source>The column “{value}” appears twice.</source>
        <translation>A coluna “{value}” aparece duas vezes.</translation>
    </message>
    <message>
        <source>The pseudonym is missing.</source>
        <translation>Falta o pseudónimo.</translation>
    </message>
    <message>
        <source>“{value}” is not a member of this panel (expected: {expected}).</source>
        <translation>“{value}” não é membro deste painel (espera-se: {expected}).</translation>
    </message>
    <message>
        <source>“{value}” is not a round (expected: {expected}).</source>
        <translation>“{value}” não é uma ronda (espera-se: {expected}).</translation>
    </message>
    <message>
        <source>“{value}” is not a dimension that a panel scores.</source>
        <translation>“{value}” não é uma dimensão que um painel pontue.</translation>
    </message>
    <message>
        <source>“{value}” is not a score (expected: {expected}).</source>
        <translation>“{value}” não é uma pontuação (espera-se: {expected}).</translation>
    </message>
    <message>
        <source>There is a second vote for the same place.</source>
        <translation>Há um segundo voto para o mesmo lugar.</translation>
    </message>
    <message>
        <source>“{value}” is not under a name or a dimension.</source>
        <translation>“{value}” não está sob um nome ou uma dimensão.</translation>
    </message>
    <message>
        <source>It holds a NUL, or begins with a byte order mark.</source>
        <translation>Contém um NUL, ou começa com uma marca de ordem de bytes.</translation>
    </message>
    <message>
        <source>The key is not written as OpenSSH writes one.</source>
        <translation>A chave não está escrita como o OpenSSH a escreve.</translation>
    </message>
    <message>
        <source>A key of a known type is expected behind the name.</source>
        <translation>Espera-se uma chave de um tipo conhecido depois do nome.</translation>
    </message>
    <message>
        <source>A namespace is missing, too long or given twice.</source>
        <translation>Um espaço de nomes falta, é longo de mais ou é dado duas vezes.</translation>
    </message>
    <message>
        <source>It is not UTF-8 text.</source>
        <translation>Não é texto UTF-8.</translation>
    </message>
    <message>
        <source>An option is unknown, or no comma divides it from the next.</source>
        <translation>Uma opção é desconhecida, ou nenhuma vírgula a separa da seguinte.</translation>
    </message>
    <message>
        <source>A name is missing or too long.</source>
        <translation>Um nome falta ou é longo de mais.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Umas aspas não estão fechadas.</translation>
    </message>
    <message>
        <source>The time of valid-after is none, or it is given twice.</source>
        <translation>O momento de valid-after não o é, ou é dado duas vezes.</translation>
    </message>
    <message>
        <source>The time of valid-before is none, is not behind valid-after, or is given twice.</source>
        <translation>O momento de valid-before não o é, não é posterior a valid-after, ou é dado duas vezes.</translation>
    </message>
    <message>
        <source>It is a key revocation list in binary form (KRL). A list of public keys is expected, one a line.</source>
        <translation>É uma lista de revogação binária (KRL). Espera-se uma lista de chaves públicas, uma por linha.</translation>
    </message>
    <message>
        <source>A key of a known type is expected.</source>
        <translation>Espera-se uma chave de um tipo conhecido.</translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>O counts as 0, I and L as 1.</source>
        <translation>O conta como 0, I e L como 1.</translation>
    </message>
</context>
<context>
    <name>rehearsal</name>
    <message>
        <source>✕ The file is no longer there. Write it again.</source>
        <translation>✕ O ficheiro já não está lá. Escreva-o de novo.</translation>
    </message>
    <message>
        <source>✕ The file is not what was sealed. Do not send it; write it again. %1</source>
        <translation>✕ O ficheiro não é o que foi selado. Não o envie; escreva-o de novo. %1</translation>
    </message>
    <message>
        <source>✕ The second program refuses the file: %1. Do not send it; tell the consortium of this.</source>
        <translation>✕ O segundo programa recusa o ficheiro: %1. Não o envie; diga-o ao consórcio.</translation>
    </message>
    <message>
        <source>✕ File and workspace differ: %1. Do not send it; reopen the assessment and seal it again.</source>
        <translation>✕ O ficheiro e o espaço de trabalho diferem: %1. Não o envie; reabra a avaliação e sele-a de novo.</translation>
    </message>
    <message>
        <source>✓ The file is exactly what was sealed. Checked: %1.</source>
        <translation>✓ O ficheiro é exatamente o que foi selado. Verificado: %1.</translation>
    </message>
    <message>
        <source>A second program, which shares nothing with this one, finds it valid too.</source>
        <translation>Um segundo programa, que nada partilha com este, também o acha válido.</translation>
    </message>
    <message>
        <source>The second program could not run: it needs ssh-keygen (OpenSSH), which is not on this computer.</source>
        <translation>O segundo programa não pôde correr: precisa de ssh-keygen (OpenSSH), que não está neste computador.</translation>
    </message>
    <message>
        <source>Changed here since it was reopened: %1.</source>
        <translation>Alterado aqui desde que foi reaberta: %1.</translation>
    </message>
    <message>
        <source>Values compared with this workspace: %1, all the same.</source>
        <translation>Valores comparados com este espaço de trabalho: %1, todos iguais.</translation>
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
        <translation>Voto {field}: o ficheiro di-lo, embora nenhum círculo esteja marcado na página</translation>
    </message>
    <message>
        <source>Reason for a score: shown here only</source>
        <translation>Razão de uma pontuação: mostrada só aqui</translation>
    </message>
    <message>
        <source>Which sheet it is</source>
        <translation>Que folha é</translation>
    </message>
    <message>
        <source>Not taken: a field that no sheet of ours has</source>
        <translation>Não retomado: um campo que nenhuma folha nossa tem</translation>
    </message>
    <message>
        <source>Not taken: written or drawn onto the page, beside the form ({kind})</source>
        <translation>Não retomado: escrito ou desenhado na página, ao lado do formulário ({kind})</translation>
    </message>
    <message>
        <source>Not taken: the file keeps something else than the page shows. Ask the member</source>
        <translation>Não retomado: o ficheiro guarda outra coisa do que a página mostra. Pergunte ao membro</translation>
    </message>
    <message>
        <source>Not taken: the sheet was refused</source>
        <translation>Não retomado: a folha foi recusada</translation>
    </message>
    <message>
        <source>Not taken: the words of a page that is no form</source>
        <translation>Não retomado: as palavras de uma página que não é formulário</translation>
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
        <translation>Esta lista de atalhos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Definições</translation>
    </message>
    <message>
        <source>All assessments</source>
        <translation>Todas as avaliações</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>Nova avaliação</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto maior</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto mais pequeno</translation>
    </message>
    <message>
        <source>Open the assessment</source>
        <translation>Abrir a avaliação</translation>
    </message>
    <message>
        <source>Go to the next thing to do in it</source>
        <translation>Ir para a próxima coisa a fazer nela</translation>
    </message>
    <message>
        <source>Go to a section or field, or do something, by its name</source>
        <translation>Ir para uma secção ou campo, ou fazer alguma coisa, pelo nome</translation>
    </message>
    <message>
        <source>Go to a principle</source>
        <translation>Ir para um princípio</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Secção seguinte</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>Secção anterior</translation>
    </message>
    <message>
        <source>Show or hide the sections</source>
        <translation>Mostrar ou ocultar as secções</translation>
    </message>
    <message>
        <source>Show or hide the guidance</source>
        <translation>Mostrar ou ocultar a orientação</translation>
    </message>
    <message>
        <source>Go to the next area</source>
        <translation>Ir para a área seguinte</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>Guardar agora</translation>
    </message>
    <message>
        <source>Find and replace in the whole assessment</source>
        <translation>Procurar e substituir em toda a avaliação</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Procurar e substituir</translation>
    </message>
    <message>
        <source>What is still missing</source>
        <translation>O que ainda falta</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>O relatório</translation>
    </message>
    <message>
        <source>Set the score</source>
        <translation>Pôr a pontuação</translation>
    </message>
    <message>
        <source>Clear the score</source>
        <translation>Apagar a pontuação</translation>
    </message>
    <message>
        <source>Vote and go on</source>
        <translation>Votar e avançar</translation>
    </message>
    <message>
        <source>Abstain and go on</source>
        <translation>Abster-se e avançar</translation>
    </message>
    <message>
        <source>Go on without a vote</source>
        <translation>Avançar sem voto</translation>
    </message>
    <message>
        <source>Take a vote back</source>
        <translation>Retirar um voto</translation>
    </message>
    <message>
        <source>First or second round</source>
        <translation>Primeira ou segunda ronda</translation>
    </message>
    <message>
        <source>Paste a block from a spreadsheet</source>
        <translation>Colar um bloco de uma folha de cálculo</translation>
    </message>
    <message>
        <source>Write without distraction, or leave that</source>
        <translation>Escrever sem distrações, ou sair disso</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citação</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Nota de rodapé</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrito</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Itálico</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ligação</translation>
    </message>
    <message>
        <source>Go to a page of the desk</source>
        <translation>Ir para uma página da mesa</translation>
    </message>
    <message>
        <source>Search in the table</source>
        <translation>Procurar na tabela</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Em todo o lado</translation>
    </message>
    <message>
        <source>On the card of an assessment</source>
        <translation>No cartão de uma avaliação</translation>
    </message>
    <message>
        <source>In an assessment</source>
        <translation>Numa avaliação</translation>
    </message>
    <message>
        <source>On the steps of a score</source>
        <translation>Nos graus de uma pontuação</translation>
    </message>
    <message>
        <source>On the votes of the panel</source>
        <translation>Nos votos do painel</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>Ao escrever</translation>
    </message>
    <message>
        <source>At the desk of the consortium</source>
        <translation>À mesa do consórcio</translation>
    </message>
</context>
<context>
    <name>sources_account</name>
    <message>
        <source>Kind of “{field}”</source>
        <translation>Tipo de “{field}”</translation>
    </message>
    <message>
        <source>Title of “{field}”</source>
        <translation>Título de “{field}”</translation>
    </message>
    <message>
        <source>Publisher of “{field}”</source>
        <translation>Editora de “{field}”</translation>
    </message>
    <message>
        <source>Publisher of “{field}”: who wrote it, as no publisher is named</source>
        <translation>Editora de “{field}”: quem a escreveu, pois não se nomeia editora</translation>
    </message>
    <message>
        <source>Date of publication of “{field}”</source>
        <translation>Data de publicação de “{field}”</translation>
    </message>
    <message>
        <source>Web address of “{field}”</source>
        <translation>Endereço web de “{field}”</translation>
    </message>
    <message>
        <source>Says of “{field}” what is taken already</source>
        <translation>Diz de “{field}” o que já foi retomado</translation>
    </message>
    <message>
        <source>What an abbreviation in the file means</source>
        <translation>O que uma abreviatura no ficheiro significa</translation>
    </message>
    <message>
        <source>What separates the entries</source>
        <translation>O que separa as entradas</translation>
    </message>
    <message>
        <source>Not taken: a source has no field for “{name}” (of “{field}”)</source>
        <translation>Não retomado: uma fonte não tem campo para “{name}” (de “{field}”)</translation>
    </message>
    <message>
        <source>Not taken: of use to the program that wrote it</source>
        <translation>Não retomado: serve ao programa que o escreveu</translation>
    </message>
    <message>
        <source>Not taken: no certain date (of “{field}”)</source>
        <translation>Não retomado: sem data certa (de “{field}”)</translation>
    </message>
    <message>
        <source>Not taken: no web address (of “{field}”)</source>
        <translation>Não retomado: sem endereço web (de “{field}”)</translation>
    </message>
    <message>
        <source>Not taken: a comment</source>
        <translation>Não retomado: um comentário</translation>
    </message>
    <message>
        <source>Not taken: it stands between the entries</source>
        <translation>Não retomado: está entre as entradas</translation>
    </message>
    <message>
        <source>Not taken: the entry is damaged; its braces or commas do not fit</source>
        <translation>Não retomado: a entrada está danificada; as suas chavetas ou vírgulas não batem certo</translation>
    </message>
    <message>
        <source>Not taken: the entry has no title and no web address</source>
        <translation>Não retomado: a entrada não tem título nem endereço web</translation>
    </message>
    <message>
        <source>Not taken: this source is there, “{title}”</source>
        <translation>Não retomado: esta fonte já está, “{title}”</translation>
    </message>
    <message>
        <source>Another work, or the one that is there? It has the title of “{title}” ({address})</source>
        <translation>Outra obra, ou a que já está? Tem o título de “{title}” ({address})</translation>
    </message>
</context>
<context>
    <name>targets</name>
    <message>
        <source>Section</source>
        <translation>Secção</translation>
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
        <translation>Língua do relatório</translation>
    </message>
    <message>
        <source>Study period</source>
        <translation>Período de estudo</translation>
    </message>
    <message>
        <source>Practice mark</source>
        <translation>Marca de exercício</translation>
    </message>
    <message>
        <source>Undone: {what}.</source>
        <translation>Desfeito: {what}.</translation>
    </message>
    <message>
        <source>Redone: {what}.</source>
        <translation>Refeito: {what}.</translation>
    </message>
    <message>
        <source>Restored: {what}.</source>
        <translation>Reposto: {what}.</translation>
    </message>
    <message>
        <source>Replaced: {what}.</source>
        <translation>Substituído: {what}.</translation>
    </message>
    <message>
        <source>Put back: {what}.</source>
        <translation>Posto de novo: {what}.</translation>
    </message>
    <message>
        <source>Corrected: {what}.</source>
        <translation>Corrigido: {what}.</translation>
    </message>
    <message>
        <source>Decided by the median: {what}.</source>
        <translation>Decidido pela mediana: {what}.</translation>
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
        <translation>Corrigido como no documento: {what}.</translation>
    </message>
    <message>
        <source>Removed: {what}.</source>
        <translation>Retirado: {what}.</translation>
    </message>
    <message>
        <source>{member} is there again</source>
        <translation>{member} está de novo</translation>
    </message>
    <message>
        <source>{what}, cited in {sections}</source>
        <translation>{what}, citada em {sections}</translation>
    </message>
    <message>
        <source>{what}, {count} dimensions in all</source>
        <translation>{what}, {count} dimensões ao todo</translation>
    </message>
    <message>
        <source>votes ({count})</source>
        <translation>votos ({count})</translation>
    </message>
    <message>
        <source>{what}, and {count} more</source>
        <translation>{what}, e mais {count}</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>a source</source>
        <translation>uma fonte</translation>
    </message>
    <message>
        <source>added “{words}”</source>
        <translation>acrescentado “{words}”</translation>
    </message>
    <message>
        <source>removed “{words}”</source>
        <translation>retirado “{words}”</translation>
    </message>
    <message>
        <source>the same words in another form</source>
        <translation>as mesmas palavras noutra forma</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Citação</translation>
    </message>
    <message>
        <source>Vote of {member}, round {round}</source>
        <translation>Voto de {member}, ronda {round}</translation>
    </message>
    <message>
        <source>Decision on the votes as they are</source>
        <translation>Decisão sobre os votos como estão</translation>
    </message>
    <message>
        <source>Revision {number}</source>
        <translation>Revisão {number}</translation>
    </message>
    <message>
        <source>Member {member}</source>
        <translation>Membro {member}</translation>
    </message>
    <message>
        <source>The name of {member}</source>
        <translation>O nome de {member}</translation>
    </message>
    <message>
        <source>Principles: {numbers}</source>
        <translation>Princípios: {numbers}</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>Abstenção</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Saiu</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>It stands with the names of the panel alone.</source>
        <translation>Está só com os nomes do painel.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>alterado</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>introduzido</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>The votes as they stood when it was decided.</source>
        <translation>Os votos como estavam quando se decidiu.</translation>
    </message>
</context>
<context>
    <name>verdicts</name>
    <message>
        <source>size within limits</source>
        <translation>tamanho dentro dos limites</translation>
    </message>
    <message>
        <source>nothing missing, nothing added</source>
        <translation>nada falta, nada foi acrescentado</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>assinatura</translation>
    </message>
    <message>
        <source>known sender</source>
        <translation>remetente conhecido</translation>
    </message>
    <message>
        <source>checksum of every part</source>
        <translation>soma de controlo de cada parte</translation>
    </message>
    <message>
        <source>data that can be read</source>
        <translation>dados que se podem ler</translation>
    </message>
    <message>
        <source>data in the agreed form</source>
        <translation>dados na forma acordada</translation>
    </message>
    <message>
        <source>all parts tell the same</source>
        <translation>todas as partes dizem o mesmo</translation>
    </message>
    <message>
        <source>scores recomputed</source>
        <translation>pontuações recalculadas</translation>
    </message>
    <message>
        <source>place in the sequence of revisions</source>
        <translation>lugar na sequência de revisões</translation>
    </message>
    <message>
        <source>Sender not checked: no list of signers was given.</source>
        <translation>Remetente não verificado: nenhuma lista de signatários foi dada.</translation>
    </message>
    <message>
        <source>TRAINING: a practice assessment, not to be published.</source>
        <translation>EXERCÍCIO: uma avaliação de exercício, a não publicar.</translation>
    </message>
    <message>
        <source>Revisions before this one are missing.</source>
        <translation>Faltam revisões anteriores a esta.</translation>
    </message>
    <message>
        <source>The same file was received before.</source>
        <translation>O mesmo ficheiro foi recebido antes.</translation>
    </message>
    <message>
        <source>PASSED ON: the sender encrypted it for {count} recipients, and it came in the clear. Others may have read it.</source>
        <translation>REENCAMINHADO: o remetente cifrou-o para {count} destinatários, e chegou em claro. Outros podem tê-lo lido.</translation>
    </message>
    <message>
        <source>PASSED ON: the sender did not encrypt it for you. Somebody who could open it encrypted it anew for you.</source>
        <translation>REENCAMINHADO: o remetente não o cifrou para si. Alguém que o podia abrir cifrou-o de novo para si.</translation>
    </message>
    <message>
        <source>Kept back by the sender: confidential sources {confidential_sources}, votes {votes}, names {identities}.</source>
        <translation>Retido pelo remetente: fontes confidenciais {confidential_sources}, votos {votes}, nomes {identities}.</translation>
    </message>
    <message>
        <source>Not held against the consortium’s policy: none was given.</source>
        <translation>Não comparado com a política do consórcio: nenhuma foi dada.</translation>
    </message>
    <message>
        <source>The method calls itself {id} {version} and is another: it was altered ({sha256}).</source>
        <translation>O método chama-se {id} {version} e é outro: foi alterado ({sha256}).</translation>
    </message>
    <message>
        <source>The method {id} {version} ({sha256}) is none that is accepted.</source>
        <translation>O método {id} {version} ({sha256}) não é nenhum dos aceites.</translation>
    </message>
    <message>
        <source>{country} is no country.</source>
        <translation>{country} não é um país.</translation>
    </message>
    <message>
        <source>{principal} does not speak for {country}.</source>
        <translation>{principal} não fala por {country}.</translation>
    </message>
    <message>
        <source>The study period only begins on {first}.</source>
        <translation>O período de estudo só começa em {first}.</translation>
    </message>
    <message>
        <source>The study period ends only on {last}.</source>
        <translation>O período de estudo só acaba em {last}.</translation>
    </message>
    <message>
        <source>The study period has {days} days; more than {limit} are not expected.</source>
        <translation>O período de estudo tem {days} dias; não se esperam mais de {limit}.</translation>
    </message>
    <message>
        <source>The study period begins on {first}, before {earliest}.</source>
        <translation>O período de estudo começa em {first}, antes de {earliest}.</translation>
    </message>
    <message>
        <source>The file says that it was made on {created}.</source>
        <translation>O ficheiro diz que foi feito em {created}.</translation>
    </message>
    <message>
        <source>Revision {revision} names no revision that it follows.</source>
        <translation>A revisão {revision} não nomeia nenhuma a que se siga.</translation>
    </message>
    <message>
        <source>Revision {revision} follows one that is not here ({previous}…).</source>
        <translation>A revisão {revision} segue-se a uma que não está aqui ({previous}…).</translation>
    </message>
    <message>
        <source>Score and rating of the CIVICUS Monitor do not fit each other ({where}).</source>
        <translation>Pontuação e classificação do CIVICUS Monitor não condizem ({where}).</translation>
    </message>
    <message>
        <source>The edition {edition} of the CIVICUS Monitor has not appeared yet.</source>
        <translation>A edição {edition} do CIVICUS Monitor ainda não saiu.</translation>
    </message>
    <message>
        <source>Members of the panel: {members}; at least {limit} are required.</source>
        <translation>Membros do painel: {members}; exigem-se pelo menos {limit}.</translation>
    </message>
    <message>
        <source>Members of the panel: {members}; the method advises {limit}.</source>
        <translation>Membros do painel: {members}; o método aconselha {limit}.</translation>
    </message>
    <message>
        <source>A vote on {dimension} is no step of the scale.</source>
        <translation>Um voto sobre {dimension} não é um grau da escala.</translation>
    </message>
    <message>
        <source>No step of the scale: {where}.</source>
        <translation>Não é um grau da escala: {where}.</translation>
    </message>
    <message>
        <source>A score has no justification ({where}).</source>
        <translation>Uma pontuação não tem justificação ({where}).</translation>
    </message>
    <message>
        <source>The score is not what its rule makes of the votes ({where}).</source>
        <translation>A pontuação não é o que a sua regra faz dos votos ({where}).</translation>
    </message>
    <message>
        <source>Something required is missing ({where}).</source>
        <translation>Falta algo obrigatório ({where}).</translation>
    </message>
    <message>
        <source>Confidential sources inside: {count}. Do not pass the file on; tell the member.</source>
        <translation>Fontes confidenciais dentro: {count}. Não passe o ficheiro; diga-o ao membro.</translation>
    </message>
    <message>
        <source>Names without consent inside: {count}. Do not pass the file on; tell the member.</source>
        <translation>Nomes sem consentimento dentro: {count}. Não passe o ficheiro; diga-o ao membro.</translation>
    </message>
    <message>
        <source>Narratives of the practice assessment: {count}. It is not marked as practice.</source>
        <translation>Narrativas da avaliação de exercício: {count}. Não está marcado como exercício.</translation>
    </message>
    <message>
        <source>Practice assessments are not accepted.</source>
        <translation>Avaliações de exercício não são aceites.</translation>
    </message>
    <message>
        <source>What is enclosed as draft report is no readable PDF. Do not open it.</source>
        <translation>O que está anexado como rascunho do relatório não é um PDF legível. Não o abra.</translation>
    </message>
    <message>
        <source>The enclosed draft report does not say what the file says (printed by version {version}).</source>
        <translation>O rascunho anexado não diz o que o ficheiro diz (impresso pela versão {version}).</translation>
    </message>
    <message>
        <source>The enclosed draft report has the words of the file and other bytes than ours (printed by version {version}).</source>
        <translation>O rascunho anexado tem as palavras do ficheiro e outros bytes que os nossos (impresso pela versão {version}).</translation>
    </message>
    <message>
        <source>The enclosed draft report was printed by version {version}, which words the standing parts otherwise; all texts, names and figures of the file stand in it.</source>
        <translation>O rascunho anexado foi impresso pela versão {version}, que redige de outra forma as partes fixas; estão nele todos os textos, nomes e números do ficheiro.</translation>
    </message>
    <message>
        <source>The enclosed draft report could not be printed anew and compared ({reason}).</source>
        <translation>O rascunho anexado não pôde ser impresso de novo e comparado ({reason}).</translation>
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
        <translation>Membro {field}</translation>
    </message>
    <message>
        <source>A person’s name: it becomes {field}, and is kept with the names of the panel only</source>
        <translation>Um nome de pessoa: passa a ser {field}, e é guardado só com os nomes do painel</translation>
    </message>
    <message>
        <source>Dimension {field}</source>
        <translation>Dimensão {field}</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>Head of a column</source>
        <translation>Cabeça de uma coluna</translation>
    </message>
    <message>
        <source>What separates the cells</source>
        <translation>O que separa as células</translation>
    </message>
    <message>
        <source>Not taken: it stands outside the table</source>
        <translation>Não retomado: está fora da tabela</translation>
    </message>
    <message>
        <source>Not taken: a figure of the panel, which nobody cast</source>
        <translation>Não retomado: um número do painel, que ninguém votou</translation>
    </message>
    <message>
        <source>Not taken: it explains the votes and is none</source>
        <translation>Não retomado: explica os votos e não é nenhum</translation>
    </message>
    <message>
        <source>Not taken: the row names no dimension that a panel scores</source>
        <translation>Não retomado: a linha não nomeia nenhuma dimensão que um painel pontue</translation>
    </message>
    <message>
        <source>Not taken: it names a round and no member</source>
        <translation>Não retomado: nomeia uma ronda e nenhum membro</translation>
    </message>
    <message>
        <source>Not taken: there is no vote with it</source>
        <translation>Não retomado: não há voto com isto</translation>
    </message>
    <message>
        <source>Not taken: this sheet has no table of votes</source>
        <translation>Não retomado: esta folha não tem tabela de votos</translation>
    </message>
    <message>
        <source>Not taken: this sheet is hidden</source>
        <translation>Não retomado: esta folha está oculta</translation>
    </message>
    <message>
        <source>Not taken: this sheet was left out</source>
        <translation>Não retomado: esta folha foi deixada de fora</translation>
    </message>
    <message>
        <source>Not taken: another sheet has votes of the same round. Say of which round each is, or leave one out</source>
        <translation>Não retomado: outra folha tem votos da mesma ronda. Diga de que ronda é cada uma, ou deixe uma de fora</translation>
    </message>
    <message>
        <source>Not taken: the number is that of one dimension, the name that of another. Correct one of them</source>
        <translation>Não retomado: o número é de uma dimensão, o nome de outra. Corrija um dos dois</translation>
    </message>
    <message>
        <source>Not taken: one vote stretches over several cells. Split the cell</source>
        <translation>Não retomado: um voto estende-se por várias células. Divida a célula</translation>
    </message>
    <message>
        <source>Not taken: a second table with other heads begins above. Put it on a sheet, or into a file, of its own</source>
        <translation>Não retomado: uma segunda tabela com outras cabeças começa acima. Ponha-a numa folha, ou num ficheiro, próprio</translation>
    </message>
    <message>
        <source>Not taken: this may be a round or a member. Write “Round 1”, or “Member 1”</source>
        <translation>Não retomado: isto pode ser uma ronda ou um membro. Escreva “Ronda 1”, ou “Membro 1”</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Selado</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baixa</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fechado</translation>
    </message>
    <message>
        <source>Repressed</source>
        <translation>Reprimido</translation>
    </message>
    <message>
        <source>Obstructed</source>
        <translation>Obstruído</translation>
    </message>
    <message>
        <source>Narrowed</source>
        <translation>Estreitado</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aberto</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Consenso</translation>
    </message>
    <message>
        <source>Median of the votes</source>
        <translation>Mediana dos votos</translation>
    </message>
    <message>
        <source>Mean of the votes</source>
        <translation>Média dos votos</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Votação</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>pesos</translation>
    </message>
    <message>
        <source>step of the scale</source>
        <translation>grau da escala</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>arredondamento</translation>
    </message>
    <message>
        <source>words for ranges of scores</source>
        <translation>palavras para intervalos de pontuação</translation>
    </message>
    <message>
        <source>rule of the panel</source>
        <translation>regra do painel</translation>
    </message>
    <message>
        <source>minimum panel</source>
        <translation>painel mínimo</translation>
    </message>
    <message>
        <source>when a panel disagrees</source>
        <translation>quando um painel discorda</translation>
    </message>
    <message>
        <source>length of narratives</source>
        <translation>extensão das narrativas</translation>
    </message>
    <message>
        <source>guiding questions</source>
        <translation>perguntas orientadoras</translation>
    </message>
    <message>
        <source>meaning of the levels</source>
        <translation>significado dos níveis</translation>
    </message>
    <message>
        <source>First round</source>
        <translation>Primeira ronda</translation>
    </message>
    <message>
        <source>Second round</source>
        <translation>Segunda ronda</translation>
    </message>
    <message>
        <source>To the government</source>
        <translation>Ao governo</translation>
    </message>
    <message>
        <source>To donors and the international community</source>
        <translation>Aos financiadores e à comunidade internacional</translation>
    </message>
    <message>
        <source>To civil society</source>
        <translation>À sociedade civil</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obrigatório</translation>
    </message>
    <message>
        <source>Advised</source>
        <translation>Aconselhado</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Lei</translation>
    </message>
    <message>
        <source>Official document</source>
        <translation>Documento oficial</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Imprensa</translation>
    </message>
    <message>
        <source>Academic work</source>
        <translation>Trabalho académico</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outro</translation>
    </message>
</context>
</TS>
