// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library.console;

import java.util.Optional;
import org.faisceau.console.spi.Action;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.faisceau.library.api.Feedbacks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Leads from a meeting that was held to writing down what was learnt from it. */
@Component
public final class GatheringFeedbackAction implements Action {
    private final Feedbacks feedbacks;
    private final UntoldMeetings meetings;

    @Activate
    public GatheringFeedbackAction(@Reference Feedbacks feedbacks, @Reference UntoldMeetings meetings) {
        this.feedbacks = feedbacks;
        this.meetings = meetings;
    }

    @Override
    public String id() {
        return "library.gathering";
    }

    @Override
    public String kind() {
        return "gathering";
    }

    @Override
    public Role role() {
        return Role.OBSERVER;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String label(Visit visit) {
        return visit.words(GatheringFeedbackAction.class).say("feedback.new");
    }

    @Override
    public String icon() {
        return "message-plus";
    }

    @Override
    public Optional<String> address(Visit visit, Ref ref) {
        return meetings.isHeld(visit, ref) ? AboutPanel.address(feedbacks, visit, ref) : Optional.empty();
    }
}
