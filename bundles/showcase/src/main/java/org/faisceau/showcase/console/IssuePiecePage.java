// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase.console;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.kernel.api.Words;
import org.faisceau.showcase.api.Faces;
import org.faisceau.showcase.api.Issue;
import org.faisceau.showcase.api.Issues;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** An issue as HTML and text to copy, and as an archive with its pictures and codes: query parameter {@code file} is {@code html}, {@code text} or {@code zip}. */
@Component
public final class IssuePiecePage implements Page {
    private final Issues issues;
    private final IssueViews views;
    private final Faces faces;
    private final Store store;

    @Activate
    public IssuePiecePage(@Reference Issues issues, @Reference IssueViews views, @Reference Faces faces, @Reference Store store) {
        this.issues = issues;
        this.views = views;
        this.faces = faces;
        this.store = store;
    }

    @Override
    public Address address() {
        return Address.of("showcase/issues/{id}/piece");
    }

    @Override
    public Answer show(Visit visit) {
        var words = visit.words(IssuePiecePage.class);
        return issues.find(visit.actor(), visit.path("id")).map(one -> {
            var view = views.of(one, visit.locale());
            var piece = IssuePiece.of(words, view, faces.face(), visit.origin(), hash -> visit.origin() + Saying.picture(hash));
            return switch (visit.query("file")) {
                case "html" -> Answer.download(name(one) + ".html", "text/html; charset=utf-8", out -> out.write(piece.html().getBytes(StandardCharsets.UTF_8)));
                case "text" -> Answer.download(name(one) + ".txt", "text/plain; charset=utf-8", out -> out.write(piece.text().getBytes(StandardCharsets.UTF_8)));
                case "zip" -> Answer.download(name(one) + ".zip", "application/zip", out -> zip(out, words, view, visit.origin()));
                default -> Answer.screen(words.say("piece.title", one.title()), new StaticTemplates().issuePiece(words, view, piece, visit.origin()));
            };
        }).orElse(Answer.notFound());
    }

    private static String name(Issue one) {
        var name = SortKey.of(one.title()).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return name.isEmpty() ? "piece" : name;
    }

    /** The page with its pictures beside it, so that it can be read and handed on as it is. */
    private void zip(OutputStream out, Words words, IssueView view, String origin) throws IOException {
        var inside = IssuePiece.of(words, view, faces.face(), origin, views::fileName);
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            put(zip, "piece.html", inside.html());
            put(zip, "piece.txt", inside.text());
            for (var hash : view.pictures()) picture(zip, hash);
            int at = 1;
            if (!origin.isEmpty()) for (var one : view.entries()) put(zip, "codes/" + at++ + ".svg", Qr.of(origin + one.exhibit().address()).svg());
        }
    }

    /** Always the same day: the same piece gives the same bytes. */
    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDate.EPOCH.plusYears(30).atStartOfDay());
        zip.putNextEntry(entry);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private void picture(ZipOutputStream zip, String hash) throws IOException {
        try (var in = store.files().open(hash).orElse(null)) {
            if (in == null) return;
            var entry = new ZipEntry(views.fileName(hash));
            entry.setTimeLocal(LocalDate.EPOCH.plusYears(30).atStartOfDay());
            zip.putNextEntry(entry);
            in.transferTo(zip);
            zip.closeEntry();
        }
    }
}
