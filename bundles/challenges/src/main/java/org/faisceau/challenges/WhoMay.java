// SPDX-License-Identifier: Apache-2.0
package org.faisceau.challenges;

import static org.faisceau.challenges.db.Tables.CHALLENGES_APPLICATION;
import static org.faisceau.challenges.db.Tables.CHALLENGES_EDITION;
import static org.faisceau.challenges.db.Tables.CHALLENGES_JUROR;

import java.util.ArrayList;
import org.faisceau.challenges.api.Applicant;
import org.faisceau.challenges.api.Application;
import org.faisceau.challenges.api.Edition;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Who may what of challenges. */
final class WhoMay {
    private WhoMay() {}

    /** Editions outside the bin: what is published is public. */
    static Condition seeEditions(Actor actor) {
        return CHALLENGES_EDITION.BINNED_AT.eq(0L).and(leads(actor) ? DSL.noCondition() : CHALLENGES_EDITION.STATE.ne(Edition.State.DRAFT.name()));
    }

    /** Writes editions, decides on applications, calls the jury, concludes. */
    static boolean leads(Actor actor) {
        return actor.is(Role.MANAGER);
    }

    /** One's own, all for managers, and what a jury rates for its members. */
    static Condition seeApplications(Applicant applicant) {
        var actor = applicant.actor();
        if (leads(actor)) return DSL.noCondition();
        if (!actor.is(Role.OBSERVER)) return own(applicant);
        var all = new ArrayList<Condition>();
        all.add(own(applicant));
        var juries = DSL.select(CHALLENGES_JUROR.EDITION_ID).from(CHALLENGES_JUROR).where(CHALLENGES_JUROR.ACCOUNT.eq(actor.id()));
        all.add(CHALLENGES_APPLICATION.EDITION_ID.in(juries).and(CHALLENGES_APPLICATION.STATE.in(Application.State.RATED.stream().map(Enum::name).sorted().toList())));
        return DSL.or(all);
    }

    /** {@link #owns} in the words of the database. */
    static Condition own(Applicant applicant) {
        var actor = applicant.actor();
        if (!actor.is(Role.OBSERVER)) return CHALLENGES_APPLICATION.ID.eq(applicant.application()).and(DSL.condition(!applicant.application().isEmpty()));
        var account = CHALLENGES_APPLICATION.CREATED_BY.eq(actor.id());
        return actor.organisation().isEmpty() ? account : account.or(CHALLENGES_APPLICATION.ORGANISATION.eq(actor.organisation()));
    }

    /** Changes it while it takes changes: whose it is, and managers what they wrote down from a letter. */
    static boolean writes(Applicant applicant, Application application) {
        return owns(applicant, application) || leads(applicant.actor()) && !application.recordedBy().isEmpty();
    }

    /** What it says; of one that was never sent, or that was taken back, others learn at most who has begun. */
    static boolean reads(Applicant applicant, Application application) {
        return application.sentAt().isPresent() && application.state() != Application.State.WITHDRAWN || owns(applicant, application);
    }

    /** Whose application it is: the account, its organisation, who holds the link. */
    static boolean owns(Applicant applicant, Application application) {
        var actor = applicant.actor();
        return application.id().equals(applicant.application()) || !application.createdBy().isEmpty() && application.createdBy().equals(actor.id()) || actor.belongsTo(application.organisation());
    }
}
