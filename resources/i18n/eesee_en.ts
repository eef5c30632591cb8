<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation><numerusform>%n word</numerusform><numerusform>%n words</numerusform></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation><numerusform>After %n minute</numerusform><numerusform>After %n minutes</numerusform></translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>%n required thing(s) are missing before the assessment can be sealed. What is advised never stands in the way.</source>
        <translation><numerusform>%n required thing is missing before the assessment can be sealed. What is advised never stands in the way.</numerusform><numerusform>%n required things are missing before the assessment can be sealed. What is advised never stands in the way.</numerusform></translation>
    </message>
</context>
</TS>
