// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import java.util.List;
import java.util.Optional;
import org.faisceau.charters.api.Lab;
import org.faisceau.charters.api.Labs;
import org.faisceau.charters.api.PlaceKind;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Clash;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Ui;
import org.faisceau.console.spi.Visit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Between the form of a lab and what is recorded of it. */
@Component(service = LabForm.class)
public final class LabForm {
    private static final List<String> FIELDS = List.of("name", "bearer", "placeKind", "address", "surface", "equipment", "contact", "programme", "identity");
    private final Bearers bearers;

    @Activate
    public LabForm(@Reference Bearers bearers) {
        this.bearers = bearers;
    }

    /** What was typed, where the form has no problem. */
    static Optional<Lab.Content> read(Form form) {
        var name = form.text("name", Labs.NAME_MAX);
        var bearer = form.text("bearer", Labs.LINE_MAX);
        var kind = form.choice("placeKind", PlaceKind.class);
        var address = form.optional("address", Labs.LINE_MAX);
        var surface = form.value("surface").isBlank() ? Optional.of(0) : form.number("surface", 0, Lab.Content.SURFACE_MOST);
        var equipment = form.optional("equipment", Labs.TEXT_MAX);
        var contact = form.optional("contact", Labs.LINE_MAX);
        var programme = form.optional("programme", Labs.LINE_MAX);
        var identity = form.optional("identity", Labs.LINE_MAX);
        if (form.hasProblems()) return Optional.empty();
        return Optional.of(new Lab.Content(name, bearer, kind.orElseThrow(), address, surface.orElse(0), equipment, contact, programme, identity));
    }

    static Form filled(Lab lab) {
        var content = lab.content();
        return Form.blank().with("version", String.valueOf(lab.version())).with("name", content.name()).with("bearer", content.bearer()).with("placeKind", content.placeKind().name())
                .with("address", content.address()).with("surface", content.surface() == 0 ? "" : String.valueOf(content.surface())).with("equipment", content.equipment())
                .with("contact", content.contact()).with("programme", content.programme()).with("identity", content.identity());
    }

    Answer screen(Visit visit, int status, Form form, String address, String back) {
        var words = visit.words(LabForm.class);
        var kinds = Option.of(PlaceKind.class, kind -> words.say("placeKind." + kind));
        return new Answer.Screen(status, words.say(address.endsWith("/new") ? "lab.new" : "lab.edit"),
                new StaticTemplates().labForm(words, form, bearers.options(visit.actor(), form.value("bearer")), kinds, address, back));
    }

    /** Both versions, for who came second. */
    Answer conflict(Visit visit, Lab current, Form form) {
        var words = visit.words(LabForm.class);
        var clash = Clash.of(filled(current), form, FIELDS, field -> words.say("field." + field), (field, value) -> switch (field) {
            case "bearer" -> bearers.name(value);
            case "placeKind" -> words.say("placeKind." + value);
            default -> value;
        });
        var here = "/charters/" + current.id();
        return Answer.conflict(words.say("conflict.title"), Ui.clash(words, clash, here + "/edit", current.version(), here, "save"));
    }
}
