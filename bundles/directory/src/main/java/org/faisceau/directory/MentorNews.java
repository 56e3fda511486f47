// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory;

import java.util.Map;
import org.faisceau.directory.api.Mentor;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Texts;
import org.faisceau.messages.api.Audience;
import org.faisceau.messages.api.Letter;
import org.faisceau.messages.api.Messages;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks the people of an organisation whether it inspires others, and tells who asked what they answered; after the commit, never in it. */
@Component(service = MentorNews.class)
public final class MentorNews {
    private static final Texts TEXTS = Texts.beside(MentorNews.class);
    private final Messages messages;
    private final Organisations organisations;

    @Activate
    public MentorNews(@Reference Messages messages, @Reference Organisations organisations) {
        this.messages = messages;
        this.organisations = organisations;
    }

    void asked(Actor actor, Mentor mentor) {
        var name = name(mentor);
        messages.post(actor, letter(MentorAskedKind.WORD, Audience.organisation(mentor.organisation()), mentor).saying(locale -> Map.of("organisation", name)));
    }

    void answered(Actor actor, Mentor mentor) {
        var name = name(mentor);
        messages.post(actor, letter(MentorAnsweredKind.WORD, Audience.person(mentor.askedBy()), mentor)
                .saying(locale -> Map.of("organisation", name, "answer", TEXTS.in(locale).say("mentor.answer." + mentor.state()))));
    }

    private static Letter letter(String kind, Audience to, Mentor mentor) {
        return Letter.of(kind, to, mentor.organisation() + "/" + mentor.version()).about(new Ref(Organisation.KIND, mentor.organisation()));
    }

    private String name(Mentor mentor) {
        return organisations.find(Actor.system(), mentor.organisation()).map(Organisation::name).orElse("");
    }
}
