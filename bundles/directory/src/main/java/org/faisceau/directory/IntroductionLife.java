// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import java.time.Instant;
import java.util.Optional;
import org.faisceau.directory.api.Introduction;
import org.faisceau.directory.api.IntroductionContent;
import org.faisceau.directory.api.IntroductionOutcome;
import org.faisceau.directory.api.IntroductionPast;
import org.faisceau.directory.api.IntroductionReply.Answer;
import org.faisceau.directory.api.IntroductionReply;
import org.faisceau.directory.api.IntroductionSide;
import org.faisceau.directory.api.IntroductionState;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;

/** The steps of an introduction: what it is after each. Pure; who may is asked elsewhere. */
final class IntroductionLife {
    private IntroductionLife() {}

    /** A new one; both sides wait. */
    static Introduction asked(String id, IntroductionContent content, Actor actor, Instant now) {
        return new Introduction(id, content, IntroductionState.PROPOSED, Optional.empty(), "", actor.id(), now, IntroductionReply.waiting(),
                IntroductionReply.waiting(), Optional.empty(), 0, now, 1);
    }

    /** One that is over, or was made, on a day gone by: all it says happened at noon of that day. */
    static Introduction past(String id, IntroductionContent content, IntroductionPast past, Actor actor) {
        var then = past.on().atTime(12, 0).atZone(Days.PARIS).toInstant();
        var asked = asked(id, content, actor, then);
        if (past.state() == IntroductionState.WITHDRAWN) return withdrawn(asked, then);
        if (past.state() == IntroductionState.DECLINED) {
            return answered(asked, past.declinedBy().orElse(IntroductionSide.COMPANY), Answer.DECLINED, past.reason(), actor, then);
        }
        var agreed = answered(asked, IntroductionSide.COMPANY, Answer.ACCEPTED, "", actor, then);
        var made = answered(agreed, IntroductionSide.BUYER, Answer.ACCEPTED, "", actor, then);
        return past.outcome().map(outcome -> concluded(made, outcome, past.note(), then)).orElse(made);
    }

    /** With the answer of one side: made once both agreed, declined once one did not. */
    static Introduction answered(Introduction one, IntroductionSide side, Answer answer, String reason, Actor actor, Instant now) {
        var reply = new IntroductionReply(answer, actor.id(), now, reason);
        var company = side == IntroductionSide.COMPANY ? reply : one.company();
        var buyer = side == IntroductionSide.BUYER ? reply : one.buyer();
        boolean isMade = company.answer() == Answer.ACCEPTED && buyer.answer() == Answer.ACCEPTED;
        var state = answer == Answer.DECLINED ? IntroductionState.DECLINED : isMade ? IntroductionState.MADE : one.state();
        return new Introduction(one.id(), one.content(), state, one.outcome(), one.outcomeNote(), one.askedBy(), one.askedAt(), company, buyer,
                isMade ? Optional.of(Days.of(now)) : one.madeOn(), one.reminders(), now, one.version() + 1);
    }

    /** True where nothing happened since that side answered. */
    static boolean isLastAnswer(Introduction one, IntroductionSide side) {
        boolean isOver = one.state() == IntroductionState.CONCLUDED || one.state() == IntroductionState.WITHDRAWN;
        return !isOver && !one.reply(side).isWaiting() && one.reply(side).at().equals(one.changedAt());
    }

    /** Without the answer of one side, which is waited for again. */
    static Introduction unanswered(Introduction one, IntroductionSide side, Instant now) {
        var company = side == IntroductionSide.COMPANY ? IntroductionReply.waiting() : one.company();
        var buyer = side == IntroductionSide.BUYER ? IntroductionReply.waiting() : one.buyer();
        return new Introduction(one.id(), one.content(), IntroductionState.PROPOSED, one.outcome(), one.outcomeNote(), one.askedBy(), one.askedAt(), company, buyer,
                Optional.empty(), one.reminders(), now, one.version() + 1);
    }

    static Introduction changed(Introduction one, IntroductionContent content, Instant now) {
        return new Introduction(one.id(), content, one.state(), one.outcome(), one.outcomeNote(), one.askedBy(), one.askedAt(), one.company(), one.buyer(),
                one.madeOn(), one.reminders(), now, one.version() + 1);
    }

    static Introduction concluded(Introduction one, IntroductionOutcome outcome, String note, Instant now) {
        return new Introduction(one.id(), one.content(), IntroductionState.CONCLUDED, Optional.of(outcome), note, one.askedBy(), one.askedAt(), one.company(),
                one.buyer(), one.madeOn(), one.reminders(), now, one.version() + 1);
    }

    static Introduction withdrawn(Introduction one, Instant now) {
        return new Introduction(one.id(), one.content(), IntroductionState.WITHDRAWN, one.outcome(), one.outcomeNote(), one.askedBy(), one.askedAt(),
                one.company(), one.buyer(), one.madeOn(), one.reminders(), now, one.version() + 1);
    }
}
