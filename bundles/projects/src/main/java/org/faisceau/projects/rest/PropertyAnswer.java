// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.rest;

import java.util.List;
import java.util.Map;
import org.faisceau.projects.api.Project;
import org.faisceau.projects.api.PropertySheet;

/**
 * A sheet of intellectual property as JSON.
 *
 * @param missing what keeps the acquisition shut: fields, and identifiers of organisations whose background is not said
 */
record PropertyAnswer(List<BackgroundPart> backgrounds, String owner, String licences, String publication, String confidentiality, List<String> missing, int version) {
    static PropertyAnswer of(PropertySheet one, Project project) {
        var content = one.content();
        var backgrounds = content.backgrounds().entrySet().stream().sorted(Map.Entry.comparingByKey()).map(it -> new BackgroundPart(it.getKey(), it.getValue())).toList();
        return new PropertyAnswer(backgrounds, content.owner(), content.licences(), content.publication(), content.confidentiality(), one.missing(project.sides()), one.version());
    }
}
