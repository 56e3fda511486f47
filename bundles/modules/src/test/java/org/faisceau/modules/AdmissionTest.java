// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.faisceau.modules.api.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AdmissionTest {
    @TempDir
    private Path folder;

    @Test
    void letsInWhatImportsOnlyWhatIsOpen() throws IOException {
        assertEquals("", english(JarWriter.good()));
        assertEquals("fr.example.watch", Admission.nameOf(JarWriter.good().with("Bundle-SymbolicName", "fr.example.watch; singleton:=true").into(folder)));
    }

    @Test
    void refusesWhatReachesTheStore() throws IOException {
        assertEquals("It imports what is closed to plug-ins: org.faisceau.store.api", english(JarWriter.good().with("Import-Package", "org.faisceau.store.api,org.slf4j")));
    }

    @Test
    void refusesExportsFragmentsAndNativeCode() throws IOException {
        assertEquals("It exports packages, which a plug-in does not: fr.example", english(JarWriter.good().with("Export-Package", "fr.example;version=1")));
        assertEquals("It is a fragment of another bundle.", english(JarWriter.good().with("Fragment-Host", "org.eclipse.osgi")));
        assertEquals("It carries native code: Bundle-NativeCode", english(JarWriter.good().with("Bundle-NativeCode", "lib/x.so")));
        assertEquals("It carries native code: lib/x.so", english(JarWriter.good().holding("lib/x.so")));
    }

    @Test
    void refusesWhatIsHugeOnceUnpacked() throws IOException {
        assertEquals("Unpacked, it is larger than 100 MB.", english(JarWriter.good().filled(101)));
    }

    @Test
    void refusesTiesByNameAndImportsAsItGoes() throws IOException {
        assertEquals("It requires other bundles by name (Require-Bundle).", english(JarWriter.good().with("Require-Bundle", "org.faisceau.store")));
        assertEquals("It imports packages as it goes (DynamicImport-Package).", english(JarWriter.good().with("DynamicImport-Package", "*")));
    }

    @Test
    void refusesOurNameAndOurClasses() throws IOException {
        assertEquals("Its name org.faisceau.needs belongs to Faisceau.", english(JarWriter.good().with("Bundle-SymbolicName", "org.faisceau.needs")));
        assertEquals("It embeds classes of Faisceau: org/faisceau/needs/Evil.class", english(JarWriter.good().holding("org/faisceau/needs/Evil.class")));
    }

    @Test
    void refusesWhatIsNoBundle() throws IOException {
        assertEquals("It is no bundle: Bundle-SymbolicName or Bundle-ManifestVersion is missing.", english(JarWriter.good().with("Bundle-ManifestVersion", "1")));
        assertEquals("It is no bundle: Bundle-SymbolicName or Bundle-ManifestVersion is missing.", english(JarWriter.good().with("Bundle-SymbolicName", "../escape")));
    }

    @Test
    void saysThatAFileIsNoJar() throws IOException {
        var file = Files.writeString(folder.resolve("letter.jar"), "Dear administrator");
        assertEquals("Ce n’est pas une archive JAR, ou elle est abîmée", Admission.refusal(file).orElseThrow().french().replaceAll(" : .*", ""));
    }

    private String english(JarWriter jar) throws IOException {
        return Admission.refusal(jar.into(folder)).map(Wording::english).orElse("");
    }
}
