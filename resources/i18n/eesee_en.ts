<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AskedMark</name>
    <message numerus="yes">
        <source>%n comment(s) beside the page</source>
        <translation>
            <numerusform>%n comment beside the page</numerusform>
            <numerusform>%n comments beside the page</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssessmentFrame</name>
    <message numerus="yes">
        <source>%n required item(s) must be completed before it can be sealed.</source>
        <translation>
            <numerusform>%n required item must be completed before it can be sealed.</numerusform>
            <numerusform>%n required items must be completed before it can be sealed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssessmentVerbs</name>
    <message numerus="yes">
        <source>%n field(s) corrected as in the document.</source>
        <translation>
            <numerusform>%n field corrected as in the document.</numerusform>
            <numerusform>%n fields corrected as in the document.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) added.</source>
        <translation>
            <numerusform>%n source added.</numerusform>
            <numerusform>%n sources added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) stand in the document.</source>
        <translation>
            <numerusform>%n picture stands in the document.</numerusform>
            <numerusform>%n pictures stand in the document.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BringBackDialog</name>
    <message numerus="yes">
        <source>%n backup(s) found</source>
        <translation>
            <numerusform>%n backup found</numerusform>
            <numerusform>%n backups found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesView</name>
    <message numerus="yes">
        <source>%n field(s) changed</source>
        <translation>
            <numerusform>%n field changed</numerusform>
            <numerusform>%n fields changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CorrectionsDialog</name>
    <message numerus="yes">
        <source>%n field(s) read otherwise</source>
        <translation>
            <numerusform>%n field reads otherwise</numerusform>
            <numerusform>%n fields read otherwise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracked change(s) were taken as accepted</source>
        <translation>
            <numerusform>%n tracked change was taken as accepted</numerusform>
            <numerusform>%n tracked changes were taken as accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) or remark(s) stand in no field</source>
        <translation>
            <numerusform>%n paragraph or remark stands in no field</numerusform>
            <numerusform>%n paragraphs or remarks stand in no field</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n replaced</numerusform>
            <numerusform>%n replaced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message numerus="yes">
        <source>%n older change(s)…</source>
        <translation>
            <numerusform>%n older change…</numerusform>
            <numerusform>%n older changes…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntakePreview</name>
    <message numerus="yes">
        <source>%n new vote(s)</source>
        <translation>
            <numerusform>%n new vote</numerusform>
            <numerusform>%n new votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would replace another</source>
        <translation>
            <numerusform>%n would replace another</numerusform>
            <numerusform>%n would replace another</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) refused</source>
        <translation>
            <numerusform>%n file refused</numerusform>
            <numerusform>%n files refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter the %n new one(s)</source>
        <translation>
            <numerusform>Enter the %n new one</numerusform>
            <numerusform>Enter the %n new ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter %n vote(s)</source>
        <translation>
            <numerusform>Enter %n vote</numerusform>
            <numerusform>Enter %n votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter all, replacing %n</source>
        <translation>
            <numerusform>Enter all, replacing %n</numerusform>
            <numerusform>Enter all, replacing %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeaveNothingDialog</name>
    <message numerus="yes">
        <source>%n assessment(s) here are drafts, or no receipt says that they were accepted: there may be no other copy.</source>
        <translation>
            <numerusform>%n assessment here is a draft, or no receipt says that it was accepted: there may be no other copy.</numerusform>
            <numerusform>%n assessments here are drafts, or no receipt says that they were accepted: there may be no other copy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeaveNothingVerbs</name>
    <message numerus="yes">
        <source>%n file(s) removed.</source>
        <translation>
            <numerusform>%n file removed.</numerusform>
            <numerusform>%n files removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingChangesDialog</name>
    <message numerus="yes">
        <source>and %n more place(s)</source>
        <translation>
            <numerusform>and %n more place</numerusform>
            <numerusform>and %n more places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NarrativeEditor</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PanelPage</name>
    <message numerus="yes">
        <source>%n name(s) entered, kept apart from the votes</source>
        <translation>
            <numerusform>%n name entered, kept apart from the votes</numerusform>
            <numerusform>%n names entered, kept apart from the votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n present</numerusform>
            <numerusform>%n present</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) entered.</source>
        <translation>
            <numerusform>%n vote entered.</numerusform>
            <numerusform>%n votes entered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PanelPrinting</name>
    <message numerus="yes">
        <source>%n of the files already exist, perhaps filled in.</source>
        <translation>
            <numerusform>%n of the files already exists, perhaps filled in.</numerusform>
            <numerusform>%n of the files already exist, perhaps filled in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score sheet(s) written to %1. Send each only to its member.</source>
        <translation>
            <numerusform>%n score sheet written to %1. Send each only to its member.</numerusform>
            <numerusform>%n score sheets written to %1. Send each only to its member.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperForm</name>
    <message numerus="yes">
        <source>Every member present (%n)</source>
        <translation>
            <numerusform>Every member present (%n)</numerusform>
            <numerusform>Every member present (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceivePage</name>
    <message numerus="yes">
        <source>%n file(s) stored</source>
        <translation>
            <numerusform>%n file stored</numerusform>
            <numerusform>%n files stored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n file(s) not looked at. What was stored stays.</source>
        <translation>
            <numerusform>Stopped: %n file not looked at. What was stored stays.</numerusform>
            <numerusform>Stopped: %n files not looked at. What was stored stays.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceivedView</name>
    <message numerus="yes">
        <source>%n step(s) passed</source>
        <translation>
            <numerusform>%n step passed</numerusform>
            <numerusform>%n steps passed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefusedValues</name>
    <message numerus="yes">
        <source>Not stored: %1 and %n other value(s). What you typed is kept.</source>
        <translation>
            <numerusform>Not stored: %1 and %n other value. What you typed is kept.</numerusform>
            <numerusform>Not stored: %1 and %n other values. What you typed is kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportTakenWindow</name>
    <message numerus="yes">
        <source>%n paragraph(s) were read</source>
        <translation>
            <numerusform>%n paragraph was read</numerusform>
            <numerusform>%n paragraphs were read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) were filled</source>
        <translation>
            <numerusform>%n field was filled</numerusform>
            <numerusform>%n fields were filled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) hold this text already</source>
        <translation>
            <numerusform>%n field holds this text already</numerusform>
            <numerusform>%n fields hold this text already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) were not taken</source>
        <translation>
            <numerusform>%n paragraph was not taken</numerusform>
            <numerusform>%n paragraphs were not taken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReturningVerbs</name>
    <message numerus="yes">
        <source>%n comment(s) to be answered, beside the fields.</source>
        <translation>
            <numerusform>%n comment to be answered, beside the field.</numerusform>
            <numerusform>%n comments to be answered, beside the fields.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>%n required item(s) must be completed before the assessment can be sealed. Advice never stands in the way.</source>
        <translation>
            <numerusform>%n required item must be completed before the assessment can be sealed. Advice never stands in the way.</numerusform>
            <numerusform>%n required items must be completed before the assessment can be sealed. Advice never stands in the way.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SealingVerbs</name>
    <message numerus="yes">
        <source>%n item(s) of advice still stand. They do not prevent sealing; the review lists them.</source>
        <translation>
            <numerusform>%n piece of advice still stands. It does not prevent sealing; the review shows it.</numerusform>
            <numerusform>%n pieces of advice still stand. They do not prevent sealing; the review lists them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced. The history can bring the old text back.</source>
        <translation>
            <numerusform>%n place replaced. The history can bring the old text back.</numerusform>
            <numerusform>%n places replaced. The history can bring the old text back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SectionTree</name>
    <message numerus="yes">
        <source>%n comment(s) to be answered</source>
        <translation>
            <numerusform>%n comment to be answered</numerusform>
            <numerusform>%n comments to be answered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendCard</name>
    <message numerus="yes">
        <source>✓ %n mail(s), each with a part of the file, lie in %1. Open and send each; they are joined again in any order.</source>
        <translation>
            <numerusform>✓ %n mail with the file lies in %1. Open and send it.</numerusform>
            <numerusform>✓ %n mails, each with a part of the file, lie in %1. Open and send each; they are joined again in any order.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsVerbs</name>
    <message numerus="yes">
        <source>%n draft(s) still bear the former one.</source>
        <translation>
            <numerusform>%n draft still bears the former one.</numerusform>
            <numerusform>%n drafts still bear the former one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) bear the new name now.</source>
        <translation>
            <numerusform>%n draft bears the new name now.</numerusform>
            <numerusform>%n drafts bear the new name now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n required item(s) left</source>
        <translation>
            <numerusform>%n required item left</numerusform>
            <numerusform>%n required items left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubmissionPage</name>
    <message numerus="yes">
        <source>%n comment(s) wait for the member.</source>
        <translation>
            <numerusform>%n comment wait for the member.</numerusform>
            <numerusform>%n comments wait for the member.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VoteGrid</name>
    <message numerus="yes">
        <source>%n of the pasted votes would replace another.</source>
        <translation>
            <numerusform>%n of the pasted votes would replace another.</numerusform>
            <numerusform>%n of the pasted votes would replace another.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n vote(s)</source>
        <translation>
            <numerusform>Replace %n vote</numerusform>
            <numerusform>Replace %n votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter only the %n for empty cells</source>
        <translation>
            <numerusform>Enter only the one for an empty cell</numerusform>
            <numerusform>Enter only the %n for empty cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VotesModel</name>
    <message numerus="yes">
        <source>%n abstained</source>
        <translation>
            <numerusform>%n abstained</numerusform>
            <numerusform>%n abstained</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VotesView</name>
    <message numerus="yes">
        <source>%n vote(s) pasted. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>%n vote pasted. Ctrl+Z takes it back.</numerusform>
            <numerusform>%n votes pasted. Ctrl+Z takes them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordTotals</name>
    <message numerus="yes">
        <source>The whole report: %n word(s)</source>
        <translation>
            <numerusform>The whole report: %n word</numerusform>
            <numerusform>The whole report: %n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Principle %1: %n word(s)</source>
        <translation>
            <numerusform>Principle %1: %n word</numerusform>
            <numerusform>Principle %1: %n words</numerusform>
        </translation>
    </message>
</context>
</TS>
