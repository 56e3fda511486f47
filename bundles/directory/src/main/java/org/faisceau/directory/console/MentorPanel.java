// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.console;

import gg.jte.Content;
import java.util.Optional;
import org.faisceau.console.spi.Panel;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.Mentors;
import org.faisceau.directory.api.Organisation;
import org.faisceau.kernel.api.Ref;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** On an organisation: what it can tell others, and how it answered. */
@Component
public final class MentorPanel implements Panel {
    private final Mentors mentors;
    private final MentorNames names;

    @Activate
    public MentorPanel(@Reference Mentors mentors, @Reference MentorNames names) {
        this.mentors = mentors;
        this.names = names;
    }

    @Override
    public String id() {
        return "directory.mentor";
    }

    @Override
    public String kind() {
        return Organisation.KIND;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public String title(Visit visit) {
        return visit.words(MentorPanel.class).say("mentor.title");
    }

    @Override
    public Optional<Content> show(Visit visit, Ref ref) {
        return mentors.of(visit.actor(), ref.id()).map(one -> new StaticTemplates().mentor(visit.words(MentorPanel.class), names.line(visit, one), mentors.mayChange(visit.actor(), one)));
    }
}
