// SPDX-License-Identifier: Apache-2.0
package org.faisceau.notice;

import com.helger.schematron.schxslt.xslt2.SchematronResourceSchXslt_XSLT2;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.IntStream;
import javax.xml.transform.stream.StreamSource;
import org.w3c.dom.Element;

/** The rules of the eForms SDK (schematron), and what each says in French. Half a minute of a processor for each kind of notice. */
record SchematronRules(Path file, Properties words) {
    private static final String SVRL = "http://purl.oclc.org/dsdl/svrl";
    private static final String FOLDER = "/eforms-sdk/schematrons/static";

    static SchematronRules in(Path folder) throws IOException, URISyntaxException {
        var inJar = SchematronRules.class.getResource(FOLDER + "/complete-validation.sch").toURI();
        var words = new Properties();
        try (var jar = FileSystems.newFileSystem(URI.create(inJar.toString().split("!")[0]), Map.of())) {
            try (var files = Files.list(jar.getPath(FOLDER))) {
                for (var one : files.toList()) Files.copy(one, folder.resolve(one.getFileName().toString()));
            }
            try (InputStream in = Files.newInputStream(jar.getPath("/eforms-sdk/translations/rule_fr.xml"))) {
                words.loadFromXML(in);
            }
        }
        return new SchematronRules(folder.resolve("complete-validation.sch"), words);
    }

    /** What a notice of that kind breaks: the rule, how grave, and its words; each once. */
    List<String> broken(String subtype, String xml) throws Exception {
        var rules = SchematronResourceSchXslt_XSLT2.fromFile(file.toFile());
        rules.setPhase("eforms-" + subtype);
        var found = rules.applySchematronValidation(new StreamSource(new StringReader(xml))).getElementsByTagNameNS(SVRL, "failed-assert");
        return IntStream.range(0, found.getLength()).mapToObj(at -> said((Element) found.item(at))).distinct().sorted().toList();
    }

    private String said(Element broken) {
        // Its diagnostics have texts too: where it is. The rule's own is a key.
        var texts = broken.getElementsByTagNameNS(SVRL, "text");
        var key = IntStream.range(0, texts.getLength()).mapToObj(at -> texts.item(at).getTextContent().strip()).filter(one -> one.startsWith("rule|")).findFirst().orElse("");
        return broken.getAttribute("role") + " " + broken.getAttribute("id") + ": " + words.getProperty(key, key);
    }
}
