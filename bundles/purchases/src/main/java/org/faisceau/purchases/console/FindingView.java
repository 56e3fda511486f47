// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.console;

import java.util.List;
import org.faisceau.kernel.api.Words;
import org.faisceau.purchases.api.Finding;
import org.faisceau.purchases.api.Guard;

/** A finding in words, with its contracts. */
record FindingView(Finding finding, List<ContractLine> lines) {
    static List<FindingView> of(List<Finding> findings, ContractNames names) {
        return findings.stream().map(one -> new FindingView(one, names.lines(one.contracts()))).toList();
    }

    String title(Words words) {
        var first = lines.get(0);
        return switch (finding.kind()) {
            case OPERATOR -> words.say("guard.OPERATOR", first.held(), first.buyer());
            case SPLIT -> words.say("guard.SPLIT", first.buyer());
            case LOTS -> words.say("guard.LOTS", first.contract().content().identity().consultation());
        };
    }

    String why(Words words) {
        int count = finding.contracts().size();
        var sum = words.euros(finding.sum());
        return switch (finding.kind()) {
            case OPERATOR -> words.say("guard.OPERATOR.why", count, Guard.MONTHS_OF_OPERATOR, sum);
            case SPLIT -> words.say("guard.SPLIT.why", count, Guard.MONTHS_OF_SPLIT, sum, finding.rule().flatMap(rule -> rule.value().euros()).map(words::euros).orElse(""));
            case LOTS -> words.say("guard.LOTS.why", sum, Saying.percent(words, finding.share()), words.euros(finding.whole()),
                    finding.rule().flatMap(rule -> rule.value().number()).map(share -> Saying.percent(words, share.movePointRight(3).intValue())).orElse(""));
        };
    }

    String ask(Words words) {
        return words.say("guard." + finding.kind() + ".ask");
    }
}
