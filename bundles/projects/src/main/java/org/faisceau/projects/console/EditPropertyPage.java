// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.console;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Clash;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Ui;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.projects.api.Projects;
import org.faisceau.projects.api.Properties;
import org.faisceau.projects.api.PropertySheet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes the sheet of intellectual property: field {@code background-<organisation>} for what each side brings. */
@Component
public final class EditPropertyPage implements Page {
    private static final List<String> FIELDS = List.of("owner", "licences", "publication", "confidentiality");
    private static final String BACKGROUND = "background-";
    private final ProjectHeads heads;
    private final Properties properties;
    private final PropertyViews views;

    @Activate
    public EditPropertyPage(@Reference ProjectHeads heads, @Reference Properties properties, @Reference PropertyViews views) {
        this.heads = heads;
        this.properties = properties;
        this.views = views;
    }

    @Override
    public Address address() {
        return Address.of("projects/{id}/property/edit").writtenBy(Role.BUYER);
    }

    @Override
    public Answer show(Visit visit) {
        return heads.within(visit, head -> properties.find(visit.actor(), head.project().id()).map(sheet -> screen(visit, 200, head, filled(sheet))).orElseGet(Answer::notFound));
    }

    private static Form filled(PropertySheet sheet) {
        var one = sheet.content();
        var form = Form.blank().with("version", String.valueOf(sheet.version())).with("owner", one.owner()).with("licences", one.licences()).with("publication", one.publication()).with("confidentiality", one.confidentiality());
        one.backgrounds().forEach((side, words) -> form.with(BACKGROUND + side, words));
        return form;
    }

    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(EditPropertyPage.class);
        var form = visit.form();
        return heads.within(visit, head -> {
            var sides = views.sides(visit.actor(), words, head.project());
            var backgrounds = new HashMap<String, String>();
            sides.forEach(side -> backgrounds.put(side.value(), form.optional(BACKGROUND + side.value(), Projects.TEXT_MAX)));
            var content = new PropertySheet.Content(backgrounds, form.optional("owner", Projects.TEXT_MAX), form.optional("licences", Projects.TEXT_MAX), form.optional("publication", Projects.TEXT_MAX),
                    form.optional("confidentiality", Projects.TEXT_MAX));
            if (form.hasProblems()) return screen(visit, 422, head, form);
            return Said.of(words, properties.write(visit.actor(), head.project().id(), form.version(), content), form, "project.refused", again -> screen(visit, 422, head, again),
                    lost -> conflict(visit, head, sides, lost, form), done -> Answer.redirect(head.address() + "/property", words.say("property.written")));
        });
    }

    private static Answer conflict(Visit visit, ProjectHead head, List<Option> sides, PropertySheet current, Form form) {
        var words = visit.words(EditPropertyPage.class);
        var fields = new ArrayList<>(sides.stream().map(side -> BACKGROUND + side.value()).toList());
        fields.addAll(FIELDS);
        var clash = Clash.of(filled(current), form, fields, field -> label(visit, sides, field), (field, value) -> value);
        return Answer.conflict(words.say("tab.property"), Ui.clash(words, clash, head.address() + "/property/edit", current.version(), head.address() + "/property", "save"));
    }

    private static String label(Visit visit, List<Option> sides, String field) {
        var words = visit.words(EditPropertyPage.class);
        return sides.stream().filter(side -> field.equals(BACKGROUND + side.value())).findFirst().map(side -> words.say("property.background", side.label())).orElseGet(() -> words.say("field." + field));
    }

    private Answer screen(Visit visit, int status, ProjectHead head, Form form) {
        var words = visit.words(EditPropertyPage.class);
        var sides = views.sides(visit.actor(), words, head.project());
        sides.forEach(side -> form.called(BACKGROUND + side.value(), words.say("property.background", side.label())));
        return new Answer.Screen(status, words.say("property.edit"), new StaticTemplates().propertyForm(words, head, sides, form));
    }
}
