// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects;

import static org.faisceau.projects.db.Tables.PROJECTS_EXPERIMENT;

import java.time.Instant;
import java.util.Locale;
import org.faisceau.console.spi.Bin;
import org.faisceau.console.spi.rows.BinShelf;
import org.faisceau.console.spi.rows.RowBin;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Texts;
import org.faisceau.projects.api.Experiment;
import org.faisceau.projects.db.tables.records.ProjectsExperimentRecord;
import org.faisceau.store.api.BinRows;
import org.faisceau.store.api.Journal;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The binned experiments; who changes their project may take one out. What was measured goes with its row. */
@Component(service = Bin.class)
public final class ExperimentBin implements RowBin {
    private static final BinRows<ProjectsExperimentRecord> ROWS = new BinRows<>(Experiment.KIND, PROJECTS_EXPERIMENT, PROJECTS_EXPERIMENT.ID, PROJECTS_EXPERIMENT.VERSION, PROJECTS_EXPERIMENT.BINNED_AT, PROJECTS_EXPERIMENT.BINNED_BY);
    private final BinShelf<ProjectsExperimentRecord> shelf;

    @Activate
    public ExperimentBin(@Reference Store store, @Reference Journal journal) {
        this.shelf = BinShelf.of(store.schema("projects", ExperimentBin.class), journal, ROWS, ExperimentTable::own, (tx, row) -> row.getTitle());
    }

    @Override
    public BinShelf<?> shelf() {
        return shelf;
    }

    @Override
    public String title(Locale locale) {
        return Texts.beside(ExperimentBin.class).in(locale).say("experiments.title");
    }

    /** False where somebody was faster. */
    static boolean put(Writing tx, Actor actor, Experiment one, Instant now) {
        return ROWS.put(tx, actor, one.id(), one.version(), now);
    }
}
