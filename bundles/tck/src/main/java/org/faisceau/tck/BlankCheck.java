// SPDX-License-Identifier: Apache-2.0
package org.faisceau.tck;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.faisceau.sourcing.spi.Question;
import org.faisceau.sourcing.spi.Technique;

/** What becomes of answers that are missing, hostile, far too long or of another century? The host refuses some; the technique bears the others. */
final class BlankCheck {
    private static final int FAR_TOO_LONG = 10_000;
    private static final List<LocalDate> DAYS = List.of(LocalDate.of(1900, 1, 1), LocalDate.of(2200, 12, 31));
    private static final List<String> NO_DAYS = List.of("2027-02-30", "31/12/2027", "tomorrow", "+999999999-12-31");

    private BlankCheck() {}

    /** What is left empty, where it may be, is borne; where it may not, it is refused in words before the technique is called. */
    static List<String> blank(Technique technique, Map<String, String> given, Duration limit) throws InterruptedException {
        var offences = new ArrayList<String>();
        var least = new LinkedHashMap<>(given);
        for (var one : technique.questions()) if (!one.isRequired()) least.put(one.key(), "");
        var walk = begun(technique, Samples.usual(least), limit);
        walk.refusal().ifPresent(why -> offences.add("asks for something without saying it is required: " + why));
        offences.addAll(walk.offences);
        for (var one : technique.questions()) {
            if (one.isRequired() && one.problem(" \u200B\u00A0").isEmpty()) offences.add("takes what cannot be seen for an answer to " + one.key());
        }
        return offences;
    }

    /** Nothing is executed, lost or thrown at people. */
    static List<String> hostile(Technique technique, Map<String, String> given, Duration limit) throws InterruptedException {
        var offences = new ArrayList<String>();
        for (var nasty : Samples.HOSTILE) borne(nasty, Walk.of(technique, FakeDesk.amidOthers(), Samples.usual(given).dressed(" " + nasty), limit), offences);
        for (var day : DAYS) borne("the day " + day, begun(technique, Samples.usual(Map.of()).on(day), limit), offences);
        borne("texts as long as they may be", begun(technique, Samples.usual(Map.of()).dressed("x".repeat(FAR_TOO_LONG)), limit), offences);
        for (var one : technique.questions()) refused(one, offences);
        return offences;
    }

    private static Walk begun(Technique technique, Samples samples, Duration limit) throws InterruptedException {
        var walk = new Walk(technique, FakeDesk.amidOthers(), samples, limit);
        walk.begin();
        return walk;
    }

    /** To refuse in words is to bear it. */
    private static void borne(String what, Walk walk, List<String> offences) {
        walk.offences.forEach(one -> offences.add("with " + what + ": " + one));
    }

    private static void refused(Question one, List<String> offences) {
        boolean isText = List.of(Question.Type.LINE, Question.Type.AREA, Question.Type.LINES).contains(one.type());
        if (isText && one.problem("x".repeat(FAR_TOO_LONG)).isEmpty()) offences.add("takes " + FAR_TOO_LONG + " letters under " + one.key() + ": more than the host keeps");
        if (one.type() == Question.Type.DAY) NO_DAYS.stream().filter(day -> one.problem(day).isEmpty()).forEach(day -> offences.add("takes " + day + " for a day under " + one.key()));
    }
}
