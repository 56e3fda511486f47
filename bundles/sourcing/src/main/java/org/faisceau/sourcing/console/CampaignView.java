// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.faisceau.console.spi.Contributions;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.kernel.api.Words;
import org.faisceau.needs.api.Need;
import org.faisceau.sourcing.api.Campaign;
import org.faisceau.sourcing.api.CampaignState;
import org.faisceau.sourcing.api.Casefile;
import org.faisceau.sourcing.api.Conclusion;
import org.faisceau.sourcing.api.Duty;
import org.faisceau.sourcing.api.Member;
import org.faisceau.sourcing.api.Participant;
import org.faisceau.sourcing.api.Run;

/**
 * What the page of a campaign shows to those who read its inside.
 *
 * @param next steps that take no reason, for this person
 * @param people who may still be involved
 * @param closed accounts of those who take part that are closed
 * @param form what was typed into one of its small forms, and is wrong; blank otherwise
 * @param own what this person declares of interests; empty where they take no part
 */
record CampaignView(Casefile file, Names names, Optional<Need> need, boolean needsAreOff, List<CampaignState> next, May may, List<Option> people, Set<String> closed, Optional<Participant> own, List<Run> runs, Contributions others, Form form) {
    /** What this person may do. */
    record May(boolean lead, boolean bin, boolean abandon, boolean reopen) {}

    Campaign campaign() {
        return file.campaign();
    }

    String address() {
        return campaign().address();
    }

    LifeLine life() {
        return LifeLine.of(campaign().state(), file.steps());
    }

    boolean isOpenToWork() {
        return may.lead() && !campaign().state().isClosed();
    }

    boolean isConcludable() {
        return may.lead() && campaign().state() == CampaignState.REVIEW;
    }

    List<Member> forewarned() {
        return file.members().stream().filter(Member::isForewarned).toList();
    }

    Optional<Conclusion> inForce() {
        return file.conclusions().stream().filter(Conclusion::isInForce).findFirst();
    }

    boolean isWrong(String... fields) {
        return Stream.of(fields).anyMatch(field -> form.problem(field).isPresent());
    }

    /** What this person declares, as typed a moment ago or as declared before. */
    Form declaring() {
        if (form.has("action", "declare")) return form;
        return own.map(one -> Form.blank().with("declared", one.declared().name()).with("statement", one.statement())).orElse(Form.blank());
    }

    String owed(Words words, Duty duty) {
        return Saying.owed(words, names, duty);
    }

    /** Where a duty is done. */
    String duty(Duty.What what) {
        return switch (what) {
            case DECLARATIONS -> address() + "#participants";
            case SEVERAL_OPERATORS -> address() + "/panel";
            case NO_COMMITMENT, SAME_INFORMATION -> address() + "/ledger";
            case RETENTION -> address() + "/edit";
        };
    }

    /** Who declared stays in the file. */
    boolean mayRelease(Participant person) {
        return person.isIn() && person.declared() == Participant.Declared.MISSING;
    }

    CampaignState reopenTo() {
        return campaign().state() == CampaignState.ABANDONED ? CampaignState.DRAFT : CampaignState.REVIEW;
    }
}
