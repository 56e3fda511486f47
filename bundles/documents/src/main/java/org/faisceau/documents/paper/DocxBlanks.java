// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.paper;

import org.faisceau.documents.api.Blank;
import org.faisceau.kernel.api.Words;

/** Content controls of a DOCX: they cannot be deleted, what stands in them can be written. */
final class DocxBlanks {
    static final String W14 = "http://schemas.microsoft.com/office/word/2010/wordml";
    static final String TICKED = "☒";
    private static final String UNTICKED = "☐";
    private final Xml xml;
    private final Words words;
    private int number;

    DocxBlanks(Xml xml, Words words) {
        this.xml = xml;
        this.words = words;
    }

    /** What fills one cell: a control, or one for each choice. */
    void write(Blank blank) {
        if (blank.sort() != Blank.Sort.SEVERAL) {
            control(blank);
            return;
        }
        for (var choice : blank.choices()) tick(blank, choice);
    }

    private void control(Blank blank) {
        boolean isEmpty = blank.values().isEmpty();
        begin(blank.key(), blank.label(), blank.sort() == Blank.Sort.FIXED ? "sdtContentLocked" : "sdtLocked");
        if (isEmpty) xml.empty("w:showingPlcHdr");
        if (blank.sort() == Blank.Sort.ONE) choices(blank);
        else xml.empty("w:text", "w:multiLine", "1");
        xml.close().open("w:sdtContent");
        DocxText.run(xml, isEmpty ? words.say(blank.sort() == Blank.Sort.ONE ? "blank.choose" : "blank.write") : DocxText.clean(blank.said()), false);
        xml.close().close();
    }

    private void choices(Blank blank) {
        xml.open("w:dropDownList");
        for (var choice : blank.choices()) xml.empty("w:listItem", "w:displayText", DocxText.clean(choice.label()), "w:value", choice.code());
        xml.close();
    }

    private void tick(Blank blank, Blank.Choice choice) {
        boolean isTicked = blank.values().contains(choice.code());
        begin(blank.key() + "." + choice.code(), choice.label(), "sdtLocked");
        xml.open("w14:checkbox").empty("w14:checked", "w14:val", isTicked ? "1" : "0").empty("w14:checkedState", "w14:val", "2612", "w14:font", "MS Gothic")
                .empty("w14:uncheckedState", "w14:val", "2610", "w14:font", "MS Gothic").close();
        xml.close().open("w:sdtContent");
        DocxText.run(xml, isTicked ? TICKED : UNTICKED, false);
        xml.close().close();
        DocxText.run(xml, " " + DocxText.clean(choice.label()) + (choice.equals(blank.choices().get(blank.choices().size() - 1)) ? "" : "\n"), false);
    }

    private void begin(String key, String label, String lock) {
        xml.open("w:sdt").open("w:sdtPr").empty("w:alias", "w:val", DocxText.clean(label)).empty("w:tag", "w:val", key)
                .empty("w:id", "w:val", String.valueOf(++number)).empty("w:lock", "w:val", lock);
    }
}
