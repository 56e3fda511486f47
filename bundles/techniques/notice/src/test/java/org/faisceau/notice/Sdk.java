// SPDX-License-Identifier: Apache-2.0
package org.faisceau.notice;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** The schemas of the eForms SDK, and the notices it ships as examples. */
record Sdk(Path folder, Schema schema) {

    /** Unpacked, for schemas name each other by relative addresses. */
    static Sdk in(Path folder) throws IOException, SAXException, URISyntaxException {
        var inJar = Sdk.class.getResource("/eforms-sdk/schemas/maindoc/UBL-PriorInformationNotice-2.3.xsd").toURI();
        try (var jar = FileSystems.newFileSystem(URI.create(inJar.toString().split("!")[0]), Map.of())) {
            for (var part : List.of("schemas", "examples/notices")) copy(jar.getPath("/eforms-sdk/" + part), folder.resolve(part));
        }
        var factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        return new Sdk(folder, factory.newSchema(folder.resolve("schemas/maindoc/UBL-PriorInformationNotice-2.3.xsd").toFile()));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var one : files.toList()) {
                var target = to.resolve(from.relativize(one).toString());
                if (Files.isDirectory(one)) Files.createDirectories(target);
                else Files.copy(one, target);
            }
        }
    }

    /** Why the schema refuses it; empty where it does not. */
    Optional<String> refusal(String xml) throws IOException {
        try {
            schema.newValidator().validate(new StreamSource(new StringReader(xml)));
            return Optional.empty();
        } catch (SAXException refused) {
            return Optional.of(String.valueOf(refused.getMessage()));
        }
    }

    String example(String name) throws IOException {
        return Files.readString(folder.resolve("examples/notices").resolve(name));
    }
}
