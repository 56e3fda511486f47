// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase;

import static org.faisceau.showcase.OpenShowcase.MANAGER;
import static org.faisceau.showcase.OpenShowcase.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.Map;
import org.faisceau.showcase.api.Channel;
import org.faisceau.showcase.api.Face;
import org.faisceau.showcase.api.Written;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class FaceRegisterTest {
    private OpenShowcase open;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenShowcase(folder);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private static Face face(String name, String mail, Map<Channel, String> channels) {
        return new Face(name, "", "", mail, channels, 0);
    }

    @Test
    void isANameBeforeAnybodyWroteItAndIsWrittenByManagers() {
        assertEquals(0, open.faces.face().version());
        assertInstanceOf(Written.Refused.class, open.faces.write(open.seller, 0, face("Mine", "", Map.of())));
        done(open.faces.write(MANAGER, 0, face("Notre lab", "lab@lab.example", Map.of(Channel.X, " https://x.example/lab ", Channel.PODCAST, " "))));
        assertEquals(Map.of(Channel.X, "https://x.example/lab"), open.faces.face().channels());
        assertEquals(2, done(open.faces.write(MANAGER, 1, face("Autre nom", "", Map.of()))).version());
        assertInstanceOf(Written.Lost.class, open.faces.write(MANAGER, 1, face("Trop tard", "", Map.of())));
    }

    @Test
    void saysWhichFieldIsOff() {
        assertEquals(new Written.Invalid<>("YOUTUBE", "face.badAddress"), open.faces.write(MANAGER, 0, face("x", "", Map.of(Channel.YOUTUBE, "javascript:alert(1)"))));
        assertEquals(new Written.Invalid<>("mail", "face.badMail"), open.faces.write(MANAGER, 0, face("x", "nobody", Map.of())));
        assertEquals(new Written.Invalid<>("name", "form.required"), open.faces.write(MANAGER, 0, face(" ", "", Map.of())));
    }
}
