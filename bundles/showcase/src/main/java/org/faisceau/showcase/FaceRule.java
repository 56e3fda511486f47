// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Unseen;
import org.faisceau.kernel.api.WebAddress;
import org.faisceau.showcase.api.Face;
import org.faisceau.showcase.api.Faces;
import org.faisceau.showcase.api.Written;

/** What is off in what the Living-Lab says of itself. Pure. */
final class FaceRule {
    private static final Pattern MAIL = Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\"]+\\.[^\\s@<>\"]+");

    private FaceRule() {}

    static Optional<Written<Face>> obstacle(Face face) {
        if (Unseen.is(face.name())) return invalid("name", "form.required");
        if (face.name().length() > Faces.LINE_MAX) return invalid("name", "showcase.tooLong");
        if (face.lead().length() > Faces.TEXT_MAX) return invalid("lead", "showcase.tooLong");
        if (face.contact().length() > Faces.TEXT_MAX) return invalid("contact", "showcase.tooLong");
        if (!face.mail().isEmpty() && (face.mail().length() > Faces.LINE_MAX || !MAIL.matcher(face.mail()).matches())) return invalid("mail", "face.badMail");
        return face.channels().entrySet().stream().sorted(Map.Entry.comparingByKey()).filter(one -> WebAddress.of(one.getValue()).isEmpty()).findFirst()
                .flatMap(one -> invalid(one.getKey().name(), "face.badAddress"));
    }

    private static Optional<Written<Face>> invalid(String field, String key) {
        return Optional.of(new Written.Invalid<>(field, key));
    }

    static Face stripped(Face face) {
        var channels = face.channels().entrySet().stream().filter(one -> !one.getValue().isBlank()).collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().strip()));
        return new Face(face.name().strip(), face.lead().strip(), face.contact().strip(), face.mail().strip(), channels, face.version());
    }
}
