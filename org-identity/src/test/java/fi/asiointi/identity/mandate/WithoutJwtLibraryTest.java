package fi.asiointi.identity.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;

/** The library for signed answers is optional: without it everything else works. */
class WithoutJwtLibraryTest {

    @Test
    void theClientRunsWithoutTheLibrary() throws Exception {
        Class<?> here = new WithoutJwt().loadClass(Without.class.getName());
        Method run = here.getDeclaredMethod("run");
        run.setAccessible(true);

        assertThat(run.invoke(null)).isEqualTo("UNREACHABLE");
    }

    @Test
    void theLibraryIsReallyMissingThere() throws Exception {
        ClassLoader loader = new WithoutJwt();

        assertThatExceptionOfType(ClassNotFoundException.class)
                .isThrownBy(() -> loader.loadClass("com.nimbusds.jose.JWSObject"));
        // A framework may look at the client's methods.
        assertThat(loader.loadClass(SuomiFiAuthorizations.class.getName()).getDeclaredMethods())
                .isNotEmpty();
    }

    /** Runs in a class loader that does not have the library. */
    static final class Without {
        private Without() {}

        static String run() {
            Supplier<UUID> ids = UUID::randomUUID;
            var client =
                    new SuomiFiAuthorizations(
                            new SuomiFiEnvironment(java.net.URI.create("http://127.0.0.1:1")),
                            new SuomiFiCredentials("a1b2c3d4", "k", "p"),
                            new OkHttpClient(),
                            InstantSource.fixed(Instant.EPOCH),
                            ids,
                            event -> {});
            var session =
                    new OpenSession(
                            new Registration(MandateMode.YPA, "s", "u"),
                            "t",
                            Instant.EPOCH.plusSeconds(9));
            MandateReply<RolesAnswer> reply = client.roles(session);
            return reply.failure().map(why -> why.code()).orElse("TOLD");
        }
    }

    /** Loads our classes anew, and the library not at all. */
    private static final class WithoutJwt extends ClassLoader {

        WithoutJwt() {
            super(WithoutJwtLibraryTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("com.nimbusds.")) {
                throw new ClassNotFoundException(name);
            }
            if (!name.startsWith("fi.asiointi.identity.")) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? defined(name) : loaded;
            }
        }

        private Class<?> defined(String name) throws ClassNotFoundException {
            try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (in == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException unreadable) {
                throw new ClassNotFoundException(name, unreadable);
            }
        }
    }
}
