// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.api;

import java.util.List;
import java.util.stream.Stream;

/**
 * All that one person may read of a dossier, at one moment.
 *
 * @param answers those written, claims and counter-arguments
 * @param evidence in the order of indications and then of time; without what is closed to this person
 * @param hidden how many pieces are closed to this person
 * @param experts accounts named on it
 */
public record Casebook(
        Dossier dossier, Grid grid, List<Step> steps, List<Answer> answers, List<Evidence> evidence, int hidden, List<Position> positions,
        List<Remark> remarks, List<MoreWanted> requests, List<String> experts) {
    public Casebook {
        steps = List.copyOf(steps);
        answers = List.copyOf(answers);
        evidence = List.copyOf(evidence);
        positions = List.copyOf(positions);
        remarks = List.copyOf(remarks);
        requests = List.copyOf(requests);
        experts = List.copyOf(experts);
    }

    /** What is said of an indication; never absent. */
    public Answer answer(String indication, Answer.Part part) {
        return answers.stream().filter(one -> one.indication().equals(indication) && one.part() == part).findFirst()
                .orElseGet(() -> Answer.none(indication, part));
    }

    public List<Evidence> evidence(String indication) {
        return evidence.stream().filter(one -> one.indication().equals(indication)).toList();
    }

    public List<Position> positions(String indication) {
        return positions.stream().filter(one -> one.indication().equals(indication)).toList();
    }

    /** Comments on an indication, oldest first; on the whole dossier where it is empty. */
    public List<Remark> remarks(String indication) {
        return remarks.stream().filter(one -> one.indication().equals(indication)).toList();
    }

    /** The indications that the grid has no more and about which something was written. */
    public List<Indication> former() {
        return grid.former().stream().filter(one -> isTouched(one.code())).toList();
    }

    private boolean isTouched(String code) {
        return Stream.of(answers.stream().map(Answer::indication), evidence.stream().map(Evidence::indication), positions.stream().map(Position::indication), remarks.stream().map(Remark::indication))
                .flatMap(codes -> codes).anyMatch(code::equals);
    }

    /** Who took a position, in the order of their first. */
    public List<String> reviewers() {
        return positions.stream().map(Position::actor).distinct().toList();
    }
}
