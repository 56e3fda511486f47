// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import java.util.Optional;
import org.faisceau.console.spi.Action;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Mentors;
import org.faisceau.directory.api.Organisation;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** « Ask as mentor » on the page of an organisation that nobody asked. */
@Component
public final class MentorFromOrganisation implements Action {
    private final Mentors mentors;

    @Activate
    public MentorFromOrganisation(@Reference Mentors mentors) {
        this.mentors = mentors;
    }

    @Override
    public String id() {
        return "directory.ask-mentor";
    }

    @Override
    public String kind() {
        return Organisation.KIND;
    }

    @Override
    public Role role() {
        return Role.MANAGER;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String label(Visit visit) {
        return visit.words(MentorFromOrganisation.class).say("mentor.action");
    }

    @Override
    public String icon() {
        return "star";
    }

    @Override
    public Optional<String> address(Visit visit, Ref ref) {
        return mentors.mayAsk(visit.actor(), ref.id()) ? Optional.of("/directory/mentors/" + ref.id()) : Optional.empty();
    }
}
