// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.faisceau.rules.api.Advice;
import org.faisceau.rules.api.Advice.Side;
import org.faisceau.rules.api.ContractType;
import org.faisceau.rules.api.Finding;
import org.faisceau.rules.api.Procedure;
import org.faisceau.rules.api.Question;
import org.faisceau.rules.api.Rule;
import org.faisceau.rules.api.RuleBook;
import org.faisceau.rules.api.RuleKind;
import org.faisceau.rules.api.Way;

/** Answers one question: the cell orders the procedures, and walls none of them in. Pure. */
record Matrix(List<Procedure> procedures) {
    /** Without what would change it. */
    Advice answer(Question question, RuleBook whole) {
        var book = whole.at(question.day());
        var threshold = book.one(RuleKind.EUROPEAN_THRESHOLD, question.buyer(), question.contract());
        var side = side(question, threshold);
        var cell = new ArrayList<Way>();
        var also = new ArrayList<Way>();
        var closed = new ArrayList<Way>();
        for (var procedure : procedures) {
            var way = way(procedure, question, book);
            if (rank(procedure, question, side) > 0) cell.add(way);
            else if (way.isOpen()) also.add(way);
            else closed.add(way);
        }
        cell.sort(Comparator.comparing(way -> rank(way.procedure(), question, side)));
        return new Advice(question, threshold, side, cell, also, closed, List.of());
    }

    /** Social services follow the adapted procedure whatever the amount. */
    private static Side side(Question question, Optional<Rule> threshold) {
        if (question.contract() == ContractType.SOCIAL_SERVICES) return Side.BELOW;
        if (question.value().isEmpty() || threshold.isEmpty()) return Side.UNKNOWN;
        return threshold.get().value().holds(question.value().get()) ? Side.ABOVE : Side.BELOW;
    }

    /** Its place in the cell, from 1; 0 outside. Where the side is unknown, both cells of that state of the market are shown. */
    private static int rank(Procedure procedure, Question question, Side side) {
        for (var cell : procedure.cells()) {
            var parts = cell.split("\\|");
            boolean isHere = parts[0].equals(question.market().name()) && (side == Side.UNKNOWN || parts[1].equals(side.name()));
            if (isHere) return Integer.parseInt(parts[2]);
        }
        return 0;
    }

    private static Way way(Procedure procedure, Question question, RuleBook book) {
        var rows = procedure.lines().stream().flatMap(line -> book.line(line).stream()).filter(row -> row.buyers().contains(question.buyer()) && concerns(row, question)).toList();
        return new Way(procedure, findings(procedure, new Conditions(question, book)), beside(procedure, question, book),
                book.find(procedure.candidates()).filter(row -> row.status(book.day()).counts()), rows);
    }

    private static boolean concerns(Rule row, Question question) {
        return row.contracts().contains(question.contract()) || question.contract() == ContractType.SOCIAL_SERVICES && row.contracts().contains(ContractType.SERVICES);
    }

    private static List<Finding> findings(Procedure procedure, Conditions conditions) {
        return switch (procedure.id()) {
            case TENDER -> conditions.tender();
            case INNOVATIVE_DIRECT -> conditions.innovativeDirect();
            case SMALL_DIRECT -> conditions.smallDirect();
            case ADAPTED -> conditions.adapted();
            case EXPERIMENTAL -> conditions.experimental();
            case DIALOGUE, NEGOTIATION -> conditions.negotiated();
            case PRECOMMERCIAL -> conditions.precommercial();
            case PARTNERSHIP -> conditions.partnership();
            case CONTEST -> conditions.contest();
        };
    }

    private static List<Rule> beside(Procedure procedure, Question question, RuleBook book) {
        return switch (procedure.id()) {
            case INNOVATIVE_DIRECT -> book.disputed(RuleKind.INNOVATION, question.buyer(), question.bought());
            case SMALL_DIRECT -> book.disputed(RuleKind.SMALL_AMOUNT, question.buyer(), question.bought());
            default -> List.of();
        };
    }
}
