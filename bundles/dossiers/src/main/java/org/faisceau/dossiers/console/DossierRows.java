// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.faisceau.directory.api.ThresholdCategory;
import org.faisceau.kernel.api.Words;
import org.faisceau.rules.api.ContractType;
import org.faisceau.rules.api.Rule;
import org.faisceau.rules.api.RuleBook;
import org.faisceau.rules.api.RuleKind;
import org.faisceau.rules.api.RuleStatus;

/**
 * The rows of the rule book that a dossier reads: those of its day that rule its buyer and, where its need tells what is bought, that contract. Pure.
 *
 * @param buyer empty where nobody told the category: then no row is left out
 * @param contract empty where nobody knows it: then no row is left out
 */
record DossierRows(RuleBook book, Optional<ThresholdCategory> buyer, Optional<ContractType> contract) {
    private static final Set<RuleKind> ON_INNOVATION = EnumSet.of(RuleKind.INNOVATION, RuleKind.INNOVATIVE_LOT, RuleKind.PRESUMPTION);

    /** What a line of the book said on one day and says on another. */
    record Difference(String label, String before, String now, String articles) {}

    /** On innovative purchases, in the order of the book. */
    List<Rule> onInnovation() {
        return book.inForce().stream().filter(rule -> ON_INNOVATION.contains(rule.kind()) && concerns(rule)).toList();
    }

    /** Disputed ones that would count on that day were they switched on. */
    List<Rule> beside() {
        return book.rules().stream().filter(rule -> ON_INNOVATION.contains(rule.kind()) && concerns(rule) && rule.covers(book.day()) && rule.status(book.day()) == RuleStatus.DISPUTED).toList();
    }

    /** The lines of the book that say another thing than on that day; what began and ended between the two is none. */
    List<Difference> since(Words words, LocalDate before) {
        var then = book.at(before).inForce().stream().filter(this::concerns).toList();
        var now = book.inForce().stream().filter(this::concerns).toList();
        return Stream.concat(then.stream(), now.stream()).sorted(Comparator.comparing(Rule::kind)).map(Rule::line).distinct().filter(line -> !of(line, then).equals(of(line, now)))
                .map(line -> difference(words, of(line, then), of(line, now))).toList();
    }

    private boolean concerns(Rule rule) {
        return buyer.map(rule.buyers()::contains).orElse(true) && contract.map(rule.contracts()::contains).orElse(true);
    }

    private static List<Rule> of(String line, List<Rule> rows) {
        return rows.stream().filter(rule -> rule.line().equals(line)).toList();
    }

    private static Difference difference(Words words, List<Rule> then, List<Rule> now) {
        var shown = now.isEmpty() ? then : now;
        return new Difference(shown.get(0).label().in(words.locale()), said(words, then), said(words, now), String.join(" ; ", shown.stream().map(Rule::article).distinct().toList()));
    }

    private static String said(Words words, List<Rule> rows) {
        return rows.isEmpty() ? words.say("row.none") : String.join(" ; ", rows.stream().map(rule -> RowWords.value(words, rule)).distinct().toList());
    }
}
