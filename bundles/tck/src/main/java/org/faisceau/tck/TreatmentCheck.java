// SPDX-License-Identifier: Apache-2.0
package org.faisceau.tck;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.faisceau.sourcing.spi.Company;
import org.faisceau.sourcing.spi.Question;
import org.faisceau.sourcing.spi.Technique;

/**
 * Was any company told less than another? What is told in writing reaches all; what was said aloud to some is noted as such, so that the ledger shows
 * it and it can be sent to all; one word is one set of questions. Source: code de la commande publique, L. 3 and R. 2111-2.
 */
final class TreatmentCheck {
    private TreatmentCheck() {}

    static List<String> offences(Technique technique, Walk walk) {
        var offences = new ArrayList<String>();
        var panel = walk.desk.panel().stream().map(Company::id).collect(Collectors.toCollection(TreeSet::new));
        var told = new LinkedHashMap<String, Set<String>>();
        for (var act : walk.desk.acts()) {
            if (act.way() == FakeDesk.Way.TOLD || act.way() == FakeDesk.Way.HANDED) told.computeIfAbsent(act.title() + ": " + act.body(), text -> new TreeSet<>()).addAll(act.companies());
        }
        told.forEach((text, companies) -> {
            if (!companies.equals(panel)) offences.add("tells " + companies + " and not all: " + text);
        });
        named(walk, offences);
        asked(walk, offences);
        declared(technique, walk, offences);
        return offences;
    }

    /** What one was told goes to all sooner or later, and who else is asked is told to nobody. */
    private static void named(Walk walk, List<String> offences) {
        for (var act : walk.desk.acts()) {
            var text = act.title() + "\n" + act.body();
            walk.desk.panel().stream().filter(one -> text.contains(one.name()) || text.contains(one.id())).forEach(one -> offences.add("names " + one.name() + " in what all may come to read: " + act.title()));
        }
    }

    private static void asked(Walk walk, List<String> offences) {
        Map<String, List<String>> forms = new LinkedHashMap<>();
        for (var one : walk.desk.asked()) {
            var form = one.questions().stream().map(Question::key).toList();
            var first = forms.putIfAbsent(one.word(), form);
            if (first != null && !first.equals(form)) offences.add("asks companies different questions under " + one.word());
        }
    }

    private static void declared(Technique technique, Walk walk, List<String> offences) {
        boolean isInTouch = walk.desk.acts().stream().anyMatch(act -> act.way() != FakeDesk.Way.REPLIED) || !walk.desk.asked().isEmpty();
        boolean isNoted = walk.desk.acts().stream().anyMatch(act -> act.way() != FakeDesk.Way.REPLIED);
        if (isInTouch && !technique.effort().contactsCompanies()) offences.add("is in touch with companies, and effort() says it is not");
        if (technique.effort().contactsCompanies() && !isNoted) offences.add("effort() says it is in touch with companies, and nothing stands in the ledger");
    }
}
