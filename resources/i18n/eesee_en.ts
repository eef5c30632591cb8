<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>IntakePreview</name>
    <message numerus="yes">
        <source>%n new vote(s)</source>
        <translation>
            <numerusform>%n new vote</numerusform>
            <numerusform>%n new votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that would replace another</source>
        <translation>
            <numerusform>%n that would replace another</numerusform>
            <numerusform>%n that would replace another</numerusform>
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
    <name>PanelIntake</name>
    <message numerus="yes">
        <source>%n vote(s) entered.</source>
        <translation>
            <numerusform>%n vote entered.</numerusform>
            <numerusform>%n votes entered.</numerusform>
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
</context>
<context>
    <name>PanelPrinting</name>
    <message numerus="yes">
        <source>%n of the files are there already, perhaps filled in.</source>
        <translation>
            <numerusform>%n of the files is there already, perhaps filled in.</numerusform>
            <numerusform>%n of the files are there already, perhaps filled in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score sheet(s) written into %1. Send each to its member only.</source>
        <translation>
            <numerusform>%n score sheet written into %1. Send each to its member only.</numerusform>
            <numerusform>%n score sheets written into %1. Send each to its member only.</numerusform>
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
        <source>%n paragraph(s) found no place</source>
        <translation>
            <numerusform>%n paragraph found no place</numerusform>
            <numerusform>%n paragraphs found no place</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>%n required thing(s) are missing before the assessment can be sealed. What is advised never stands in the way.</source>
        <translation>
            <numerusform>%n required thing is missing before the assessment can be sealed. What is advised never stands in the way.</numerusform>
            <numerusform>%n required things are missing before the assessment can be sealed. What is advised never stands in the way.</numerusform>
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
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
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
        <source>Enter only the %n for empty places</source>
        <translation>
            <numerusform>Enter only the one for an empty place</numerusform>
            <numerusform>Enter only the %n for empty places</numerusform>
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
</TS>
