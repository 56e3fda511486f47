// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.rest;

import org.faisceau.directory.api.Introduction;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ref;

/** An introduction as a caller reads it: days and moments ISO, empty for what is not there. */
record IntroductionAnswer(
        String id,
        String state,
        String company,
        String buyer,
        String about,
        String channel,
        String heldOn,
        String said,
        String followUpOn,
        String companyAnswer,
        String companyReason,
        String buyerAnswer,
        String buyerReason,
        String madeOn,
        String outcome,
        String outcomeNote,
        String askedAt,
        String changedAt,
        int version) {
    static IntroductionAnswer of(Introduction one) {
        var content = one.content();
        return new IntroductionAnswer(one.id(), one.state().name(), content.company(), content.buyer(), content.about().map(Ref::toString).orElse(""),
                content.channel().name(), content.heldOn().toString(), content.said(), Days.write(content.followUpOn()), one.company().answer().name(), one.company().reason(),
                one.buyer().answer().name(), one.buyer().reason(), Days.write(one.madeOn()), one.outcome().map(Enum::name).orElse(""), one.outcomeNote(),
                one.askedAt().toString(), one.changedAt().toString(), one.version());
    }
}
