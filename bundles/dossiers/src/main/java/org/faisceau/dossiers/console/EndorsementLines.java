// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.faisceau.dossiers.api.Endorsement;
import org.faisceau.kernel.api.Words;

/** Under what a conclusion was written, in words: for screen and paper. */
final class EndorsementLines {
    private EndorsementLines() {}

    record Line(String label, String value) {}

    /** Empty where the authority set nothing. */
    static List<Line> of(Words words, DossierNames names, Endorsement one) {
        var lines = new ArrayList<Line>();
        if (!one.signatory().isEmpty()) lines.add(new Line(words.say("circuit.signatory"), names.person(one.signatory())));
        if (!one.delegation().isEmpty()) lines.add(new Line(words.say("field.delegation"), one.delegation()));
        one.given().forEach(visa -> lines.add(new Line(words.say("visa.of", words.say("office." + visa.office())),
                words.say("visa.given", names.person(visa.account()), visa.decidedAt().map(words::moment).orElse("")))));
        one.stopped().forEach(visa -> lines.add(new Line(words.say("visa.stopped." + visa.outcome(), words.say("office." + visa.office())),
                words.say("visa.stoppedWhy", names.person(visa.account()), visa.decidedAt().map(words::moment).orElse(""), visa.reason()))));
        if (!one.unanswered().isEmpty()) lines.add(new Line(words.say("visa.missing"), one.unanswered().stream().map(office -> words.say("office." + office)).collect(Collectors.joining(", "))));
        if (!one.missing().isEmpty()) lines.add(new Line(words.say("field.withoutVisas"), one.reason()));
        return lines;
    }
}
