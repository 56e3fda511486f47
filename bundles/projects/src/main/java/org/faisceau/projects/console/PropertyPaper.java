// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects.console;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.console.spi.Option;
import org.faisceau.documents.api.Paper;
import org.faisceau.documents.spi.Printable;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Texts;
import org.faisceau.kernel.api.Words;
import org.faisceau.projects.api.Project;
import org.faisceau.projects.api.Projects;
import org.faisceau.projects.api.Properties;
import org.faisceau.projects.api.PropertySheet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The sheet of intellectual property on paper, with what it does not say yet. */
@Component
public final class PropertyPaper implements Printable {
    private static final Texts TEXTS = Texts.beside(PropertyPaper.class);
    private final Projects projects;
    private final Properties properties;
    private final PropertyViews views;

    @Activate
    public PropertyPaper(@Reference Projects projects, @Reference Properties properties, @Reference PropertyViews views) {
        this.projects = projects;
        this.properties = properties;
        this.views = views;
    }

    @Override
    public String kind() {
        return "project-property";
    }

    @Override
    public Optional<Paper> paper(Actor actor, Locale locale, String id) {
        var words = TEXTS.in(locale);
        return projects.find(actor, id).flatMap(project -> properties.find(actor, id).map(sheet -> paper(words, project, sheet, views.sides(actor, words, project))));
    }

    private Paper paper(Words words, Project project, PropertySheet sheet, List<Option> sides) {
        var content = sheet.content();
        var day = Days.of(sheet.version() == 0 ? project.changedAt() : sheet.at());
        var paper = Paper.titled(words.locale(), project.title(), day).kicker(words.say("tab.property")).author(sides.get(0).label());
        var missing = views.missing(words, sheet, sides);
        if (missing.isEmpty()) paper.note(words.say("property.whole"));
        else paper.note(words.say("property.shut")).items(missing);
        paper.section(words.say("property.backgrounds"));
        sides.forEach(side -> paper.subsection(side.label()).paragraph(said(words, content.backgrounds().getOrDefault(side.value(), ""))));
        paper.section(words.say("property.results")).subsection(words.say("field.owner")).paragraph(said(words, content.owner())).subsection(words.say("field.licences")).paragraph(said(words, content.licences()))
                .subsection(words.say("field.publication")).paragraph(said(words, content.publication())).subsection(words.say("field.confidentiality")).paragraph(said(words, content.confidentiality()));
        return paper.build();
    }

    private static String said(Words words, String text) {
        return text.isBlank() ? words.say("level.unsaid") : text;
    }
}
