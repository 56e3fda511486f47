// SPDX-License-Identifier: Apache-2.0
package org.faisceau.tck;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.faisceau.sourcing.spi.Sheet;
import org.faisceau.sourcing.spi.Technique;

/** Is all that was handed out named before, about the need, and more than a title? */
final class SheetsCheck {
    private SheetsCheck() {}

    static List<String> offences(Technique technique, Walk walk) {
        var offences = new ArrayList<String>();
        walk.papers.keySet().stream().filter(word -> !technique.artefacts().contains(word)).forEach(word -> offences.add("hands out " + word + ", which artefacts() does not name"));
        technique.artefacts().stream().filter(word -> !walk.papers.containsKey(word)).forEach(word -> offences.add("names " + word + " and never handed it out"));
        walk.papers.forEach((word, sheets) -> sheets.forEach(sheet -> sheet(word, sheet, offences)));
        same(walk, offences);
        return offences;
    }

    private static void sheet(String word, Sheet sheet, List<String> offences) {
        if (sheet.title().isBlank() || sheet.parts().isEmpty()) offences.add(word + " is empty");
        if (!sheet.toString().contains(FakeDesk.NEED)) offences.add(word + " does not say which need it is about");
    }

    /** Two that say the same word by word are one. */
    private static void same(Walk walk, List<String> offences) {
        var seen = new LinkedHashMap<Sheet, String>();
        walk.papers.forEach((word, sheets) -> {
            var earlier = seen.putIfAbsent(sheets.get(0), word);
            if (earlier != null) offences.add(word + " and " + earlier + " are the same");
        });
    }
}
