// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.console;

import java.util.List;
import java.util.Optional;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Clash;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Ui;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Words;
import org.faisceau.network.api.Structure;
import org.faisceau.network.api.StructureKind;
import org.faisceau.network.api.Structures;

/** Between the form of a structure and what is recorded of it. */
final class StructureForm {
    private static final List<String> FIELDS = List.of("kind", "name", "bearer", "place", "surface", "equipment", "neighbours", "programme", "site", "source", "sourceDay");

    private StructureForm() {}

    static Form filled(Structure structure) {
        var one = structure.content();
        return Form.blank().with("version", String.valueOf(structure.version())).with("kind", one.kind().name()).with("name", one.name()).with("bearer", one.bearer()).with("place", one.place())
                .with("surface", one.surface() == 0 ? "" : String.valueOf(one.surface())).with("equipment", one.equipment()).with("neighbours", one.neighbours()).with("programme", one.programme()).with("site", one.site())
                .with("source", one.source()).with("sourceDay", Days.write(one.sourceDay()));
    }

    /** What was typed, where the form has no problem. */
    static Optional<Structure.Content> read(Form form) {
        var kind = form.choice("kind", StructureKind.class);
        var name = form.text("name", Structures.LINE_MAX);
        var bearer = form.optional("bearer", Structures.LINE_MAX);
        var place = form.optional("place", Structures.LINE_MAX);
        var surface = form.number("surface", 0, Structure.Content.SURFACE_MOST);
        var equipment = form.optional("equipment", Structures.TEXT_MAX);
        var neighbours = form.optional("neighbours", Structures.TEXT_MAX);
        var programme = form.optional("programme", Structures.TEXT_MAX);
        var site = form.optional("site", Structures.TEXT_MAX);
        var source = form.text("source", Structures.LINE_MAX);
        var sourceDay = form.day("sourceDay");
        if (form.hasProblems()) return Optional.empty();
        return Optional.of(new Structure.Content(kind.orElseThrow(), name, bearer, place, surface.orElse(0), equipment, neighbours, programme, site, source, sourceDay));
    }

    static Answer screen(Visit visit, int status, Form form, String address, String back) {
        var words = visit.words(StructureForm.class);
        return new Answer.Screen(status, words.say(form.version() == 0 ? "structure.new" : "structure.edit"), new StaticTemplates().structureForm(words, form, StructureFilters.kinds(words), address, back));
    }

    static Answer conflict(Visit visit, Structure current, Form form) {
        var words = visit.words(StructureForm.class);
        var clash = Clash.of(filled(current), form, FIELDS, field -> words.say("field." + field), (field, value) -> said(words, field, value));
        return Answer.conflict(words.say("structure.edit"), Ui.clash(words, clash, current.address() + "/edit", current.version(), current.address(), "save"));
    }

    private static String said(Words words, String field, String value) {
        return field.equals("kind") && words.has("structure.kind." + value) ? words.say("structure.kind." + value) : value;
    }
}
