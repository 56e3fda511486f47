// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.faisceau.dossiers.api.Finding;
import org.faisceau.dossiers.api.Grid;
import org.faisceau.dossiers.api.Indication;
import org.faisceau.dossiers.api.Indication.Weight;

/**
 * Reads the answers of a dossier as somebody who looks for its gaps. It counts nothing towards a mark and concludes nothing: it names
 * what is missing, what contradicts itself and what a judge would ask, each with the answer that raised it.
 */
final class Review {
    private static final Set<Weight> WANTS_PIECES = EnumSet.of(Weight.GATE, Weight.STRONG, Weight.SUPPORTING, Weight.DUTY);
    private static final Set<Weight> WANTS_ANSWER = EnumSet.of(Weight.GATE, Weight.DUTY);
    private final Grid grid;
    private final Map<String, List<String>> answers;
    private final Set<String> proven;

    private Review(Grid grid, Map<String, List<String>> answers, Set<String> proven) {
        this.grid = grid;
        this.answers = answers;
        this.proven = proven;
    }

    /**
     * @param answers values by the codes of indications; those without answer may be absent
     * @param proven codes of indications that have a piece of evidence at least
     */
    static List<Finding> of(Grid grid, List<Asking> askings, Map<String, List<String>> answers, Set<String> proven) {
        var review = new Review(grid, answers, proven);
        var findings = new ArrayList<Finding>();
        askings.forEach(asking -> review.raised(asking).ifPresent(code -> findings.add(new Finding(asking.kind(), code, asking.fr(), asking.en()))));
        for (var one : grid.indications()) {
            if (review.values(one).isEmpty() && WANTS_ANSWER.contains(one.weight())) findings.add(review.about(Finding.Kind.UNANSWERED, one));
            if (review.isBare(one) && WANTS_PIECES.contains(one.weight()) && !one.fr().pieces().isEmpty()) findings.add(review.about(Finding.Kind.MISSING_PIECE, one));
        }
        return findings;
    }

    private Finding about(Finding.Kind kind, Indication one) {
        return new Finding(kind, one.code(), one.fr().title(), one.en().title());
    }

    /** The code of the answer that raises it; of two, the first. */
    private Optional<String> raised(Asking asking) {
        var raisers = asking.when().stream().map(this::raiser).toList();
        return raisers.stream().allMatch(Optional::isPresent) ? raisers.get(0) : Optional.empty();
    }

    private Optional<String> raiser(Asking.When when) {
        return grid.indications().stream().filter(when::isAbout).filter(one -> holds(when, one)).map(Indication::code).findFirst();
    }

    private boolean holds(Asking.When when, Indication one) {
        var values = values(one);
        return switch (when.test()) {
            case IS -> values.contains(when.value());
            case IS_NOT -> !values.contains(when.value());
            case AT_LEAST -> values.stream().anyMatch(value -> value.matches("\\d{1,9}") && Integer.parseInt(value) >= Integer.parseInt(when.value()));
            case BARE -> isBare(one);
            case ALONE -> isFavourable(one) && !isSolutionProven();
        };
    }

    private boolean isSolutionProven() {
        return grid.indications().stream().anyMatch(one -> one.family().isAboutSolution() && isFavourable(one) && proven.contains(one.code()));
    }

    private boolean isBare(Indication one) {
        return isFavourable(one) && !proven.contains(one.code());
    }

    private boolean isFavourable(Indication one) {
        return one.isFavouredBy(values(one));
    }

    private List<String> values(Indication one) {
        return answers.getOrDefault(one.code(), List.of());
    }
}
