// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.directory.api.ThresholdCategory;

/**
 * All rows, read as they count on one day. The day that counts for a purchase is that of the launch of the consultation or of the dispatch of
 * the notice.
 *
 * @param rules every row, switched on or off, in the order of the book: kind, line, first day
 */
public record RuleBook(LocalDate day, List<Rule> rules) {
    private static final Comparator<Rule> ORDER = Comparator.comparing(Rule::kind).thenComparing(Rule::line).thenComparing(Rule::firstDay).thenComparing(Rule::key);

    public RuleBook {
        rules = rules.stream().sorted(ORDER).toList();
    }

    /** The same book on another day. */
    public RuleBook at(LocalDate other) {
        return new RuleBook(other, rules);
    }

    /** The rows that count on that day. */
    public List<Rule> inForce() {
        return rules.stream().filter(this::counts).toList();
    }

    /** The rows of a kind that count for such a buyer and contract; mostly one. */
    public List<Rule> of(RuleKind kind, ThresholdCategory buyer, ContractType contract) {
        return counted(kind, buyer, contract).toList();
    }

    /** The row of a kind that counts; the one that came into force last where several do. */
    public Optional<Rule> one(RuleKind kind, ThresholdCategory buyer, ContractType contract) {
        return counted(kind, buyer, contract).max(Comparator.comparing(Rule::firstDay).thenComparing(Rule::key));
    }

    /** The row of a kind that will be the next to count for such a buyer and contract; empty where none is known. */
    public Optional<Rule> next(RuleKind kind, ThresholdCategory buyer, ContractType contract) {
        return rules.stream().filter(rule -> rule.isOn() && rule.kind() == kind && rule.rules(buyer, contract) && rule.firstDay().isAfter(day)).min(Comparator.comparing(Rule::firstDay).thenComparing(Rule::key));
    }

    /** The row of a kind that counted last for such a buyer and contract, and counts no more; empty where none did. */
    public Optional<Rule> former(RuleKind kind, ThresholdCategory buyer, ContractType contract) {
        return rules.stream().filter(rule -> rule.kind() == kind && rule.rules(buyer, contract) && rule.status(day) == RuleStatus.EXPIRED).max(Comparator.comparing(Rule::firstDay).thenComparing(Rule::key));
    }

    /** The row of a line that counts, whoever it rules. */
    public Optional<Rule> line(String line) {
        return rules.stream().filter(this::counts).filter(rule -> rule.line().equals(line)).max(Comparator.comparing(Rule::firstDay));
    }

    /** Disputed rows that would count on that day were they switched on: to be shown beside an answer. */
    public List<Rule> disputed(RuleKind kind, ThresholdCategory buyer, ContractType contract) {
        return rules.stream().filter(rule -> rule.kind() == kind && rule.rules(buyer, contract) && rule.covers(day) && rule.status(day) == RuleStatus.DISPUTED).toList();
    }

    public Optional<Rule> find(String key) {
        return rules.stream().filter(rule -> rule.key().equals(key)).findFirst();
    }

    /** The rows that followed one another with this one, itself included, oldest first. */
    public List<Rule> history(Rule rule) {
        return rules.stream().filter(other -> other.line().equals(rule.line())).sorted(Comparator.comparing(Rule::firstDay).thenComparing(Rule::key)).toList();
    }

    /** The rows that began or ended to count after a day, until this book's; in the order of the days. */
    public List<Turn> since(LocalDate before) {
        var turns = new ArrayList<Turn>();
        for (var rule : rules.stream().filter(Rule::isOn).toList()) {
            if (rule.firstDay().isAfter(before) && !rule.firstDay().isAfter(day)) turns.add(new Turn(rule.firstDay(), rule, true));
            rule.lastDay().map(last -> last.plusDays(1)).filter(end -> end.isAfter(before) && !end.isAfter(day)).ifPresent(end -> turns.add(new Turn(end, rule, false)));
        }
        return turns.stream().sorted(Comparator.comparing(Turn::day).thenComparing(turn -> turn.rule().kind()).thenComparing(turn -> turn.rule().line()).thenComparing(Turn::begins)).toList();
    }

    /** Every day on which a row begins to count, or counts no more; each once, oldest first. */
    public List<LocalDate> turningDays() {
        return rules.stream().filter(Rule::isOn).flatMap(rule -> Stream.concat(Stream.of(rule.firstDay()), rule.lastDay().map(last -> last.plusDays(1)).stream()))
                .distinct().sorted().collect(Collectors.toList());
    }

    private boolean counts(Rule rule) {
        return rule.status(day).counts();
    }

    private Stream<Rule> counted(RuleKind kind, ThresholdCategory buyer, ContractType contract) {
        return rules.stream().filter(this::counts).filter(rule -> rule.kind() == kind && rule.rules(buyer, contract));
    }

    /**
     * A row that begins or ends to count.
     *
     * @param day its first day, or the day after its last
     */
    public record Turn(LocalDate day, Rule rule, boolean begins) {}
}
