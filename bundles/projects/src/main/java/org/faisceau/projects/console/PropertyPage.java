// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.console;

import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.projects.api.Properties;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The sheet of intellectual property of a project, and what it does not say yet. */
@Component
public final class PropertyPage implements Page {
    private final ProjectHeads heads;
    private final Properties properties;
    private final PropertyViews views;
    private final Names names;

    @Activate
    public PropertyPage(@Reference ProjectHeads heads, @Reference Properties properties, @Reference PropertyViews views, @Reference Names names) {
        this.heads = heads;
        this.properties = properties;
        this.views = views;
        this.names = names;
    }

    @Override
    public Address address() {
        return Address.of("projects/{id}/property");
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(PropertyPage.class);
        return heads.within(visit, head -> properties.find(visit.actor(), head.project().id()).map(sheet -> {
            var sides = views.sides(visit.actor(), words, head.project());
            var view = new PropertyView(head, sheet, sides, views.missing(words, sheet, sides), sheet.account().isEmpty() ? "" : names.account(sheet.account()));
            return Answer.screen(head.project().title(), new StaticTemplates().property(words, view));
        }).orElseGet(Answer::notFound));
    }
}
