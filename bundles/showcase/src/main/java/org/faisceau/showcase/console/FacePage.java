// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.console;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Clash;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Ui;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.showcase.api.Channel;
import org.faisceau.showcase.api.Face;
import org.faisceau.showcase.api.Faces;
import org.faisceau.showcase.api.Showcase;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the Living-Lab says of itself, and its channels. Who comes second is shown both versions. */
@Component
public final class FacePage implements Page {
    private static final String HERE = "/showcase/face";
    private final Faces faces;

    @Activate
    public FacePage(@Reference Faces faces) {
        this.faces = faces;
    }

    @Override
    public Address address() {
        return Address.of("showcase/face").writtenBy(Role.MANAGER);
    }

    /** Who may not write it reads it where everybody does. */
    @Override
    public Answer show(Visit visit) {
        if (!faces.mayWrite(visit.actor())) return Answer.redirect(Showcase.HOME);
        return asked(visit, 200, filled(faces.face()));
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(FacePage.class);
        var form = visit.form();
        var name = form.text("name", Faces.LINE_MAX);
        var lead = form.optional("lead", Faces.TEXT_MAX);
        var contact = form.optional("contact", Faces.TEXT_MAX);
        var mail = form.optional("mail", Faces.LINE_MAX);
        if (form.hasProblems()) return asked(visit, 422, form);
        var channels = Stream.of(Channel.values()).filter(one -> !form.value(one.name()).isBlank()).collect(Collectors.toMap(Function.identity(), one -> form.value(one.name())));
        return Said.of(words, faces.write(visit.actor(), form.version(), new Face(name, lead, contact, mail, channels, 0)), form, again -> asked(visit, 422, again), lost -> conflict(visit, lost, form),
                done -> Answer.redirect(HERE, words.say("face.changed")));
    }

    private static Form filled(Face face) {
        var form = Form.blank().with("version", String.valueOf(face.version())).with("name", face.name()).with("lead", face.lead()).with("contact", face.contact()).with("mail", face.mail());
        face.channels().forEach((channel, address) -> form.with(channel.name(), address));
        return form;
    }

    private Answer asked(Visit visit, int status, Form form) {
        var words = visit.words(FacePage.class);
        return new Answer.Screen(status, words.say("tab.face"), new StaticTemplates().face(words, form, List.of(Channel.values()), visit.contributions(Face.REF)));
    }

    private static Answer conflict(Visit visit, Face current, Form form) {
        var words = visit.words(FacePage.class);
        var fields = Stream.concat(Stream.of("name", "lead", "contact", "mail"), Stream.of(Channel.values()).map(Channel::name)).toList();
        var clash = Clash.of(filled(current), form, fields, field -> words.say("field." + field), (field, value) -> value);
        return Answer.conflict(words.say("tab.face"), Ui.clash(words, clash, HERE, current.version(), HERE, "save"));
    }
}
