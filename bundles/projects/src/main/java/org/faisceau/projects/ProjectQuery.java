// SPDX-License-Identifier: Apache-2.0
package org.faisceau.projects;

import static org.faisceau.projects.db.Tables.PROJECTS_NEED;
import static org.faisceau.projects.db.Tables.PROJECTS_PROJECT;
import static org.faisceau.projects.db.Tables.PROJECTS_SOLUTION;

import java.util.ArrayList;
import org.faisceau.directory.api.Solution;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.projects.api.ProjectFilter;
import org.faisceau.projects.api.ProjectOrder;
import org.faisceau.store.api.Keyset;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** A filter and an order of projects in the words of the database. */
final class ProjectQuery {
    /** Known by its kind alone: its module may be stopped. */
    static final String NEED = "need";

    private ProjectQuery() {}

    static Condition conditions(ProjectFilter filter) {
        var all = new ArrayList<Condition>();
        if (!filter.stages().isEmpty()) all.add(PROJECTS_PROJECT.STAGE.in(filter.stages().stream().map(Enum::name).toList()));
        if (!filter.themes().isEmpty()) all.add(PROJECTS_PROJECT.THEME.in(filter.themes()));
        if (!filter.organisation().isEmpty()) all.add(WhoMay.takesPart(filter.organisation()));
        filter.about().ifPresent(ref -> all.add(about(ref)));
        if (!filter.text().isBlank()) all.add(PROJECTS_PROJECT.WORDS_SORT.contains(SortKey.of(filter.text())));
        return DSL.and(all);
    }

    private static Condition about(Ref ref) {
        return switch (ref.kind()) {
            case NEED -> PROJECTS_PROJECT.ID.in(DSL.select(PROJECTS_NEED.PROJECT_ID).from(PROJECTS_NEED).where(PROJECTS_NEED.NEED.eq(ref.id())));
            case Solution.KIND -> PROJECTS_PROJECT.ID.in(DSL.select(PROJECTS_SOLUTION.PROJECT_ID).from(PROJECTS_SOLUTION).where(PROJECTS_SOLUTION.SOLUTION.eq(ref.id())));
            default -> DSL.falseCondition();
        };
    }

    static Keyset<?> keyset(ProjectOrder order) {
        return switch (order) {
            case LATEST -> Keyset.descending(PROJECTS_PROJECT.CHANGED_AT, PROJECTS_PROJECT.ID);
            case OLDEST -> Keyset.ascending(PROJECTS_PROJECT.CHANGED_AT, PROJECTS_PROJECT.ID);
            case TITLE -> Keyset.ascending(PROJECTS_PROJECT.TITLE_SORT, PROJECTS_PROJECT.ID);
            case TITLE_BACKWARDS -> Keyset.descending(PROJECTS_PROJECT.TITLE_SORT, PROJECTS_PROJECT.ID);
            case START -> Keyset.ascending(PROJECTS_PROJECT.STARTS_ON, PROJECTS_PROJECT.ID);
            case START_BACKWARDS -> Keyset.descending(PROJECTS_PROJECT.STARTS_ON, PROJECTS_PROJECT.ID);
        };
    }
}
