// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects;

import static org.faisceau.projects.db.Tables.PROJECTS_PROJECT;

import java.time.Instant;
import java.util.Locale;
import org.faisceau.console.spi.Bin;
import org.faisceau.console.spi.rows.BinShelf;
import org.faisceau.console.spi.rows.RowBin;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Texts;
import org.faisceau.projects.api.Project;
import org.faisceau.projects.db.tables.records.ProjectsProjectRecord;
import org.faisceau.store.api.BinRows;
import org.faisceau.store.api.Journal;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The binned projects; who could put one there may take it out. What belongs to one goes with its row. */
@Component(service = Bin.class)
public final class ProjectBin implements RowBin {
    private static final BinRows<ProjectsProjectRecord> ROWS = new BinRows<>(Project.KIND, PROJECTS_PROJECT, PROJECTS_PROJECT.ID, PROJECTS_PROJECT.VERSION, PROJECTS_PROJECT.BINNED_AT, PROJECTS_PROJECT.BINNED_BY);
    private final BinShelf<ProjectsProjectRecord> shelf;

    @Activate
    public ProjectBin(@Reference Store store, @Reference Journal journal) {
        this.shelf = BinShelf.of(store.schema("projects", ProjectBin.class), journal, ROWS, WhoMay::own, (tx, row) -> row.getTitle());
    }

    @Override
    public BinShelf<?> shelf() {
        return shelf;
    }

    @Override
    public String title(Locale locale) {
        return Texts.beside(ProjectBin.class).in(locale).say("projects.title");
    }

    /** False where somebody was faster. */
    static boolean put(Writing tx, Actor actor, Project project, Instant now) {
        return ROWS.put(tx, actor, project.id(), project.version(), now);
    }
}
