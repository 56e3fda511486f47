// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeatureTest {
    @Test
    void aBundleLiesWhereMavenPutsIt() {
        assertEquals("org/a/b/1.0/b-1.0.jar", new Feature.Part("org.a:b:1.0", false, "").path());
    }

    @Test
    void aClassifierEndsTheFileName() {
        assertEquals("org/a/b/1.0/b-1.0-light.jar", new Feature.Part("org.a:b:jar:light:1.0", false, "").path());
    }

    @Test
    void theFileNameIsTheNameOfTheModule(@TempDir Path folder) throws IOException {
        var file = folder.resolve("needs.json");
        Files.writeString(file, "{\"id\":\"g:f:1.2\",\"bundles\":[{\"id\":\"g:a:1\",\"http\":true}]}");
        assertEquals("Feature[name=needs, version=1.2, parts=[Part[id=g:a:1, servesHttp=true, ahead=]]]", Feature.read(file).toString());
    }
}
