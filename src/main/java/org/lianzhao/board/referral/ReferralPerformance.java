package org.lianzhao.board.referral;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.PartialDate;

/**
 * What came of the referrals of a chamber to a park, as both see it. A median or a share of fewer
 * than three tells of single ones, so it is left out.
 *
 * @param funnel how many came how far, in order
 * @param responses how many the park answered
 * @param medianResponseHours between being asked and the first answer; null below three
 * @param months by the month of the first submission, earliest first
 */
record ReferralPerformance(
        List<Stage> funnel,
        int responses,
        @Nullable Double medianResponseHours,
        List<Month> months) {
    private static final int FEWEST = 3;
    private static final double SECONDS_PER_HOUR = 3_600;

    ReferralPerformance {
        funnel = List.copyOf(funnel);
        months = List.copyOf(months);
    }

    /** How far a referral came; what has come to an end counts by its end. */
    enum StageName {
        SUBMITTED,
        SEEN,
        ANSWERED,
        ACCEPTED,
        MET,
        PROJECT,
        DECLINED,
        WITHDRAWN,
        LAPSED;

        boolean isReachedBy(Sample one) {
            return switch (this) {
                case SUBMITTED -> true;
                case SEEN -> one.seen() || one.answered();
                case ANSWERED -> one.answered();
                case ACCEPTED -> one.accepted();
                case MET -> one.met();
                case PROJECT -> one.project();
                case DECLINED -> one.state() == ReferralState.DECLINED;
                case WITHDRAWN -> one.state() == ReferralState.WITHDRAWN;
                case LAPSED -> one.state() == ReferralState.LAPSED;
            };
        }
    }

    /** How many referrals came that far. */
    record Stage(StageName stage, int count) {}

    /**
     * Referrals first submitted in a month.
     *
     * @param decided how many of them were accepted or declined
     * @param acceptance share of accepted ones among them; null below three
     */
    record Month(
            YearMonth yearMonth,
            int submitted,
            int decided,
            int accepted,
            @Nullable Double acceptance) {
        public PartialDate month() {
            return new PartialDate(yearMonth.toString());
        }
    }

    /**
     * One submitted referral.
     *
     * @param responseSeconds null where the park has not answered
     */
    record Sample(
            YearMonth month,
            ReferralState state,
            boolean seen,
            boolean accepted,
            boolean met,
            boolean project,
            @Nullable Long responseSeconds) {
        boolean answered() {
            return responseSeconds != null;
        }

        boolean decided() {
            return accepted || state == ReferralState.DECLINED;
        }
    }

    static ReferralPerformance of(List<Sample> samples) {
        var responses =
                samples.stream()
                        .flatMapToLong(sample ->
                                sample.responseSeconds() == null
                                        ? LongStream.empty()
                                        : LongStream.of(sample.responseSeconds()))
                        .sorted()
                        .toArray();
        return new ReferralPerformance(
                Arrays.stream(StageName.values())
                        .map(stage -> new Stage(stage, count(samples, stage::isReachedBy)))
                        .toList(),
                responses.length,
                responses.length < FEWEST ? null : median(responses) / SECONDS_PER_HOUR,
                months(samples));
    }

    private static List<Month> months(List<Sample> samples) {
        var byMonth = new TreeMap<YearMonth, List<Sample>>();
        samples.forEach(sample ->
                byMonth.computeIfAbsent(sample.month(), month -> new ArrayList<>()).add(sample));
        return byMonth.entrySet().stream()
                .map(entry -> month(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Month month(YearMonth month, List<Sample> samples) {
        var decided = count(samples, Sample::decided);
        var accepted = count(samples, Sample::accepted);
        return new Month(
                month,
                samples.size(),
                decided,
                accepted,
                decided < FEWEST ? null : (double) accepted / decided);
    }

    private static int count(List<Sample> samples, Predicate<Sample> of) {
        return (int) samples.stream().filter(of).count();
    }

    private static double median(long[] sorted) {
        var half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2.0;
    }

    /** In words, also where there are too few for a number. */
    public String statement() {
        if (medianResponseHours == null) {
            return "园区已答复 %d 件；样本不足（少于 %d 件），不计答复时间".formatted(responses, FEWEST);
        }
        var median =
                medianResponseHours < 1 ? "不到 1 小时" : " %.1f 小时".formatted(medianResponseHours);
        return "园区已答复 %d 件，答复时间中位数%s".formatted(responses, median);
    }
}
