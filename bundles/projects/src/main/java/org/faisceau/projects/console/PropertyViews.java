// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.console;

import java.util.List;
import java.util.Map;
import org.faisceau.console.spi.Option;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Words;
import org.faisceau.projects.api.Project;
import org.faisceau.projects.api.PropertySheet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says who the sides of a project are, and what its sheet of intellectual property does not say yet; for screen and paper. */
@Component(service = PropertyViews.class)
public final class PropertyViews {
    private final Organisations organisations;

    @Activate
    public PropertyViews(@Reference Organisations organisations) {
        this.organisations = organisations;
    }

    /** Bearer and partners. */
    List<Option> sides(Actor actor, Words words, Project project) {
        Map<String, Organisation> named = organisations.findAll(actor, project.sides());
        return project.sides().stream().map(id -> new Option(id, named.containsKey(id) ? named.get(id).name() : words.say("name.gone"))).toList();
    }

    /** In words. */
    List<String> missing(Words words, PropertySheet sheet, List<Option> sides) {
        return sheet.missing(sides.stream().map(Option::value).toList()).stream()
                .map(one -> sides.stream().filter(side -> side.value().equals(one)).findFirst().map(side -> words.say("property.noBackground", side.label())).orElseGet(() -> words.say("field." + one))).toList();
    }
}
