// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.faisceau.directory.api.ThresholdCategory;
import org.faisceau.kernel.api.Euros;
import org.faisceau.rules.api.ContractType;
import org.faisceau.rules.api.Finding;
import org.faisceau.rules.api.Market;
import org.faisceau.rules.api.Question;
import org.faisceau.rules.api.RuleBook;
import org.faisceau.rules.api.RuleKind;

/** The conditions of each procedure, held against one question by the book of its day. Pure. */
record Conditions(Question question, RuleBook book) {
    private static final int SHARE_DIGITS = 4;

    /** Below a ceiling, or by lot; innovative, as a person shows; the three duties. */
    List<Finding> innovativeDirect() {
        var all = new ArrayList<Finding>(ceiling(RuleKind.INNOVATION, RuleKind.INNOVATIVE_LOT));
        all.add(Finding.toEstablish("innovation"));
        book.one(RuleKind.PRESUMPTION, question.buyer(), bought()).map(row -> Finding.toEstablish("presumption").by(row))
                .or(() -> book.former(RuleKind.PRESUMPTION, question.buyer(), bought()).map(row -> Finding.toEstablish("presumption.over").by(row))).ifPresent(all::add);
        all.addAll(duties());
        return all;
    }

    List<Finding> smallDirect() {
        var all = new ArrayList<Finding>(whole(RuleKind.SMALL_AMOUNT));
        all.addAll(duties());
        return all;
    }

    /** Below the European thresholds; small lots and social services whatever the whole comes to. */
    List<Finding> adapted() {
        if (question.contract() == ContractType.SOCIAL_SERVICES) return List.of(Finding.met("social"));
        var threshold = book.one(RuleKind.EUROPEAN_THRESHOLD, question.buyer(), question.contract());
        if (question.value().isEmpty()) return List.of(Finding.toEstablish("value.unknown"));
        var value = question.value().get();
        if (threshold.isEmpty()) return List.of(Finding.toEstablish("threshold.unknown").with(value));
        if (!threshold.get().value().holds(value)) return List.of(Finding.met("value.below").by(threshold.get()).with(value));
        return question.lots().isEmpty() ? List.of(Finding.unmet("value.below").by(threshold.get()).with(value)) : lot(RuleKind.SMALL_LOT);
    }

    List<Finding> tender() {
        var threshold = book.one(RuleKind.EUROPEAN_THRESHOLD, question.buyer(), bought());
        if (question.value().isEmpty() || threshold.isEmpty()) return List.of(Finding.met("choice"));
        var value = question.value().get();
        var reached = threshold.get().value().holds(value) ? "threshold.reached" : "threshold.choice";
        var met = Finding.met(reached).by(threshold.get()).with(value);
        return question.urgent() ? List.of(met, Finding.toEstablish("urgency")) : List.of(met);
    }

    /** The same cases open the dialogue and the procedure with negotiation; a contracting entity is free. */
    List<Finding> negotiated() {
        if (question.buyer() == ThresholdCategory.ENTITY) return List.of(Finding.met("entity"));
        return List.of(switch (question.market()) {
            case AVAILABLE -> Finding.toEstablish("case.other");
            case TO_ADAPT -> Finding.met("case.adapt");
            case NONE -> Finding.toEstablish("case.innovative");
        });
    }

    List<Finding> precommercial() {
        return List.of(nothingThere(), question.research() ? Finding.met("research") : Finding.unmet("research"), Finding.toEstablish("risk.shared"), Finding.toEstablish("purchase.apart"));
    }

    List<Finding> partnership() {
        var need = question.market() == Market.TO_ADAPT ? Finding.toEstablish("need.unsatisfied") : nothingThere();
        return List.of(need, question.research() ? Finding.met("research") : Finding.toEstablish("research"), Finding.toEstablish("results.bought"));
    }

    /** Two readings of the law stand beside one another; either wants the authorisation in full. */
    List<Finding> experimental() {
        var all = new ArrayList<Finding>();
        var told = question.experiment();
        if (told.reference().isBlank()) all.add(Finding.unmet("experiment.reference"));
        if (told.authority().isBlank()) all.add(Finding.unmet("experiment.authority"));
        if (told.perimeter().isBlank()) all.add(Finding.unmet("experiment.perimeter"));
        if (told.duration().isBlank()) all.add(Finding.unmet("experiment.duration"));
        if (told.isComplete()) all.add(Finding.met("experiment"));
        all.add(Finding.toEstablish(question.contract() == ContractType.SUPPLIES ? "reading.programmeNot" : "reading.programme"));
        all.add(Finding.toEstablish("reading.derogation"));
        return all;
    }

    List<Finding> contest() {
        return List.of(Finding.toEstablish("jury"));
    }

    private ContractType bought() {
        return question.bought();
    }

    private Finding nothingThere() {
        return question.market() == Market.NONE ? Finding.met("market.none") : Finding.unmet("market.none");
    }

    /** The whole need below the ceiling; where it is not and a lot was told, that lot. */
    private List<Finding> ceiling(RuleKind kind, RuleKind ofLot) {
        var whole = whole(kind);
        boolean isClosed = whole.stream().anyMatch(finding -> finding.state() == Finding.State.UNMET);
        return isClosed && question.lots().isPresent() ? lot(ofLot) : whole;
    }

    private List<Finding> whole(RuleKind kind) {
        var ceiling = book.one(kind, question.buyer(), bought());
        if (ceiling.isEmpty()) return List.of(none(kind));
        if (question.value().isEmpty()) return List.of(Finding.toEstablish("value.unknownBelow").by(ceiling.get()));
        var value = question.value().get();
        var below = ceiling.get().value().holds(value) ? Finding.met("value.below") : Finding.unmet("value.below");
        return List.of(below.by(ceiling.get()).with(value));
    }

    private Finding none(RuleKind kind) {
        return book.next(kind, question.buyer(), bought()).map(row -> Finding.unmet("rule.later").by(row)).orElse(Finding.unmet("rule.none"));
    }

    private List<Finding> lot(RuleKind kind) {
        var lots = question.lots().orElseThrow();
        var ceiling = book.one(kind, question.buyer(), bought());
        if (ceiling.isEmpty()) return List.of(none(kind));
        var below = ceiling.get().value().holds(lots.lot()) ? Finding.met("lot.below") : Finding.unmet("lot.below");
        return List.of(below.by(ceiling.get()).with(lots.lot()), share(lots));
    }

    private Finding share(Question.Lots lots) {
        var most = book.one(RuleKind.LOT_SHARE, question.buyer(), bought());
        if (most.isEmpty()) return Finding.toEstablish("share.unknown");
        if (question.value().filter(value -> value.cents() > 0).isEmpty()) return Finding.toEstablish("share.valueUnknown").by(most.get());
        var share = share(lots.lot().plus(lots.waived()), question.value().get());
        return (most.get().value().holds(share) ? Finding.met("share") : Finding.unmet("share")).by(most.get()).with(share);
    }

    /** Rounded up, so that what is too much never looks as if it were not. */
    private static BigDecimal share(Euros part, Euros whole) {
        return part.amount().divide(whole.amount(), SHARE_DIGITS, RoundingMode.UP);
    }

    private static List<Finding> duties() {
        return List.of(Finding.toEstablish("duty.relevant"), Finding.toEstablish("duty.funds"), Finding.toEstablish("duty.rotation"));
    }
}
