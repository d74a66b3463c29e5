package fi.asiointi.examples.benchmarks;

import fi.asiointi.voucher.code.Alphabet;
import fi.asiointi.voucher.code.CheckScheme;
import fi.asiointi.voucher.code.CodeFormat;
import fi.asiointi.voucher.code.CodeIssuer;
import fi.asiointi.voucher.code.CodeKey;
import fi.asiointi.voucher.code.CodeKeys;
import fi.asiointi.voucher.code.CodeSequence;
import fi.asiointi.voucher.code.FixedLengthFormat;
import fi.asiointi.voucher.code.KeyedFormat;
import fi.asiointi.voucher.code.VoucherCode;
import fi.asiointi.voucher.code.WordFilter;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Codes of vouchers per microsecond, that is, millions a second, on one thread: drawn at random,
 * read, made and verified with a key, taken from a keyed sequence. Each floor gives the same codes
 * by hand, and all are compared before any is measured.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 3,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+UseSerialGC"})
public class VoucherCodeBenchmark {
    private static final int MANY = 1_024;
    private static final CodeFormat STANDARD = CodeFormat.STANDARD;
    private static final String CONTEXT = "Helsinki 2026";

    private final byte[] secret = new byte[CodeKey.SECRET_BYTES];
    private final CodeKey key = CodeKey.of("2026-1", secret);
    private final KeyedFormat keyed =
            KeyedFormat.of(
                    new FixedLengthFormat("KEYED", Alphabet.CROCKFORD, 6, CheckScheme.GF32_TWO),
                    10,
                    CodeKeys.of(key),
                    CONTEXT);
    private final CodeSequence sequence = CodeSequence.of(STANDARD, key, CONTEXT);
    private final CodeIssuer issuer = CodeIssuer.secure(STANDARD, new SecureRandom());
    private final CodeIssuer careful = issuer.avoiding(WordFilter.standard());

    private final SecureRandom random = new SecureRandom();
    private final Mac mac = mac(secret);
    private final byte[] macContext =
            ("voucher tag\0KEYED\00010\0" + CONTEXT + "\0").getBytes(StandardCharsets.UTF_8);
    private final Cipher cipher = VoucherCodesByHand.permutationCipher(secret, CONTEXT);

    private final String[] canonical = texts(CodeIssuer.predictable(STANDARD, seeded()));
    private final String[] typed =
            Stream.of(canonical).map(text -> text.replace("-", "")).toArray(String[]::new);
    private final String[] helsinki = texts(CodeIssuer.predictable(CodeFormat.HELSINKI, seeded()));
    private final String[] genuine = new String[MANY];
    private final String[] made = new String[MANY];

    /** Made by JMH; the codes must be those of the floor before any is measured. */
    public VoucherCodeBenchmark() {
        for (int i = 0; i < MANY; i++) {
            genuine[i] = keyed.code(i + 1).text();
            requireEqual(genuine[i], VoucherCodesByHand.keyed(mac, macContext, i + 1));
            long serial = STANDARD.parse(canonical[i]).serial();
            requireEqual(canonical[i], VoucherCodesByHand.code(serial));
            requireEqual(serial, VoucherCodesByHand.parse(canonical[i]));
        }
        VoucherCodesByHand.random(seeded(), made);
        requireEqual(Arrays.asList(canonical), Arrays.asList(made));
        sequenceFloor();
        requireEqual(
                sequence.stream(0).limit(MANY).map(VoucherCode::text).toList(),
                Arrays.asList(made));
    }

    @Benchmark
    @OperationsPerInvocation(MANY)
    public void random(Blackhole hole) {
        issuer.stream(MANY).forEach(hole::consume);
    }

    @Benchmark
    @OperationsPerInvocation(MANY)
    public void randomWithoutRudeWords(Blackhole hole) {
        careful.stream(MANY).forEach(hole::consume);
    }

    @Benchmark
    @OperationsPerInvocation(MANY)
    public String[] randomFloor() {
        VoucherCodesByHand.random(random, made);
        return made;
    }

    @Benchmark
    @OperationsPerInvocation(MANY)
    public void parse(Blackhole hole) {
        for (String text : canonical) {
            hole.consume(STANDARD.tryParse(text));
        }
    }

    /** Without dashes, so that the canonical text has to be made. */
    @Benchmark
    @OperationsPerInvocation(MANY)
    public void parseTyped(Blackhole hole) {
        for (String text : typed) {
            hole.consume(STANDARD.tryParse(text));
        }
    }

    @Benchmark
    @OperationsPerInvocation(MANY)
    public void parseHelsinki(Blackhole hole) {
        for (String text : helsinki) {
            hole.consume(CodeFormat.HELSINKI.tryParse(text));
        }
    }

    @Benchmark
    @OperationsPerInvocation(MANY)
    public long parseFloor() {
        long sum = 0;
        for (String text : canonical) {
            sum += VoucherCodesByHand.parse(text);
        }
        return sum;
    }

    @Benchmark
    @OperationsPerInvocation(MANY)
    public void keyed(Blackhole hole) {
        for (int i = 1; i <= MANY; i++) {
            hole.consume(keyed.code(i));
        }
    }

    @Benchmark
    @OperationsPerInvocation(MANY)
    public void verify(Blackhole hole) {
        for (String text : genuine) {
            hole.consume(keyed.verify(text));
        }
    }

    @Benchmark
    @OperationsPerInvocation(MANY)
    public void keyedFloor(Blackhole hole) {
        for (int i = 1; i <= MANY; i++) {
            hole.consume(VoucherCodesByHand.keyed(mac, macContext, i));
        }
    }

    @Benchmark
    @OperationsPerInvocation(MANY)
    public void sequence(Blackhole hole) {
        sequence.stream(0).limit(MANY).forEach(hole::consume);
    }

    @Benchmark
    @OperationsPerInvocation(MANY)
    public String[] sequenceFloor() {
        try {
            VoucherCodesByHand.permuted(cipher, made);
            return made;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static SplittableRandom seeded() {
        return new SplittableRandom(2026);
    }

    private static String[] texts(CodeIssuer issuer) {
        return issuer.stream(MANY).map(VoucherCode::text).toArray(String[]::new);
    }

    private static Mac mac(byte[] secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static void requireEqual(Object ours, Object floor) {
        if (!ours.equals(floor)) {
            throw new IllegalStateException("The codes differ from those of the floor");
        }
    }
}
