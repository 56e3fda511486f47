// SPDX-License-Identifier: Apache-2.0
package org.faisceau.library.rest;

import java.util.Arrays;
import java.util.List;
import org.faisceau.console.spi.Call;
import org.faisceau.console.spi.Problem;
import org.faisceau.console.spi.Resource;
import org.faisceau.console.spi.Routes;
import org.faisceau.console.spi.Routes.Created;
import org.faisceau.console.spi.Routes.Versioned;
import org.faisceau.console.spi.Whole;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Slice;
import org.faisceau.library.api.Chapter;
import org.faisceau.library.api.Chapters;
import org.faisceau.library.api.Reader;
import org.faisceau.library.api.Step;
import org.faisceau.library.api.Work;
import org.faisceau.library.api.WorkFilter;
import org.faisceau.library.api.WorkKind;
import org.faisceau.library.api.WorkParameters;
import org.faisceau.library.api.Works;
import org.faisceau.library.api.Written;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code /resources}. */
@Component
public final class WorksResource implements Resource {
    private final Works works;
    private final Chapters chapters;

    @Activate
    public WorksResource(@Reference Works works, @Reference Chapters chapters) {
        this.works = works;
        this.chapters = chapters;
    }

    @Override
    public String module() {
        return "library";
    }

    @Override
    public void declare(Routes routes) {
        routes.collection("/resources", "Resources of the library, changed last first; filters: text, kind, theme, step, reader, language (several by comma), due; sort", Role.OBSERVER, WorkAnswer.class, this::page)
                .record("/resources/{id}", "One resource", Role.OBSERVER, WorkAnswer.class, this::one)
                .create("/resources", "Add a resource", Role.MANAGER, WorkBody.class, WorkAnswer.class, this::create)
                .change("/resources/{id}", "Change a resource", Role.MANAGER, WorkBody.class, WorkAnswer.class, this::change)
                .collection("/resources/{id}/chapters", "The chapters of a resource, in their order", Role.OBSERVER, ChapterAnswer.class, this::chapters);
    }

    private Slice<WorkAnswer> page(Call call) {
        try {
            return works.page(call.actor(), filter(call), WorkParameters.order(call.query("sort")), call.after(), call.limit()).map(WorkAnswer::of);
        } catch (IllegalArgumentException cursorOfAnotherOrder) {
            throw Problem.invalid("after", "Not a cursor of this list.");
        }
    }

    private static WorkFilter filter(Call call) {
        values(call, "kind").forEach(one -> Typed.one("kind", WorkKind.class, one));
        values(call, "step").forEach(one -> Typed.one("step", Step.class, one));
        values(call, "reader").forEach(one -> Typed.one("reader", Reader.class, one));
        return WorkParameters.filter(name -> name.equals("text") ? List.of(call.query(name)) : values(call, name));
    }

    private static List<String> values(Call call, String name) {
        return Arrays.stream(call.query(name).split(",")).map(String::strip).filter(one -> !one.isEmpty()).distinct().toList();
    }

    private Versioned<WorkAnswer> one(Call call) {
        return versioned(works.find(call.actor(), call.path("id")).orElseThrow(Problem::notFound));
    }

    private Created<WorkAnswer> create(Call call, WorkBody body) {
        var work = written(works.add(call.actor(), body.content()));
        return new Created<>(WorkAnswer.of(work), work.id(), work.version());
    }

    private Versioned<WorkAnswer> change(Call call, WorkBody body) {
        return versioned(written(works.change(call.actor(), call.path("id"), call.seenVersion(), body.content())));
    }

    private Slice<ChapterAnswer> chapters(Call call) {
        if (works.find(call.actor(), call.path("id")).isEmpty()) throw Problem.notFound();
        return Whole.by(Chapter::id, chapters.of(call.actor(), call.path("id"))).page(call).map(ChapterAnswer::of);
    }

    private static Work written(Written<Work> written) {
        return Refusals.record(written, Work::version, "Resources of the library are written by coordinators.");
    }

    private static Versioned<WorkAnswer> versioned(Work work) {
        return new Versioned<>(WorkAnswer.of(work), work.version());
    }
}
