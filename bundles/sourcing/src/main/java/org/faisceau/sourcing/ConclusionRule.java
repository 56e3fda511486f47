// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Unseen;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.sourcing.api.Campaigns;
import org.faisceau.sourcing.api.Conclusion;
import org.faisceau.sourcing.api.Duty;
import org.faisceau.sourcing.api.Duty.What;
import org.faisceau.sourcing.api.Member;
import org.faisceau.sourcing.api.Participant;
import org.faisceau.sourcing.api.Participant.Declared;
import org.faisceau.sourcing.api.Written;

/**
 * What a campaign owes before it is concluded. Pure. Sources: CCP L. 3, R. 2111-1 and R. 2111-2; the eight obligations of a file that
 * stands a review (declarations, several operators, notice, retention, same information).
 */
final class ConclusionRule {
    private ConclusionRule() {}

    /**
     * The duties.
     *
     * @param members whoever was ever in the panel
     * @param unnoticed companies of the panel that were not handed the notice
     * @param today the last day of retention has to lie behind it
     * @param behind companies of the panel that know less than others
     */
    static List<Duty> duties(Campaign campaign, List<Member> members, List<Participant> participants, List<String> unnoticed, List<String> behind, LocalDate today) {
        var in = participants.stream().filter(Participant::isIn).toList();
        var undeclared = in.stream().filter(one -> one.declared() == Declared.MISSING).map(Participant::account).toList();
        boolean areDeclared = !in.isEmpty() && undeclared.isEmpty();
        // Who declined was asked too: operators asked count, not those that stayed.
        boolean areSeveral = members.size() > 1 || !campaign.singleReason().isEmpty();
        boolean isNoticed = unnoticed.isEmpty() && !members.isEmpty();
        boolean isDated = campaign.content().retentionUntil().filter(day -> day.isAfter(today)).isPresent();
        return List.of(new Duty(What.DECLARATIONS, areDeclared, List.of(), undeclared), new Duty(What.SEVERAL_OPERATORS, areSeveral, List.of()), new Duty(What.NO_COMMITMENT, isNoticed, unnoticed),
                new Duty(What.RETENTION, isDated, List.of()), new Duty(What.SAME_INFORMATION, behind.isEmpty(), behind));
    }

    /** Why it is not concluded so; empty where it may be. */
    static Optional<Written> obstacle(Actor person, Conclusion.Draft draft, List<Participant> participants, List<Duty> duties) {
        if (participants.stream().noneMatch(one -> one.isIn() && one.account().equals(person.id()))) return invalid("", "conclusion.notParticipant");
        var open = duties.stream().filter(duty -> !duty.isDone()).findFirst();
        if (open.isPresent()) return invalid("", "duty." + open.get().what() + ".open");
        if (Unseen.is(draft.reasons())) return invalid("reasons", "form.required");
        if (Unseen.is(draft.searches())) return invalid("searches", "form.required");
        if (Unseen.is(draft.sources())) return invalid("sources", "form.required");
        boolean isTooLong = Stream.of(draft.reasons(), draft.searches(), draft.sources()).anyMatch(text -> text.length() > Campaigns.TEXT_MAX);
        return isTooLong ? invalid("reasons", "campaign.tooLong") : Optional.empty();
    }

    private static Optional<Written> invalid(String field, String key) {
        return Optional.of(new Written.Invalid(field, key));
    }
}
