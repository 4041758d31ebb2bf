import { describe, expect, it } from 'vitest';
import { fold } from '../../src/language/fold.ts';
import { namesIn } from '../../src/language/names.ts';
import { personAt } from '../../src/language/persons.ts';
import { processorMs } from '../support/processor-time.ts';

const named = (said: string): string[] => namesIn(fold(said).text).map(({ name }) => name);

describe('persons', () => {
  it.each([
    ['张三', ['张三']],
    ['张三的申请到哪一步了', ['张三']],
    ['张三申请公开补偿方案', ['张三']],
    ['张 三丰，当面提交', ['张三丰']],
    ['申请人：欧阳小禾', ['欧阳小禾']],
    ['司马某的申请', ['司马某']],
    ['李律师代云岭建设公司', ['李律师', '云岭建设公司']],
    ['小刘那里压了几件', ['小刘']],
    ['赵老师经办的', ['赵老师']],
    ['张某某、王×', ['张某某', '王×']],
    ['阿依古丽·买买提的申请', ['阿依古丽·买买提']],
    ['除了张小禾的还有几件没办结', ['张小禾']],
    ['周一鸣，昨天收到', ['周一鸣']],
    ['由王小麦和李桂枝负责', ['王小麦', '李桂枝']],
    ['張三的申請', ['张三']],
    ['周小禾局长主持', ['周小禾']],
  ])('%s', (said, names) => {
    expect(named(said)).toEqual(names);
  });

  it('say how they were named and by which surname', () => {
    expect(namesIn(fold('欧阳小禾、李律师、小刘、张某').text)).toMatchObject([
      { form: 'full', surname: '欧阳' },
      { form: 'titled', surname: '李' },
      { form: 'familiar', surname: '刘' },
      { form: 'masked', surname: '张' },
    ]);
  });

  it.each([
    '周一收到',
    '周三上午',
    '高于去年',
    '安置补偿',
    '许可3件',
    '申请公开',
    '方案',
    '马上到期',
    '何时答复',
    '一共张贴3份',
  ])('%s names nobody', (said) => expect(named(said)).toEqual([]));

  it('are sure where their surname begins few other words', () => {
    expect(personAt('张三的', 0)).toMatchObject({ isSure: true });
    expect(personAt('高压的', 0)?.isSure ?? false).toBe(false);
  });
});

describe('bodies', () => {
  it.each([
    ['云岭某某矿业有限公司的申请', ['云岭某某矿业有限公司']],
    ['申请人是云岭县自然资源局', ['云岭县自然资源局']],
    ['向云岭县教育局办公室转办', ['云岭县教育局办公室']],
    ['云岭大学、青溪镇人民政府', ['云岭大学', '青溪镇人民政府']],
    ['关于青溪村村委会的两件', ['青溪村村委会']],
    ['某某（云岭）律师事务所代理', ['某某（云岭）律师事务所']],
  ])('%s', (said, names) => {
    expect(named(said)).toEqual(names);
  });

  it.each([
    '我局新收3件',
    '各有关单位',
    '政府信息公开',
    '公司法',
    '委托办理',
    '局长',
  ])('%s names none', (said) => expect(named(said)).toEqual([]));
});

describe('names', () => {
  it('are found in long and hostile texts in no time', () => {
    const ms = processorMs(() => {
      namesIn('张'.repeat(30_000));
      namesIn('公司'.repeat(10_000));
      namesIn('某·'.repeat(20_000));
    });
    expect(ms).toBeLessThan(3000);
  });
});
