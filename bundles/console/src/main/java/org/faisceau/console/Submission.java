// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.faisceau.console.spi.Upload;

/**
 * What a POST brought: fields and files.
 *
 * @param fields by name, in their order
 * @param files by field; those of empty name are left out
 */
record Submission(Map<String, List<String>> fields, Map<String, Upload> files) {
    /** The largest file, in bytes. */
    static final long FILE_MOST = Upload.MOST;

    /** The largest request, in bytes. */
    static final long REQUEST_MOST = 60L * 1024 * 1024;

    /** Bytes of all texts of a form together: each is held several times over until the answer is sent. */
    private static final int TEXT_MOST = 2 * 1024 * 1024;

    /** Texts and files of a form. */
    private static final int PARTS_MOST = 10_000;
    /** All fields of a form that was refused, in one: the button of the other language sends them again. */
    private static final String AGAIN = "again";
    private static final String READ = Submission.class.getName();

    /**
     * Read once for a request, whoever asks.
     *
     * @throws TooLarge beyond the limits, {@link Unreadable} for what is no form, or in no encoding that can be told
     */
    static Submission of(HttpServletRequest request) throws IOException {
        if (request.getAttribute(READ) instanceof Submission earlier) return earlier;
        var type = request.getContentType() == null ? "" : request.getContentType();
        var read = type.startsWith("multipart/form-data") ? parts(request)
                : new Submission(type.startsWith("application/x-www-form-urlencoded") ? urlencoded(request) : Map.of(), Map.of());
        request.setAttribute(READ, read);
        return read;
    }

    private static Map<String, List<String>> urlencoded(HttpServletRequest request) throws IOException {
        var pairs = Query.bytes(within(request.getInputStream().readNBytes(TEXT_MOST + 1), TEXT_MOST));
        var letters = Letters.of(pairs.stream().flatMap(List::stream).toList());
        var fields = new LinkedHashMap<String, List<String>>();
        for (var pair : pairs) fields.computeIfAbsent(letters.read(pair.get(0)), name -> new ArrayList<>()).add(letters.read(pair.get(1)));
        var again = fields.remove(AGAIN);
        if (again != null) fields.putAll(Query.of(again.get(0).replaceFirst("^\\?", "")).asMap());
        return fields;
    }

    String first(String field) {
        var values = fields.getOrDefault(field, List.of());
        return values.isEmpty() ? "" : values.get(0);
    }

    private static Submission parts(HttpServletRequest request) throws IOException {
        var texts = new LinkedHashMap<String, List<byte[]>>();
        var files = new LinkedHashMap<String, Upload>();
        try {
            int left = TEXT_MOST;
            var parts = request.getParts();
            if (parts.size() > PARTS_MOST) throw new TooLarge("a form of more than " + PARTS_MOST + " parts");
            for (var part : parts) {
                if (isFile(part)) {
                    if (!UploadedPart.given(part).isEmpty()) files.putIfAbsent(part.getName(), new UploadedPart(part));
                    continue;
                }
                var text = within(bytes(part, left), left);
                left -= text.length;
                texts.computeIfAbsent(part.getName(), name -> new ArrayList<>()).add(text);
            }
        } catch (IllegalStateException refused) {
            throw new TooLarge("the form is larger than the limit", refused);
        } catch (ServletException | IOException broken) {
            if (isLimit(broken)) throw new TooLarge("the form is larger than the limit", broken);
            throw new Unreadable("the parts of the form cannot be read", broken);
        }
        var letters = Letters.of(texts.values().stream().flatMap(List::stream).toList());
        var fields = new LinkedHashMap<String, List<String>>();
        texts.forEach((name, values) -> fields.put(name, values.stream().map(letters::read).toList()));
        return new Submission(fields, files);
    }

    /** A field of files says so by a file name, empty where none was chosen. */
    private static boolean isFile(Part part) {
        return Objects.requireNonNullElse(part.getHeader("Content-Disposition"), "").matches("(?is).*;\\s*filename\\*?\\s*=.*");
    }

    /** The container wraps what its upload library refuses, at times twice. */
    private static boolean isLimit(Throwable broken) {
        for (var cause = broken; cause != null; cause = cause.getCause()) {
            if ((cause.getClass().getSimpleName() + " " + cause.getMessage()).matches("(?is).*(size|exceed|limit|large).*")) return true;
        }
        return false;
    }

    private static byte[] bytes(Part part, int most) throws IOException {
        try (var in = part.getInputStream()) {
            return in.readNBytes(most + 1);
        }
    }

    private static byte[] within(byte[] bytes, int most) {
        if (bytes.length > most) throw new TooLarge("the texts of the form are larger than " + TEXT_MOST + " bytes");
        return bytes;
    }
}
