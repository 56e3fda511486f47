// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.transfer;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.faisceau.directory.api.Organisations;
import org.faisceau.documents.spi.Importable;
import org.faisceau.documents.spi.Line;
import org.faisceau.documents.spi.Report;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Texts;
import org.faisceau.needs.api.CpvCodes;
import org.faisceau.needs.api.Details;
import org.faisceau.needs.api.Families;
import org.faisceau.needs.api.Needs;
import org.faisceau.needs.api.Themes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Imports needs: new ones become drafts. Knows a line again by {@link Identity}; two lines of one chunk that are the same need are not
 * both taken.
 */
@Component
public final class NeedImport implements Importable {
    private final Needs needs;
    private final Themes themes;
    private final CpvCodes codes;
    private final Organisations organisations;
    private final Details details;
    private final Families families;
    private final Departments departments = new Departments();

    @Activate
    public NeedImport(@Reference Needs needs, @Reference Themes themes, @Reference CpvCodes codes, @Reference Organisations organisations,
            @Reference Details details, @Reference Families families) {
        this.needs = needs;
        this.themes = themes;
        this.codes = codes;
        this.organisations = organisations;
        this.details = details;
        this.families = families;
    }

    @Override
    public String kind() {
        return NeedExport.WORD;
    }

    @Override
    public String title(Locale locale) {
        return Texts.beside(NeedImport.class).in(locale).say("needs");
    }

    @Override
    public String address() {
        return "/needs";
    }

    @Override
    public Role role() {
        return Role.BUYER;
    }

    @Override
    public List<Column> columns(Locale locale) {
        return Stream.concat(NeedColumns.offered(locale).stream(), DetailColumns.offered(locale).stream()).toList();
    }

    @Override
    public Report importLines(Actor actor, Locale locale, List<Line> lines, boolean dryRun) {
        var words = Texts.beside(NeedImport.class).in(locale);
        var reading = new LineReading(codes, new ThemeNames(themes.list(actor)), departments, words);
        var report = new Chunk(needs, organisations, actor, words, dryRun).take(lines.stream().map(reading::read).toList());
        return new DetailIntake(details, new Nomenclatures(organisations, families, actor), actor, words, dryRun).take(lines, report);
    }
}
