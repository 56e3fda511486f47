// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.console;

import java.util.List;
import java.util.function.BinaryOperator;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Clash;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Ui;
import org.faisceau.console.spi.Visit;

/** Both versions of what belongs to a project, for who came second. */
final class Clashes {
    private Clashes() {}

    /**
     * Asks which one stays.
     *
     * @param theirs filled from the record as it is now, its version too
     * @param said what a field's value is to a reader, of field and value
     */
    static Answer of(Visit visit, String title, Form theirs, Form yours, List<String> fields, BinaryOperator<String> said, String address, String back) {
        var words = visit.words(Clashes.class);
        var clash = Clash.of(theirs, yours, fields, field -> words.say("field." + field), said);
        return Answer.conflict(title, Ui.clash(words, clash, address, theirs.version(), back, "save"));
    }
}
